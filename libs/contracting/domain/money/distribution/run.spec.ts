import { type Problem, renderText } from '@app/kernel';
import { aCost, aPerson, aPlan, aReceipt, BEIJING, dice, inForce, openRoute, planRulesOf, randomTeam, routeFacts, runFacts, share, shuffled, ZHEJIANG } from '../../../testing/money.js';
import { balancesOf, Book, trialBalance } from '../ledger.js';
import { dueEntry, receiptEntry } from '../everyday-entries.js';
import { contributionOf, netIncomeOf } from '../net-income.js';
import { splitByPlan } from './plan.js';
import { type SharePart, splitReward } from './reward-split.js';
import { routeOf } from './route.js';
import { fenByReceipt, type Run, runDistribution, type RunFacts } from './run.js';

const refusedBy = (change: Partial<RunFacts>): string => {
  try {
    runDistribution(runFacts(change));
    return '';
  } catch (error) {
    return (error as Problem).message;
  }
};
const fens = (change: Partial<RunFacts>) => runDistribution(runFacts(change)).shares.map(({ person, fen }) => [person, fen]);
const thirds = ['c', 'a', 'b'].map((person) => aPerson(person, share(1, 3)));
const of = (fen: number) => netIncomeOf({ receipts: [aReceipt('r1', fen)], costs: [], basis: ZHEJIANG });

