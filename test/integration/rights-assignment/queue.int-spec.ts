import { hash } from '@node-rs/argon2';
import { newId } from '@app/kernel';
import { systemContext, TransactionRunner } from '@app/platform';
import { RemindDeadlines } from '@app/rights-assignment';
import { OnNotice, OnObjection, OnTitle } from '@app/rights-assignment/jobs';
import { applicationContent, aRecipient, assessment, clearAnswers, disclosureDraft, minutes } from '@app/rights-assignment/testing';
import { openListingMarket, type ListingMarket, type Somebody } from '../listing/listing-market.js';

interface Queue { groups: { group: string; count: number; late: number; dueOn: string | null }[]; total: number; late: number }
interface Item { group: string; subjectId: string; title: string; late: boolean; page: string }
interface Result { disclosureId: string; title: string; state: string; mine: boolean; step: { turn: string; roles: string[]; mine: boolean; page: string }; application: { state: string; mySignature: boolean; noticeEndsOn: string | null } | null; rights: { owners: { me: boolean }[]; asOwner: boolean; consents: { act: string; free: boolean; coOwners: { rule: string; article: string | null } }[] } | null; deadlines: { kind: string; lastDay: string }[] }
interface Seen { id: string; version: number; titleId: string | null; contentHash: string; notice: { noticeId: string; endsOn: string } }
const PASSWORD = '麓山下的一句长口令 2026';
const HALF = { numerator: 1, denominator: 2 };

