// Who "la entidad", "its list" and "she" are: the sources named so far.

import { zerosOf } from '../rules/zeros.ts';
import { foldName } from '../text/fold.ts';
import { hasSeveralWords, type Item, is, isAny, isMark, isName, mentions, peopleOf } from '../text/items.ts';
import type { Sentence } from '../text/sentence.ts';
import { anyOf } from '../text/tags.ts';
import { bodyAt, readName } from './source-names.ts';
import type { SourceMention } from './sources.ts';

/** The name of a source that stands in a sentence; null when it points back to nobody. */
export type NameOf = (source: SourceMention, sentence: Sentence) => string | null;

/** "la entidad", "el organismo" point back to the last body named; in a body's own report, to itself; "la ministra" to nobody is the minister. */
export function namesOf(sentences: readonly Sentence[], publisher: string | null): NameOf {
  return (source, sentence) => {
    const isOwnKind = source.from === source.to && is(sentence.items[source.from], 'own-kind');
    if (source.name !== null && !isOwnKind) return personOf(source, sentence, sentences) ?? source.name;
    const owner = ownerBeside(source, sentence);
    if (owner !== null) return owner;
    const named = knownBefore(source, sentence, sentences, publisher);
    // "el servicio 112": a number makes a name of it.
    const isNumbered = /\d/u.test(source.words);
    const isPerson = PERSON.test(source.words);
    // "A su hospital de campaña llegaron 22 muertos, informó la organización": a place that treats people is none.
    const hasBody = named.some(({ body }) => body) || (named.length > 0 && PRONOUN.test(source.words));
    const passing = hasBody || isNumbered ? [] : inPassing(source, sentence, sentences);
    const found = passing.length > 0 ? passing : named;
    const known = found.length > 0 ? found : pointedTo(sentence, sentences);
    const isOffice = is(sentence.items[source.from], 'office');
    // «"We have nine dead," said the mayor»: a pronoun may stand before its name.
    const later = sentence.sources.find((other) => other.name !== null && other.from > source.from);
    const reporter = reporterOf(sentence.items[source.from], known);
    if (reporter !== null) return reporter;
    if (isOwnKind) return ownKind(source.words, known);
    const whom = antecedent(source.words, isPerson ? people(known) : known, isOffice);
    return whom ?? later?.name ?? null;
  };
}

/** "la policía mantiene su recuento en 77": whose the balance is, stands right before the verb. */
function ownerBeside({ words, from }: SourceMention, { sources }: Sentence): string | null {
  if (!OWN.test(words)) return null;
  const owner = sources.find(({ cue, to, tells }) => tells && cue === from - 1 && to === cue - 1);
  return owner?.name ?? null;
}

/** "Mayor Ana Olen said … The mayor added": an office alone is whoever was named with it; null if nobody was. */
function personOf(source: SourceMention, sentence: Sentence, sentences: readonly Sentence[]): string | null {
  const isAlone = source.from === source.to && is(sentence.items[source.from], 'office');
  if (!isAlone) return null;
  const office = foldName(source.words);
  const named = knownBefore(source, sentence, sentences, null);
  return (
    named.findLast(({ name, person }) => person && foldName(name).split(' ').includes(office))?.name ?? null
  );
}

/** "The Public Defender has presented her report … The ministry holds to 37. …, the report says": whose report it is, not who spoke last. */
function reporterOf(item: Item | undefined, known: readonly Known[]): string | null {
  const noun = item?.fold.split(' ').at(-1);
  const isIts = (other: Item) => is(other, 'report-noun') && other.fold.split(' ').at(-1) === noun;
  const owner = known.findLast(({ body, said }) => body && said?.some(isIts));
  return owner?.name ?? null;
}

/** "Red Cross" of "Red Cross volunteers" */
const CAPITALS = /\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)+/u;

type Known = {
  readonly name: string;
  readonly body: boolean;
  readonly person?: boolean;
  /** Nothing in the name says what kind of body it is: "ArcelorMittal". */
  readonly isPlain?: boolean;
  /** The words of its sentence. */
  readonly said?: readonly Item[];
};

