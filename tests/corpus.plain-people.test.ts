// Plain sentences with one or two figures, whose people are called, or come to harm, in ways that were once missed.

import { expect, it } from 'vitest';
import { readOtherwise, type Saying } from './corpus/reading.ts';

const TOGETHER_ENGLISH: readonly Saying[] = [
  ['Both pilots died in the crash at Olen.', 'killed all 2'],
  ['The shell hit an ambulance in Olen, killing both paramedics.', 'killed health-worker 2'],
  ['Both suspects were arrested in Olen.', 'detained all 2'],
  ['A father and son drowned in the lake at Olen.', 'killed all 2'],
  ['A mother and her daughter were found dead in Olen.', 'killed all 2'],
  ['Both countries sent 12 rescuers to Olen.', ''],
  ['Both sides deny that anyone was killed.', ''],
  ['Both police and soldiers were injured.', ''],
];
const TOGETHER_SPANISH: readonly Saying[] = [
  ['Ambos pilotos murieron en el choque de Olén.', 'killed all 2'],
  ['Ambos agentes fallecieron en el hospital.', 'killed police 2'],
  ['Una pareja murió en el incendio de Olén.', 'killed all 2'],
  ['Un matrimonio murió en el incendio de Olén.', 'killed all 2'],
  ['Una pareja de policías murió en la emboscada.', 'killed police 2'],
  ['Una madre y sus dos hijos murieron en el incendio.', 'killed all 1; killed all 2'],
  ['Un hombre hirió a su pareja en Olén.', ''],
  ['Ambas instituciones piden ayuda para Olén.', ''],
];

it('counts people who are so many by what they are called', () => {
  expect(readOtherwise(TOGETHER_ENGLISH, 'en')).toEqual([]);
  expect(readOtherwise(TOGETHER_SPANISH, 'es')).toEqual([]);
});

const TAKEN_ENGLISH: readonly Saying[] = [
  ['Police picked up 18 protesters in Olen.', 'detained civilian 18'],
  ['The army took away 12 men from the village of Olen.', 'detained all 12'],
  ['Five journalists were briefly held.', 'detained journalist 5'],
  ['Three men were marched off to prison.', 'detained all 3'],
  ['The bus picked up 18 passengers in Olen.', ''],
  ['Police picked up 18 guns in Olen.', ''],
  ["Officers seized 12 people's phones.", ''],
  ['Police picked up 18 children from a flooded school.', ''],
  ['The police took away 18 people to a shelter.', ''],
  ['The police took away 18 stranded people by boat.', ''],
];
const TAKEN_SPANISH: readonly Saying[] = [
  ['Los soldados se llevaron a cinco campesinos de la aldea de Olén.', 'detained all 5'],
  ['La Policía se llevó a cinco jóvenes a la comisaría.', 'detained all 5'],
  ['La Policía demoró a cinco personas.', 'detained all 5'],
  ['Cinco vecinos permanecen en prisión.', 'detained all 5'],
  ['Cuarenta estudiantes están privados de libertad.', 'detained all 40'],
  ['Once manifestantes quedaron a disposición de la fiscalía.', 'detained civilian 11'],
  ['La ambulancia se llevó a cinco personas.', ''],
  ['El Ejército se llevó a cinco familias a un albergue.', ''],
  ['La Policía se llevó cinco vehículos.', ''],
];

it('takes those whom a force takes away for detained, and nobody else', () => {
  expect(readOtherwise(TAKEN_ENGLISH, 'en')).toEqual([]);
  expect(readOtherwise(TAKEN_SPANISH, 'es')).toEqual([]);
});

const HELD_ENGLISH: readonly Saying[] = [
  ['Police arrested 97 people; 40 remain in custody.', 'detained all 97'],
  ['Forty people were arrested in Olen and 12 are in custody in Tarvo.', 'detained all 12; detained all 40'],
  ['Police arrested 97; 40 were arrested on Monday.', 'detained all 40; detained all 97'],
];
const HELD_SPANISH: readonly Saying[] = [
  ['Hubo 97 detenidos; 40 siguen presos.', 'detained all 97'],
  ['Fueron arrestadas 97 personas; 40 siguen en prisión preventiva.', 'detained all 97'],
  [
    'Fueron arrestadas 97 personas en Olén y 12 fueron detenidas en Tarvo.',
    'detained all 12; detained all 97',
  ],
];

