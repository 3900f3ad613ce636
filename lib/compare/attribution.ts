import type { Source } from '../model.ts';
import { remembered } from '../remembered.ts';

/** Words of a name that tell nothing apart. */
const PARTICLES = new Set(
  'a al da de del do el en la las los o os the of for and y e i s office oficina su its his her'.split(' '),
);
/** How a bulletin calls its own author. */
const SELF = new Set(
  'entidad organismo institucion organizacion organization organisation agency agencia body ombudsman ombudsperson'.split(
    ' ',
  ),
);
/** Inflections of a name's words ("Defensoría", "Defensor", "Defensora") share at least this many letters. */
const STEM = 6;

/**
 * Whom a figure is credited with, as part of its series.
 * Gives null when that is the source itself, however it is called, so that repeating its own name never splits a series.
 */
export function creditedTo(
  attribution: string | null,
  source: Pick<Source, 'publisher' | 'aliases'>,
): string | null {
  if (attribution === null) return null;
  const credited = nameWords(attribution);
  if (credited.length === 0 || credited.every((word) => SELF.has(word))) return null;
  return namesOf(source).some((name) => isSameBody(credited, name)) ? null : attribution;
}

/** A credited name in the form that series keys hold: "el Ministerio de Salud (Minsa)" and "Ministerio de Salud" are one. */
export function attributionKey(attribution: string | null): string {
  return attribution === null ? '' : nameWords(attribution).join(' ');
}

/** The words of each name that a source goes by. */
const namesOf = remembered(({ publisher, aliases }: Pick<Source, 'publisher' | 'aliases'>) =>
  [publisher, ...(aliases ?? [])].map(nameWords),
);

function isSameBody(credited: readonly string[], own: readonly string[]): boolean {
  if (credited.length === 1 && credited[0] === initials(own)) return true;
  const isShortened = credited.every((word) => own.some((other) => isSameWord(word, other)));
  // "Eliana R., defensora del Pueblo" holds the whole name of the body and more; its country may be missing.
  const core = own.slice(0, Math.max(2, own.length - 1));
  const isSpelledOut = core.every((word) => credited.some((other) => isSameWord(word, other)));
  return isShortened || isSpelledOut;
}

function isSameWord(a: string, b: string): boolean {
  return a === b || (a.length >= STEM && b.length >= STEM && a.slice(0, STEM) === b.slice(0, STEM));
}

function initials(words: readonly string[]): string {
  return words.map((word) => word[0]).join('');
}

function nameWords(name: string): readonly string[] {
  const plain = name
    .replace(/\([^)]*\)/gu, ' ')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase();
  return plain.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '' && !PARTICLES.has(word));
}
