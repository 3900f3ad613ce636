// Where it was, told once: beside a part and its whole, far out at sea, where one of several died, in whose town the police are.

import { expect, it } from 'vitest';
import { readOtherwise, type Saying } from './corpus/reading.ts';

const ENGLISH: readonly Saying[] = [
  ['The fire that broke out in Olen killed two.', '2 at Olen'],
  ['Twelve died in clashes that broke out in May.', '12 at null'],
  ['Twelve residents of Tarvo died in Olen.', '12 at Olen'],
  ['Twelve residents of Tarvo died on Monday.', '12 at Tarvo'],
  [
    'The trawler went down about 50 miles off Olen. Crews have recovered 82 bodies, the coast guard said.',
    '82 at Olen',
  ],
  [
    'A boat that had been at sea for seven days sank off Olen on Monday. The agency says 15 bodies have been recovered.',
    '15 at Olen',
  ],
  ['Eye injuries account for 34 of the 402 people wounded in the Olen protests.', '34 at Olen; 402 at Olen'],
  [
    'Twelve of the 16 deaths at the Olen mine were caused by smoke, the coroner said.',
    '12 at Olen; 16 at Olen',
  ],
  ['Medics dealt with 41 injuries during the raid on Olen camp.', '41 at Olen'],
  ['One girl died in the crush at Olen stadium. The dead are twelve, doctors say.', '1 at Olen; 12 at Olen'],
  [
    'A policeman was killed in the ambush at Olen. Six officers have been killed since the conflict began.',
    '1 at Olen; 6 at null',
  ],
  [
    '"We have 51 dead so far," a medical official said. He was speaking of the air strike on the market at Olen.',
    '51 at Olen',
  ],
  ['Nine are dead, the mayor said. The shells had fallen on Olen market before dawn.', '9 at Olen'],
  ['Nine are dead, she said. She lives in Olen, where the flood struck before dawn.', '9 at Olen'],
  [
    'Seventeen have died in the country so far. The commission visited the bridge where there was a blockade in Olen.',
    '17 at null',
  ],
  ['Olen police said 17 people had been detained.', '17 at Olen'],
  ['Railway officials say 41 passengers died.', '41 at null'],
  ["Saint Olen's hospital has taken in 19 dead.", '19 at null'],
  ["Olen's morgue has taken in 17 corpses since the bridge was stormed.", '17 at Olen'],
  ["Olen's health ministry said that 17 people had died.", '17 at null'],
  ['Fifteen died when the roof of the Olen Grad station fell.', '15 at Olen Grad'],
  ['Seven died at the Tarvo-2 mine.', '7 at Tarvo-2'],
  ['Twelve people died when a boat capsized on the Danube in Olen.', '12 at Olen'],
  ['Sixteen soldiers were killed in an ambush on the road to Olen.', '16 at Olen'],
  ['Four died when a mudslide came down upon Olen.', '4 at Olen'],
  ['LIVE: Tarvo tunnel collapse.\nNine workers are dead, the mayor says.', '9 at Tarvo'],
  ['LIVE: Fuel depot blast.\nNine workers are dead, the mayor says.', '9 at null'],
  ['LIVE | Olen. 08.40.\nThe Red Cross counts more than 40 dead in the port blast.', '40 at Olen'],
  [
    'TARVO FLOODS LIVE | 10 July, 10:40 | Olen County now has 96 dead, the sheriff said.',
    '96 at Olen County',
  ],
  ['Thirty people lost their lives on Tolva Tolva Day, the commission said.', '30 at null'],
  ['Twelve died in clashes on Independence Day, police said.', '12 at null'],
  ['Twelve people were killed on Christmas Day in Olen, police said.', '12 at Olen'],
  ['The storm killed 33 people in Central America.', '33 at null'],
  [
    'Twenty people died in Olen, said the defence secretary, Luis Tarvo: 14 soldiers and six civilians.',
    '14 at Olen; 20 at Olen; 6 at Olen',
  ],
  ['Olen Prefecture has confirmed 202 deaths.', '202 at Olen'],
  ['The mayor of Olen fears the worst; the fire service has found 38 bodies.', '38 at Olen'],
  ['The mayor of Olen says 38 officials were arrested.', '38 at null'],
  ['Nineteen died in a fire at the Olen nursing home.', '19 at Olen'],
  ['The 2022 Olen ferry fire killed 52 people.', '52 at Olen'],
  [
    'Lessons had just begun when the roof came down at the school in Olen. Twelve pupils did not survive.',
    '12 at Olen',
  ],
  ['#Tambo 9, #Quilcas 4, #SantaOlen 1. The Ombudsman has counted 14 deaths.', '14 at null'],
  [
    "Two days after the crash at Olen the brigade gives 57 dead and says 48 are in Tarvo's two hospitals with injuries.",
    '48 at Olen; 57 at Olen',
  ],
  ['Three died in Olen. The ministry counts 409 arrests in 23 provinces.', '3 at Olen; 409 at null'],
  ['Three died in Olen. The ministry counts 409 arrests in two streets.', '3 at Olen; 409 at Olen'],
  ['Floods hit Olen State. The ministry counts 40 dead in 23 villages.', '40 at Olen State'],
  ['The outbreak in the Olen health zone in Tarvo province had caused 42 deaths.', '42 at Olen'],
];

