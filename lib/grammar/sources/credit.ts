// Which of the sources named in and around a sentence a figure is credited to.

import { TOTAL_RULES } from '../settling/scope-cues.ts';
import { countsNow, type Told } from '../telling.ts';
import { clauseAround } from '../text/clauses.ts';
import { foldName } from '../text/fold.ts';
import {
  type Item,
  is,
  isAny,
  isAnyMark,
  isCount,
  isMark,
  isParted,
  mayHold,
  mentions,
} from '../text/items.ts';
import { type Sentence, titleAt } from '../text/sentence.ts';
import { anyOf } from '../text/tags.ts';
import { publisherInFoot, publisherInHeading, signature } from './bulletin.ts';
import { whoArrests } from './source-arrests.ts';
import { isSilent, type NameOf, namesOf } from './source-memory.ts';
import type { SourceMention } from './sources.ts';

const TURNS_AWAY = anyOf('elsewhere', 'deny-sum');
const SAYS_SO = anyOf('says-so');
/** "además de" */
const BESIDES = anyOf('and');

type Credit = (told: Told) => { readonly attribution: string | null };

/** What is known of a text's sources before any figure is credited. */
type Ground = {
  readonly sentences: readonly Sentence[];
  readonly nameOf: NameOf;
  /** Named in the heading: speaks wherever nobody else does. */
  readonly heading: string | null;
  /** The places that numbers of a sentence are told of: "Zambezia recorded 214 of the deaths, Nampula 187" has no word of Zambezia. */
  readonly placesOf: (index: number) => ReadonlySet<string>;
  /** Sentences in which a second source has a count of its own of what the first counts. */
  readonly rivalled: ReadonlySet<number>;
  /** Who stands in a line as where the figures above are from. */
  readonly footOf: (index: number) => string | null;
};

/** A list or a table is signed at most this many lines below its figures. */
const FOOT = 12;

/** Takes the sentences, the numbers told in them and who publishes them, gives the attribution of each figure. */
export function creditor(
  sentences: readonly Sentence[],
  told: readonly Told[],
  publisher: string | null,
): Credit {
  const heading = publisherInHeading(sentences);
  const nameOf = namesOf(sentences, heading ?? publisher);
  const ground = {
    sentences,
    nameOf,
    heading,
    placesOf: placesTold(told),
    rivalled: rivalledIn(told),
    footOf: feetOf(sentences),
  };
  const known = new Map<Told, { attribution: string | null }>();
  return (told) => {
    const cached = known.get(told);
    if (cached !== undefined) return cached;
    const credit = { attribution: attributionOf(told, ground) };
    known.set(told, credit);
    return credit;
  };
}

function placesTold(told: readonly Told[]): Ground['placesOf'] {
  const places = new Map<number, Set<string>>();
  for (const { place, sentence, measure, bar } of told) {
    if (place === null || measure === null || bar !== null) continue;
    const known = places.get(sentence.index) ?? new Set<string>();
    places.set(sentence.index, known.add(place));
  }
  return (index) => places.get(index) ?? NO_PLACES;
}

function rivalledIn(told: readonly Told[]): ReadonlySet<number> {
  const rivals = told.filter((one) => one.rule === 'other-source' && countsNow(one));
  return new Set(rivals.map(({ sentence }) => sentence.index));
}

const NO_PLACES: ReadonlySet<string> = new Set();

/** A signature ("– Red Cross of Tolva") stands at the end of a text. */
function feetOf(sentences: readonly Sentence[]): (index: number) => string | null {
  const end = sentences.length - SIGNATURE;
  const known = new Map<number, string | null>();
  return (index) => {
    const sentence = sentences[index];
    const before = known.get(index);
    if (sentence === undefined || before !== undefined) return before ?? null;
    const foot = publisherInFoot(sentence) ?? (index >= end ? signature(sentence) : null);
    known.set(index, foot);
    return foot;
  };
}

/** A signature is among the last lines. */
const SIGNATURE = 2;

