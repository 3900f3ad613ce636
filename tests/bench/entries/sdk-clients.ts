import { DynamoDBClient, GetItemCommand } from '@aws-sdk/client-dynamodb';
import { PublishCommand, SNSClient } from '@aws-sdk/client-sns';

const dynamodb = new DynamoDBClient({});
const sns = new SNSClient({});

/** What every function costs that reads a table and publishes to a topic, before it has a line of its own. */
export const handler = async ({ table, topic }: { table: string; topic: string }): Promise<void> => {
  await dynamodb.send(new GetItemCommand({ TableName: table, Key: { id: { S: '1' } } }));
  await sns.send(new PublishCommand({ TopicArn: topic, Message: '1' }));
};
