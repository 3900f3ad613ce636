// Who says it and where it was, in plain ways of writing: datelines, asides, sub-events of a longer crisis, what a report is of.

import { expect, it } from 'vitest';
import { readOtherwise, type Saying } from './corpus/reading.ts';

const WHO: Readonly<Record<'en' | 'es', readonly Saying[]>> = {
  en: [
    ['VADESH, July 26 (Reuters) – A score of people were detained in Vadesh.', '20 by null'],
    ['Geneva, 8 February 2017 (ICRC) – Six of our colleagues were shot dead this morning.', '6 by ICRC'],
    ['Mortars hit Vadesh, a day after a truce was announced, and 42 people were hurt.', '42 by null'],
    [
      "Some remains had been counted twice, so Ostland's governor cut the toll to 97.",
      "97 by Ostland's governor",
    ],
    ['While the prefect of Vadesh admits 12 dead, the union has 19.', '12 by prefect of Vadesh; 19 by union'],
    ['The regional health directorate reported 8 deaths on Sunday.', '8 by regional health directorate'],
    ["The People's Advocate has counted 73 deaths.", "73 by People's Advocate"],
    [
      'Mira Odin, the mayor of Vadesh, said 24 people had been killed.',
      '24 by Mira Odin, the mayor of Vadesh',
    ],
    [
      "The Ombudsman's balance of the general strike: 45 dead; the injured, 710.",
      '45 by Ombudsman; 710 by Ombudsman',
    ],
    [
      'The coroner counts 619 deaths; the interim count had been 526. On the worst day 231 died.',
      '231 by coroner; 619 by coroner',
    ],
    ['Twelve died, according to the report that the ministry released on Monday.', '12 by ministry'],
    [
      'Of the mine victims recorded this year by the Red Cross, 49 died and 213 were hurt.',
      '213 by Red Cross; 49 by Red Cross',
    ],
    ['The ombudsman adds five more deaths which the ministry had never acknowledged.', '5 by ombudsman'],
    ['Families have reported 72 people missing to the Red Crescent.', '72 by Red Crescent'],
    ['Families have reported 72 people missing to this day.', '72 by Families'],
    ["St Vera's Ambulance treated 64 casualties at the show.", "64 by St Vera's Ambulance"],
    ["Vadesh's 64 casualties were treated at the show.", '64 by null'],
    ['Hospitals in the area admitted 44 wounded civilians.', '44 by Hospitals in the area'],
    [
      'VADESH (Reuters) – "We have 20 dead," police chief Mira Odin told Reuters.',
      '20 by police chief Mira Odin',
    ],
    ['Twenty-four volunteers and staff of the Red Crescent have lost their lives since May.', '24 by null'],
    [
      'Ombudsman of Vadesh – Press release 8: 12 people dead in the fire, according to the data checked by our office.',
      '12 by Ombudsman of Vadesh',
    ],
  ],
  es: [
    ['VADESH, 26 de julio (EFE) – Doce personas fueron detenidas en Vadesh.', '12 by null'],
    [
      'El balance es de 57 muertos en Nepal, mientras que en India se han confirmado 51.',
      '51 by null; 57 by null',
    ],
    [
      'La Fiscalía da 29 muertes, mientras que una coalición de sindicatos documenta 75.',
      '29 by Fiscalía; 75 by coalición de sindicatos',
    ],
    [
      'La Defensoría desconoce el paradero de 36 personas, cuyas familias presentaron denuncia.',
      '36 by Defensoría',
    ],
    ['Las familias denunciaron ante la Defensoría la desaparición de 36 personas.', '36 by Defensoría'],
    ['Durante sus visitas a las celdas verificó que nadie había muerto.', '0 by null'],
    [
      'La Defensoría reporta 31 muertos, mientras que el fiscal de la causa admite 14.',
      '14 by fiscal de la causa; 31 by Defensoría',
    ],
    ['Murieron 12 personas, según los servicios sanitarios.', '12 by servicios sanitarios'],
    [
      'El departamento de gestión de riadas (DGRI) sube a 225 los fallecidos.',
      '225 by departamento de gestión de riadas (DGRI)',
    ],
    ['Han muerto 26 personas, según el informe que la Fiscalía presentó ayer.', '26 by Fiscalía'],
    ['Han muerto 26 personas, según el informe que publicó ayer la Defensoría.', '26 by Defensoría'],
    [
      'Hubo 18 muertos, de acuerdo con el corte de las 18:00 horas de la Secretaría de Salud.',
      '18 by Secretaría de Salud',
    ],
    ['De las víctimas de minas registradas este año por la Cruz Roja, 49 murieron.', '49 by Cruz Roja'],
    [
      'Son 95 los heridos para la Cruz Roja, frente a los 57 que reconoce el alcalde.',
      '57 by alcalde; 95 by Cruz Roja',
    ],
    ['La Policía Metropolitana detuvo a casi 20 personas.', '20 by Policía Metropolitana'],
    ['La Gendarmería desplegó 5.200 efectivos y detuvo a 273 personas.', '273 by Gendarmería'],
    ['La Policía y los manifestantes chocaron y 20 personas fueron detenidas.', '20 by null'],
    ['Los hospitales de la zona ingresaron a 44 civiles heridos.', '44 by hospitales de la zona'],
    ['Los hospitales de la zona recibieron 12 camas.', ''],
    ['La Comisión tuvo por acreditado el fallecimiento de 73 personas.', '73 by Comisión'],
    ['BALANCE DE LA EMERGENCIA POR LLUVIAS\n27 fallecidos y 384 heridos.', '27 by null; 384 by null'],
    ['La Ertzaintza cerró el semestre con tres homicidios.', '3 by Ertzaintza'],
  ],
};