function attributionOf(told: Told, ground: Ground): string | null {
  const own = rightBehind(told) ?? beforeColon(told) ?? nearest(told, ground);
  // "«We have fourteen dead.» The words are those of a paramedic.": who "we" are, the sentence after says.
  // "We have verified 39 deaths. – Human rights commission": or who signs.
  if (own !== null)
    return ground.nameOf(own, told.sentence) ?? saidAfter(told, ground) ?? signed(told, ground);
  const line = onItsLine(told, ground);
  if (line !== null) return line;
  // "400 people have been treated at the Red Cross clinic, among them 41 teenagers"
  const whole = told.part && told.whole?.sentence === told.sentence ? nearest(told.whole, ground) : null;
  if (whole?.care) return ground.nameOf(whole, told.sentence);
  return (
    saidAfter(told, ground) ??
    whoArrests(told) ??
    carried(told, ground) ??
    headlined(told, ground) ??
    addedTo(told, ground) ??
    summedUp(told, ground) ??
    closedBy(told, ground) ??
    (turnsAway(told.sentence) ? null : ground.heading) ??
    signed(told, ground)
  );
}

/** "… TOTAL 17 71 Fuente: Protección Civil": the numbers of a table were cut out of a line that names its source. */
function onItsLine(told: Told, { sentences, nameOf }: Ground): string | null {
  const line = sentences[told.sentence.index];
  const last = line === told.sentence ? undefined : line?.sources.at(-1);
  return line === undefined || last === undefined ? null : nameOf(last, line);
}

/** "205 según la Fiscalía y 240 según la Defensoría", "los 57 que reconoce el ministro": a source right behind its number has that one. */
function rightBehind(told: Told): SourceMention | null {
  const { sources, items } = told.sentence;
  if (sources.length === 0) return null;
  const { end } = told.phrase;
  const behind = overPlace(items, end);
  const cue =
    isMark(items[behind], ',') && is(items[behind + 1], 'according', 'for-source') ? behind + 1 : end;
  const isWhose = (source: SourceMention) =>
    told.phrase.head === 'none' &&
    source.clause === end &&
    source.cue - end <= WHOSE &&
    speaksOf(told, source);
  return sources.find((source) => source.cue === cue && cue < source.from) ?? sources.find(isWhose) ?? null;
}

/** Items from "that" to its verb: "the 57 that the interior minister admits". */
const WHOSE = 6;

/** "…, precisó un portavoz, es el de la Organización Mundial de la Salud: 3.104 fallecidos" */
function beforeColon({ sentence: { sources, items }, left }: Told): SourceMention | null {
  if (!isMark(items[left - 1], ':')) return null;
  return sources.find((source) => source.cue === left - 1 && source.to === left - 2) ?? null;
}

/** "unas 5.800 en Siria, según la ONU" */
function overPlace(items: Sentence['items'], at: number): number {
  if (!is(items[at], 'in')) return at;
  let next = at + 1;
  while (next < at + 7 && (items[next]?.capital || is(items[next], 'article', 'of'))) next += 1;
  return next;
}

function nearest(told: Told, { placesOf }: Ground): SourceMention | null {
  const { sources } = told.sentence;
  if (sources.length === 0) return null;
  const places = placesOf(told.sentence.index);
  const usable = sources.filter(
    (source) =>
      !(source.from >= told.left && source.to < told.phrase.end) &&
      (!source.care || sameClause(told, source)) &&
      (source.clause < 0 || speaksOf(told, source)) &&
      !opensOtherSide(told, source) &&
      !isOfWrong(told, source) &&
      !isOfShare(told, source) &&
      !isLeftOut(told, source) &&
      // "Unión Hidalgo, 7": a place, though a body may be called so.
      (source.name === null || !places.has(source.name)) &&
      isSaid(told, source),
  );
  const own = usable.find((source) => isCounter(told, source));
  if (own !== undefined) return own;
  const firm = usable.filter((source) => source.firm && !isOfBefore(told, source, usable));
  return (
    closest(
      told,
      firm.filter((source) => samePart(told, source)),
    ) ??
    closest(
      told,
      usable.filter((source) => samePart(told, source)),
    ) ??
    closest(told, firm) ??
    closest(told, usable)
  );
}

