// Who is credited and where it was, in short agency sentences: a source without a name, what one passes on from another, where
// it was only said, who lives elsewhere.

import { expect, it } from 'vitest';
import { readOtherwise, type Saying } from './corpus/reading.ts';

const WHO: Readonly<Record<'en' | 'es', readonly Saying[]>> = {
  en: [
    ['A security source, who asked not to be named, said 11 soldiers were killed.', '11 by security source'],
    [
      'A source in the Vadesh prison service said 11 inmates were killed.',
      '11 by source in the Vadesh prison service',
    ],
    ['Eleven died, according to a source in the army.', '11 by source in the army'],
    [
      'A source close to the rescue operation told Reuters that 11 miners were dead.',
      '11 by source close to the rescue operation',
    ],
    ['The source of the outbreak, which has killed 11 people, is unknown.', '11 by null'],
    ['Source: Red Cross. Eleven dead.', '11 by Red Cross'],
    [
      'A senior army officer speaking on condition of anonymity said that 11 died.',
      '11 by senior army officer',
    ],
    ['A union representing the miners said 11 workers were killed.', '11 by union'],
    [
      'Police cut the toll to 11, an acting superintendent admitting that his men had miscounted.',
      '11 by Police',
    ],
    ['Vadesh Observatory, a UK-based war monitor, said 11 people were killed.', '11 by Vadesh Observatory'],
    ['Eleven deaths were confirmed to reporters by the mayor of Vadesh.', '11 by mayor of Vadesh'],
    ['Eleven deaths were reported on Monday by local media.', '11 by local media'],
    ['Eleven people have died, state media reported, quoting the governor.', '11 by governor'],
    [
      'The newspaper El Faro reported that 11 people had died, citing police sources.',
      '11 by police sources',
    ],
    ['Reuters, citing two officials, reported that 11 people had died.', '11 by officials'],
    ['Reuters reported that 11 people died, according to a hospital official.', '11 by hospital official'],
    ['The governor was quoted by state media as saying that 11 people had died.', '11 by governor'],
    ['The government said 11 people died, citing hospitals.', '11 by government'],
    [
      'Local radio reported 12 deaths and the police, citing the morgue, seven.',
      '12 by Local radio; 7 by Local radio',
    ],
    ['In Vadesh four people died, while Olen reported two deaths.', '2 by null; 4 by null'],
    ['Reports from Vadesh say 11 people were killed.', '11 by null'],
    ['Figures from Unicef show 11 people were killed.', '11 by Unicef'],
    ['Eleven people died in Vadesh, according to the report.', '11 by null'],
    ['The Red Cross published a report on Vadesh. Eleven died, the report said.', '11 by Red Cross'],
    ['Islamic State claimed responsibility for the attack, which killed 11 people.', '11 by null'],
    [
      'Islamic State claimed responsibility for the attack, saying it had killed 11 soldiers.',
      '11 by Islamic State',
    ],
    ['The Emergency Lawyers, a rights group, said 11 people were killed.', '11 by Emergency Lawyers'],
    ['Father Peter Odin, a parish priest in Vadesh, said 11 people had died.', '11 by Father Peter Odin'],
    [
      'An official with the disaster agency, who declined to be named, said 11 people had died.',
      '11 by official with the disaster agency',
    ],
    ['A spokeswoman for the governor said 11 people were killed.', '11 by spokeswoman for the governor'],
    ['Police arrested 30 people on Saturday and 50 on Sunday.', '30 by Police; 50 by Police'],
    ['Police arrested 30 people on Saturday, bringing the total to 80.', '30 by Police; 80 by Police'],
    [
      'The newspaper El Faro, going from hospital to hospital, has counted 11 deaths.',
      '11 by newspaper El Faro',
    ],
    ['Police in a statement said 11 people were killed.', '11 by Police'],
    ['The army in a statement issued on Monday said 11 people were killed.', '11 by army'],
    [
      'The government says 12 people died, a figure disputed by the union, which says 30 were killed.',
      '12 by government; 30 by union',
    ],
    [
      'The attack was condemned by the African Union, which said 12 civilians were killed.',
      '12 by African Union',
    ],
    ['AFP spoke to the mayor, who said 12 people died.', '12 by mayor'],
    ['Twelve people were killed by the army, which said it was fired at.', '12 by null'],
    ['Twelve people were killed in a raid by the army, which said it was fired at.', '12 by null'],
    [
      "The mine's owner, Norland Gold, said seven workers died. The union said the number was 12.",
      '12 by union; 7 by Norland Gold',
    ],
    [
      'Norland Gold said seven workers died. The company said 12 were hurt.',
      '12 by Norland Gold; 7 by Norland Gold',
    ],
  ],
  es: [
    ['Una fuente hospitalaria dijo a la AFP que 11 personas habían fallecido.', '11 by fuente hospitalaria'],
    ['Dos fuentes de seguridad dijeron a Reuters que 11 soldados murieron.', '11 by fuentes de seguridad'],
    ['Una fuente cercana al rescate dijo que 11 mineros murieron.', '11 by fuente cercana al rescate'],
    ['Fuente: COEN. Once muertos.', '11 by COEN'],
    ['Fuentes de la Defensoría dijeron que 11 personas murieron.', '11 by Defensoría'],
    ['La muerte de 11 personas fue confirmada el martes por la gobernación.', '11 by gobernación'],
    ['Los 11 muertos fueron confirmados a EFE por fuentes policiales.', '11 by fuentes policiales'],
    [
      'La cifra fue confirmada a la prensa por el alcalde de Vadés, Luis Odín: 11 muertos.',
      '11 by alcalde de Vadés, Luis Odín',
    ],
    ['La muerte de 11 personas fue dada a conocer por el gobernador.', '11 by gobernador'],
    [
      'El saldo fue confirmado por la directora provincial de Salud, Mara Odín: 11 muertos.',
      '11 by directora provincial de Salud, Mara Odín',
    ],
    ['Once personas murieron, confirmó el director regional de Salud.', '11 by director regional de Salud'],
    ['Once murieron, dijo el ministro a periodistas en Vadés.', '11 by ministro'],
    ['Once personas murieron, informaron medios estatales, que citan al gobernador.', '11 by gobernador'],
    [
      'El diario El Faro informó que 11 personas murieron, citando fuentes policiales.',
      '11 by fuentes policiales',
    ],
    [
      'El diario El Faro informó que 11 personas murieron, según fuentes policiales.',
      '11 by fuentes policiales',
    ],
    [
      'La agencia AFP, que cita fuentes hospitalarias, elevó el balance a 11 muertos.',
      '11 by fuentes hospitalarias',
    ],
    ['El gobernador fue citado por medios estatales: murieron 11 personas.', '11 by gobernador'],
    ['El Gobierno informó de 11 muertos, citando a los hospitales.', '11 by Gobierno'],
    ['En Vadés murieron cuatro personas, mientras que Olen reportó dos fallecidos.', '2 by null; 4 by null'],
    ['Reportes desde Vadés dan cuenta de 11 muertos.', '11 by null'],
    ['Según trascendió, 11 personas murieron en Vadés.', '11 by null'],
    ['Once personas murieron en Vadés, según supo este medio.', '11 by null'],
    ['Once personas murieron en Vadés, según el reporte oficial.', '11 by null'],
    [
      'Once personas murieron, según confirmaron a este diario fuentes policiales.',
      '11 by fuentes policiales',
    ],
    ['El diario El Faro ha contado 11 muertes.', '11 by diario El Faro'],
    ['Hay 11 muertos, informó el alcalde a través de X.', '11 by alcalde'],
    ['Hay 11 muertos, informó la Cruz Roja a través de su cuenta de X.', '11 by Cruz Roja'],
    ['Hay 11 muertos, informó el alcalde Luis Odín a Radio Vadés.', '11 by alcalde Luis Odín'],
    ['Hay 11 muertos, informó el alcalde a esta redacción.', '11 by alcalde'],
    ['Hay 11 muertos, informó el coronel a cargo.', '11 by coronel a cargo'],
    ['Hay 11 muertos, informó la Unidad de Atención a Víctimas.', '11 by Unidad de Atención a Víctimas'],
    ['Un ataque al Hospital General de Vadés dejó 11 muertos.', '11 by null'],
    ['La policía detuvo a 30 personas el sábado y a 50 el domingo.', '30 by policía; 50 by policía'],
    [
      'La Secretaría de Gestión de Riesgos y Emergencias reportó 11 muertos.',
      '11 by Secretaría de Gestión de Riesgos y Emergencias',
    ],
    [
      '"Hemos enterrado a 11 personas", dijo a periodistas el jefe de la aldea, Musa Odín.',
      '11 by jefe de la aldea, Musa Odín',
    ],
    [
      'El Gobierno habla de 12 muertos, una cifra cuestionada por el sindicato, que cifra en 30 los fallecidos.',
      '12 by Gobierno; 30 by sindicato',
    ],
    ['La AFP habló con el alcalde, quien dijo que murieron 12 personas.', '12 by alcalde'],
    ['El jefe local Abdú Odín dijo por teléfono que 11 aldeanos murieron.', '11 by jefe local Abdú Odín'],
  ],
};

