import { execFile } from 'node:child_process';
import { processSettings, removeFolder, type ProcessSettings } from '../../support/processes.js';
import { cloneDatabase, type TestDatabase } from '../../support/test-database.js';

interface Told { ended: string | null; deals: number; contracts: number; disclosures: number; challenges: number; entries: number }

/** Months of the demonstration, played with a clock that is set, by the rules that hold for everybody. */
describe('the story of the demonstration market', () => {
  let database: TestDatabase;
  let settings: ProcessSettings;
  beforeAll(async () => {
    database = await cloneDatabase();
    settings = await processSettings(database.url);
  });
  afterAll(async () => {
    await database.drop();
    await removeFolder(settings);
  });

  const seed = (env: Record<string, string> = {}) => new Promise<{ code: number; out: string; err: string }>((resolve) => {
    execFile(process.execPath, ['dist/bin/cli.js', 'seed', '--story', '--json'], {
      env: { PATH: process.env['PATH'], NODE_ENV: 'test', DATABASE_URL: database.url, DATA_DIR: settings.folder, JWT_SECRET: settings.jwtSecret, LOG_LEVEL: 'error', ...env },
    }, (error, out, err) => resolve({ code: error ? Number(error.code) : 0, out, err }));
  });

  it('is refused in production', async () => {
    const { code, err } = await seed({ NODE_ENV: 'production', AUDIT_SIGNING_KEY: 'a1'.repeat(32), ALLOW_LOCAL_MAILBOX: '1', PUBLIC_URL: 'https://luqiao.example.cn' });
    expect([code, err]).toEqual([2, expect.stringContaining('--story')]);
    expect(await database.sql('select 1 from listing.achievement')).toEqual([]);
  });

  it('is played to its end: deals in every state, a licence with paid inventors, a development by milestones, notices under way', async () => {
    const { out, err } = await seed();
    expect(err).toBe('');
    expect(JSON.parse(out) as Told).toMatchObject({ ended: null, deals: 5, contracts: 3, disclosures: 2, challenges: 7, entries: 6 });
    expect(await database.sql('select state, count(*)::int as n from contracting.deal group by state order by state')).toEqual([{ state: 'agreed', n: 3 }, { state: 'proposed', n: 1 }, { state: 'talking', n: 1 }]);
    expect(await database.sql('select state, count(*)::int as n from contracting.contract group by state order by state')).toEqual([{ state: 'in_effect', n: 2 }, { state: 'preparing', n: 1 }]);
    expect(await database.sql('select count(*)::int as n, sum(fen)::int as fen from contracting.payout')).toEqual([{ n: 3, fen: 84_000_000 }]);
    expect(await database.sql('select entry_id from contracting.ledger_line group by entry_id having sum(fen) <> 0')).toEqual([]);
    expect(await database.sql(`select count(*)::int as n from publicity.notice where state = 'ended'`)).toEqual([{ n: 3 }]);
    expect(await database.sql('select state, count(*)::int as n from challenges.challenge group by state order by state')).toEqual([{ state: 'evaluated', n: 1 }, { state: 'in_review', n: 1 }, { state: 'judging', n: 1 }, { state: 'no_entry', n: 1 }, { state: 'open', n: 2 }, { state: 'withdrawn', n: 1 }]);
    expect(await database.sql(`select count(*)::int as n from challenges.card where state = 'signed'`)).toEqual([{ n: 6 }]);
    // a day was never set back
    expect(await database.sql('select 1 from (select at - lag(at) over (partition by aggregate_type, aggregate_id order by seq) as step from platform.audit_entry) steps where step < interval \'0\'')).toEqual([]);
  });

  it('is not played again', async () => {
    const before = await database.sql('select count(*)::int as n from platform.audit_entry');
    const { out } = await seed();
    expect(JSON.parse(out) as Told).toMatchObject({ ended: null, deals: 5, contracts: 3, disclosures: 2, challenges: 7, entries: 6 });
    expect(await database.sql('select count(*)::int as n from platform.audit_entry')).toEqual(before);
  });
});