/** Sources further back than this are forgotten. */
const MEMORY = 12;
/** And so are those of sentences further back. */
const FARTHEST = 40;
const PERSON = /^(?:s?he|him|her|él|ella)$/iu;
const IT = /^it$/iu;
const PRONOUN = /^(?:s?he|him|her|it|they|we|él|ella)$/iu;

/** The sources named before one, the last of them last. */
function knownBefore(
  source: SourceMention,
  sentence: Sentence,
  sentences: readonly Sentence[],
  publisher: string | null,
): Known[] {
  const known: Known[] = [];
  const first = Math.max(0, sentence.index - FARTHEST);
  for (let index = sentence.index; index >= first && known.length < MEMORY; index -= 1) {
    const before = sentences[index];
    const named = (before?.sources ?? []).filter(
      ({ from, clause }) => clause < 0 && (index < sentence.index || from < source.from),
    );
    for (const mention of named.toReversed()) {
      const { name, body } = mention;
      if (name === null || before === undefined) continue;
      const parts = before.items.slice(mention.from, mention.to + 1);
      // "A su hospital de campaña llegaron 22 muertos": where people were brought to.
      const person = parts.some((item) => is(item, 'office'));
      const isPlace = !mention.firm && !person && parts.some((item) => is(item, 'care-place'));
      known.push({
        name,
        body: body && !isPlace && !isSilent(mention, before) && !isAside(mention, before),
        person,
        isPlain: parts.every(isName),
        said: before.items,
      });
    }
  }
  if (publisher !== null && known.length < MEMORY) known.push({ name: publisher, body: true });
  return known.slice(0, MEMORY).reverse();
}

/** "La Defensoría redujo el número luego de que el Reniec comunicara que": who stands in a clause of reason, behind whom the sentence is of. */
function isAside({ from, firm }: SourceMention, { items, sources }: Sentence): boolean {
  const first = is(items[from - 1], 'article') ? from - 1 : from;
  const clause = is(items[first - 1], 'relative') ? first - 2 : first - 1;
  return (
    !firm && is(items[clause], 'subordinate') && sources.some((other) => other.body && other.to < clause)
  );
}

/** "The commission documented 87 killings. In addition, it recorded 400 arrests.": what points back to nobody, a sentence before. */
function pointedTo({ index }: Sentence, sentences: readonly Sentence[]): Known[] {
  const before = sentences[index - 1];
  const source = before?.sources.findLast(({ name, tells }) => name === null && tells);
  if (before === undefined) return [];
  // "The commission went to the prison. It counts nine dead."
  const [opening] = before.items;
  if (source === undefined && is(opening, 'same-source') && hasSeveralWords(opening))
    return [{ name: before.text.slice(opening?.start, opening?.end).replace(ARTICLE, ''), body: true }];
  if (source === undefined || is(before.items[source.from], 'report-noun')) return [];
  const isNobodys = PRONOUN.test(source.words) || OWN.test(source.words);
  return isNobodys ? [] : [{ name: source.words.replace(ARTICLE, ''), body: true }];
}

/** "The minister put the toll at 275 where the railways had 288. Of the injured, he said": who has an office, if anybody has. */
function people(known: readonly Known[]): readonly Known[] {
  const named = known.filter(({ person }) => person);
  return named.length > 0 ? named : known;
}

/** "Dos voluntarias de la Cruz Roja Hondureña murieron, lamentó la institución": a body that no word makes a source so far. */
function inPassing({ from }: SourceMention, sentence: Sentence, sentences: readonly Sentence[]): Known[] {
  const own = bodiesIn(sentence, from);
  // "Defensoría del Pueblo presenta su informe": what a sentence before names, if none of its words makes a source of it.
  for (
    let index = sentence.index - 1;
    own.length === 0 && index >= Math.max(0, sentence.index - PASSING);
    index -= 1
  ) {
    const before = sentences[index];
    const named = before === undefined ? [] : bodiesIn(before, before.items.length);
    if (named.length > 0) return named;
  }
  return own;
}

/** Sentences back to a body that is named in passing. */
const PASSING = 2;

