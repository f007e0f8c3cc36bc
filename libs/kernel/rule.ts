import { Problem, register, type ProblemDefinition, type Violation } from './problem.js';
import type { TextParams, Texts } from './texts.js';

/** How a rule is broken: at which field (JSON pointer, the rule's own where left out) and with which values for its text. */
export interface Breach {
  readonly path?: string;
  readonly params?: TextParams;
}

/** A named business or legal rule on plain facts: pure, so that a test needs neither framework nor database. */
export interface Rule<Facts> {
  readonly code: string;
  readonly article?: string;
  readonly texts: Texts;
  /** The names of the registry values that the rule judges by. */
  readonly registry: readonly string[];
  check(facts: Facts): readonly Violation[];
}

export interface RuleSpec<Facts> {
  readonly code: string;
  /** The statute's or standard's article, in the words of its short title; left out where the rule is the product's own. */
  readonly article?: string;
  readonly path?: string;
  /** The names of the registry values that it judges by; docs/rules.md and the rule page list it there. Literals, so that the list can be read off the code. */
  readonly registry?: readonly string[];
  readonly texts: Texts;
  /** `true` when kept; otherwise where and how it is broken (`false`: at the rule's own field). */
  readonly keeps: (facts: Facts) => boolean | Breach | readonly Breach[];
}

export function defineRule<Facts>(spec: RuleSpec<Facts>): Rule<Facts> {
  const definition: ProblemDefinition = { code: spec.code, status: 422, texts: spec.texts, ...(spec.article && { article: spec.article }) };
  register(definition);
  return {
    code: spec.code,
    texts: spec.texts,
    registry: spec.registry ?? [],
    ...(spec.article && { article: spec.article }),
    check(facts) {
      const result = spec.keeps(facts);
      if (result === true) return [];
      const breaches = result === false ? [{}] : Array.isArray(result) ? (result as readonly Breach[]) : [result as Breach];
      return breaches.map(({ path = spec.path ?? '', params }: Breach) => ({
        path, code: spec.code, texts: spec.texts, ...(params && { params }), ...(spec.article && { article: spec.article }),
      }));
    },
  };
}

export const brokenRules = <Facts>(rules: readonly Rule<Facts>[], facts: Facts): readonly Violation[] =>
  rules.flatMap((rule) => rule.check(facts));

/** Refuses with every broken rule at once; the first one gives the problem its code, text and article. */
export function enforce<Facts>(rules: readonly Rule<Facts>[], facts: Facts): void {
  const violations = brokenRules(rules, facts);
  const [first] = violations;
  if (first) throw refusal(first, violations);
}

export function refusal(first: Violation, all: readonly Violation[] = [first]): Problem {
  return new Problem({ code: first.code, status: 422, texts: first.texts, ...(first.article && { article: first.article }) }, first.params, all);
}