/** "…, with hospitals in Sindh reporting 56": whose verb stands right before a bare number. */
function isCounter({ rule, left }: Told, { from, to, cue, tells }: SourceMention): boolean {
  return rule === 'other-source' && tells && from < cue && to < cue && cue < left && left - cue <= 2;
}

/** "Recoge cuatro muertes, mientras que el Gobierno solo admite una": the subject of the other side, behind a count. */
function opensOtherSide(
  { at, sentence: { items } }: Told,
  { from, tells, ahead, cue }: SourceMention,
): boolean {
  if (from < at || (tells && (ahead || cue < from))) return false;
  const first = is(items[from - 1], 'article') ? from - 1 : from;
  // "…, mientras la guardia costera sigue buscando", "…, después de que los bomberos accedieran": who only acts there.
  return is(items[first - 1], 'other-side') || (!tells && is(items[first - 1], 'subordinate'));
}

/** "41.000 muertos: 35.418 en Turquía, según AFAD, y 5.800 en Siria, según la ONU": whose share it is, where each has its own, is not who has the whole. */
function isOfShare({ at, part, sentence: { items, sources } }: Told, source: SourceMention): boolean {
  if (part || source.from < at || !mayHold(items, ':')) return false;
  const colon = items.findIndex((item, index) => index > at && isMark(item, ':'));
  if (colon < 0 || colon > source.from || isParted(items, at, colon)) return false;
  const isShares = ({ from, cue }: SourceMention) =>
    from > colon && is(items[cue], 'according') && isMark(items[cue - 1], ',');
  return isShares(source) && sources.filter(isShares).length > 1;
}

/** "La Fiscalía aún no incluye a las tres personas que fallecieron el lunes": whom a source leaves out of its count, it does not tell of. */
function isLeftOut({ left, sentence: { items } }: Told, { to }: SourceMention): boolean {
  if (to >= left || !mentions(items, LEAVES_OUT)) return false;
  return items.slice(Math.max(to + 1, left - LEFT_OUT), left).some((item) => isAny(item, LEAVES_OUT));
}

const LEAVES_OUT = anyOf('deny-sum');

/** Items from what leaves somebody out to their number. */
const LEFT_OUT = 4;

/** "son nueve y no doce, como anunció el alcalde": whose number is the wrong one. */
function isOfWrong({ at, sentence: { items } }: Told, { from, cue }: SourceMention): boolean {
  if (from < at) return false;
  const start = Math.min(cue, is(items[from - 1], 'article') ? from - 1 : from);
  if (!is(items[start - 1], 'as')) return false;
  const wrong = items.slice(Math.max(at, start - WRONG), start - 1);
  return wrong.some((item, near) => is(item, 'not-but') && isCount(wrong[near + 1]));
}

/** Items of "y no doce muertos, como". */
const WRONG = 6;

/** "12 muertos, según la Fiscalía, y 43 heridos, informó el gobernador": who stands behind a count of its own, where another stands behind this one. */
function isOfBefore(told: Told, source: SourceMention, sources: readonly SourceMention[]): boolean {
  const { items } = told.sentence;
  if (source.to > told.at || source.ahead || items[source.from]?.first === true) return false;
  const isBehind = (other: SourceMention) =>
    other.firm && other.from > told.at && !hasBetween(items, told.phrase.end, other);
  if (!sources.some(isBehind) || !items.slice(source.to + 1, told.at).some((item) => is(item, 'and')))
    return false;
  const words = items.slice(0, Math.min(source.from, source.cue));
  return words.some(isCount);
}

/** Whether another clause or count stands between a count and a source behind it. */
function hasBetween(items: Sentence['items'], from: number, source: SourceMention): boolean {
  const to = Math.min(source.from, source.cue);
  return items
    .slice(from, to)
    .some((item) => isMark(item, ';') || is(item, 'and', 'other-side', 'but') || isCount(item));
}

/** "Police fired and nine people died": what happens beside who acts is not said; what it counts or looks for, is. */
function isSaid(told: Told, source: SourceMention): boolean {
  return source.tells || !told.verb || told.measure === 'missing' || announces(told, source);
}

