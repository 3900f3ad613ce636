import { describe, expect, it } from 'vitest';
import { chainChanges } from '../lib/message/chain.ts';
import { byImportance } from '../lib/message/importance.ts';
import type { Change } from '../lib/model.ts';
import { change, count } from './message/alerts.ts';

/** Each more important than the next, whichever comes first in the alert. */
const order: readonly (readonly [string, Partial<Change>, Partial<Change>])[] = [
  ['the dead before the missing', {}, { measure: 'missing', to: count(900) }],
  ['the missing before the injured', { measure: 'missing' }, { measure: 'injured', to: count(900) }],
  ['the injured before the detained', { measure: 'injured' }, { measure: 'detained', to: count(900) }],
  [
    'the whole crisis before an incident, however much more that grew',
    { to: count(29) },
    { scope: 'incident', place: 'Juliaca', from: count(1), to: count(17) },
  ],
  [
    'an incident before an increment',
    { scope: 'incident', kind: 'first', from: null, to: count(2) },
    { scope: 'increment', kind: 'first', from: null, to: count(9) },
  ],
  ['everybody before a group', { to: count(29) }, { group: 'civilian', from: count(1), to: count(28) }],
  ['every cause before one', { to: count(29) }, { circumstance: 'blockade', from: count(1), to: count(28) }],
  ['the country before a place', { to: count(29) }, { place: 'Puno', from: count(1), to: count(28) }],
  ['what the source counts before what it passes on', { to: count(29) }, { attribution: 'MINSA' }],
  ['the whole passed on before a part of its own', { attribution: 'MINSA' }, { group: 'police' }],
  [
    'of two parts the one that moved by more',
    { circumstance: 'clash', group: 'civilian', from: count(22), to: count(39) },
    { circumstance: 'blockade', from: count(6), to: count(7) },
  ],
  [
    'an incident that grew by more before a group that grew by less',
    { scope: 'incident', place: 'Juliaca', from: count(9), to: count(17) },
    { group: 'police', from: count(0), to: count(1) },
  ],
  [
    'a correction by more before a rise by less',
    { kind: 'fall', place: 'Puno', from: count(12), to: count(7) },
    { place: 'Cusco', from: count(2), to: count(4) },
  ],
  [
    'a number that moved before one in doubt',
    { place: 'Puno', from: count(2), to: count(3) },
    { kind: 'disputed', place: 'Cusco', from: count(20), to: count(40) },
  ],
  [
    'a number in doubt before a first one',
    { kind: 'disputed', place: 'Cusco', from: count(2), to: count(3) },
    { kind: 'first', place: 'Puno', from: null, to: count(40) },
  ],
  [
    'anything that counts people before other words for the same number',
    { measure: 'detained', from: count(3), to: count(4) },
    { kind: 'reworded', from: count(46), to: count(46, 'at-least') },
  ],
  [
    'anything that counts people before a first zero',
    { measure: 'injured', kind: 'first', from: null, to: count(45) },
    { kind: 'first', from: null, to: count(0) },
  ],
  [
    'a fall to zero like every fall',
    { measure: 'missing', kind: 'fall', from: count(3), to: count(0) },
    { measure: 'injured', from: count(1), to: count(300) },
  ],
  [
    'of equals the less narrow one',
    { scope: 'incident', place: 'Juliaca', from: count(9), to: count(17) },
    { scope: 'incident', place: 'Juliaca', group: 'civilian', from: count(9), to: count(17) },
  ],
];

describe('the order of importance', () => {
  it.each(order)('%s', (_, more, less) => {
    const first = change(more);
    const second = change(less);
    for (const changes of [
      [first, second],
      [second, first],
    ]) {
      expect(byImportance(chainChanges(changes)).map(({ last }) => last)).toEqual([first, second]);
    }
  });

  it('leaves those that draw as they came', () => {
    const places = ['Tacna', 'Cusco', 'Puno'].map((place) => change({ place }));
    expect(byImportance(chainChanges(places)).map(({ last }) => last.place)).toEqual([
      'Tacna',
      'Cusco',
      'Puno',
    ]);
  });
});