describe('what waits for whom', () => {
  let market: ListingMarket;
  let unit: string;
  let [zhou, tan, office, college, decider, leader, secrecy, ethics, colleague, stranger]: Somebody[] = [];
  const ctx = systemContext('test', newId());

  beforeAll(async () => {
    market = await openListingMarket();
    unit = await market.organisation('岳麓科技大学');
    zhou = await market.person(unit, ['researcher'], '周明渊');
    tan = await market.person(unit, ['researcher'], '谭若溪');
    [office, college, decider, leader] = [await market.person(unit, ['tto']), await market.person(unit, ['college_secretary']), await market.person(unit, ['decision_secretary']), await market.person(unit, ['unit_leader'])];
    [secrecy, ethics, colleague] = [await market.person(unit, ['secrecy_officer']), await market.person(unit, ['ethics_secretary']), await market.person(unit, ['researcher'])];
    stranger = await market.person(await market.organisation('别的大学'), ['tto', 'college_secretary', 'decision_secretary', 'unit_leader', 'secrecy_officer', 'ethics_secretary']);
    await market.database.sql('update identity.account set password_hash = $1', [await hash(PASSWORD)]);
  }, 60_000);
  afterAll(() => market.close());
  beforeEach(() => at('2026-10-12T09:00:00+08:00'));

  const at = (instant: string) => market.clock.advance(Date.parse(instant) - market.clock.now().getTime());
  const take = <T>({ status, body }: { status: number; body: unknown }, wanted = 200): T => {
    if (status !== wanted) throw new Error(`${status}: ${JSON.stringify(body)}`);
    return body as T;
  };
  const items = async (who: Somebody, query: Record<string, string> = {}) => take<{ items: Item[] }>(await who.client.get(`office-queue/items?${new URLSearchParams({ limit: '100', ...query })}`)).items;
  /** Groups in which the thing waits for the person; every count is checked to be the length of its list. */
  async function waits(who: Somebody, id: string): Promise<string[]> {
    const queue = take<Queue>(await who.client.get('office-queue'));
    const lists = new Map<string, Item[]>();
    for (const { group } of queue.groups) lists.set(group, await items(who, { group }));
    expect(queue.groups.map(({ group, count, late }) => [group, count, late])).toEqual([...lists].map(([group, list]) => [group, list.length, list.filter((item) => item.late).length]));
    expect((await items(who)).length).toBe(queue.total);
    return [...lists].filter(([, list]) => list.some(({ subjectId }) => subjectId === id)).map(([group]) => group);
  }
  const handle = (consumer: unknown, type: string, payload: object) => market.work().then((worker) => worker.get(TransactionRunner).run(ctx, (ctx) =>
    worker.get(consumer as typeof OnTitle, { strict: false }).handle(ctx, { id: newId(), type, aggregateId: unit, occurredAt: '', payload } as never)));
  const people = () => ([['周明渊', zhou], ['谭若溪', tan]] as const).map(([name, who]) => aRecipient({ name, userId: who!.userId, signsBy: 'account', share: HALF }));
  const act = async (who: Somebody, of: string, { id, version }: Seen, name: string, body: object = {}) => take<Seen>(await who.client.post(`${of}/${id}/acts/${name}`, { version, ...body }));
  const submitted = async (change: object = {}) => act(zhou!, 'disclosures', take<Seen>(await zhou!.client.post('disclosures', disclosureDraft({ recipients: people(), ...change })), 201), 'submit');
  const mine = async (who: Somebody, id: string) => take<{ items: Result[] }>(await who.client.get('my-results?limit=100')).items.find(({ disclosureId }) => disclosureId === id);

  it('leads a result from desk to desk, and tells its people whose turn it is', async () => {
    let seen = await submitted({ answers: clearAnswers({ ethics: { answer: 'unknown' }, security: { answer: 'unknown' } }) });
    const { id } = seen;
    expect([await waits(office!, id), await waits(ethics!, id), await waits(stranger!, id)]).toEqual([['disclosure-submitted'], [], []]);
    seen = await act(office!, 'disclosures', seen, 'start-assessment');
    expect(await waits(office!, id)).toEqual(['disclosure-assessing']);
    seen = await act(office!, 'disclosures', seen, 'refer');
    expect([await waits(office!, id), await waits(ethics!, id), await waits(secrecy!, id), await waits(college!, id)]).toEqual([[], ['referral-ethics'], ['referral-secrecy'], []]);
    expect((await mine(zhou!, id))!.step).toMatchObject({ turn: 'office', roles: ['ethics_secretary', 'secrecy_officer'], mine: false });
    const { referrals } = take<{ referrals: { id: string; kind: string }[] }>(await zhou!.client.get(`disclosures/${id}`));
    for (const [who, kind] of [[ethics, 'ethics_secretary'], [secrecy, 'secrecy_officer']] as const)
      seen = take(await who!.client.post(`disclosures/${id}/referrals/${referrals.find((one) => one.kind === kind)!.id}/answers`, { answer: 'no', reasons: '已核对', version: seen.version }));
    expect([await waits(office!, id), await waits(ethics!, id)]).toEqual([['disclosure-assessing'], []]);
    const accepted = take<Seen>(await office!.client.post(`disclosures/${id}/assessments`, { ...assessment(), version: seen.version }));
    expect([await waits(office!, id), (await mine(tan!, id))!.step.turn, (await mine(tan!, id))!.mine, await mine(colleague!, id)]).toEqual([[], 'author', false, undefined]);

    const split = [{ person: '周明渊', share: HALF }, { person: '谭若溪', share: HALF }];
    let application = take<Seen>(await zhou!.client.post('rights-applications', { ...applicationContent({ split }), disclosureId: accepted.id }), 201);
    application = await act(zhou!, 'rights-applications', application, 'ask-consent');
    expect((await mine(tan!, id))!).toMatchObject({ application: { mySignature: true }, step: { turn: 'signers', mine: true, page: `/rights-applications/${application.id}` } });
    for (const [who, person] of [[zhou, '周明渊'], [tan, '谭若溪']] as const) application = take(await who!.client.post(`rights-applications/${application.id}/consents`, { version: application.version, person, given: true, password: PASSWORD }));
    expect([(await mine(tan!, id))!.step.mine, await waits(college!, application.id), await waits(office!, application.id)]).toEqual([false, ['college-minutes'], []]);
    application = take(await college!.client.post(`rights-applications/${application.id}/college-minutes`, { ...minutes(), version: application.version }));
    expect([await waits(college!, application.id), await waits(office!, application.id)]).toEqual([[], ['review']]);
    application = await act(office!, 'rights-applications', application, 'publicise');
    const notice = { noticeId: application.notice.noticeId, organisationId: unit, kind: 'rights-assignment', subjectType: 'rights-application', subjectId: application.id };
    await handle(OnNotice, 'publicity.notice-opened.v1', { ...notice, startsOn: '2026-10-13', endsOn: application.notice.endsOn });
    expect([await waits(decider!, application.id), (await mine(zhou!, id))!.application!.noticeEndsOn, (await mine(zhou!, id))!.step.turn]).toEqual([[], application.notice.endsOn, 'nobody']);

    const objection = take<{ id: string }>(await colleague!.client.post(`publicity-notices/${notice.noticeId}/objections`, { text: '完成人名单漏列本人，特此提出异议。', password: PASSWORD }), 201);
    await handle(OnObjection, 'publicity.objection-received.v1', { ...notice, objectionId: objection.id, inTime: true });
    // whoever opened the notice handles no objection to it
    expect([await waits(leader!, objection.id), await waits(decider!, objection.id), await waits(office!, objection.id), await waits(stranger!, objection.id)]).toEqual([['objection'], ['objection'], [], []]);
    expect((await mine(zhou!, id))!.step).toMatchObject({ turn: 'office', roles: ['unit_leader', 'decision_secretary'] });
    expect((await items(leader!, { group: 'objection' })).map(({ page }) => page)).toContain(`/notices/${notice.noticeId}`);
    take(await colleague!.client.post(`publicity-objections/${objection.id}/acts/withdraw`, { version: 1 }));
    await handle(OnObjection, 'publicity.objection-settled.v1', { ...notice, objectionId: objection.id, inTime: true });
    at(`${application.notice.endsOn}T23:00:00+08:00`);
    market.clock.advance(7_200_000);
    await handle(OnNotice, 'publicity.notice-ended.v1', { ...notice, endsOn: application.notice.endsOn });
    expect([await waits(decider!, application.id), await waits(leader!, objection.id), (await mine(zhou!, id))!.step.roles]).toEqual([['decision'], [], ['decision_secretary']]);
  }, 120_000);

  it('shows nobody their own matter as an officer, and no title to whoever was not asked', async () => {
    const both = await market.person(unit, ['researcher', 'tto'], '兼职者');
    const seen = take<Seen>(await both.client.post('disclosures', disclosureDraft()), 201);
    await act(both, 'disclosures', seen, 'submit');
    expect([await waits(both, seen.id), await waits(office!, seen.id)]).toEqual([[], ['disclosure-submitted']]);
    expect((await ethics!.client.get('office-queue/items')).raw.body).not.toContain('锂电池');
    expect((await colleague!.client.get('office-queue')).status).toBe(403);
  }, 60_000);

  it('answers owners what they may do today and with whose consent, with the clocks that run, however many results there are', async () => {
    const seen = await submitted();
    const { titleId } = take<Seen>(await office!.client.post(`disclosures/${seen.id}/assessments`, { ...assessment(), version: (await act(office!, 'disclosures', seen, 'start-assessment')).version }));
    const owners = [{ kind: 'organisation', organisationId: unit, name: '岳麓科技大学', share: HALF }, { kind: 'person', userId: zhou!.userId, name: '周明渊', share: HALF }];
    take(await office!.client.post(`titles/${titleId}/entries`, { version: 1, effectiveOn: '2026-10-01', evidence: '协议', content: { kind: 'ownership', owners } }), 201);
    take(await office!.client.post(`titles/${titleId}/entries`, { version: 2, effectiveOn: '2026-08-31', evidence: '合同', content: { kind: 'licence', licence: 'ordinary', licensee: '星泓', territory: '全国', field: '全部' } }), 201);
    await handle(OnTitle, 'rights.title-changed.v1', { titleId });
    const result = (await mine(zhou!, seen.id))!;
    expect(result.rights).toMatchObject({ asOwner: true });
    const rule = Object.fromEntries(result.rights!.consents.map(({ act: name, coOwners }) => [name, [coOwners.rule, coOwners.article]]));
    expect(rule).toMatchObject({ practise: ['none', '专利法 第十四条'], exclusive_licence: ['all', '专利法 第十四条'], transfer: ['all', '专利法 第十四条'] });
    expect((await mine(tan!, seen.id))!.rights).toMatchObject({ asOwner: false });
    expect(result.deadlines).toMatchObject([{ kind: 'licence_recordal', lastDay: '2026-11-30' }]);
    at('2026-12-01T07:10:00+08:00');
    await market.api.get(RemindDeadlines, { strict: false }).run(ctx);
    const [clock] = (await items(office!, { group: 'deadline-overdue', late: 'yes' })) as [Item];
    expect(await waits(office!, clock.subjectId)).toEqual(['deadline-overdue']);
  }, 60_000);
});
