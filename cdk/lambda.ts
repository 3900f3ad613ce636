import { type Duration, RemovalPolicy } from 'aws-cdk-lib';
import type { Table } from 'aws-cdk-lib/aws-dynamodb';
import { Effect, PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Architecture, Code, Function as LambdaFunction, Runtime, Tracing } from 'aws-cdk-lib/aws-lambda';
import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs';
import { Secret } from 'aws-cdk-lib/aws-secretsmanager';
import type { ITopic } from 'aws-cdk-lib/aws-sns';
import type { Construct } from 'constructs';
import type { Bundle } from './bundle.ts';

/** A Lambda of ours, and the log that it alone may write to. */
export type OurLambda = { readonly lambda: LambdaFunction; readonly log: LogGroup };

/**
 * A Lambda with our defaults: Node 24 on arm64, a log that is kept for a month, a role that may do nothing yet but write to it.
 * Takes the code, what the function is for, its memory in MB, its time limit, and how many may run at once (null: as many as the
 * account has).
 */
export function ourLambda(
  scope: Construct,
  id: string,
  by: {
    readonly bundle: Bundle;
    readonly description: string;
    readonly memorySize: number;
    readonly timeout: Duration;
    readonly concurrency: number | null;
  },
): OurLambda {
  const log = new LogGroup(scope, `${id}Log`, {
    retention: RetentionDays.ONE_MONTH,
    removalPolicy: RemovalPolicy.DESTROY,
  });
  // CDK's own role for a function carries an AWS managed policy that may write to every log of the account.
  const role = new Role(scope, `${id}Role`, { assumedBy: new ServicePrincipal('lambda.amazonaws.com') });
  log.grantWrite(role);
  const lambda = new LambdaFunction(scope, id, {
    runtime: Runtime.NODEJS_24_X,
    architecture: Architecture.ARM_64,
    code: Code.fromAsset(by.bundle.folder),
    handler: by.bundle.handler,
    description: by.description,
    memorySize: by.memorySize,
    timeout: by.timeout,
    // X-Ray is billed by trace and tells nothing that the log of a round does not.
    tracing: Tracing.DISABLED,
    logGroup: log,
    role,
    ...(by.concurrency === null ? {} : { reservedConcurrentExecutions: by.concurrency }),
  });
  return { lambda, log };
}

/** Tells a function a table's name, and allows it these actions on that table, both at once. */
export function tellTable(
  lambda: LambdaFunction,
  variable: string,
  table: Table,
  actions: readonly `dynamodb:${string}`[],
): void {
  lambda.addEnvironment(variable, table.tableName);
  allow(lambda, actions, table.tableArn);
}

/** Tells a function a topic's ARN, and allows it to publish there, both at once. */
export function tellTopic(lambda: LambdaFunction, variable: string, topic: ITopic): void {
  lambda.addEnvironment(variable, topic.topicArn);
  allow(lambda, ['sns:Publish'], topic.topicArn);
}

/** Tells a function a secret's name, and allows it to read that secret's value, both at once. Its value stands in no template. */
export function tellSecret(lambda: LambdaFunction, variable: string, name: string): void {
  lambda.addEnvironment(variable, name);
  const secret = Secret.fromSecretNameV2(lambda, `${variable}Secret`, name);
  // Secrets Manager ends each ARN with six characters of its own.
  allow(lambda, ['secretsmanager:GetSecretValue'], `${secret.secretArn}-??????`);
}

function allow(lambda: LambdaFunction, actions: readonly string[], resource: string): void {
  lambda.addToRolePolicy(
    new PolicyStatement({ effect: Effect.ALLOW, actions: [...actions], resources: [resource] }),
  );
}
