// Whose word a count is, in sentences that name somebody else beside, or nobody plainly: each with what is read of it.

import { expect, it } from 'vitest';
import { readOtherwise, type Saying } from './corpus/reading.ts';

const ENGLISH: readonly Saying[] = [
  // A name that ends with a code, one with its seat behind it, one behind what opens the sentence.
  ['Paramedic service ER24 treated 34 passengers for fractures.', 'injured 34 «Paramedic service ER24»'],
  [
    'In August the UN Joint Human Rights Office in the DRC recorded the killing of 195 civilians.',
    'killed 195 «UN Joint Human Rights Office»',
  ],
  [
    'Four days after the coup AAPP has verified 6,239 deaths; 28,444 persons have been arrested.',
    'detained 28444 «AAPP»; killed 6239 «AAPP»',
  ],
  // Headings.
  ['The media council in Olen: two reporters were beaten.', 'injured 2 «media council»'],
  ["HRANA's fourth-month review of the protests: 525 people killed.", 'killed 525 «HRANA»'],
  ['Tarvo: AAPP daily briefing for 1 February. Since May, 39 people have been killed.', 'killed 39 «AAPP»'],
  ['DENGUE PRESS NOTE, DGHS, 30 November. Deaths: 6.', 'killed 6 «DGHS»'],
  [
    'FESTIVE SEASON ROAD SAFETY REPORT: 1,427 fatalities, the Transport Minister announced in Olen.',
    'killed 1427 «Transport Minister»',
  ],
  [
    'SITUATION REPORT 6 – CYCLONE (Source: INGD, 23 Dec) Deaths: 12. Houses: 40. Schools: 250. Roads: 3. Boats: 9. Deaths by province: Zambezia 7.',
    'killed 12 «INGD»; killed 7 «INGD»',
  ],
  // Feet.
  [
    "Balance of the crash: 37 deceased. Health manager's office, 14:00.",
    "killed 37 «Health manager's office»",
  ],
  ['Arrests: 118. Source: police media unit, Olen.', 'detained 118 «police media unit»'],
  // Who finds stands back behind who tells; what is no subject is none.
  [
    'Rescuers have landed seven bodies after a ferry sank, the regional commissioner told a news conference.',
    'killed 7 «regional commissioner»',
  ],
  [
    'Measles has taken 83 lives, though more are ill (lab-confirmed: 2,193), a Government press release reads.',
    'killed 83 «Government»',
  ],
  // A kind of body that nobody named yet, and one that is short for another.
  ['Officials say 8 miners died. The union says 13 died.', 'killed 13 «union»; killed 8 «Officials»'],
  [
    'The health ministry said 8 miners died. The union says 13 died.',
    'killed 13 «union»; killed 8 «health ministry»',
  ],
  [
    'The NDRRMC has 98 deaths on its list. Sixty-nine persons were hurt, the council added.',
    'injured 69 «NDRRMC»; killed 98 «NDRRMC»',
  ],
  [
    'Brakko Steel said 45 miners had died. One is missing, the company said.',
    'killed 45 «Brakko Steel»; missing 1 «Brakko Steel»',
  ],
  // Who says so opens what is said, or is named behind a report.
  [
    'Doctors at the main hospital said they had received 45 bodies.',
    'killed 45 «Doctors at the main hospital»',
  ],
  [
    "The country's Emergency Ministry said its rescuers had recovered 21 bodies.",
    "killed 21 «country's Emergency Ministry»",
  ],
  ['By nightfall rescuers had recovered 21 bodies.', 'killed 21 «rescuers»'],
  [
    'According to initial reports from rescue services, nine people were killed.',
    'killed 9 «rescue services»',
  ],
  ['According to preliminary figures from the police, nine people were killed.', 'killed 9 «police»'],
  ['The governor gave an update. According to him, 12 people have died.', 'killed 12 «governor»'],
  ['The ombudsman visited the site. According to her, 12 people have died.', 'killed 12 «ombudsman»'],
  ['The ministry issued a statement. Forty-nine people were killed.', 'killed 49 «ministry»'],
  // Behind a passive.
  ['Twelve deaths were reported by police.', 'killed 12 «police»'],
  ["Twelve deaths were recorded by the Ombudsman's Office.", "killed 12 «Ombudsman's Office»"],
  ['Twelve people were reported missing by their families.', 'missing 12 «families»'],
  // Who speaks on.
  [
    'The commission documented 87 killings. In addition, it recorded 400 arrests.',
    'detained 400 «commission»; killed 87 «commission»',
  ],
  // Who treats people, or finds them.
  ['Red Cross paramedics treated 12 injured people.', 'injured 12 «Red Cross paramedics»'],
  ['MSF teams received 12 wounded in Olen.', 'injured 12 «MSF teams»'],
  ['The clinic received 12 people with pellet wounds.', 'injured 12 «clinic»'],
  ['Red Cross volunteers have recovered 12 bodies.', 'killed 12 «Red Cross volunteers»'],
  [
    'The Inter-American Commission on Human Rights (IACHR) recorded 12 dead.',
    'killed 12 «Inter-American Commission on Human Rights (IACHR)»',
  ],
  // Who does something else says nothing.
  ['The government sent troops. Twelve people were killed.', 'killed 12 «undefined»'],
  ['The governor declared an emergency. Twelve people died.', 'killed 12 «undefined»'],
  ['The ministry ordered a report. Forty-nine people were killed.', 'killed 49 «undefined»'],
  ['The government declared three days of mourning. At least 12 people died.', 'killed 12 «undefined»'],
];