/** "The Alliance followed the rallies: eleven reporters were beaten": what stands behind the colon of whoever acts. */
function announces({ sentence, at }: Told, { to }: SourceMention): boolean {
  const { items } = sentence;
  if (!mayHold(items, ':') || to > at) return false;
  return items.slice(to + 1, at).some((item) => isMark(item, ':')) && !isParted(items, to, at);
}

/** "44 personas en Guatemala (Conred), 74 en Honduras (Copeco)": a bracket is of the count before it, if each count has one. */
function isBracketOfBefore(told: Told, source: SourceMention, sources: readonly SourceMention[]): boolean {
  const { items } = told.sentence;
  const isBracket = ({ from }: SourceMention) => isMark(items[from - 1], '(');
  if (!isBracket(source) || source.to > told.at) return false;
  return sources.some(
    (other) =>
      isBracket(other) && other.from > told.at && !items.slice(told.phrase.end, other.from).some(isCount),
  );
}

function closest(told: Told, among: readonly SourceMention[]): SourceMention | null {
  const sources = among.filter((source) => !isBracketOfBefore(told, source, among));
  // "…, the unions at 45": whose verb is left out has only the number after it.
  const reaching = sources.filter(
    (source) =>
      source.from < told.at ||
      (source.ahead ? opensWith(told, source) : !told.sentence.items[source.cue]?.number),
  );
  return reaching.reduce<SourceMention | null>(
    (best, source) => (best === null || distance(told, source) < distance(told, best) ? source : best),
    null,
  );
}

/** "Con la muerte de un adolescente, la Defensoría elevó a 49 las víctimas": what a count has grown by opens its sentence. */
function opensWith({ at, sentence: { items, sources } }: Told, source: SourceMention): boolean {
  // "De los 31 homicidios, la misión atribuye 18 a la policía": and so does the whole of what is parted.
  const opens = is(items[0], 'with', 'subordinate', 'of') && !is(items[0], 'other-side');
  if (source !== sources[0] || !opens) return false;
  const first = is(items[source.from - 1], 'article') ? source.from - 1 : source.from;
  return (
    at < first &&
    isMark(items[first - 1], ',') &&
    !items.slice(at, first - 1).some((item) => isMark(item, ';', ':'))
  );
}

function distance(told: Told, source: SourceMention): number {
  return source.from > told.at ? source.from - told.at : told.at - source.to;
}

function sameClause(told: Told, source: SourceMention): boolean {
  const clause = clauseAround(told.sentence.items, told.at);
  return source.from >= clause.from && source.to <= clause.to;
}

/** A relative clause says whose count stands right before it, or inside it; one that denies it says nothing: "que el Ejecutivo nunca contó". */
function speaksOf(told: Told, source: SourceMention): boolean {
  const { items } = told.sentence;
  for (let at = source.clause; at <= source.cue; at += 1) if (is(items[at], 'not', 'none')) return false;
  return told.at < source.clause ? leadsTo(told, source.clause) : sameClause(told, source);
}

/** "son sesenta los muertos que MSF ha contado", "Pasan de mil los heridos y son sesenta los muertos que …": nothing but the harmed stands before the clause. */
function leadsTo({ phrase, rule, sentence: { items } }: Told, clause: number): boolean {
  if (clause - phrase.end < 2) return true;
  const between = items.slice(phrase.end, clause);
  const isHarmed = (item: Item) => is(item, 'article') || item.entry.harm !== null;
  if (between.every(isHarmed)) return true;
  // Two such, joined.
  const isCounted = (item: Item) => isHarmed(item) || is(item, 'and', 'be') || isCount(item);
  return rule === 'number-then-subject' && between.every(isCounted);
}

