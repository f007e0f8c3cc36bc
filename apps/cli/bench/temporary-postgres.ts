import { spawn } from 'node:child_process';
import { VerbFailed } from '../output.js';

/** A PostgreSQL of its own for a benchmark, gone afterwards: the project's bundled server, or BENCH_DATABASE_URL where that is set. */
export async function withTemporaryPostgres<T>(work: (databaseUrl: string) => Promise<T>): Promise<T> {
  const given = process.env['BENCH_DATABASE_URL'];
  if (given) return work(given);
  const keeper = spawn(process.execPath, ['scripts/postgres.mjs', '--temporary'], { stdio: ['pipe', 'pipe', 'inherit'] });
  const url = await new Promise<string>((resolve, reject) => {
    let said = '';
    keeper.stdout.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      if (said.includes('\n')) resolve((JSON.parse(said.slice(0, said.indexOf('\n'))) as { url: string }).url);
    });
    keeper.once('exit', (code) => reject(new VerbFailed(`the temporary PostgreSQL ended with exit code ${code}`)));
  });
  try {
    return await work(url);
  } finally {
    const gone = new Promise((resolve) => keeper.once('exit', resolve));
    keeper.stdin.end();
    await gone;
  }
}
