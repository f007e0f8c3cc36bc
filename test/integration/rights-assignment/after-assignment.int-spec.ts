import { systemContext } from '@app/platform';
import { FollowReports } from '@app/rights-assignment';
import { minutes, progress } from '@app/rights-assignment/testing';
import { eventually } from '../../support/index.js';
import type { Somebody } from '../listing/listing-market.js';
import { openAssigned, take, type Application, type Assigned, type Refusal } from './assigned.js';

interface Report { id: string; version: number; year: number; dueOn: string; state: string; answerBy: string | null; nextActs: { act: string; blockedBy: { code: string }[] }[] }
type Reports = { items: Report[] } & Refusal;
const ONE = { numerator: 1, denominator: 1 };
const heard = (change: object = {}) => ({ ...minutes({ body: 'unit', heldOn: '2027-03-02', document: '校长办公会纪要〔2027〕6号' }), statement: '团队称资金未到位，未提供证据', ...change });

describe('after an assignment of rights', () => {
  let stage: Assigned;
  beforeAll(async () => {
    stage = await openAssigned();
  }, 120_000);
  afterAll(() => stage.market.close());

  const list = async (seen: Application, who: Somebody = stage.people.office): Promise<Report[]> => take<Reports>(await who.client.get(`rights-applications/${seen.id}/reports`)).items;
  const send = async (who: Somebody, seen: Application, act: string, body: object = {}, year = 1) => {
    const report = (await list(seen)).find((each) => each.year === year)!;
    return who.client.post<Reports>(`rights-applications/${seen.id}/reports/${report.id}/acts/${act}`, { version: report.version, ...body });
  };
  const does = async (who: Somebody, seen: Application, act: string, body: object = {}): Promise<Report> => take<Reports>(await send(who, seen, act, body)).items.find(({ year }) => year === 1)!;
  const job = () => stage.market.api.get(FollowReports, { strict: false }).run(systemContext('follow-reports', 'test'));
  /** What the separate ledger has to answer of this application, once the worker told it. */
  const notedInLedger = (applicationId: string) => eventually(async () => {
    await stage.market.work();
    const noted = await stage.market.database.sql<{ kind: string }>('select kind from asset_ledger.occurrence where application_id = $1 order by noticed_at, id', [applicationId]);
    return noted.length > 1 && noted.map(({ kind }) => kind);
  });
  /** Overdue, warned, answered by nobody, the hearing called. */
  async function hearing(seen: Application): Promise<void> {
    const { office, zhou } = stage.people;
    stage.at('2027-01-10T01:00:00Z');
    await job();
    const { id } = await does(office, seen, 'warn', { reason: '逾期未报，未见实施' });
    expect(await stage.clockOf(zhou, id, 'open', 'warning_answer')).toMatchObject({ lastDay: '2027-02-09', nextActs: [] });
    expect((await send(office, seen, 'call-hearing', { hearing: { on: '2027-02-09', place: '行政楼 301' } })).body.code).toBe('rights.recall-hearing-too-early');
    await does(office, seen, 'call-hearing', { hearing: { on: '2027-03-01', place: '行政楼 301' } });
    expect((await stage.clockOf(zhou, id, 'dropped', 'warning_answer')).lastDay).toBe('2027-02-09');
    stage.at('2027-03-02T02:00:00Z');
  }

  it('asks for a report each year, says by itself that one is overdue, and takes a late one', async () => {
    const { office, zhou, colleague, stranger } = stage.people;
    const seen = await stage.effective();
    expect(await list(seen, zhou)).toMatchObject([{ year: 1, dueOn: '2027-01-05', state: 'due' }]);
    const [{ id: first }] = await list(seen, zhou) as [Report];
    expect(await stage.clockOf(zhou, first, 'open')).toMatchObject({ kind: 'implementation_report', lastDay: '2027-01-05' });
    expect([(await colleague.client.get(`rights-applications/${seen.id}/reports`)).status, (await stranger.client.get(`rights-applications/${seen.id}/reports`)).status]).toEqual([404, 404]);
    stage.at('2027-01-05T15:00:00Z');
    expect(await job()).toMatchObject({ overdue: 0, opened: 1 });
    stage.at('2027-01-06T01:00:00Z');
    expect([await job(), await job()]).toMatchObject([{ overdue: 1, opened: 0 }, { overdue: 0, opened: 0 }]);
    expect(await list(seen)).toMatchObject([{ year: 2, dueOn: '2028-01-05', state: 'due' }, { year: 1, state: 'overdue' }]);
    const told = await stage.market.database.sql<{ payload: object }>(`select payload from platform.outbox_event where type = 'rights.implementation-report-moved.v1' and payload ->> 'applicationId' = $1 order by seq`, [seen.id]);
    expect(told.map(({ payload }) => payload)).toMatchObject([{ act: 'open', dueOn: '2027-01-05' }, { act: 'open', dueOn: '2028-01-05' }, { act: 'pass-due', year: 1 }]);
    expect((await send(office, seen, 'file', { report: progress() })).status).toBe(403);
    expect((await send(zhou, seen, 'file')).body.code).toBe('rights.report-missing');
    await does(zhou, seen, 'file', { report: progress({ summary: 'KANARIENBERICHT' }) });
    expect(await stage.clockOf(zhou, first, 'met')).toMatchObject({ kind: 'implementation_report' });
    expect((await does(office, seen, 'accept')).state).toBe('accepted');
    expect(await stage.market.tablesWith('KANARIENBERICHT')).toEqual(['rights_assignment.implementation_report']);
  }, 60_000);

  it('recalls a share after warning and hearing, by people apart and with its registration; licences of third parties stay', async () => {
    const { office, decider, zhou, leader } = stage.people;
    const seen = await stage.effective();
    const licence = { kind: 'licence', licence: 'ordinary', licensee: '星泓能源', territory: '中国', field: '储能', until: '2035-01-01' };
    await stage.write(seen.titleId, licence, '2026-03-01');
    await hearing(seen);
    expect((await send(decider, seen, 'recall', { reason: '无进展', minutes: heard() })).body.code).toBe('rights.recall-needs-registration');
    expect((await send(office, seen, 'decide-recall', { reason: '无进展', minutes: heard() })).status).toBe(403);
    for (const wrong of [heard({ heldOn: '2027-02-28' }), heard({ votes: { for: 1, against: 2, abstained: 0 } }), heard({ present: ['李校长', '谭若溪'] })])
      expect((await send(decider, seen, 'decide-recall', { reason: '无进展', minutes: wrong })).body.code).toBe('rights.recall-minutes-missing');
    expect((await send(decider, seen, 'decide-recall', { minutes: heard() })).body.code).toBe('state.reason-required');
    await does(decider, seen, 'decide-recall', { reason: '连续无进展，听证后决定收回', minutes: heard() });
    expect((await send(office, seen, 'record-recall', { recordal: { number: '9', registeredOn: '2027-03-01' } })).body.code).toBe('rights.recall-not-recorded');
    expect((await does(office, seen, 'record-recall', { recordal: { number: '2027430000009', registeredOn: '2027-03-02' } })).state).toBe('recalled');
    const title = await stage.titleOf(seen);
    expect(title.owners.map(({ key, share }) => [key, share])).toEqual([[`organisation:${stage.unit}`, ONE]]);
    expect([title.licences.map(({ licensee }) => licensee), title.agreement['transfer']]).toEqual([['星泓能源'], 'silent']);
    expect(title.entries.map(({ kind, effectiveOn }) => `${kind} ${effectiveOn}`)).toEqual([
      'ownership 2025-09-01', 'ownership 2026-01-05', 'agreement 2026-01-05', 'licence 2026-03-01', 'ownership 2027-03-02', 'agreement 2027-03-02']);
    expect(take<Application>(await zhou.client.get(`rights-applications/${seen.id}`)).state).toBe('recalled');
    expect(await notedInLedger(seen.id)).toEqual(['assignment', 'assignment_recalled']);
    expect((await list(seen)).map(({ state }) => state)).toEqual(['lapsed', 'recalled']);
    expect((await leader.client.post(`rights-applications/${seen.id}/acts/revoke`, { version: seen.version + 1, reason: 'x' })).status).toBe(409);
    expect(await job()).toEqual({ overdue: 0, opened: 0 });
  }, 60_000);

  it('recalls only what the team still holds; what it sold to others is theirs', async () => {
    const { office, decider } = stage.people;
    const seen = await stage.effective();
    const sold = (await stage.titleOf(seen)).owners.map(({ key: _, ...owner }) => (owner.name === '谭若溪' ? { ...owner, kind: 'outside', userId: null, name: '买受人' } : owner));
    await stage.write(seen.titleId, { kind: 'ownership', owners: sold }, '2026-06-01');
    await hearing(seen);
    await does(decider, seen, 'decide-recall', { reason: '无进展', minutes: heard() });
    await does(office, seen, 'record-recall', { recordal: { number: '2027430000010', registeredOn: '2027-03-02' } });
    expect((await stage.titleOf(seen)).owners.map(({ name, share }) => [name, share])).toEqual([['岳麓科技大学', { numerator: 23, denominator: 30 }], ['买受人', { numerator: 7, denominator: 30 }]]);
  }, 60_000);

  it('recalls a right of use at once, and closes a warning where progress was shown', async () => {
    const { office, decider, zhou } = stage.people;
    const used = await stage.effective({ form: 'use_right', termYears: 10 });
    await hearing(used);
    expect((await send(decider, used, 'decide-recall', { reason: '无进展', minutes: heard() })).body.code).toBe('rights.recall-no-registration');
    await does(decider, used, 'recall', { reason: '连续无进展', minutes: heard() });
    expect(await stage.titleOf(used)).toMatchObject({ useRights: [], owners: [{ name: '岳麓科技大学' }] });
    const other = await stage.effective({ form: 'use_right', termYears: 10 });
    await hearing(other);
    expect((await send(office, other, 'close', { reason: '已见进展' })).body.code).toBe('rights.no-progress-shown');
    await does(zhou, other, 'answer', { report: progress() });
    expect((await does(office, other, 'close', { reason: '已提供中试报告' })).state).toBe('closed');
    expect((await stage.titleOf(other)).useRights).toHaveLength(1);
  }, 90_000);

  it('ends with a revoked decision, and is guarded by the database where a way around the rules is found', async () => {
    const { leader, office, zhou } = stage.people;
    const revoked = await stage.effective();
    await stage.act(leader, revoked, 'revoke', { reason: '依据被撤销' });
    expect((await list(revoked)).map(({ state }) => state)).toEqual(['lapsed']);
    const seen = await stage.effective();
    await hearing(seen);
    const [{ id }] = (await list(seen)).filter(({ year }) => year === 1) as [Report];
    const sql = (set: string, values: unknown[] = []) => stage.market.database.sql(`update rights_assignment.implementation_report set ${set} where id = $1`, [id, ...values]);
    await expect(sql(`state = 'recalled'`)).rejects.toThrow(/recall_was_heard|transition/);
    await expect(sql('minutes = $2, decided_by = $3', [JSON.stringify(heard()), office.userId])).rejects.toThrow('recaller_is_apart');
    await expect(sql('minutes = $2, decided_by = $3', [JSON.stringify(heard()), zhou.userId])).rejects.toThrow('recall_is_apart');
    await expect(sql(`hearing = jsonb_set(hearing, '{on}', '"2027-01-20"')`)).rejects.toThrow('hearing_after_answer');
  }, 90_000);
});