/** No "while", semicolon or new subject with its verb stands between figure and source. */
function samePart(told: Told, source: SourceMention): boolean {
  const { items, sources } = told.sentence;
  const from = Math.min(source.to, told.at) + 1;
  const to = Math.max(source.from, told.at) - 1;
  for (let at = from; at <= to; at += 1) {
    // "la Fiscalía, en cambio, solo asocia 17": its own.
    const isOwn = at === source.to + 2 && isMark(items[at - 1], ',') && isMark(items[at + 1], ',');
    if (isMark(items[at], ';') || (is(items[at], 'other-side') && !isOwn)) return false;
    // "While the ministry gives 58 dead, the ombudsman's list has 74": the comma closes the first side.
    if (
      isMark(items[at], ',') &&
      is(items[0], 'other-side') &&
      sources.some((other) => opensName(other, at + 1))
    )
      return false;
    if (
      is(items[at], 'and') &&
      sources.some((other) => (other !== source || from === told.at + 1) && opensAt(other, at + 1))
    )
      return false;
  }
  return true;
}

/** "the ministry", "según la Fiscalía", "figures from the ministry": a source's own words start there. */
function opensAt(source: SourceMention, start: number): boolean {
  return opensName(source, start) || source.cue === start;
}

/** Its name, and not its verb alone, starts there. */
function opensName({ from }: SourceMention, start: number): boolean {
  return from >= start && from <= start + 1;
}

/** "Así lo consigna el SNAI": the sentence after says whose count it was. */
function saidAfter(told: Told, { sentences, nameOf }: Ground): string | null {
  const { index: own } = told.sentence;
  const next = behindRows(sentences, own);
  const owner = next === undefined ? undefined : ownerOfThose(next);
  if (next !== undefined && owner !== undefined) return nameOf(owner, next);
  if (!sentences.slice(own + 1, own + 4).some(({ items }) => mentions(items, SAYS_SO))) return null;
  for (let index = own + 1; index <= own + 3; index += 1) {
    const sentence = sentences[index];
    if (sentence === undefined || sentence.segment.opens) return null;
    const says = sentence.sources.find(({ cue }) => is(sentence.items[cue], 'says-so'));
    const source = says ?? sentence.sources[0];
    if (source !== undefined) return mentions(sentence.items, SAYS_SO) ? nameOf(source, sentence) : null;
  }
  return null;
}

/** "Dead: 73. Injured: 52. Those are …": the sentence behind a row and those that stand with it. */
function behindRows(sentences: readonly Sentence[], row: number): Sentence | undefined {
  let next = row + 1;
  while (next <= row + 2 && isListItem(sentences[next])) next += 1;
  return sentences[next];
}

/** "Those are the fire department's figures.": whose the numbers so far are. */
function ownerOfThose(sentence: Sentence): SourceMention | undefined {
  const { items } = sentence;
  const isThose = is(items[0], 'article') && is(items[1], 'be') && is(items[2], 'article');
  const isIts = ({ from, to, cue }: SourceMention) =>
    from === 3 && isMark(items[to + 1], "'s", '’s') && is(items[cue], 'whole-word');
  return isThose && !sentence.segment.opens ? sentence.sources.find(isIts) : undefined;
}

/** "Un bus volcó y dejó 27 muertos. La Fiscalía informó además de 17 lesionados.": who adds to a count that nobody has told has told it. */
function addedTo(told: Told, { sentences, nameOf }: Ground): string | null {
  const next = sentences[told.sentence.index + 1];
  if (told.sentence.fromTop > 0 || next === undefined || next.segment.opens || !mentions(next.items, BESIDES))
    return null;
  const source = next.sources.find(
    ({ from, firm, tells, body, clause }) => from <= 1 && firm && tells && body && clause < 0,
  );
  if (source === undefined || source.cue < source.to) return null;
  return isAny(next.items[source.cue + 1], BESIDES) ? nameOf(source, next) : null;
}

/** "Nine killed in a taxi crash. The N2 stays closed, the transport department said.": whoever speaks in the sentence after a headline. */
function headlined(told: Told, { sentences, nameOf, heading }: Ground): string | null {
  const next = sentences[told.sentence.index + 1];
  if (told.sentence.fromTop > 0 || heading !== null || next === undefined || next.segment.opens) return null;
  // A sentence with counts of its own speaks of those.
  const counts = next.items.some(
    (item) => is(item, 'elsewhere', 'denial', 'only') || item.number?.article === false,
  );
  if (counts) return null;
  const source = next.sources.find(
    ({ firm, tells, clause, name }) => firm && tells && clause < 0 && name !== null,
  );
  return source === undefined ? null : nameOf(source, next);
}

