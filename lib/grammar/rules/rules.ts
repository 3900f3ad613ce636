// The ordered list of rules. Each is asked in turn what a number counts; the first that knows is believed.
// Order matters: what stands inside a number's own phrase goes before its verb, its verb before what the sentence
// around it suggests, and parts of a whole before everything that only leans on context.
// What a rule needs says nothing that it would not find out itself: it only spares the question.

import { amongOthers, othersInTurn } from '../groups/group-among.ts';
import { movedBy } from '../numbers/steps.ts';
import { besideOne } from '../parts/beside-one.ts';
import { secondInBrackets } from '../parts/brackets.ts';
import { coordinated, kindsFor } from '../parts/part-joins.ts';
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
} from '../parts/part-lists.ts';
import { gappedPlace, placeOf, placePart } from '../parts/part-places.ts';
import { partitive } from '../parts/partitives.ts';
import { ofThem } from '../parts/parts.ts';
import { singledOut } from '../parts/singled-out.ts';
import { placeEntry } from '../places/place-entries.ts';
import { sharesFor } from '../places/place-for.ts';
import { inOrder, placeList, sharesInOrder, totalsInOrder } from '../places/place-lists.ts';
import { mostNamed, nextMost } from '../places/place-most.ts';
import { countInTurn } from '../places/place-orders.ts';
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
} from '../places/place-shares.ts';
import { kindSum, placeSum } from '../places/place-sums.ts';
import type { Rule } from '../telling.ts';
import { anyOf } from '../text/tags.ts';
import { cellInRow } from './cell-rows.ts';
import { dateEntry } from './date-entries.ts';
import { inDanger } from './in-danger.ts';
import {
  ARTICLE,
  BARE,
  BARE_OR_PEOPLE,
  COUNT,
  FIGURE_LAST,
  FIGURE_NEAR,
  FRAME,
  HARM,
  HERE,
  MARKED,
  PEOPLE,
  SEVERAL,
} from './needs.ts';
import { noneSurvived } from './none-survived.ts';
import { rowBelow } from './row-below.ts';
import { answered } from './rule-answers.ts';
import { grownBy } from './rule-growth.ts';
import { headingNumber, labelNumber, newSince, nextLabel } from './rule-labels.ts';
import { laterCount } from './rule-later.ts';
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
import { besideFirst } from './rule-ordinals.ts';
import { afterPeriod, ofItsTime, underPeriod } from './rule-periods.ts';
import { whoDied } from './rule-relatives.ts';
import { otherSource, saidAlone } from './rule-sources.ts';
import { besideTime, someThen } from './rule-times.ts';
import { inTitle } from './rule-titles.ts';
import { periodNumber, runningTotal } from './rule-totals.ts';
import { labelInTurn } from './rule-turns.ts';
import { leftInState, onlyOne, verbNumber } from './rule-verbs.ts';

