// Names that end with a number: where it happened, and in what, beside every verb of harm. The number of a name counts nobody.

import { expect, it } from 'vitest';
import { extractFigures } from '../lib/grammar/extract.ts';
import { measureAndValue } from './corpus/reading.ts';

const WORDS = {
  en: {
    names: `
    Highway 61 | Route 5 | Flight 302 | Ward 7 | Block 12 | Gate 14 | Camp 11 | District 9 | Line 3 | Zone 5 | Cell 14 | Mine No. 3 |
    Shaft 2 | Bus 44 | Pier 17 | Terminal 2 | Building 21 | Hall 6 | Pavilion 3 | Platform 9 | Room 101 | Unit 731 | Tower 2 |
    Carriage 5 | School No. 21 | Clinic 8 | Section 12 | Sector 5 | Area 25 | Checkpoint 300 | Bridge 40 | Tunnel 6 |
    the Mi 8 helicopter | the Soyuz 11 | the Bell 412 | the King Air 350 | the Boeing 737 | the Dash 8 | the Kamov 32
`,
    frames: [
      'Four people died on {x}.',
      'Four people were killed at {x}, police said.',
      '{X} collapsed and four people died.',
      'The fire in {x} killed four people.',
      'Four bodies were found at {x}.',
      'Four of those in {x} died.',
      'In {x} four people died.',
      'The four people inside {x} died.',
      'All four people on board {x} were killed.',
      'An attack on {x} left four dead.',
      'Four people in {x} died on Friday.',
      'Four people trapped in {x} died.',
      'The explosion near {x} injured nobody, but four people died.',
    ],
  },
  es: {
    names: `
    la Ruta 7 | la Autopista 57 | el vuelo 302 | el Pabellón 8 | el Bloque 12 | la Puerta 14 | el Campamento 11 | el Distrito 9 |
    la Línea 12 | la Zona 18 | la Celda 14 | la Mina 3 | el Pozo 2 | el bus 44 | el Muelle 17 | la Terminal 2 | el Edificio 21 |
    la Sala 6 | la Comuna 13 | el Sector 5 | la Torre 2 | el Vagón 6 | la Escuela 21 | la Clínica 8 | el Barrio 18 | el kilómetro 41 |
    el Bell 412 | el Mi 8 | el Piper 28 | el Boeing 737 | el Hospital 12 de Octubre | el Batallón 27 | la Comisaría 31 | el Penal 3 |
    la Manzana 9
`,
    frames: [
      'Cuatro personas murieron en {x}.',
      'Cuatro personas que estaban en {x} murieron.',
      'En {x} murieron cuatro personas.',
      'El incendio en {x} dejó cuatro muertos.',
      'Murieron cuatro personas en {x}, informó la policía.',
      'Hallaron cuatro cuerpos en {x}.',
      '{X} se derrumbó y murieron cuatro personas.',
      'Las cuatro personas atrapadas en {x} murieron.',
      'Las cuatro personas a bordo de {x} murieron.',
      'Los cuatro ocupantes de {x} fallecieron.',
      'Un ataque contra {x} dejó cuatro muertos.',
      'Cerca de {x} fallecieron cuatro personas.',
    ],
  },
};

it.each(['en', 'es'] as const)('the number of a name counts nobody, in %s', (language) => {
  const { names, frames } = WORDS[language];
  const texts = names.split('|').flatMap((name) => frames.map((frame) => written(frame, name.trim())));
  expect(texts.filter((text) => told(text, language) !== 'killed 4')).toEqual([]);
});

function written(frame: string, name: string): string {
  const opening = `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
  return frame
    .replace('{x}', name)
    .replace('{X}', opening)
    .replace(/\bde el /u, 'del ');
}

/** Nobody hurt is a figure of its own, which no frame here is about. */
function told(text: string, language: string): string {
  const { figures } = extractFigures(text, { language });
  return figures
    .filter(({ value }) => value > 0)
    .map(measureAndValue)
    .join(', ');
}