/** Who may be counted elsewhere, and says how many there are here. */
const PERSONS = {
  en: [
    'police officer',
    'senior army officer',
    'soldier',
    'teacher',
    'farmer',
    'miner',
    'student',
    'passenger',
  ],
  es: ['policía', 'soldado', 'maestro', 'pescador', 'comerciante', 'migrante', 'pasajero', 'minero'],
};
const SAID = {
  en: [
    'Twelve people died, a {person} said.',
    'Twelve people died, a {person} told the newspaper El Faro.',
    'Twelve people died, a {person} who escaped said.',
    'Twelve people died, a {person} at the camp said.',
    'A {person} said 12 people died.',
  ],
  es: [
    'Murieron doce personas, dijo un {person}.',
    'Murieron doce personas, contó a la AFP un {person}.',
    'Murieron doce personas, relató un {person} que escapó.',
    'Un {person} dijo que murieron doce personas.',
    'Un {person} que vive cerca dijo que murieron doce personas.',
  ],
};

function* persons(language: 'en' | 'es'): Generator<Saying> {
  for (const person of PERSONS[language])
    for (const frame of SAID[language]) yield [frame.replace('{person}', person), `killed 12 «${person}»`];
}

const SPANISH: readonly Saying[] = [
  // Who passes it on is no source beside whom they cite.
  [
    'Murieron 14 personas, dijo la televisión estatal, citando al Ministerio de Salud.',
    'killed 14 «Ministerio de Salud»',
  ],
  ['Nueve personas murieron, informó el diario El Faro, que cita a la policía.', 'killed 9 «policía»'],
  ['Un informe de la Defensoría citado por la prensa recoge 49 muertes.', 'killed 49 «Defensoría»'],
  // Behind a relative clause, or with a participle.
  ['Reporteros que recorrieron el depósito del hospital cuentan 39 cadáveres.', 'killed 39 «Reporteros»'],
  ['Los hospitales que apoya el CICR han recibido a 1.400 heridos.', 'injured 1400 «CICR»'],
  ['Un vecino contactado por teléfono dijo que murieron 12 personas.', 'killed 12 «vecino»'],
  [
    'El medio independiente DVB, que suma datos de vecinos, ronda los 4.300 muertos.',
    'killed 4300 «medio independiente DVB»',
  ],
  ['Lo confirmado hasta esta noche por la Cruz Roja son 78 cuerpos.', 'killed 78 «Cruz Roja»'],
  // Names without a word for a body.
  ['La Casa del Encuentro relevó 267 femicidios.', 'killed 267 «Casa del Encuentro»'],
  ['El colectivo Manos-les calcula que hubo 12 detenidos.', 'detained 12 «colectivo Manos-les»'],
  ['Hubo 13 muertos, todos en #Olen, señala la coordinación.', 'killed 13 «coordinación»'],
  // The sentence before says who speaks on.
  [
    'La ministra Ana Ruedas visitó la zona. Dijo que habían muerto 12 personas.',
    'killed 12 «ministra Ana Ruedas»',
  ],
  [
    'La Defensoría del Pueblo corrigió su lista, luego de que el Reniec comunicara que un nombre no existe. La institución mantiene 11 muertes.',
    'killed 11 «Defensoría del Pueblo»',
  ],
  // Feet.
  ['Fallecidos: 318. Elaborado por la UDOC con información de la Policía.', 'killed 318 «UDOC»'],
  ['Sanitarios muertos: 27. Base de datos: Insecurity Insight.', 'killed 27 «Insecurity Insight»'],
  ['Víctimas fatales: 16. Centros de evacuados: 9. Informa el municipio.', 'killed 16 «municipio»'],
  [
    'Murieron 300 personas, señaló en su informe diario la agencia de socorro.',
    'killed 300 «agencia de socorro»',
  ],
  ['Doce mineros murieron, dijo el partido opositor.', 'killed 12 «partido opositor»'],
  ['El gobernador visitó la zona. Según él, han muerto 12 personas.', 'killed 12 «gobernador»'],
  [
    'El Ministerio del Interior emitió un comunicado. En él confirma la muerte de 12 policías.',
    'killed 12 «Ministerio del Interior»',
  ],
  ['La Defensoría presentó un balance. Murieron 49 personas.', 'killed 49 «Defensoría»'],
  // Behind the verb, over where and to whom it was said.
  ['Hay 12 muertos, informó a través de sus redes sociales el alcalde.', 'killed 12 «alcalde»'],
  [
    'Hay 12 muertos, según informó a la Agencia EFE el portavoz del Gobierno.',
    'killed 12 «portavoz del Gobierno»',
  ],
  [
    'Hay 12 muertos, según el balance que entregó el director de la UNGRD.',
    'killed 12 «director de la UNGRD»',
  ],
  [
    'La coordinadora nacional de Protección Civil, Ana Ruedas, detalló que hay 12 fallecidos.',
    'killed 12 «coordinadora nacional de Protección Civil, Ana Ruedas»',
  ],
  [
    'La Defensoría sigue las protestas. Hasta hoy ha registrado 49 fallecidos; 300 policías resultaron heridos.',
    'injured 300 «Defensoría»; killed 49 «Defensoría»',
  ],
  // Who treats people.
  ['La clínica recibió a 12 heridos por perdigones.', 'injured 12 «clínica»'],
  [
    'La Cruz Roja cerró la noche. Sus voluntarios curaron a 47 personas con heridas.',
    'injured 47 «Cruz Roja»',
  ],
  // Who does something else says nothing.
  ['El Gobierno envió tropas. Murieron doce personas.', 'killed 12 «undefined»'],
  ['El primer ministro dio el pésame. Murieron doce personas.', 'killed 12 «undefined»'],
  ['La Cruz Roja recauda donaciones. Al menos 12 personas murieron.', 'killed 12 «undefined»'],
  ['El Gobierno decretó tres días de luto. Al menos 12 personas murieron.', 'killed 12 «undefined»'],
];

it.each([
  { language: 'en', sayings: [...ENGLISH, ...persons('en')] },
  { language: 'es', sayings: [...SPANISH, ...persons('es')] },
])('a count is the word of whoever stands by it: $language', ({ language, sayings }) => {
  const wordsOf = (figure: { measure: string; value: number; attribution: string | null }) =>
    `${figure.measure} ${figure.value} «${figure.attribution?.replace(/^(?:El|La|The) /u, '')}»`;
  expect(readOtherwise(sayings, language, wordsOf)).toEqual([]);
});
