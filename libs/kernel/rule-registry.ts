/** How far a registry row may be trusted; general knowledge and drafts are shown with that mark wherever they act. */
export const RULE_STATUSES = ['verified', 'general-knowledge', 'draft', 'repealed', 'product-default'] as const;
export type RuleStatus = (typeof RULE_STATUSES)[number];

/** One dated value of one rule in one jurisdiction for one class of unit. */
export interface RuleVersion {
  readonly id: string;
  readonly rule: string;
  /** `CN`, a GB/T 2260 province code, or `luqiao` for the product's own defaults. */
  readonly jurisdiction: string;
  readonly unitClass: string;
  readonly value: unknown;
  readonly validFrom: string;
  readonly validTo: string | null;
  readonly article: string | null;
  readonly status: RuleStatus;
  readonly enabled: boolean;
}

export interface RuleQuestion {
  readonly rule: string;
  /** From the most particular to the most general: the first jurisdiction with a row in force answers. */
  readonly jurisdictions: readonly string[];
  readonly unitClass: string;
  /** The civil date in China on which the rule must be in force. */
  readonly on: string;
}

/** The version in force, or undefined: "unknown" goes to a person, never to a default in code. */
export function ruleInForce(versions: readonly RuleVersion[], { rule, jurisdictions, unitClass, on }: RuleQuestion): RuleVersion | undefined {
  const live = versions.filter((row) =>
    row.rule === rule && row.enabled && row.status !== 'repealed' && row.validFrom <= on && (row.validTo === null || on <= row.validTo));
  for (const jurisdiction of jurisdictions) {
    const here = live.filter((row) => row.jurisdiction === jurisdiction);
    for (const wished of [unitClass, 'any']) {
      const [newest] = here.filter((row) => row.unitClass === wished).sort((a, b) => b.validFrom.localeCompare(a.validFrom));
      if (newest) return newest;
    }
  }
  return undefined;
}
