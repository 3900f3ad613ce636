// What happens to the people a number counts: the harm word that governs a phrase, after it or before it.

import type { Measure } from '../../model.ts';
import type { Language } from '../language/language.ts';

/** `elsewhere`: another verb has these people ("rescued", "viajaban"); `nothing`: no verb was met. */
export type Governed =
  | {
      readonly kind: 'harm';
      readonly measure: Measure;
      readonly at: number;
      readonly verb: boolean;
      readonly crossed: boolean;
    }
  | { readonly kind: 'joint' }
  | { readonly kind: 'elsewhere' }
  | { readonly kind: 'nothing' };

export const NOTHING = { kind: 'nothing' } as const;

export const ELSEWHERE = { kind: 'elsewhere' } as const;

export const REACH = 24;

export type Grammar = Pick<Language, 'nounFirst' | 'verbEndings' | 'participleEndings' | 'gerundEndings'>;
