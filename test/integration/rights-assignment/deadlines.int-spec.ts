import pg from 'pg';
import { newId } from '@app/kernel';
import { Database, systemContext, TransactionRunner } from '@app/platform';
import { DeadlineBook, RemindDeadlines } from '@app/rights-assignment';
import { OnFirstRefusal, OnNotice, OnReport, OnTitle } from '@app/rights-assignment/jobs';
import { anInventor, assessment, disclosureDraft } from '@app/rights-assignment/testing';
import { openListingMarket, type ListingMarket, type Somebody } from '../listing/listing-market.js';

interface Clock { id: string; version: number; kind: string; state: string; title: string | null; period: string; dueOn: string | null; lastDay: string | null; daysLeft: number | null; rules: { rule: string; article: string; mark: { mark: string } }[]; nextActs: { act: string; blockedBy: { code: string }[] }[]; code?: string }
interface Title { id: string; version: number; entries: { id: string; kind: string }[] }

describe('the clocks of rights', () => {
  let market: ListingMarket;
  let unit: string;
  let author: Somebody;
  let office: Somebody;
  let colleague: Somebody;
  let firm: Somebody;
  let stranger: Somebody;
  let title: Title;

  beforeAll(async () => {
    market = await openListingMarket();
    unit = await market.organisation('岳麓科技大学');
    author = await market.person(unit, ['researcher'], '周明渊');
    [office, colleague] = [await market.person(unit, ['tto']), await market.person(unit, ['researcher'])];
    firm = await market.person(await market.organisation('星泓能源科技有限公司', { type: 'enterprise' }), ['firm']);
    stranger = await market.person(await market.organisation('别的大学'), ['tto', 'unit_leader']);
  }, 60_000);
  afterAll(() => market.close());

  const at = (instant: string) => market.clock.advance(Date.parse(instant) - market.clock.now().getTime());
  const ctx = systemContext('test', newId());
  const take = <T>({ status, body }: { status: number; body: unknown }, wanted = 200): T => {
    if (status !== wanted) throw new Error(`${status}: ${JSON.stringify(body)}`);
    return body as T;
  };
  const handle = (consumer: unknown, type: string, payload: object) => market.work().then((worker) => worker.get(TransactionRunner).run(ctx, (ctx) =>
    worker.get(consumer as typeof OnTitle, { strict: false }).handle(ctx, { id: newId(), type, aggregateId: unit, occurredAt: '', payload } as never)));
  const derive = () => handle(OnTitle, 'rights.title-changed.v1', { titleId: title.id });
  async function accepted(change: Record<string, unknown> = {}): Promise<void> {
    const { id } = take<{ id: string }>(await author.client.post('disclosures', disclosureDraft({ inventors: [anInventor({ userId: author.userId, signsBy: 'account' })], ...change })), 201);
    take(await author.client.post(`disclosures/${id}/acts/submit`, { version: 1 }));
    take(await office.client.post(`disclosures/${id}/acts/start-assessment`, { version: 2 }));
    const { titleId } = take<{ titleId: string }>(await office.client.post(`disclosures/${id}/assessments`, { ...assessment(), version: 3 }));
    title = take(await office.client.get(`titles/${titleId}`));
  }
  const write = async (content: object, effectiveOn: string, corrects: string | null = null) => {
    title = take(await office.client.post(`titles/${title.id}/entries`, { version: title.version, effectiveOn, evidence: '合同与通知书', content, corrects }), 201);
    await derive();
    return title.entries.at(-1)!.id;
  };
  const licence = (change: object = {}) => ({ kind: 'licence', licence: 'ordinary', licensee: '星泓能源科技有限公司', territory: '全国', field: '全部', ...change });
  const clocks = async (who: Somebody = office, query: Record<string, string> = { box: 'unit' }): Promise<Clock[]> =>
    take<{ items: Clock[] }>(await who.client.get(`rights-deadlines?${new URLSearchParams({ limit: '100', ...query })}`)).items;
  const ours = async (kind: string, query: Record<string, string> = {}) => (await clocks(office, { box: 'unit', kind, ...query })).filter((clock) => (clock as Clock & { subjectId: string }).subjectId === title.id);
  const remind = () => market.api.get(RemindDeadlines, { strict: false }).run(ctx);
  const told = async (id: string) => (await market.database.sql<{ payload: { daysLeft: number; overdue: boolean; concerned: string[] } }>(
    `select payload from platform.outbox_event where type = 'rights.deadline-due.v1' and aggregate_id = $1 order by seq`, [id])).map(({ payload }) => payload);

  beforeEach(async () => {
    at('2026-09-01T09:00:00+08:00');
    await accepted({ publicFunded: false, projects: [] });
  });

  it('gives a licence three months to go on record, to the end of a short month, by its article; reminds 60, 30 and 7 days before and when it is over, each once', async () => {
    await write(licence(), '2026-08-31');
    const [clock] = await ours('licence_recordal') as [Clock];
    expect(clock).toMatchObject({ state: 'open', dueOn: '2026-11-30', lastDay: '2026-11-30', rules: [{ rule: 'recordal.licence-months', article: '专利法实施细则 第十五条', mark: { mark: 'verified' } }] });
    const days: [string, number][] = [['2026-09-30', 0], ['2026-10-01', 1], ['2026-10-02', 1], ['2026-10-30', 1], ['2026-10-31', 2], ['2026-11-22', 2], ['2026-11-23', 3], ['2026-11-30', 3], ['2026-12-01', 4], ['2026-12-20', 4]];
    for (const [day, count] of days) {
      at(`${day}T07:10:00+08:00`);
      await remind();
      await remind();
      expect([day, (await told(clock.id)).length]).toEqual([day, count]);
    }
    expect((await told(clock.id)).map(({ daysLeft, overdue }) => [daysLeft, overdue])).toEqual([[60, false], [30, false], [7, false], [-1, true]]);
    expect((await ours('licence_recordal'))[0]).toMatchObject({ state: 'overdue', daysLeft: -20 });
    expect(await market.api.get(DeadlineBook, { strict: false }).overdue(ctx, { organisationIds: [unit] })).toContainEqual(expect.objectContaining({ id: clock.id, lastDay: '2026-11-30' }));
    expect(await market.api.get(DeadlineBook, { strict: false }).overdue(ctx, { organisationIds: [stranger.organisationId] })).toEqual([]);
  }, 60_000);

  it('sends one reminder and not three where the job was away, and none twice where several workers run', async () => {
    await write(licence(), '2026-08-31');
    const [clock] = await ours('licence_recordal') as [Clock];
    at('2026-11-24T07:10:00+08:00');
    await Promise.all([remind(), remind(), remind()]);
    expect((await told(clock.id)).map(({ daysLeft }) => daysLeft)).toEqual([6]);
  }, 30_000);

  it('waits for a clock that somebody is just changing, and does not leave its reminder to the next day', async () => {
    await write(licence(), '2026-08-31');
    const [clock] = await ours('licence_recordal') as [Clock];
    at('2026-11-24T07:10:00+08:00');
    const other = new pg.Client({ connectionString: market.database.url });
    await other.connect();
    await other.query('begin');
    await other.query('select 1 from rights_assignment.deadline where id = $1 for update', [clock.id]);
    const reminding = remind();
    await new Promise((resolve) => setTimeout(resolve, 500));
    await other.query('commit');
    await other.end();
    await reminding;
    expect((await told(clock.id)).map(({ daysLeft }) => daysLeft)).toEqual([6]);
  }, 30_000);

  it('is met by the entry of the recordal, runs again where that was wrong, and is dropped with its licence', async () => {
    const entryId = await write(licence(), '2026-08-31');
    at('2026-09-20T09:00:00+08:00');
    const recordId = await write({ kind: 'licence_recorded', entryId, number: 'X2026430000001' }, '2026-09-18');
    expect((await ours('licence_recordal', { state: 'met' }))[0]).toMatchObject({ state: 'met', fulfilment: { on: '2026-09-18', source: 'act' } });
    await write({ kind: 'void' }, '2026-09-20', recordId);
    expect(await ours('licence_recordal')).toMatchObject([{ state: 'open' }]);
    await write({ kind: 'void' }, '2026-09-20', entryId);
    expect(await ours('licence_recordal')).toEqual([]);
    const [{ n }] = await market.database.sql<{ n: number }>(`select count(*)::int as n from rights_assignment.deadline where subject_id = $1`, [title.id]) as [{ n: number }];
    await derive();
    expect(await market.database.sql(`select count(*)::int as n from rights_assignment.deadline where subject_id = $1`, [title.id])).toEqual([{ n }]);
    expect((await office.client.post(`titles/${title.id}/entries`, { version: title.version, effectiveOn: '2026-09-19', evidence: 'x', content: { kind: 'licence_recorded', entryId, number: '1' }, corrects: null })).body).toMatchObject({ code: 'rights.title-nothing-to-end' });
  }, 30_000);

  it('tells the licensee too of an annuity that is not paid, without the title of the result', async () => {
    await write({ kind: 'filing', applicationNumber: '201710601862.3', filingDate: '2024-02-29' }, '2026-09-01');
    await write({ kind: 'annuities', firstYear: 3, lastYear: 4 }, '2026-09-01');
    await write(licence({ licenseeId: firm.organisationId }), '2026-08-31');
    expect((await ours('annuity')).map(({ period, dueOn, lastDay }) => [period, dueOn, lastDay])).toEqual([['year-3', '2026-02-28', '2026-02-28'], ['year-4', '2027-02-28', null]]);
    await remind();
    const [late] = await clocks(firm, { box: 'concerned' }) as [Clock];
    expect(late).toMatchObject({ kind: 'annuity', state: 'overdue', title: null, titleId: null, nextActs: [] });
    expect((await told(late.id))[0]).toMatchObject({ overdue: true, concerned: [firm.organisationId] });
    expect((await firm.client.get(`rights-deadlines/${late.id}`)).raw.body).not.toContain('锂电池');
    expect((await office.client.post(`titles/${title.id}/entries`, { version: title.version, effectiveOn: '2026-09-01', evidence: 'x', content: licence({ licenseeId: newId() }), corrects: null })).body).toMatchObject({ code: 'rights.title-licensee-unknown' });
  }, 30_000);

  it('names the last day as soon as the calendar of its year is known, and moves it past the days off', async () => {
    await write(licence(), '2026-10-01');
    expect((await ours('licence_recordal'))[0]).toMatchObject({ dueOn: '2027-01-01', lastDay: null });
    // the days before the year: whoever looks in between must not take the year for one without days off
    await market.database.sql(`insert into platform.calendar_day (date, kind, name) values ('2027-01-01', 'holiday', '元旦')`);
    await market.database.sql(`insert into platform.calendar_year (year, source, notice_date, known_until) values (2027, 'test', '2026-11-05', '2027-12-31')`);
    await remind();
    expect((await ours('licence_recordal'))[0]).toMatchObject({ dueOn: '2027-01-01', lastDay: '2027-01-04' });
    await market.database.sql(`delete from platform.calendar_day where date >= '2027-01-01'`);
    await market.database.sql(`delete from platform.calendar_year where year = 2027`);
  }, 30_000);

  it('keeps the clocks of publicly funded projects: the agreed conversion, and five years to open licensing in Hunan, each with its row', async () => {
    await accepted({ publicFunded: true, projects: [{ number: '2024YFB1', acceptedOn: '2024-02-29', conversionDeadline: '2027-06-30' }] });
    await handle(OnTitle, 'rights.disclosure-accepted.v1', { titleId: title.id });
    expect((await ours('conversion'))[0]).toMatchObject({ dueOn: '2027-06-30', lastDay: '2027-06-30', rules: [{ rule: 'conversion.agreed-period-ends', article: '湘政办发〔2016〕9号' }] });
    expect((await ours('open_licence'))[0]).toMatchObject({ dueOn: '2029-02-28', rules: [{ rule: 'open-licence.queue-years-after-acceptance' }] });
  }, 30_000);

  it('ends with an offer that is withdrawn, and with a report that is no longer owed, not with another act of it', async () => {
    const [offer, report] = [newId(), newId()];
    const [{ disclosureId }] = await market.database.sql<{ disclosureId: string }>('select disclosure_id as "disclosureId" from rights_assignment.title where id = $1', [title.id]) as [{ disclosureId: string }];
    const refusal = { firstRefusalId: offer, titleId: title.id, organisationId: unit, completerIds: [], version: 1, deadline: '2026-11-02' };
    const yearly = { reportId: report, applicationId: newId(), disclosureId, organisationId: unit, applicantId: author.userId, version: 1, year: 2, dueOn: '2027-03-01', answerBy: null, hearingOn: null };
    const states = async () => (await market.database.sql<{ kind: string; state: string }>('select kind, state from rights_assignment.deadline where subject_id = any($1) order by kind', [[offer, report]])).map(({ kind, state }) => `${kind} ${state}`);
    await handle(OnFirstRefusal, 'rights.first-refusal-moved.v1', { ...refusal, act: 'announce', from: null, to: 'open' });
    await handle(OnReport, 'rights.implementation-report-moved.v1', { ...yearly, act: 'open', from: null, to: 'due' });
    await handle(OnReport, 'rights.implementation-report-moved.v1', { ...yearly, act: 'pass-due', from: 'due', to: 'overdue' });
    expect(await states()).toEqual(['first_refusal open', 'implementation_report open']);
    await handle(OnFirstRefusal, 'rights.first-refusal-moved.v1', { ...refusal, act: 'withdraw', from: 'open', to: 'withdrawn' });
    await handle(OnReport, 'rights.implementation-report-moved.v1', { ...yearly, act: 'lapse', from: 'overdue', to: 'lapsed' });
    expect(await states()).toEqual(['first_refusal dropped', 'implementation_report dropped']);
  });

  it('of a report is met where a warning brought it, and dropped where the right was recalled without one', async () => {
    const [{ disclosureId }] = await market.database.sql<{ disclosureId: string }>('select disclosure_id as "disclosureId" from rights_assignment.title where id = $1', [title.id]) as [{ disclosureId: string }];
    const after = async (act: string, to: string) => {
      const reportId = newId();
      const told = { reportId, applicationId: newId(), disclosureId, organisationId: unit, applicantId: author.userId, version: 1, year: 1, dueOn: '2026-08-01', answerBy: null, hearingOn: null };
      for (const step of [{ act: 'open', from: null, to: 'due' }, { act: 'warn', from: 'overdue', to: 'warned' }, { act, from: 'warned', to }]) await handle(OnReport, 'rights.implementation-report-moved.v1', { ...told, ...step });
      return (await market.database.sql<{ state: string }>('select state from rights_assignment.deadline where subject_id = $1', [reportId]))[0]!.state;
    };
    expect([await after('answer', 'warned'), await after('recall', 'recalled'), await after('record-recall', 'recalled'), await after('call-hearing', 'hearing')]).toEqual(['met', 'dropped', 'dropped', 'open']);
  });

  it('follows a notice from its first day to its end', async () => {
    const noticeId = newId();
    const notice = { noticeId, organisationId: unit, kind: 'agreed-price', subjectType: 'free', subjectId: newId() };
    await handle(OnNotice, 'publicity.notice-opened.v1', { ...notice, startsOn: '2026-09-02', endsOn: '2026-09-22' });
    await handle(OnNotice, 'publicity.notice-opened.v1', { ...notice, startsOn: '2026-09-02', endsOn: '2026-09-22' });
    const of = async (state: string) => (await clocks(office, { box: 'unit', kind: 'publicity_end', state })).filter((clock) => (clock as Clock & { subjectId: string }).subjectId === noticeId);
    const [running] = await of('running') as [Clock];
    expect(running).toMatchObject({ lastDay: '2026-09-22', nextActs: [{ act: 'meet', blockedBy: [{ code: 'rights.deadline-ends-by-itself' }] }] });
    await handle(OnNotice, 'publicity.notice-ended.v1', { ...notice, endsOn: '2026-09-22', openObjections: 0, clear: true });
    expect((await of('met')).length).toBe(1);
    await handle(OnNotice, 'publicity.notice-withdrawn.v1', notice);
    expect((await of('dropped')).length).toBe(1);
  }, 30_000);

  it('is closed by the unit\'s office with evidence of its time, and by nobody else', async () => {
    await write(licence(), '2026-08-31');
    const [clock] = await ours('licence_recordal') as [Clock];
    const meet = (who: Somebody, change: object = {}) => who.client.post<Clock>(`rights-deadlines/${clock.id}/fulfilments`, { version: clock.version, number: 'X2026430000002', on: '2026-09-01', ...change });
    expect([(await meet(author)).status, (await meet(colleague)).status, (await meet(stranger)).status, (await meet(firm)).status]).toEqual([403, 403, 404, 403]);
    expect((await meet(office, { on: '2026-09-02' })).body.code).toBe('rights.deadline-evidence-date');
    expect((await meet(office, { on: '2026-08-30' })).body.code).toBe('rights.deadline-evidence-date');
    expect((await meet(office, { version: 9 })).status).toBe(409);
    expect(take<Clock>(await meet(office))).toMatchObject({ state: 'met', nextActs: [] });
    await derive();
    expect(await ours('licence_recordal')).toEqual([]);
    expect((await author.client.get(`rights-deadlines/${clock.id}`)).status).toBe(200);
    for (const who of [colleague, stranger]) expect((await who.client.get(`rights-deadlines/${clock.id}`)).status).toBe(404);
    expect((await clocks(author, { box: 'mine', state: 'met' })).map(({ id }) => id)).toContain(clock.id);
    expect(await clocks(colleague, { box: 'unit' })).toEqual([]);
    expect(JSON.stringify(await market.database.sql(`select * from platform.audit_entry where aggregate_id = $1`, [clock.id]))).not.toContain('X2026430000002');
  }, 30_000);

  it('are derived from the chain as it stands when it is their turn, not as it stood when they began to wait', async () => {
    const other = new pg.Client({ connectionString: market.database.url });
    await other.connect();
    await other.query('begin');
    await other.query(`select pg_advisory_xact_lock(hashtextextended('rights-deadline:' || $1, 0))`, [title.id]);
    const waiting = derive();
    await new Promise((resolve) => setTimeout(resolve, 500));
    take(await office.client.post(`titles/${title.id}/entries`, { version: title.version, effectiveOn: '2026-08-31', evidence: '合同与通知书', content: licence() }), 201);
    await other.query('commit');
    await other.end();
    await waiting;
    // the worker is told of the entry too: what waited must not have been needed to be put right by it
    expect(await ours('licence_recordal')).toMatchObject([{ state: 'open', lastDay: '2026-11-30' }]);
  }, 30_000);

  it('pages without a gap, soonest first', async () => {
    await write({ kind: 'filing', applicationNumber: '201710601862.3', filingDate: '2026-08-01' }, '2026-09-01');
    await write({ kind: 'annuities', firstYear: 3, lastYear: 9 }, '2026-09-01');
    const all = await clocks();
    const seen: string[] = [];
    for (let cursor: string | null = null; cursor !== '';) {
      const page: { items: Clock[]; nextCursor: string | null } = take(await office.client.get(`rights-deadlines?${new URLSearchParams({ box: 'unit', limit: '3', ...(cursor && { cursor }) })}`));
      seen.push(...page.items.map(({ id }) => id));
      cursor = page.nextCursor ?? '';
    }
    expect(seen).toEqual(all.map(({ id }) => id));
    expect((await clocks(office, { box: 'unit', until: '2028-08-01' })).every(({ dueOn }) => dueOn === null || dueOn <= '2028-08-01')).toBe(true);
  }, 30_000);

  it('feeds a calendar program by a secret address, kinds and days only, until it is taken back or its owner leaves the office', async () => {
    const entryId = await write(licence(), '2026-08-31');
    const made = take<{ id: string; url: string }>(await office.client.post('rights-deadline-feeds', {}), 201);
    const address = made.url.slice(made.url.indexOf('rights-deadlines.ics'));
    const read = () => market.nobody.get(address);
    const { status, raw } = await read();
    expect(status).toBe(200);
    expect(raw.body).toMatch(/DTSTART;VALUE=DATE:20261130\r\nDTEND;VALUE=DATE:20261201\r\nSUMMARY:专利实施许可备案/);
    expect(raw.body).not.toMatch(new RegExp(`锂电池|星泓|${entryId}`));
    expect(JSON.stringify(await market.database.sql('select * from rights_assignment.deadline_feed'))).not.toContain(address.slice(-43));
    expect((await market.nobody.get(`rights-deadlines.ics?token=${'A'.repeat(43)}`)).status).toBe(404);
    await market.database.sql(`update identity.account set roles = '{researcher}' where id = $1`, [office.userId]);
    expect((await read()).status).toBe(404);
    await market.database.sql(`update identity.account set roles = '{tto}' where id = $1`, [office.userId]);
    expect((await stranger.client.post(`rights-deadline-feeds/${made.id}/revocations`, {})).status).toBe(404);
    take(await office.client.post(`rights-deadline-feeds/${made.id}/revocations`, {}));
    expect((await read()).status).toBe(404);
  }, 30_000);

  it('is guarded by the database where a way around the rules is found', async () => {
    await write(licence(), '2026-08-31');
    const [clock] = await ours('licence_recordal') as [Clock];
    const sql = (text: string) => market.api.get(Database).execute(ctx, text, [clock.id]);
    await expect(sql(`update rights_assignment.deadline set state = 'met' where id = $1`)).rejects.toThrow(/met_is_shown/);
    await expect(sql(`insert into rights_assignment.deadline_reminder values ($1, '2026-11-30', 60, now()), ($1, '2026-11-30', 60, now())`)).rejects.toThrow(/reminded_once/);
    await expect(sql(`delete from rights_assignment.deadline where id = $1`)).rejects.toThrow(/permission denied/);
    await sql(`update rights_assignment.deadline set state = 'dropped' where id = $1`);
    await expect(sql(`update rights_assignment.deadline set state = 'overdue' where id = $1`)).rejects.toThrow(/transition/);
  });
});
