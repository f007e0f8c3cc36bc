import { ContractEvents } from '@app/contracting';
import { chinaDate, newId } from '@app/kernel';
import { systemContext } from '@app/platform';
import { contractTerms } from './contract-desk.js';
import { PASSWORD, take } from './deal-desk.js';
import { openPerformanceDesk, type PerformanceDesk, type SeenPerformance } from './performance-desk.js';

const demand = { what: '请在期限内支付第一期许可费' };

describe('the end of a contract', () => {
  let desk: PerformanceDesk;
  beforeAll(async () => { desk = await openPerformanceDesk(); }, 60_000);
  afterAll(() => desk.close());

  const demanded = async (terms: object = { cureDays: null }) => {
    const id = await desk.begun(terms);
    const demandId = take<SeenPerformance>(await desk.post(desk.office, id, 'demands', demand), 201).demands[0]!.id;
    return { id, demandId, terminate: (who = desk.office) => desk.end(who, id, { ground: 'demand', demandId, reason: '催告期满仍未付款' }) };
  };

  it('waits for the cure period: 29 days are refused, after 30 it is enabled', async () => {
    const { id, terminate } = await demanded();
    const now = await terminate();
    expect([now.status, now.body.code]).toEqual([422, 'contracting.cure-running']);
    expect((await desk.seen(desk.office, id)).demands).toMatchObject([{ cureDays: 30, daysLeft: 30, terminateBlockedBy: [{ code: 'contracting.cure-running', article: '最高人民法院关于审理技术合同纠纷案件适用法律若干问题的解释 第十五条', params: { days: 30 } }] }]);
    desk.days(29);
    expect((await terminate()).body.code).toBe('contracting.cure-running');
    desk.days(1);
    expect((await terminate()).body.code).toBe('contracting.cure-running');
    desk.days(1);
    expect((await desk.seen(desk.firm, id)).demands).toMatchObject([{ over: true, daysLeft: 0, terminateBlockedBy: [] }]);
    expect((await terminate(desk.firm)).body.code).toBe('contracting.demander-terminates');
    take(await terminate(), 201);
    expect(await desk.contract(desk.firm, id)).toMatchObject({ state: 'terminated', endReason: '催告期满仍未付款' });
    expect((await desk.post(desk.firm, id, 'demands', demand)).body.code).toBe('contracting.contract-over');
    expect((await terminate()).body.code).toBe('contracting.contract-over');
  });

  it('keeps to the days agreed where they are more, and to the law where they are fewer', async () => {
    expect((await desk.seen(desk.office, (await demanded({ cureDays: 10 })).id)).demands).toMatchObject([{ cureDays: 30 }]);
    expect((await desk.seen(desk.office, (await demanded({ cureDays: 45 })).id)).demands).toMatchObject([{ cureDays: 45 }]);
  });

  it('is not reached where the other side performed, or says so and nobody answered', async () => {
    const { id, terminate } = await demanded();
    expect((await desk.on(desk.office, id, 'demands', 'say-performed', { reason: '已付' })).body.code).toBe('contracting.other-side-confirms');
    take(await desk.on(desk.firm, id, 'demands', 'say-performed', { reason: '昨日已付款' }));
    desk.days(31);
    expect((await terminate()).body.code).toBe('contracting.performance-claimed');
    expect((await desk.on(desk.firm, id, 'demands', 'confirm')).body.code).toBe('contracting.own-side-takes-back');
    take(await desk.on(desk.office, id, 'demands', 'contradict', { reason: '账户没有到账' }));
    expect((await desk.seen(desk.office, id)).demands).toMatchObject([{ state: 'open', terminateBlockedBy: [] }]);
    take(await desk.on(desk.office, id, 'demands', 'confirm'));
    expect((await terminate()).body.code).toBe('contracting.demand-over');
    expect((await desk.on(desk.office, id, 'demands', 'contradict', { reason: '再想想' })).body.code).toBe('state.illegal-transition');
  });

  it('is not kept off by a dispute about the demand', async () => {
    const { id, terminate } = await demanded();
    take(await desk.on(desk.firm, id, 'demands', 'dispute', { reason: '付款条件未成就' }));
    desk.days(31);
    take(await terminate(), 201);
    expect((await desk.contract(desk.office, id)).state).toBe('terminated');
  });

  it('needs a ground', async () => {
    const id = await desk.begun();
    expect((await desk.end(desk.office, id, { ground: 'demand' })).body.code).toBe('contracting.no-ground');
    expect((await desk.end(desk.office, id, { ground: 'demand', demandId: newId() })).body.code).toBe('contracting.no-ground');
    expect((await desk.end(desk.office, id, { ground: 'force_majeure' })).body.code).toBe('contracting.no-ground');
    expect((await desk.end(desk.office, id, { ground: 'decision' })).body.code).toBe('contracting.no-ground');
    expect((await desk.end(desk.office, id, { password: 'wrong-password-2026' })).status).toBe(422);
    const other = await demanded();
    desk.days(31);
    expect((await desk.end(desk.office, id, { ground: 'demand', demandId: other.demandId })).body.code).toBe('contracting.no-ground');
    expect((await desk.seen(desk.office, id)).endings).toEqual([]);
  });

  it('stands still during acknowledged force majeure and goes on after it', async () => {
    const { id, terminate } = await demanded();
    const notice = async (change: object = {}) => desk.post(desk.firm, id, 'force-majeure', { what: '洪水淹没厂区', since: (await desk.seen(desk.firm, id)).today, expectedEnd: null, paperIds: [await desk.evidence(desk.firm, id)], ...change });
    expect((await notice({ paperIds: [] })).body.code).toBe('contracting.force-majeure-unproved');
    expect((await notice({ since: '2099-01-01' })).body.code).toBe('contracting.force-majeure-day');
    desk.days(10);
    take(await notice(), 201);
    expect((await desk.on(desk.firm, id, 'forceMajeure', 'acknowledge')).body.code).toBe('contracting.other-side-confirms');
    expect((await desk.seen(desk.office, id)).demands).toMatchObject([{ paused: false, daysLeft: 20 }]);
    take(await desk.on(desk.office, id, 'forceMajeure', 'acknowledge'));
    desk.days(40);
    expect((await terminate()).body.code).toBe('contracting.cure-paused');
    expect((await desk.seen(desk.office, id)).demands).toMatchObject([{ paused: true, lastDay: null }]);
    expect((await desk.on(desk.firm, id, 'forceMajeure', 'end', { on: '2020-01-01' })).body.code).toBe('contracting.force-majeure-end');
    take(await desk.on(desk.office, id, 'forceMajeure', 'end'));
    expect((await desk.seen(desk.office, id)).demands).toMatchObject([{ paused: false, daysLeft: 21 }]);
    desk.days(21);
    expect((await terminate()).body.code).toBe('contracting.cure-running');
    desk.days(1);
    take(await terminate(), 201);
  });

  it('comes by notice where acknowledged force majeure defeats the purpose', async () => {
    const id = await desk.begun();
    const { today } = await desk.seen(desk.firm, id);
    take(await desk.post(desk.firm, id, 'force-majeure', { what: '厂区永久淹没', since: today, paperIds: [await desk.evidence(desk.firm, id)] }), 201);
    take(await desk.on(desk.office, id, 'forceMajeure', 'contest', { reason: '仅部分厂房受损' }));
    expect((await desk.end(desk.firm, id, { ground: 'force_majeure' })).body.code).toBe('contracting.no-ground');
    take(await desk.on(desk.office, id, 'forceMajeure', 'acknowledge'));
    take(await desk.end(desk.firm, id, { ground: 'force_majeure', reason: '合同目的不能实现' }), 201);
    expect((await desk.contract(desk.office, id)).state).toBe('terminated');
  });

  it('comes at once where both sign, once, and leaves no other proposal open', async () => {
    const id = await desk.begun();
    take(await desk.end(desk.office, id), 201);
    expect((await desk.end(desk.firm, id)).body.code).toBe('contracting.ending-waits');
    expect((await desk.on(desk.office, id, 'endings', 'confirm', { password: PASSWORD })).body.code).toBe('contracting.other-side-confirms');
    expect((await desk.on(desk.firm, id, 'endings', 'confirm')).status).toBe(422);
    expect((await desk.on(desk.firm, id, 'endings', 'declare')).status).toBe(403);
    take(await desk.on(desk.firm, id, 'endings', 'refuse', { reason: '愿意继续履行' }));
    take(await desk.end(desk.firm, id), 201);
    take(await desk.on(desk.office, id, 'endings', 'confirm', { password: PASSWORD }));
    const log = take<{ items: { kind: string; act: string; texts: object | null }[] }>(await desk.firm.client.get(`deals/${(await desk.contract(desk.firm, id)).dealId}/timeline`)).items;
    expect(log.slice(0, 2).map(({ kind, act }) => [kind, act]).sort()).toEqual([['contract', 'contract-terminate'], ['contract-ending', 'contract-ending-confirm']]);
    expect(log.every(({ texts, kind }) => texts !== null || kind === 'message')).toBe(true);
  });

  it('is declared once when two do it at the same time', async () => {
    const { id, terminate } = await demanded();
    take(await desk.end(desk.firm, id), 201);
    desk.days(31);
    const answers = await Promise.all([terminate(desk.office), terminate(desk.leader), terminate(desk.office)]);
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409, 409]);
    expect((await desk.seen(desk.office, id)).endings.map(({ state }) => state).sort()).toEqual(['effective', 'overtaken']);
  });

  it('is completed by both when nothing is open', async () => {
    const id = await desk.begun();
    const complete = (who = desk.office) => desk.end(who, id, { kind: 'complete', reason: '全部履行完毕' });
    expect((await complete()).body.code).toBe('contracting.deliveries-open');
    await desk.delivered(id);
    take(await desk.post(desk.office, id, 'demands', demand), 201);
    expect((await complete()).body.code).toBe('contracting.demands-open');
    take(await desk.on(desk.office, id, 'demands', 'withdraw', { reason: '已另行约定' }));
    await desk.planned(id, [{ key: 'pilot', title: '中试', dueOn: '2027-03-01', by: 'acquirer' }]);
    expect((await complete()).body.code).toBe('contracting.milestones-open');
    take(await desk.on(desk.firm, id, 'milestones', 'submit', { paperIds: [await desk.evidence(desk.firm, id)] }));
    take(await desk.on(desk.office, id, 'milestones', 'accept'));
    expect((await complete()).body.code).toBe('contracting.receivables-open');
    const [claim] = take<{ claims: { key: string; outstandingFen: number }[] }>(await desk.firm.client.get(`contracts/${id}/money`)).claims;
    const { payments: [payment] } = take<{ payments: { id: string; version: number }[] }>(await desk.firm.client.post(`contracts/${id}/payments`, { receivableKey: claim!.key, fen: claim!.outstandingFen, paidOn: chinaDate(desk.clock.now()), bankReference: '网银0001' }), 201);
    take(await desk.office.client.post(`contracts/${id}/payments/${payment!.id}/acts/confirm`, { version: payment!.version }));
    take(await complete(), 201);
    take(await desk.post(desk.firm, id, 'disputes', { kind: 'court', subject: '资料有误', reference: '（2026）湘01民初1号' }), 201);
    expect((await desk.on(desk.firm, id, 'endings', 'confirm', { password: PASSWORD })).body.code).toBe('contracting.disputes-open');
    expect((await desk.contract(desk.firm, id)).state).toBe('in_effect');
    take(await desk.on(desk.firm, id, 'disputes', 'withdraw', { reason: '已核对无误' }));
    take(await desk.on(desk.firm, id, 'endings', 'confirm', { password: PASSWORD }));
    expect(await desk.contract(desk.firm, id)).toMatchObject({ state: 'performed', endReason: null });
  });

  it('keeps disputes where the contract sends them, and their end to whoever opened them', async () => {
    const id = await desk.begun();
    const open = (kind: string) => desk.post(desk.firm, id, 'disputes', { kind, subject: '许可范围' });
    expect((await open('arbitration')).body.code).toBe('contracting.dispute-kind-not-agreed');
    const arbitrated = await desk.begun({ dispute: { kind: 'arbitration', body: '长沙仲裁委员会' } });
    expect((await desk.post(desk.firm, arbitrated, 'disputes', { kind: 'court', subject: '许可范围' })).body.code).toBe('contracting.dispute-kind-not-agreed');
    take(await open('negotiation'), 201);
    const openDisputes = () => desk.api.get(ContractEvents, { strict: false }).openDisputes(systemContext('test', newId()), id);
    expect(await openDisputes()).toBe(1);
    expect((await desk.on(desk.office, id, 'disputes', 'settle', { reason: '对方让步' })).body.code).toBe('contracting.own-side-takes-back');
    expect((await desk.on(desk.firm, id, 'disputes', 'settle')).body.code).toBe('state.reason-required');
    expect((await desk.on(desk.office, id, 'disputes', 'decide', { reason: '驳回' })).body.code).toBe('contracting.decision-without-paper');
    take(await desk.on(desk.office, id, 'disputes', 'decide', { reason: '驳回', paperIds: [await desk.evidence(desk.office, id)] }));
    expect([await openDisputes(), (await desk.seen(desk.firm, id)).disputes]).toMatchObject([0, [{ state: 'decided', outcome: '驳回' }]]);
  });

  it('is rescinded by a decision: its number, or the other side, makes it stand', async () => {
    const id = await desk.begun();
    const rescind = (change: object) => desk.end(desk.office, id, { kind: 'rescind', ground: 'decision', reason: '法院确认合同无效', ...change });
    expect((await rescind({})).body.code).toBe('contracting.rescission-without-paper');
    expect((await rescind({ paperId: await desk.paperId(desk.office, id, 'delivery') })).body.code).toBe('contracting.paper-of-another-kind');
    expect((await rescind({ paperId: await desk.evidence(desk.firm, id) })).body.code).toBe('contracting.paper-of-another-kind');
    const paperId = await desk.evidence(desk.office, id);
    take(await rescind({ paperId }), 201);
    expect((await desk.contract(desk.firm, id)).state).toBe('in_effect');
    take(await desk.on(desk.firm, id, 'endings', 'confirm', { password: PASSWORD }));
    expect((await desk.contract(desk.firm, id)).state).toBe('rescinded');
    const { demandId: _, ...other } = await demanded();
    desk.days(31);
    take(await other.terminate(), 201);
    take(await desk.end(desk.firm, other.id, { kind: 'rescind', reason: '仲裁裁决撤销', paperId: await desk.evidence(desk.firm, other.id), reference: '长仲裁字〔2026〕第 8 号' }), 201);
    expect(await desk.contract(desk.office, other.id)).toMatchObject({ state: 'rescinded', endReason: '仲裁裁决撤销' });
  });

  it('is that of the contract, not of its supplement', async () => {
    const { deal, contract } = await desk.inEffect(contractTerms());
    await desk.accept(deal, 1, contractTerms({ territory: '湖南省' }));
    const [supplement] = take<{ items: { id: string }[] }>(await desk.office.client.get('contracts', { query: { dealId: deal.id } })).items;
    expect(supplement!.id).not.toBe(contract.id);
    expect((await desk.end(desk.office, supplement!.id)).body.code).toBe('contracting.performance-of-supplement');
    take(await desk.end(desk.office, contract.id), 201);
    take(await desk.on(desk.firm, contract.id, 'endings', 'confirm', { password: PASSWORD }));
    expect((await desk.contract(desk.firm, supplement!.id)).state).toBe('cancelled');
  });
});
