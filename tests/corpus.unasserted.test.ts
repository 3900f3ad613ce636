// Numbers of dead that the sentence does not claim: asked, denied, in a title, of long ago, of each year, of animals.
// Beside each make stands one that does claim its number, so that no rule bars too much.

import { expect, it } from 'vitest';
import { readOtherwise, type Saying } from './corpus/reading.ts';

const SPANISH: readonly Saying[] = [
  ['¿Murieron 300 personas en el alud? El ministerio dice que no.', ''],
  ['¿Tres muertos? La policía desmiente los rumores tras los disparos en el parque.', ''],
  ['¿Hubo 40 muertos en Saro?', ''],
  ['¿Por qué murieron 12 personas en la comisaría?', 'killed all 12'],
  ['Murieron 12 personas, ¿y quién responde?', 'killed all 12'],
  ['No murieron 900 personas en el estadio, como dice la cadena de mensajes.', ''],
  ['No han muerto 30 personas.', ''],
  ['No murieron 5 personas, sino 7.', 'killed all 7'],
  ['No solo murieron 12 personas en el estadio.', 'killed all 12'],
  ['«Cincuenta muertos en el puerto»: el bulo es falso, aclaran los bomberos.', ''],
  ['«Cincuenta muertos en el puerto»: así lo resume el alcalde.', 'killed all 50'],
  ['El informe «Nueve caminos muertos» contiene 27 recomendaciones.', ''],
  ['El documental "Treinta y tres detenidos" ganó en Lugo.', ''],
  ['El libro «Doscientos desaparecidos, ninguna respuesta» se presenta el lunes.', ''],
  ['Un libro relata cómo murieron 1.500 personas cuando se hundió el barco.', ''],
  ['El pódcast reconstruye la noche en que 96 hinchas murieron aplastados.', ''],
  ['El cementerio guarda las tumbas de 3.200 soldados caídos en la guerra.', ''],
  ['Su abuelo fue uno de los 262 mineros muertos en Marlo, contó, y conserva la lámpara.', ''],
  ['Hoy hace diez años un alud sepultó Armo; murieron 61 vecinos.', ''],
  ['Hoy hace diez años cayó el puente de Armo. Murieron 61 personas y 20 resultaron heridas.', ''],
  ['Hace diez años murieron 61 vecinos en Armo; hoy han muerto otros cuatro.', 'killed all 4'],
  ['La última vez que el volcán entró en erupción mató a 30 personas.', ''],
  ['En los noventa la guerra mató a 200.000 personas en el país.', ''],
  ['Cada año mueren en las carreteras del mundo cerca de 1,3 millones de personas.', ''],
  ['Hicieron de víctimas 50 voluntarios en el ejercicio: hubo 32 muertos y 77 heridos.', ''],
  ['En la morgue de Guaranda cabrán 300 cadáveres cuando acaben las obras.', ''],
  ['El vertido ha matado al menos 430 aves marinas y herido a 60.', ''],
  ['El vertido ha matado al menos 430 aves marinas y a dos pescadores.', 'killed all 2'],
];

const ENGLISH: readonly Saying[] = [
  ['Did 300 people die in the landslide? The ministry says no.', ''],
  ['Three killed? Police deny rumours after shots at Elm Park.', ''],
  ['Were 40 people killed in Saro?', ''],
  ['Why did 12 people die in custody?', 'killed all 12'],
  ['"Fifty dead at the port": the claim is false, the fire brigade says.', ''],
  ['"Fifty dead at the port": the mayor wept as he said it.', 'killed all 50'],
  ['The report "Nine Dead Ends" lists 27 recommendations.', ''],
  ['The novel "Forty Dead" won the prize.', ''],
  ["Some 60 missing persons' files were handed to the new prosecutor.", ''],
  ['A new book recounts how 1,500 people died when the ship went down.', ''],
  ['The podcast retraces the night in which 96 fans were crushed to death.', ''],
  ['The cemetery holds the graves of 3,200 soldiers killed in the war.', ''],
  ['Ten years ago today a wall of mud buried the village of Armo; 61 of its people died.', ''],
  ['It was twenty years ago this week that the ferry sank, and 300 drowned.', ''],
  ['Two years ago 61 people died in Armo; this week another four were killed.', 'killed all 4'],
  ['Thirty-five years after Hillsborough, relatives of the 97 who died sat in the gallery.', ''],
  ['Fifty volunteers played dead in the yearly exercise: a plane with 180 passengers had crashed.', ''],
  ['The ministry expects up to 120 deaths and 2,500 injuries on the roads.', ''],
  ['The last time the volcano erupted it killed 30.', ''],
  ['The oil spill has killed at least 430 seabirds and injured 60.', ''],
  ['The oil spill has killed at least 430 seabirds and two divers.', 'killed all 2'],
  ['At least 12 people were killed. Another 65 are held hostage.', 'killed all 12'],
  ['Judges jailed nine protesters for three years each.', ''],
  ['The government jailed nine protesters on Friday.', 'detained civilian 9'],
  ['Rebels turned over 14 bodies on Sunday.', ''],
  ['58 missing persons located; 14 tonnes of supplies.', ''],
  ['Missing persons located: 58', ''],
  ['14 missing children found dead.', 'killed child 14'],
  ['312 detainees visited; 40 letters passed on.', ''],
  ['Detainees visited: 312', ''],
  ['Nine people died on Monday on the road where 12 were killed in 1998.', 'killed all 9'],
  ['Police denied responsibility for the deaths of 12 protesters.', 'killed civilian 12'],
  ['Police denied that 12 protesters had died.', ''],
  ['Twelve people were killed in what the army denied was an air strike.', 'killed all 12'],
  ['The toll could be over 100.', ''],
  ['The final death toll could be as high as 100.', ''],
  ['The toll could be over 100 dead.', ''],
  ['The toll may rise as over 100 are missing.', 'missing all 100'],
];

it('counts nobody whom the sentence does not claim to have come to harm', () => {
  expect(readOtherwise(SPANISH, 'es')).toEqual([]);
  expect(readOtherwise(ENGLISH, 'en')).toEqual([]);
});
