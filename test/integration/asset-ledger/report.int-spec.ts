import { createHash } from 'node:crypto';
import { canonicalize } from 'json-canonicalize';
import { newId } from '@app/kernel';
import { RemindReports, SweepTitles } from '@app/asset-ledger';
import { entryInput, papers, writeOffInput } from '@app/asset-ledger/testing';
import { assessment, disclosureDraft } from '@app/rights-assignment/testing';
import { systemContext } from '@app/platform';
import { openListingMarket, type ListingMarket, type Somebody } from '../listing/listing-market.js';

interface Report {
  id: string; version: number; state: string; year: number; edition: number; corrects: string | null; sha256: string | null; frozen: boolean; figures: { figure: string; count: number }[]; empty: { figure: string; value: null; why: { 'zh-CN': string } }[];
  due: { on: string; overdue: boolean; mark: { mark: string } } | null; ruleVersions: string[]; nextActs: { act: string; blockedBy: { code: string }[] }[]; mayCorrect: boolean; code?: string;
}
interface FigureList { figure: string; count: number; items: { id: string; name: string; on: string }[] }

describe('the yearly report', () => {
  let market: ListingMarket;
  let unit: string;
  let author: Somebody;
  let office: Somebody;
  let finance: Somebody;
  let leader: Somebody;
  const at = (instant: string) => market.clock.advance(Date.parse(instant) - market.clock.now().getTime());
  const take = <T>({ status, body }: { status: number; body: unknown }, wanted = 200): T => {
    if (status !== wanted) throw new Error(`${status}: ${JSON.stringify(body)}`);
    return body as T;
  };
  async function accepted(): Promise<{ id: string; titleId: string }> {
    const { id } = take<{ id: string }>(await author.client.post('disclosures', disclosureDraft()), 201);
    take(await author.client.post(`disclosures/${id}/acts/submit`, { version: 1 }));
    take(await office.client.post(`disclosures/${id}/acts/start-assessment`, { version: 2 }));
    return take<{ id: string; titleId: string }>(await office.client.post(`disclosures/${id}/assessments`, { ...assessment(), version: 3 }));
  }
  async function write(titleId: string, content: object, effectiveOn: string, corrects: string | null = null): Promise<string> {
    const { version } = take<{ version: number }>(await office.client.get(`titles/${titleId}`));
    return take<{ entries: { id: string }[] }>(await office.client.post(`titles/${titleId}/entries`, { version, effectiveOn, evidence: '合同', content, corrects }), 201).entries.at(-1)!.id;
  }
  const act = (who: Somebody, { id, version }: Pick<Report, 'id' | 'version'>, name: string, body: object = {}) => who.client.post<Report>(`annual-reports/${id}/acts/${name}`, { version, ...body });
  const begin = (who: Somebody, body: object) => who.client.post<Report>('annual-reports', body);
  const counts = (report: Report) => Object.fromEntries(report.figures.map(({ figure, count }) => [figure, count]));
  const discard = async (year: number): Promise<void> => {
    const { items } = take<{ items: Report[] }>(await finance.client.get('annual-reports', { query: { limit: '100' } }));
    for (const one of items) if (one.year === year && one.state === 'draft') take(await act(finance, one, 'discard', { reason: '重新编制' }));
  };

  beforeAll(async () => {
    market = await openListingMarket();
    unit = await market.organisation('岳麓科技大学');
    author = await market.person(unit, ['researcher'], '周明渊');
    office = await market.person(unit, ['tto'], '林主任');
    finance = await market.person(unit, ['finance'], '钱会计');
    leader = await market.person(unit, ['unit_leader']);
    at('2026-10-12T01:00:00Z');
    const licence = (licensee: string) => ({ kind: 'licence', licence: 'ordinary', licensee, territory: '全国', field: '动力电池', until: null });
    const { titleId } = await accepted();
    await write(titleId, { kind: 'filing', applicationNumber: '201710601862.3', filingDate: '2026-09-09' }, '2026-10-01');
    await write(titleId, { kind: 'grant', grantNumber: 'ZL201710601862.3', grantDate: '2025-09-09' }, '2026-10-01');
    const wrong = await write(titleId, licence('甲公司'), '2026-10-02');
    await write(titleId, { kind: 'void' }, '2026-10-02', wrong);
    await write(titleId, licence('乙公司'), '2026-10-03');
    await write(titleId, { kind: 'ownership', owners: [{ kind: 'organisation', organisationId: unit, name: '岳麓科技大学', share: { numerator: 1, denominator: 2 } }, { kind: 'outside', name: '甲公司', share: { numerator: 1, denominator: 2 } }] }, '2026-10-04');
    await accepted();
    await market.api.get(SweepTitles, { strict: false }).run(systemContext('sweep', newId()));
    const { items } = take<{ items: { id: string; titleId: string }[] }>(await finance.client.get('asset-ledger'));
    for (const { id, titleId: of } of items) {
      const { version } = take<{ version: number }>(await finance.client.post(`asset-ledger/${id}/acts/enter`, { version: 1, entry: entryInput() }));
      if (of !== titleId) continue;
      take(await finance.client.post(`asset-ledger/${id}/acts/propose-write-off`, { version, writeOff: writeOffInput() }));
      take(await leader.client.post(`asset-ledger/${id}/acts/approve-write-off`, { version: version + 1 }));
    }
  }, 60_000);
  afterAll(() => market.close());

  it('finds the titles that are older than the ledger, once', async () => {
    expect(await market.api.get(SweepTitles, { strict: false }).run(systemContext('sweep', newId()))).toBe(0);
    expect(await market.database.sql('select count(*)::int as count from asset_ledger.asset')).toEqual([{ count: 2 }]);
  });

  it('counts what its lists hold, figure by figure, and leaves empty what nobody records', async () => {
    const report = take<Report>(await begin(finance, { year: 2026 }), 201);
    expect(counts(report)).toEqual({
      disclosed: 2, accepted: 2, filed: 1, granted: 0, 'assigned-ownership_share': 0, 'assigned-use_right': 0, 'assigned-full_assignment': 0, licensed: 1, ownership: 1, carried: 1, 'written-off': 1,
    });
    for (const { figure, count } of report.figures) {
      const list = take<FigureList>(await leader.client.get(`annual-reports/${report.id}/figures/${figure}`));
      expect([figure, list.count, list.items.length]).toEqual([figure, count, count]);
      for (const item of list.items) expect(item).toMatchObject({ name: '锂电池陶瓷复合隔膜' });
    }
    expect(report.empty.map(({ figure, value }) => [figure, value])).toEqual([['income-licence', null], ['income-transfer', null], ['income-contribution', null], ['income-distribution', null]]);
    expect(report.empty[0]!.why['zh-CN']).toContain('不等于零');
    const csv = (await finance.client.get(`annual-reports/${report.id}/export.csv`)).raw.body;
    expect(csv).toContain('许可收入,,');
    expect(csv).toContain('披露的职务科技成果,2,');
    expect((await finance.client.get(`annual-reports/${report.id}/export.xlsx`)).raw.rawPayload.subarray(0, 2).toString()).toBe('PK');
    expect((await begin(office, { year: 2026 })).body.code).toBe('asset-ledger.report-exists');
    expect((await act(finance, report, 'submit')).body.code).toBe('asset-ledger.year-not-over');
    const before = take<Report>(await begin(finance, { year: 2025 }), 201);
    expect(counts(before)).toMatchObject({ disclosed: 0, granted: 1, carried: 0 });
    await discard(2025);
    await discard(2026);
  });

  it('is frozen by who submits, confirmed by somebody else, and corrected by a new edition', async () => {
    at('2027-01-05T01:00:00Z');
    const both = await market.person(unit, ['finance', 'unit_leader']);
    let report = take<Report>(await act(both, take<Report>(await begin(finance, { year: 2026 }), 201), 'submit'));
    expect(report).toMatchObject({ state: 'submitted', frozen: true });
    const [row] = await market.database.sql<{ snapshot: object; sha256: string }>('select snapshot, sha256 from asset_ledger.annual_report where id = $1', [report.id]);
    expect(createHash('sha256').update(canonicalize(row!.snapshot)).digest('hex')).toBe(row!.sha256);
    expect(JSON.stringify(row!.snapshot)).not.toContain('隔膜');
    expect(report.ruleVersions).toHaveLength(1);
    expect((await act(both, report, 'confirm')).body.code).toBe('asset-ledger.confirmer-is-maker');
    expect((await act(finance, report, 'confirm')).status).toBe(403);

    const { items } = take<{ items: { id: string; state: string; version: number }[] }>(await finance.client.get('asset-ledger', { query: { state: 'written_off' } }));
    take(await leader.client.post(`asset-ledger/${items[0]!.id}/acts/reinstate`, { version: items[0]!.version, papers: papers({ reason: '误核销' }) }));
    expect((await act(leader, report, 'confirm')).body.code).toBe('asset-ledger.figures-changed');
    expect(counts(take<Report>(await leader.client.get(`annual-reports/${report.id}`)))['written-off']).toBe(1);
    report = take<Report>(await act(leader, report, 'return', { reason: '核销已冲销' }));
    report = take<Report>(await act(finance, report, 'submit'));
    report = take<Report>(await act(leader, report, 'confirm'));
    expect([report.state, counts(report)['written-off'], report.mayCorrect]).toEqual(['confirmed', 0, false]);

    const { sql } = market.database;
    await expect(sql(`update asset_ledger.annual_report set snapshot = '{}' where id = $1`, [report.id])).rejects.toThrow('report_is_frozen');
    await expect(sql('delete from asset_ledger.annual_report where id = $1', [report.id])).rejects.toThrow('report_is_kept');
    await expect(sql(`insert into asset_ledger.annual_report (id, state, version, organisation_id, year, edition, snapshot, sha256, prepared_by, submitted_by, confirmed_by, confirmed_at, created_at, updated_at)
      values ($1, 'confirmed', 1, $2, 2020, 1, '{}', $3, $4, $4, $4, now(), now(), now())`, [newId(), unit, 'a'.repeat(64), finance.userId])).rejects.toThrow('report_maker_is_not_checker');

    expect((await begin(finance, { year: 2026 })).body.code).toBe('asset-ledger.correction-needs-reason');
    let second = take<Report>(await begin(finance, { year: 2026, correctionReason: '漏报一项许可' }), 201);
    expect([second.edition, second.corrects]).toEqual([3, report.id]);
    second = take<Report>(await act(leader, take<Report>(await act(finance, second, 'submit')), 'confirm'));
    expect([second.state, take<Report>(await finance.client.get(`annual-reports/${report.id}`)).state]).toEqual(['confirmed', 'superseded']);
  });

  it('is reminded of once before the day and once after, where a day is in force; none is presumed elsewhere', async () => {
    const remind = () => market.api.get(RemindReports, { strict: false }).run(systemContext('remind', newId()));
    const told = () => market.database.sql<{ payload: object }>(`select payload from platform.outbox_event where type = 'asset-ledger.report-due.v1' order by seq`);
    at('2028-03-15T01:00:00Z');
    expect(await remind()).toBe(0);
    await market.database.sql(`update identity.organisation set region = '330000' where id = $1`, [unit]);
    at('2028-02-28T01:00:00Z');
    expect(await remind()).toBe(0);
    at('2028-02-29T01:00:00Z');
    expect([await remind(), await remind()]).toEqual([1, 0]);
    at('2028-03-30T15:59:00Z');
    expect(await remind()).toBe(0);
    at('2028-03-30T16:01:00Z');
    expect([await remind(), await remind()]).toEqual([1, 0]);
    expect((await told()).map(({ payload }) => payload)).toMatchObject([{ organisationId: unit, year: 2027, dueOn: '2028-03-30', stage: 'soon' }, { stage: 'overdue' }]);
    const late = take<Report>(await begin(finance, { year: 2027 }), 201);
    expect(late.due).toMatchObject({ on: '2028-03-30', overdue: true, mark: { mark: 'verified' } });
    take(await act(leader, take<Report>(await act(finance, late, 'submit')), 'confirm'));
    await market.database.sql(`delete from asset_ledger.report_reminder`);
    expect(await remind()).toBe(0);
  });

  it('is its unit\'s own', async () => {
    const stranger = await market.person(await market.organisation('别的大学'), ['finance', 'unit_leader']);
    const { items } = take<{ items: Report[] }>(await finance.client.get('annual-reports'));
    expect([(await stranger.client.get(`annual-reports/${items[0]!.id}`)).status, (await stranger.client.get(`annual-reports/${items[0]!.id}/figures/disclosed`)).status, (await stranger.client.get(`annual-reports/${items[0]!.id}/export.csv`)).status]).toEqual([404, 404, 404]);
    expect((await author.client.get('annual-reports')).status).toBe(403);
  });
});