describe('a distribution run', () => {
  it('computes every fen', () => {
    const run = runDistribution(runFacts({ netIncome: netIncomeOf({ receipts: [aReceipt('r1', 1_000_000)], costs: [aCost('c1', 99_990)], basis: ZHEJIANG }) }));
    expect(run.netIncome.netFen).toBe(900_010);
    expect(run.split).toEqual({ poolFen: 630_007, remainder: { college: 90_001, unit: 90_001, team: 0, office: 90_001 } });
    expect(run.shares.map(({ person, fen, rounding }) => [person, fen, rounding])).toEqual([['p1', 420_005, 'given'], ['p2', 210_002, 'kept']]);
  });

  it('breaks ties by the person, not by the order of the list', () => {
    expect(fens({ people: thirds, netIncome: of(10), plan: aPlan({ rewardShare: share(1, 1), remainder: { college: null, unit: null, team: null, office: null } }) })).toEqual([['a', 4], ['b', 3], ['c', 3]]);
  });

  it('moves a fen of rounding where a legal share would miss it', () => {
    // four main contributors with a small remainder each would lose four fen to four others with a large one
    const people = [1, 2, 3, 4].flatMap((at) => [aPerson(`m${at}`, share(1_001, 8_000)), aPerson(`o${at}`, share(999, 8_000), { mainContributor: false })]);
    const plan = aPlan({ rewardShare: share(1, 1), remainder: { college: null, unit: null, team: null, office: null } });
    const main = (change: Partial<RunFacts>) => {
      const run = runDistribution(runFacts({ people, plan, netIncome: of(7_992), ...change }));
      return [run.shares.filter(({ mainContributor }) => mainContributor).reduce((sum, { fen }) => sum + fen, 0), run.shares.map(({ rounding }) => rounding).filter((rounding) => rounding.startsWith('floor')).length];
    };
    expect(main({ rules: planRulesOf({ mainContributors: undefined }) })).toEqual([3_999 + 1, 0]);
    const tight = people.map((one) => ({ ...one, share: share(1, 8) }));
    expect(main({ people: tight.map((one, at) => ({ ...one, person: `${one.mainContributor ? 'z' : 'a'}${at}` })), netIncome: of(12), rules: planRulesOf({ mainContributors: undefined }) })).toEqual([4, 0]);
    expect(main({ people: tight.map((one, at) => ({ ...one, person: `${one.mainContributor ? 'z' : 'a'}${at}` })), netIncome: of(12) })).toEqual([6, 4]);
  });

  it('refuses where no rounding keeps all legal shares', () => {
    const people = [aPerson('a', share(95, 100)), aPerson('s', share(5, 100), { mainContributor: false, transferStaff: true })];
    const rules = planRulesOf({ mainContributors: inForce('reward.main-contributor-share', 95), transferStaff: inForce('reward.transfer-staff-share', 5) });
    expect(refusedBy({ people, rules, netIncome: of(1) })).toBe('contracting.least-shares-do-not-fit');
    expect(refusedBy({ people, rules, netIncome: of(2_000) })).toBe('');
  });

  it('refuses a route for a person, income of the other sort, and a day before the money', () => {
    expect(refusedBy({ route: routeOf(routeFacts({ rules: { floor: undefined } })) })).toBe('contracting.reward-route-undecided');
    expect(refusedBy({ plan: aPlan({ rewardShare: share(1, 3) }) })).toBe('contracting.reward-below-floor');
    expect(refusedBy({ netIncome: contributionOf([aReceipt('s', 100)]) })).toBe('contracting.run-income-differs');
    expect(refusedBy({ route: openRoute({ kind: 'equity' }) })).toBe('contracting.run-income-differs');
    expect(refusedBy({ on: '2026-02-28' })).toBe('contracting.run-before-receipts');
    expect(refusedBy({ plan: aPlan({ decidedOn: '2026-04-02' }) })).toBe('contracting.run-before-receipts');
  });

  it('tells each person gross, costs, net, pool, share, fen, rounding, law and when, with the versions', () => {
    const run = runDistribution(runFacts({
      netIncome: netIncomeOf({ receipts: [aReceipt('r1', 1_000_001)], costs: [aCost('c1', 40_000), aCost('c2', 70, { kind: 'development' })], basis: BEIJING }), payable: { waitsFor: ['publicity', 'registration'] },
      people: [aPerson('p1', share(2, 3), { leaderRank: 'principal' }), aPerson('p2', share(1, 3))], rules: planRulesOf({ leaderPublicity: inForce('leader.reward-publicity-required', true) }),
    }));
    expect(run.shares[0]!.explanation.map(({ code }) => code)).toEqual(['gross', 'list-by-rule', 'cost-deducted', 'cost-not-on-list', 'net', 'pool', 'your-share', 'your-fen', 'rounding-given', 'law-floor', 'wage-total', 'payable-after']);
    expect(run.shares[0]!.explanation.map(({ texts, params }) => renderText(texts, 'zh-CN', params))).toEqual([
      '本次到账 ¥10,000.01，共 1 笔。', '净收入按 北京市促进科技成果转化条例 的扣除项计算。', '扣除税费 ¥400.00（凭证：凭证c1）。', '研发成本 ¥0.70 不在扣除项之内，只列示不扣除（凭证：凭证c2）。', '净收入 ¥9,600.01。',
      '按本单位规定（校发〔2025〕12号）提取净收入的 70/100 作为奖励，共 ¥6,720.01；不足一分的部分进为一分。', '您占奖励总额的 2/3。', '您应得 ¥4,480.01。', '按最大余数法，您的尾数余额较大，不足一分的部分进为一分。',
      '促进科技成果转化法 第四十五条：奖励不低于 50%。', '促进科技成果转化法 第四十五条第三款：计入当年工资总额（绩效工资总量）：是，受总额限制：否，纳入基数：否。', '待以下事项办结后发放：奖励公示期满且没有未办结的异议、技术合同认定登记。',
    ]);
    expect(run.shares[0]!.explanation.every(({ texts, params }) => !/\{\w+\}/.test(renderText(texts, 'en', params)))).toBe(true);
    expect(run.rulesUsed.map(({ rule }) => rule)).toEqual(['reward.floor.transfer-licence', 'reward.wage-total', 'reward.net-income-deductions', 'reward.main-contributor-share', 'leader.reward-publicity-required', 'award.cash-publicity-required']);
    expect(run.publicity).toEqual({ required: true, because: ['cash-award', 'leader'] });
    const contract = runDistribution(runFacts({ route: openRoute({ kind: 'service' }) })).shares[0]!.explanation.map(({ code }) => code);
    expect(contract.slice(-4)).toEqual(['law-contract', 'law-registered', 'wage-total', 'payable-on']);
  });

  it('empties income and net income in the book', () => {
    const { entries } = runDistribution(runFacts({ netIncome: netIncomeOf({ receipts: [aReceipt('r1', 100_000)], costs: [aCost('c1', 9_000)], basis: ZHEJIANG }) }));
    const book = new Book([dueEntry({ id: 'r1', on: '2026-03-01', fen: 100_000 }), receiptEntry({ id: 'r1', on: '2026-03-01', fen: 100_000 })]).post(...entries);
    expect(Object.fromEntries(balancesOf(book.entries))).toEqual({ received: 100_000, tax: -9_000, 'reward_payable:p1': -42_467, 'reward_payable:p2': -21_233, college_share: -9_100, unit_share: -9_100, office_share: -9_100 });
    expect(() => book.post(...entries)).toThrow('contracting.entry-known');
  });

  it('books only the costs where they eat up what arrived', () => {
    const run = runDistribution(runFacts({ netIncome: netIncomeOf({ receipts: [aReceipt('r1', 100)], costs: [aCost('c1', 150)], basis: ZHEJIANG }) }));
    expect(run.shares.map(({ fen }) => fen)).toEqual([0, 0]);
    expect(run.entries.map(({ kind }) => kind)).toEqual(['net_income']);
  });

  it('shares a contribution as shares', () => {
    const run = runDistribution(runFacts({ route: openRoute({ kind: 'equity' }), netIncome: contributionOf([aReceipt('s', 300_000)]) }));
    expect(balancesOf(run.entries).get('equity_payable:p1')).toBe(-140_000);
  });

  it('gives each receipt its part of a person', () => {
    const run = runDistribution(runFacts({ netIncome: netIncomeOf({ receipts: [aReceipt('r1', 10), aReceipt('r2', 10), aReceipt('r3', 13)], costs: [], basis: ZHEJIANG }) }));
    expect(fenByReceipt(run, 'p1').map(({ fen }) => fen)).toEqual([4, 5, 7]);
    expect(fenByReceipt(run, 'nobody').map(({ fen }) => fen)).toEqual([0, 0, 0]);
  });
});

