import { aFinding } from '@app/auditing/testing';
import { Database, systemContext } from '@app/platform';
import { RemindDeadlines } from '@app/rights-assignment';
import { agreement } from '@app/rights-assignment/testing';
import { eventually } from '../../support/index.js';
import { openAuditedUnit, PASSWORD, take, type AuditedUnit, type SeenApplication } from './audited-unit.js';
import type { Somebody } from '../listing/listing-market.js';

interface Risk { id: string; kind: string; subjectId: string; since: string; factsHash: string; status: string; facts: { name: string; value: string | null; entryId: string | null }[]; mark: { note: string | null; findingId: string | null; by: { name: string } } | null }
interface Page { items: Risk[]; nextCursor: string | null; counts: { kinds: Record<string, number>; statuses: Record<string, number> }; complete: boolean }

describe('the queue of risks', () => {
  let audited: AuditedUnit;
  let people: AuditedUnit['people'];
  let atOnce: SeenApplication;
  beforeAll(async () => {
    audited = await openAuditedUnit();
    people = audited.people;
    audited.goTo('2026-10-12T01:00:00Z');
    atOnce = await audited.decided({ recipient: '星泓能源科技有限公司' });
  }, 120_000);
  // every case begins in October, so that its notices end within the known calendar
  beforeEach(() => audited.goTo('2026-10-12T01:00:00Z'));
  afterAll(() => audited.market.close());

  const page = async (query: Record<string, string> = {}, who: Somebody = people.auditor): Promise<Page> => take(await who.client.get('audit/risks', { query: { limit: '100', ...query } }));
  const one = async (kind: string, subjectId?: string): Promise<Risk> => (await page({ kind })).items.find((risk) => subjectId === undefined || risk.subjectId === subjectId)!;
  const mark = (risk: Risk, note: string, who: Somebody = people.auditor) => who.client.post<{ code: string }>(`audit/risks/${risk.id}/marks`, { factsHash: risk.factsHash, note });

  it('says what it saw, with the audit entry that an auditor opens to check it', async () => {
    const risk = await one('decided-at-once', atOnce.id);
    expect(risk).toMatchObject({ status: 'new', mark: null, facts: [{ name: 'noticeEndsOn', value: atOnce.notice.endsOn }, { name: 'decidedOn', value: risk.since }] });
    expect(take<{ act: string; aggregateId: string }>(await people.auditor.client.get(`audit/${risk.facts[1]!.entryId!}`))).toMatchObject({ act: 'decide', aggregateId: atOnce.id });
    const later = await audited.decided({ recipient: '另一家公司' }, 3);
    expect(await one('decided-at-once', later.id)).toBeUndefined();
    expect(await page({}, people.otherAuditor)).toMatchObject({ items: [], complete: true });
  }, 60_000);

  it('finds an unanswered relation, an agreement without recordal, a finding and an objection past their days', async () => {
    const unmarked = await audited.signed({ relatedParty: null, recipient: '第三家公司' });
    expect(await one('related-party', unmarked.id)).toMatchObject({ facts: [{ name: 'answerWhenAsked', value: null }, { name: 'answerNow', value: null }] });
    const signed = await audited.decided({ recipient: '第四家公司' }, 3);
    const today = audited.market.clock.now().toISOString().slice(0, 10);
    take(await audited.act(people.office, signed, 'sign-agreement', { agreement: agreement({ signedOn: today, effectiveOn: today }) }));
    take(await people.auditor.client.post('findings', aFinding(signed.id, { dueOn: '2026-12-30' })), 201);
    const noticed = await audited.publicised({ recipient: '第五家公司' });
    take(await people.leader.client.post(`publicity-notices/${noticed.notice.noticeId}/objections`, { text: '该成果的完成人名单与申报材料不一致。', password: PASSWORD }), 201);
    const { titleId } = await audited.fresh(signed);
    const licence = { kind: 'licence', licence: 'ordinary', licensee: '星泓能源', territory: '全国', field: '全部' };
    take(await people.office.client.post(`titles/${titleId}/entries`, { version: (await people.office.client.get<{ version: number }>(`titles/${titleId}`)).body.version, effectiveOn: '2026-10-01', evidence: '合同', content: licence }), 201);
    await audited.market.work();
    await eventually(async () => (await audited.market.database.sql('select 1 from rights_assignment.deadline where title_id = $1', [titleId])).length);
    expect((await page()).items.filter(({ kind }) => ['no-recordal', 'overdue-finding', 'overdue-objection', 'overdue-deadline'].includes(kind))).toEqual([]);
    audited.goTo('2027-02-10T01:00:00Z');
    await audited.market.api.get(RemindDeadlines, { strict: false }).run(systemContext('remind-deadlines', 'test'));
    expect(await one('overdue-deadline', titleId)).toMatchObject({ facts: [{ name: 'deadline', value: 'licence_recordal' }, { name: 'dueOn', value: expect.any(String) }] });
    expect(await one('no-recordal', signed.id)).toMatchObject({ since: today });
    expect(await one('overdue-finding', signed.id)).toMatchObject({ since: '2026-12-30' });
    expect(await one('overdue-objection', noticed.notice.noticeId)).toMatchObject({ facts: [{ name: 'owed', value: 'admissibility' }, { name: 'dueOn' }] });
  }, 120_000);

  it('keeps a mark for exactly the facts that were seen, and counts what its lists hold', async () => {
    await audited.signed({ recipient: ' 星泓能源科技有限公司。' });
    const risk = await one('same-party');
    expect(risk).toMatchObject({ subjectId: atOnce.id, status: 'new', facts: [{ name: 'recipient' }, { name: 'applications', value: '2' }, {}, {}] });
    expect((await mark({ ...risk, factsHash: '0'.repeat(64) }, '旧事实')).body.code).toBe('auditing.risk-changed');
    expect((await mark(risk, '两份申请互不相关', people.otherAuditor)).status).toBe(404);
    expect((await mark(risk, '自己人', people.insider)).body.code).toBe('auditing.auditor-of-the-unit');
    expect((await mark(risk, '密语：两份申请互不相关')).status).toBe(204);
    expect(await one('same-party')).toMatchObject({ id: risk.id, status: 'looked_at', mark: { note: '密语：两份申请互不相关', by: { name: '莫清和' } } });
    const where = await audited.market.tablesWith('密语');
    expect(where.filter((table) => table !== 'auditing.risk_mark' && !table.includes('idempoten'))).toEqual([]);
    await audited.signed({ recipient: '星泓能源科技有限公司' });
    const again = await one('same-party');
    expect(again).toMatchObject({ id: risk.id, status: 'new', mark: null });
    expect(again.factsHash).not.toBe(risk.factsHash);

    const raise = (change: object) => people.auditor.client.post<{ id: string; riskKey: string | null } & { code: string }>('findings', aFinding(atOnce.id, { dueOn: '2026-12-30', ...change }));
    expect((await raise({ risk: { id: risk.id, factsHash: risk.factsHash } })).body.code).toBe('auditing.risk-changed');
    const finding = take<{ id: string; riskKey: string }>(await raise({ risk: { id: again.id, factsHash: again.factsHash } }), 201);
    expect(finding.riskKey).toMatch(/^same-party:[0-9a-f]{64}$/);
    expect(await one('same-party')).toMatchObject({ status: 'finding', mark: { findingId: finding.id } });

    const all = await page();
    expect(all.counts.kinds).toEqual(Object.fromEntries(Object.keys(all.counts.kinds).map((kind) => [kind, all.items.filter((each) => each.kind === kind).length])));
    for (const status of ['new', 'looked_at', 'finding']) expect([status, all.counts.statuses[status]]).toEqual([status, (await page({ status })).items.length]);
    const seen: string[] = [];
    for (let cursor: string | null | undefined; cursor !== null;) {
      const next: Page = await page({ limit: '2', ...(cursor && { cursor }) });
      seen.push(...next.items.map(({ id }) => id));
      cursor = next.nextCursor;
    }
    expect(seen).toEqual(all.items.map(({ id }) => id));
  }, 120_000);

  it('asks the same number of statements however many applications there are', async () => {
    const spy = vi.spyOn(audited.market.api.get(Database, { strict: false }), 'query');
    const statements = async () => {
      spy.mockClear();
      await page();
      return spy.mock.calls.length;
    };
    const before = await statements();
    await audited.signed({ recipient: '第六家公司' });
    expect(await statements()).toBe(before);
    expect(before).toBeLessThan(25);
    spy.mockRestore();
  }, 60_000);

  it('opens the unit\'s application and notice to its auditor, who can act on neither, and records the look', async () => {
    const { client, userId } = people.auditor;
    const seen = take<SeenApplication>(await client.get(`rights-applications/${atOnce.id}`));
    expect(seen.nextActs).toEqual([]);
    take(await client.get(`publicity-notices/${atOnce.notice.noticeId}`));
    expect(take<{ items: { id: string }[] }>(await client.get('rights-applications', { query: { box: 'audited', limit: '100' } })).items.map(({ id }) => id)).toContain(atOnce.id);
    for (const path of ['reports', 'second-steps']) take(await client.get(`rights-applications/${atOnce.id}/${path}`));
    expect(take<{ holdsConfidential: boolean }>(await client.get(`rights-applications/${atOnce.id}/dossier`)).holdsConfidential).toBe(false);
    expect(take<{ holds: boolean }>(await client.get(`rights-applications/${atOnce.id}/dossier/verification`)).holds).toBe(true);
    const draft = await audited.drafted();
    for (const path of [`rights-applications/${draft.id}`, `disclosures/${draft.disclosureId}`]) expect((await client.get(path)).status).toBe(404);
    for (const who of [people.otherAuditor, people.stranger]) {
      expect((await who.client.get(`rights-applications/${atOnce.id}`)).status).toBe(404);
      expect((await who.client.get(`publicity-notices/${atOnce.notice.noticeId}`)).status).toBe(404);
      expect((await who.client.get(`rights-applications/${atOnce.id}/dossier`)).status).toBe(404);
    }
    for (const act of ['revoke', 'return', 'sign-agreement', 'withdraw']) expect([act, (await audited.act(people.auditor, atOnce, act, { reason: '不该' })).status]).toEqual([act, 404]);
    const looks = await audited.market.database.sql<{ after: object }>(`select after from platform.audit_entry where aggregate_type = 'audit-reading' and aggregate_id = $1 and act = 'open' order by seq`, [userId]);
    expect(looks.map(({ after }) => after)).toEqual(expect.arrayContaining([
      { aggregateType: 'publicity-notice', aggregateId: atOnce.notice.noticeId, organisationId: audited.unit }, { aggregateType: 'rights-application', aggregateId: atOnce.id, organisationId: audited.unit },
    ]));
  }, 60_000);
});