/** The bodies named before an item, the last of them last. */
function bodiesIn({ items, text }: Sentence, from: number): Known[] {
  const known: Known[] = [];
  // "La procuradora presentó su tercer balance"
  const opening = readName(items, 0, 'body');
  if (opening !== null && !opening.back && opening.to < from)
    known.push({ name: text.slice(items[opening.from]?.start, items[opening.to]?.end), body: true });
  for (let at = (opening?.to ?? -1) + 1; at < from; at += 1) {
    // "Two Red Cross volunteers were killed, the society announced"
    const staff = peopleOf(items[at]) === 'health-worker' ? items[at] : undefined;
    const own = staff === undefined ? null : CAPITALS.exec(text.slice(staff.start, staff.end));
    if (own !== null) known.push({ name: own[0], body: true });
    const span = is(items[at], 'body') && items[at]?.capital ? bodyAt(items, at) : null;
    // "OLEN (Reuters) – \"We have 20 dead\"": whose report it is.
    const isReporter = is(items[at], 'press') && isMark(items[at - 1], '(') && isMark(items[at + 1], ')');
    if (span === null || isReporter) continue;
    // "Sixteen Kenyan Red Cross first-aiders": the body's name is in capitals.
    let to = span.to;
    while (to > span.from && !items[to]?.capital) to -= 1;
    const from = isName(items[span.from - 1]) ? span.from - 1 : span.from;
    known.push({ name: text.slice(items[from]?.start, items[to]?.end), body: true });
    at = span.to;
  }
  return known;
}

/** "the ministry" is the last one called so; "it" whoever spoke last; an office that nobody had so far itself; any other noun the last body. */
function antecedent(words: string, known: readonly Known[], isOffice: boolean): string | null {
  // "The Red Cross has 100 dead, where the minister had 73. It says": no person.
  if (IT.test(words))
    return (known.findLast(({ person, body }) => body || !person) ?? known.at(-1))?.name ?? null;
  if (PRONOUN.test(words)) return known.at(-1)?.name ?? null;
  const noun = foldName(words).split(' ').at(-1) ?? '';
  const same = known.findLast(({ name }) => foldName(name).split(' ').includes(noun));
  if (same === undefined && isOffice) return words.replace(ARTICLE, '');
  const last = same ?? known.findLast(({ body }) => body) ?? known.at(-1);
  // "según el reporte": nobody's, if nobody was named.
  return last?.name ?? (OWN.test(words) || DOCUMENT.test(words) ? null : words.replace(ARTICLE, ''));
}

/** "Officials say 8 miners died. The union says 13 died.": another kind of body than those named; "the council" is the NDRRMC, "the company" ArcelorMittal. */
function ownKind(words: string, known: readonly Known[]): string {
  const noun = foldName(words).split(' ').at(-1) ?? '';
  const isOf = ({ name, body, isPlain }: Known) =>
    body &&
    ((isPlain && COMPANY.test(words)) || foldName(name).split(' ').includes(noun) || INITIALS.test(name));
  return known.findLast(isOf)?.name ?? words.replace(ARTICLE, '');
}

/** What a name may be that says nothing of its kind: a union or a council would say so. */
const COMPANY = /\bcompany$/iu;

/** "NDRRMC" */
const INITIALS = /^\p{Lu}{3,}$/u;

/** "the report", "el boletín" */
const DOCUMENT = /\s(?:report|document|bulletin|reporte|informe|documento|bolet[ií]n|texto)$/iu;

/** Whose report it is, is not said: "its list". */
const OWN = /^(?:sus?|his|her|its|their)\s/iu;

const ARTICLE = /^(?:the|an?|el|l[ao]s?|los|una?|su|his|her|its)\s+/iu;

const SILENCE = anyOf('not', 'denial');

/** "The interior ministry has not published a toll", "El Gobierno no ha dado cifras": who tells nothing, of nobody either. */
export function isSilent({ to, cue }: SourceMention, { items }: Sentence): boolean {
  if (!mentions(items, SILENCE) || zerosOf(items).length > 0) return false;
  if (items.some((item) => item.number?.article === false)) return false;
  return items.slice(to + 1, Math.max(cue, to + 1) + 2).some((item) => isAny(item, SILENCE));
}
