import type { Post } from './post.ts';

// What else the ombudsman's site publishes meanwhile: visits, complaints, talks. All of it is invented for this replay.
// These posts keep the site from being empty before the crisis, and carry numbers that are no casualties: some beside words of the crisis.
export const OTHER_POSTS: readonly Post[] = [
  {
    slug: 'supervision-de-comedores-populares-en-lima-sur',
    publishedAt: '2022-11-28T10:15:00-05:00',
    title: 'Supervisión de 34 comedores populares en Lima sur',
    content: [
      'Comisionados visitaron 34 comedores que preparan 1 250 raciones diarias. En 9 de ellos faltaba agua segura.',
      'Se recomendó a la municipalidad distrital entregar los alimentos antes del quinto día de cada mes.',
    ],
  },
  {
    slug: 'quejas-por-el-servicio-de-agua-en-piura',
    publishedAt: '2022-12-02T09:40:00-05:00',
    title: 'Piura: 418 quejas por el servicio de agua en once meses',
    content: [
      'Entre enero y noviembre se atendieron 418 quejas y 1,096 consultas. El 62 % se refiere a cortes que superan las 12 horas.',
    ],
  },
  {
    slug: 'charla-sobre-el-derecho-a-la-identidad-en-loreto',
    publishedAt: '2022-12-05T07:20:00-05:00',
    title: 'Charla sobre el derecho a la identidad reúne a 85 autoridades en Loreto',
    content: [
      'En la charla participaron 85 autoridades de 17 comunidades. Se entregaron 40 cartillas en kukama y se inscribió a 23 recién nacidos.',
    ],
  },
  {
    slug: 'respeto-del-orden-constitucional',
    publishedAt: '2022-12-07T13:05:00-05:00',
    title: 'La Defensoría del Pueblo demanda respeto del orden constitucional',
    content: [
      'La institución recuerda que la separación de poderes es un límite que ninguna autoridad puede desconocer y convoca a sus 28 oficinas a sesión permanente.',
      'Los teléfonos de emergencia, el 0800-15-170 entre ellos, atienden las 24 horas.',
    ],
  },
  {
    slug: 'protestas-y-uso-proporcional-de-la-fuerza',
    publishedAt: '2022-12-09T17:50:00-05:00',
    title: 'Protestas: el uso de la fuerza debe ser proporcional',
    content: [
      'Ante las protestas convocadas en 6 regiones del Perú, la Defensoría del Pueblo recuerda que el Decreto Legislativo 1186 fija los límites del uso de la fuerza.',
      'Se han dispuesto 45 comisionados para observar las movilizaciones en Lima, Apurímac y Arequipa.',
    ],
  },
  {
    slug: 'visita-a-terminales-terrestres-por-bloqueos',
    publishedAt: '2022-12-18T11:25:00-05:00',
    title: 'Más de 2 000 pasajeros varados por los bloqueos',
    content: [
      'En los terminales de Arequipa, Ica y Nasca esperan 2 140 pasajeros, entre ellos 310 niñas y niños y 26 gestantes, debido a las protestas y los bloqueos.',
      'Se coordinó la entrega de 800 raciones y la habilitación de 2 albergues.',
    ],
  },
  {
    slug: 'atencion-en-hospitales-de-ayacucho',
    publishedAt: '2022-12-22T10:00:00-05:00',
    title: 'Ayacucho: hospitales requieren 60 unidades de sangre',
    content: [
      'El hospital regional informó que necesita 60 unidades de sangre y 2 traumatólogos. La Defensoría pidió al sector enviarlos en un plazo de 24 horas.',
      'La visita forma parte del seguimiento a las protestas.',
    ],
  },
  {
    slug: 'recomendaciones-para-viajar-en-fiestas',
    publishedAt: '2022-12-30T09:00:00-05:00',
    title: 'Fiestas de fin de año: 10 recomendaciones para quienes viajan',
    content: [
      'Toda empresa debe reembolsar el pasaje si la demora supera las 4 horas. Los menores de 18 años viajan con autorización notarial.',
    ],
  },
  {
    slug: 'puntos-de-bloqueo-en-el-sur',
    publishedAt: '2023-01-06T18:30:00-05:00',
    title: 'Se verifican 46 puntos de bloqueo en el sur',
    content: [
      'Al tercer día de la reanudación de las protestas, la entidad verificó 46 puntos de bloqueo en Puno, Cusco, Apurímac y Arequipa, y pidió dejar pasar a 17 ambulancias.',
      'Con 28 pacientes en espera de traslado, el paso humanitario es urgente.',
    ],
  },
  {
    slug: 'defensores-de-la-infancia-en-puno',
    publishedAt: '2023-01-11T12:00:00-05:00',
    title: 'Puno: 5 recomendaciones para proteger a la niñez durante las protestas',
    content: [
      'Las autoridades deben evitar el uso de gases a menos de 200 metros de escuelas y centros de salud. En Puno hay 1 431 instituciones educativas de nivel inicial.',
    ],
  },
  {
    slug: 'acompanamiento-a-delegaciones-en-universidades',
    publishedAt: '2023-01-21T16:40:00-05:00',
    title: 'Intervención policial en una universidad de Lima: pedido de información',
    content: [
      'Tras la intervención de hoy en un campus de Lima, donde se alojaban delegaciones llegadas para las protestas, 11 comisionados acudieron a las 3 sedes policiales y pidieron la lista de las personas conducidas.',
    ],
  },
  {
    slug: 'desabastecimiento-en-madre-de-dios',
    publishedAt: '2023-01-26T09:30:00-05:00',
    title: 'Madre de Dios: el balón de gas llega a 90 soles',
    content: [
      'El precio del balón de gas pasó de 48 a 90 soles en 3 semanas de bloqueos. La Defensoría pidió un corredor humanitario para 55 camiones.',
    ],
  },
  {
    slug: 'huaicos-en-arequipa',
    publishedAt: '2023-02-08T15:10:00-05:00',
    title: 'Huaicos en Camaná: se pide acelerar la ayuda a 12 mil damnificados',
    content: [
      'Cerca de 12 000 damnificados necesitan carpas, agua y alimentos en 4 distritos de la provincia de Camaná. Hay 700 viviendas inhabitables.',
    ],
  },
  {
    slug: 'inicio-del-ano-escolar',
    publishedAt: '2023-02-28T10:50:00-05:00',
    title: 'Año escolar: 1 de cada 4 locales necesita reparación urgente',
    content: [
      'De 2,318 locales escolares supervisados, 585 requieren reparación urgente y 74 no tienen agua.',
    ],
  },
  {
    slug: 'emergencia-por-lluvias-en-el-norte',
    publishedAt: '2023-03-15T09:20:00-05:00',
    title: 'Lluvias en el norte: 18 recomendaciones a los gobiernos regionales',
    content: [
      'Se han supervisado 63 albergues en Piura, Lambayeque y Tumbes. En 21 no hay servicios higiénicos separados.',
    ],
  },
  {
    slug: 'oficinas-itinerantes-en-marzo',
    publishedAt: '2023-03-22T08:45:00-05:00',
    title: 'Oficinas itinerantes atendieron a 3 906 personas en marzo',
    content: [
      'Las jornadas llegaron a 112 distritos rurales. El 48 % de las consultas trató de programas sociales y el 11 %, de salud.',
    ],
  },
];