export const RULES: readonly Rule[] = [
  // "(+4)" belongs to the count before it, never to the label after it.
  { name: 'gain-in-brackets', read: gainInBrackets, needs: MARKED },
  // "Missing: 9 (2 and 7, respectively)": before the two are taken for counts of their own.
  {
    name: 'place-share',
    read: sharesInOrder,
    needs: BARE | COUNT | SEVERAL,
    words: [anyOf('respectively')],
  },
  // "Tarvo and Medra had 40 and 12 dead, respectively": before the noun is taken for the last one's alone.
  {
    name: 'place-share',
    read: countInTurn,
    needs: COUNT | SEVERAL,
    words: [anyOf('respectively')],
  },
  { name: 'in-brackets', read: secondInBrackets, needs: MARKED | HERE | FIGURE_LAST },
  { name: 'more-than-before', read: moreThanBefore, words: [anyOf('more-than')] },
  { name: 'fresh-ones', read: freshOnes, needs: BARE | HERE },
  { name: 'grown-by', read: grownBy, words: [anyOf('revise'), anyOf('by', 'in')] },
  { name: 'moved-by', read: movedBy, needs: COUNT, words: [anyOf('grows'), anyOf('in')] },
  {
    name: 'entries-counted',
    read: entriesCounted,
    needs: COUNT,
    words: [anyOf('report-noun', 'whole-word', 'entry')],
  },
  // "DEATHS 12 HOUSES 310": before whatever would take the next label for the number's noun.
  { name: 'label-number', read: labelInTurn, needs: SEVERAL },
  { name: 'thing-counted', read: thingCounted },
  // "Dead 31 | Injured 208", "Heridos PNP: 290": before number-harm, or each number would take the next label.
  { name: 'label-number', read: labelNumber },
  { name: 'label-number', read: cellInRow, needs: BARE | SEVERAL },
  // "Penitentiary 4, 31; El Rodeo, 12": before whatever would lend the number a noun from the next pair.
  // "How many died depends on whom one asks: 448, says the union": before the number takes a label or a verb of the next.
  { name: 'answered', read: answered, needs: BARE | COUNT, words: [anyOf('asks')] },
  // "January 24, February 17": before a label takes the month for its last word.
  { name: 'date-entry', read: dateEntry },
  { name: 'place-list', read: placeList, needs: SEVERAL },
  { name: 'part-in-frame', read: splitCell, needs: BARE | FRAME },
  { name: 'row-below', read: rowBelow, needs: BARE },
  { name: 'place-entry', read: placeEntry },
  { name: 'place-share', read: sharesFor, needs: SEVERAL | FIGURE_NEAR, words: [anyOf('for-number')] },
  {
    name: 'part-for-kind',
    read: kindsFor,
    needs: BARE | COUNT | HERE | FIGURE_LAST,
  },
  { name: 'place-share', read: ownedShare, needs: BARE | COUNT | FIGURE_NEAR },
  { name: 'place-most', read: mostNamed, needs: COUNT },
  { name: 'place-most', read: nextMost, needs: BARE | COUNT | HERE | FIGURE_LAST },
  { name: 'place-gapped', read: inOrder, needs: BARE | COUNT | SEVERAL, words: [anyOf('and')] },
  {
    name: 'running-total',
    read: totalsInOrder,
    needs: BARE | COUNT | SEVERAL | FIGURE_NEAR,
    words: [anyOf('and'), anyOf('link'), anyOf('to', 'in')],
  },
  { name: 'place-sum', read: placeSum, needs: BARE, words: [anyOf('in')] },
  { name: 'kind-sum', read: kindSum, needs: PEOPLE },
  { name: 'only-one', read: onlyOne, needs: ARTICLE, words: [anyOf('sole')] },
  { name: 'none-survived', read: noneSurvived, needs: COUNT, words: [anyOf('survives')] },
  // "A La Paz corresponden 311" before whatever takes the verb for "among them".
  { name: 'place-share', read: shareFallsTo, needs: COUNT | FIGURE_NEAR, words: [anyOf('including')] },
  // "629 of them children" before number-harm: the people are a part even if a harm word stands beside them.
  { name: 'part-of-them', read: ofThem, words: [anyOf('them', 'including', 'all-of', 'comprises')] },
  { name: 'own-buried', read: ownBuried, words: [anyOf('service'), anyOf('body', 'same-source')] },
  { name: 'part-of-the', read: partitive, words: [anyOf('of')] },
  { name: 'singled-out', read: singledOut, needs: ARTICLE | PEOPLE, words: [anyOf('singling', 'be')] },
  { name: 'part-by-author', read: byAuthor, words: [anyOf('ascribes')] },
  { name: 'part-in-frame', read: causeInFrame, needs: SEVERAL | FRAME },
  { name: 'part-in-frame', read: belongsTo, needs: BARE | HERE | FIGURE_LAST, words: [anyOf('to', 'clock')] },
  { name: 'number-harm', read: numberHarm },
  { name: 'number-of-lives', read: numberOfLives },
  { name: 'number-then-subject', read: numberThenSubject, needs: BARE | COUNT },
  { name: 'fallen', read: fallen, needs: COUNT, words: [anyOf('revise', 'falls')] },
  { name: 'place-loss', read: placeLoss, needs: BARE_OR_PEOPLE | HARM },
  { name: 'number-verb', read: whoDied, needs: PEOPLE | HARM, words: [anyOf('relative')] },
  { name: 'number-verb', read: inTitle },
  // The verb after a phrase binds closer than the one before it: "murió uno y tres resultaron heridos".
  { name: 'number-verb', read: numberVerb },
  { name: 'beside-one', read: besideOne, needs: HARM, words: [anyOf('and')] },
  { name: 'verb-number', read: verbNumber },
  { name: 'left-in-state', read: leftInState },
  { name: 'subject-link-number', read: subjectLinkNumber, needs: BARE_OR_PEOPLE },
  { name: 'subject-link-number', read: movedTo, needs: COUNT },
  // "New since last report: 12": before the heading's own number.
  { name: 'more-than-before', read: newSince, needs: BARE | COUNT, words: [anyOf('new')] },
  { name: 'heading-number', read: headingNumber, needs: BARE | FRAME },
  { name: 'label-group', read: nextLabel, needs: BARE },
  // "Mozambique recorded 165 deaths; Madagascar had 17": beside the count before, and no share of it.
  { name: 'place-beside', read: countryBeside, needs: BARE | COUNT | FIGURE_NEAR, words: [anyOf('country')] },
  { name: 'place-share', read: shareFalling, needs: BARE | HERE | FIGURE_LAST, words: [anyOf('occurs')] },
  { name: 'place-part', read: placePart, needs: BARE | HERE | FIGURE_LAST },
  { name: 'place-share', read: placeShare, needs: COUNT },
  {
    name: 'place-share',
    read: shareThere,
    needs: BARE | COUNT | FIGURE_NEAR,
    words: [anyOf('in'), anyOf('be', 'exist')],
  },
  {
    name: 'place-share',
    read: wereThere,
    needs: BARE | COUNT | FIGURE_NEAR,
    words: [anyOf('be'), anyOf('in')],
  },
  { name: 'place-share', read: mostHit, needs: BARE },
  { name: 'place-share', read: heldMost, needs: BARE },
  { name: 'place-share', read: shareWith, needs: BARE | HERE, words: [anyOf('with')] },
  {
    name: 'place-added',
    read: addedThere,
    needs: BARE | COUNT | HERE,
    words: [anyOf('link'), anyOf('relative')],
  },
  { name: 'place-added', read: othersThere, needs: BARE | HERE, words: [anyOf('occurs', 'happened')] },
  { name: 'place-of', read: placeOf, needs: BARE | COUNT, words: [anyOf('be', 'of')] },
  { name: 'part-in-frame', read: inFrame, needs: FRAME },
  { name: 'part-by-kind', read: partByKind },
  {
    name: 'part-by-kind',
    read: amongOneOfTwo,
    needs: PEOPLE,
    words: [anyOf('among'), anyOf('former', 'latter')],
  },
  { name: 'part-by-kind', read: kindCounted, needs: BARE | COUNT },
  { name: 'part-by-kind', read: onTheList, needs: PEOPLE },
  { name: 'part-by-kind', read: amongVictims, needs: PEOPLE, words: [anyOf('among'), anyOf('mixed')] },
  { name: 'part-by-kind', read: kindBehind, needs: BARE | HERE | FIGURE_LAST },
  // "Six died on Monday and nine on Tuesday": before the nine are taken for some of the six.
  {
    name: 'time-beside',
    read: besideTime,
    needs: BARE | COUNT | HERE | FIGURE_LAST,
    words: [anyOf('period', 'month', 'weekday')],
  },
  // "In the first they killed 17 people; in the second, nine"
  {
    name: 'beside-first',
    read: besideFirst,
    needs: BARE | COUNT | HERE,
    words: [anyOf('latter', 'more', 'rest', 'elsewhere')],
  },
  { name: 'period-part', read: someThen, needs: BARE | COUNT | HERE | FIGURE_LAST },
  { name: 'in-danger', read: inDanger, words: [anyOf('severe')] },
  { name: 'coordinated', read: coordinated, needs: HERE },
  { name: 'coordinated', read: amongOthers, needs: BARE | COUNT | HERE | FIGURE_LAST },
  { name: 'coordinated', read: othersInTurn, needs: BARE | COUNT | HERE | FIGURE_LAST },
  { name: 'place-gapped', read: gappedPlace, needs: BARE },
  { name: 'not-but-number', read: notButNumber },
  { name: 'by-the-hour', read: byTheHour, needs: BARE | COUNT | HERE | FIGURE_LAST },
  { name: 'other-source', read: otherSource, needs: BARE_OR_PEOPLE | COUNT },
  // "By Tuesday there were 21"
  { name: 'later-count', read: laterCount, needs: BARE | COUNT | FIGURE_NEAR },
  { name: 'running-total', read: runningTotal, needs: BARE | COUNT },
  { name: 'period-part', read: ofItsTime, needs: BARE | COUNT },
  { name: 'period-number', read: periodNumber, needs: BARE | COUNT },
  { name: 'period-number', read: afterPeriod, needs: BARE | COUNT | FIGURE_NEAR },
  { name: 'period-number', read: underPeriod, needs: BARE | COUNT },
  { name: 'verb-alone', read: saidAlone, needs: BARE | COUNT | HERE, words: [anyOf('report', 'hold')] },
];