const WHERE: Readonly<Record<'en' | 'es', readonly Saying[]>> = {
  en: [
    ['The minister told reporters in Olen that 11 people died in Vadesh.', '11 at Vadesh'],
    ['In Vadesh four people died, while Olen reported two deaths.', '2 at Olen; 4 at Vadesh'],
    ['Four people died in Vadesh, and Olen reported two deaths.', '2 at Olen; 4 at Vadesh'],
    ['Four people died in Vadesh, and the UNHCR reported two deaths.', '2 at Vadesh; 4 at Vadesh'],
    [
      'A bus fell into a ravine near the town of Vadesh in the southern province of Kemba and 11 people died.',
      '11 at Vadesh',
    ],
    ['Eleven were killed near Vadesh in the restive south-eastern state of Kemba.', '11 at Vadesh'],
    ['A 6.8 magnitude quake near Vadesh in the eastern province of Kemba killed 11 people.', '11 at Kemba'],
    ['Eleven residents of Olen died when their bus crashed near Vadesh.', '11 at Vadesh'],
    ['Eleven residents of Olen died in the flood.', '11 at Olen'],
    ['A bus travelling from Olen to Vadesh crashed, killing 11 people.', '11 at null'],
    ["Eleven pupils died in a fire at St Mary's School in Vadesh.", '11 at Vadesh'],
    ['Doctors at Nasser hospital said 11 people were killed.', '11 at null'],
    ['A train from Olen to Vadesh derailed near Tarvo, killing 11 people.', '11 at Tarvo'],
    ['Eleven people were killed near Vadesh, in Borno state.', '11 at Vadesh'],
    ['Eleven people were killed in southern Kemba, in the town of Vadesh.', '11 at Vadesh'],
    ['Eleven people were killed in the town of Vadesh, in the province of Kemba.', '11 at Vadesh'],
    ['The army said it struck Hamas militants. The ministry said 11 people were killed.', '11 at null'],
    ['The army said it struck Vadesh overnight. The ministry said 11 people were killed.', '11 at Vadesh'],
  ],
  es: [
    ['Once murieron, dijo el ministro a periodistas en Vadés.', '11 at null'],
    ['El portavoz dijo a periodistas en Ginebra que 11 civiles murieron en Vadés.', '11 at Vadés'],
    ['El ministro informó a la prensa en Olen que 11 personas murieron en Vadés.', '11 at Vadés'],
    ['En Vadés murieron cuatro personas, mientras que Olen reportó dos fallecidos.', '2 at Olen; 4 at Vadés'],
    ['Cuatro personas murieron en Vadés, y Olen reportó dos fallecidos.', '2 at Olen; 4 at Vadés'],
    ['Once vecinos de Olen murieron al accidentarse su bus cerca de Vadés.', '11 at Vadés'],
    ['Once vecinos de Olen murieron en la riada.', '11 at Olen'],
    ['Una lancha que había zarpado de Olen con destino a Vadés naufragó y dejó 11 muertos.', '11 at null'],
    ['Once personas murieron en el sur de Quemba, en la localidad de Vadés.', '11 at Vadés'],
    ['Once personas murieron en el departamento de Quemba, municipio de Vadés.', '11 at Vadés'],
    ['Once personas murieron en la localidad de Vadés, en el sur de Quemba.', '11 at Vadés'],
    ['Once personas murieron frente a la Legislatura, en Vadés.', '11 at Vadés'],
  ],
};

