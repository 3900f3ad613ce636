import type { PublishCommandOutput, SNSClient } from '@aws-sdk/client-sns';
import { PublishCommand } from '@aws-sdk/client-sns';
import { alertAttributes } from './alert/attributes.ts';
import { readOthers } from './alert/others.ts';
import { composeMessage } from './message.ts';
import type { Alert, AlertLanguage, Crisis, Message, Notice, Pending, Source, Watchlist } from './model.ts';
import { ALERT_LANGUAGES } from './model.ts';
import { composeNotice } from './notice.ts';
import type { Store } from './store.ts';
import { recordAlert, recordMessageId } from './store.ts';

/** Where alerts leave. */
export type Topics = {
  /** An SNSClient, or what loads one with the first message. */
  readonly client: { readonly send: (command: PublishCommand) => Promise<PublishCommandOutput> };
  readonly arns: { readonly alerts: string; readonly operators: string };
};

/** The same with the whole of the service, for whoever also subscribes. */
export type SnsTopics = Topics & { readonly client: SNSClient };

/** What sending needs of the world. */
export type Outlet = {
  readonly store: Store;
  readonly topics: Topics;
  readonly watchlist: Watchlist;
  /** When the round runs that sends, ISO 8601 in UTC. */
  readonly now: string;
  /** Root of the history's address, for the messages; null while there is none. */
  readonly historyUrl: string | null;
};

/** What became of one try to send. */
export type Delivery = {
  readonly sent: readonly Pending[];
  /** Still to be sent by a later round, each with what went wrong. */
  readonly failed: readonly { readonly pending: Pending; readonly reason: unknown }[];
};

/**
 * Sends pending messages in their order, each alert once per language.
 * An alert is recorded before its first publish and each message id right after, so that a later try sends only what is missing.
 * An alert that fails holds back the later ones, which must not overtake it; failures are given back with their reason, never thrown.
 */
export async function sendAlerts(pending: readonly Pending[], outlet: Outlet): Promise<Delivery> {
  const sent: Pending[] = [];
  const failed: Delivery['failed'][number][] = [];
  let isBlocked = false;
  for (const entry of pending) {
    const isAlert = entry.message.to === 'alerts';
    if (isAlert && isBlocked) {
      failed.push({ pending: entry, reason: new Error('waits for an earlier alert that could not be sent') });
      continue;
    }
    try {
      if (entry.message.to === 'alerts') await sendAlert(entry.message.alert, outlet);
      else await sendNotice(entry.message.notice, outlet.topics);
      sent.push(entry);
    } catch (reason) {
      isBlocked ||= isAlert;
      failed.push({ pending: entry, reason });
    }
  }
  return { sent, failed };
}

async function sendAlert(alert: Alert, outlet: Outlet): Promise<void> {
  const beside = { ...alert, others: await readOthers(alert, outlet) };
  const written = ALERT_LANGUAGES.map((language) => messageOf(beside, language, outlet));
  // What an earlier try has recorded is sent in its words, so that all languages and the history say the same.
  const { messages, messageIds, others } = await recordAlert(outlet.store, beside, written);
  const missing = messages.filter(({ language }) => messageIds[language] === undefined);
  for (const [at, message] of missing.entries()) {
    const messageId = await publishMessage({ ...alert, others }, message, outlet);
    const isLast = at === missing.length - 1;
    const { language } = message;
    await recordMessageId(outlet.store, alert, { language, messageId, isLast, at: outlet.now });
  }
}

function messageOf(alert: Alert, language: AlertLanguage, { watchlist, historyUrl }: Outlet): Message {
  const crisis = watchlist.crises.find(({ id }) => id === alert.crisis) ?? unlistedCrisis(alert);
  return composeMessage(alert, language, { crisis, source: sourceOf(alert, watchlist), historyUrl });
}

async function publishMessage(
  alert: Alert,
  message: Message,
  { topics, watchlist }: Outlet,
): Promise<string> {
  const { email, sms, language } = message;
  const { MessageId } = await topics.client.send(
    new PublishCommand({
      TopicArn: topics.arns.alerts,
      Subject: email.subject,
      MessageStructure: 'json',
      // `default` is what queues and functions get: the alert itself, for programs.
      Message: JSON.stringify({
        default: alertForPrograms(alert, language),
        email: email.body,
        sms: sms.text,
      }),
      MessageAttributes: {
        ...alertAttributes(alert, language, sourceOf(alert, watchlist)),
        // An alert is no advertising: SNS must not hold it back to save costs.
        'AWS.SNS.SMS.SMSType': { DataType: 'String', StringValue: 'Transactional' },
      },
    }),
  );
  return MessageId ?? '';
}

/** Bytes of an alert for programs: with the email it has to stay under SNS's 262,144 for all texts together. */
const PROGRAM_BYTES = 100_000;

/** The alert as JSON. An alert of hundreds of changes is cut to those that fit, and says how many are left to the history. */
function alertForPrograms(alert: Alert, language: AlertLanguage): string {
  let { changes } = alert;
  for (;;) {
    const omitted = alert.changes.length - changes.length;
    const json = JSON.stringify({ ...alert, changes, language, ...(omitted > 0 ? { omitted } : {}) });
    if (Buffer.byteLength(json) <= PROGRAM_BYTES || changes.length === 0) return json;
    changes = changes.slice(0, Math.floor(changes.length / 2));
  }
}

/** Tells those who run Recuento. Throws what SNS throws. */
export async function sendNotice(notice: Notice, topics: Topics): Promise<void> {
  const { subject, body } = composeNotice(notice);
  await topics.client.send(
    new PublishCommand({ TopicArn: topics.arns.operators, Subject: subject, Message: body }),
  );
}

function sourceOf(alert: Alert, watchlist: Watchlist): Source {
  return watchlist.sources.find(({ id }) => id === alert.source) ?? unlistedSource(alert);
}

/** An alert outlives its entry in the watchlist: it is still sent, under the entry's id. */
function unlistedCrisis({ crisis, at }: Alert): Crisis {
  return { id: crisis, title: { es: crisis, en: crisis }, country: '001', match: [], from: at.slice(0, 10) };
}

function unlistedSource({ source }: Alert): Source {
  return { id: source, publisher: source, kind: 'press', country: '001', language: 'en', routes: [] };
}
