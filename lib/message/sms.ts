import type { Message } from '../model.ts';
import type { Chain } from './chain.ts';
import { septets, smsParts, toGsm7 } from './gsm7.ts';
import { isWhole } from './importance.ts';
import { SMS_MAX } from './limits.ts';
import { counted } from './people.ts';
import { clip } from './plain-text.ts';
import type { Telling } from './telling.ts';
import { briefLineText, capitalised } from './told.ts';
import type { WordStyle, Words } from './words.ts';
import { fill, wordsOf } from './words.ts';

/** One way to make a text message fit. Lengths in septets; 0 leaves the part out. */
type Fitting = {
  readonly style: WordStyle;
  readonly title: number;
  readonly place: number;
  readonly source: number;
  readonly address: 'crisis' | 'root' | 'none';
};

/**
 * The first that fits is taken: a wider page before a shortened name, shortened names before no address, no address before names
 * that say little. Both counts with their qualifiers, and whether they are the whole, are in all of them.
 */
const FITTINGS: readonly Fitting[] = [
  { style: 'sms', title: 60, place: 40, source: 60, address: 'crisis' },
  { style: 'sms', title: 60, place: 40, source: 60, address: 'root' },
  { style: 'sms', title: 30, place: 30, source: 24, address: 'crisis' },
  { style: 'sms', title: 30, place: 30, source: 24, address: 'root' },
  { style: 'sms', title: 60, place: 40, source: 60, address: 'none' },
  { style: 'sms', title: 30, place: 30, source: 24, address: 'none' },
  { style: 'short', title: 24, place: 20, source: 24, address: 'none' },
  { style: 'short', title: 12, place: 16, source: 16, address: 'none' },
  { style: 'short', title: 0, place: 0, source: 0, address: 'none' },
];

/** An alert as a text message of one part: "Protestas en el Peru. 28 -> 46 personas fallecidas. Defensoria del Pueblo. https://…". */
export function smsText(telling: Telling): Message['sms'] {
  let text = '';
  for (const fitting of FITTINGS) {
    text = fittedSms(telling, fitting, 1);
    if (septets(text) <= SMS_MAX) return inParts(withMoreChanges(telling, roomier(telling, fitting)));
  }
  return inParts(clip(text, SMS_MAX, '...', septets));
}

function inParts(text: string): Message['sms'] {
  return { text, parts: smsParts(text) };
}

/** A second change is worth more than names in full, and less than the address. */
function roomier(telling: Telling, fits: Fitting): Fitting {
  if (listable(telling) < 2 || fits.style === 'short') return fits;
  const withSecond = FITTINGS.find(
    (fitting) =>
      fitting.style === fits.style &&
      (fitting.address !== 'none' || fits.address === 'none') &&
      septets(fittedSms(telling, fitting, 2)) <= SMS_MAX,
  );
  return withSecond ?? fits;
}

/** Lists changes while they fit. */
function withMoreChanges(telling: Telling, fitting: Fitting): string {
  let text = fittedSms(telling, fitting, 1);
  for (let listed = 2; listed <= listable(telling); listed += 1) {
    const longer = fittedSms(telling, fitting, listed);
    if (septets(longer) > SMS_MAX) break;
    text = longer;
  }
  return text;
}

/** How many changes the same body counted, from the top: whom the message names at its end goes for all of it. */
function listable({ top, rest }: Telling): number {
  const others = rest.findIndex(({ last }) => last.attribution !== top.last.attribution);
  return 1 + (others < 0 ? rest.length : others);
}

function fittedSms(telling: Telling, fitting: Fitting, listed: number): string {
  const words = wordsOf(telling.language, fitting.style);
  const chains = [telling.top, ...telling.rest];
  const left = chains.length - listed;
  const lines = chains.slice(0, listed).map((chain) => changeText(chain, telling.top, fitting, words));
  const told = [...lines, ...(left > 0 ? [counted(left, words.moreChanges, words)] : [])].join('; ');
  const title =
    shortened(telling.title, fitting.title) || shortened(telling.countryName ?? '', fitting.title);
  const parts = [
    title,
    capitalised(told),
    capitalised(sourceText(telling, fitting, words)),
    addressText(telling, fitting),
  ];
  const sentences = parts.filter((part) => part !== '');
  // A name that was cut ends in its own points.
  return toGsm7(sentences.join('. ').replaceAll('.... ', '... '));
}

function changeText(chain: Chain, top: Chain, fitting: Fitting, words: Words): string {
  const { place } = chain.last;
  const shownPlace = place === null ? null : shortened(place, fitting.place);
  const isSaid = chain !== top && isPartOf(chain, top);
  return briefLineText(
    { ...chain, last: { ...chain.last, place: shownPlace } },
    words,
    isSaid ? 'said' : 'agreeing',
  );
}

/** Whether what was said of the whole goes for this too: "28 -> 46 personas fallecidas; 9 -> 17 en Juliaca". */
function isPartOf({ kind, last }: Chain, top: Chain): boolean {
  return (
    kind !== 'disputed' &&
    isWhole(top.last) &&
    last.measure === top.last.measure &&
    last.group === top.last.group
  );
}

function sourceText({ top, publisher, aliases }: Telling, fitting: Fitting, words: Words): string {
  const ownName = shortName([publisher, ...aliases], fitting.source);
  if (top.last.attribution === null) return ownName === '' ? '' : fill(words.source, { who: ownName });
  const who = shortened(top.last.attribution, fitting.source);
  if (who === '') return ownName;
  return fill(words.sourceVia, { who, publisher: ownName });
}

/** Where the history is on no web, the report itself. */
function addressText({ pages, top }: Telling, { address }: Fitting): string {
  if (address === 'none') return '';
  return pages === null ? top.last.url : pages[address];
}

/** The first name that fits as it is, or the first of all shortened. */
function shortName(names: readonly string[], limit: number): string {
  const spelled = names.map(toGsm7).filter((name) => name !== '');
  return spelled.find((name) => septets(name) <= limit) ?? shortened(spelled[0] ?? '', limit);
}

function shortened(name: string, limit: number): string {
  return clip(toGsm7(name), limit, '...', septets);
}
