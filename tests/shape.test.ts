import { globSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, it } from 'vitest';

/** Every source file with the project's own modules that it imports, by path from the root. */
const imports = new Map(
  globSync('{lib,functions,cdk}/**/*.ts').map((file) => {
    const own = [...readFileSync(file, 'utf8').matchAll(/(?:from|import\()\s*'(\.[^']+)'/gu)];
    return [file, own.map((found) => normalize(join(dirname(file), found[1] ?? '')))] as const;
  }),
);
const files = [...imports.keys()];
const importsOf = (start: string): readonly (readonly [string, string])[] =>
  [...imports].flatMap(([file, own]) =>
    file.startsWith(start) ? own.map((target) => [file, target] as const) : [],
  );
const text = (file: string): string => readFileSync(file, 'utf8');

/** The steps of the flow, by the files that they are made of. */
const STEPS: Readonly<Record<string, readonly string[]>> = {
  fetch: ['lib/fetch.ts', 'lib/fetch/'],
  read: ['lib/readers/'],
  extract: ['lib/grammar/', 'lib/languages/'],
  compare: ['lib/compare.ts', 'lib/compare/'],
  alert: ['lib/alert.ts', 'lib/alert/'],
};
const isOf = (parts: readonly string[], file: string): boolean => parts.some((part) => file.startsWith(part));

describe('the tree', () => {
  it('has steps that do not know each other', () => {
    for (const [step, parts] of Object.entries(STEPS)) {
      const others = Object.entries(STEPS).flatMap(([name, own]) => (name === step ? [] : own));
      const wrong = parts.flatMap((part) => importsOf(part)).filter(([, target]) => isOf(others, target));
      expect(wrong, step).toEqual([]);
    }
  });

  it('depends one way: nothing in lib imports a function or the stack', () => {
    expect(importsOf('lib/').filter(([, target]) => /^(?:functions|cdk)\//u.test(target))).toEqual([]);
  });

  it('reads pages and languages without network, clock or store', () => {
    const pure = files.filter((file) => /^lib\/(?:readers|grammar|languages|compare|message)\b/u.test(file));
    const world = /from '(?:undici|node:(?:https?|net|dns|fs)[^']*|@aws-sdk[^']*)'|Date\.now\(|new Date\(\)/u;
    expect(pure.filter((file) => world.test(text(file)))).toEqual([]);
  });

  it('reads the clock only where something gets started', () => {
    const asking = files.filter(
      (file) => file.startsWith('lib/') && /Date\.now\(|new Date\(\)/u.test(text(file)),
    );
    // How long to wait for a host is real time, not the crisis's.
    expect(asking.filter((file) => !file.startsWith('lib/fetch'))).toEqual([]);
  });

  it('touches DynamoDB in the store alone, SNS in the alert and the subscriptions alone, the web in fetch alone, secrets in one file', () => {
    const users = (name: string): readonly string[] =>
      files.filter(
        (file) =>
          file.startsWith('lib/') && !file.startsWith('lib/local/') && text(file).includes(`from '${name}'`),
      );
    expect(users('@aws-sdk/client-dynamodb').filter((file) => !/^lib\/store/u.test(file))).toEqual([]);
    expect(
      users('@aws-sdk/client-sns').filter((file) => !/^lib\/(?:alert|subscriptions)/u.test(file)),
    ).toEqual([]);
    expect(users('@aws-sdk/client-secrets-manager')).toEqual(['lib/secret.ts']);
    expect(users('undici').filter((file) => !/^lib\/fetch/u.test(file))).toEqual([]);
  });

  it('has no file whose name says nothing', () => {
    expect(
      files.filter((file) => /\b(?:utils?|helpers?|common|managers?|service|base|impl)\b/u.test(file)),
    ).toEqual([]);
  });

  it('has no class but errors and constructs', () => {
    const wrong = files.filter((file) =>
      /^\s*(?:export )?(?:abstract )?class (?!\w+ extends (?:Error|Construct|Stack)\b)/mu.test(text(file)),
    );
    expect(wrong).toEqual([]);
  });
});
