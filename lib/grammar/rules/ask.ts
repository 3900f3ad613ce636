// Asks the rules in their order what a number counts.

import { rememberedLast } from '../../remembered.ts';
import { type Finding, lastFigure, type Scene } from '../telling.ts';
import { type Item, isMark, mentions, speaksOfHarm } from '../text/items.ts';
import { anyOf } from '../text/tags.ts';
import { factsOf } from './needs.ts';
import { RULES } from './rules.ts';

const ASKED = RULES.map(({ name, read, needs = 0, words = [] }) => ({ name, read, needs, words }));

/** Takes a number, gives the name of the rule that knows and what it found; '' and null: none does. */
export function ask(scene: Scene): readonly [string, Finding | null] {
  if (!mayTell(scene)) return ['', null];
  const facts = factsOf(scene);
  for (const { name, read, needs } of rulesFor(scene.items)) {
    if ((facts & needs) !== needs) continue;
    const verdict = read(scene);
    if (verdict !== null) return [name, verdict === 'nobody' ? null : verdict];
  }
  return ['', null];
}

/** The rules whose words stand in a sentence: the same for all its numbers. */
const rulesFor = rememberedLast((items: readonly Item[]) =>
  ASKED.filter(({ words }) => words.every((tags) => mentions(items, tags))),
);

/** What a sentence without harm words may tell harm by. */
const HARM_CUES = anyOf('deadly', 'loss', 'mixed', 'care-verb', 'falls', 'survives');
const BURIALS = anyOf('service');
const THEIRS = anyOf('possessive', 'own');
const SENDS = anyOf('sends');
const TAKES = anyOf('care-place', 'taken');

/** A sentence that speaks of no harm, with nothing told before it, counts nobody: most numbers of a page. */
function mayTell(scene: Scene): boolean {
  return (
    scene.frame !== null ||
    speaksOfHarm(scene.items) ||
    mentions(scene.items, HARM_CUES) ||
    // "The society has buried 14 of its people"
    (mentions(scene.items, BURIALS) && mentions(scene.items, THEIRS)) ||
    // "The leak sent 32 pupils to hospital", "Police picked up 18 protesters"
    (mentions(scene.items, SENDS) && mentions(scene.items, TAKES)) ||
    lastFigure(scene, 2) !== null ||
    // "New since last report: 12": of a count further up.
    (isMark(scene.items[scene.left - 1], ':') && lastFigure(scene, FAR_ROW) !== null)
  );
}

/** Sentences from a count to a row that goes on with it. */
const FAR_ROW = 8;
