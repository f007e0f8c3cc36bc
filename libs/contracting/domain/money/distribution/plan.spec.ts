import { brokenRules, type Fraction } from '@app/kernel';
import { aPerson, aPlan, inForce, openRoute, planRulesOf, share } from '../../../testing/money.js';
import { beneficiarySchema, type Plan, type PlanFacts, planSchema, publicityNeed, splitByPlan } from './plan.js';
import { planRules } from './plan.rules.js';

const facts = (change: Partial<PlanFacts> = {}): PlanFacts => ({ plan: aPlan(), people: [aPerson('a', share(1, 2)), aPerson('b', share(1, 2), { mainContributor: false })], route: openRoute(), rules: planRulesOf(), leaderDecision: null, ...change });
const broken = (change: Partial<PlanFacts>): string[] => brokenRules(planRules, facts(change)).map(({ code }) => code.replace('contracting.', ''));
const paying = (rewardShare: Fraction): Plan => aPlan({ rewardShare });
const equity = openRoute({ kind: 'equity' });

describe('the rule of a unit', () => {
  it('keeps what the law and the place ask for', () => {
    expect(broken({})).toEqual([]);
  });

  it('is one for this kind of contract', () => {
    expect(broken({ plan: aPlan({ kinds: ['service'] }) })).toEqual(['plan-for-other-kind']);
  });

  it('rewards no less than the floor, exactly', () => {
    expect(broken({ plan: paying(share(499_999_999, 1_000_000_000)) })).toEqual(['reward-below-floor']);
    expect(broken({ plan: paying(share(1, 2)) })).toEqual([]);
    const zhejiang = openRoute({ rules: { floor: inForce('reward.floor.transfer-licence', 70, '浙江省促进科技成果转化条例 第三十七条', '330000') } });
    expect(brokenRules(planRules, facts({ route: zhejiang, plan: paying(share(69, 100)) }))).toMatchObject([{ code: 'contracting.reward-below-floor', params: { percent: 70, article: '浙江省促进科技成果转化条例 第三十七条' } }]);
    expect(broken({ route: zhejiang, plan: paying(share(7, 10)) })).toEqual([]);
    expect(broken({ route: openRoute({ unitClass: 'enterprise' }), plan: paying(share(1, 3)) })).toEqual(['reward-below-floor']);
    expect(broken({ route: openRoute({ unitClass: 'enterprise', agreement: '约定' }), plan: paying(share(1, 3)) })).toEqual([]);
    expect(broken({ route: openRoute({ kind: 'consulting' }), plan: paying(share(1, 100)) })).toEqual([]);
  });

  it('shares out exactly what the reward leaves', () => {
    const none = { college: null, unit: null, team: null, office: null };
    expect(broken({ plan: aPlan({ remainder: { ...none, unit: share(999, 1_000) } }) })).toEqual(['plan-remainder-not-whole']);
    expect(broken({ plan: aPlan({ remainder: none }) })).toEqual(['plan-remainder-not-whole']);
    expect(broken({ plan: aPlan({ rewardShare: share(1, 1), remainder: none }) })).toEqual([]);
    expect(broken({ plan: aPlan({ rewardShare: share(1, 1) }) })).toEqual(['plan-remainder-not-whole']);
  });

  it('has people whose shares are the whole, each once', () => {
    expect(broken({ people: [aPerson('a', share(101, 200)), aPerson('b', share(1, 2))] })).toEqual(['reward-shares-not-whole']);
    expect(broken({ people: [aPerson('a', share(1, 2)), aPerson('a', share(1, 2))] })).toEqual(['reward-shares-not-whole']);
    expect(broken({ people: [] })).toEqual(['reward-shares-not-whole', 'main-contributors-below-share']);
    expect(beneficiarySchema.safeParse({ ...aPerson('a', share(1, 1)), share: { numerator: 101, denominator: 100 } }).success).toBe(false);
    expect(planSchema.safeParse({ ...aPlan(), extra: 1 }).success).toBe(false);
  });

  it('rewards those who contributed; transfer staff need not be inventors', () => {
    expect(broken({ people: [aPerson('a', share(1, 2)), aPerson('b', share(1, 2), { mainContributor: false, inventor: false, transferStaff: true })] })).toEqual([]);
    expect(broken({ people: [aPerson('a', share(1, 2)), aPerson('b', share(1, 2), { mainContributor: false, inventor: false })] })).toEqual(['reward-without-contribution']);
    expect(broken({ people: [aPerson('a', share(1, 1), { contribution: ' ' })] })).toEqual(['reward-without-contribution']);
  });

  it('leaves the main contributors their share, and transfer staff theirs where the place asks', () => {
    expect(broken({ people: [aPerson('a', share(49, 100)), aPerson('b', share(51, 100), { mainContributor: false })] })).toEqual(['main-contributors-below-share']);
    const rules = planRulesOf({ transferStaff: inForce('reward.transfer-staff-share', 5, '浙江省促进科技成果转化条例 第三十七条', '330000') });
    const staffed = (of: number) => [aPerson('a', share(100 - of, 100)), aPerson('s', share(of, 100), { mainContributor: false, inventor: false, transferStaff: true })];
    expect(broken({ rules, people: staffed(4) })).toEqual(['transfer-staff-below-share']);
    expect(broken({ rules, people: staffed(5) })).toEqual([]);
    expect(broken({ rules })).toEqual(['transfer-staff-below-share']);
    expect(broken({ rules: planRulesOf({ mainContributors: undefined }), people: [aPerson('a', share(1, 1), { mainContributor: false })] })).toEqual([]);
  });

  it('gives a principal leader cash and no shares', () => {
    const led = (leaderRank: 'principal' | 'other') => [aPerson('a', share(1, 2), { leaderRank }), aPerson('b', share(1, 2))];
    const rules = planRulesOf({ principalEquity: inForce('leader.principal-equity-allowed', false, '四川十六条', '510000'), otherEquity: inForce('leader.other-equity-allowed', true) });
    expect(broken({ rules, people: led('principal') })).toEqual([]);
    expect(broken({ rules, route: equity, people: led('principal') })).toEqual(['principal-leader-equity']);
    expect(broken({ rules, route: equity, people: led('principal'), leaderDecision: '决定' })).toEqual(['principal-leader-equity']);
    expect(broken({ rules, route: equity, people: led('other') })).toEqual([]);
    expect(broken({ rules: { ...rules, otherEquity: inForce('leader.other-equity-allowed', false) }, route: equity, people: led('other') })).toEqual(['other-leader-equity']);
    for (const rank of ['principal', 'other'] as const) {
      expect(broken({ route: equity, people: led(rank) })).toEqual(['leader-equity-undecided']);
      expect(broken({ route: equity, people: led(rank), leaderDecision: '上级批复〔2026〕1号' })).toEqual([]);
    }
  });

  it('is publicised where the place asks for cash awards, and always where a leader is rewarded', () => {
    const need = (change: Partial<PlanFacts>) => publicityNeed(facts(change)).because;
    const leader = [aPerson('a', share(1, 1), { leaderRank: 'other' })];
    expect(need({})).toEqual(['cash-award']);
    expect(need({ route: equity })).toEqual([]);
    expect(need({ route: equity, people: leader })).toEqual(['leader-rule-unknown']);
    expect(need({ route: equity, people: leader, rules: planRulesOf({ leaderPublicity: inForce('leader.reward-publicity-required', true) }) })).toEqual(['leader']);
    expect(publicityNeed(facts({ route: equity, people: leader, rules: planRulesOf({ leaderPublicity: inForce('leader.reward-publicity-required', false) }) })).required).toBe(false);
  });

  it('rounds the reward up and shares the rest to the fen', () => {
    expect(splitByPlan(101, aPlan({ rewardShare: share(1, 2) }))).toEqual({ poolFen: 51, remainder: { college: 17, unit: 17, team: 0, office: 16 } });
    expect(splitByPlan(0, aPlan())).toEqual({ poolFen: 0, remainder: { college: 0, unit: 0, team: 0, office: 0 } });
    expect(splitByPlan(Number.MAX_SAFE_INTEGER, aPlan({ rewardShare: share(1, 3) })).poolFen).toBe(3_002_399_751_580_331);
  });
});