const WHERE: Readonly<Record<'en' | 'es', readonly Saying[]>> = {
  en: [
    ['Fifty people died, among them five children, in the Vadesh fire.', '5 at Vadesh; 50 at Vadesh'],
    ['Fifty people died, among them 12 in Vadesh, in the floods.', '12 at Vadesh; 50 at null'],
    ['A plane crashed on approach to Vadesh. Twenty-two people died.', '22 at Vadesh'],
    ['A lorry overturned at the entrance to Vadesh and killed nine.', '9 at Vadesh'],
    ['The state Red Cross has treated 310 injured.', '310 at null'],
    ['Four newborns died in a fire in the maternity ward of a hospital in Vadesh.', '4 at Vadesh'],
    [
      'Eleven people died in the floods, nine in Vadesh and one each in Orna and Sarmo.',
      '11 at null; 9 at Vadesh',
    ],
    [
      'The floods killed 561 people. The worst-hit town is Vadesh, with 64 deaths.',
      '561 at null; 64 at Vadesh',
    ],
    [
      'The floods killed 561 people and hurt 900. The worst-hit town is Vadesh, with 64 dead and 120 injured.',
      '120 at Vadesh; 561 at null; 64 at Vadesh; 900 at null',
    ],
    [
      'The floods killed 561 people. The mayor is Ana Vadesh, with 64 deaths to explain.',
      '561 at null; 64 at null',
    ],
    [
      'Thirty people were killed in strikes on Vadesh on Saturday, the institute said, bringing to 488 the number of dead since the war began.',
      '30 at Vadesh; 488 at null',
    ],
    [
      'A boy was fatally hurt in a march in Vadesh on Saturday; 48 people have now died in the protests.',
      '1 at Vadesh; 48 at null',
    ],
    ['Vadesh Hill recorded 96 homicides in 2013, police said.', '96 at null'],
    ['Twelve deaths were recorded this month by the Red Cross in Vadesh.', '12 at Vadesh'],
    ['A bus left the tarmac on km 118 of the Vadesh road: 11 fatalities.', '11 at Vadesh'],
    ['"It is bad," the head of the Red Cross in Vadesh said. "Nine people are dead."', '9 at Vadesh'],
    ['"It is bad," the minister said in Geneva. "Nine people are dead."', '9 at null'],
    ['The ministry reported 15 new deaths from COVID-19 on Friday.', '15 at null'],
    ['26 April (AFP) – Years after the war, 120 people are still missing.', '120 at null'],
    [
      'The prefect says 140 died in Vadesh, whereas the union has 112 deaths for all the provinces.',
      '112 at null; 140 at Vadesh',
    ],
    [
      'Strikes on Iran killed 190 people, says Vesna, a rights group based in the United States.',
      '190 at null',
    ],
    ['In Iraq the quake killed eight. In Iran it killed 12 people in Vadesh.', '12 at Vadesh; 8 at Iraq'],
  ],
  es: [
    [
      'Tres murieron en Vadés. Con ellos son 30 los voluntarios muertos desde el inicio del conflicto.',
      '3 at Vadés; 30 at null',
    ],
    ['Tres murieron en Vadés. Con ellos son 12 los muertos del incendio.', '12 at Vadés; 3 at Vadés'],
    ['La explosión en La Cañada dejó seis víctimas mortales.', '6 at La Cañada'],
    ['Un tornado dejó 12 muertos en Canadá.', '12 at null'],
    [
      'Cincuenta personas murieron, entre ellas cinco niños, en el incendio de Vadés.',
      '5 at Vadés; 50 at Vadés',
    ],
    ['Hubo 57 muertos, entre ellos 18 en Vadés, en el huracán.', '18 at Vadés; 57 at null'],
    ['El choque ocurrido a la entrada de Vadés dejó cinco fallecidos.', '5 at Vadés'],
    ['Doce muertos al volcar un bus a la salida de Vadés.', '12 at Vadés'],
    [
      'Once personas murieron, nueve en Vadés y una en cada uno de los municipios de Orna y Sarmo.',
      '11 at null; 9 at Vadés',
    ],
    [
      'Elevó a 277 los muertos por las lluvias. La provincia más castigada es Vadés, con 50 fallecidos.',
      '277 at null; 50 at Vadés',
    ],
    [
      'Treinta personas murieron el sábado en Vadés, con lo que suben a 488 los muertos desde que comenzó la guerra.',
      '30 at Vadés; 488 at null',
    ],
    [
      'Veinte personas murieron en Vadés durante la captura de Ana Orna. Otras 35 resultaron heridas.',
      '20 at Vadés; 35 at Vadés',
    ],
    ['Han muerto 26 personas, según el informe que la Defensoría presentó hoy en Vadés.', '26 at null'],
    [
      'Cinco murieron al volcar un bus en el kilómetro 25 de la carretera entre Orna y Cerro Vadés.',
      '5 at null',
    ],
    ['Las carreteras de Vadés registran 292 víctimas mortales desde enero.', '292 at Vadés'],
    ['El Hospital Escuela, en Vadés, recibió a siete internas heridas.', '7 at null'],
    ['Murieron 12 soldados en el ataque al puesto de Vadés.', '12 at Vadés'],
    [
      'En Orna hubo 33 muertos. Hubo además 83 detenidos, 18 de los cuales siguen en el penal de Vadés.',
      '18 at Orna; 33 at Orna; 83 at Orna',
    ],
    ['Colombo.- El ministerio cuenta 253 muertos.', '253 at null'],
  ],
};