/** "Injured, by ward: Kisumba 31, Old Port 12. That is 43 in all, the county office tweeted.": who sums up a list by place. */
function summedUp(told: Told, { sentences, nameOf, heading }: Ground): string | null {
  const next = sentences[told.sentence.index + 1];
  const isListed =
    (told.rule === 'place-list' || told.rule === 'part-in-frame') &&
    told.place !== null &&
    told.sentence.sources.length === 0 &&
    heading === null;
  if (!isListed || next === undefined || next.segment.opens) return null;
  if (!mentions(next.items, SUMS) || !next.items.some(isCount)) return null;
  const source = next.sources.find(({ firm, tells, clause }) => firm && tells && clause < 0);
  return source === undefined ? null : nameOf(source, next);
}

const SUMS = anyOf('overall', 'whole-word');

/** "Twenty died when a coach fell into a ravine. Eleven of the injured are in Tarvo, the police said.": whose word stands at the end of a text of two sentences. */
function closedBy(told: Told, { sentences, nameOf, heading }: Ground): string | null {
  const title = titleAt(sentences);
  const next = sentences[title + 1];
  if (told.sentence !== sentences[title] || next === undefined || sentences.length > title + 2) return null;
  const [source] = next.sources;
  // "A woman died. Those killed are now six, the mayor said.": one alone may be told by anybody.
  const isSeveral = told.value > 1 || told.max !== null;
  if (source === undefined || next.sources.length > 1 || heading !== null || !isSeveral) return null;
  const { items } = next;
  const isLast = items.some(isCount) && !items.slice(Math.min(source.from, source.cue)).some(isCount);
  const isWord = source.firm && source.tells && !source.care && source.clause < 0 && isLast;
  if (!isWord || isAnyMark(items[0], QUOTES) || isWitness(source, next)) return null;
  // "Since January such mines have killed 84, the governor said": of another time, or place.
  const isOther = is(items[0], 'from', 'subordinate') || mentions(items, OF_OTHERS) || turnsAway(next);
  const name = isOther || is(items[source.from - 1], 'possessive') ? null : nameOf(source, next);
  // "the agency" of nobody
  return name !== null && source.name === null && source.words.endsWith(name) ? null : name;
}

const OF_OTHERS = anyOf('there', 'only');
const QUOTES = new Set(['"', '«', '“', "'", '‘']);

/** "elsewhere", "the list does not include", "none of them counts", "los tres coinciden": the source so far does not say what comes. */
function turnsAway({ items }: Sentence, at = items.length): boolean {
  const [first, second, third] = items;
  const ofAll = is(first, 'article') && second?.number != null && is(third, 'report');
  const ofNone = is(first, 'none') && is(second, 'hold', 'report');
  // "Kandy 118, Badulla 83, elsewhere the rest": of what comes behind it.
  return (
    ofAll ||
    ofNone ||
    (mentions(items, TURNS_AWAY) && items.slice(0, at).some((item) => isAny(item, TURNS_AWAY)))
  );
}

