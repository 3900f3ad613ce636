import { Duration, RemovalPolicy, Stack } from 'aws-cdk-lib';
import { AttributeType, BillingMode, Table } from 'aws-cdk-lib/aws-dynamodb';
import { PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Alias } from 'aws-cdk-lib/aws-kms';
import { Topic } from 'aws-cdk-lib/aws-sns';
import { Queue, QueueEncryption } from 'aws-cdk-lib/aws-sqs';
import type { Construct } from 'constructs';
import type { TableDefinition } from '../lib/tables.ts';
import { acknowledge } from './acknowledge.ts';

/** A table of the store: billed on demand, restorable to any second of 35 days, kept when the stack is deleted. */
export function keptTable(scope: Construct, { name, partitionKey, sortKey }: TableDefinition): Table {
  const key = (attribute: string) => ({ name: attribute, type: AttributeType.STRING });
  return new Table(scope, `${name}Table`, {
    partitionKey: key(partitionKey),
    ...(sortKey === null ? {} : { sortKey: key(sortKey) }),
    billingMode: BillingMode.PAY_PER_REQUEST,
    pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: true },
    removalPolicy: RemovalPolicy.RETAIN,
  });
}

/** Where readers are told. Encrypted with the key that AWS keeps for SNS: its own would cost a dollar a month. */
export function alertsTopic(scope: Construct): Topic {
  return new Topic(scope, 'AlertsTopic', {
    displayName: 'Recuento',
    masterKey: Alias.fromAliasName(scope, 'SnsKey', 'alias/aws/sns'),
    enforceSSL: true,
  });
}

/**
 * Where those who run Recuento are told, by it and by its alarms. Not encrypted: AWS's key for SNS does not let CloudWatch in,
 * and a notice holds nothing but the names of sources and errors.
 */
export function operatorsTopic(scope: Construct): Topic {
  const topic = new Topic(scope, 'OperatorsTopic', { displayName: 'Recuento operators', enforceSSL: true });
  topic.addToResourcePolicy(
    new PolicyStatement({
      principals: [new ServicePrincipal('cloudwatch.amazonaws.com')],
      actions: ['sns:Publish'],
      resources: [topic.topicArn],
      conditions: { StringEquals: { 'aws:SourceAccount': Stack.of(scope).account } },
    }),
  );
  return topic;
}

/** A queue of what could not be done, kept for as long as SQS keeps anything. */
export function deadLetterQueue(scope: Construct, id: string): Queue {
  const queue = new Queue(scope, id, {
    retentionPeriod: Duration.days(14),
    encryption: QueueEncryption.SQS_MANAGED,
    enforceSSL: true,
  });
  acknowledge(queue, 'AwsSolutions-SQS3', 'It is itself the queue of dead letters.');
  return queue;
}
