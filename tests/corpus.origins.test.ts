// People from several places, and what became of people who were hurt, held or missing first: "Sixteen migrants from Venezuela,
// Peru and Chile died", "a girl wounded when soldiers opened fire has died".

import { expect, it } from 'vitest';
import { readOtherwise, type Saying } from './corpus/reading.ts';

const WORDS = {
  es: {
    who: { 'Dieciséis migrantes': 16, '16 jóvenes': 16, 'Dos turistas': 2, 'Cinco obreros': 5 },
    from: [
      'de Venezuela y Perú',
      'de India y de Nepal',
      'procedentes de Cuba y Haití',
      'originarios de Puno y Cusco',
      'de Venezuela, Perú y Chile',
      'que venían de Lima y Puno',
      'vecinos de Tarvo y Olen',
    ],
    befell: {
      murieron: 'killed',
      'resultaron heridos': 'injured',
      'fueron detenidos': 'detained',
      'siguen desaparecidos': 'missing',
      'perdieron la vida ayer': 'killed',
      'han muerto al volcar un bus': 'killed',
    },
    became: {
      'Ocho personas detenidas el 12 de mayo han muerto bajo custodia.': 'killed all 8',
      'Un joven de 19 años herido en el derrumbe murió el viernes.': 'killed all 1',
      'Una niña herida cuando los soldados dispararon ha muerto.': 'killed child 1',
      'Tres niñas heridas cuando los soldados dispararon han muerto.': 'killed child 3',
      'Dos heridos tras el choque murieron.': 'killed all 2',
      'Dos hombres heridos cuando murió su padre fueron dados de alta.': 'injured all 2',
      'Un hombre herido en el ataque donde murió su hija sigue grave.': '',
    },
  },
  en: {
    who: { 'Sixteen migrants': 16, '16 people': 16, 'Two tourists': 2, 'Five workers': 5 },
    from: [
      'from Venezuela and Peru',
      'from India and from Nepal',
      'from Cuba, Haiti and Chile',
      'of Puno and Cusco',
      'coming from Cuba and Haiti',
      'residents of Tarvo and Olen',
      'in the north and the east',
      'from Zorvela and the island of Olen',
    ],
    befell: {
      died: 'killed',
      'were injured': 'injured',
      'were arrested': 'detained',
      'are still missing': 'missing',
      'lost their lives yesterday': 'killed',
      'have been killed when a bus overturned': 'killed',
    },
    became: {
      'The last 19 men trapped in the Olen coal mine since 14 August were found dead on Monday.':
        'killed all 19',
      'Seven workers buried by the landslide of 14 August were found dead.': 'killed all 7',
      'Twelve people missing since 3 May were found dead.': 'killed all 12',
      'Four fishermen lost at sea since 14 August have died.': 'killed all 4',
      'Eight people arrested on 12 May have died in custody.': 'killed all 8',
      'A 19-year-old man hurt when the canopy fell on 1 November died in Olen on Friday.': 'killed all 1',
      'A girl wounded when soldiers opened fire has died.': 'killed child 1',
      'A man hurt when his wife died in the fire is recovering.': '',
      'Two men wounded in the attack and a boy died.': 'injured all 2; killed child 1',
    },
  },
} as const;

function* reports(language: 'en' | 'es'): Generator<Saying> {
  const { who, from, befell, became } = WORDS[language];
  for (const [people, value] of Object.entries(who))
    for (const origin of from)
      for (const [verb, measure] of Object.entries(befell))
        yield [`${people} ${origin} ${verb}.`, `${measure} all ${value}`];
  yield* Object.entries(became).map(([text, told]) => [text, told.split('; ').sort().join('; ')] as const);
}

it.each(['en', 'es'] as const)('where people come from does not hide what befell them in %s', (language) => {
  expect(readOtherwise(reports(language), language)).toEqual([]);
});
