import type { Fraction } from '@app/kernel';
import type { Beneficiary, Plan, PlanRules } from '../domain/money/distribution/plan.js';
import { routeOf } from '../domain/money/distribution/route.js';
import type { OpenRoute, RouteFacts, WageTotal } from '../domain/money/distribution/route.schema.js';
import type { RunFacts } from '../domain/money/distribution/run.js';
import type { Governed } from '../domain/money/governed.js';
import { netIncomeOf } from '../domain/money/net-income.js';
import type { DeductionBasis, OpenCost, Receipt } from '../domain/money/net-income.schema.js';

export const share = (numerator: number, denominator: number): Fraction => ({ numerator, denominator });

export const inForce = <T>(rule: string, value: T, article: string | null = null, jurisdiction = 'CN'): Governed<T> =>
  ({ rule, versionId: `${rule}@${jurisdiction}`, jurisdiction, article, status: 'verified', value });

export const ZHEJIANG: DeductionBasis = { source: 'registry', list: inForce('reward.net-income-deductions', { deduct: ['cost', 'tax'], publicResearchMoneyIsCost: false }, '浙江省促进科技成果转化条例 第三十七条', '330000') };
export const BEIJING: DeductionBasis = { source: 'registry', list: inForce('reward.net-income-deductions', { deduct: ['taxes', 'upkeep', 'valuation', 'appraisal', 'negotiation'] }, '北京市促进科技成果转化条例', '110000') };

export const aReceipt = (id: string, fen: number, on = '2026-03-01'): Receipt => ({ id, on, fen });
export const aCost = (id: string, fen: number, change: Partial<OpenCost> = {}): OpenCost => ({ id, fen, kind: 'tax', on: '2026-02-01', evidence: `凭证${id}`, publicMoney: false, ...change });

const WAGES: WageTotal = { inTotal: true, limitedByCap: false, inBase: false };
export const routeFacts = (change: Partial<Omit<RouteFacts, 'rules'>> & { rules?: Partial<RouteFacts['rules']> } = {}): RouteFacts => ({
  kind: 'licence', unitClass: 'state_set', agreement: null, registered: true, assignment: null, ...change,
  rules: {
    floor: inForce('reward.floor.transfer-licence', 50, '促进科技成果转化法 第四十五条'), fallback: inForce('reward.default.transfer-licence', 50, '促进科技成果转化法 第四十五条'),
    wageTotal: inForce('reward.wage-total', WAGES, '促进科技成果转化法 第四十五条第三款'), registeredWageTotal: inForce('reward.registered-contract-wage-total', WAGES, '人社部发〔2021〕14号'),
    noDoubleReward: inForce('rights.no-double-reward', true, '国科发区〔2020〕128号'), ...change.rules,
  },
});
export const openRoute = (change: Parameters<typeof routeFacts>[0] = {}): OpenRoute => routeOf(routeFacts(change)) as OpenRoute;

export const aPlan = (change: Partial<Plan> = {}): Plan => ({
  kinds: ['transfer', 'licence', 'equity', 'development_commissioned', 'development_cooperative', 'consulting', 'service'], document: '校发〔2025〕12号', decidedOn: '2025-06-01',
  rewardShare: share(70, 100), remainder: { college: share(1, 3), unit: share(1, 3), team: null, office: share(1, 3) }, ...change,
});

export const aPerson = (person: string, of: Fraction, change: Partial<Beneficiary> = {}): Beneficiary => ({
  person, name: `姓名${person}`, share: of, mainContributor: true, inventor: true, transferStaff: false, contribution: '完成主要技术方案', standing: 'staff', leaderRank: 'none', ...change,
});

export const planRulesOf = (change: Partial<PlanRules> = {}): PlanRules => ({
  mainContributors: inForce('reward.main-contributor-share', 50, '国发〔2016〕16号 （六）'), transferStaff: undefined,
  principalEquity: undefined, otherEquity: undefined, leaderPublicity: undefined, cashPublicity: inForce('award.cash-publicity-required', true, '国科发政〔2018〕103号'), ...change,
});

export const runFacts = (change: Partial<RunFacts> = {}): RunFacts => ({
  key: 'run-1', on: '2026-04-01', netIncome: netIncomeOf({ receipts: [aReceipt('r1', 100_000)], costs: [], basis: ZHEJIANG }), route: openRoute(), plan: aPlan(),
  people: [aPerson('p1', share(2, 3)), aPerson('p2', share(1, 3))], rules: planRulesOf(), leaderDecision: null, payable: { on: '2026-05-01' }, ...change,
});

/** A cheap source of numbers out of one seed, for properties that take very many cases. */
export function dice(seed: number): (below: number) => number {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return (mixed ^ (mixed >>> 14)) >>> 0;
  };
  return (below) => (next() * 2_097_152 + (next() >>> 11)) % below;
}

/** Shares that are exactly the whole among 1 to 50 people, small teams more often; some with odd denominators, some with equal parts. */
export function randomTeam(roll: (below: number) => number): Beneficiary[] {
  const count = 1 + Math.floor((roll(51) * roll(51)) / 51);
  const most = [1, 3, 100, 9_973, 1_000_003][roll(5)]!;
  const weights = Array.from({ length: Math.min(count, 50) }, () => 1 + roll(most));
  const whole = weights.reduce((sum, weight) => sum + weight, 0);
  return weights.map((weight, at) => {
    const mainContributor = roll(3) > 0;
    return aPerson(`p${(at * 7_919) % 10_007}`, share(weight, whole), { mainContributor, transferStaff: !mainContributor && roll(2) === 0, inventor: roll(2) === 0 || !mainContributor });
  });
}

export function shuffled<T>(list: readonly T[], roll: (below: number) => number): T[] {
  const mixed = [...list];
  for (let at = mixed.length - 1; at > 0; at -= 1) {
    const other = roll(at + 1);
    [mixed[at], mixed[other]] = [mixed[other]!, mixed[at]!];
  }
  return mixed;
}