it('adds none of those who were arrested and are held still', () => {
  expect(readOtherwise(HELD_ENGLISH, 'en')).toEqual([]);
  expect(readOtherwise(HELD_SPANISH, 'es')).toEqual([]);
});

const LOST_ENGLISH: readonly Saying[] = [
  ['The hospital lost 40 nurses to the private sector.', ''],
  ['The force lost 200 officers to retirement.', ''],
  ['The school has lost 40 pupils since 2020.', ''],
  ['The army lost 12 soldiers to sniper fire.', 'killed military 12'],
  ['The school lost 12 pupils in the landslide.', 'killed child 12'],
];

it('mourns nobody who left for something better', () => {
  expect(readOtherwise(LOST_ENGLISH, 'en')).toEqual([]);
});

const MODIFIED: readonly Saying[] = [
  ['Three government soldiers were killed in Olen.', 'killed military 3'],
  ['Two South African peacekeepers were killed in Olen.', 'killed military 2'],
  ['Three coalition soldiers were killed in Olen.', 'killed military 3'],
  ['Three on-duty nurses were killed in Olen.', 'killed health-worker 3'],
  ['Five displaced children were killed in Olen.', 'killed child 5'],
  ['Three government buildings were destroyed in Olen.', ''],
];

it('keeps the group of people behind a noun that says more of them', () => {
  expect(readOtherwise(MODIFIED, 'en')).toEqual([]);
});

const THEN_ENGLISH: readonly Saying[] = [
  ['Three children fell into a well and drowned.', 'killed child 3'],
  ['Three children who fell into a well drowned.', 'killed child 3'],
  ['Seven workers were hit by a train and killed.', 'killed all 7'],
  ['Three men were stopped at a checkpoint and arrested.', 'detained all 3'],
  ['Seven workers were overcome by gas and died at a bakery in Olen.', 'killed all 7'],
  ['Two men drowned trying to save three swimmers.', 'killed all 2'],
  ['Seven gunmen stormed the bank and killed two guards.', 'killed all 2'],
  ['Three officers stopped the car and shot at the driver.', ''],
];
const THEN_SPANISH: readonly Saying[] = [
  ['Siete obreros cayeron de un andamio y murieron en el hospital.', 'killed all 7'],
  ['Sucumbieron a sus heridas dos mineros.', 'killed all 2'],
  ['Murieron por sus quemaduras tres obreros.', 'killed all 3'],
  ['Seis personas ingresaron al hospital con heridas de bala.', 'injured all 6'],
  ['Tres mil personas marcharon y murieron en la plaza 12 niños.', 'killed child 12'],
  ['Tres mil personas marcharon y murieron en la plaza varios niños.', ''],
];

it('gives those who did something what befell them then', () => {
  expect(readOtherwise(THEN_ENGLISH, 'en')).toEqual([]);
  expect(readOtherwise(THEN_SPANISH, 'es')).toEqual([]);
});

const TEAMS_ENGLISH: readonly Saying[] = [
  ['Five members of a medical team were killed near Olen.', 'killed health-worker 5'],
  ['Three members of a television crew were injured.', 'injured journalist 3'],
  ['Five men of an army patrol were killed.', 'killed military 5'],
  ['The police suffered three dead and eight wounded.', 'injured police 8; killed police 3'],
  ['The police reported three dead.', 'killed all 3'],
  ['The town suffered three dead.', 'killed all 3'],
  ['Five members of a football team were killed.', 'killed all 5'],
];
const TEAMS_SPANISH: readonly Saying[] = [
  ['Cinco miembros de un equipo médico murieron en Olén.', 'killed health-worker 5'],
  ['Cinco miembros de una patrulla del Ejército murieron.', 'killed military 5'],
  ['Cinco integrantes de la unidad antidisturbios resultaron heridos.', 'injured police 5'],
  ['El Ejército tuvo cinco muertos.', 'killed military 5'],
  ['La Policía dijo que cinco de los suyos resultaron heridos.', 'injured police 5'],
  ['La Policía registró cinco muertos.', 'killed all 5'],
  ['El pueblo tuvo cinco muertos.', 'killed all 5'],
  ['Cinco miembros de un equipo de fútbol murieron.', 'killed all 5'],
];