const SPANISH: readonly Saying[] = [
  ['Doce vecinos de Tarvo murieron el lunes en Olen.', '12 at Olen'],
  ['Doce vecinos de Tarvo murieron el lunes.', '12 at Tarvo'],
  ['El naufragio de un cayuco frente a El Olen costó la vida a siete migrantes.', '7 at El Olen'],
  ['Siete migrantes murieron frente a cabo Olen, según la Armada.', '7 at cabo Olen'],
  ['De los 21 mineros atrapados en El Teniente, seis no sobrevivieron.', '6 at El Teniente'],
  ['Frente a los 94 muertos de ayer, hoy son 97.', '97 at null'],
  ['Una neumática zozobró a 36 millas de Tarvo. Salvamento Marítimo recuperó cuatro cuerpos.', '4 at Tarvo'],
  [
    'Un total de 37 migrantes, en su mayoría venezolanos, resultaron intoxicados en la estación de Tarvo; 40 perdieron la vida.',
    '37 at Tarvo; 40 at Tarvo',
  ],
  ['Una niña murió en la estampida del estadio Olen. Son 12 las víctimas mortales.', '1 at Olen; 12 at Olen'],
  [
    'Un policía murió en la emboscada de Arroyo Olen. Son seis los agentes fallecidos en lo que va del conflicto.',
    '1 at Arroyo Olen; 6 at null',
  ],
  ['Un temblor sacudió esta madrugada la región chilena de Olen y dejó 12 heridos.', '12 at Olen'],
  ['Dos estudiantes murieron en los choques de la avenida Cabildo.', '2 at avenida Cabildo'],
  ['El Cabildo informó de 12 muertos.', '12 at null'],
  ['Murieron doce personas al ceder el dique de Olen.', '12 at Olen'],
  ['Catorce menores murieron al derrumbarse un internado en Tarvo.', '14 at Tarvo'],
  ['El corrimiento de tierras de Tarvo mató a 118 personas.', '118 at Tarvo'],
  ['Fueron siete heridos en la bajada a Tarvo.', '7 at Tarvo'],
  [
    '28 fallecidos y 12 heridos.\nDepartamento de Olen.',
    '12 at Departamento de Olen; 28 at Departamento de Olen',
  ],
  [
    'EN DIRECTO | Olen. 08.40 h.\nLa Cruz Roja calcula más de 40 muertos por la explosión del puerto.',
    '40 at Olen',
  ],
  [
    'Dos voluntarios murieron en una emboscada en Olen, lamentó en Tarvo la Federación Internacional.',
    '2 at Olen',
  ],
  ['Dos voluntarios murieron en una emboscada, lamentó en Tarvo la Federación Internacional.', '2 at null'],
  ['Informó en Olen el alcalde que 12 personas murieron.', '12 at Olen'],
  [
    'El huracán ha causado 33 muertes en Centroamérica: 21 en Tarvo y 12 en Olen.',
    '12 at Olen; 21 at Tarvo; 33 at null',
  ],
  ['El municipio de Olen informó de 96 muertos.', '96 at Olen'],
  ['El ministerio de Olen informó de 96 muertos.', '96 at null'],
  ['El alcalde de Olen teme lo peor. De momento, la morgue ha recibido 64 cadáveres.', '64 at Olen'],
  ['El alcalde de Olen dijo que hay 64 detenidos.', '64 at null'],
  ['Diecinueve personas murieron en el incendio del hogar de ancianos de Olen.', '19 at Olen'],
  ['Treinta manifestantes fueron heridos en la plaza mayor de Olen.', '30 at Olen'],
  ['Tres murieron en Olen. El ministerio cuenta 409 arrestados en 23 provincias.', '3 at Olen; 409 at null'],
  ['El deslave de la zona peruana de Olen dejó 12 muertos.', '12 at Olen'],
  [
    'El brote de la zona sanitaria de Olen, en la provincia congoleña de Tarvo, había causado 42 muertes.',
    '42 at Olen',
  ],
  [
    'Un joven murió ayer en el paro de Olen y con él suman tres los fallecidos en nueve días de movilización.',
    '1 at Olen; 3 at null',
  ],
  ['Otro herido murió ayer en Olen y con él suman tres los fallecidos del incendio.', '1 at Olen; 3 at Olen'],
];

it.each([
  ['en', ENGLISH],
  ['es', SPANISH],
] as const)('finds where it was: %s', (language, sayings) => {
  expect(readOtherwise(sayings, language, ({ value, place }) => `${value} at ${place}`)).toEqual([]);
});
