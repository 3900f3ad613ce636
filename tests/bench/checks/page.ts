import { articlePage } from '../../loopback-site.ts';

/** Bytes of a page, and of the report in it: a note of some 400 words with all that a content system puts around one. */
const PAGE_BYTES = 21_000;
const TEXT_BYTES = 2_500;

const PARAGRAPHS = [
  'Personal de la oficina regional verificó la situación en los centros de salud de la zona y sostuvo reuniones con sus autoridades.',
  'La institución recordó que toda persona detenida tiene derecho a comunicarse con su familia y a contar con un abogado de su elección.',
  'Se solicitó a las autoridades que garanticen el traslado oportuno de los pacientes y la entrega de medicinas a los establecimientos.',
  'Asimismo, se exhortó a todas las partes a mantener el diálogo y a rechazar cualquier forma de violencia durante las movilizaciones.',
  'Los equipos permanecen en los principales puntos de bloqueo y en las comisarías para atender las quejas de la ciudadanía.',
  'El Ministerio Público inició las diligencias para esclarecer los hechos, que deben ser investigados con celeridad y transparencia.',
  'La oficina mantiene abiertos sus canales de atención y pone a disposición de la población la relación de hospitales de la región.',
  'El uso de la fuerza debe ser excepcional, necesario y proporcional, y toda actuación policial debe quedar debidamente registrada.',
];

/** Styles, scripts and menus in thirds, a line each, as long as the page needs them to be. */
const AROUND = [
  lines((at) => `.seccion-${at} > .enlace { margin: 0 ${at}px; color: #123456 }`, 'style'),
  lines((at) => `window.menu.push({ seccion: "seccion-${at}", orden: ${at} });`, 'script'),
  lines((at) => `<li><a class="enlace" href="/seccion/${at}">Sección del portal</a></li>`, 'ul'),
].join('\n');

function lines(line: (at: number) => string, element: string): string {
  const all = Array.from({ length: 200 }, (_, at) => line(at)).join('\n');
  const third = Math.floor((PAGE_BYTES - TEXT_BYTES - 1_000) / 3);
  return `<${element}>\n${all.slice(0, all.lastIndexOf('\n', third))}\n</${element}>`;
}

/**
 * A page as an office publishes it, of 21 KB with one figure.
 * Takes its number among the pages, so that no two are alike, and its version: each states one death more.
 */
export function pageOf(page: number, version: number): Buffer {
  const figure = `La Defensoría del Pueblo informó que ${20 + version} personas fallecieron durante las protestas en Puno.`;
  const paragraphs = [figure];
  let bytes = 0;
  for (let at = page; bytes < TEXT_BYTES; at += 1) {
    const paragraph = PARAGRAPHS[at % PARAGRAPHS.length] ?? '';
    paragraphs.push(paragraph);
    bytes += Buffer.byteLength(paragraph);
  }
  const article = articlePage(`Protestas en Puno, nota ${page}`, '2023-01-10T12:00:00-05:00', paragraphs);
  return Buffer.from(article.replace('<footer>', () => `${AROUND}\n<footer>`));
}