it('takes people of a team, and the dead of a force, for what the team and the force are', () => {
  expect(readOtherwise(TEAMS_ENGLISH, 'en')).toEqual([]);
  expect(readOtherwise(TEAMS_SPANISH, 'es')).toEqual([]);
});

const ONE_ENGLISH: readonly Saying[] = [
  [
    'Twelve people were injured in Olen. One of the injured died in hospital.',
    'injured all 12; killed all 1',
  ],
  ['One of the passengers died.', 'killed all 1'],
  ['One of the officers was killed.', 'killed police 1'],
  ['Three people died in Olen. One of the injured died on the way.', 'killed all 3'],
  ['None of the injured died.', ''],
  ['One of the passengers could have died.', ''],
];
const ONE_SPANISH: readonly Saying[] = [
  ['Uno de los heridos falleció en el hospital.', 'killed all 1'],
  ['Uno de los policías fue asesinado.', 'killed police 1'],
  ['Murieron tres personas. Uno de los heridos murió en el camino.', 'killed all 3'],
  ['Uno de los pasajeros pudo haber muerto.', ''],
];

it('counts one of the hurt who died, unless the dead are counted already', () => {
  expect(readOtherwise(ONE_ENGLISH, 'en')).toEqual([]);
  expect(readOtherwise(ONE_SPANISH, 'es')).toEqual([]);
});

const MORE: readonly Saying[] = [
  ['Sacaron sin vida a tres mineros.', 'killed all 3'],
  ['La corriente ahogó a cinco personas.', 'killed all 5'],
  ['La deuda ahogó a cinco empresas.', ''],
  ['Dos niños y un hombre que intentó salvarlos se ahogaron.', 'killed all 1; killed child 2'],
  ['Todavía no se localiza a seis personas.', 'missing all 6'],
  ['Se perdió contacto con seis personas.', 'missing all 6'],
  ['Al filo de 50 personas murieron.', 'killed all 50'],
];

it('knows more ways to find, drown and lose people', () => {
  expect(readOtherwise(MORE, 'es')).toEqual([]);
  expect(readOtherwise([['12 held over Olen riots.', 'detained all 12']], 'en')).toEqual([]);
});

const KINDS_ENGLISH: readonly Saying[] = [
  [
    'Children account for 456 of the dead, women for 110 and medical staff for 85.',
    'killed child 456; killed health-worker 85; killed other 110',
  ],
  ['Children were 20 of the 90 dead.', 'killed all 90; killed child 20'],
];
const KINDS_SPANISH: readonly Saying[] = [
  [
    'Los niños suman 31 de los 90 muertos y las mujeres, 20.',
    'killed all 90; killed child 31; killed other 20',
  ],
  ['Los niños representan 20 de los muertos.', 'killed child 20'],
];

it('gives each kind its own share of the dead', () => {
  expect(readOtherwise(KINDS_ENGLISH, 'en')).toEqual([]);
  expect(readOtherwise(KINDS_SPANISH, 'es')).toEqual([]);
});

const TO_DEATH_ENGLISH: readonly Saying[] = [
  ['Two tourists were mauled to death by bears.', 'killed all 2'],
  ['Seven were reported dead and three missing in Olen.', 'killed all 7; missing all 3'],
  ['Seven were reported missing near Olen.', 'missing all 7'],
  ['Twelve incidents were reported in Olen.', ''],
  ['Half a hundred people were killed.', 'killed all 50'],
];
const TO_DEATH_SPANISH: readonly Saying[] = [
  ['Siete vecinos fueron golpeados hasta morir.', 'killed all 7'],
  ['Siete personas fueron arrastradas por el río y no aparecen.', 'missing all 7'],
  ['Aún faltan por aparecer siete.', 'missing all 7'],
  ['Falta por ubicar a seis personas.', 'missing all 6'],
  ['Ambas mujeres murieron en Olén.', 'killed all 2'],
  ['Mil personas fueron privadas de su libertad por el cártel.', ''],
];

it('reads a bare number before a report, and blows that kill', () => {
  expect(readOtherwise(TO_DEATH_ENGLISH, 'en')).toEqual([]);
  expect(readOtherwise(TO_DEATH_SPANISH, 'es')).toEqual([]);
});
