import { contractTerms } from './contract-desk.js';
import { take, type Refusal } from './deal-desk.js';
import { openMoneyDesk, royaltySchedule, type MoneyDesk, type SeenMoney } from './money-desk.js';

const codes = ({ status, body }: { status: number; body: Refusal }) => [status, body.code];
const claim = ({ claims }: SeenMoney, key: string) => claims.find((one) => one.key === key)!;

describe('money under a contract', () => {
  let desk: MoneyDesk;
  beforeAll(async () => { desk = await openMoneyDesk(); }, 60_000);
  afterAll(async () => {
    expect(await desk.trialBalance()).toMatchObject({ unbalanced: 0, differenceFen: '0' });
    await desk.close();
  });

  it('follows from the schedule and what has happened, for both sides and nobody else', async () => {
    const { id } = await desk.licensed();
    const seen = await desk.money(desk.firm, id);
    expect(claim(seen, 'fixed:entry')).toMatchObject({ kind: 'entry_fee', amountFen: 10_000_000, dueOn: '2026-07-01', lastDay: '2026-07-01', outstandingFen: 10_000_000, state: 'overdue' });
    expect(claim(seen, 'fixed:accepted')).toMatchObject({ dueOn: null, awaits: { event: 'acceptance' }, state: 'awaited', interest: null });
    expect(seen.royalties).toMatchObject([{ componentId: 'royalty', begun: true, next: { from: '2026-04-01', until: '2026-06-30', over: true } }]);
    expect([seen.nextDue?.key, seen.may.report, (await desk.money(desk.finance, id)).may.report]).toEqual(['fixed:entry', true, false]);
    for (const path of ['money', 'distribution']) expect((await desk.outsider.client.get<Refusal>(`contracts/${id}/${path}`)).status).toBe(404);
    expect((await desk.outsider.client.post<Refusal>(`contracts/${id}/payments`, { receivableKey: 'fixed:entry', fen: 1, paidOn: '2026-06-15', bankReference: 'x' })).status).toBe(404);
    const { contract } = await desk.agreed();
    expect(codes(await desk.declare(contract.id, 'fixed:whole', 1))).toEqual([409, 'contracting.contract-over']);
  });

  it('counts a payment once the payee has confirmed it, and books it', async () => {
    const { id, dealId } = await desk.licensed();
    const declared = take<SeenMoney>(await desk.declare(id, 'fixed:entry', 4_000_000), 201);
    const [payment] = declared.payments;
    expect(claim(declared, 'fixed:entry')).toMatchObject({ confirmedFen: 0, declaredFen: 4_000_000, outstandingFen: 10_000_000, openFen: 6_000_000 });
    expect((await desk.trialBalance()).entries).toBe(0);
    expect(codes(await desk.settle(desk.firm, id, payment!))).toEqual([422, 'contracting.payee-confirms']);
    expect(codes(await desk.settle(desk.finance, id, payment!, 'withdraw', { reason: '代对方撤回' }))).toEqual([422, 'contracting.payer-withdraws']);
    expect(codes(await desk.settle(desk.leader, id, payment!))).toEqual([403, 'http.forbidden']);
    const confirmed = take<SeenMoney>(await desk.settle(desk.finance, id, payment!));
    expect(claim(confirmed, 'fixed:entry')).toMatchObject({ confirmedFen: 4_000_000, declaredFen: 0, outstandingFen: 6_000_000 });
    const rows = await desk.database.sql<{ key: string }>(`select key from contracting.ledger_entry where contract_id = $1 order by id`, [id]);
    expect(rows.map(({ key }) => key.split(':')[0])).toEqual(['due', 'receipt']);
    expect(codes(await desk.settle(desk.finance, id, confirmed.payments[0]!))).toEqual([409, 'state.illegal-transition']);
    const line = take<{ items: { kind: string; act: string }[] }>(await desk.firm.client.get(`deals/${dealId}/timeline`)).items;
    expect(line.filter(({ kind }) => kind === 'payment').map(({ act }) => act)).toEqual(['confirm-payment', 'declare-payment']);
  });

  it('takes no payment that does not fit', async () => {
    const { id } = await desk.licensed();
    const refused = async (fen: number, rest: object = {}, key = 'fixed:entry') => codes(await desk.declare(id, key, fen, rest));
    expect(await refused(10_000_001)).toEqual([422, 'contracting.payment-over-outstanding']);
    expect(await refused(-5)).toEqual([422, 'contracting.payment-not-whole-fen']);
    expect(await refused(0)).toEqual([422, 'contracting.payment-not-whole-fen']);
    expect(await refused(0.5)).toEqual([422, 'contracting.payment-not-whole-fen']);
    expect(await refused(1, { paidOn: '2099-01-01' })).toEqual([422, 'contracting.payment-in-future']);
    expect(await refused(1, {}, 'fixed:none')).toEqual([404, 'contracting.receivable-not-found']);
    expect(codes(await desk.finance.client.post(`contracts/${id}/payments`, { receivableKey: 'fixed:entry', fen: 1, paidOn: '2026-06-15', bankReference: 'x' }))).toEqual([403, 'contracting.acquirer-only']);
    take(await desk.declare(id, 'fixed:entry', 9_000_000, { bankReference: '同一笔' }), 201);
    expect(await refused(1_000_001)).toEqual([422, 'contracting.payment-over-outstanding']);
    expect(await refused(1, { bankReference: '同一笔' })).toEqual([409, 'contracting.payment-declared-already']);
    expect((await desk.money(desk.firm, id)).payments).toHaveLength(1);
  });

  it('lets the payee dispute with a reason and the payer take back, and neither twice', async () => {
    const { id } = await desk.licensed();
    const [first] = take<SeenMoney>(await desk.declare(id, 'fixed:entry', 10_000_000, { bankReference: '甲' }), 201).payments;
    expect(codes(await desk.settle(desk.office, id, first!, 'dispute'))).toEqual([422, 'state.reason-required']);
    expect(codes(await desk.settle(desk.office, id, { ...first!, version: 7 }, 'dispute', { reason: '未到账' }))).toEqual([409, 'state.stale-version']);
    take(await desk.settle(desk.office, id, first!, 'dispute', { reason: '账上没有这笔款' }));
    const [second] = take<SeenMoney>(await desk.declare(id, 'fixed:entry', 10_000_000, { bankReference: '甲' }), 201).payments;
    const left = take<SeenMoney>(await desk.settle(desk.firm, id, second!, 'withdraw', { reason: '金额填错' }));
    expect([left.payments.map(({ state }) => state), claim(left, 'fixed:entry').openFen]).toEqual([['withdrawn', 'disputed'], 10_000_000]);
    expect(codes(await desk.settle(desk.finance, id, { ...second!, version: 2 }))).toEqual([409, 'state.illegal-transition']);
  });

  it('has one effect of ten confirmations at once, with one key or without', async () => {
    const { id } = await desk.licensed();
    const [payment] = take<SeenMoney>(await desk.declare(id, 'fixed:entry', 10_000_000), 201).payments;
    const ten = Array.from({ length: 10 }, () => desk.finance.client.post<SeenMoney & Refusal>(`contracts/${id}/payments/${payment!.id}/acts/confirm`, { version: 1 }, { headers: { 'idempotency-key': 'confirm-once' } }));
    const answers = await Promise.all(ten);
    // while the first is under way the others are told so; none of them has another effect
    expect(answers.every(({ status, body }) => status === 200 || (status === 409 && body.code.startsWith('idempotency.')))).toBe(true);
    expect(take<SeenMoney>(await desk.finance.client.post(`contracts/${id}/payments/${payment!.id}/acts/confirm`, { version: 1 }, { headers: { 'idempotency-key': 'confirm-once' } })).payments[0]!.state).toBe('confirmed');
    const rows = await desk.database.sql(`select 1 from contracting.ledger_entry where contract_id = $1`, [id]);
    expect(rows).toHaveLength(2);
    const other = await desk.licensed();
    const both = await Promise.all([1, 2].map(() => desk.declare(other.id, 'fixed:entry', 6_000_000)));
    expect(both.map(({ status }) => status).sort()).toEqual([201, 422]);
  });

  it('computes overdue interest day by day, and claims it once the sum is paid', async () => {
    const { id } = await desk.licensed();
    await desk.paid(id, 'fixed:entry', 4_000_000, '2026-07-11');
    const late = await desk.paid(id, 'fixed:entry', 6_000_000, '2026-07-21').then(() => desk.money(desk.firm, id));
    // ten days on 10,000,000 and ten on 6,000,000 at 0.05 % a day
    expect(claim(late, 'fixed:entry')).toMatchObject({ state: 'paid', interest: { fen: 50_000 + 30_000, spans: [{ days: 10, outstandingFen: 10_000_000 }, { days: 10, outstandingFen: 6_000_000 }] } });
    expect(claim(late, 'interest:fixed:entry')).toMatchObject({ kind: 'overdue_interest', amountFen: 80_000, openFen: 80_000 });
    await desk.paid(id, 'interest:fixed:entry', 80_000, '2026-08-01');
    expect(claim(await desk.money(desk.firm, id), 'interest:fixed:entry').state).toBe('paid');
    const none = await desk.licensed(royaltySchedule({ overdueRatePerDay: null }));
    expect(claim(await desk.money(desk.firm, none.id), 'fixed:entry')).toMatchObject({ state: 'overdue', interest: null });
  });

  it('takes royalty statements in order, after their period, whole', async () => {
    const { id } = await desk.licensed(royaltySchedule(), {}, '2026-01-01');
    const refused = async (from: string, until: string, base: number, rest: object = {}, path?: string) => codes(await desk.state(id, from, until, base, rest, path));
    expect(await refused('2026-04-01', '2026-06-30', 1)).toEqual([422, 'contracting.royalty-period-not-next']);
    expect(await refused('2026-01-01', '2026-03-31', -1)).toEqual([422, 'contracting.royalty-report-not-whole']);
    expect(await refused('2026-01-01', '2026-03-31', 10.5)).toEqual([422, 'contracting.royalty-report-not-whole']);
    expect(await refused('2026-01-01', '2026-03-31', 1, { parts: [{ from: '2026-01-01', until: '2026-02-28', units: 0, baseFen: 1 }] })).toEqual([422, 'contracting.royalty-report-parts-broken']);
    expect(await refused('2099-01-01', '2099-03-31', 1)).toEqual([422, 'contracting.royalty-period-running']);
    expect(await refused('2026-01-01', '2026-03-31', 1, { componentId: 'other' })).toEqual([404, 'contracting.royalty-not-found']);
    expect(await refused('2026-01-01', '2026-03-31', 1, {}, 'royalty-corrections')).toEqual([422, 'contracting.royalty-correction-of-nothing']);
    expect(codes(await desk.finance.client.post(`contracts/${id}/royalty-statements`, { componentId: 'royalty', from: '2026-01-01', until: '2026-03-31', parts: [{ from: '2026-01-01', until: '2026-03-31', units: 1, baseFen: 1 }] }))).toEqual([403, 'contracting.acquirer-only']);
    const twice = await Promise.all([1, 2].map(() => desk.state(id, '2026-01-01', '2026-03-31', 100_000_000)));
    expect(twice.map(({ status }) => status).sort()).toEqual([201, 422]);
    const seen = await desk.money(desk.finance, id);
    expect(seen.statements).toMatchObject([{ until: '2026-03-31', ordinal: 0, royaltyFen: 5_000_000, payableFen: 5_000_000, standing: true }]);
    expect(seen.statements[0]!.lines[0]!.texts['zh-CN']).toContain('5%');
    expect(claim(seen, 'royalty:royalty:2026-03-31')).toMatchObject({ kind: 'royalty', amountFen: 5_000_000 });
  });

  it('corrects a statement by reversing and restating it: more is a claim, less is set off or owed back', async () => {
    const { id } = await desk.licensed(royaltySchedule(), {}, '2026-01-01');
    const q1 = ['2026-01-01', '2026-03-31'] as const;
    take(await desk.state(id, ...q1, 100_000_000), 201);
    expect(codes(await desk.state(id, ...q1, 100_000_000, {}, 'royalty-corrections'))).toEqual([422, 'contracting.royalty-correction-changes-nothing']);
    const more = take<SeenMoney>(await desk.state(id, ...q1, 120_000_000, {}, 'royalty-corrections'), 201);
    expect(claim(more, 'correction:royalty:2026-03-31:1')).toMatchObject({ kind: 'royalty_correction', amountFen: 1_000_000 });
    expect(more.statements.map(({ ordinal, standing, differenceFen }) => [ordinal, standing, differenceFen])).toEqual([[1, true, 1_000_000], [0, false, null]]);
    expect(more.statements[0]!.entries).toMatchObject([{ kind: 'reversal', fen: -5_000_000 }, { kind: 'restatement', fen: 6_000_000 }]);
    await desk.paid(id, 'royalty:royalty:2026-03-31', 5_000_000);
    const less = take<SeenMoney>(await desk.state(id, ...q1, 60_000_000, {}, 'royalty-corrections'), 201);
    // three million less: one is set off against the open correction, two were paid and are owed back
    expect([claim(less, 'correction:royalty:2026-03-31:1'), less.owedBackFen]).toMatchObject([{ creditFen: 1_000_000, outstandingFen: 0, state: 'paid' }, 2_000_000]);
    const next = take<SeenMoney>(await desk.state(id, '2026-04-01', '2026-06-30', 100_000_000), 201);
    expect([claim(next, 'royalty:royalty:2026-06-30'), next.owedBackFen]).toMatchObject([{ amountFen: 5_000_000, creditFen: 2_000_000, outstandingFen: 3_000_000 }, 0]);
    expect(codes(await desk.declare(id, 'royalty:royalty:2026-06-30', 3_000_001))).toEqual([422, 'contracting.payment-over-outstanding']);
  });

  it('asks for nothing of the time before effect: neither periods nor sums, nor interest on them', async () => {
    const price = royaltySchedule({ components: [{ kind: 'instalment', id: 'first', amountFen: 1_000_000, due: { kind: 'date', on: '2026-02-01' } }, royaltySchedule().components[2]!] });
    const { contract: open } = await desk.agreed(contractTerms({ price }));
    const before = await desk.money(desk.firm, open.id);
    expect([claim(before, 'fixed:first'), before.royalties, before.totals.overdueFen]).toMatchObject([{ dueOn: null, awaits: { event: 'effect' }, state: 'awaited', interest: null }, [{ begun: false, next: null }], 0]);
    const { id } = await desk.licensed(price);
    const seen = await desk.money(desk.firm, id);
    expect(seen.royalties).toMatchObject([{ begun: true, next: { from: '2026-04-01', until: '2026-06-30', dueOn: '2026-07-30' } }]);
    expect(codes(await desk.state(id, '2026-01-01', '2026-03-31', 1))).toEqual([422, 'contracting.royalty-period-not-next']);
    expect(claim(seen, 'fixed:first')).toMatchObject({ dueOn: '2026-06-01', state: 'overdue' });
    await desk.paid(id, 'fixed:first', 1_000_000, '2026-06-11');
    // ten days from effect on, none of the four months before
    expect(claim(await desk.money(desk.firm, id), 'fixed:first').interest).toMatchObject({ fen: 5_000, spans: [{ days: 10 }] });
  });

  it('asks for what a supplement added from its own effect on, and for the rest as before', async () => {
    const first = { kind: 'instalment', id: 'first', amountFen: 1_000_000, due: { kind: 'date', on: '2026-02-01' } };
    const price = royaltySchedule({ components: [first] });
    const { deal, contract: { id } } = await desk.inEffect(contractTerms({ price }));
    await desk.accept(deal, 1, contractTerms({ price: { ...price, components: [first, { ...first, id: 'added' }, royaltySchedule().components[2]!] } }));
    await desk.database.sql(`update contracting.contract set state = 'approving', submitted_by = $2, version = version + 1 where amends = $1`, [id, desk.office.userId]);
    await desk.database.sql(`update contracting.contract set state = 'approved', approved_by = $2, version = version + 1 where amends = $1`, [id, desk.leader.userId]);
    await desk.database.sql(`update contracting.contract set state = 'signing', version = version + 1 where amends = $1`, [id]);
    expect((await desk.money(desk.firm, id)).claims.map(({ key }) => key)).toEqual(['fixed:first']);
    await desk.database.sql(`update contracting.contract set state = 'in_effect', effective_on = '2026-08-10', version = version + 1 where amends = $1`, [id]);
    const seen = await desk.money(desk.firm, id);
    expect(seen.claims.map(({ key, dueOn }) => [key, dueOn])).toEqual([['fixed:first', '2026-06-01'], ['fixed:added', '2026-08-10']]);
    expect(seen.royalties).toMatchObject([{ next: { from: '2026-07-01', until: '2026-09-30' } }]);
  });

  it('keeps the book balanced in the database itself', async () => {
    const { id } = await desk.licensed();
    await desk.paid(id, 'fixed:entry', 1_000_000);
    const [entry] = await desk.database.sql<{ id: string; key: string }>('select id, key from contracting.ledger_entry where contract_id = $1 order by id limit 1', [id]);
    await expect(desk.database.sql(`insert into contracting.ledger_line (entry_id, account, fen) values ($1, 'tax', 5)`, [entry!.id])).rejects.toThrow(/differs by 5 fen/);
    await expect(desk.database.sql(`insert into contracting.ledger_entry (id, contract_id, key, kind, on_day, of_ref, made_at) values (gen_random_uuid(), $1, 'empty', 'other', now(), 'x', now())`, [id])).rejects.toThrow(/has 0 lines/);
    await expect(desk.database.sql(`insert into contracting.ledger_entry (id, contract_id, key, kind, on_day, of_ref, made_at) values (gen_random_uuid(), $1, $2, 'other', now(), 'x', now())`, [id, entry!.key])).rejects.toThrow(/ledger_entry_key/);
    await expect(desk.database.sql('update contracting.payment set fen = fen + 1')).rejects.toThrow(/as it was declared/);
  });
});
