// Whose a count is where no verb of telling stands: who signs in a bracket or behind "we", who heads the line with an hour,
// the name before what kind of body it is, and a force that arrests people.

import { expect, it } from 'vitest';
import { readOtherwise, type Saying } from './corpus/reading.ts';

type Frames = {
  readonly language: string;
  readonly bodies: readonly string[];
  readonly signed: readonly string[];
  readonly forces: readonly string[];
  readonly arrests: readonly string[];
};

const ENGLISH: Frames = {
  language: 'en',
  bodies: ['Red Crescent', 'Kenya Red Cross', 'Ministry of Health', 'Ombudsman'],
  signed: [
    'Dead: 12. (BODY)',
    'Dead: 12. (BODY operations room)',
    'Dead: 12. (BODY, Friday evening)',
    'We have verified the deaths of 12 people. – BODY',
    'BODY, Tuesday noon: 12 dead.',
    'BODY, 08:40 – The strike killed 12 people.',
    "Dead: 12. Those are the BODY's figures.",
    'Tarvo Watch, a BODY partner in Oslo, says 12 people died.',
  ],
  forces: ['Police', 'Tarvo police', 'Ugandan police'],
  arrests: ['FORCE arrested 12 people.', 'FORCE have arrested 12 people.', 'FORCE made 12 arrests.'],
};

const SPANISH: Frames = {
  language: 'es',
  bodies: ['Cruz Roja', 'Defensoría del Pueblo', 'Ministerio de Salud'],
  signed: ['Muertos: 12. (BODY)', 'Hay 12 muertos (BODY).'],
  forces: ['Policía', 'Policía Nacional', 'Guardia Civil'],
  arrests: [
    'La FORCE detuvo a 12 personas.',
    'La FORCE practicó 12 arrestos.',
    'En Tarvo, la FORCE arrestó a 12 personas.',
    'Tres personas murieron el lunes. La FORCE detuvo a 12 personas.',
  ],
};

function* sayings({ bodies, signed, forces, arrests }: Frames): Generator<Saying> {
  for (const body of bodies)
    for (const frame of signed) {
      const name = frame.startsWith('Tarvo Watch') ? 'tarvo watch' : body.toLowerCase();
      yield [frame.replace('BODY', body), `killed 12 by ${name}`];
    }
  for (const force of forces)
    for (const frame of arrests) {
      const before = frame.startsWith('Tres') ? '; killed 3 by null' : '';
      yield [frame.replace('FORCE', force), `detained 12 by ${force.toLowerCase()}${before}`];
    }
}

it.each([ENGLISH, SPANISH])(
  'a count without a verb of telling is of who signs it or acts, in $language',
  (frames) => {
    const wrong = readOtherwise(
      sayings(frames),
      frames.language,
      ({ measure, value, attribution }) => `${measure} ${value} by ${attribution?.toLowerCase() ?? null}`,
    );
    expect(wrong).toEqual([]);
  },
);
