import * as z from 'zod';
import { SettingInvalid } from '../errors.ts';

/** Where a subscriber is told. */
export type Address = { readonly protocol: 'email' | 'sms'; readonly endpoint: string };

type AnyAddress = { readonly protocol: string; readonly endpoint: string };

/** A country's code and the number in it, 15 digits at most: ITU-T E.164. */
const E164 = /^\+[1-9]\d{6,14}$/;
/** What people put between the digits of a number. */
const SPACING = /[\s().-]/gu;

/** An address for e-mail. Throws `SettingInvalid`, without repeating what was given, when it is none. */
export function emailAddress(given: string): Address {
  const checked = z.email().max(254).safeParse(given.trim());
  if (!checked.success) throw new SettingInvalid('--email takes an e-mail address such as desk@example.org');
  return { protocol: 'email', endpoint: checked.data };
}

/** A number for SMS, spacing removed. Throws `SettingInvalid`, without repeating what was given, when it is none. */
export function phoneNumber(given: string): Address {
  const endpoint = given.replace(SPACING, '');
  if (!E164.test(endpoint))
    throw new SettingInvalid('--sms takes a number with + and its country, such as +51987654321');
  return { protocol: 'sms', endpoint };
}

/** Whether two addresses reach the same subscriber; mail servers, as good as all of them, do not tell case apart. */
export function isSameAddress(a: AnyAddress, b: AnyAddress): boolean {
  return a.protocol === b.protocol && a.endpoint.toLowerCase() === b.endpoint.toLowerCase();
}