/** The source goes on from the sentence before, unless the text turns elsewhere. */
function carried(told: Told, { sentences, nameOf, rivalled }: Ground): string | null {
  if (turnsAway(told.sentence, told.at)) return null;
  const first = told.sentence.index - (isListItem(told.sentence) || isLine(told.sentence) ? LONGEST_LIST : 4);
  const bullet = isBullet(told.sentence);
  // "9 dead", "5 injured", each on its line: whoever the line above them speaks for, that ends in a colon.
  let overLines = false;
  // "La Defensoría confirma 33 fallecidos. Lesionados: 219. Detenidos: 28.": rows on one line, behind who tells.
  let onlyRows = true;
  // "La ministra visitó la zona. Dijo que habían muerto 12": whoever the sentence before is of.
  const { items, reading } = told.sentence;
  const speaksOn = reading.lexicon.language.nounFirst && lacksSubject(items);
  for (let index = told.sentence.index - 1; index >= Math.max(0, first); index -= 1) {
    const sentence = sentences[index];
    if (isEntryOfHour(sentences[index + 1])) return null;
    const isFar = index < told.sentence.index - 3 && !onlyRows && !isListItem(sentence) && !isLine(sentence);
    onlyRows &&= isListItem(sentence);
    const leads = isMark(sentence?.items.at(-1), ':');
    if (sentence === undefined || (sentence.segment.opens && isFar && !leads)) return null;
    // "Source: DSWD." is of what stands above it.
    const isFoot = is(sentence.items[0], 'source-label') && index > 0;
    const speaking = sentence.sources.filter(
      (source) =>
        !isFoot && source.clause < 0 && (speaksOn || isSaid(told, source)) && !isSilent(source, sentence),
    );
    const last = speaking.findLast((source) => source.firm) ?? speaking.at(-1);
    // "120 in Mozambique (INGD), 40 in Mayotte (prefecture)": each of its own.
    if (last !== undefined && isOneOfBrackets(last, sentence)) return null;
    // "The police report 24 dead, the ministry 25. The injured, 35, were taken to Tarvo.": two with a count each, and neither goes on.
    if (speaking.length > 1 && rivalled.has(index)) return null;
    // "• 43 killed in Khan Younis, the hospital says", "• One dead in Kherson": an item's source is its own.
    const isSibling = bullet && isBullet(sentence);
    // "…, survivors say. Nine suspects were arrested.": who saw it does not count them.
    if (last !== undefined && told.measure === 'detained' && isWitness(last, sentence)) return null;
    if (last !== undefined && !isSibling) {
      const name = overLines && !leads ? null : nameOf(last, sentence);
      if (name === null || namesAgain(told.sentence, name)) return name;
      return isOtherEntry(told.sentence) || isOtherParagraph(told, sentence, sentences) ? null : name;
    }
    const next = sentences[index + 1];
    const isOfList = isBullet(next) || isLine(next);
    if (next?.segment.opens && !told.part && !isOfList) return null;
    overLines ||= isLine(next) && !isBullet(next);
  }
  return null;
}

/** "08:30 | De los 21 heridos, cinco están graves": a page updated in place tells it apart from the entry above. */
function isEntryOfHour(sentence: Sentence | undefined): boolean {
  const [first, second] = sentence?.items ?? [];
  return first?.kind === 'code' && isMark(second, '|');
}

/** "Según el Minsa, 38 siguen hospitalizados." over "La Policía detuvo a 329 personas.": a paragraph with an actor of its own, or behind one that told no number, does not go on from it. */
function isOtherParagraph(told: Told, said: Sentence, sentences: readonly Sentence[]): boolean {
  // "Suman 46 los fallecidos: 39 en enfrentamientos y 7 en accidentes": the parts stand with their whole.
  const isOfWhole = told.part && told.whole?.sentence === told.sentence && !told.whole.part;
  const { sentence, left, verb, part, rule } = isOfWhole && told.whole !== null ? told.whole : told;
  const { items, segment } = sentence;
  const isSentence = verb || TOTAL_RULES.includes(rule);
  if (!segment.opens || !isSentence || part || isMark(said.items.at(-1), ':')) return false;
  // "El hospital atendió a 68. …, indicó la PNP." over "Suman 46 los fallecidos a nivel nacional": neither goes on.
  const above = sentences.slice(Math.max(0, said.index - ABOVE), said.index + 1);
  const names = new Set(above.flatMap(({ sources }) => sources.slice(-SPEAKERS).map(({ name }) => name)));
  if (names.size > 1 && !isLine(sentences[said.index])) return true;
  const isActor = items.slice(Math.max(0, left - WITHIN), left).some((item) => is(item, 'body'));
  return isActor || !said.items.slice(0, WITHIN).some(isCount);
}

/** Of a long sentence no more than this is looked at, so that long texts stay linear: its last speakers, and items beside a count. */
const SPEAKERS = 8;
const WITHIN = 60;

/** Sentences before the last one whose sources a paragraph may go on from. */
const ABOVE = 1;