const SCOPE: Readonly<Record<'en' | 'es', readonly Saying[]>> = {
  en: [
    [
      'A soldier was killed and seven others wounded near Vadesh, the army said. It has lost 77 soldiers this year.',
      '1 incident; 7 incident; 77 total',
    ],
    ['A miner died and three were hurt in a collapse at Vadesh.', '1 incident; 3 total'],
    ['A boat sank. Forty-seven people were rescued. Another 14 drowned.', '14 total'],
    ['Two soldiers died. Another four soldiers died on Sunday.', '2 total; 4 increment'],
  ],
  es: [
    [
      'Un policía murió y dos resultaron heridos en Vadés. Son cuatro los policías muertos en lo que va del conflicto.',
      '1 incident; 2 incident; 4 total',
    ],
    ['Un policía murió y dos resultaron heridos en Vadés.', '1 incident; 2 total'],
    ['Fueron rescatadas con vida 47 personas. Otras 14 murieron ahogadas.', '14 total'],
    ['Murieron dos soldados. Otros cuatro soldados murieron el domingo.', '2 total; 4 increment'],
  ],
};

it.each(['en', 'es'] as const)('finds who says it: %s', (language) => {
  expect(
    readOtherwise(WHO[language], language, ({ value, attribution }) => `${value} by ${attribution}`),
  ).toEqual([]);
});

it.each(['en', 'es'] as const)('finds where it was: %s', (language) => {
  expect(readOtherwise(WHERE[language], language, ({ value, place }) => `${value} at ${place}`)).toEqual([]);
});

it.each(['en', 'es'] as const)('tells what is beside one of many from a whole: %s', (language) => {
  expect(readOtherwise(SCOPE[language], language, ({ value, scope }) => `${value} ${scope}`)).toEqual([]);
});
