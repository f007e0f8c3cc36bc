import type { SeenDeal } from '../contracting/deal-desk.js';
import { take } from './challenge-desk.js';
import { openPerformingDesk, RACE, type PerformingDesk } from './performing-desk.js';

interface SeenTerms { terms: Record<string, unknown> & { kind: string; price: { components: { id: string; amountFen: number; due: object }[] }; results: object; freeClauses: { heading: string; text: string }[]; parties: { role: string; name: string }[] } }

describe('the contract of an award', () => {
  let desk: PerformingDesk;
  beforeAll(async () => {
    desk = await openPerformingDesk();
  });
  afterAll(() => desk.close());
  const termsOf = async (dealId: string, who = desk.maker) => take<SeenTerms>(await who.client.get(`deals/${dealId}/terms/1`)).terms;

  it('is proposed by the organiser with what the edition settled as its first terms', async () => {
    const { challenge, winners: [team] } = await desk.awarded(1);
    expect((await desk.contract(challenge, team!.entryId, desk.outsider)).status).toBe(404);
    expect((await desk.contract(challenge, team!.entryId, desk.officer)).status).toBe(404);
    expect((await desk.contract(challenge, team!.entryId, team!.office)).status).toBe(404);
    const { dealId } = take<{ dealId: string }>(await desk.contract(challenge, team!.entryId), 201);
    const deal = take<SeenDeal & { achievementId: null; award: object; achievementTitle: string; proposedBy: string; note: string }>(await team!.office.client.get(`deals/${dealId}`));
    expect(deal).toMatchObject({ state: 'proposed', mySide: 'holder', proposedBy: 'acquirer', achievementId: null, award: { challengeId: challenge.id, entryId: team!.entryId }, achievementTitle: challenge.title, foreign: 'no' });
    expect(deal.note).toContain('第 1 号方案');
    const terms = await termsOf(dealId, team!.office);
    expect(terms).toMatchObject({ kind: 'development_cooperative', title: challenge.title, results: { inventionRight: 'joint', knowHow: 'joint', text: '双方均可自行实施' }, confidentiality: { scope: '技术秘密保密五年' }, risk: { bearer: 'shared' } });
    expect(terms.price.components.map(({ id, amountFen }) => [id, amountFen])).toEqual([['sample', 100_000_000], ['mounted', 200_000_000]]);
    expect(terms.freeClauses[0]).toEqual({ heading: '军令状', text: '到期不达标，退还全部经费。\n承诺人：张负责' });
    expect(JSON.stringify(terms)).toContain('最终用户（衡岳重工掘进机事业部）');
    // one live deal for an entry, also of two at once
    expect((await desk.contract(challenge, team!.entryId)).body.code).toBe('contracting.deal-live');
    // nothing of an achievement is looked for
    expect(take<{ privateText: boolean }>(await team!.office.client.get(`deals/${dealId}/room`)).privateText).toBe(false);
  });

  it('of two proposals at once is one', async () => {
    const { challenge, winners: [team] } = await desk.awarded(1);
    const answers = await Promise.all([desk.contract(challenge, team!.entryId), desk.contract(challenge, team!.entryId)]);
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409]);
  });

  it('cannot be negotiated away from the award, and may be where the award is silent', async () => {
    const { challenge, winners: [team] } = await desk.awarded(1, { ip: { owner: 'organiser', use: '团队可用于教学', secrecy: '保密五年' } });
    const { dealId } = take<{ dealId: string }>(await desk.contract(challenge, team!.entryId), 201);
    const seen = take<SeenDeal>(await team!.office.client.get(`deals/${dealId}`));
    take(await team!.office.client.post(`deals/${dealId}/acts/accept`, { version: seen.version }));
    const terms = await termsOf(dealId);
    expect(terms.kind).toBe('development_commissioned');
    const offer = (change: object) => team!.office.client.post<{ code: string; number: number; errors: { params?: { clause: string } }[] }>(`deals/${dealId}/terms`, { basedOn: 1, terms: { ...terms, ...change } });
    const [first, ...rest] = terms.price.components;
    const cases: readonly (readonly [string, object])[] = [
      ['价款', { price: { ...terms.price, components: [{ ...first, amountFen: 150_000_000 }, ...rest] } }],
      ['价款', { price: { ...terms.price, components: [{ ...first, due: { kind: 'date', on: '2027-01-01' } }, ...rest] } }],
      ['价款', { price: { ...terms.price, components: [...rest] } }],
      ['成果归属', { results: { ...terms.results, inventionRight: 'provider' } }],
      ['成果使用', { results: { ...terms.results, text: '归团队使用' } }],
      ['保密', { confidentiality: null }],
      ['失败风险', { risk: null }],
      ['军令状', { freeClauses: [] }],
      ['合同类型', { kind: 'service' }],
      ['另付款项', { items: [{ name: '设备', kind: 'equipment', quantity: 1, amountFen: 100, inPrice: false, subjectMatter: false }] }],
    ];
    for (const [clause, change] of cases) {
      const { status, body } = await offer(change);
      expect([clause, status, JSON.stringify(body).includes('contracting.terms-differ-from-award'), JSON.stringify(body).includes(clause)]).toEqual([clause, 422, true, true]);
    }
    take(await offer({ cureDays: 45, freeClauses: [...terms.freeClauses, { heading: '联系人', text: '双方各一名。' }] }), 201);
  });

  it('of a race has the start money of the lane, and says who gets the stages', async () => {
    const { challenge, winners: [team] } = await desk.awarded(2, RACE);
    const { dealId } = take<{ dealId: string }>(await desk.contract(challenge, team!.entryId), 201);
    const { price, freeClauses } = await termsOf(dealId);
    expect(price.components.map(({ id, amountFen }) => [id, amountFen])).toEqual([['0-start', 30_000_000], ['sample', 80_000_000], ['mounted', 160_000_000]]);
    expect(freeClauses.map(({ heading }) => heading)).toEqual(['军令状', '赛马']);
  });

  it('begins the performance once every contract is in effect, and not before', async () => {
    const { challenge, winners } = await desk.awarded(2, RACE);
    expect(await desk.begin(challenge.id)).toBe(false);
    await desk.inEffect(challenge, winners[0]!);
    expect(await desk.begin(challenge.id)).toBe(false);
    expect((await desk.act(desk.maker, await desk.get(desk.maker, challenge.id), 'perform')).body.code).toBe('challenges.not-yours');
    await desk.inEffect(challenge, winners[1]!);
    const moved = await Promise.all([desk.begin(challenge.id), desk.begin(challenge.id)]);
    expect([moved.filter(Boolean).length, (await desk.get(desk.maker, challenge.id)).state]).toEqual([1, 'performing']);
    expect((await desk.contract(challenge, winners[0]!.entryId)).body.code).toBe('challenges.not-performing');
  });

  it('is offered for entries of this award alone', async () => {
    const { challenge, winners } = await desk.awarded(1);
    const other = await desk.awarded(1);
    expect((await desk.contract(challenge, other.winners[0]!.entryId)).body.code).toBe('challenges.entry-not-found');
    await desk.hand.sql(`update challenges.entry set state = 'not_chosen', why_not = '未入围' where id = $1`, [winners[0]!.entryId]);
    expect((await desk.contract(challenge, winners[0]!.entryId)).body.code).toBe('challenges.not-chosen');
    expect((await desk.contract(challenge, winners[0]!.entryId, desk.maker, { version: 99 })).body.code).toBe('state.stale-version');
    expect((await desk.contract(challenge, winners[0]!.entryId, desk.maker, { foreign: undefined })).status).toBe(400);
  });
});