/** "16:15 Moreno now says that 59 have died" behind "09:40 Interior minister Moreno: …": goes on from him, whatever parts the two. */
function namesAgain({ items }: Sentence, name: string): boolean {
  const words = foldName(name).split(' ');
  return items
    .slice(0, WITHIN)
    .some(({ capital, first, fold: word }) => capital && !first && words.includes(word));
}

/** "15:10 Police arrest 43" behind "16:05 Amnesty International: …". */
function isOtherEntry({ items, segment }: Sentence): boolean {
  const [first] = items;
  return segment.opens && first?.kind === 'code' && CLOCK.test(first.fold);
}

/** "15:10", "07.45": the hour of an entry. */
const CLOCK = /^\d{1,2}[:.h]\d{2}$/;

/** "survivors", "residents", "the families": they tell what befell them. */
function isWitness({ body, from, to }: SourceMention, { items }: Sentence): boolean {
  const words = items.slice(from, to + 1);
  return !body && words.some((item) => isAny(item, WITNESS)) && !words.some((item) => is(item, 'office'));
}

const WITNESS = anyOf('dweller', 'survives', 'kin', 'wanted');

/** "Dijo que …", "En él confirma …", "Hasta hoy ha registrado …": a verb of telling before any name. */
function lacksSubject(items: Sentence['items']): boolean {
  const verb = items.slice(0, OPENING).findIndex((item) => is(item, 'report', 'hold'));
  // "En el caso de Olen, confirmó …"
  const comma = is(items[0], 'in') ? items.slice(0, ADJUNCT).findIndex((item) => isMark(item, ',')) : -1;
  if (comma > 0 && is(items[comma + 1], 'report', 'hold'))
    return items.slice(0, comma).every(({ number }) => number === null);
  return (
    verb >= 0 && items.slice(0, verb).every((item, at) => (!item.capital || at === 0) && item.number === null)
  );
}

/** Items of what stands before such a verb, to its comma. */
const ADJUNCT = 8;

/** Items in which a verb without a subject opens its sentence. */
const OPENING = 4;

function isOneOfBrackets({ from }: SourceMention, { items, sources }: Sentence): boolean {
  const isBracket = (at: number) => isMark(items[at - 1], '(');
  return isBracket(from) && sources.filter((source) => isBracket(source.from)).length > 1;
}

/** "9 dead", "Injured: 5": a short line without a stop. */
function isLine(sentence: Sentence | undefined): boolean {
  if (sentence === undefined) return false;
  const { items, segment } = sentence;
  return segment.opens && items.length <= LONGEST_ROW && !isMark(items.at(-1), '.', '!', '?', ':');
}

/** "• 3 personas fallecidas": under a line that says whose list it is. */
function isListItem(sentence: Sentence | undefined): boolean {
  if (sentence === undefined) return false;
  const { items } = sentence;
  // "Heridos civiles: 331." behind others of its kind
  const isRow =
    items.length <= LONGEST_LABELLED &&
    items.some((item, at) => isMark(item, ':') && items[at + 1]?.number != null);
  return isRow || isBullet(sentence);
}

function isBullet(sentence: Sentence | undefined): boolean {
  if (sentence?.segment.opens !== true) return false;
  const [first, second, third] = sentence.items;
  // "(b) 409 persons injured"
  const isLettered = isMark(first, '(') && isMark(third, ')') && second?.fold.length === 1;
  return isLettered || isMark(first, '•', '-', '–', '—', '*', '·');
}

/** Items of a label that says why, and its number: "Personas detenidas por robar en las casas vacías: 28." */
const LONGEST_LABELLED = 16;

/** Items of a label and its number. */
const LONGEST_ROW = 12;

/** Lines of a list down to one whose source is the heading's. */
const LONGEST_LIST = 14;

/** "Source: disaster agency" under a list or after it. */
function signed(told: Told, { footOf }: Ground): string | null {
  const { index, items } = told.sentence;
  // "Fallecidos: 10 | Defensoría del Pueblo, 23 de octubre": under itself, on one line.
  const isRow = mayHold(items, '|') && items.some((item) => isMark(item, '|'));
  const first = isRow ? 0 : 1;
  for (let below = first; below < FOOT; below += 1) {
    const name = footOf(index + below);
    if (name !== null) return name;
  }
  return null;
}
