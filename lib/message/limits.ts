// The limits that Amazon SNS and the telephone network set. Emulators hold none of them: we have to.

import { isGsm7, septets, smsParts } from './gsm7.ts';
import { isPrintableAscii } from './latin.ts';

/** Characters. SNS takes fewer than 100. https://docs.aws.amazon.com/sns/latest/api/API_Publish.html */
export const SUBJECT_MAX = 99;
/** Bytes of UTF-8, of all protocols together as JSON. Same page. */
export const SNS_MESSAGE_MAX = 262_144;
/** Bytes of UTF-8. Our own: it stands in the JSON twice (for e-mail and as default), and nobody reads more on a phone. */
const BODY_MAX = 100_000;
/**
 * Septets. One part holds 160, but to the messages of a topic with a display name SNS prepends its first ten characters and "> ".
 * https://docs.aws.amazon.com/sns/latest/dg/sms_sending-overview.html
 */
export const SMS_MAX = 160 - 12;

/** Control characters but the line feed, and characters that reorder their neighbours. */
const UNSAFE = /[\p{Cc}\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/u;

/** Every limit that the subject of an e-mail breaks, in words. */
export function subjectFaults(subject: string): readonly string[] {
  const stray = strangers(subject, isPrintableAscii);
  return [
    ...(subject.length > SUBJECT_MAX
      ? [`subject: ${subject.length} characters, at most ${SUBJECT_MAX}`]
      : []),
    ...(stray === '' ? [] : [`subject: outside printable ASCII: ${stray}`]),
    ...(/^[A-Za-z0-9]/.test(subject) ? [] : ['subject: starts with no letter or digit']),
  ];
}

/** Every limit that the body of an e-mail breaks, in words. */
export function bodyFaults(body: string): readonly string[] {
  const bytes = Buffer.byteLength(body);
  return [
    ...(body.trim() === '' ? ['body: empty'] : []),
    ...(bytes > BODY_MAX ? [`body: ${bytes} bytes, at most ${BODY_MAX}`] : []),
    ...(body.isWellFormed() ? [] : ['body: a lone surrogate, which UTF-8 cannot hold']),
    ...(UNSAFE.test(body.replaceAll('\n', '')) ? ['body: a control or direction character'] : []),
  ];
}

/** Every limit that a text message breaks, in words. `parts` is what was counted when it was written. */
export function smsFaults({
  text,
  parts,
}: {
  readonly text: string;
  readonly parts: number;
}): readonly string[] {
  const stray = strangers(text, isGsm7);
  const counted = smsParts(text);
  return [
    ...(text.trim() === '' ? ['sms: empty'] : []),
    ...(stray === '' ? [] : [`sms: outside GSM-7: ${stray}`]),
    ...(septets(text) > SMS_MAX ? [`sms: ${septets(text)} septets, at most ${SMS_MAX}`] : []),
    ...(counted === 1 ? [] : [`sms: ${counted} parts instead of one`]),
    ...(counted === parts ? [] : [`sms: said to be ${parts} parts, is ${counted}`]),
  ];
}

/** The distinct characters of a text that an alphabet does not have, as code points. */
function strangers(text: string, isAllowed: (character: string) => boolean): string {
  const found = new Set(Array.from(text).filter((character) => !isAllowed(character)));
  return Array.from(
    found,
    (character) => `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`,
  ).join(' ');
}
