import { enforce, type Fen, formatFraction, type Texts } from '@app/kernel';
import { type Account, rewardAccount } from '../accounts.js';
import { explain, explainSum, type Explanation } from '../explanation.js';
import { type RuleUsed, usedRules } from '../governed.js';
import { entryOf } from '../ledger.js';
import type { Entry } from '../entry.js';
import { type NetIncome, netIncomeEntry } from '../net-income.js';
import { type PlanFacts, type PlanSplit, publicityNeed, type PublicityNeed, REMAINDER_PARTS, type RemainderPart, splitByPlan } from './plan.js';
import { planRules } from './plan.rules.js';
import type { Departure } from './proposal.js';
import { type LeastShare, type SharePart, splitReward } from './reward-split.js';
import type { OpenRoute, Route } from './route.schema.js';
import { routeIsOpen } from './route.rules.js';
import { runRules } from './run.rules.js';

/** What has to be done before money is paid. */
export const PAYABLE_WAITS = {
  publicity: { 'zh-CN': '奖励公示期满且没有未办结的异议', en: 'publicity of the award closed without an open objection' },
  registration: { 'zh-CN': '技术合同认定登记', en: 'registration of the contract' },
  approval: { 'zh-CN': '单位审批', en: 'approval by the unit' },
} as const satisfies Record<string, Texts>;
export type PayableWait = keyof typeof PAYABLE_WAITS;
export type Payable = { readonly on: string } | { readonly waitsFor: readonly PayableWait[] };

export interface RunFacts extends Omit<PlanFacts, 'route'> {
  /** Unique and stable; the keys of its entries begin with it. */
  readonly key: string;
  /** Civil day of the run. */
  readonly on: string;
  readonly netIncome: NetIncome;
  readonly route: Route;
  readonly payable: Payable;
  /** In what it departs from what was proposed, and why; left out or null where it does not. */
  readonly departure?: { readonly of: readonly Departure[]; readonly reason: string } | null;
}

export interface PersonShare extends SharePart {
  readonly name: string;
  readonly mainContributor: boolean;
  readonly explanation: readonly Explanation[];
}

/** A distribution as it was computed, with everything that it was computed from: it can be computed again to the same fen. */
export interface Run extends Omit<RunFacts, 'route'> {
  /** The run whose receipts these are: its own key, or the first one's where a correction computed it again. */
  readonly origin: string;
  readonly route: OpenRoute;
  readonly split: PlanSplit;
  /** By person id; all parts sum to `split.poolFen`. */
  readonly shares: readonly PersonShare[];
  readonly publicity: PublicityNeed;
  readonly entries: readonly Entry[];
  readonly rulesUsed: readonly RuleUsed[];
}

const SHARE_ACCOUNTS: Readonly<Record<RemainderPart, Account>> = { college: 'college_share', unit: 'unit_share', team: 'team_share', office: 'office_share' };

/**
 * One distribution: net income by the plan into the reward and what stays with the unit, the reward among the people, every fen explained.
 * Sums in fen (fen of contribution for 作价投资). Refuses what breaks the floors of Act 45 or the shares of the registry, and a route that a person has to decide.
 */
