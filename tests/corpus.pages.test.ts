// Whole pages: what a title covers, who speaks over a paragraph's end, which entry of a live page holds.

import { expect, it } from 'vitest';
import { readOtherwise } from './corpus/reading.ts';

type Page = {
  readonly language: 'en' | 'es';
  readonly lines: readonly string[];
  readonly told: readonly string[];
};

const PAGES: Readonly<Record<string, Page>> = {
  'a ferry, by a newspaper': {
    language: 'en',
    lines: [
      'Ferry sinks off Mindor: 31 bodies recovered, dozens still missing',
      'By our staff in Tarwa, 3 August',
      'TARWA — The death toll from the sinking of the passenger ferry Santa Mira rose to 31 on Saturday after divers recovered nine more bodies from the hull, the coast guard said.',
      'The vessel was carrying 162 passengers and 14 crew when it capsized in heavy seas on Thursday night about 12 nautical miles off the island of Mindor. It was licensed to carry 120.',
      'A coast guard spokesman said 97 people had been rescued, 28 of whom were taken to hospital. Forty-eight others remain missing.',
      'Relatives gathered at the port, where the Red Cross has set up a tent. It said it had received 61 tracing requests.',
      'Maritime accidents are common in the archipelago: a ferry fire killed 29 people last year, and in 1987 a collision between a ferry and a tanker left more than 4,300 dead.',
      'The owner, Mindor Lines, said it would pay 200,000 pesos to each family. Its licence has been suspended for 30 days.',
    ],
    told: [
      'killed 31 total, Mindor, coast guard',
      'killed 9 increment, Mindor, coast guard',
      'missing 24 total, Mindor, null',
      'missing 48 total, Mindor, coast guard spokesman',
    ],
  },
  'a landslide, by an agency': {
    language: 'es',
    lines: [
      'Colombia: al menos 23 muertos y 15 desaparecidos por una avenida torrencial en Nariño',
      'Bogotá, 4 may (EFE).- Al menos 23 personas murieron, 15 están desaparecidas y 46 resultaron heridas por una avenida torrencial que arrasó tres veredas del municipio de Santa Lucía, en el departamento de Nariño, informó este domingo la Unidad Nacional para la Gestión del Riesgo de Desastres (UNGRD).',
      '"Hemos recuperado 23 cuerpos, entre ellos los de seis menores de edad", dijo el director de la entidad a periodistas. Diecinueve ya fueron identificados por Medicina Legal.',
      'El anterior balance, divulgado en la mañana, era de 14 fallecidos.',
      'La Cruz Roja Colombiana envió 60 socorristas y cuatro perros de búsqueda. El organismo humanitario señaló que 312 familias perdieron sus casas y que 1.240 personas están albergadas en dos colegios.',
      'El alcalde, por su parte, cifra en más de 40 los desaparecidos. "Hay familias enteras que no aparecen", declaró a la radio.',
      'En abril de 2017, una avalancha en Mocoa dejó 336 muertos y más de 400 heridos. EFE',
    ],
    told: [
      'killed 23 total, Nariño, Unidad Nacional para la Gestión del Riesgo de Desastres (UNGRD)',
      'killed 6 total, Nariño, Unidad Nacional para la Gestión del Riesgo de Desastres (UNGRD)',
      'missing 15 total, Nariño, Unidad Nacional para la Gestión del Riesgo de Desastres (UNGRD)',
      'missing 40 total, Nariño, alcalde',
      'injured 46 total, Nariño, Unidad Nacional para la Gestión del Riesgo de Desastres (UNGRD)',
    ],
  },
  'protests, on a live page': {
    language: 'en',
    lines: [
      'LIVE: Protests in Ombara',
      '18:42 The interior ministry says 14 people, including two police officers, have been killed since Monday.',
      '17:30 Hospital staff tell us they have treated 57 injured.',
      '15:10 Police arrest 43 in the capital. Tear gas in the market district.',
      '14:20 Opposition leader calls for a million people to march on Friday.',
      '12:00 Morning recap: Eight people were confirmed dead as of last night, and more than 300 had been detained, according to the National Human Rights Commission.',
      '09:15 Schools closed for a third day. Fuel price up 12 percent.',
    ],
    told: [
      'killed 14 total, Ombara, interior ministry',
      'killed 2 total, Ombara, interior ministry',
      'injured 57 total, Ombara, Hospital staff',
      'detained 43 total, Ombara, Police',
      'detained 300 total, Ombara, National Human Rights Commission',
    ],
  },
  'clashes, by a newspaper': {
    language: 'es',
    lines: [
      'Balance de la Policía Boliviana: 23 detenidos y siete uniformados heridos tras los enfrentamientos en Sacaba',
      'La Paz, 15 de noviembre.- El comandante departamental informó que 23 personas fueron aprehendidas y que siete efectivos resultaron con lesiones durante los enfrentamientos registrados este viernes en el puente Huayllani.',
      'La Defensoría del Pueblo, entretanto, confirmó cinco fallecidos por impacto de bala.',
      'El Ministerio de Gobierno aseguró que la Policía no disparó un solo tiro. "Se mataron entre ellos", dijo el ministro.',
      'Un periodista fue agredido y dos camarógrafos fueron retenidos durante horas por manifestantes.',
    ],
    told: [
      'detained 23 total, Sacaba, comandante departamental',
      'injured 7 total, Sacaba, comandante departamental',
      'killed 5 total, Sacaba, Defensoría del Pueblo',
    ],
  },
  'a report of the ombudsman': {
    language: 'es',
    lines: [
      'La Defensoría del Pueblo informó que, desde el inicio de las protestas, el 7 de diciembre, han fallecido 48 personas.',
      'Según el Ministerio de Salud, 38 heridos siguen hospitalizados.',
      'La Policía Nacional detuvo a 329 personas.',
      'La entidad exhortó al Ministerio Público a investigar las muertes y recordó que en 2009, en Bagua, murieron 33 personas.',
    ],
    told: [
      'killed 48 total, null, Defensoría del Pueblo',
      'injured 38 total, null, Ministerio de Salud',
      'detained 329 total, null, Policía Nacional',
    ],
  },
};

it.each(Object.entries(PAGES))('reads a whole page: %s', (_, { language, lines, told }) => {
  const misread = readOtherwise(
    [[lines.join('\n'), told.toSorted().join('; ')]],
    language,
    ({ measure, value, scope, place, attribution }) =>
      `${measure} ${value} ${scope}, ${place}, ${attribution}`,
  );
  expect(misread).toEqual([]);
});
