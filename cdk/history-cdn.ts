import { CfnOutput, Duration } from 'aws-cdk-lib';
import { Certificate } from 'aws-cdk-lib/aws-certificatemanager';
import type { ICachePolicy } from 'aws-cdk-lib/aws-cloudfront';
import {
  CacheHeaderBehavior,
  CachePolicy,
  CacheQueryStringBehavior,
  Distribution,
  Function as EdgeFunction,
  FunctionCode,
  FunctionEventType,
  FunctionRuntime,
  HttpVersion,
  OriginProtocolPolicy,
  PriceClass,
  SecurityPolicyProtocol,
  ViewerProtocolPolicy,
} from 'aws-cdk-lib/aws-cloudfront';
import { HttpOrigin } from 'aws-cdk-lib/aws-cloudfront-origins';
import { Construct } from 'constructs';
import { PARAMETERS } from '../lib/history/ask.ts';
import { OUTPUTS } from '../lib/outputs.ts';
import { acknowledge } from './acknowledge.ts';
import { CHOOSE_LANGUAGE } from './choose-language.ts';

export type HistoryCdnProps = {
  /** Host name of the API that answers what is in no cache. */
  readonly origin: string;
  /** A host name of one's own and its certificate in us-east-1; the name that CloudFront gives when null. */
  readonly own: { readonly domain: string; readonly certificate: string } | null;
};

/**
 * CloudFront in front of the history: a crowd of readers costs the API one answer a minute for each address, language and edge.
 * How long an answer is kept is the history's word (Cache-Control), a minute at most.
 */
export class HistoryCdn extends Construct {
  /** Root of its address, without a slash at the end. */
  readonly url: string;

  constructor(scope: Construct, id: string, { origin, own }: HistoryCdnProps) {
    super(scope, id);
    const distribution = new Distribution(this, 'Distribution', {
      comment: 'The history of what changed and what was sent',
      defaultBehavior: {
        origin: new HttpOrigin(origin, { protocolPolicy: OriginProtocolPolicy.HTTPS_ONLY }),
        viewerProtocolPolicy: ViewerProtocolPolicy.REDIRECT_TO_HTTPS,
        cachePolicy: this.#cachePolicy(),
        functionAssociations: [
          { function: this.#chooseLanguage(), eventType: FunctionEventType.VIEWER_REQUEST },
        ],
      },
      httpVersion: HttpVersion.HTTP2_AND_3,
      // The cheaper classes have no edge in South America, where the readers of these crises are.
      priceClass: PriceClass.PRICE_CLASS_ALL,
      ...(own === null ? {} : this.#ownName(own)),
    });
    this.url = `https://${own?.domain ?? distribution.domainName}`;
    acknowledgeRules(distribution, own !== null);
    if (own === null) return;
    new CfnOutput(this, 'DomainTarget', {
      value: distribution.domainName,
      description: `Add a CNAME record from ${own.domain} to this name`,
    }).overrideLogicalId(OUTPUTS.historyDomainTarget);
  }

  #ownName({ domain, certificate }: NonNullable<HistoryCdnProps['own']>) {
    return {
      domainNames: [domain],
      certificate: Certificate.fromCertificateArn(this, 'Certificate', certificate),
      minimumProtocolVersion: SecurityPolicyProtocol.TLS_V1_2_2021,
    };
  }

  /** Only what changes an answer tells two requests apart; whatever else a link carries (utm_source …) is dropped. */
  #cachePolicy(): ICachePolicy {
    return new CachePolicy(this, 'CachePolicy', {
      minTtl: Duration.seconds(0),
      defaultTtl: Duration.seconds(0),
      maxTtl: Duration.seconds(60),
      queryStringBehavior: CacheQueryStringBehavior.allowList(...PARAMETERS),
      headerBehavior: CacheHeaderBehavior.allowList('Accept-Language'),
      enableAcceptEncodingBrotli: true,
      enableAcceptEncodingGzip: true,
    });
  }

  #chooseLanguage(): EdgeFunction {
    return new EdgeFunction(this, 'ChooseLanguage', {
      comment: 'Makes of what a browser accepts one of the languages that the history has',
      runtime: FunctionRuntime.JS_2_0,
      code: FunctionCode.fromInline(CHOOSE_LANGUAGE),
    });
  }
}

function acknowledgeRules(distribution: Distribution, isOwnName: boolean): void {
  acknowledge(distribution, 'AwsSolutions-CFR1', 'The history is for readers of every country.');
  acknowledge(
    distribution,
    'AwsSolutions-CFR2',
    'What it serves is public, read-only and throttled at the API.',
  );
  acknowledge(
    distribution,
    'AwsSolutions-CFR3',
    "CloudFront's log holds the readers' addresses, which are nobody's business; the API logs what no cache could answer.",
  );
  if (!isOwnName)
    acknowledge(
      distribution,
      'AwsSolutions-CFR4',
      'The certificate of the name that CloudFront gives takes no minimum; a domain of one’s own has one.',
    );
}