describe('100,000 random distributions', () => {
  const MAIN = inForce('reward.main-contributor-share', 50);
  const STAFF = inForce('reward.transfer-staff-share', 5);
  const least = (pool: number, percent: number): bigint => (BigInt(pool) * BigInt(percent) + 99n) / 100n;

  it('sum to the fen, give nobody less than nothing, keep the floors and do not depend on the order', () => {
    const roll = dice(20_261_126);
    const seen = { refused: 0, moved: 0, people: 0 };
    for (let at = 0; at < 100_000; at += 1) {
      const net = roll([20, 10_000, 10 ** 8, 10 ** 12 + 1][roll(4)]!);
      const percent = 50 + roll(51);
      const denominator = [100, 99_991][roll(2)]!;
      const rewardShare = share(Math.ceil((percent * denominator) / 100), denominator);
      const { poolFen, remainder } = splitByPlan(net, { rewardShare, remainder: percent === 100 ? { college: null, unit: null, team: null, office: null } : { college: share(1, 7), unit: share(2, 7), team: share(3, 7), office: share(1, 7) } });
      const left = Object.values(remainder);
      if (left.reduce((sum, fen) => sum + fen, poolFen) !== net || BigInt(poolFen) < least(net, 50) || Math.min(...left) < 0) expect.fail(`case ${at}: ${poolFen} and ${left.join(', ')} of ${net}`);
      const team = randomTeam(roll);
      const chosen = (flag: 'mainContributor' | 'transferStaff') => team.filter((one) => one[flag]);
      const sumOf = (list: typeof team) => list.reduce((sum, one) => sum + one.share.numerator, 0);
      const whole = team[0]!.share.denominator;
      const groups = [[MAIN, chosen('mainContributor')] as const, [STAFF, chosen('transferStaff')] as const].filter(([{ value }, list]) => sumOf(list) * 100 >= value * whole)
        .map(([rule, list]) => ({ least: rule, members: new Set(list.map(({ person }) => person)) }));
      let parts: SharePart[];
      try {
        parts = splitReward(poolFen, team, groups);
      } catch (error) {
        expect((error as Problem).message).toBe('contracting.least-shares-do-not-fit');
        // only sums of a few fen have no rounding that fits two groups
        expect(poolFen).toBeLessThan(100);
        seen.refused += 1;
        continue;
      }
      let total = 0n;
      for (const { fen, share: { numerator, denominator: below } } of parts) {
        total += BigInt(fen);
        const floor = (BigInt(poolFen) * BigInt(numerator)) / BigInt(below);
        if (fen < 0 || BigInt(fen) < floor || BigInt(fen) > floor + 1n) expect.fail(`case ${at}: ${fen} of ${floor}`);
      }
      if (total !== BigInt(poolFen)) expect.fail(`case ${at}: ${total} of ${poolFen}`);
      for (const { members, least: { value } } of groups) {
        const has = parts.reduce((sum, { person, fen }) => (members.has(person) ? sum + BigInt(fen) : sum), 0n);
        if (has < least(poolFen, value)) expect.fail(`case ${at}: a group has ${has}, ${value} % of ${poolFen}`);
      }
      const again = splitReward(poolFen, shuffled(team, roll), groups);
      if (again.some(({ person, fen }, i) => person !== parts[i]!.person || fen !== parts[i]!.fen)) expect.fail(`case ${at} depends on the order`);
      seen.people += team.length;
      seen.moved += parts.some(({ rounding }) => rounding.startsWith('floor')) ? 1 : 0;
    }
    // the generator reaches what it is for
    expect(seen.moved).toBeGreaterThan(1_000);
    expect(seen.refused).toBeLessThan(2_000);
    expect(seen.people).toBeGreaterThan(1_000_000);
  });

  it('of whole runs: each is refused with a rule, or balances to the fen in every order', () => {
    const roll = dice(7);
    let done = 0;
    for (let at = 0; at < 1_000; at += 1) {
      const receipts = Array.from({ length: 1 + roll(4) }, (_, i) => aReceipt(`r${i}`, 1 + roll(10 ** 12)));
      const costs = Array.from({ length: roll(4) }, (_, i) => aCost(`c${i}`, 1 + roll(10 ** 11), { publicMoney: roll(2) === 0 }));
      const facts = runFacts({
        netIncome: netIncomeOf({ receipts, costs, basis: ZHEJIANG }), people: randomTeam(roll), plan: aPlan({ rewardShare: share(1 + roll(100), 101) }),
        rules: planRulesOf({ transferStaff: roll(2) === 0 ? STAFF : undefined }),
      });
      let run: Run;
      try {
        run = runDistribution(facts);
      } catch (error) {
        expect((error as Problem).violations.length).toBeGreaterThan(0);
        continue;
      }
      done += 1;
      expect(BigInt(run.split.poolFen) >= least(run.netIncome.netFen, 50)).toBe(true);
      expect(trialBalance(run.entries).differenceFen).toBe(0);
      expect(run.shares.reduce((sum, { fen }) => sum + fen, 0)).toBe(run.split.poolFen);
      expect(runDistribution({ ...facts, people: shuffled(facts.people, roll) })).toEqual(run);
    }
    expect(done).toBeGreaterThan(200);
  });
});
