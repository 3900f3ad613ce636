import * as z from 'zod';
import type { AlertRecord, Message } from '../../lib/model.ts';
import { ALERT_LANGUAGES } from '../../lib/model.ts';
import { readAlert } from '../../lib/store.ts';
import type { LocalAws } from './local.ts';

const published = z.object({ TopicArn: z.string(), Message: z.string() });
const accepted = z.object({ MessageId: z.string() });
const structured = z.object({ default: z.string() });
const alert = z.object({ id: z.string(), language: z.enum(ALERT_LANGUAGES) });

/**
 * Shows every message to readers at the moment that SNS accepts it, which is before it is recorded as sent. The terminal is a subscriber like
 * any other: if the process is killed in between, the message is shown again by the next one; shown after a round, it would be shown never.
 */
export function showAccepted(
  { store, topics }: Pick<LocalAws, 'store' | 'topics'>,
  show: (record: AlertRecord, message: Message) => void,
): void {
  topics.client.middlewareStack.add(
    (next) => async (args) => {
      const answer = await next(args);
      const { TopicArn, Message } = published.parse(args.input);
      if (TopicArn !== topics.arns.alerts) return answer;
      const { id, language } = alert.parse(JSON.parse(structured.parse(JSON.parse(Message)).default));
      const record = await readAlert(store, id);
      const message = record?.messages.find((one) => one.language === language);
      if (record === null || message === undefined) return answer;
      const messageIds = { ...record.messageIds, [language]: accepted.parse(answer.output).MessageId };
      show({ ...record, status: 'sent', messageIds }, message);
      return answer;
    },
    { step: 'initialize', name: 'showAccepted' },
  );
}
