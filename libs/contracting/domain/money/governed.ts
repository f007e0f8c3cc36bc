import type { Fraction, RuleStatus, RuleVersion } from '@app/kernel';
import type { z } from 'zod';

/** A value of the rule registry as a decision uses it: with the version that is frozen in the decision and the article and mark that are shown beside it. */
export interface Governed<T> {
  readonly rule: string;
  readonly versionId: string;
  readonly jurisdiction: string;
  readonly article: string | null;
  readonly status: RuleStatus;
  readonly value: T;
}

/** The version in force with its value read by `schema`; undefined where nothing is in force. Throws where the registry holds a value of another shape. */
export function governed<T>(version: RuleVersion | undefined, schema: z.ZodType<T>): Governed<T> | undefined {
  if (!version) return undefined;
  const { rule, id, jurisdiction, article, status, value } = version;
  return { rule, versionId: id, jurisdiction, article, status, value: schema.parse(value) };
}

/** What is kept of a version in the explanation of a decision. */
export interface RuleUsed {
  readonly rule: string;
  readonly versionId: string;
  readonly article: string | null;
  readonly status: RuleStatus;
}

export const usedRules = (values: readonly (Governed<unknown> | null | undefined)[]): RuleUsed[] =>
  values.flatMap((one) => (one ? [{ rule: one.rule, versionId: one.versionId, article: one.article, status: one.status }] : []));

/** A percentage of the registry (at most four decimals) as an exact fraction of one; throws a RangeError where it is none. */
export function percentOf(percent: number): Fraction {
  const match = /^(\d{1,3})(?:\.(\d{1,4}))?$/.exec(String(percent));
  if (!match || percent > 100) throw new RangeError(`not a percentage: ${percent}`);
  const decimals = match[2] ?? '';
  return { numerator: Number(match[1]! + decimals), denominator: 100 * 10 ** decimals.length };
}
