import { CfnOutput, Duration, Fn, RemovalPolicy } from 'aws-cdk-lib';
import { AccessLogFormat } from 'aws-cdk-lib/aws-apigateway';
import {
  DomainName,
  HttpApi,
  HttpMethod,
  HttpStage,
  LogGroupLogDestination,
} from 'aws-cdk-lib/aws-apigatewayv2';
import { HttpIamAuthorizer } from 'aws-cdk-lib/aws-apigatewayv2-authorizers';
import { HttpLambdaIntegration } from 'aws-cdk-lib/aws-apigatewayv2-integrations';
import { Certificate, CertificateValidation } from 'aws-cdk-lib/aws-certificatemanager';
import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs';
import type { ITopic } from 'aws-cdk-lib/aws-sns';
import { Construct } from 'constructs';
import { OUTPUTS } from '../lib/outputs.ts';
import { acknowledge } from './acknowledge.ts';
import { alarmAbove } from './alarms.ts';

/** Requests a second that one person's script may not exceed on everybody's bill; a newsroom's readers come through caches. */
const THROTTLE = { rateLimit: 20, burstLimit: 40 };

export type HistoryApiProps = {
  readonly lambda: IFunction;
  /** Whether requests have to be signed with IAM credentials. */
  readonly isPrivate: boolean;
  /** A host name of one's own; the address that AWS gives when absent. */
  readonly domain: string | undefined;
  readonly operators: ITopic;
};

/** The history over HTTP, throttled, to be read only. */
export class HistoryApi extends Construct {
  /** Root of its address, without a slash at the end. */
  readonly url: string;
  /** Host name that AWS gives it. */
  readonly host: string;

  constructor(scope: Construct, id: string, { lambda, isPrivate, domain, operators }: HistoryApiProps) {
    super(scope, id);
    const api = new HttpApi(this, 'Api', {
      description: 'The history of what changed and what was sent',
      createDefaultStage: false,
      ...(isPrivate ? { defaultAuthorizer: new HttpIamAuthorizer() } : {}),
    });
    const integration = new HttpLambdaIntegration('History', lambda);
    for (const path of ['/', '/{proxy+}'])
      for (const route of api.addRoutes({ path, methods: [HttpMethod.GET, HttpMethod.HEAD], integration }))
        if (!isPrivate)
          acknowledge(
            route,
            'AwsSolutions-APIG4',
            'The history is public to read, unless -c history=private.',
          );
    const own = domain === undefined ? null : this.#ownDomain(domain);
    const log = new LogGroup(this, 'AccessLog', {
      retention: RetentionDays.ONE_MONTH,
      removalPolicy: RemovalPolicy.DESTROY,
    });
    const stage = new HttpStage(this, 'Stage', {
      httpApi: api,
      stageName: '$default',
      autoDeploy: true,
      throttle: THROTTLE,
      accessLogSettings: { destination: new LogGroupLogDestination(log), format: accessLogFormat() },
      ...(own === null ? {} : { domainMapping: { domainName: own } }),
    });
    this.url = domain === undefined ? api.apiEndpoint : `https://${domain}`;
    this.host = Fn.select(2, Fn.split('/', api.apiEndpoint));
    alarmAbove(this, 'Failing', {
      metric: stage.metricServerError({ period: Duration.minutes(5), statistic: 'Sum' }),
      threshold: 1,
      periods: { over: 2, of: 3 },
      words: {
        what: 'The history answered with errors.',
        hurt: 'readers who follow the link in an alert cannot see where the figure comes from; alerts still go out.',
        act: "read the errors in the history function's log.",
      },
      operators,
    });
  }

  /** Its certificate is valid once the owner of the name has added the DNS record that AWS shows; the deployment waits for that. */
  #ownDomain(domain: string): DomainName {
    const certificate = new Certificate(this, 'Certificate', {
      domainName: domain,
      validation: CertificateValidation.fromDns(),
    });
    const name = new DomainName(this, 'Domain', { domainName: domain, certificate });
    const target = new CfnOutput(this, 'DomainTarget', {
      value: name.regionalDomainName,
      description: `Add a CNAME record from ${domain} to this name`,
    });
    target.overrideLogicalId(OUTPUTS.historyDomainTarget);
    return name;
  }
}

/** What was asked and how it went; not who asked: a reader's address is nobody's business. */
function accessLogFormat(): AccessLogFormat {
  const fields = [
    'requestId',
    'requestTime',
    'httpMethod',
    'path',
    'status',
    'responseLength',
    'responseLatency',
  ];
  return AccessLogFormat.custom(
    JSON.stringify(Object.fromEntries(fields.map((field) => [field, `$context.${field}`]))),
  );
}
