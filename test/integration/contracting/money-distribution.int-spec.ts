import { ContractRegistration, RemindMoney } from '@app/contracting';
import { newId, systemActor } from '@app/kernel';
import type { Somebody } from '../listing/listing-market.js';
import { contractTerms, lumpSum } from './contract-desk.js';
import { take, type Refusal } from './deal-desk.js';
import { openMoneyDesk, royaltySchedule, TODAY, type MoneyDesk } from './money-desk.js';

interface SeenRun {
  id: string; state: string; version: number; way: string; kind: string; grossFen: number; deductedFen: number; netFen: number; poolFen: number; remainder: { college: number; office: number };
  people: { person: { id: string; name: string }; fen: number; paidFen: number; debtFen: number; clocks: { status: string; until: string | null }[] }[]; publicity: { required: boolean; noticeId: string | null; state: string }; nextActs: { act: string; blockedBy: { code: string }[] }[]; mayPay: boolean;
}
interface SeenDistribution {
  waiting: { paymentId: string; fen: number }[]; costs: { id: string; usedFen: number; reversed: boolean }[]; deductions: object | null; runs: SeenRun[]; goingBack: { id: string; version: number; state: string; debts: { person: { id: string }; fen: number; paidFen: number; entitledFen: number }[] }[];
  balances: { account: string; balanceFen: string }[]; may: { prepare: boolean };
}
interface SeenAwards { items: { runId: string; state: string; fen: number; paidFen: number; debtFen: number; explanation: { code: string; texts: { 'zh-CN': string }; params: { yuan?: string } }[]; payouts: { fen: number }[] }[]; totals: { fen: number; paidFen: number; debtFen: number } }
type Answer = { status: number; body: SeenDistribution & Refusal & { article?: string } };

const codes = ({ status, body }: { status: number; body: Refusal }) => [status, body.code];
const part = (numerator: number, denominator: number) => ({ numerator, denominator });
const ENTRY = 'fixed:entry';

