import { compareFractions, sumFractions, type Fraction, type Texts } from '@app/kernel';
import type { Terms } from '../terms/terms.schema.js';

export interface TitleNeed { readonly code: string; readonly texts: Texts; readonly article: string | null; readonly of: readonly string[] }
/** What the title chain says of an act today: whose consent it needs, what stands in its way, and whether the completers were asked first. */
export interface TitleStanding {
  readonly titleId: string;
  readonly coOwners: { readonly rule: 'none' | 'all' | 'share' | 'person'; readonly owners: readonly { readonly key: string; readonly name: string; readonly share: Fraction }[]; readonly article: string | null };
  readonly needs: readonly TitleNeed[];
  readonly blocks: readonly TitleNeed[];
  readonly notes: readonly TitleNeed[];
  /** Of a transfer; null for every other act. */
  readonly firstRefusal: { readonly mayGoOn: boolean; readonly state: string; readonly article: string } | null;
  readonly ruleVersionIds: readonly string[];
}

/** The act of an owner that a contract is; null for work that is ordered, of which nobody owns anything yet. */
export function ownersAct({ kind, licence }: Pick<Terms, 'kind' | 'licence'>): 'transfer' | 'exclusive_licence' | 'sole_licence' | 'ordinary_licence' | null {
  if (kind === 'transfer') return 'transfer';
  return kind === 'licence' ? (`${licence?.kind ?? 'ordinary'}_licence` as const) : null;
}

/** Somebody whose consent is put on record before the contract goes on. */
export interface ConsentNeeded { readonly key: string; readonly name: string; readonly share: Fraction | null; readonly article: string | null }

/** Co-owners by the answer of the solver, then pledgees and whoever else has to agree; the completers have their own procedure. */
export const consentsNeeded = ({ coOwners, needs }: TitleStanding): ConsentNeeded[] => [
  ...coOwners.owners.map(({ key, name, share }) => ({ key, name, share, article: coOwners.article })),
  ...needs.filter(({ code }) => !code.startsWith('first-refusal')).flatMap(({ code, of, article }) => of.map((name) => ({ key: `${code}:${name}`, name, share: null, article }))),
];

const HALF: Fraction = { numerator: 1, denominator: 2 };

/** Who still has to consent. Where the owners agreed on a majority, nobody once more than half of the shares agree, the asker's own included. */
export function consentsMissing(standing: TitleStanding, given: ReadonlySet<string>): ConsentNeeded[] {
  const all = consentsNeeded(standing);
  if (standing.coOwners.rule !== 'share') return all.filter(({ key }) => !given.has(key));
  const against = sumFractions(all.flatMap(({ key, share }) => (share !== null && !given.has(key) ? [share] : [])));
  const enough = compareFractions(against, HALF) < 0;
  return all.filter(({ key, share }) => !given.has(key) && (share === null || !enough));
}
