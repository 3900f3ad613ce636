import { emailBody } from './message/email.ts';
import { bodyFaults, SNS_MESSAGE_MAX, smsFaults, subjectFaults } from './message/limits.ts';
import { smsText } from './message/sms.ts';
import { subjectText } from './message/subject.ts';
import type { MessageContext } from './message/telling.ts';
import { tellingOf } from './message/telling.ts';
import type { Alert, AlertLanguage, Message } from './model.ts';

export type { MessageContext };

/**
 * Puts an alert into the words of one language. Pure.
 * Takes the alert, with one change at least (throws a RangeError otherwise), and what it is about.
 * Gives subject, e-mail and a text message of one part, within every limit that `messageFaults` knows.
 */
export function composeMessage(alert: Alert, language: AlertLanguage, context: MessageContext): Message {
  const telling = tellingOf(alert, language, context);
  return {
    language,
    email: { subject: subjectText(telling), body: emailBody(telling) },
    sms: smsText(telling),
  };
}

/** Every limit of SNS and of the telephone network that a message breaks, in words; [] when none. */
export function messageFaults({ email, sms }: Message): readonly string[] {
  const bytes = Buffer.byteLength(JSON.stringify({ default: email.body, email: email.body, sms: sms.text }));
  return [
    ...subjectFaults(email.subject),
    ...bodyFaults(email.body),
    ...smsFaults(sms),
    ...(bytes > SNS_MESSAGE_MAX ? [`message: ${bytes} bytes as JSON, at most ${SNS_MESSAGE_MAX}`] : []),
  ];
}
