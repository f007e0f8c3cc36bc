import type { Rule } from '@app/kernel';
import type { LintFacts } from './lint-facts.js';

/** `block`: not to be signed so; `warning`: a person should decide; `notice`: to be read before signing. */
export const SEVERITIES = ['block', 'warning', 'notice'] as const;
export type Severity = (typeof SEVERITIES)[number];

export interface LintRule {
  readonly severity: Severity;
  readonly rule: Rule<LintFacts>;
}
export const found = (severity: Severity, rule: Rule<LintFacts>): LintRule => ({ severity, rule });
