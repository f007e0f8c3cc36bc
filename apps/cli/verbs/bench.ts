import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { InvalidArgumentError, type Command } from 'commander';
import { definedMachines } from '@app/kernel';
import { migrate, recordTransitions } from '@app/platform';
import { MatchingFacade } from '@app/matching';
import { migrations } from '../../../migrations/index.js';
import { seedReference } from '../../../seeds/reference/seed-reference.js';
import { benchMatch } from '../bench/match.js';
import { withTemporaryPostgres } from '../bench/temporary-postgres.js';
import { inProduct } from '../cli.module.js';

const whole = (least: number, most: number) => (text: string): number => {
  const value = Number(text);
  if (!Number.isInteger(value) || value < least || value > most) throw new InvalidArgumentError(`a whole number from ${least} to ${most}`);
  return value;
};
const log = (line: string): void => void process.stderr.write(`${line}\n`);
const print = (result: object): void => void process.stdout.write(`${JSON.stringify(result, null, 2)}\n`);

async function prepared(databaseUrl: string): Promise<void> {
  await migrate(databaseUrl, migrations);
  await recordTransitions(databaseUrl, definedMachines());
  await seedReference(databaseUrl);
}

export function benchVerbs(program: Command): void {
  const bench = program.command('bench').description('figures, each beside a peer in the same run; on loopback and bounded in time');

  bench.command('match').description('candidates and re-ranking for one demand, beside PostgreSQL full text')
    .option('--size <n>', 'achievements', whole(100, 2_000_000), 10_000)
    .option('--seed <n>', 'of the generated texts', whole(1, 1_000_000), 1)
    .action(async ({ size, seed }: { size: number; seed: number }) => {
      print(await withTemporaryPostgres((databaseUrl) => benchMatch({ size, seed, databaseUrl, log })));
    });

  bench.command('http').description('list, detail and search, beside a bare Fastify + pg server on the same rows')
    .option('--size <n>', 'achievements', whole(100, 1_000_000), 100_000)
    .option('--seconds <n>', 'of load per measurement', whole(2, 60), 8)
    .option('--connections <n>', 'at once', whole(1, 256), 32)
    .option('--rounds <n>', 'product and peer in turn; the median counts', whole(1, 9), 3)
    .option('--routes <list>', 'of list, detail, search', 'list,detail,search')
    .action(async ({ routes, ...options }: { size: number; seconds: number; connections: number; rounds: number; routes: string }) => {
      const { benchHttp } = await import('../bench/http.js');
      print(await withTemporaryPostgres(async (databaseUrl) => {
        await prepared(databaseUrl);
        const prepare = async (env: Record<string, string>) => {
          Object.assign(process.env, env);
          log('building the search index');
          await inProduct((app) => app.get(MatchingFacade).reindex());
        };
        return benchHttp({ ...options, routes: routes.split(','), databaseUrl, prepare, log });
      }));
    });

  bench.command('notice').description('from a publication to the notices of both owners, singly and in a burst, beside a bare job of the same queue store')
    .option('--singles <n>', 'publications one at a time', whole(2, 200), 30)
    .option('--burst <n>', 'publications at once', whole(2, 1_200), 1_000)
    .action(async ({ singles, burst }: { singles: number; burst: number }) => {
      const { benchNotice } = await import('../bench/notice.js');
      print(await withTemporaryPostgres(async (databaseUrl) => {
        await prepared(databaseUrl);
        return benchNotice({ databaseUrl, singles, burst: burst - (burst % 2), log });
      }));
    });

  bench.command('import').description('a whole import of each format, with the peak memory of the process that does it')
    .option('--rows <n>', 'rows of each file', whole(100, 100_000), 100_000)
    .option('--formats <list>', 'of csv, xlsx, jsonl', 'csv,xlsx,jsonl')
    .action(async ({ rows, formats }: { rows: number; formats: string }) => {
      const { benchImport } = await import('../bench/import.js');
      print(await withTemporaryPostgres((databaseUrl) => benchImport({ rows, formats: formats.split(','), databaseUrl, log })));
    });

  bench.command('audit').description('audited changes by several writers at once, beside bare inserts of the same rows; then every chain is verified')
    .option('--writers <n>', 'at once', whole(1, 64), 8)
    .option('--seconds <n>', 'of writing per measurement', whole(2, 60), 8)
    .action(async (options: { writers: number; seconds: number }) => {
      const { benchAudit } = await import('../bench/audit.js');
      print(await withTemporaryPostgres(async (databaseUrl) => {
        await migrate(databaseUrl, migrations);
        const folder = await mkdtemp(join(tmpdir(), 'luqiao-bench-audit-'));
        Object.assign(process.env, { DATABASE_URL: databaseUrl, DATA_DIR: folder, LOG_LEVEL: 'error' });
        try {
          return await inProduct((app) => benchAudit(app, { ...options, databaseUrl, log }));
        } finally {
          await rm(folder, { recursive: true, force: true });
        }
      }));
    });

  bench.command('contract').description('final PDFs of contracts beside pdfmake alone, and whole distributions beside the bare split; with the peak memory')
    .option('--contracts <n>', 'to render', whole(5, 1_000), 60)
    .option('--payments <n>', 'to distribute', whole(100, 100_000), 10_000)
    .action(async (options: { contracts: number; payments: number }) => {
      const { benchContract } = await import('../bench/contract.js');
      print(await benchContract({ ...options, log }));
    });

  bench.command('challenge').description('sealed entries in the last minute of a challenge, and all at once, the deadline passing meanwhile; beside bare inserts of the same bodies')
    .option('--entries <n>', 'to send, each of another account', whole(20, 5_000), 500)
    .option('--seconds <n>', 'over which they arrive', whole(2, 600), 60)
    .option('--kilobytes <n>', 'of each sealed content', whole(1, 256), 8)
    .action(async (options: { entries: number; seconds: number; kilobytes: number }) => {
      const { benchChallenge } = await import('../bench/challenge.js');
      print(await withTemporaryPostgres(async (databaseUrl) => {
        await prepared(databaseUrl);
        return benchChallenge({ ...options, databaseUrl, log });
      }));
    });
}
