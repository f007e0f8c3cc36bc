import { eventually } from '../../support/market.js';
import { PASSWORD } from '../contracting/deal-desk.js';
import type { SeenMoney } from '../contracting/money-desk.js';
import { take } from './challenge-desk.js';
import { openPerformingDesk, RACE, type PerformingDesk, type SeenSettlement } from './performing-desk.js';

describe('the settlement beside contracts that ended', () => {
  let desk: PerformingDesk;
  beforeAll(async () => {
    desk = await openPerformingDesk();
  });
  afterAll(() => desk.close());
  const codes = ({ body }: { body: { code: string; errors?: { code: string }[] } }) => [body.code, ...(body.errors ?? []).map(({ code }) => code)];
  const settle = async (id: string) => desk.post<SeenSettlement>(desk.maker, id, 'settlement', { version: (await desk.get(desk.maker, id)).version });
  const fail = async (id: string) => take(await desk.act(desk.maker, await desk.get(desk.maker, id), 'fail', '技术路线不可行'));
  /** So many stand before a row that somebody else holds. */
  const waiting = (count: number) => eventually(async () => (await desk.database.sql(`select 1 from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`)).length === count);
  const lines = ({ lines: all }: SeenSettlement) => all.filter(({ part }) => part === 'start').map(({ owedFen, paidFen, why }) => [owedFen, paidFen, why]);

  it('closes where start money went back after a rescission, or was never paid under a void contract, or went back in part', async () => {
    const { challenge: { id }, winners: [one, two], contracts: [first, second] } = await desk.performing(2, RACE);
    await desk.paid(first!, one!, '0-start', 30_000_000);
    await desk.rescinded(first!);
    await desk.paid(second!, two!, '0-start', 30_000_000);
    await desk.terminated(second!, two!);
    await desk.refunded(second!, two!, '0-start', 10_000_000);
    await fail(id);
    expect(lines(await desk.settlement(desk.maker, id))).toEqual([[30_000_000, 30_000_000, null], [20_000_000, 20_000_000, 'contract_settled']]);
    await desk.refunded(first!, one!, '0-start', 30_000_000, 'rescission');
    const open = await desk.settlement(desk.maker, id);
    expect(open).toMatchObject({ owedFen: 20_000_000, paidFen: 20_000_000, refundFen: 280_000_000, addsUp: true });
    expect(lines(open)).toEqual([[0, 0, 'contract_settled'], [20_000_000, 20_000_000, 'contract_settled']]);
    expect((await desk.board(desk.maker, id)).pool).toMatchObject({ paidFen: 20_000_000, dueFen: 0, refundFen: 280_000_000, openFen: 0 });
    const { settled } = take<SeenSettlement>(await settle(id), 201);
    expect(JSON.parse(settled!.canonical!)).toMatchObject({ paidFen: 20_000_000, refundFen: 280_000_000 });
  });

  it('still waits for start money that was never paid under a terminated contract', async () => {
    const { challenge: { id }, winners: [one, two], contracts: [first, second] } = await desk.performing(2, RACE);
    await desk.paid(first!, one!, '0-start', 30_000_000);
    await desk.terminated(first!, one!);
    await desk.terminated(second!, two!);
    await fail(id);
    expect(lines(await desk.settlement(desk.maker, id))).toEqual([[30_000_000, 30_000_000, null], [30_000_000, 0, 'unpaid']]);
    expect(codes(await settle(id))).toContain('challenges.settlement-differs');
  });

  const failed = async () => {
    const { challenge: { id }, winners: [team], contracts: [contractId] } = await desk.performing(1);
    await desk.plan(contractId!, team!, [['sample', 30], ['mounted', 60]]);
    await desk.reached(contractId!, team!, 'sample');
    await desk.paid(contractId!, team!, 'sample', 100_000_000);
    await desk.terminated(contractId!, team!);
    await fail(id);
    return { id, team: team!, contractId: contractId! };
  };

  it('reads the contracts once nobody else can move them: a payment that is confirmed first counts, one that comes after waits', async () => {
    const { id, team, contractId } = await failed();
    const { payments } = take<SeenMoney>(await desk.maker.client.post(`contracts/${contractId}/payments`, { receivableKey: 'fixed:mounted', fen: 7, paidOn: take<{ today: string }>(await desk.maker.client.get(`contracts/${contractId}/performance`)).today, bankReference: '网银-误付' }), 201);
    const payment = payments.find(({ state }) => state === 'declared')!;
    const { version } = await desk.get(desk.maker, id);
    const dealId = (await desk.board(desk.maker, id)).lanes[0]!.dealId;
    await desk.hand.sql('begin');
    await desk.hand.sql('select 1 from contracting.deal where id = $1 for update', [dealId]);
    const confirming = team.office.client.post(`contracts/${contractId}/payments/${payment.id}/acts/confirm`, { version: payment.version });
    await waiting(1);
    const settling = desk.post<SeenSettlement>(desk.maker, id, 'settlement', { version });
    await waiting(2);
    await desk.hand.sql('commit');
    expect([(await confirming).status, codes(await settling)]).toEqual([200, expect.arrayContaining(['challenges.settlement-differs'])]);
    expect((await desk.settlement(desk.maker, id)).lines.map(({ why }) => why)).toEqual([null, 'not_owed']);
  });

  /** Deals of a challenge, held by somebody else until what was begun stands before them. */
  /** They stand in line before one row: in the order in which they came. */
  const whileHeld = async (contractId: string, ...begun: readonly (() => Promise<{ status: number; body: { code: string; errors?: { code: string }[] } }>)[]) => {
    await desk.hand.sql('begin');
    await desk.hand.sql('select 1 from contracting.deal d join contracting.contract c on c.deal_id = d.id where c.id = $1 for update of d', [contractId]);
    const answers: ReturnType<(typeof begun)[number]>[] = [];
    for (const one of begun) {
      answers.push(one());
      await waiting(answers.length);
    }
    await desk.hand.sql('commit');
    return Promise.all(answers);
  };

  it('is not the only one that waits: what is eliminated, failed or signed is judged by contracts that stand still', async () => {
    const { challenge: { id }, winners: [one, two], contracts: [first, second] } = await desk.performing(2, RACE);
    for (const [at, winner] of [one!, two!].entries()) await desk.plan([first!, second!][at]!, winner, [['gate', 10], ['sample', 30], ['mounted', 60]]);
    desk.days(11);
    const { lanes } = await desk.board(desk.maker, id);
    const body = { version: lanes[1]!.entryVersion, reason: '逾期未提交', milestoneId: lanes[1]!.items[0]!.milestoneId };
    const paperIds = [await desk.paper(two!.office, second!, 'evidence')];
    const milestone = take<{ milestones: { id: string; key: string; version: number }[] }>(await two!.office.client.get(`contracts/${second}/performance`)).milestones.find(({ key }) => key === 'gate')!;
    // handed in at the last moment, before the elimination
    const [handedIn, eliminated] = await whileHeld(second!, () => two!.office.client.post(`contracts/${second}/performance/milestone/${milestone.id}/acts/submit`, { version: milestone.version, paperIds }), () => desk.post(desk.maker, id, `entries/${two!.entryId}/elimination`, body));
    expect([handedIn!.status, codes(eliminated!)]).toEqual([200, expect.arrayContaining(['challenges.gate-not-missed'])]);
    await desk.terminated(first!, one!);
    await desk.terminated(second!, two!);
    const seen = await desk.get(desk.maker, id);
    expect((await whileHeld(second!, () => desk.act(desk.maker, seen, 'fail', '技术路线不可行'))).map(({ status }) => status)).toEqual([200]);

    const { challenge: other, winners: [team], contracts: [contractId] } = await desk.performing(1);
    await desk.plan(contractId!, team!, [['sample', 30], ['mounted', 60]]);
    for (const key of ['sample', 'mounted']) await desk.reached(contractId!, team!, key);
    await desk.endUser(other.id);
    const { version } = await desk.get(desk.maker, other.id);
    expect((await whileHeld(contractId!, () => desk.post(desk.colleague, other.id, 'acceptance', { version, opinion: '满足指标', password: PASSWORD }))).map(({ status }) => status)).toEqual([201]);
  });

  it('stays as it was frozen when money moves afterwards, and says to the organiser by how much', async () => {
    const { id, team, contractId } = await failed();
    expect((await desk.settlement(desk.maker, id)).correctionFen).toBeNull();
    const frozen = take<SeenSettlement>(await settle(id), 201);
    expect(frozen).toMatchObject({ paidFen: 100_000_000, refundFen: 200_000_000, correctionFen: 0 });
    await desk.paid(contractId, team, 'mounted', 5);
    const after = await desk.settlement(desk.maker, id);
    expect(after).toMatchObject({ paidFen: 100_000_000, refundFen: 200_000_000, correctionFen: 5, settled: frozen.settled });
    await desk.refunded(contractId, team, 'sample', 1_000_000);
    expect((await desk.settlement(desk.maker, id)).correctionFen).toBe(-999_995);
    expect((await desk.settlement(team.lead, id)).correctionFen).toBeNull();
  });

  it('stands, and so does the challenge, where the shares of a consortium are not whole', async () => {
    const { challenge: { id }, winners: [team], contracts: [contractId] } = await desk.performing(1);
    const members = [[1, 2], [1, 3]].map(([numerator, denominator], at) => ({ organisationId: team!.lead.organisationId, name: `成员${at}`, share: { numerator, denominator }, part: '全部' }));
    await desk.hand.sql(`update challenges.entry set proposal = jsonb_set(proposal, '{members}', $2) where id = $1`, [team!.entryId, JSON.stringify(members)]);
    expect((await desk.board(desk.maker, id)).pool).toMatchObject({ paidFen: 0 });
    expect((await desk.settlement(desk.maker, id)).lines.map((line) => line.members)).toEqual([[], []]);
    await desk.terminated(contractId!, team!);
    await fail(id);
    for (const who of [desk.maker, desk.outsider]) expect((await desk.get(who, id)).state).toBe('failed');
  });
});
