// The ordered list of rules. Each is asked in turn what a number counts; the first that knows is believed.
// Order matters: what stands inside a number's own phrase goes before its verb, its verb before what the sentence
// around it suggests, and parts of a whole before everything that only leans on context.

import { besideOne } from './beside-one.ts';
import { secondInBrackets } from './brackets.ts';
import { dateEntry } from './date-entries.ts';
import { amongOthers, othersInTurn } from './group-among.ts';
import { inDanger } from './in-danger.ts';
import { noneSurvived } from './none-survived.ts';
import { coordinated } from './part-joins.ts';
import {
  amongOneOfTwo,
  amongVictims,
  belongsTo,
  byAuthor,
  causeInFrame,
  inFrame,
  kindBehind,
  kindCounted,
  onTheList,
  partByKind,
  splitCell,
} from './part-lists.ts';
import { gappedPlace, placeOf, placePart } from './part-places.ts';
import { partitive } from './partitives.ts';
import { ofThem } from './parts.ts';
import { placeEntry } from './place-entries.ts';
import { sharesFor } from './place-for.ts';
import { inOrder, placeList } from './place-lists.ts';
import { mostNamed, nextMost } from './place-most.ts';
import {
  addedThere,
  countryBeside,
  heldMost,
  mostHit,
  othersThere,
  ownedShare,
  placeShare,
  shareFalling,
  shareFallsTo,
  shareThere,
  shareWith,
  wereThere,
} from './place-shares.ts';
import { kindSum, placeSum } from './place-sums.ts';
import { rowBelow } from './row-below.ts';
import { answered } from './rule-answers.ts';
import { grownBy } from './rule-growth.ts';
import { headingNumber, labelNumber, newSince, nextLabel } from './rule-labels.ts';
import { byTheHour, notButNumber, numberThenSubject, subjectLinkNumber } from './rule-links.ts';
import { entriesCounted } from './rule-lists.ts';
import { fallen, ownBuried, placeLoss } from './rule-losses.ts';
import { movedTo } from './rule-moves.ts';
import {
  freshOnes,
  gainInBrackets,
  moreThanBefore,
  numberHarm,
  numberOfLives,
  thingCounted,
} from './rule-nouns.ts';
import { numberVerb } from './rule-number-verb.ts';
import { afterPeriod, ofItsTime, underPeriod } from './rule-periods.ts';
import { whoDied } from './rule-relatives.ts';
import { otherSource, saidAlone } from './rule-sources.ts';
import { besideTime, someThen } from './rule-times.ts';
import { inTitle } from './rule-titles.ts';
import { periodNumber, runningTotal } from './rule-totals.ts';
import { labelInTurn } from './rule-turns.ts';
import { leftInState, onlyOne, verbNumber } from './rule-verbs.ts';
import { singledOut } from './singled-out.ts';
import { movedBy } from './steps.ts';
import type { Rule } from './telling.ts';

