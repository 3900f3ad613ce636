// Who counts is named whole: bodies, offices and services of many countries in each way that reports name them.

import { expect, it } from 'vitest';
import { extractFigures } from '../lib/grammar/extract.ts';
import { readOtherwise, type Saying } from './corpus/reading.ts';

const BODIES = {
  es: `
  la Defensoría del Pueblo | la Cruz Roja | la Cruz Roja Colombiana | el Comité Internacional de la Cruz Roja |
  la Federación Internacional de la Cruz Roja y de la Media Luna Roja | el Ministerio de Salud | el Ministerio del Interior |
  el Ministerio de Salud Pública | la Oficina del Alto Comisionado para los Derechos Humanos | la CIDH | la ONU | ACNUR |
  Unicef | la OCHA | la Coordinadora Nacional de Derechos Humanos | el Instituto de Medicina Legal | la Fiscalía General |
  la Fiscalía | la Policía Nacional | el Ejército | Defensa Civil | el INDECI | el COEN | el COER Puno |
  la Dirección Regional de Salud | la Diresa Puno | el Hospital Carlos Monge Medrano | el hospital regional de Ayacucho |
  el Cuerpo de Bomberos | los bomberos | Protección Civil | la Red Nacional de Derechos Humanos | Amnistía Internacional |
  Human Rights Watch | Médicos Sin Fronteras | el Observatorio Sirio de Derechos Humanos | la Media Luna Roja Turca | la AFAD |
  la alcaldía de Cali | la Gobernación de Antioquia | el alcalde de Juliaca | la ministra de Salud | el ministro del Interior |
  el presidente | el Gobierno | la Presidencia | el Comité de Solidaridad con los Presos Políticos | Indepaz |
  la ONG Temblores | Aprodeh | el Servicio Nacional de Medicina Legal |
  la Unidad Nacional para la Gestión del Riesgo de Desastres | la UNGRD | la Secretaría de Gestión de Riesgos | Conred |
  Copeco | el Sinaproc | el Centro de Operaciones de Emergencia | la Procuraduría de Derechos Humanos |
  el Instituto Nacional de Derechos Humanos | la Comisión Nacional de los Derechos Humanos | la Comisión de la Verdad |
  la Misión de Apoyo de Naciones Unidas | la Iglesia católica | la Conferencia Episcopal | el sindicato de mineros |
  la Federación de Campesinos de Puno | la Central Obrera Boliviana | la Asamblea Permanente de Derechos Humanos de Bolivia |
  el Foro Penal | Provea | el Observatorio Venezolano de Conflictividad Social | el Centro Nicaragüense de Derechos Humanos |
  el Cenidh | Cristosal | el SAMU | la Dirección General de Protección Civil | la Generalitat Valenciana |
  la Delegación del Gobierno | Emergencias 112 | Salvamento Marítimo | la Guardia Civil |
  la Organización Internacional para las Migraciones | la OIM | la Organización Mundial de la Salud |
  el Programa Mundial de Alimentos | Save the Children | la Autoridad Palestina | el Ministerio de Sanidad de Gaza
`,
  en: `
  the Ombudsman's Office | the Ombudsman | the Office of the Ombudsman | the Red Cross | the Kenya Red Cross |
  the Kenya Red Cross Society | the ICRC | the IFRC | the International Committee of the Red Cross | the Ministry of Health |
  the health ministry | the Gaza Health Ministry | the Interior Ministry | the UN Human Rights Office | the United Nations |
  OCHA | UNHCR | UNICEF | the UN refugee agency | the Kenya National Commission on Human Rights |
  the Independent Policing Oversight Authority | police | the police | the army | the military |
  the Syrian Observatory for Human Rights | Doctors Without Borders | MSF | Médecins Sans Frontières | Amnesty International |
  Human Rights Watch | the Sudan Doctors' Network | the Palestinian Red Crescent Society | the Civil Defence |
  Gaza's civil defence agency | the National Disaster Management Authority | the PDMA |
  the National Emergency Management Agency | NEMA | the Provincial Disaster Management Authority | the Iranian Red Crescent |
  the governor's office | the mayor of Derna | the Libyan Red Crescent | the Medical Examiner's Office |
  the Los Angeles County Medical Examiner | the coroner | the Fire Department | the fire brigade | the Coast Guard |
  Nepal Police | the Armed Police Force | the National Unity Government | the Assistance Association for Political Prisoners |
  ACLED | HRANA | the World Health Organization | the WHO | the Internal Displacement Monitoring Centre |
  the interior minister | the health minister | the prime minister's office | the governor of Borno |
  the Borno State Emergency Management Agency | the State Emergency Service | the Department of Disaster Management |
  the Disaster Management Centre | the National Disaster Risk Reduction and Management Council | the NDRRMC | BNPB |
  the disaster agency | local officials | the district commissioner | the provincial government | the rescue service |
  the ambulance service | the London Ambulance Service | the regional hospital | the Mbagathi hospital | the trade union |
  the doctors' union | the Bangladesh Fire Service and Civil Defence | the European Union | the White House | the Pentagon |
  the Russian Defence Ministry | the Ukrainian State Emergency Service | the regional governor | the Israeli military |
  the Taliban government | the Houthi-run health ministry | the Rapid Support Forces | the Emergency Lawyers group |
  the Free Press Network | the Committee to Protect Journalists | Reporters Without Borders | Save the Children |
  the Norwegian Refugee Council | the national disaster agency | the coroner's office | the prison service |
  the Tolva provincial disaster risk reduction office | the Municipal Disaster Risk Reduction and Management Office |
  the human rights group Halka | the monitoring group Vela | the Ministry of Health and Population
`,
};

