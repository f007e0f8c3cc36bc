import { execFile } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { newId } from '@app/kernel';
import { AuditLog, AuditRoots, TransactionRunner, type RootFile } from '@app/platform';
import { openGround, type Ground } from '../../support/index.js';

interface Said { code: number; out: string; err: string }

describe('luqiao audit', () => {
  let ground: Ground;
  const id = newId();
  beforeAll(async () => {
    ground = await openGround();
    for (let n = 0; n < 3; n += 1) await ground.app.get(TransactionRunner).run(ground.ctx, (ctx) => ground.app.get(AuditLog).append(ctx, { aggregateType: 'thing', aggregateId: id, act: 'move', before: null, after: { n } }));
    ground.clock.advance(86_400_000);
    await ground.app.get(AuditRoots).makeDue(ground.ctx);
  });
  afterAll(() => ground.close());

  /** The command as it is shipped, with the key of this ground. */
  const luqiao = (...args: string[]): Promise<Said> => new Promise((resolve) => {
    const env = { PATH: process.env['PATH'], NODE_ENV: 'test', DATABASE_URL: ground.database.url, DATA_DIR: ground.config.dataDir, LOG_LEVEL: 'error' };
    execFile(process.execPath, ['dist/bin/cli.js', ...args], { env }, (error, out, err) => resolve({ code: error ? Number(error.code) : 0, out, err }));
  });

  it('hands out the root, finds nothing wrong, and tells an edit from a cut-off end, by exit code 4', async () => {
    const file = join(ground.config.dataDir, 'root.json');
    expect(await luqiao('audit', 'root', '--out', file)).toMatchObject({ code: 0 });
    const root = JSON.parse(await readFile(file, 'utf8')) as RootFile;
    expect(root).toMatchObject({ statement: { format: 'luqiao-audit-root/1', chains: 1, entries: 3 }, heads: [['thing', id, 3, expect.any(String) as string]] });
    expect(JSON.parse((await luqiao('audit', 'root', '--day', root.statement.day)).out)).toEqual(root);
    expect(await luqiao('audit', 'root', '--out', file)).toMatchObject({ code: 2, err: expect.stringContaining('文件已存在') as string });
    expect(await luqiao('audit', 'root', '--day', '2020-01-01')).toMatchObject({ code: 1, err: expect.stringContaining('there is no root of 2020-01-01') as string });
    expect(await luqiao('audit', 'root', '--day', 'yesterday')).toMatchObject({ code: 2 });
    const sound = await luqiao('--json', 'audit', 'verify', '--root', file);
    expect([sound.code, JSON.parse(sound.out)]).toMatchObject([0, { holds: true, entries: 3, chains: 1, roots: 1, breaks: [], findings: [] }]);

    const tampered = async (sql: string) => {
      await ground.database.sql('alter table platform.audit_entry disable trigger append_only');
      await ground.database.sql(sql, [id]);
      await ground.database.sql('alter table platform.audit_entry enable trigger append_only');
    };
    await tampered('delete from platform.audit_entry where aggregate_id = $1 and seq = 3');
    expect(await luqiao('audit', 'verify')).toMatchObject({ code: 4, out: expect.stringMatching(/truncated: thing \S+ #3, \d{4}-\d\d-\d\d: 审计链的末尾被截去 \/ the end of a chain was cut off/) as string });
    await tampered(`update platform.audit_entry set act = 'other' where aggregate_id = $1 and seq = 1`);
    const both = JSON.parse((await luqiao('--json', 'audit', 'verify', '--root', file)).out) as { holds: boolean; breaks: { what: string }[]; findings: { what: string; against: string }[] };
    expect(both).toMatchObject({ holds: false, breaks: [{ what: 'altered', seq: 1 }], findings: [{ what: 'truncated', against: 'stored' }, { what: 'truncated', against: 'file' }] });
  }, 120_000);

  it('refuses a file that is no root', async () => {
    const file = join(ground.config.dataDir, 'other.json');
    await writeFile(file, '{"heads":[]}');
    expect(await luqiao('audit', 'verify', '--root', file)).toMatchObject({ code: 2, err: expect.stringContaining('not an audit root file') as string });
    expect(await luqiao('audit', 'verify', '--root', join(ground.config.dataDir, 'missing.json'))).toMatchObject({ code: 2 });
  }, 60_000);
});
