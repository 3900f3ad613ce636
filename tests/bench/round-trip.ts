import { PublishCommand, SNSClient } from '@aws-sdk/client-sns';
import type { Inbox } from '../../lib/local/inbox.ts';
import { openInbox } from '../../lib/local/inbox.ts';
import type { Aws } from './checks/aws.ts';
import { openRig } from './checks/rig.ts';
import { median } from './cpu.ts';
import type { Row } from './table.ts';

const BARE = 'publishing one message there';

/** From a new version on a page to the message in a subscriber's queue, in the embedded stack, the round begun at once. */
export async function measureRoundTrip(trips: number): Promise<Row> {
  const rig = await openRig({ pages: 1, withUrlwatch: false, profiles: null });
  try {
    const { sns, topics } = rig.aws;
    const filterPolicy = { language: ['es'] };
    const inbox = await openInbox({ sns, sqs: sns }, { topic: topics.alerts, filterPolicy });
    const lambda = await rig.startLambda();
    await lambda.checkAll();
    const taken: number[] = [];
    for (let trip = 0; trip < trips; trip += 1) {
      const { length: before } = await inbox.received();
      await rig.show({ isNew: true });
      const since = performance.now();
      await lambda.checkAll();
      const { length: after } = await inbox.received();
      taken.push(performance.now() - since);
      if (after !== before + 1) throw new Error(`${after - before} messages came where one was due`);
    }
    await lambda.close();
    const what = 'a page’s new version to a subscriber’s queue, embedded stack';
    const theirs = await publishingMs(rig.aws, inbox, trips);
    return { what, unit: 'ms', ours: median(taken), beside: BARE, theirs, limit: null };
  } finally {
    await rig.close();
  }
}

/** The floor: one message published, and the queue asked. */
async function publishingMs({ sns, topics }: Aws, inbox: Inbox, trips: number): Promise<number> {
  const client = new SNSClient(sns);
  const taken: number[] = [];
  const language = { DataType: 'String', StringValue: 'es' };
  for (let trip = 0; trip < trips; trip += 1) {
    const since = performance.now();
    await client.send(
      new PublishCommand({ TopicArn: topics.alerts, Message: '1', MessageAttributes: { language } }),
    );
    await inbox.received();
    taken.push(performance.now() - since);
  }
  client.destroy();
  return median(taken);
}
