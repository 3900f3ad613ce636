import { Validations } from 'aws-cdk-lib';
import type { IConstruct } from 'constructs';

/** Says why a construct leaves a rule of cdk-nag unheeded. */
export function acknowledge(construct: IConstruct, id: `AwsSolutions-${string}`, reason: string): void {
  Validations.of(construct).acknowledge({ id, reason });
}
