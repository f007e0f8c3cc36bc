import { newId } from '@app/kernel';
import { systemContext } from '@app/platform';
import { EndNotices } from '@app/publicity';
import { FollowReports } from '@app/rights-assignment';
import { applicationContent, minutes, transfer } from '@app/rights-assignment/testing';
import type { Somebody } from '../listing/listing-market.js';
import { openAssigned, PASSWORD, take, type Application, type Assigned, type Refusal } from './assigned.js';

type Steps = Refusal & { items: { id: string; version: number; state: string; notice: { noticeId: string; endsOn: string } }[] };
const ONE = { numerator: 1, denominator: 1 };
const FULL = { form: 'full_assignment', residualPriceFen: 30_000_000 };
const priced = (change: object = {}) => ({ priceFen: 30_000_000, pricingMode: 'agreement', pricingDocument: '议价会议记录〔2026〕2号', purchasers: [{ person: '周明渊', share: ONE }], ...change });
const decision = (change: object = {}) => minutes({ body: 'unit', heldOn: '2026-12-01', document: '校长办公会纪要〔2026〕40号', ...change });
const DAYS = { signedOn: '2026-12-02', effectiveOn: '2026-12-03' };

describe('the second step of a full assignment', () => {
  let stage: Assigned;
  beforeAll(async () => {
    stage = await openAssigned();
  }, 120_000);
  afterAll(() => stage.market.close());

  const price = (who: Somebody, { id }: { id: string }, change: object = {}) => who.client.post<Steps>(`rights-applications/${id}/second-steps`, priced(change));
  const send = async (who: Somebody, { id }: { id: string }, act: string, body: object = {}) => {
    const [step] = take<Steps>(await stage.people.office.client.get(`rights-applications/${id}/second-steps`)).items;
    return who.client.post<Steps>(`rights-applications/${id}/second-steps/${step!.id}/acts/${act}`, { version: step!.version, ...body });
  };
  const does = async (who: Somebody, seen: { id: string }, act: string, body: object = {}) => take<Steps>(await send(who, seen, act, body)).items[0]!;
  async function ended(noticeId: string): Promise<void> {
    const { endsOn } = take<{ endsOn: string }>(await stage.people.office.client.get(`publicity-notices/${noticeId}`));
    stage.at(`${endsOn}T17:00:00Z`);
    await stage.market.api.get(EndNotices, { strict: false }).run(systemContext('end-notices', 'test'));
  }

  it('begins after the first, at a price that was agreed, by people apart, among the team', async () => {
    const { zhou, office, stranger } = stage.people;
    stage.at('2026-10-12T01:00:00Z');
    const draft = take<Application>(await zhou.client.post('rights-applications', { ...applicationContent({ ...FULL, split: [{ person: '周明渊', share: ONE }] }), disclosureId: (await stage.disclosed()).id }), 201);
    await stage.market.database.sql(`update rights_assignment.application set state = 'team_consent' where id = $1`, [draft.id]);
    expect((await price(office, draft)).body.code).toBe('rights.second-step-too-early');
    await expect(stage.market.database.sql(`insert into rights_assignment.second_step (id, version, state, application_id, organisation_id, price_fen, pricing_mode, pricing_document, purchasers, scope, priced_by, rule_versions, created_at, updated_at)
      values ($1, 1, 'priced', $2, $3, 1, 'agreement', 'x', '[{}]', 'unit', $4, '[]', now(), now())`, [newId(), draft.id, stage.unit, office.userId])).rejects.toThrow('step_follows_step');
    const share = await stage.effective();
    expect((await price(office, share)).body.code).toBe('rights.second-step-too-early');
    const seen = await stage.effective(FULL);
    expect([(await price(zhou, seen)).status, (await price(stranger, seen)).status]).toEqual([403, 404]);
    expect((await price(office, seen, { priceFen: 29_000_000 })).body.code).toBe('rights.second-step-price-differs');
    expect((await price(office, seen, { purchasers: [{ person: '周明渊', share: { numerator: 1, denominator: 2 } }] })).body.code).toBe('rights.second-step-purchasers');
    expect((await price(office, seen, { purchasers: [{ person: '路人', share: ONE }] })).body.code).toBe('rights.second-step-purchasers');
    take(await price(office, seen), 201);
    expect((await price(office, seen)).body.code).toBe('rights.second-step-exists');
  }, 90_000);

  it('respects the completers who do not buy, shows the price but no person\'s sum, and makes the team the owner', async () => {
    const { zhou, tan, office, decider, leader, colleague } = stage.people;
    const seen = await stage.effective(FULL);
    take(await price(office, seen), 201);
    expect((await send(office, seen, 'publicise-price')).body).toMatchObject({ code: 'rights.second-step-others-not-asked', article: '民法典 第八百四十七条' });
    const offer = take<{ id: string }>(await office.client.post('first-refusals', { titleId: seen.titleId, priceFen: 30_000_000, conditions: '一次性付款', buyerClass: 'individual', deadline: { on: '2026-11-20', document: '校转化办〔2026〕3号' } }), 201);
    for (const [who, person, accepted] of [[tan, '谭若溪', false], [zhou, '周明渊', true]] as const) take(await who.client.post(`first-refusals/${offer.id}/answers`, { person, accepted, password: PASSWORD }));
    const { notice } = await does(office, seen, 'publicise-price');
    const shown = JSON.stringify(take(await colleague.client.get(`publicity-notices/${notice.noticeId}`)));
    expect(shown).toContain('300,000.00');
    expect(shown).not.toContain('个人应付金额');
    expect((await send(decider, seen, 'decide-transfer', { minutes: decision({ heldOn: '2026-11-03' }) })).body.code).toBe('rights.second-step-price-not-publicised');
    await ended(notice.noticeId);
    stage.at('2026-12-01T01:00:00Z');
    expect((await send(office, seen, 'decide-transfer', { minutes: decision() })).status).toBe(403);
    expect((await send(decider, seen, 'decide-transfer', { minutes: decision({ present: ['李校长', '周明渊'] }) })).body.code).toBe('rights.second-step-minutes');
    await does(decider, seen, 'decide-transfer', { minutes: decision() });
    expect((await send(office, seen, 'sign-transfer', { agreement: transfer({ signedOn: '2026-11-30', effectiveOn: '2026-12-03' }) })).body.code).toBe('rights.second-step-agreement');
    await does(office, seen, 'sign-transfer', { agreement: transfer(DAYS) });
    stage.at('2026-12-05T01:00:00Z');
    expect((await send(office, seen, 'complete-transfer')).body.code).toBe('rights.second-step-registration-needed');
    await does(office, seen, 'file-transfer');
    expect((await send(office, seen, 'record-transfer', { recordal: { number: '7', registeredOn: '2026-12-06' } })).body.code).toBe('rights.second-step-not-yet');
    expect((await does(office, seen, 'record-transfer', { recordal: { number: '2026430000777', registeredOn: '2026-12-04' } })).state).toBe('effective');
    // 7/15 of the first step and the unit's 3/10; nothing is left to the unit
    const title = await stage.titleOf(seen);
    expect(title.owners.map(({ name, share }) => [name, share])).toEqual([['周明渊', { numerator: 23, denominator: 30 }], ['谭若溪', { numerator: 7, denominator: 30 }]]);
    const reports = take<{ items: { state: string }[] }>(await zhou.client.get(`rights-applications/${seen.id}/reports`)).items;
    expect(reports.map(({ state }) => state)).toEqual(['lapsed']);
    stage.at('2027-06-01T01:00:00Z');
    await stage.market.api.get(FollowReports, { strict: false }).run(systemContext('follow-reports', 'test'));
    expect(take<{ items: object[] }>(await zhou.client.get(`rights-applications/${seen.id}/reports`)).items).toHaveLength(1);
    const { version } = take<Application>(await leader.client.get(`rights-applications/${seen.id}`));
    expect((await leader.client.post<Refusal>(`rights-applications/${seen.id}/acts/revoke`, { version, reason: '依据被撤销' })).body.code).toBe('rights.title-rests-on-it');
    const told = await stage.market.database.sql<{ payload: object }>(`select payload from platform.outbox_event where type = 'rights.second-step-moved.v1' and payload ->> 'applicationId' = $1`, [seen.id]);
    expect(told).toHaveLength(6);
    expect(JSON.stringify(told)).not.toContain('30000000');
  }, 120_000);

  it('needs no notice where the market made the price, no other buyer where all buy, and ends its notice when it is withdrawn', async () => {
    const { office, decider } = stage.people;
    const all = { purchasers: [{ person: '周明渊', share: { numerator: 1, denominator: 2 } }, { person: '谭若溪', share: { numerator: 1, denominator: 2 } }] };
    const seen = await stage.effective(FULL);
    take(await price(office, seen, { ...all, pricingMode: 'market_listing' }), 201);
    expect((await send(office, seen, 'publicise-price')).body.code).toBe('rights.second-step-not-agreed-price');
    stage.at('2026-12-01T01:00:00Z');
    expect((await does(decider, seen, 'decide-transfer', { minutes: decision() })).state).toBe('decided');
    await does(office, seen, 'withdraw-transfer', { reason: '价格另议' });
    stage.at('2026-11-04T01:00:00Z');
    take(await price(office, seen, { ...all, priceFen: 31_000_000, priceReason: '按新的议价结果' }), 201);
    const { notice } = await does(office, seen, 'publicise-price');
    await does(office, seen, 'withdraw-transfer', { reason: '团队资金未到位' });
    expect(take<{ state: string }>(await office.client.get(`publicity-notices/${notice.noticeId}`)).state).toBe('withdrawn');
  }, 90_000);
});
