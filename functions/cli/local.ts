import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { SNSClient } from '@aws-sdk/client-sns';
import type { SnsTopics } from '../../lib/alert.ts';
import type { Embedded } from '../../lib/local/embedded.ts';
import type { Store } from '../../lib/store.ts';

/** The embedded services as the flow sees AWS: the same SDK clients, only the endpoint differs. */
export type LocalAws = {
  readonly store: Store;
  readonly topics: SnsTopics;
  readonly close: () => Promise<void>;
};

/** Starts the embedded DynamoDB and SNS; `directory` keeps the tables between runs, null keeps them in memory. */
export async function openLocalAws(
  directory: string | null,
): Promise<LocalAws & { readonly embedded: Embedded }> {
  // Loaded only here: on Lambda, and for commands that store nothing, there is no embedded service.
  const { openEmbedded } = await import('../../lib/local/embedded.ts');
  const embedded = await openEmbedded({ directory });
  const dynamodb = new DynamoDBClient(embedded.dynamodb);
  const sns = new SNSClient(embedded.sns);
  return {
    embedded,
    store: { client: dynamodb, tables: embedded.tables },
    topics: { client: sns, arns: embedded.topics },
    close: async () => {
      dynamodb.destroy();
      sns.destroy();
      await embedded.close();
    },
  };
}
