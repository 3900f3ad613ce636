// A place that belongs to another count than the one asked about, and a number that explains a rise.

import { expect, test } from 'vitest';
import type { Figure } from '../lib/model.ts';
import { readOtherwise } from './corpus/reading.ts';

const where = ({ value, scope, place }: Figure) => `${value} ${scope} @${place}`;
const scoped = ({ value, scope }: Figure) => `${value} ${scope}`;

test('whoever leads or counts is the place of its own count, and of no other', () => {
  expect(
    readOtherwise(
      [
        [
          'The storm left 227 dead. Tarvo, it says, leads with 79 dead.',
          '227 total @null; 79 incident @Tarvo',
        ],
        ['The storm has left 227 dead, Tarvo leading with 16 dead.', '16 incident @Tarvo; 227 total @null'],
        [
          'There are 227 deaths. Tarvo leads with 16 dead and Olen with 9 dead.',
          '16 incident @Tarvo; 227 total @null; 9 incident @Olen',
        ],
      ],
      'en',
      where,
    ),
  ).toEqual([]);
  expect(
    readOtherwise(
      [
        [
          'La riada deja 40 muertos. Tarvo, dice el informe, encabeza la lista con 14 muertos.',
          '14 incident @Tarvo; 40 total @null',
        ],
        [
          'La riada deja 40 muertos. Tarvo es la wilaya más castigada, con 23 muertos.',
          '23 incident @Tarvo; 40 total @null',
        ],
        [
          'Hay 400 desaparecidos. Encabezan la lista Tarvo con 149, Olen con 130 y Sarmo con 12.',
          '12 incident @Sarmo; 130 incident @Olen; 149 incident @Tarvo; 400 total @null',
        ],
        [
          'En Tarvo, la misma enfermedad acumula dos fallecidos y en Olen no se conocen muertes.',
          '0 incident @Olen; 2 incident @Tarvo',
        ],
      ],
      'es',
      where,
    ),
  ).toEqual([]);
});

test('the places of a list, of an old event, of a law and of both countries are not where all of it was', () => {
  const place = ({ value, place: at }: Figure) => `${value} @${at}`;
  expect(
    readOtherwise(
      [
        [
          'Gunfire killed 24 people, the group said after 20 talks: 12 in Tarvo, four in Olen, three in Sarmo.',
          '12 @Tarvo; 24 @null; 3 @Sarmo; 4 @Olen',
        ],
        ['The commission has 39 deaths from the Finance Bill demonstrations.', '39 @null'],
        ['The 2015 Tarvo earthquake aside, nothing was as bad: the ministry listed 246 deaths.', '246 @null'],
        ['A blast near Tarvo in Olen Province killed nine workers.', '9 @Tarvo'],
        [
          'Seven dead; 134 hurt; 44 people arrested since May: the summary of two weeks of unrest in Tarvo.',
          ['134 @Tarvo; 44 @Tarvo; 7 @Tarvo'],
        ],
        ['The mayor of St. Tarvo adds 38 injured in her city.', '38 @St. Tarvo'],
        ['Two trains collided near Tarvo. The ministry counts 40 dead.', '40 @Tarvo'],
      ],
      'en',
      place,
    ),
  ).toEqual([]);
  expect(
    readOtherwise(
      [
        [
          'Incendios en Olen. El servicio da 131 muertos. La alcaldesa de Tarvo habla de 370 desaparecidos en su comuna.',
          '131 @Olen; 370 @Tarvo',
        ],
        ['Peregrinación a Tarvo: la policía reconoce 130 fallecidos.', '130 @Tarvo'],
        [
          'Los temblores han matado a 21.051 personas en Turquía y Siria. En Siria son 3.377 los muertos.',
          '21051 @null; 3377 @Siria',
        ],
      ],
      'es',
      place,
    ),
  ).toEqual([]);
});

test('bodies found and wounded who died explain a rise', () => {
  expect(
    readOtherwise(
      [
        [
          'Forty-one miners have died, he said after rescuers pulled out eleven more bodies.',
          '11 increment; 41 total',
        ],
        ['Of the burned, five did not survive, which takes the toll to 18.', '18 total; 5 increment'],
        ['Cumulative deaths 1,756; new deaths 3.', '1756 total; 3 increment'],
      ],
      'en',
      scoped,
    ),
  ).toEqual([]);
  expect(
    readOtherwise(
      [
        [
          'Veintiún mineros han muerto, dijo una vez que los socorristas sacaron once cuerpos más.',
          '11 increment; 21 total',
        ],
        [
          'De los quemados en Tarvo, cinco no resistieron y murieron, lo que lleva la cuenta a 18.',
          '18 total; 5 increment',
        ],
        [
          'Cuatro fueron localizados con vida; otros cuatro fallecieron y siete continúan desaparecidos.',
          '4 total; 7 total',
        ],
      ],
      'es',
      scoped,
    ),
  ).toEqual([]);
});
