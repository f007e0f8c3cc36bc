import { PASSWORD } from '../contracting/deal-desk.js';
import { take } from './challenge-desk.js';
import { openPerformingDesk, type PerformingDesk, type SeenAcceptance, type Winner } from './performing-desk.js';

interface Rows { items: { id: string; key: string; dueOn: string; state: string; challengeId: string; mySide: string; team: { name: string } }[]; nextCursor: string | null }

describe('the board of milestones and the acceptance', () => {
  let desk: PerformingDesk;
  beforeAll(async () => {
    desk = await openPerformingDesk();
  });
  afterAll(() => desk.close());
  const sign = (who: Parameters<PerformingDesk['post']>[0], id: string, version: number, rest: object = {}) => desk.post<SeenAcceptance>(who, id, 'acceptance', { version, opinion: '满足全部指标', password: PASSWORD, ...rest });
  const acceptance = async (who: Parameters<PerformingDesk['post']>[0], id: string) => take<SeenAcceptance>(await who.client.get(`challenges/${id}/acceptance`));
  const reach = async (contractId: string, winner: Winner) => {
    await desk.plan(contractId, winner, [['sample', 30], ['mounted', 60]]);
    for (const key of ['sample', 'mounted']) await desk.reached(contractId, winner, key);
  };

  it('shows lanes and stages as contracting has them, to those concerned alone', async () => {
    const { challenge, winners: [team], contracts: [contractId] } = await desk.performing(1);
    expect((await desk.board(desk.maker, challenge.id)).lanes[0]!.items.map(({ key, state, fen, payment }) => [key, state, fen, payment])).toEqual([['sample', 'unplanned', 100_000_000, 'awaited'], ['mounted', 'unplanned', 200_000_000, 'awaited']]);
    await desk.plan(contractId!, team!, [['kickoff', 5], ['sample', 30], ['mounted', 60]]);
    await desk.handedIn(contractId!, team!, 'sample');
    const board = await desk.board(team!.lead, challenge.id);
    expect(board).toMatchObject({ state: 'performing', race: false, pool: null });
    expect(board.lanes[0]!.items.map(({ key, gate, state }) => [key, gate, state])).toEqual([['kickoff', true, 'planned'], ['sample', false, 'submitted'], ['mounted', false, 'planned']]);
    expect(board.lanes[0]!.items[1]!.evidence[0]!.sha256).toMatch(/^[0-9a-f]{64}$/);
    // of two answers at once one counts
    const both = await Promise.all([desk.on(desk.maker, contractId!, 'milestones', 'sample', 'accept'), desk.on(desk.maker, contractId!, 'milestones', 'sample', 'send-back', { reason: '数据不全' })]);
    expect(both.map(({ status }) => status).sort()).toEqual([200, 409]);
    if (both[1].status === 200) await desk.reached(contractId!, team!, 'sample');
    await desk.paid(contractId!, team!, 'sample', 40_000_000);
    expect((await desk.board(desk.maker, challenge.id)).pool).toEqual({ poolFen: 300_000_000, paidFen: 40_000_000, dueFen: 60_000_000, openFen: 200_000_000, refundFen: 0 });
    expect((await desk.board(desk.officer, challenge.id)).lanes[0]!.items[1]).toMatchObject({ state: 'accepted', payment: 'part', paidFen: 40_000_000 });
    expect((await desk.outsider.client.get<{ code: string }>(`challenges/${challenge.id}/milestones`)).body.code).toBe('challenges.award-not-yours');
    expect((await desk.nobody.get(`challenges/${challenge.id}/milestones`)).status).toBe(401);
  });

  it('lists milestones across challenges for whoever is party, by day, a page at a time', async () => {
    const first = await desk.performing(1);
    const second = await desk.performing(1);
    await desk.plan(first.contracts[0]!, first.winners[0]!, [['sample', 10], ['mounted', 20]]);
    await desk.plan(second.contracts[0]!, second.winners[0]!, [['sample', 15], ['mounted', 25]]);
    const list = async (who: Winner['lead'], query: Record<string, string> = {}) => take<Rows>(await who.client.get('milestones', { query }));
    expect((await list(first.winners[0]!.lead)).items.map(({ key, mySide }) => [key, mySide])).toEqual([['sample', 'team'], ['mounted', 'team']]);
    expect((await list(first.winners[0]!.office, { challengeId: second.challenge.id })).items).toEqual([]);
    expect((await list(desk.outsider)).items).toEqual([]);
    const page = await list(desk.maker, { limit: '1', challengeId: first.challenge.id });
    const next = await list(desk.maker, { limit: '1', challengeId: first.challenge.id, cursor: page.nextCursor! });
    expect([page.items[0]!.key, page.items[0]!.mySide, next.items[0]!.key, next.nextCursor]).toEqual(['sample', 'organiser', 'mounted', null]);
    await desk.reached(first.contracts[0]!, first.winners[0]!, 'sample');
    expect((await list(desk.maker, { challengeId: first.challenge.id, state: 'accepted' })).items.map(({ key }) => key)).toEqual(['sample']);
    const due = page.items[0]!.dueOn;
    expect((await list(desk.maker, { challengeId: first.challenge.id, dueUntil: due })).items).toHaveLength(1);
    expect((await desk.maker.client.get('milestones', { query: { state: 'unplanned' } })).status).toBe(400);
    // a member of the consortium that does not lead reads along
    const member = await desk.person(await desk.organisation('联合体成员', { type: 'enterprise' }), ['firm']);
    await desk.hand.sql(`update challenges.entry set proposal = jsonb_set(proposal, '{members}', (proposal -> 'members') || $2::jsonb) where id = $1`,
      [first.winners[0]!.entryId, JSON.stringify([{ organisationId: member.organisationId, name: '联合体成员', share: { numerator: 1, denominator: 2 }, part: '装车' }])]);
    expect((await list(member)).items.map(({ mySide }) => mySide)).toEqual(['member', 'member']);
  });

  it('is accepted by the end user whom the organiser named, after the last stage, with the password', async () => {
    const { challenge, winners: [team], contracts: [contractId] } = await desk.performing(1);
    const name = async (accountId: string, who = desk.maker) => desk.maker.client.put<{ code: string; errors?: { code: string }[] }>(`challenges/${challenge.id}/end-user`, { version: (await desk.get(who, challenge.id)).version, accountId });
    const codes = ({ body }: { body: { code: string; errors?: { code: string }[] } }) => [body.code, ...(body.errors ?? []).map(({ code }) => code)];
    expect(codes(await name(team!.lead.userId))).toContain('challenges.end-user-of-team');
    expect(codes(await name('0198c7a1-0000-7000-8000-000000000009'))).toContain('challenges.end-user-unknown');
    const stranger = await desk.person(await desk.organisation('未核验企业', { type: 'enterprise', state: 'unverified' }), ['firm']);
    expect(codes(await name(stranger.userId))).toContain('challenges.end-user-unknown');
    expect((await desk.outsider.client.put(`challenges/${challenge.id}/end-user`, { version: challenge.version, accountId: desk.colleague.userId })).status).toBe(404);
    // of another organisation, neither organiser nor team
    const user = await desk.person(await desk.organisation('地铁运营公司', { type: 'enterprise' }), ['firm'], '使用单位代表');
    await desk.hand.sql('update identity.account set password_hash = (select password_hash from identity.account where id = $1) where id = $2', [desk.maker.userId, user.userId]);
    await desk.endUser(challenge.id, user);
    expect((await sign(user, challenge.id, challenge.version)).body.code).toBe('challenges.stages-open');
    await reach(contractId!, team!);
    expect(await acceptance(user, challenge.id)).toMatchObject({ mine: true, mayName: false, blockedBy: [], person: { name: '使用单位代表' } });
    expect((await desk.outsider.client.get<{ code: string }>(`challenges/${challenge.id}/acceptance`)).body.code).toBe('challenges.award-not-yours');
    for (const who of [desk.maker, team!.lead, desk.outsider]) expect((await sign(who, challenge.id, challenge.version)).body.code).toBe('challenges.not-end-user');
    expect((await sign(user, challenge.id, challenge.version, { password: '错误的密码-2026' })).status).toBe(422);
    // a refusal is kept, and the challenge goes on
    expect(take<SeenAcceptance>(await sign(user, challenge.id, challenge.version, { outcome: 'refused', opinion: '装车后误差偏大' }), 201)).toMatchObject({ state: 'performing', signed: [{ outcome: 'refused', opinion: '装车后误差偏大' }] });
    const both = await Promise.all([sign(user, challenge.id, challenge.version), sign(user, challenge.id, challenge.version)]);
    expect(both.map(({ status }) => status).sort()).toEqual([201, 409]);
    expect((await acceptance(team!.lead, challenge.id)).signed.map(({ outcome }) => outcome)).toEqual(['accepted', 'refused']);
    expect((await desk.board(desk.maker, challenge.id))).toMatchObject({ state: 'accepted', lanes: [{ state: 'completed' }] });
    expect((await name(desk.colleague.userId)).body.code).toBe('challenges.not-performing');
    await expect(desk.database.sql(`set role luqiao_app; update challenges.acceptance set opinion = 'x'`)).rejects.toThrow(/permission denied/);
  });

  it('has no acceptance by the generic route, and none before somebody is named', async () => {
    const { challenge, winners: [team], contracts: [contractId] } = await desk.performing(1);
    await reach(contractId!, team!);
    const current = await desk.get(desk.maker, challenge.id);
    expect((await desk.act(desk.maker, current, 'accept')).body.code).toBe('challenges.own-route');
    expect((await desk.act(desk.maker, current, 'settle')).body.code).toBe('challenges.own-route');
    expect((await acceptance(desk.maker, challenge.id)).blockedBy.map(({ code }) => code)).toEqual(['challenges.end-user-unnamed']);
    const failed = await desk.act(desk.maker, current, 'fail', '想终止');
    expect([failed.status, JSON.stringify(failed.body).includes('challenges.nothing-failed')]).toEqual([422, true]);
  });
});
