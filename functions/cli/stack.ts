import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { SNSClient } from '@aws-sdk/client-sns';
import type { SnsTopics } from '../../lib/alert.ts';
import { NotFound } from '../../lib/errors.ts';
import { OUTPUTS } from '../../lib/outputs.ts';
import type { Store } from '../../lib/store.ts';
import { readStackOutputs } from './stack-outputs.ts';

/** The tables and topics of a deployed stack. */
export type StackAws = {
  readonly store: Store;
  readonly topics: SnsTopics;
  readonly close: () => void;
};

/**
 * Finds the tables and topics of a deployed stack by its outputs, with the account and region that AWS's own variables and files name.
 * Throws `NotFound` when there is no such stack, or when it is none of ours.
 */
export async function openStack(stack: string): Promise<StackAws> {
  const sns = new SNSClient({});
  // The variables by which the SDK's own clients are sent to an emulator.
  const { AWS_ENDPOINT_URL_CLOUDFORMATION, AWS_ENDPOINT_URL } = process.env;
  const endpoint = AWS_ENDPOINT_URL_CLOUDFORMATION ?? AWS_ENDPOINT_URL ?? null;
  // A client of its own: signing for CloudFormation turns every later call of the same client to that service.
  const signing = new SNSClient({});
  const outputs = await readStackOutputs(stack, { client: signing, endpoint });
  signing.destroy();
  const output = (name: string): string => {
    const value = outputs[name];
    if (value === undefined)
      throw new NotFound(`the stack ${stack} has no output ${name}: is it Recuento's?`);
    return value;
  };
  const dynamodb = new DynamoDBClient({});
  return {
    store: {
      client: dynamodb,
      tables: { snapshots: output(OUTPUTS.snapshotsTable), alerts: output(OUTPUTS.alertsTable) },
    },
    topics: {
      client: sns,
      arns: { alerts: output(OUTPUTS.alertsTopicArn), operators: output(OUTPUTS.operatorsTopicArn) },
    },
    close: () => {
      dynamodb.destroy();
      sns.destroy();
    },
  };
}