export function runDistribution(facts: RunFacts, origin: string = facts.key): Run {
  enforce([routeIsOpen], facts);
  const route = facts.route as OpenRoute;
  const { plan, rules, netIncome } = facts;
  const people = [...facts.people].sort((a, b) => (a.person < b.person ? -1 : 1));
  const judged = { ...facts, people, route };
  enforce(planRules, judged);
  enforce(runRules, { netIncome, route, plan, on: facts.on });
  const split = splitByPlan(netIncome.netFen, plan);
  const parts = splitReward(split.poolFen, people, leastShares(judged));
  const publicity = publicityNeed(judged);
  const rulesUsed = [
    ...route.rulesUsed, ...usedRules([netIncome.basis?.source === 'registry' ? netIncome.basis.list : undefined, rules.mainContributors, rules.transferStaff]),
    ...(people.some(({ leaderRank }) => leaderRank !== 'none') ? usedRules([...(route.form === 'equity' ? [rules.principalEquity, rules.otherEquity] : []), rules.leaderPublicity]) : []),
    ...(route.form === 'cash' ? usedRules([rules.cashPublicity]) : []),
  ];
  const law = [...(route.way === 'contract' ? [explain('law-contract', { document: plan.document })] : []), ...route.explanation];
  const before = [...netIncome.explanation, explainSum('pool', split.poolFen, { document: plan.document, share: formatFraction(plan.rewardShare) })];
  const after = [...law, toldPayable(facts.payable)];
  const shares = parts.map((part, at): PersonShare => ({
    ...part, name: people[at]!.name, mainContributor: people[at]!.mainContributor,
    explanation: [...before, explain('your-share', { share: formatFraction(part.share) }), explainSum('your-fen', part.fen), toldRounding(part), ...after],
  }));
  return { ...facts, people, route, origin, split, shares, publicity, rulesUsed, entries: entriesOf(facts, route, split, parts) };
}

function leastShares({ people, rules }: Pick<PlanFacts, 'people' | 'rules'>): LeastShare[] {
  const named = (chosen: readonly { readonly person: string }[]): ReadonlySet<string> => new Set(chosen.map(({ person }) => person));
  return [
    ...(rules.mainContributors ? [{ members: named(people.filter(({ mainContributor }) => mainContributor)), least: rules.mainContributors }] : []),
    ...(rules.transferStaff ? [{ members: named(people.filter(({ transferStaff }) => transferStaff)), least: rules.transferStaff }] : []),
  ];
}

function entriesOf({ key, on, netIncome }: RunFacts, { form }: OpenRoute, { remainder }: PlanSplit, parts: readonly SharePart[]): Entry[] {
  const determination = netIncomeEntry(netIncome, { key: `${key}:net-income`, on, of: key });
  if (netIncome.netFen === 0) return [determination];
  return [determination, entryOf({ key: `${key}:distribution`, kind: 'distribution', on, of: key }, [
    { account: 'net_income', fen: netIncome.netFen },
    ...parts.map(({ person, fen }) => ({ account: rewardAccount(person, form), fen: 0 - fen })),
    ...REMAINDER_PARTS.map((one) => ({ account: SHARE_ACCOUNTS[one], fen: 0 - remainder[one] })),
  ])];
}

const DIRECTIONS = { 'floor-given': { 'zh-CN': '您增加一分', en: 'one fen to you' }, 'floor-taken': { 'zh-CN': '您减少一分', en: 'one fen from you' } } as const satisfies Record<string, Texts>;

/** `roundingFen` is what rounding added to the whole fen of the exact share: 1 or 0. */
function toldRounding({ rounding }: SharePart): Explanation {
  if (rounding === 'exact') return explain('exact', { roundingFen: 0 });
  if (rounding === 'given' || rounding === 'kept') return explain(`rounding-${rounding}`, { roundingFen: rounding === 'given' ? 1 : 0 });
  return explain('rounding-floor', { roundingFen: rounding === 'floor-given' ? 1 : 0, direction: DIRECTIONS[rounding] });
}

const toldPayable = (payable: Payable): Explanation =>
  ('on' in payable ? explain('payable-on', { on: payable.on }) : explain('payable-after', { waits: payable.waitsFor.map((one) => PAYABLE_WAITS[one]) }));

/** What of a person's reward came from each receipt of the run, in fen and in the order of the receipts; sums to the person's fen. */
export function fenByReceipt(
  { netIncome: { receipts, grossFen }, shares }: Pick<Run, 'netIncome' | 'shares'>, person: string,
): { readonly receiptId: string; readonly on: string; readonly fen: Fen }[] {
  const fen = shares.find((one) => one.person === person)?.fen ?? 0;
  const cumulated = (received: bigint): bigint => (BigInt(fen) * received) / BigInt(grossFen);
  let received = 0n;
  return receipts.map((receipt) => {
    const before = cumulated(received);
    received += BigInt(receipt.fen);
    return { receiptId: receipt.id, on: receipt.on, fen: Number(cumulated(received) - before) };
  });
}
