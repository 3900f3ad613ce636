import type { Words } from './words.ts';

export const es: Words = {
  locale: 'es',
  // A point and a comma each mean thousands in one country and decimals in the next; a space is understood in all of them.
  thousands: '\u00A0',
  people: {
    all: { one: 'persona', other: 'personas', gender: 'feminine' },
    civilian: { one: 'civil', other: 'civiles', gender: 'masculine' },
    police: { one: 'policía', other: 'policías', gender: 'masculine' },
    military: { one: 'militar', other: 'militares', gender: 'masculine' },
    child: { one: 'menor de edad', other: 'menores de edad', gender: 'masculine' },
    'health-worker': {
      one: 'trabajador sanitario o humanitario',
      other: 'trabajadores sanitarios o humanitarios',
      gender: 'masculine',
    },
    journalist: { one: 'periodista', other: 'periodistas', gender: 'masculine' },
    other: {
      one: 'persona de un grupo concreto',
      other: 'personas de un grupo concreto',
      gender: 'feminine',
    },
  },
  harm: {
    killed: {
      feminine: { one: 'fallecida', other: 'fallecidas' },
      masculine: { one: 'fallecido', other: 'fallecidos' },
    },
    injured: {
      feminine: { one: 'herida', other: 'heridas' },
      masculine: { one: 'herido', other: 'heridos' },
    },
    missing: {
      feminine: { one: 'desaparecida', other: 'desaparecidas' },
      masculine: { one: 'desaparecido', other: 'desaparecidos' },
    },
    detained: {
      feminine: { one: 'detenida', other: 'detenidas' },
      masculine: { one: 'detenido', other: 'detenidos' },
    },
  },
  of: 'de',
  more: { before: '', after: 'más' },
  circumstance: { clash: 'en enfrentamientos', blockade: 'por bloqueos de vías' },
  inPlace: 'en {place}',
  inOnePart: 'en una parte de la crisis',
  atLeast: 'al menos {number}',
  about: { feminine: 'unas {number}', masculine: 'unos {number}' },
  atMost: 'hasta {number}',
  range: 'entre {low} y {high}',
  span: '{low} a {high}',
  vague: {
    24: 'decenas',
    200: 'cientos',
    2000: 'miles',
    20000: 'decenas de miles',
    200000: 'cientos de miles',
    2000000: 'millones',
  },
  and: ' y ',
  headline: {
    rise: { lead: '', note: ' (antes: {before})' },
    'late-addition': { lead: 'Corrección: ', note: ' (antes: {before})' },
    fall: { lead: 'Corrección: ', note: ' (antes: {before})' },
    decline: { lead: '', note: ' (antes: {before})' },
    first: { lead: '', note: ' (primera cifra)' },
    reworded: { lead: '', note: ' (antes: {before})' },
    addition: { lead: '', note: '' },
    disputed: { lead: '', note: ': la fuente da cifras distintas' },
  },
  line: {
    rise: '{told}{difference}',
    'late-addition': 'Corrección: {told}{difference}, con casos no contados antes',
    decline: '{told}{difference}',
    fall: 'Corrección: {told}{difference}',
    first: '{told} (primera cifra)',
    reworded: '{told} (cambia la precisión)',
    addition: '{told}',
    disputed: '{told}: la fuente da cifras distintas',
  },
  bodies: new Map([
    ['government', 'el Gobierno'],
    ['other sources', 'otras fuentes'],
  ]),
  credited: '{told}, según {who}',
  source: 'Fuente: {who}',
  sourceVia: 'Fuente: {who}, según {publisher}',
  moreChanges: { one: 'y {n} cambio más', other: 'y {n} cambios más' },
  email: {
    whatChanged: 'QUÉ CAMBIÓ',
    quoted: '«{quote}»',
    published: 'Publicado: {at}',
    undated: 'la página no indica fecha',
    otherSources: 'QUÉ DICEN OTRAS FUENTES',
    between: '{people}, según la fuente',
    moreSources: { one: 'y {n} cifra más', other: 'y {n} cifras más' },
    read: 'Leído: {at}',
    localTime: '{date}, {time} (hora de {country}, {offset})',
    history: 'Historia de esta crisis: {url}',
    alert: 'Este aviso: {url}',
    terminal: 'Historia de esta crisis, en un terminal: recuento history {crisis}',
    unverified:
      'Las cifras son de las fuentes citadas. Recuento las lee y las compara de forma automática; no las verifica.',
    unsubscribe:
      'Para dejar de recibir estos avisos, use el enlace que Amazon SNS añade (en inglés, «unsubscribe») al pie de este correo.',
  },
};

export const esSms: Words = {
  ...es,
  line: {
    rise: '{told}',
    'late-addition': 'corrección: {told} con casos no contados antes',
    decline: '{told}',
    fall: 'corrección: {told}',
    first: '{told} (primera cifra)',
    reworded: '{told}',
    addition: '{told}',
    disputed: '{told}, cifras distintas',
  },
  source: '{who}',
  sourceVia: '{who}, según {publisher}',
  moreChanges: { one: '+{n} cambio', other: '+{n} cambios' },
};

export const esShort: Words = {
  ...esSms,
  thousands: '',
  people: {
    ...es.people,
    child: { one: 'menor', other: 'menores', gender: 'masculine' },
    'health-worker': { one: 'sanitario', other: 'sanitarios', gender: 'masculine' },
    other: { one: 'de un grupo', other: 'de un grupo', gender: 'feminine' },
  },
  circumstance: { clash: 'en choques', blockade: 'por bloqueos' },
  inOnePart: 'en una parte',
  range: '{low} a {high}',
  line: { ...esSms.line, 'late-addition': 'corrección: {told}' },
  moreChanges: { one: '+{n}', other: '+{n}' },
};