describe('a distribution of income', () => {
  let desk: MoneyDesk;
  let [first, second, staff]: Somebody[] = [];
  beforeAll(async () => {
    desk = await openMoneyDesk();
    const unit = desk.office.organisationId;
    [first, second, staff] = [await desk.person(unit, ['researcher'], '何老师'), await desk.person(unit, ['researcher'], '周老师'), await desk.person(unit, ['tto'], '转化专员')];
  }, 60_000);
  afterAll(async () => {
    expect(await desk.trialBalance()).toMatchObject({ unbalanced: 0, differenceFen: '0' });
    await desk.close();
  });

  const person = (who: Somebody, share: object, change: object = {}) => ({ accountId: who.userId, share, mainContributor: true, inventor: true, transferStaff: false, contribution: '提出总体方案', standing: 'staff', leaderRank: 'none', ...change });
  const team = () => [person(first!, part(1, 2)), person(second!, part(2, 5)), person(staff!, part(1, 10), { mainContributor: false, inventor: false, transferStaff: true, contribution: '组织谈判和签约' })];
  const plan = (change: object = {}) => ({ kinds: ['licence', 'transfer', 'equity', 'development_commissioned'], document: '校发〔2025〕12号', decidedOn: '2025-06-01', rewardShare: part(70, 100), remainder: { college: part(1, 3), unit: part(1, 3), team: null, office: part(1, 3) }, ...change });
  const body = (change: object = {}) => ({ plan: plan(), unitDeductions: { document: '校发〔2025〕12号 第八条', list: { deduct: ['tax', 'upkeep'] } }, people: team(), relatedParty: 'no', ...change });
  const post = (who: Somebody, id: string, path: string, sent: object) => who.client.post<SeenDistribution & Refusal>(`contracts/${id}/${path}`, sent) as Promise<Answer>;
  const prepare = (id: string, change: object = {}, who = desk.office) => post(who, id, 'distribution/runs', body(change));
  const cost = (id: string, fen: number, change: object = {}, who = desk.office) => post(who, id, 'costs', { kind: 'tax', on: '2026-06-20', fen, evidence: '完税凭证0001', publicMoney: false, ...change });
  const act = (who: Somebody, id: string, run: SeenRun, name: string, rest: object = {}) => post(who, id, `distribution/runs/${run.id}/acts/${name}`, { version: run.version, ...rest });
  const seen = async (id: string, who = desk.office) => take<SeenDistribution>(await who.client.get(`contracts/${id}/distribution`));
  const awards = async (who: Somebody) => take<SeenAwards>(await who.client.get('my-awards'));
  const endNotice = (runId: string) => desk.database.sql(`update publicity.notice set state = 'ended', ended_at = (ends_on + 1)::timestamp at time zone 'Asia/Shanghai' where subject_type = 'distribution-run' and subject_id = $1 and state = 'running'`, [runId]);
  const confirmed = async (id: string, change: object = {}) => {
    const [run] = take<SeenDistribution>(await prepare(id, change), 201).runs;
    await endNotice(run!.id);
    return take<SeenDistribution>(await act(desk.finance, id, run!, 'confirm')).runs[0]!;
  };
  const pay = (id: string, { id: runId }: { id: string }, change: object = {}, who = desk.finance) => post(who, id, `distribution/runs/${runId}/payouts`, { paidOn: TODAY, separateAccounts: true, ...change });
  const registered = (value: boolean) => { (desk.api.get(ContractRegistration, { strict: false }) as { registered: () => Promise<boolean> }).registered = () => Promise.resolve(value); };

  it('goes from confirmed income to each person: computed, publicised, checked by another, paid and explained', async () => {
    const { id } = await desk.licensed();
    await desk.paid(id, ENTRY, 10_000_000);
    const costly = take<SeenDistribution>(await cost(id, 1_000_000), 201);
    expect(costly).toMatchObject({ waiting: [{ fen: 10_000_000 }], deductions: null, may: { prepare: true } });
    const [run] = take<SeenDistribution>(await prepare(id), 201).runs;
    expect(run).toMatchObject({ state: 'prepared', way: 'floor', grossFen: 10_000_000, deductedFen: 1_000_000, netFen: 9_000_000, poolFen: 6_300_000, remainder: { college: 900_000, office: 900_000 }, publicity: { required: true, state: 'running' } });
    expect((await seen(id, desk.finance)).runs[0]!.nextActs.find(({ act: name }) => name === 'confirm')!.blockedBy.map(({ code }) => code)).toEqual(['contracting.award-not-publicised']);
    expect(codes(await act(desk.finance, id, run!, 'confirm'))).toEqual([422, 'contracting.award-not-publicised']);
    expect((await awards(first!)).items).toEqual([]);
    const [notice] = await desk.database.sql<{ text: string; facts: string }>(`select text, facts::text as facts from publicity.notice where subject_id = $1`, [run!.id]);
    expect([notice!.text.includes('何老师'), notice!.text.includes('31,500.00'), notice!.facts.includes('31,500.00')]).toEqual([true, false, true]);
    await endNotice(run!.id);
    expect(codes(await act(desk.office, id, run!, 'confirm'))).toEqual([403, 'contracting.not-yours']);
    const done = take<SeenDistribution>(await act(desk.finance, id, run!, 'confirm'));
    expect(done.runs[0]).toMatchObject({ state: 'confirmed', mayPay: true, poolFen: 6_300_000 });
    expect(done.runs[0]!.people.map(({ person: { name }, fen }) => [name, fen]).sort()).toEqual([['何老师', 3_150_000], ['周老师', 2_520_000], ['转化专员', 630_000]].sort());
    expect(Object.fromEntries(done.balances.map(({ account, balanceFen }) => [account, balanceFen]))).toMatchObject({ [`reward_payable:${first!.userId}`]: '-3150000', received: '10000000', college_share: '-900000' });
    expect(codes(await act(desk.leader, id, done.runs[0]!, 'confirm'))).toEqual([409, 'state.illegal-transition']);

    const mine = (await awards(first!)).items[0]!;
    expect([mine.fen, mine.paidFen]).toEqual([3_150_000, 0]);
    expect(mine.explanation.map(({ code }) => code)).toEqual(expect.arrayContaining(['gross', 'list-by-unit', 'cost-deducted', 'net', 'pool', 'your-share', 'your-fen', 'law-floor', 'payable-on']));
    expect(JSON.stringify(await awards(first!))).not.toContain('25,200.00');
    expect((await awards(desk.outsider)).items).toEqual([]);
    expect(codes(await pay(id, run!, { paidOn: '2099-01-01' }))).toEqual([422, 'contracting.award-paid-off-time']);
    expect((await pay(id, run!, {}, desk.office)).status).toBe(403);
    take(await pay(id, run!, { personIds: [first!.userId] }), 201);
    const both = await Promise.all([pay(id, run!), pay(id, run!)]);
    expect(both.map(({ status }) => status).sort()).toEqual([201, 409]);
    expect(codes(await pay(id, run!))).toEqual([409, 'contracting.nothing-to-pay']);
    expect((await awards(first!)).items[0]).toMatchObject({ paidFen: 3_150_000, payouts: [{ fen: 3_150_000 }] });
    const csv = await desk.finance.client.get<string>(`contracts/${id}/distribution/payroll.csv`);
    expect([csv.status, String(csv.body).includes('31500.00'), String(csv.body).includes('全额计税')]).toEqual([200, true, true]);
    expect((await desk.finance.client.get(`contracts/${id}/distribution/payroll.xlsx`)).status).toBe(200);
    expect((await desk.office.client.get(`contracts/${id}/distribution/payroll.csv`)).status).toBe(403);
  });

  it('distributes the second royalty alone, and carries what costs exceeded the first', async () => {
    const { id } = await desk.licensed(royaltySchedule(), {}, '2026-01-01');
    take(await desk.state(id, '2026-01-01', '2026-03-31', 20_000_000), 201);
    await desk.paid(id, 'royalty:royalty:2026-03-31', 1_000_000);
    take(await cost(id, 1_500_000), 201);
    const one = await confirmed(id);
    expect([one.grossFen, one.netFen, one.poolFen]).toEqual([1_000_000, 0, 0]);
    expect(codes(await prepare(id))).toEqual([409, 'contracting.nothing-to-distribute']);
    take(await desk.state(id, '2026-04-01', '2026-06-30', 60_000_000), 201);
    await desk.paid(id, 'royalty:royalty:2026-06-30', 3_000_000, '2026-08-01');
    const two = await confirmed(id);
    expect([two.grossFen, two.deductedFen, two.netFen, two.poolFen]).toEqual([3_000_000, 500_000, 2_500_000, 1_750_000]);
    const { costs, runs } = await seen(id);
    expect([costs[0]!.usedFen, runs.map(({ state }) => state)]).toEqual([1_500_000, ['confirmed', 'confirmed']]);
    expect(codes(await post(desk.office, id, `costs/${costs[0]!.id}/reversals`, {}))).toEqual([409, 'contracting.cost-used']);
  });

  it('refuses what breaks a floor, a share or the law, and writes nothing', async () => {
    const { id } = await desk.licensed();
    expect(codes(await prepare(id))).toEqual([409, 'contracting.nothing-to-distribute']);
    await desk.paid(id, ENTRY, 10_000_000);
    const refused = async (change: object) => codes(await prepare(id, change));
    const low = await prepare(id, { plan: plan({ rewardShare: part(49, 100) }) });
    expect([low.body.code, low.body.article]).toEqual(['contracting.reward-below-floor', '促进科技成果转化法 第四十五条']);
    expect(await refused({ plan: plan({ rewardShare: part(101, 100) }) })).toEqual([422, 'contracting.reward-share-over-whole']);
    expect(await refused({ people: [person(first!, part(101, 100))] })).toEqual([422, 'contracting.reward-shares-not-whole']);
    expect(await refused({ people: [person(first!, part(1, 2)), person(first!, part(1, 2))] })).toEqual([422, 'contracting.reward-shares-not-whole']);
    expect(await refused({ plan: plan({ remainder: { college: part(1, 3), unit: null, team: null, office: null } }) })).toEqual([422, 'contracting.plan-remainder-not-whole']);
    expect(await refused({ people: [person(first!, part(2, 5)), person(staff!, part(3, 5), { mainContributor: false, inventor: false, transferStaff: true })] })).toEqual([422, 'contracting.main-contributors-below-share']);
    expect(await refused({ people: [person(first!, part(1, 1), { mainContributor: false, inventor: false })] })).toEqual([422, 'contracting.reward-without-contribution']);
    expect(await refused({ plan: plan({ kinds: ['service'] }) })).toEqual([422, 'contracting.plan-for-other-kind']);
    expect(await refused({ unitDeductions: null })).toEqual([422, 'contracting.net-income-list-missing']);
    expect(await refused({ people: [{ ...person(first!, part(1, 1)), accountId: newId() }] })).toEqual([422, 'contracting.person-unknown']);
    expect(await refused({ form: 'equity' })).toEqual([409, 'contracting.nothing-to-distribute']);
    expect(await refused({ relatedParty: 'unknown' })).toEqual([422, 'publicity.related-party-unanswered']);
    expect(await refused({ plan: plan({ decidedOn: '2099-01-01' }) })).toEqual([422, 'contracting.run-before-receipts']);
    expect((await prepare(id, {}, desk.firm)).status).toBe(403);
    expect(codes(await cost(id, 0.5))).toEqual([422, 'contracting.cost-not-whole-fen']);
    expect(codes(await cost(id, -1))).toEqual([422, 'contracting.cost-not-whole-fen']);
    expect(codes(await cost(id, 1, { on: '2099-01-01' }))).toEqual([422, 'contracting.cost-in-future']);
    const strangers = [await desk.outsider.client.get<Refusal>(`contracts/${id}/distribution`), await prepare(id, {}, desk.outsider), await cost(id, 1, {}, desk.outsider)];
    expect(strangers.map(({ status }) => status)).toEqual([404, 404, 404]);
    expect((await desk.firm.client.get(`contracts/${id}/distribution`)).status).toBe(403);
    expect(await seen(id)).toMatchObject({ runs: [], costs: [], waiting: [{ fen: 10_000_000 }] });
    const both = await Promise.all([prepare(id), prepare(id)]);
    expect(both.map(({ status }) => status).sort()).toEqual([201, 409]);
    expect(codes(await prepare(id))).toEqual([409, 'contracting.run-waiting']);
    const [run] = (await seen(id)).runs;
    expect(codes(await act(desk.finance, id, run!, 'return'))).toEqual([422, 'state.reason-required']);
    take(await act(desk.leader, id, run!, 'return', { reason: '人员名单有误' }));
    expect(await seen(id)).toMatchObject({ runs: [{ state: 'returned', publicity: { state: 'withdrawn' } }], waiting: [{ fen: 10_000_000 }] });
  });

  it('is never checked by its maker, whatever roles that person holds', async () => {
    const both = await desk.person(desk.office.organisationId, ['tto', 'finance'], '兼任');
    const { id } = await desk.licensed();
    await desk.paid(id, ENTRY, 10_000_000);
    const [run] = take<SeenDistribution>(await prepare(id, {}, both), 201).runs;
    await endNotice(run!.id);
    expect(codes(await act(both, id, run!, 'confirm'))).toEqual([422, 'contracting.run-checker-is-maker']);
    await expect(desk.database.sql(`update contracting.distribution_run set state = 'confirmed', confirmed_by = prepared_by, confirmed_at = now(), version = version + 1 where id = $1`, [run!.id])).rejects.toThrow(/maker_is_never_checker/);
    take(await act(desk.finance, id, run!, 'confirm'));
  });

  it('takes a wrong cost back by a reversing entry, once', async () => {
    const { id } = await desk.licensed();
    const costId = take<SeenDistribution>(await cost(id, 77), 201).costs[0]!.id;
    expect(codes(await post(desk.office, id, `costs/${newId()}/reversals`, {}))).toEqual([404, 'contracting.cost-not-found']);
    expect(take<SeenDistribution>(await post(desk.office, id, `costs/${costId}/reversals`, {}), 201)).toMatchObject({ costs: [{ reversed: true }], balances: [{ balanceFen: '0' }, { balanceFen: '0' }] });
    expect(codes(await post(desk.office, id, `costs/${costId}/reversals`, {}))).toEqual([422, 'contracting.entry-known']);
  });

  it('follows the contract for development: no floor; a registered one waits for a rule in force', async () => {
    const { contract } = await desk.inEffect(contractTerms({ price: lumpSum(10_000_000) }, 'development_commissioned'));
    await desk.paid(contract.id, 'fixed:whole', 10_000_000);
    registered(true);
    expect(codes(await prepare(contract.id))).toEqual([422, 'contracting.reward-route-undecided']);
    registered(false);
    const [run] = take<SeenDistribution>(await prepare(contract.id, { plan: plan({ rewardShare: part(20, 100) }) }), 201).runs;
    expect(run).toMatchObject({ way: 'contract', kind: 'development_commissioned', poolFen: 2_000_000 });
  });

  it('shows the clock of the half-taxed award by receipt, and pays no undecided class without a decision', async () => {
    const { id } = await desk.licensed();
    await desk.paid(id, ENTRY, 4_000_000, '2023-01-10');
    await desk.paid(id, ENTRY, 6_000_000, '2026-06-15');
    const run = await confirmed(id, { people: [person(first!, part(1, 1))] });
    expect(run.people[0]!.clocks.map(({ status }) => status)).toEqual(['not_eligible', 'not_eligible']);
    registered(true);
    const [shown] = (await seen(id)).runs;
    const undecided = shown!.people[0]!.clocks.some(({ status }) => status === 'undecided');
    if (undecided) {
      expect(codes(await pay(id, run))).toEqual([422, 'contracting.payroll-class-undecided']);
      take(await pay(id, run, { decision: { taxClass: 'half_taxed', document: '税务复函 2026-7' } }), 201);
    } else {
      expect(shown!.people[0]!.clocks).toMatchObject([{ status: 'expired', until: '2026-01-10' }, { status: 'eligible', until: '2029-06-15' }]);
      take(await pay(id, run), 201);
    }
    registered(false);
    const rows = await desk.database.sql<{ c: string; d: string; fen: string }>(`select w.tax_class as c, to_char(w.deadline, 'YYYY-MM-DD') as d, w.fen::text as fen from contracting.payroll_row w where w.run_id = $1 order by w.received_on`, [run.id]);
    expect(rows).toEqual([{ c: 'fully_taxed', d: '2026-01-10', fen: '2800000' }, { c: 'half_taxed', d: '2029-06-15', fen: '4200000' }]);
  });

  it('goes back after a refund: the run is reversed and computed anew, and each person sees the debt', async () => {
    const { id } = await desk.licensed();
    const paymentId = await desk.paid(id, ENTRY, 10_000_000);
    const run = await confirmed(id);
    take(await pay(id, run), 201);
    const propose = (change: object = {}, who = desk.office) => post(who, id, 'going-back', { cause: 'refund', document: '退款协议 2026-3', refunds: [{ receiptId: paymentId, fen: 4_000_000 }], ...change });
    const refused = async (change: object) => codes(await propose(change));
    expect(await refused({ refunds: [{ receiptId: paymentId, fen: 10_000_001 }] })).toEqual([422, 'contracting.refund-over-receipt']);
    expect(await refused({ refunds: [{ receiptId: paymentId, fen: 0.5 }] })).toEqual([422, 'contracting.refund-over-receipt']);
    expect(await refused({ refunds: [{ receiptId: newId(), fen: 1 }] })).toEqual([422, 'contracting.refund-over-receipt']);
    expect(await refused({ refunds: [] })).toEqual([422, 'contracting.refund-does-not-fit']);
    expect(await refused({ cause: 'registration_cancelled' })).toEqual([422, 'contracting.refund-does-not-fit']);
    expect(await refused({ cause: 'invalidity', ground: 'none' })).toEqual([422, 'contracting.goes-back-not']);
    expect(await refused({ cause: 'invalidity', ground: null })).toEqual([422, 'contracting.goes-back-not']);
    expect([(await propose({}, desk.outsider)).status, (await propose({}, desk.firm)).status]).toEqual([404, 403]);
    const [back] = take<SeenDistribution>(await propose(), 201).goingBack;
    expect(codes(await propose())).toEqual([409, 'contracting.going-back-waiting']);
    const decide = (who: Somebody, name = 'confirm', version = back!.version) => post(who, id, `going-back/${back!.id}/acts/${name}`, { version });
    expect((await decide(desk.office)).status).toBe(403);
    const twice = await Promise.all([decide(desk.finance), decide(desk.leader)]);
    expect(twice.map(({ status }) => status).sort()).toEqual([200, 409]);
    const after = await seen(id);
    expect(after.runs.map(({ state, poolFen }) => [state, poolFen])).toEqual([['confirmed', 4_200_000], ['reversed', 7_000_000]]);
    expect(after.goingBack[0]!.debts.map(({ fen }) => fen).reduce((sum, fen) => sum + fen, 0)).toBe(2_800_000);
    const debt = (await awards(first!)).items.find(({ state, runId }) => state === 'confirmed' && runId === after.runs[0]!.id)!;
    expect(debt).toMatchObject({ fen: 2_100_000, paidFen: 3_500_000, debtFen: 1_400_000 });
    const recover = (fen: number, who = desk.finance) => post(who, id, 'distribution/recoveries', { runId: run.id, personId: first!.userId, fen, on: TODAY, document: '收据 12' });
    expect(codes(await recover(1_400_001))).toEqual([422, 'contracting.recovery-over-debt']);
    expect((await recover(1, desk.office)).status).toBe(403);
    take(await recover(1_400_000), 201);
    expect(codes(await recover(1))).toEqual([422, 'contracting.recovery-over-debt']);
    expect((await awards(first!)).items.find(({ runId }) => runId === after.runs[0]!.id)!.debtFen).toBe(0);
    expect((await desk.money(desk.firm, id)).payments.find((one) => one.id === paymentId)!.refundedFen).toBe(4_000_000);
    // the rest goes back too, and nothing is left to anybody
    const [rest] = take<SeenDistribution>(await propose({ cause: 'rescission', refunds: [{ receiptId: paymentId, fen: 6_000_000 }] }), 201).goingBack;
    take(await post(desk.leader, id, `going-back/${rest!.id}/acts/confirm`, { version: rest!.version }));
    const end = await seen(id);
    expect(end.runs.every(({ state }) => state === 'reversed')).toBe(true);
    expect(end.balances.find(({ account }) => account === `reward_payable:${first!.userId}`)?.balanceFen ?? '0').toBe('0');
    expect(end.balances.find(({ account }) => account === `clawback_due:${first!.userId}`)!.balanceFen).toBe('2100000');
  });

  it('restates payroll when a registration is cancelled', async () => {
    const { id } = await desk.licensed();
    await desk.paid(id, ENTRY, 10_000_000);
    const run = await confirmed(id, { people: [person(first!, part(1, 1))] });
    registered(true);
    take(await pay(id, run, { decision: { taxClass: 'half_taxed', document: '税务复函 2026-7' } }), 201);
    registered(false);
    const [back] = take<SeenDistribution>(await post(desk.office, id, 'going-back', { cause: 'registration_cancelled', document: '撤销登记通知' }), 201).goingBack;
    take(await post(desk.finance, id, `going-back/${back!.id}/acts/confirm`, { version: 1 }));
    const rows = await desk.database.sql<{ c: string; back: boolean }>(`select tax_class as c, reverses is not null as back from contracting.payroll_row where run_id = $1 order by id`, [run.id]);
    expect(rows).toEqual([{ c: 'half_taxed', back: false }, { c: 'half_taxed', back: true }, { c: 'fully_taxed', back: false }]);
    expect((await seen(id)).runs[0]!.state).toBe('confirmed');
  });

  it('shares a contribution to capital as shares', async () => {
    const equity = { components: [{ kind: 'equity', id: 'stake', valueFen: 30_000_000, valuationId: newId() }], inspection: null, overdueRatePerDay: null, totalCapFen: null, statedSumFen: null };
    const { id } = await desk.licensed(equity, { consideration: 'equity' });
    await desk.paid(id, 'equity:stake', 30_000_000);
    expect(codes(await prepare(id))).toEqual([409, 'contracting.nothing-to-distribute']);
    const [run] = take<SeenDistribution>(await prepare(id, { form: 'equity' }), 201).runs;
    expect(run).toMatchObject({ kind: 'equity', way: 'floor', grossFen: 30_000_000, poolFen: 21_000_000, publicity: { required: false } });
    take(await act(desk.leader, id, run!, 'confirm'));
    take(await pay(id, run!), 201);
    expect((await seen(id)).balances.find(({ account }) => account === 'equity_stake')!.balanceFen).toBe('9000000');
  });

  it('reminds once of what is due, what is overdue, and which statement is owed', async () => {
    const { id, dealId } = await desk.licensed();
    const job = desk.api.get(RemindMoney, { strict: false });
    const run = () => job.run({ actor: systemActor('contracting.remind-money'), requestId: newId(), locale: 'zh-CN' } as never);
    expect(await run()).toBeGreaterThan(0);
    const keys = await desk.database.sql<{ key: string; stage: string }>('select key, stage from contracting.money_reminder where contract_id = $1 order by key', [id]);
    expect(keys).toEqual([{ key: ENTRY, stage: 'overdue' }, { key: 'statement:royalty:2026-06-30', stage: 'overdue' }]);
    expect(await run()).toBe(0);
    expect(take<{ items: { kind: string }[] }>(await desk.firm.client.get(`deals/${dealId}/timeline`)).items.filter(({ kind }) => kind === 'money-due')).toHaveLength(2);
  });
});
