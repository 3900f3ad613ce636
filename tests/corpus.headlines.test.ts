// A front page lists one piece of news beside another: a headline that counts is read beside each that counts something else.

import { expect, it } from 'vitest';
import { readOtherwise, type Saying } from './corpus/reading.ts';

const SPANISH = {
  language: 'es',
  counting: [
    'Defensoría: 12 muertos en las protestas de Puno',
    'Murieron 12 personas en las protestas de Puno',
    'Suben a 12 los fallecidos por las protestas en Puno',
    'Protestas en Puno dejan 12 muertos',
    '12 muertos y 43 heridos en Puno',
  ],
  others: [
    'Alcalde inauguró 3 colegios',
    'Cusco: 300 turistas fueron evacuados',
    'Ministro visitó 3 regiones',
    'Detectan 300 casos de dengue en Piura',
    'Gobierno entrega 300 laptops',
    'Sunat recaudó 300 millones',
    'Subió a 300 soles el bono',
    'Alianza ganó 3-1 a Cristal',
    'Incautan 300 kilos de droga',
    'Rescatan a 30 perros',
    'Rescatan a 30 mineros atrapados',
    'Capacitan a 300 serenos',
    'Policía despliega 300 agentes',
    '300 vecinos protestan por agua',
    'Contraloría detectó 30 irregularidades',
    'Congreso aprobó 30 leyes',
    'Elecciones: 30 candidatos inscritos',
    'Lluvias afectan 300 viviendas',
    'Evacúan a 300 familias por huaico',
    'Temblor de 5.3 grados en Ica',
    'Ofrecen 300 empleos',
    '30 becas para jóvenes',
    'Vacunarán a 300 mil niños',
    'Llegaron 300 ambulancias',
    'Dan de alta a 30 pacientes',
    'Recuperan 30 piezas arqueológicas',
    'Encuentran 30 momias preincas',
    'Multan a 30 empresas',
    'Clausuran 30 locales',
    'Buscan a 30 voluntarios',
    'Buscan 30 docentes',
    'Premian a 30 policías',
    'Ascienden 30 oficiales',
    'Jubilan a 30 jueces',
    'Repatrian a 30 peruanos',
  ],
};

const ENGLISH = {
  language: 'en',
  counting: [
    'Ombudsman: 12 dead in Puno protests',
    'Twelve people killed in Puno protests',
    'Death toll from Puno protests rises to 12',
    'Puno protests leave 12 dead',
    '12 dead and 43 injured in Puno',
  ],
  others: [
    'Mayor opens 3 schools',
    'Cusco: 300 tourists evacuated',
    'Minister visits 3 regions',
    '300 dengue cases found in Piura',
    'Government hands out 300 laptops',
    'Tax office collects 300 million',
    'Bonus rises to 300 soles',
    'United beat City 3-1',
    '300 kilos of drugs seized',
    '30 dogs rescued',
    '30 trapped miners rescued',
    '300 guards trained',
    'Police deploy 300 officers',
    '300 residents protest over water',
    'Auditor finds 30 irregularities',
    'Congress passes 30 laws',
    '30 candidates registered for vote',
    'Rains damage 300 homes',
    '300 families evacuated after mudslide',
    '5.3-magnitude quake hits Ica',
    '300 jobs on offer',
    '30 scholarships for young people',
    '300,000 children to be vaccinated',
    '300 ambulances arrive',
    '30 patients discharged',
    '30 artefacts recovered',
    '30 mummies found',
    '30 companies fined',
    '30 bars shut down',
    '30 volunteers wanted',
    '30 teachers wanted',
    '30 officers honoured',
    '30 judges retire',
    '30 Peruvians flown home',
    '30 injured birds treated',
    'Home team loses 3 players',
  ],
};

const PAGES: readonly ((counting: string, other: string) => string)[] = [
  (counting, other) => `${counting}\n${other}`,
  (counting, other) => `${counting}\n\n${other}`,
  (counting, other) => `${other}\n${counting}`,
  (counting, other) => `${other}\n\n${counting}`,
  (counting, other) => `- ${other}\n- ${counting}\n- ${other}`,
];

function* pages({ counting, others }: typeof SPANISH): Generator<Saying> {
  for (const headline of counting)
    for (const other of others)
      for (const write of PAGES)
        yield [
          write(headline, other),
          headline.includes('43') ? 'injured all 43; killed all 12' : 'killed all 12',
        ];
}

it.each([SPANISH, ENGLISH])('a headline is read beside any other, in $language', (words) => {
  expect(readOtherwise(pages(words), words.language)).toEqual([]);
});
