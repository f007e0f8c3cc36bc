import { execFile } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { openGround, type Ground } from '../../support/index.js';
import { addOrganisation, addPerson } from '../../support/people.js';
import { achievementRow, csvOf } from '../listing/import-files.js';

interface Said { code: number; out: string; err: string }
interface Finding { check: string; state: string; found: string; advice?: string }

describe('luqiao', () => {
  let ground: Ground;
  beforeAll(async () => { ground = await openGround(); });
  afterAll(() => ground.close());

  /** The command as it is shipped. */
  const luqiao = (args: readonly string[], change: Record<string, string> = {}): Promise<Said> => new Promise((resolve) => {
    const env = { PATH: process.env['PATH'], NODE_ENV: 'test', DATABASE_URL: ground.database.url, DATA_DIR: ground.config.dataDir, LOG_LEVEL: 'error', PORT: '0', ...change };
    execFile(process.execPath, ['dist/bin/cli.js', ...args], { env }, (error, out, err) => resolve({ code: error ? Number(error.code) : 0, out, err }));
  });
  const rows = async (table: string) => (await ground.database.sql<{ n: number }>(`select count(*)::int as n from ${table}`))[0]!.n;

  it('doctor finds a sound installation sound, and says of a broken one what to do, by exit code 4', async () => {
    const sound = await luqiao(['--json', 'doctor']);
    const { findings } = JSON.parse(sound.out) as { findings: Finding[] };
    expect([sound.code, findings.filter(({ state }) => state === 'failed')]).toEqual([0, []]);
    expect(findings.map(({ check }) => check)).toEqual(['Node.js', 'native packages', 'settings', 'disk', 'port', 'Chinese fonts', 'database', 'queues']);
    const broken = await luqiao(['doctor'], { DATABASE_URL: 'postgresql://nobody:x@127.0.0.1:9/none', REDIS_URL: '' });
    expect(broken.code).toBe(4);
    expect(broken.out).toMatch(/FAILED {2}database: .+\n +→ start PostgreSQL, or correct DATABASE_URL/);
    expect(await luqiao(['doctor'], { PORT: 'http' })).toMatchObject({ code: 4, err: expect.stringContaining('PORT') as string });
  });

  it('import names row and column of a fault and keeps nothing, then takes all rows, in the name of a person', async () => {
    const organisationId = await addOrganisation(ground.database, 'university');
    const { email } = await addPerson(ground.database, organisationId, ['tto']);
    const file = join(ground.config.dataDir, 'rows.csv');
    await writeFile(file, csvOf([achievementRow(), achievementRow({ 申请号: '201710601862.4' })]));
    const wrong = await luqiao(['--json', 'import', 'achievements', file, '--as', email]);
    expect([wrong.code, JSON.parse(wrong.out)]).toMatchObject([4, { imported: 0, errorCount: 1, errors: [{ row: 3, column: 'applicationNumber' }] }]);
    await writeFile(file, csvOf([achievementRow(), achievementRow({ 申请号: '', 申请日: '', 法律状态: '' })]));
    expect(await luqiao(['import', 'achievements', file, '--as', email, '--dry-run'])).toMatchObject({ code: 0, out: '2 rows checked, 0 faults; nothing was imported\n' });
    expect(await rows('listing.achievement')).toBe(0);
    expect(await luqiao(['import', 'achievements', file, '--as', 'nobody@nowhere.example'])).toMatchObject({ code: 2 });
    expect(await luqiao(['import', 'achievements', file, '--as', email])).toMatchObject({ code: 0, out: expect.stringContaining('imported 2 rows') as string });
    expect(await rows('listing.achievement')).toBe(2);
  });

  it('migrate leaves the database of a newer version alone, by exit code 3', async () => {
    await ground.database.sql(`insert into luqiao_migration (timestamp, name) values (99990101000000, 'FromTheFuture99990101000000')`);
    expect(await luqiao(['migrate'])).toMatchObject({ code: 3, err: expect.stringMatching(/^[^\n]*newer[^\n]*\n$/) as string });
    expect(await luqiao(['doctor'])).toMatchObject({ code: 4, out: expect.stringContaining('written by a newer Luqiao') as string });
  });
});
