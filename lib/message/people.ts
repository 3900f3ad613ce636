import type { Change, Comparison, Count, Group } from '../model.ts';
import { numberFormat, pluralRules } from './formats.ts';
import type { Forms, Words } from './words.ts';
import { fill } from './words.ts';

/** What a count is of. A comparison says less of it than a change does. A place "" is one that cannot be shown. */
export type Counted = Pick<Comparison, 'measure' | 'group'> &
  Partial<Pick<Change, 'scope' | 'circumstance' | 'place'>>;

/** A count in words, its qualifier kept: "al menos 46", "40 to 50", "decenas". */
export function countText(count: Count, group: Group, words: Words): string {
  const about = words.about[words.people[group].gender];
  const low = numberText(count.value, words);
  const high = count.max === null ? null : numberText(count.max, words);
  const number = high === null ? low : fill(words.span, { low, high });
  switch (count.qualifier) {
    case 'exact':
      return number;
    case 'at-least':
      return fill(words.atLeast, { number });
    case 'about':
      return fill(about, { number });
    case 'at-most':
      return fill(words.atMost, { number });
    case 'range':
      // Without its high end, all that is known of a range is where it begins.
      return high === null ? fill(words.atLeast, { number }) : fill(words.range, { low, high });
    case 'vague':
      return vagueWord(count, words) ?? fill(about, { number });
    default:
      return count.qualifier satisfies never;
  }
}

/** How a count takes its noun: in agreement; in the plural, which it shares with counts before it; or not, as it was just said. */
export type NounUse = 'agreeing' | 'shared' | 'said';

/** A count with the people counted: "al menos 46 personas fallecidas en Juliaca". */
export function peopleText(count: Count, of: Counted, words: Words, use: NounUse = 'agreeing'): string {
  const isMore = of.scope === 'increment';
  const parts = [
    countText(count, of.group, words),
    isMore ? words.more.before : '',
    use === 'said' ? '' : nounText(count, of, words, use),
    isMore ? words.more.after : '',
    of.circumstance ? words.circumstance[of.circumstance] : '',
    whereText(of, words),
  ];
  return parts.filter((part) => part !== '').join(' ');
}

function nounText(count: Count, of: Counted, words: Words, use: 'agreeing' | 'shared'): string {
  const people = words.people[of.group];
  const category = pluralCategory(count, words);
  const form = category === 'one' && use === 'agreeing' ? 'one' : 'other';
  const countIsNoun = vagueWord(count, words) !== null || category === 'many';
  // "dozens of people" but "dozens more people".
  const isMoreBetween = of.scope === 'increment' && words.more.before !== '';
  const noun = `${people[form]} ${words.harm[of.measure][people.gender][form]}`;
  return countIsNoun && !isMoreBetween ? `${words.of} ${noun}` : noun;
}

/** "1 cambio", "3 cambios": the form that goes with a number, and the number in it. */
export function counted(n: number, forms: Forms, words: Words): string {
  const form = pluralRules(words.locale).select(n) === 'one' ? forms.one : forms.other;
  return fill(form, { n: numberText(n, words) });
}

/** A number in digits, as the language groups them. */
export function numberText(number: number, words: Words): string {
  const parts = numberFormat(words.locale).formatToParts(number);
  return parts.map(({ type, value }) => (type === 'group' ? (words.thousands ?? value) : value)).join('');
}

function whereText({ place, scope }: Counted, words: Words): string {
  if (place) return fill(words.inPlace, { place });
  const isHidden = place === '';
  return isHidden || scope === 'incident' ? words.inOnePart : '';
}

/** null when the count is no order of magnitude, or one that the language has no word for. */
function vagueWord({ qualifier, value, max }: Count, words: Words): string | null {
  return qualifier === 'vague' && max === null ? (words.vague[value] ?? null) : null;
}

/** The category of the number that stands next to the noun. In Spanish a round million is `many`: "un millón de personas". */
function pluralCategory({ value, max }: Count, words: Words): Intl.LDMLPluralRule {
  return pluralRules(words.locale).select(max ?? value);
}