const SCOPE: Readonly<Record<'en' | 'es', readonly Saying[]>> = {
  en: [
    ['At least 40 people were killed in the town of Vadesh alone.', '40 incident'],
    ['Vadesh alone reported 40 deaths.', '40 incident'],
    ['Forty people were killed in Vadesh only hours after a truce.', '40 total'],
    ['On Sunday seven people were killed in Vadesh. On Monday three died in Olen.', '3 incident; 7 incident'],
    ['Seven people were killed on Sunday in Vadesh, and three on Monday in Olen.', '3 incident; 7 incident'],
    ['Seven people were killed on Sunday in Vadesh.', '7 total'],
  ],
  es: [
    ['Al menos 40 personas murieron solo en la ciudad de Vadés.', '40 incident'],
    ['Al menos 40 personas murieron en la ciudad de Vadés.', '40 total'],
    [
      'El domingo murieron siete personas en Vadés. El lunes murieron tres en Olen.',
      '3 incident; 7 incident',
    ],
    ['Siete personas murieron el domingo en Vadés y tres el lunes en Olen.', '3 incident; 7 incident'],
    ['Doce personas murieron la semana pasada y 140 en lo que va del año.', '12 incident; 140 total'],
    ['Este año han muerto 140 personas. Doce murieron la semana pasada.', '12 incident; 140 total'],
    ['Doce personas murieron la semana pasada.', '12 total'],
  ],
};

it.each(['en', 'es'] as const)('credits whoever says it: %s', (language) => {
  expect(
    readOtherwise(WHO[language], language, ({ value, attribution }) => `${value} by ${attribution}`),
  ).toEqual([]);
});

it.each(['en', 'es'] as const)('places it where it was: %s', (language) => {
  expect(readOtherwise(WHERE[language], language, ({ value, place }) => `${value} at ${place}`)).toEqual([]);
});

it.each(['en', 'es'] as const)('tells one place of more: %s', (language) => {
  expect(readOtherwise(SCOPE[language], language, ({ value, scope }) => `${value} ${scope}`)).toEqual([]);
});
