// Where the counted people were and how far the count goes, in the frames that pages put it in.

import { expect, it } from 'vitest';
import type { Figure } from '../lib/model.ts';
import { readOtherwise, type Saying } from './corpus/reading.ts';

const placed = ({ measure, value, scope, place }: Figure): string => `${measure} ${value} ${scope} @${place}`;

const BUILDINGS: readonly string[] = [
  'un bar',
  'un almacén',
  'un taller',
  'un polvorín',
  'una cantina',
  'un supermercado',
];

function* struck(): Iterable<Saying> {
  for (const building of BUILDINGS) {
    yield [
      `Once muertos y 30 heridos deja el ataque a ${building} de Villa Corso.`,
      'injured 30 total @Villa Corso; killed 11 total @Villa Corso',
    ];
    yield [
      `A las 23.15 explotó ${building} de Cala Verde: 41 fallecidos y 163 quemados.`,
      'injured 163 total @Cala Verde; killed 41 total @Cala Verde',
    ];
  }
}

it('a building that was struck or burst is where its town is', () => {
  expect(readOtherwise(struck(), 'es', placed)).toEqual([]);
});

const ENGLISH: readonly Saying[] = [
  ['#Torrel #quake 3 dead, 70 injured.', 'injured 70 total @Torrel; killed 3 total @Torrel'],
  ['#Torrel #flood: 3 dead, 12 injured.', 'injured 12 total @Torrel; killed 3 total @Torrel'],
  ['#Floods #Torrel: 3 dead, 12 injured.', 'injured 12 total @Torrel; killed 3 total @Torrel'],
  ['MARUWA DAM – updated 29 Jan, 19:35. Firefighters confirm 84 dead.', 'killed 84 total @MARUWA'],
  ['MARUWA MINE: 34 dead, 78 injured.', 'injured 78 total @MARUWA; killed 34 total @MARUWA'],
  ['OLEN FLOODS | Update 4 | 12 dead, 3 missing.', 'killed 12 total @OLEN; missing 3 total @OLEN'],
  ['ALDA FERRY SINKING – 12 dead.', 'killed 12 total @null'],
  ['The Brisk ferry sinking cost over 300 lives.', 'killed 300 total @null'],
  ['The Tarvo train crash left 12 dead.', 'killed 12 total @Tarvo'],
  ['Dzud has 76 per cent of Mongolia in its grip. The cold has killed eight people.', 'killed 8 total @null'],
  ['The minister told the Senate that 43 people had died.', 'killed 43 total @null'],
  ['Only one person drowned in the floods, civil protection says.', 'killed 1 total @null'],
  ['A person drowned in the floods, civil protection says.', 'killed 1 incident @null'],
];

const SPANISH: readonly Saying[] = [
  ['#Tarvo #Sismo: 3 fallecidos y 70 heridos.', 'injured 70 total @Tarvo; killed 3 total @Tarvo'],
  ['#Sismo #Tarvo: 3 fallecidos y 70 heridos.', 'injured 70 total @Tarvo; killed 3 total @Tarvo'],
  ['Solo una persona murió en las inundaciones.', 'killed 1 total @null'],
  ['El ministro dijo al Senado que murieron 43 personas.', 'killed 43 total @null'],
  [
    'En el semestre hubo 126 femicidios; solo en junio los femicidios fueron 19.',
    'killed 126 total @null; killed 19 incident @null',
  ],
  [
    'Hubo 49 muertos en las protestas en Perú: 41 manifestantes caídos en choques y ocho policías.',
    'killed 41 total @null; killed 49 total @null; killed 8 total @null',
  ],
  [
    'Hay 174 defunciones: Piura 51, Lambayeque 40, Ica 38, resto del país 45.',
    'killed 174 total @null; killed 38 incident @Ica; killed 40 incident @Lambayeque; killed 45 incident @null; killed 51 incident @Piura',
  ],
];

it('a heading, a tag, a ship and a colon say whose place it is', () => {
  expect(readOtherwise(ENGLISH, 'en', placed)).toEqual([]);
  expect(readOtherwise(SPANISH, 'es', placed)).toEqual([]);
});
