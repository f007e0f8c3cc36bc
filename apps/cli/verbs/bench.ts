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
    .action(async (options: { size: number; seconds: number; connections: number; rounds: number }) => {
      const { benchHttp } = await import('../bench/http.js');
      print(await withTemporaryPostgres(async (databaseUrl) => {
        await migrate(databaseUrl, migrations);
        await recordTransitions(databaseUrl, definedMachines());
        await seedReference(databaseUrl);
        const prepare = async (env: Record<string, string>) => {
          Object.assign(process.env, env);
          log('building the search index');
          await inProduct((app) => app.get(MatchingFacade).reindex());
        };
        return benchHttp({ ...options, databaseUrl, prepare, log });
      }));
    });

  bench.command('import').description('a whole import of each format, with the peak memory of the process that does it')
    .option('--rows <n>', 'rows of each file', whole(100, 100_000), 100_000)
    .option('--formats <list>', 'of csv, xlsx, jsonl', 'csv,xlsx,jsonl')
    .action(async ({ rows, formats }: { rows: number; formats: string }) => {
      const { benchImport } = await import('../bench/import.js');
      print(await withTemporaryPostgres((databaseUrl) => benchImport({ rows, formats: formats.split(','), databaseUrl, log })));
    });
}
