import { take } from './challenge-desk.js';
import { openPerformingDesk, RACE, type PerformingDesk, type SeenBoard } from './performing-desk.js';

describe('a race', () => {
  let desk: PerformingDesk;
  beforeAll(async () => {
    desk = await openPerformingDesk();
  });
  afterAll(() => desk.close());
  const eliminate = async (id: string, entryId: string, milestoneId: string, rest: object = {}, who = desk.maker) => {
    const version = (await desk.board(desk.maker, id)).lanes.find((lane) => lane.entryId === entryId)!.entryVersion;
    return desk.post<SeenBoard>(who, id, `entries/${entryId}/elimination`, { version, reason: '样机误差超标', milestoneId, ...rest });
  };
  const codes = ({ body }: { body: { code: string; errors?: { code: string }[] } }) => [body.code, ...(body.errors ?? []).map(({ code }) => code)];

  it('pays start money to each lane, stages to the one that is left, and eliminates by a gate alone', async () => {
    const { challenge, winners: [one, two], contracts: [first, second] } = await desk.performing(2, RACE);
    const board = await desk.board(desk.maker, challenge.id);
    expect(board.lanes.map(({ start }) => start)).toEqual([{ fen: 30_000_000, payment: 'due', paymentDueOn: expect.any(String), paidFen: 0 }, { fen: 30_000_000, payment: 'due', paymentDueOn: expect.any(String), paidFen: 0 }]);
    for (const [at, winner] of [one!, two!].entries()) await desk.plan([first!, second!][at]!, winner, [['gate', 10], ['sample', 30], ['mounted', 60]]);
    // a team sees its own lane
    expect((await desk.board(two!.lead, challenge.id)).lanes.map(({ number }) => number)).toEqual([2]);
    const lane = async (at: number) => (await desk.board(desk.maker, challenge.id)).lanes[at]!;
    const milestone = async (at: number, key: string) => (await lane(at)).items.find((item) => item.key === key)!.milestoneId!;
    // a stage with a payment waits until one lane is left; a gate does not
    await desk.handedIn(first!, one!, 'sample');
    expect(codes(await desk.on(desk.maker, first!, 'milestones', 'sample', 'accept'))).toContain('contracting.award-race-undecided');
    await desk.reached(first!, one!, 'gate');
    expect(codes(await eliminate(challenge.id, two!.entryId, await milestone(1, 'gate')))).toContain('challenges.gate-not-missed');
    expect(codes(await eliminate(challenge.id, one!.entryId, await milestone(0, 'gate')))).toContain('challenges.gate-not-missed');
    await desk.handedIn(second!, two!, 'gate');
    take(await desk.on(desk.maker, second!, 'milestones', 'gate', 'send-back', { reason: '误差超标' }));
    // the gate of another lane proves nothing
    expect(codes(await eliminate(challenge.id, one!.entryId, await milestone(1, 'gate')))).toContain('challenges.gate-not-missed');
    expect((await lane(1)).mayEliminate).toBe(true);
    expect((await eliminate(challenge.id, two!.entryId, await milestone(1, 'gate'), {}, desk.outsider)).status).toBe(404);
    expect((await eliminate(challenge.id, two!.entryId, await milestone(1, 'gate'), {}, two!.office)).status).toBe(404);
    expect((await eliminate(challenge.id, two!.entryId, await milestone(1, 'gate'), { version: 9 })).body.code).toBe('state.stale-version');
    const gates = await milestone(1, 'gate');
    const both = await Promise.all([eliminate(challenge.id, two!.entryId, gates), eliminate(challenge.id, two!.entryId, gates)]);
    expect(both.map(({ status }) => status).sort()).toEqual([200, 409]);
    expect(await lane(1)).toMatchObject({ state: 'eliminated', whyNot: '样机误差超标', mayEliminate: false });
    // the last lane is not eliminated, and its stages are accepted now
    take(await desk.on(desk.maker, first!, 'milestones', 'sample', 'accept'));
    desk.days(61);
    expect(codes(await eliminate(challenge.id, one!.entryId, await milestone(0, 'mounted')))).toContain('challenges.last-lane');
    await desk.reached(first!, one!, 'mounted');
    await desk.endUser(challenge.id);
    // in settlement the eliminated lane's contract has to end, and both start sums and the stages are paid
    const { version } = await desk.get(desk.maker, challenge.id);
    take(await desk.post(desk.colleague, challenge.id, 'acceptance', { version, opinion: '满足指标', password: '麓桥-2026-双方' }), 201);
    const open = await desk.settlement(desk.maker, challenge.id);
    expect(open).toMatchObject({ owedFen: 300_000_000, paidFen: 0, refundFen: 0, addsUp: false, running: [two!.entryId] });
    expect(open.lines.map(({ part, owedFen, why }) => [part, owedFen, why])).toEqual([
      ['start', 30_000_000, 'unpaid'], ['stage', 80_000_000, 'unpaid'], ['stage', 160_000_000, 'unpaid'], ['start', 30_000_000, 'unpaid'], ['stage', 0, null], ['stage', 0, null],
    ]);
    await desk.paid(first!, one!, '0-start', 30_000_000);
    await desk.paid(first!, one!, 'sample', 80_000_000);
    await desk.paid(first!, one!, 'mounted', 160_000_000);
    await desk.paid(second!, two!, '0-start', 30_000_000);
    const differs = await desk.post(desk.maker, challenge.id, 'settlement', { version: open.version });
    expect(codes(differs)).toContain('challenges.settlement-differs');
    await desk.terminated(second!, two!);
    expect(take(await desk.post(desk.maker, challenge.id, 'settlement', { version: open.version }), 201)).toMatchObject({ state: 'settled', paidFen: 300_000_000, refundFen: 0 });
  });

  it('counts no milestone against a team that the organiser owes by the plan', async () => {
    const { challenge, winners: [one, two], contracts: [first, second] } = await desk.performing(2, RACE);
    await desk.plan(first!, one!, [['site', 5, 'acquirer'], ['sample', 30], ['mounted', 60]]);
    await desk.plan(second!, two!, [['site', 5, 'acquirer'], ['sample', 30], ['mounted', 60]]);
    desk.days(6);
    const { lanes } = await desk.board(desk.maker, challenge.id);
    expect(lanes.map(({ mayEliminate, items }) => [mayEliminate, items[0]!.key, items[0]!.missed])).toEqual([[false, 'site', false], [false, 'site', false]]);
    expect(codes(await eliminate(challenge.id, two!.entryId, lanes[1]!.items[0]!.milestoneId!))).toContain('challenges.gate-not-missed');
  });

  it('eliminates a lane whose contract was ended, without any gate, and goes on with the other', async () => {
    // ended before the other one took effect, with no plan agreed
    const { challenge: { id }, winners: [one, two] } = await desk.awarded(2, RACE);
    const [first] = [await desk.inEffect({ id }, one!)];
    await desk.terminated(first, one!);
    expect(await desk.begin(id)).toBe(false);
    const second = await desk.inEffect({ id }, two!);
    expect(await desk.begin(id)).toBe(true);
    const none = { milestoneId: null };
    expect((await desk.board(desk.maker, id)).lanes.map(({ mayEliminate }) => mayEliminate)).toEqual([true, false]);
    expect(codes(await eliminate(id, two!.entryId, '', none))).toContain('challenges.gate-not-missed');
    await desk.plan(second, two!, [['sample', 30], ['mounted', 60]]);
    await desk.handedIn(second, two!, 'sample');
    expect(codes(await desk.on(desk.maker, second, 'milestones', 'sample', 'accept'))).toContain('contracting.award-race-undecided');
    take(await eliminate(id, one!.entryId, '', { ...none, reason: '合同已由双方解除' }));
    expect((await desk.board(desk.maker, id)).lanes[0]).toMatchObject({ state: 'eliminated', whyNot: '合同已由双方解除' });
    take(await desk.on(desk.maker, second, 'milestones', 'sample', 'accept'));
    await desk.reached(second, two!, 'mounted');
    await desk.endUser(id);
    take(await desk.post(desk.colleague, id, 'acceptance', { version: (await desk.get(desk.maker, id)).version, opinion: '满足指标', password: '麓桥-2026-双方' }), 201);
    expect(await desk.board(desk.maker, id)).toMatchObject({ state: 'accepted', lanes: [{ state: 'eliminated' }, { state: 'completed' }] });
  });

  it('eliminates a lane whose contract ended with a stage handed in, and fails with the other', async () => {
    const { challenge: { id }, winners: [one, two], contracts: [first, second] } = await desk.performing(2, RACE);
    await desk.plan(first!, one!, [['sample', 30], ['mounted', 60]]);
    await desk.handedIn(first!, one!, 'sample');
    await desk.terminated(first!, one!);
    const fail = async () => desk.act(desk.maker, await desk.get(desk.maker, id), 'fail', '两条赛道均未完成');
    expect(codes(await fail())).toContain('challenges.lanes-still-run');
    take(await eliminate(id, one!.entryId, '', { milestoneId: null }));
    expect(codes(await eliminate(id, two!.entryId, '', { milestoneId: null }))).toContain('challenges.last-lane');
    expect(codes(await fail())).toContain('challenges.nothing-failed');
    await desk.terminated(second!, two!);
    take(await fail());
    expect(await desk.board(desk.maker, id)).toMatchObject({ state: 'failed', lanes: [{ state: 'eliminated' }, { state: 'failed' }] });
  });

  it('eliminates a lane that missed the day of its gate, and fails with its last one; what is left goes back', async () => {
    const { challenge, winners: [one, two], contracts: [first, second] } = await desk.performing(2, RACE);
    await desk.plan(first!, one!, [['gate', 10], ['sample', 30], ['mounted', 60]]);
    await desk.plan(second!, two!, [['gate', 10], ['sample', 30], ['mounted', 60]]);
    desk.days(11);
    const board = await desk.board(desk.maker, challenge.id);
    expect(board.lanes.map(({ mayEliminate }) => mayEliminate)).toEqual([true, true]);
    take(await eliminate(challenge.id, two!.entryId, board.lanes[1]!.items[0]!.milestoneId!, { reason: '逾期未提交' }));
    await desk.reached(first!, one!, 'gate');
    await desk.reached(first!, one!, 'sample');
    const fail = async () => desk.act(desk.maker, await desk.get(desk.maker, challenge.id), 'fail', '装车未达标');
    expect(codes(await fail())).toContain('challenges.nothing-failed');
    await desk.handedIn(first!, one!, 'mounted');
    take(await desk.on(desk.maker, first!, 'milestones', 'mounted', 'send-back', { reason: '未达标' }));
    // sent back within its time is no failure yet
    expect(codes(await fail())).toContain('challenges.nothing-failed');
    desk.days(60);
    take(await fail());
    const after = await desk.board(desk.maker, challenge.id);
    expect(after).toMatchObject({ state: 'failed', lanes: [{ state: 'failed', whyNot: '装车未达标' }, { state: 'eliminated' }] });
    expect(await desk.settlement(desk.maker, challenge.id)).toMatchObject({ owedFen: 140_000_000, refundFen: 160_000_000, addsUp: false, running: [one!.entryId, two!.entryId] });
    for (const [contractId, winner] of [[first!, one!], [second!, two!]] as const) {
      await desk.paid(contractId, winner, '0-start', 30_000_000);
      if (winner === one) await desk.paid(contractId, winner, 'sample', 80_000_000);
      await desk.terminated(contractId, winner);
    }
    const settled = take<{ paidFen: number; refundFen: number }>(await desk.post(desk.maker, challenge.id, 'settlement', { version: after.version }), 201);
    expect([settled.paidFen, settled.refundFen]).toEqual([140_000_000, 160_000_000]);
  });
});
