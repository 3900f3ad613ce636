// Nobody survived: all who were on board are dead, said in one sentence or in two.

import { expect, it } from 'vitest';
import { readOtherwise, type Saying } from './corpus/reading.ts';

const ENGLISH: readonly Saying[] = [
  ['Flight 302: 157 on board, no survivors.', 'killed all 157'],
  ['There were 157 people on board and no survivors.', 'killed all 157'],
  ['The bus carried 44 passengers; nobody survived.', 'killed all 44'],
  ['The plane with 22 aboard crashed, leaving no survivors.', 'killed all 22'],
  ['The boat was carrying 60 migrants when it sank, and there were no survivors.', 'killed all 60'],
  ['A plane with 72 people on board crashed near Olen on Sunday. There were no survivors.', 'killed all 72'],
  ['The flight was carrying 62 passengers. Nobody survived, the airline said.', 'killed all 62'],
  ['None of the 66 people on board survived.', 'killed all 66'],
  ['A helicopter with 14 passengers crashed; three survived.', ''],
  ['The ship with 240 migrants on board was escorted into port.', ''],
  ['Rescuers looked for 12 people but found no survivors.', ''],
];

const SPANISH: readonly Saying[] = [
  ['Vuelo 302: 157 ocupantes, ningún superviviente.', 'killed all 157'],
  ['En el avión viajaban 157 personas y no hubo supervivientes.', 'killed all 157'],
  ['El autobús llevaba 44 pasajeros; nadie sobrevivió.', 'killed all 44'],
  ['Un avión con 72 personas a bordo cayó cerca de Olen; no hay supervivientes.', 'killed all 72'],
  ['La avioneta, con siete ocupantes, se estrelló y no dejó sobrevivientes.', 'killed all 7'],
  ['El avión cayó en Olen con 62 personas a bordo. No hubo sobrevivientes.', 'killed all 62'],
  ['No hay supervivientes entre las 157 personas que iban a bordo.', 'killed all 157'],
  ['El barco con 240 migrantes a bordo fue escoltado al puerto.', ''],
];

it('counts all on board as dead where nobody survived', () => {
  expect(readOtherwise(ENGLISH, 'en')).toEqual([]);
  expect(readOtherwise(SPANISH, 'es')).toEqual([]);
});