export const RULES: readonly Rule[] = [
  // "(+4)" belongs to the count before it, never to the label after it.
  { name: 'gain-in-brackets', read: gainInBrackets },
  { name: 'in-brackets', read: secondInBrackets },
  { name: 'more-than-before', read: moreThanBefore },
  { name: 'fresh-ones', read: freshOnes },
  { name: 'grown-by', read: grownBy },
  { name: 'moved-by', read: movedBy },
  { name: 'entries-counted', read: entriesCounted },
  // "DEATHS 12 HOUSES 310": before whatever would take the next label for the number's noun.
  { name: 'label-number', read: labelInTurn },
  { name: 'thing-counted', read: thingCounted },
  // "Dead 31 | Injured 208", "Heridos PNP: 290": before number-harm, or each number would take the next label.
  { name: 'label-number', read: labelNumber },
  // "Penitentiary 4, 31; El Rodeo, 12": before whatever would lend the number a noun from the next pair.
  // "How many died depends on whom one asks: 448, says the union": before the number takes a label or a verb of the next.
  { name: 'answered', read: answered },
  // "January 24, February 17": before a label takes the month for its last word.
  { name: 'date-entry', read: dateEntry },
  { name: 'place-list', read: placeList },
  { name: 'part-in-frame', read: splitCell },
  { name: 'row-below', read: rowBelow },
  { name: 'place-entry', read: placeEntry },
  { name: 'place-share', read: sharesFor },
  { name: 'place-share', read: ownedShare },
  { name: 'place-most', read: mostNamed },
  { name: 'place-most', read: nextMost },
  { name: 'place-gapped', read: inOrder },
  { name: 'place-sum', read: placeSum },
  { name: 'kind-sum', read: kindSum },
  { name: 'only-one', read: onlyOne },
  { name: 'none-survived', read: noneSurvived },
  // "A La Paz corresponden 311" before whatever takes the verb for "among them".
  { name: 'place-share', read: shareFallsTo },
  // "629 of them children" before number-harm: the people are a part even if a harm word stands beside them.
  { name: 'part-of-them', read: ofThem },
  { name: 'own-buried', read: ownBuried },
  { name: 'part-of-the', read: partitive },
  { name: 'singled-out', read: singledOut },
  { name: 'part-by-author', read: byAuthor },
  { name: 'part-in-frame', read: causeInFrame },
  { name: 'part-in-frame', read: belongsTo },
  { name: 'number-harm', read: numberHarm },
  { name: 'number-of-lives', read: numberOfLives },
  { name: 'number-then-subject', read: numberThenSubject },
  { name: 'fallen', read: fallen },
  { name: 'place-loss', read: placeLoss },
  { name: 'number-verb', read: whoDied },
  { name: 'number-verb', read: inTitle },
  // The verb after a phrase binds closer than the one before it: "murió uno y tres resultaron heridos".
  { name: 'number-verb', read: numberVerb },
  { name: 'beside-one', read: besideOne },
  { name: 'verb-number', read: verbNumber },
  { name: 'left-in-state', read: leftInState },
  { name: 'subject-link-number', read: subjectLinkNumber },
  { name: 'subject-link-number', read: movedTo },
  // "New since last report: 12": before the heading's own number.
  { name: 'more-than-before', read: newSince },
  { name: 'heading-number', read: headingNumber },
  { name: 'label-group', read: nextLabel },
  // "Mozambique recorded 165 deaths; Madagascar had 17": beside the count before, and no share of it.
  { name: 'place-beside', read: countryBeside },
  { name: 'place-share', read: shareFalling },
  { name: 'place-part', read: placePart },
  { name: 'place-share', read: placeShare },
  { name: 'place-share', read: shareThere },
  { name: 'place-share', read: wereThere },
  { name: 'place-share', read: mostHit },
  { name: 'place-share', read: heldMost },
  { name: 'place-share', read: shareWith },
  { name: 'place-added', read: addedThere },
  { name: 'place-added', read: othersThere },
  { name: 'place-of', read: placeOf },
  { name: 'part-in-frame', read: inFrame },
  { name: 'part-by-kind', read: partByKind },
  { name: 'part-by-kind', read: amongOneOfTwo },
  { name: 'part-by-kind', read: kindCounted },
  { name: 'part-by-kind', read: onTheList },
  { name: 'part-by-kind', read: amongVictims },
  { name: 'part-by-kind', read: kindBehind },
  // "Six died on Monday and nine on Tuesday": before the nine are taken for some of the six.
  { name: 'time-beside', read: besideTime },
  { name: 'period-part', read: someThen },
  { name: 'in-danger', read: inDanger },
  { name: 'coordinated', read: coordinated },
  { name: 'coordinated', read: amongOthers },
  { name: 'coordinated', read: othersInTurn },
  { name: 'place-gapped', read: gappedPlace },
  { name: 'not-but-number', read: notButNumber },
  { name: 'by-the-hour', read: byTheHour },
  { name: 'other-source', read: otherSource },
  { name: 'running-total', read: runningTotal },
  { name: 'period-part', read: ofItsTime },
  { name: 'period-number', read: periodNumber },
  { name: 'period-number', read: afterPeriod },
  { name: 'period-number', read: underPeriod },
  { name: 'verb-alone', read: saidAlone },
];
