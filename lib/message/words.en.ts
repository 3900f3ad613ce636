import type { Forms, Gender, Words } from './words.ts';

export const en: Words = {
  locale: 'en-GB',
  thousands: null,
  people: {
    all: { one: 'person', other: 'people', gender: 'feminine' },
    civilian: { one: 'civilian', other: 'civilians', gender: 'feminine' },
    police: { one: 'police officer', other: 'police officers', gender: 'feminine' },
    military: { one: 'soldier', other: 'soldiers', gender: 'feminine' },
    child: { one: 'child', other: 'children', gender: 'feminine' },
    'health-worker': { one: 'health or aid worker', other: 'health or aid workers', gender: 'feminine' },
    journalist: { one: 'journalist', other: 'journalists', gender: 'feminine' },
    other: { one: 'person of one group', other: 'people of one group', gender: 'feminine' },
  },
  harm: {
    killed: invariable('killed'),
    injured: invariable('injured'),
    missing: invariable('missing'),
    detained: invariable('detained'),
  },
  of: 'of',
  more: { before: 'more', after: '' },
  circumstance: { clash: 'in clashes', blockade: 'through road blockades' },
  inPlace: 'in {place}',
  inOnePart: 'in one part of the crisis',
  atLeast: 'at least {number}',
  about: { feminine: 'about {number}', masculine: 'about {number}' },
  atMost: 'up to {number}',
  range: '{low} to {high}',
  span: '{low} to {high}',
  vague: {
    24: 'dozens',
    200: 'hundreds',
    2000: 'thousands',
    20000: 'tens of thousands',
    200000: 'hundreds of thousands',
    2000000: 'millions',
  },
  and: ' and ',
  headline: {
    rise: { lead: '', note: ' (before: {before})' },
    'late-addition': { lead: 'Correction: ', note: ' (before: {before})' },
    fall: { lead: 'Correction: ', note: ' (before: {before})' },
    decline: { lead: '', note: ' (before: {before})' },
    first: { lead: '', note: ' (first figure)' },
    reworded: { lead: '', note: ' (before: {before})' },
    addition: { lead: '', note: '' },
    disputed: { lead: '', note: ': the source gives different figures' },
  },
  line: {
    rise: '{told}{difference}',
    'late-addition': 'Correction: {told}{difference}, with cases not counted before',
    decline: '{told}{difference}',
    fall: 'Correction: {told}{difference}',
    first: '{told} (first figure)',
    reworded: '{told} (worded differently)',
    addition: '{told}',
    disputed: '{told}: the source gives different figures',
  },
  bodies: new Map([['government', 'the government']]),
  credited: '{told}, according to {who}',
  source: 'Source: {who}',
  sourceVia: 'Source: {who}, according to {publisher}',
  moreChanges: { one: 'and {n} more change', other: 'and {n} more changes' },
  email: {
    whatChanged: 'WHAT CHANGED',
    quoted: '“{quote}”',
    published: 'Published: {at}',
    undated: 'the page gives no date',
    otherSources: 'WHAT OTHER SOURCES SAY',
    between: '{people}, depending on the source',
    moreSources: { one: 'and {n} more figure', other: 'and {n} more figures' },
    read: 'Read: {at}',
    localTime: '{date}, {time} ({country} time, {offset})',
    history: 'History of this crisis: {url}',
    alert: 'This alert: {url}',
    terminal: 'History of this crisis, in a terminal: recuento history {crisis}',
    unverified:
      'The figures are those of the sources named. Recuento reads and compares them automatically; it does not verify them.',
    unsubscribe:
      'To stop receiving these alerts, use the unsubscribe link that Amazon SNS adds at the foot of this e-mail.',
  },
};

export const enSms: Words = {
  ...en,
  line: {
    rise: '{told}',
    'late-addition': 'correction: {told} with cases not counted before',
    decline: '{told}',
    fall: 'correction: {told}',
    first: '{told} (first figure)',
    reworded: '{told}',
    addition: '{told}',
    disputed: '{told}, figures differ',
  },
  source: '{who}',
  sourceVia: '{who}, according to {publisher}',
  moreChanges: { one: '+{n} change', other: '+{n} changes' },
};

export const enShort: Words = {
  ...enSms,
  thousands: '',
  people: {
    ...en.people,
    'health-worker': { one: 'health worker', other: 'health workers', gender: 'feminine' },
    other: { one: 'of one group', other: 'of one group', gender: 'feminine' },
  },
  circumstance: { clash: 'in clashes', blockade: 'in blockades' },
  inOnePart: 'in one part',
  line: { ...enSms.line, 'late-addition': 'correction: {told}' },
  moreChanges: { one: '+{n}', other: '+{n}' },
};

/** English words of harm agree with nobody. */
function invariable(word: string): { readonly [G in Gender]: Forms } {
  const forms = { one: word, other: word };
  return { feminine: forms, masculine: forms };
}
