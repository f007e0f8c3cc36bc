import { defineRule, type TextParams, type Texts } from '@app/kernel';
import { clauseAt, renderClauses } from '../clauses/render.js';
import type { Terms } from '../terms.schema.js';
import { abroadRules } from './abroad.rules.js';
import { contentRules } from './content.rules.js';
import { licenceRules } from './licence.rules.js';
import type { DealFacts, LintFacts, LintValues } from './lint-facts.js';
import { found, SEVERITIES, type LintRule, type Severity } from './lint-rule.js';
import { restrictionRules } from './restriction.rules.js';
import { signingRules } from './signing.rules.js';
import { silentRules } from './silent.rules.js';

/** One finding: the rule, how grave it is, where in the terms (JSON pointer, empty for the whole) and beside which clause of the text. */
export interface Finding {
  readonly code: string;
  readonly severity: Severity;
  readonly article: string | null;
  readonly termPath: string;
  readonly clauseId: string | null;
  readonly texts: Texts;
  readonly params: TextParams;
}

const NAMES: Readonly<Record<keyof LintValues, string>> = {
  contentItems: 'contract.content-items', writtenFormKinds: 'contract.written-form-kinds',
  monopolyClauseTypes: 'contract.monopoly-clause-types', usualCourtLevels: 'contract.usual-court-levels', cureDays: 'contract.cure-days',
  eitLicenceMinMonths: 'tax.eit-licence-min-months', licenceWithinPatentLife: 'licence.within-patent-life',
  equityValuationRequired: 'equity.valuation-required', foreignTransferApproval: 'project.foreign-transfer-approval',
  sealEqualsName: 'registration.seal-equals-name', chineseCopyRequired: 'registration.chinese-copy-required',
};

/** A value that is not in force is told: what lint cannot judge, a person does. */
const valuesAreInForce = defineRule<LintFacts>({
  code: 'contracting.lint-value-not-in-force',
  texts: { 'zh-CN': '规则库中没有生效的“{rule}”，相应的检查未能进行，请人工审查。', en: 'The registry has no "{rule}" in force, so the check that needs it was not made; a person has to look.' },
  keeps: ({ values }) => (Object.keys(NAMES) as (keyof LintValues)[]).filter((name) => values[name] === undefined).map((name) => ({ params: { rule: NAMES[name] } })),
});

export const lintRules: readonly LintRule[] = [...contentRules, ...licenceRules, ...restrictionRules, ...abroadRules, ...signingRules, ...silentRules, found('warning', valuesAreInForce)];

/** Every finding on a version of the terms, the gravest first and in the order of the contract. Pure: the same facts give the same findings. */
export function lint(terms: Terms, facts: DealFacts, values: LintValues): readonly Finding[] {
  const clauses = renderClauses(terms);
  const findings = lintRules.flatMap(({ severity, rule }) => rule.check({ terms, facts, values }).map(({ code, path, texts, article, params }): Finding & { readonly place: number } => {
    const clause = clauseAt(clauses, path);
    return { code, severity, article: article ?? null, termPath: path, clauseId: clause?.id ?? null, texts, params: params ?? {}, place: clause?.number ?? 0 };
  }));
  return findings.sort((a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) || a.place - b.place).map(({ place: _, ...finding }) => finding);
}

export const mayBeSigned = (findings: readonly Finding[]): boolean => findings.every(({ severity }) => severity !== 'block');