const ARTICLE = /^(?:la|el|los|the) /u;

const WRITTEN = {
  es: [
    (body) => `Murieron 3 personas en Tarvo, según ${body}.`,
    (body) => `${opening(body)} informó que 3 personas murieron en Tarvo.`,
    (body) => `Según ${body}, 3 personas murieron y otras resultaron heridas.`,
    (body) => `Al menos 3 personas murieron en Tarvo, informó ${body}.`,
    (body) => `De acuerdo con ${body}, hay 3 muertos.`,
    (body) => `Hay 3 muertos (fuente: ${body}).`,
    (body) => `3 personas murieron, señala un reporte ${of(body)}.`,
    (body) => `${opening(body)} elevó a 3 la cifra de muertos.`,
  ],
  en: [
    (body) => `Three people were killed in Tarvo, according to ${body}.`,
    (body) => `${opening(body)} said that 3 people were killed in Tarvo.`,
    (body) => `According to ${body}, 3 people were killed and others injured.`,
    (body) => `At least 3 people were killed in Tarvo, ${body} said.`,
    (body) => `${opening(body)} has confirmed 3 deaths.`,
    (body) => `3 dead (source: ${body}).`,
    (body) => `${opening(body)} puts the death toll at 3.`,
    (body) => `3 people died, says a report by ${body}.`,
    (body) => `${opening(body)} raised the death toll to 3.`,
    (body) => `By the count of ${body}, 3 people were killed.`,
    (body) => `"3 people were killed," ${body} said late on Monday.`,
  ],
} satisfies { readonly [language: string]: readonly ((body: string) => string)[] };

/** Somebody speaks for a body: its name is a part of how they are called. */
const SPEAKERS = {
  es: [
    (body) => `Un portavoz ${of(body)} dijo que 3 personas murieron.`,
    (body) => `Murieron 3 personas, informó una vocera ${of(body)}.`,
    (body) => `El jefe ${of(body)} confirmó 3 muertos.`,
  ],
  en: [
    (body) => `A spokesman for ${body} said 3 people were killed.`,
    (body) => `3 people were killed, a spokeswoman for ${body} told reporters.`,
    (body) => `The head of ${body} confirmed 3 deaths.`,
  ],
} satisfies { readonly [language: string]: readonly ((body: string) => string)[] };

function opening(body: string): string {
  return `${body.charAt(0).toUpperCase()}${body.slice(1)}`;
}

function of(body: string): string {
  return `de ${body}`.replace(/^de el /u, 'del ');
}

function bodiesOf(language: 'es' | 'en'): readonly string[] {
  return BODIES[language].split('|').map((name) => name.trim());
}

function* reports(language: 'es' | 'en'): Generator<Saying> {
  for (const body of bodiesOf(language))
    for (const write of WRITTEN[language]) yield [write(body), bare(body)];
}

/** Without its article; as it stands in the text, but for the capital of a sentence's first letter. */
function bare(body: string): string {
  return body.replace(ARTICLE, '').toLowerCase();
}

it.each(['es', 'en'] as const)('a source is named whole, in %s', (language) => {
  const wrong = readOtherwise(reports(language), language, ({ attribution }) => bare(attribution ?? ''));
  expect(wrong).toEqual([]);
});

it.each(['es', 'en'] as const)('a body is named with whoever speaks for it, in %s', (language) => {
  const names = bodiesOf(language);
  const wrong = names.flatMap((body) =>
    SPEAKERS[language].map((write) => write(body)).filter((text) => !namesOne(text, language, body)),
  );
  expect(wrong).toEqual([]);
});

/** The first figure is credited to a name with the body's own in it. */
function namesOne(text: string, language: string, body: string): boolean {
  const [figure] = extractFigures(text, { language }).figures;
  return (figure?.attribution ?? '').toLowerCase().includes(bare(body));
}
