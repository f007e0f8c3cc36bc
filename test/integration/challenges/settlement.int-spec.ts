import { createHash } from 'node:crypto';
import { PASSWORD } from '../contracting/deal-desk.js';
import { take } from './challenge-desk.js';
import { openPerformingDesk, type PerformingDesk, type SeenAcceptance, type SeenSettlement } from './performing-desk.js';

interface SeenEvaluation { state: string; mayWrite: boolean; evaluation: { public: boolean; lessons: string; by: string } | null }

describe('the settlement and what comes after', () => {
  let desk: PerformingDesk;
  beforeAll(async () => {
    desk = await openPerformingDesk();
  });
  afterAll(() => desk.close());
  const codes = ({ body }: { body: { code: string; errors?: { code: string }[] } }) => [body.code, ...(body.errors ?? []).map(({ code }) => code)];
  const settle = (id: string, version: number, who = desk.maker) => desk.post<SeenSettlement>(who, id, 'settlement', { version });
  const accepted = async (change?: Record<string, unknown>) => {
    const { challenge, winners: [team], contracts: [contractId] } = await desk.performing(1, change);
    await desk.plan(contractId!, team!, [['sample', 30], ['mounted', 60]]);
    for (const key of ['sample', 'mounted']) await desk.reached(contractId!, team!, key);
    await desk.endUser(challenge.id);
    take(await desk.post<SeenAcceptance>(desk.colleague, challenge.id, 'acceptance', { version: (await desk.get(desk.maker, challenge.id)).version, opinion: '满足全部指标', password: PASSWORD }), 201);
    return { id: challenge.id, team: team!, contractId: contractId! };
  };
  const goals = [{ name: '测量误差', measured: '0.8 mm', reached: 'yes' }];
  const look = { goals, inProduction: 'yes', salesFen: 50_000_000, words: '装车运行稳定', lessons: '尽早取得现场数据', public: true };

  it('is computed until it is frozen, says what is not paid, and is frozen once', async () => {
    const { id, team, contractId } = await accepted();
    const before = await desk.settlement(desk.maker, id);
    expect(before).toMatchObject({ state: 'accepted', poolFen: 300_000_000, owedFen: 300_000_000, paidFen: 0, refundFen: 0, refundTo: 'organiser', addsUp: false, maySettle: true, settled: null });
    expect(before.lines.map(({ id: stage, why }) => [stage, why])).toEqual([['sample', 'unpaid'], ['mounted', 'unpaid']]);
    expect(codes(await settle(id, before.version))).toContain('challenges.settlement-differs');
    await desk.paid(contractId, team, 'sample', 100_000_000);
    await desk.paid(contractId, team, 'mounted', 199_999_999);
    expect((await desk.settlement(desk.maker, id)).lines.map(({ why }) => why)).toEqual([null, 'unpaid']);
    expect(codes(await settle(id, before.version))).toContain('challenges.settlement-differs');
    await desk.paid(contractId, team, 'mounted', 1);
    expect((await settle(id, before.version, desk.outsider)).status).toBe(404);
    expect((await settle(id, before.version, desk.officer)).status).toBe(404);
    expect((await settle(id, before.version + 5)).body.code).toBe('state.stale-version');
    const both = await Promise.all([settle(id, before.version), settle(id, before.version)]);
    expect(both.map(({ status }) => status).sort()).toEqual([201, 409]);
    const { settled } = await desk.settlement(desk.maker, id);
    expect(createHash('sha256').update(settled!.canonical!).digest('hex')).toBe(settled!.sha256);
    expect(JSON.parse(settled!.canonical!)).toMatchObject({ challengeId: id, poolFen: 300_000_000, paidFen: 300_000_000, refundFen: 0 });
    // a team reads its own lines, others nothing
    expect(await desk.settlement(team.lead, id)).toMatchObject({ whole: false, settled: { canonical: null } });
    expect((await desk.outsider.client.get<{ code: string }>(`challenges/${id}/settlement`)).body.code).toBe('challenges.award-not-yours');
    for (const change of ['update challenges.settlement set paid_fen = 0, refund_fen = pool_fen', 'delete from challenges.settlement']) await expect(desk.database.sql(`set role luqiao_app; ${change}`)).rejects.toThrow(/permission denied/);
  });

  it('refunds to public funds where the pool is public money, and stands nowhere before anything is performed', async () => {
    const { challenge } = await desk.awarded(1, { publicFunds: { inPlaceFen: 1_000_000_000, otherSupport: 'no' } });
    expect((await desk.maker.client.get<{ code: string }>(`challenges/${challenge.id}/settlement`)).body.code).toBe('challenges.not-performing');
    const { challenge: performed } = await desk.performing(1, { publicFunds: { inPlaceFen: 1_000_000_000, otherSupport: 'no' } });
    expect(await desk.settlement(desk.maker, performed.id)).toMatchObject({ refundTo: 'public_funds', refundFen: 300_000_000, maySettle: false });
    expect((await settle(performed.id, performed.version)).status).toBe(409);
  });

  it('is followed by one look back, over every published target, public where the organiser says so', async () => {
    const { id, team, contractId } = await accepted();
    await desk.paid(contractId, team, 'sample', 100_000_000);
    await desk.paid(contractId, team, 'mounted', 200_000_000);
    const version = (await desk.settlement(desk.maker, id)).version;
    expect((await desk.post(desk.maker, id, 'evaluation', { version, ...look })).body.code).toBe('challenges.not-performing');
    take(await settle(id, version), 201);
    expect(codes(await desk.post(desk.maker, id, 'evaluation', { version: version + 1, ...look, goals: [] }))).toContain('challenges.evaluation-goals');
    expect((await desk.post(desk.outsider, id, 'evaluation', { version: version + 1, ...look })).status).toBe(404);
    expect((await desk.nobody.get<{ code: string }>(`challenges/${id}/evaluation`)).body.code).toBe('challenges.award-not-yours');
    const both = await Promise.all([0, 1].map(() => desk.post<SeenEvaluation>(desk.maker, id, 'evaluation', { version: version + 1, ...look })));
    expect(both.map(({ status }) => status).sort()).toEqual([201, 409]);
    expect(take<SeenEvaluation>(await desk.nobody.get(`challenges/${id}/evaluation`))).toMatchObject({ state: 'evaluated', mayWrite: false, evaluation: { public: true, lessons: '尽早取得现场数据', by: '' } });
  });

  it('keeps a look back that is not public for those concerned', async () => {
    const { id, team, contractId } = await accepted();
    await desk.paid(contractId, team, 'sample', 100_000_000);
    await desk.paid(contractId, team, 'mounted', 200_000_000);
    const { version } = take<SeenSettlement>(await settle(id, (await desk.settlement(desk.maker, id)).version), 201);
    take(await desk.post(desk.maker, id, 'evaluation', { version, ...look, public: false }), 201);
    expect((await desk.outsider.client.get<{ code: string }>(`challenges/${id}/evaluation`)).body.code).toBe('challenges.award-not-yours');
    expect(take<SeenEvaluation>(await team.lead.client.get(`challenges/${id}/evaluation`)).evaluation).toMatchObject({ public: false });
  });
});
