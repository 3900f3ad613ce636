import type { Post } from './post.ts';

// The ombudsman's bulletins on the crisis, 12 December 2022 to 28 March 2023, written for this replay.
//
// The casualty figures and their days are those that the Peruvian press quoted from the Defensoría del Pueblo; the wording is ours, and so
// are the hours, and all other numbers (offices, roads, visits). Thousands are written in three ways, as the real bulletins had them.
// Where the press is silent, these are our choices:
// - the bulletins of 21 December, 3, 14 and 20 January, 6 and 23 February repeat the standing total, as daily bulletins do;
// - the breakdowns of 19 January (55) and 29 January (58) are worked out from the totals before and after them;
// - of the days between which a total was first quoted, one is taken: 29 January for 58, 16 February for 60, 8 March for Report 190 (66);
// - the day of the last balance (67) is not known: 28 March stands for "late March".
export const BULLETINS: readonly Post[] = [
  {
    slug: 'siete-personas-fallecidas-en-el-contexto-de-las-protestas',
    publishedAt: '2022-12-12T21:10:00-05:00',
    title: 'Siete personas fallecidas en el contexto de las protestas',
    content: [
      'La Defensoría del Pueblo informa que siete personas han fallecido a nivel nacional desde el 7 de diciembre en el contexto de las protestas.',
      'Comisionados de las oficinas de Apurímac y Arequipa acompañan a las familias y verifican la atención en 4 establecimientos de salud.',
      'Se ha solicitado al Ministerio Público que investigue cada caso, y a la Policía Nacional que ajuste su actuación al marco legal sobre el uso de la fuerza.',
    ],
  },
  {
    slug: 'correccion-de-la-cifra-de-personas-fallecidas',
    publishedAt: '2022-12-14T16:20:00-05:00',
    title: 'Corrección: seis personas fallecidas en las protestas',
    content: [
      'Tras contrastar los nombres recibidos con el registro civil, la Defensoría del Pueblo corrige su balance nacional: desde el 7 de diciembre han fallecido seis personas en las protestas.',
      'La séptima persona, incluida en el comunicado del lunes a partir de información de Apurímac, no existe en los archivos del Reniec y se retira de la lista.',
      'Todo dato nuevo se publica después de comprobarlo con los establecimientos de salud y el Instituto de Medicina Legal.',
    ],
  },
  {
    slug: 'reporte-diario-crisis-politica-y-protesta-social-16-de-diciembre',
    publishedAt: '2022-12-16T20:05:00-05:00',
    title: 'Reporte diario: crisis política y protesta social, 16 de diciembre de 2022',
    content: [
      'Desde el 7 de diciembre suman 22 personas fallecidas a nivel nacional. La Defensoría del Pueblo las clasifica así:',
      [
        '17 civiles fallecidos en enfrentamientos con las fuerzas del orden.',
        '5 civiles fallecidos por accidentes de tránsito y hechos vinculados al bloqueo.',
      ],
      'El número de personas heridas asciende a 539. El Ministerio de Salud registra 271 civiles heridos y la Policía Nacional reporta 268 policías heridos.',
      'El estado de emergencia rige por 30 días en las 24 regiones, y 15 oficinas defensoriales atienden fuera de horario en Ayacucho, Apurímac, Arequipa y Junín.',
    ],
  },
  {
    slug: 'reporte-diario-crisis-politica-y-protesta-social-19-de-diciembre',
    publishedAt: '2022-12-19T19:40:00-05:00',
    title: 'Reporte diario: crisis política y protesta social, 19 de diciembre de 2022',
    content: [
      'La Defensoría del Pueblo cuenta 27 personas fallecidas a nivel nacional desde el 7 de diciembre.',
      [
        '21 civiles fallecidos en enfrentamientos con las fuerzas del orden.',
        '6 civiles fallecidos por accidentes de tránsito y hechos vinculados al bloqueo.',
      ],
      'Hoy se reportaron protestas en 28 provincias, con el tránsito interrumpido en 34 puntos de la red vial de Cusco, Puno y La Libertad.',
    ],
  },
  {
    slug: 'reporte-diario-crisis-politica-y-protesta-social-21-de-diciembre',
    publishedAt: '2022-12-21T19:15:00-05:00',
    title: 'Reporte diario: crisis política y protesta social, 21 de diciembre de 2022',
    content: [
      'El total nacional se mantiene en 27 personas fallecidas desde el 7 de diciembre, sin casos nuevos en las últimas 48 horas.',
      'Se reabrieron 3 aeropuertos en el sur del Perú y continúan las protestas en 11 provincias.',
    ],
  },
  {
    slug: 'reporte-diario-crisis-politica-y-protesta-social-24-de-diciembre',
    publishedAt: '2022-12-24T17:30:00-05:00',
    title: 'Reporte diario: crisis política y protesta social, 24 de diciembre de 2022',
    content: [
      'Con corte a las 16:00 horas, suman 28 personas fallecidas a nivel nacional desde el 7 de diciembre, según el registro de la Defensoría del Pueblo.',
      [
        '22 civiles fallecidos en enfrentamientos con las fuerzas del orden.',
        '6 civiles fallecidos por accidentes de tránsito y hechos vinculados al bloqueo.',
      ],
      'El Ministerio de Salud informa de 369 civiles heridos, de los cuales 335 fueron dados de alta y 34 siguen hospitalizados. La Policía Nacional informa de 290 policías heridos.',
      'No se reportan protestas en las regiones del norte. En Ayacucho se visitaron 2 hospitales.',
    ],
  },
  {
    slug: 'reporte-diario-crisis-politica-y-protesta-social-27-de-diciembre',
    publishedAt: '2022-12-27T18:50:00-05:00',
    title: 'Reporte diario: crisis política y protesta social, 27 de diciembre de 2022',
    content: [
      'El balance no varía: 28 personas fallecidas a nivel nacional desde el 7 de diciembre.',
      [
        '22 civiles fallecidos en enfrentamientos con las fuerzas del orden.',
        '6 civiles fallecidos por accidentes de tránsito y hechos vinculados al bloqueo.',
      ],
      'Las personas heridas son 661. El Ministerio de Salud registra 371 civiles heridos y la Policía Nacional reporta 290 policías heridos.',
      'Las protestas en el sur del Perú se suspendieron por las fiestas de fin de año; 9 mesas de diálogo han sido convocadas para enero.',
    ],
  },
  {
    slug: 'reporte-diario-crisis-politica-y-protesta-social-3-de-enero',
    publishedAt: '2023-01-03T18:10:00-05:00',
    title: 'Reporte diario: crisis política y protesta social, 3 de enero de 2023',
    content: [
      'Desde el 7 de diciembre se registran 28 personas fallecidas a nivel nacional; no hubo casos nuevos durante la pausa de fin de año.',
      'Para el miércoles 4 de enero se anuncia la reanudación de las protestas en Puno, Cusco, Apurímac y Arequipa. La Defensoría desplegará a 120 comisionados.',
    ],
  },
  {
    slug: 'reporte-diario-crisis-politica-y-protesta-social-9-de-enero',
    publishedAt: '2023-01-09T21:30:00-05:00',
    title: 'Reporte diario: crisis política y protesta social, 9 de enero de 2023',
    content: [
      'A las 20:30 horas, la Defensoría del Pueblo registra 46 personas fallecidas a nivel nacional desde el 7 de diciembre.',
      [
        '39 civiles fallecidos en enfrentamientos con las fuerzas del orden.',
        '7 civiles fallecidos por accidentes de tránsito y hechos vinculados al bloqueo.',
      ],
      'En Juliaca murieron hoy 17 personas durante los enfrentamientos. En esa misma ciudad, 68 personas resultaron heridas.',
      'La entidad pide a las fuerzas del orden un uso legal, necesario y proporcional de la fuerza, y a quienes protestan que permitan el paso de las ambulancias.',
    ],
  },
  {
    slug: 'reporte-diario-crisis-politica-y-protesta-social-10-de-enero',
    publishedAt: '2023-01-10T18:45:00-05:00',
    title: 'Reporte diario: crisis política y protesta social, 10 de enero de 2023',
    content: [
      'La cifra nacional de personas fallecidas desde el 7 de diciembre se eleva a 47, de acuerdo con la Defensoría del Pueblo.',
      [
        '39 civiles fallecidos en enfrentamientos con las fuerzas del orden.',
        '7 civiles fallecidos por accidentes de tránsito y hechos vinculados al bloqueo.',
        '1 policía fallecido por acción violenta en el contexto del conflicto.',
      ],
      'En Puno rige la inmovilización social durante 3 días, entre las 20:00 y las 04:00 horas.',
    ],
  },
  {
    slug: 'reporte-diario-crisis-politica-y-protesta-social-12-de-enero',
    publishedAt: '2023-01-12T19:20:00-05:00',
    title: 'Reporte diario: crisis política y protesta social (12.01.2023)',
    content: [
      'La cifra nacional de personas fallecidas desde el 7 de diciembre sube a 49.',
      [
        '41 civiles fallecidos en enfrentamientos con las fuerzas del orden.',
        '7 civiles fallecidos por accidentes de tránsito y hechos vinculados al bloqueo.',
        '1 policía fallecido por acción violenta en el contexto del conflicto.',
      ],
      'El registro incluye a un adolescente de 16 años que murió a causa de las heridas sufridas en Juliaca el 9 de enero.',
      'Hay protestas en 10 regiones, y 6 comisionados permanecen en el hospital de Juliaca.',
    ],
  },
  {
    slug: 'reporte-diario-crisis-politica-y-protesta-social-14-de-enero',
    publishedAt: '2023-01-14T18:00:00-05:00',
    title: 'Reporte diario: crisis política y protesta social, 14 de enero de 2023',
    content: [
      'Se mantienen en 49 las personas fallecidas a nivel nacional desde el 7 de diciembre.',
      'Hasta la fecha se han dictado 12 declaraciones de estado de emergencia. Las protestas alcanzan a 41 provincias del Perú.',
    ],
  },
  {
    slug: 'reporte-diario-crisis-politica-y-protesta-social-16-de-enero',
    publishedAt: '2023-01-16T19:05:00-05:00',
    title: 'Reporte diario: crisis política y protesta social, 16 de enero de 2023',
    content: [
      'El total de personas fallecidas a nivel nacional desde el 7 de diciembre llega a 50.',
      [
        '41 civiles fallecidos en enfrentamientos con las fuerzas del orden.',
        '8 civiles fallecidos por accidentes de tránsito y hechos vinculados al bloqueo.',
        '1 policía fallecido por acción violenta en el contexto del conflicto.',
      ],
      'El total de personas heridas es de 720.',
      'Delegaciones del sur del Perú se dirigen a Lima para las protestas del jueves 19; la Defensoría verifica el trato que reciben en 5 garitas de control.',
    ],
  },
  {
    slug: 'reporte-diario-crisis-politica-y-protesta-social-19-de-enero',
    publishedAt: '2023-01-19T22:15:00-05:00',
    title: 'Reporte diario: crisis política y protesta social, 19 de enero de 2023',
    content: [
      'Al cierre de la jornada, la entidad contabiliza 55 personas fallecidas a nivel nacional desde el 7 de diciembre.',
      [
        '44 civiles fallecidos en enfrentamientos con las fuerzas del orden.',
        '10 civiles fallecidos por accidentes de tránsito y hechos vinculados al bloqueo.',
        '1 policía fallecido por acción violenta en el contexto del conflicto.',
      ],
      'Para las protestas de hoy en Lima se anunció el despliegue de 11 800 efectivos y de 120 camionetas. Los bomberos atendieron un incendio de grandes proporciones en el centro de la ciudad.',
    ],
  },
  {
    slug: 'reporte-diario-crisis-politica-y-protesta-social-20-de-enero',
    publishedAt: '2023-01-20T19:30:00-05:00',
    title: 'Reporte diario: crisis política y protesta social, 20 de enero de 2023',
    content: [
      'Continúan en 55 las personas fallecidas a nivel nacional desde el 7 de diciembre.',
      'Se visitaron 4 hospitales de Lima y Puno para verificar el abastecimiento de sangre y de medicinas.',
      'En Lima, las protestas se concentraron en 3 distritos. La Defensoría recuerda que en un hospital no se interroga a los pacientes.',
    ],
  },
  {
    slug: 'reporte-diario-crisis-politica-y-protesta-social-23-de-enero',
    publishedAt: '2023-01-23T19:00:00-05:00',
    title: 'Reporte diario: crisis política y protesta social, 23 de enero de 2023',
    content: [
      'A nivel nacional, 55 personas han fallecido desde el 7 de diciembre: 54 civiles y un policía.',
      'El número de personas heridas supera las 900.',
      'Las protestas mantienen cerradas 83 vías en Puno, Cusco, Madre de Dios y Arequipa; escasean el combustible y el oxígeno medicinal.',
    ],
  },
  {
    slug: 'reporte-diario-crisis-politica-y-protesta-social-29-de-enero',
    publishedAt: '2023-01-29T18:20:00-05:00',
    title: 'Reporte diario: crisis política y protesta social, 29 de enero de 2023',
    content: [
      'Las personas fallecidas a nivel nacional desde el 7 de diciembre son 58, según el conteo de la Defensoría del Pueblo.',
      [
        '46 civiles fallecidos en enfrentamientos con las fuerzas del orden.',
        '11 civiles fallecidos por accidentes de tránsito y hechos vinculados al bloqueo.',
        '1 policía fallecido por acción violenta en el contexto del conflicto.',
      ],
      'Con corte al 25 de enero, el Ministerio de Salud registra 1 078 civiles heridos. La Policía Nacional reporta más de 850 policías heridos.',
      'En Lima, una delegación de 8 comisionados observó las protestas del sábado.',
    ],
  },
  {
    slug: 'reporte-diario-crisis-politica-y-protesta-social-2-de-febrero',
    publishedAt: '2023-02-02T18:55:00-05:00',
    title: 'Reporte diario: crisis política y protesta social, 2 de febrero de 2023',
    content: [
      'El total nacional de personas fallecidas desde el 7 de diciembre se actualiza a 59, de acuerdo con la Defensoría del Pueblo.',
      [
        '47 civiles fallecidos en enfrentamientos con las fuerzas del orden.',
        '11 civiles fallecidos por accidentes de tránsito y hechos vinculados al bloqueo.',
        '1 policía fallecido por acción violenta en el contexto del conflicto.',
      ],
      'La diferencia se debe a un menor de edad que murió el 12 de diciembre en Apurímac y cuyo caso no figuraba en los balances anteriores.',
      'Las protestas continúan en 7 regiones del Perú.',
    ],
  },
  {
    slug: 'reporte-diario-crisis-politica-y-protesta-social-6-de-febrero',
    publishedAt: '2023-02-06T18:35:00-05:00',
    title: 'Reporte diario: crisis política y protesta social, 6 de febrero de 2023',
    content: [
      'Sin variación: desde el 7 de diciembre se contabilizan 59 personas fallecidas a nivel nacional.',
      'El Gobierno prorrogó por 60 días el estado de emergencia en Puno, Cusco y otras 5 regiones donde hay protestas.',
    ],
  },
  {
    slug: 'reporte-diario-crisis-politica-y-protesta-social-16-de-febrero',
    publishedAt: '2023-02-16T18:40:00-05:00',
    title: 'Reporte diario: crisis política y protesta social, 16 de febrero de 2023',
    content: [
      'Hasta hoy se registran 60 personas fallecidas a nivel nacional desde el 7 de diciembre.',
      [
        '48 civiles fallecidos en enfrentamientos con las fuerzas del orden.',
        '11 civiles fallecidos por accidentes de tránsito y hechos vinculados al bloqueo.',
        '1 policía fallecido por acción violenta en el contexto del conflicto.',
      ],
      'Entre el 7 de diciembre y el 14 de febrero, el Ministerio de Salud registró 1,298 civiles heridos. La Policía Nacional reporta 580 policías heridos.',
      'Las protestas se mantienen en 14 provincias, todas en el sur del Perú.',
    ],
  },
  {
    slug: 'reporte-semanal-crisis-politica-y-protesta-social-23-de-febrero',
    publishedAt: '2023-02-23T17:45:00-05:00',
    title: 'Reporte semanal: crisis política y protesta social, 23 de febrero de 2023',
    content: [
      'Desde el 7 de diciembre, el total nacional es de 60 personas fallecidas, sin casos nuevos en la última semana.',
      'El reporte pasa a ser semanal. Las protestas en Puno mantienen cerradas 22 vías.',
    ],
  },
  {
    slug: 'informe-defensorial-190-crisis-politica-y-protesta-social',
    publishedAt: '2023-03-08T11:00:00-05:00',
    title: 'Informe Defensorial n.º 190: crisis política y protesta social',
    content: [
      'El Informe Defensorial n.º 190 cubre las protestas entre el 7 de diciembre de 2022 y el 6 de marzo de 2023. En ese período fallecieron 66 personas a nivel nacional.',
      [
        '48 civiles fallecidos en enfrentamientos con las fuerzas del orden.',
        '11 civiles fallecidos por accidentes de tránsito y hechos vinculados al bloqueo.',
        '1 policía fallecido por acción violenta en el contexto del conflicto.',
        '6 militares fallecidos en el contexto del conflicto.',
      ],
      'Entre las víctimas hay 7 menores de edad fallecidos y 11 menores de edad heridos.',
      'El Ministerio de Salud registra 1.327 civiles heridos y la Policía Nacional reporta 944 policías heridos.',
      'El documento de 154 páginas contiene 31 recomendaciones a 9 entidades del Estado en Lima y en regiones.',
    ],
  },
  {
    slug: 'balance-de-la-crisis-politica-y-la-protesta-social',
    publishedAt: '2023-03-28T12:30:00-05:00',
    title: 'Balance de la crisis política y la protesta social',
    content: [
      'El balance nacional de la Defensoría del Pueblo desde el 7 de diciembre es de 67 personas fallecidas.',
      [
        '49 civiles fallecidos en enfrentamientos con las fuerzas del orden.',
        '11 civiles fallecidos por accidentes de tránsito y hechos vinculados al bloqueo.',
        '1 policía fallecido por acción violenta en el contexto del conflicto.',
        '6 militares fallecidos en el contexto del conflicto.',
      ],
      'El número de personas heridas supera las 1 700.',
      'Las familias de Puno, Ayacucho y Apurímac cuentan con la orientación de 12 oficinas en el trámite de las investigaciones por las protestas.',
    ],
  },
];
