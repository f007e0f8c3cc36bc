import { ContractEvents, RemindPerformance } from '@app/contracting';
import { newId } from '@app/kernel';
import { systemContext } from '@app/platform';
import { PASSWORD, take } from './deal-desk.js';
import { onMilestone, openPerformanceDesk, type PerformanceDesk, type SeenPerformance } from './performance-desk.js';

const pilot = { key: 'pilot', title: '中试', dueOn: '2027-03-01', by: 'holder' };
const WRONG = 'wrong-password-2026';

describe('delivery', () => {
  let desk: PerformanceDesk;
  beforeAll(async () => { desk = await openPerformanceDesk(); }, 60_000);
  afterAll(() => desk.close());

  it('is for the two parties of a contract in effect, and for those who may', async () => {
    const id = await desk.begun();
    for (const answer of [await desk.outsider.client.get(`contracts/${id}/performance`), await desk.end(desk.outsider, id), await desk.post(desk.outsider, id, 'demands', { what: '交付' })]) expect(answer.status).toBe(404);
    expect((await desk.post(desk.finance, id, 'demands', { what: '交付' })).status).toBe(403);
    expect((await desk.seen(desk.finance, id)).mayAct).toBe(false);
    const { contract } = await desk.agreed();
    expect((await desk.post(desk.office, contract.id, 'demands', { what: '交付' })).body.code).toBe('contracting.contract-over');
    expect((await desk.post(desk.firm, id, `handover/${newId()}/acts/receive`, { version: 1, password: PASSWORD })).body.code).toBe('contracting.performance-not-found');
  });

  it('hands over what the terms list, with papers and a signature, or not at all', async () => {
    const id = await desk.begun();
    const { deliveries } = await desk.seen(desk.office, id);
    expect(deliveries.map(({ item, standing }) => [item, standing])).toEqual([['工艺规程', 'owed'], ['操作培训', 'owed'], ['产线调试', 'owed']]);
    expect(deliveries[0]!.lateDays).toBeGreaterThan(0);
    const refused = async (change: object, who = desk.office) => (await desk.handOver(id, change, who)).body.code;
    expect(await refused({}, desk.firm)).toBe('contracting.provider-hands-over');
    expect(await refused({ password: WRONG })).toMatch(/password|credentials/);
    expect(await refused({ itemKeys: ['nothing'] })).toBe('contracting.item-not-listed');
    expect(await refused({ paperIds: [] })).toBe('contracting.handover-without-paper');
    expect(await refused({ handedOn: '2099-01-01' })).toBe('contracting.handover-in-future');
    expect(await refused({ paperIds: [await desk.evidence(desk.office, id)] })).toBe('contracting.paper-of-another-kind');
    expect(await refused({ paperIds: [newId()] })).toBe('contracting.paper-not-found');
    expect((await desk.seen(desk.office, id)).handovers).toEqual([]);
    take(await desk.handOver(id, { itemKeys: [deliveries[0]!.key] }), 201);
    expect(await refused({})).toBe('contracting.item-handed-over');
  });

  it('starts the payment clock by two signatures of the other side, never by silence', async () => {
    const id = await desk.begun();
    const events = () => desk.api.get(ContractEvents, { strict: false }).happened(systemContext('test', newId()), id);
    take(await desk.handOver(id, { handedOn: '2026-11-20' }), 201);
    expect((await desk.on(desk.office, id, 'handovers', 'receive', { password: PASSWORD })).body.code).toBe('contracting.other-side-confirms');
    expect((await desk.on(desk.firm, id, 'handovers', 'receive')).status).toBe(422);
    expect((await desk.on(desk.firm, id, 'handovers', 'receive', { password: PASSWORD, on: '2026-11-19' })).body.code).toBe('contracting.receipt-day');
    expect((await desk.on(desk.firm, id, 'handovers', 'accept', { password: PASSWORD })).body.code).toBe('state.illegal-transition');
    expect(await events()).toEqual([{ event: 'signing', on: '2026-06-01' }, { event: 'effect', on: '2026-06-01' }]);
    const received = take<SeenPerformance>(await desk.on(desk.firm, id, 'handovers', 'receive', { password: PASSWORD, on: '2026-11-22' }));
    expect(received.handovers).toMatchObject([{ state: 'received', receivedOn: '2026-11-22', acceptBy: '2026-12-12' }]);
    expect((await events()).slice(2)).toEqual([{ event: 'delivery', on: '2026-11-22' }]);
    expect((await desk.on(desk.office, id, 'handovers', 'accept', { password: PASSWORD })).body.code).toBe('contracting.other-side-confirms');
    desk.days(30);
    expect((await desk.seen(desk.office, id)).handovers).toMatchObject([{ state: 'received', late: true }]);
    const remind = () => desk.api.get(RemindPerformance, { strict: false }).run(systemContext('remind', newId()));
    expect(await remind()).toBeGreaterThan(0);
    expect(await remind()).toBe(0);
    expect((await desk.seen(desk.office, id)).handovers).toMatchObject([{ state: 'received' }]);
    const accepted = take<SeenPerformance>(await desk.on(desk.firm, id, 'handovers', 'accept', { password: PASSWORD }));
    expect((await events()).slice(3)).toEqual([{ event: 'acceptance', on: accepted.today }]);
    expect(accepted.history.map(({ act }) => act)).toEqual(['accept', 'receive', 'hand-over']);
    expect(accepted.history.every(({ texts }) => texts !== null)).toBe(true);
  });

  it('is refused with a reason and done again', async () => {
    const id = await desk.begun();
    take(await desk.handOver(id), 201);
    expect((await desk.on(desk.firm, id, 'handovers', 'return')).body.code).toBe('state.reason-required');
    take(await desk.on(desk.firm, id, 'handovers', 'return', { reason: '缺少图纸第三册' }));
    take(await desk.handOver(id), 201);
    expect((await desk.on(desk.firm, id, 'handovers', 'withdraw', { reason: '误报' })).body.code).toBe('contracting.own-side-takes-back');
    take(await desk.on(desk.firm, id, 'handovers', 'receive', { password: PASSWORD }));
    take(await desk.on(desk.firm, id, 'handovers', 'refuse', { reason: '比容量未达约定值' }));
    const seen = await desk.seen(desk.office, id);
    expect([seen.deliveries.map(({ standing }) => standing), seen.happened.map(({ event }) => event)]).toEqual([['owed', 'owed', 'owed'], ['signing', 'effect']]);
    await desk.delivered(id);
    expect((await desk.seen(desk.office, id)).happened.map(({ event }) => event)).toEqual(['signing', 'effect', 'delivery', 'acceptance']);
  });

  it('is either accepted or refused when both come at once', async () => {
    const id = await desk.begun();
    take(await desk.handOver(id), 201);
    const { handovers: [received] } = take<SeenPerformance>(await desk.on(desk.firm, id, 'handovers', 'receive', { password: PASSWORD }));
    const act = (who: PerformanceDesk['firm'], name: string, rest: object) => desk.post(who, id, `handover/${received!.id}/acts/${name}`, { version: received!.version, ...rest });
    const answers = await Promise.all([act(desk.firm, 'accept', { password: PASSWORD }), act(desk.buyer, 'refuse', { reason: '未达标' }), act(desk.buyer, 'accept', { password: PASSWORD })]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409]);
    await expect(desk.database.sql(`update contracting.handover set state = 'handed_over' where contract_id = $1`, [id])).rejects.toThrow(/illegal|transition/);
    await expect(desk.database.sql(`set role luqiao_app; update contracting.performance_step set words = 'x'`)).rejects.toMatchObject({ code: '42501' });
  });

  it('plans milestones by both, and keeps what a payment hangs on and what was done', async () => {
    const id = await desk.begun({ price: onMilestone('pilot') });
    expect((await desk.seen(desk.firm, id)).milestoneIdsOfPrice).toEqual(['pilot']);
    const plan = (milestones: object[], who = desk.office) => desk.post(who, id, 'milestone-plans', { milestones });
    expect((await plan([{ ...pilot, key: 'other' }])).body.code).toBe('contracting.milestone-of-price-missing');
    expect((await plan([pilot, pilot])).body.code).toBe('contracting.milestone-doubled');
    take(await plan([pilot, { ...pilot, key: 'report', title: '结题报告' }]), 201);
    expect((await plan([pilot], desk.firm)).body.code).toBe('contracting.plan-waits');
    expect((await desk.on(desk.office, id, 'plans', 'agree')).body.code).toBe('contracting.other-side-confirms');
    expect((await desk.on(desk.firm, id, 'plans', 'supersede')).status).toBe(409);
    const agreed = take<SeenPerformance>(await desk.on(desk.firm, id, 'plans', 'agree'));
    expect(agreed.milestones.map(({ key, state }) => [key, state])).toEqual([['pilot', 'planned'], ['report', 'planned']]);
    const news = await desk.database.sql<{ act: string }>(`select payload->>'act' as act from platform.outbox_event where type = 'contracting.performance-moved.v1' and payload->>'contractId' = $1 and payload->>'tellOrganisationId' is not null order by seq`, [id]);
    expect(news.map(({ act }) => act)).toEqual(['propose', 'agree']);
    expect((await desk.on(desk.office, id, 'milestones', 'submit', {}, 0)).body.code).toBe('contracting.milestone-without-evidence');
    expect((await desk.on(desk.firm, id, 'milestones', 'submit', { paperIds: [await desk.evidence(desk.firm, id)] }, 0)).body.code).toBe('contracting.performer-submits');
    expect((await desk.on(desk.office, id, 'milestones', 'submit', { paperIds: [await desk.paperId(desk.office, id, 'delivery')] }, 0)).body.code).toBe('contracting.paper-of-another-kind');
    const hand = async () => take(await desk.on(desk.office, id, 'milestones', 'submit', { reason: '产线连续运行', paperIds: [await desk.evidence(desk.office, id)] }, 0));
    await hand();
    expect((await desk.on(desk.office, id, 'milestones', 'accept', {}, 0)).body.code).toBe('contracting.other-side-confirms');
    expect((await desk.on(desk.firm, id, 'milestones', 'send-back', {}, 0)).body.code).toBe('state.reason-required');
    take(await desk.on(desk.firm, id, 'milestones', 'send-back', { reason: '样品不足' }, 0));
    await hand();
    expect((await plan([{ ...pilot, dueOn: '2028-01-01' }])).body.code).toBe('contracting.milestone-done');
    const done = take<SeenPerformance>(await desk.on(desk.firm, id, 'milestones', 'accept', {}, 0));
    expect(done.happened.at(-1)).toEqual({ event: 'milestone', milestoneId: 'pilot', on: done.today });
    expect(done.history.filter(({ thing, act }) => thing === 'milestone' && act !== 'plan').map(({ act }) => act)).toEqual(['accept', 'submit', 'send-back', 'submit']);
    await desk.planned(id, [pilot]);
    const changed = await desk.seen(desk.firm, id);
    expect([changed.milestones.map(({ state }) => state), changed.plans.map(({ state }) => state)]).toEqual([['accepted', 'dropped'], ['superseded', 'agreed']]);
  });

  it('agrees to no plan that was overtaken by what was handed in', async () => {
    const id = await desk.begun();
    await desk.planned(id, [pilot]);
    take(await desk.post(desk.firm, id, 'milestone-plans', { milestones: [{ ...pilot, key: 'new' }] }), 201);
    take(await desk.on(desk.office, id, 'milestones', 'submit', { paperIds: [await desk.evidence(desk.office, id)] }));
    expect((await desk.on(desk.office, id, 'plans', 'agree')).body.code).toBe('contracting.milestone-done');
    take(await desk.on(desk.firm, id, 'plans', 'withdraw', { reason: '改期另议' }));
    expect((await desk.seen(desk.office, id)).milestones).toMatchObject([{ key: 'pilot', state: 'submitted' }]);
  });

  it('reminds the side that owes, once for each stage, and tells nothing of what was said', async () => {
    const id = await desk.begun();
    const remind = () => desk.api.get(RemindPerformance, { strict: false }).run(systemContext('remind', newId()));
    await remind();
    await desk.planned(id, [{ ...pilot, dueOn: (await desk.seen(desk.office, id)).today }]);
    expect(await remind()).toBe(1);
    desk.days(1);
    expect(await remind()).toBe(1);
    const told = await desk.database.sql<{ stage: string; told: string }>(`select payload->>'stage' as stage, payload->>'tellOrganisationId' as told
      from platform.outbox_event where type = 'contracting.performance-due.v1' and payload->>'contractId' = $1 order by seq`, [id]);
    expect(told).toEqual([{ stage: 'soon', told: desk.office.organisationId }, { stage: 'overdue', told: desk.office.organisationId }]);
    take(await desk.post(desk.firm, id, 'demands', { what: '请交付机密配方甲乙丙' }), 201);
    const words = (await desk.tablesWith('机密配方甲乙丙')).sort();
    expect(words).toEqual(['contracting.performance_demand', 'contracting.performance_step']);
  });
});
