// How somebody tells of the dead, in every frame that tells who says so.

import { expect, it } from 'vitest';
import { measureAndValue, readOtherwise, type Saying } from './corpus/reading.ts';

/** They open a sentence of their own. */
const OPENINGS = `
  We have 12 dead | There are 12 dead | We’re talking about 12 dead | What I can tell you is that 12 people have died |
  I can confirm 12 fatalities | I can confirm that 12 people have lost their lives | Sadly, 12 people have died |
  It is with great sadness that I confirm 12 deaths | So far we have recovered 12 bodies | Our teams recovered 12 bodies |
  We counted 12 bodies in the morgue | At this point 12 people are confirmed dead | As of now, 12 people have been confirmed dead |
  Right now we have 12 confirmed deaths | Unfortunately the number of dead is now 12 | We have lost 12 people |
  Our thoughts are with the families of the 12 people who died | We mourn the 12 people who died |
  My condolences to the families of the 12 victims who died | We condemn the killing of 12 civilians |
  We deplore the deaths of 12 people | We are deeply saddened by the deaths of 12 people
`;

/** They may stand behind "said that" too. */
const CLAUSES = `
  the number of fatalities stands at 12 | the figure is now 12 dead | 12 of our people were killed | twelve lives were lost |
  12 lives have been lost | 12 people did not make it | 12 people never made it out alive | the bombing claimed 12 lives |
  the bombing took 12 lives | 12 people lay dead | 12 people succumbed to their injuries | 12 succumbed to burns |
  12 people perished | 12 were crushed to death | 12 people were burned to death | 12 people drowned | 12 were found dead |
  12 people were pronounced dead at the scene | 12 people were declared dead on arrival | 12 were shot dead |
  12 were gunned down | 12 people were hacked to death | 12 people were beheaded | 12 people were executed |
  12 people froze to death | 12 people died of cold | 12 people died from their wounds |
  12 people died of their injuries in hospital | 12 bodies were pulled from the rubble | 12 bodies have been recovered |
  the bodies of 12 people were recovered | rescuers pulled out 12 bodies | 12 corpses were found | 12 people are presumed dead |
  12 have been declared dead | 12 people were martyred | 12 people met their deaths | a total of 12 people died |
  a total of 12 deaths were recorded | 12 deaths were recorded | 12 deaths occurred | deaths total 12 | the death toll is 12 |
  the dead number 12
`;

const AROUND = [
  '{X}.',
  '"{X}," the mayor said.',
  '{X}, the Red Cross said.',
  '{X}, according to the Red Cross.',
];
const BEHIND = [
  'The mayor said {x}.',
  'In Tolva {x}.',
  'The Red Cross said on Friday that {x}.',
  'Police: {x}',
];

it('twelve dead are told however it is said', () => {
  const sayings = [...filled(OPENINGS, AROUND), ...filled(CLAUSES, AROUND), ...filled(CLAUSES, BEHIND)].map(
    (text): Saying => [text, 'killed 12'],
  );
  expect(readOtherwise(sayings, 'en', measureAndValue)).toEqual([]);
});

function filled(clauses: string, frames: readonly string[]): readonly string[] {
  return clauses
    .split('|')
    .map((clause) => clause.trim())
    .flatMap((clause) =>
      frames.map((frame) =>
        frame.replace('{x}', clause).replace('{X}', `${clause.charAt(0).toUpperCase()}${clause.slice(1)}`),
      ),
    );
}
