// When it was: a clause tells its count whatever it says of the time, and no number of the time is told.

import { expect, it } from 'vitest';
import { measureAndValue, readOtherwise, type Saying } from './corpus/reading.ts';

const WORDS = {
  en: {
    times: `
    Tuesday | late Tuesday | early Tuesday morning | Tuesday night | earlier Tuesday | Sunday into Monday | late last week |
    early this week | the night of 3 May | the day after the vote | early on Saturday | late on Friday | on Friday evening | in the early hours of Saturday | in the small hours |
    shortly before dawn | at dawn | around midnight | just after midnight | on the night of 3 May | on the morning of 3 May |
    on the night of 3 to 4 May | earlier in the day | earlier on Saturday | earlier this week | earlier this month | last week |
    last month | last Friday | last weekend | over the weekend | at the weekend | in the past week | in the past two days |
    in recent days | in recent weeks | since Friday | until Friday | by Friday evening | overnight into Saturday |
    between Friday and Sunday | from Friday to Sunday | during the night | that day | the same day |
    two days later | this morning | tonight | yesterday | today | on Tuesday afternoon | at about 3 pm | at around 14:30 |
    shortly after 8 a.m. | before sunrise | within hours | within 24 hours | on the first day of the protests | on the second day |
    on Easter Monday | on New Year’s Eve | on Christmas Day | on Independence Day | two weeks ago | three days ago |
    in the first week of May | at the start of May | in mid-May | in late May | in early May | this month | this year |
    so far this year | in May | in May 2025 | on 3 May 2025 | on 3 May | on May 3 | since 1 January | in the first quarter |
    in the last 48 hours | in a single night | in one day | all night | for the second day running | for a third night |
    a few hours ago | as night fell | when night fell | at rush hour | at lunchtime | after Friday prayers | during Friday prayers |
    during Ramadan | before kick-off | on polling day | on election day | before the curfew | once again | once more |
    again on Monday | on Monday alone | as of Friday | as of 6 pm
`,
    clauses: [
      ['Four people were killed in Tolva {x}.', 'killed 4'],
      ['Four people died {x}, the Red Cross said.', 'killed 4'],
      ['The Red Cross said four people died {x}.', 'killed 4'],
      ['{X}, four people were killed in Tolva.', 'killed 4'],
      ['The Red Cross said {x} that four people had been killed.', 'killed 4'],
      ['A bomb went off in Tolva {x}, killing four people and injuring six.', 'injured 6; killed 4'],
      ['Police arrested four people {x}.', 'detained 4'],
      ['At least four dead in Tolva {x}', 'killed 4'],
      ['Four people are missing {x} after a boat sank.', 'missing 4'],
      ['The toll rose to 44 {x}, the ministry said.', 'killed 44'],
    ],
  },
  es: {
    times: `
    el martes en la noche | muy temprano el martes | la tarde de ayer | ayer por la tarde | anteayer | el día de ayer | ayer lunes |
    este martes por la mañana | en horas de la madrugada | a plena luz del día | días atrás | a primera hora del sábado | la madrugada del sábado | en la madrugada | de madrugada | anoche | ayer | hoy | esta mañana |
    esta tarde | la noche del viernes | en la noche del 3 de mayo | el viernes por la noche | el viernes en la tarde | al amanecer |
    al anochecer | poco después de medianoche | hacia las 3 de la tarde | a las 14:30 | sobre las 8.15 | cerca del mediodía |
    este fin de semana | el fin de semana | el pasado viernes | el viernes pasado | la semana pasada | el mes pasado |
    en los últimos días | en las últimas semanas | en las últimas 48 horas | desde el viernes | hasta el viernes |
    del viernes al domingo | durante la noche | ese día | el mismo día | horas después | minutos después | dos días después |
    días más tarde | en Semana Santa | en Nochevieja | el Domingo de Ramos | el día de Navidad | hace dos semanas | hace tres días |
    en la primera semana de mayo | a inicios de mayo | a mediados de mayo | a finales de mayo | este mes | este año |
    en lo que va del año | en mayo | en mayo de 2025 | el 3 de mayo | el martes 3 de mayo | desde el 1 de enero |
    en el primer trimestre | en una sola noche | en un solo día | toda la noche | por segundo día consecutivo | hace unas horas |
    al caer la noche | en hora punta | a la hora del almuerzo | tras la oración del viernes | durante el Ramadán |
    antes de la votación | en la jornada electoral | solo el lunes | a la 1 de la madrugada | pasada la medianoche | a media mañana |
    a última hora del lunes | el lunes a última hora | temprano el lunes | tarde en la noche | a principios de semana |
    en la víspera | el jueves último | el último fin de semana | en el transcurso del día | en el curso de la mañana
`,
    clauses: [
      ['Cuatro personas murieron en Tolva {x}.', 'killed 4'],
      ['Murieron cuatro personas {x}, informó la Cruz Roja.', 'killed 4'],
      ['La Cruz Roja informó que cuatro personas murieron {x}.', 'killed 4'],
      ['{X} murieron cuatro personas en Tolva.', 'killed 4'],
      ['La Cruz Roja confirmó {x} que cuatro personas murieron.', 'killed 4'],
      ['Una bomba estalló {x} en Tolva y dejó cuatro muertos y seis heridos.', 'injured 6; killed 4'],
      ['La policía detuvo a cuatro personas {x}.', 'detained 4'],
      ['Al menos cuatro muertos en Tolva {x}', 'killed 4'],
      ['Cuatro personas desaparecieron {x} al hundirse una lancha.', 'missing 4'],
      ['La cifra de muertos subió {x} a 44, según la policía.', 'killed 44'],
      ['Cuatro personas resultaron heridas {x}.', 'injured 4'],
    ],
  },
} as const;

it.each(['en', 'es'] as const)('a count is told whenever it was, in %s', (language) => {
  expect(readOtherwise(reports(language), language, measureAndValue)).toEqual([]);
});

function* reports(language: 'en' | 'es'): Generator<Saying> {
  const { times, clauses } = WORDS[language];
  for (const time of times.split('|').map((each) => each.trim()))
    for (const [clause, told] of clauses)
      yield [
        clause.replace('{x}', time).replace('{X}', `${time.charAt(0).toUpperCase()}${time.slice(1)}`),
        told,
      ];
}
