import { spawn } from 'node:child_process';
import { createWriteStream } from 'node:fs';
import { mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { INestApplicationContext } from '@nestjs/common';
import { definedMachines, newId } from '@app/kernel';
import { IdentityDirectory } from '@app/identity';
import { IMPORT_COLUMNS } from '@app/listing';
import { migrate, recordTransitions, systemContext, writeCsv, writeXlsx, type CellValue } from '@app/platform';
import { migrations } from '../../../migrations/index.js';
import { seedReference } from '../../../seeds/reference/seed-reference.js';
import { inProduct } from '../cli.module.js';
import { VerbFailed } from '../output.js';

const EMAIL = 'bench@import.example';
const LIMIT_MIB = 512;

export interface ImportFigures {
  readonly format: string;
  readonly fileMb: number;
  readonly seconds: number;
  readonly rowsPerSecond: number;
  readonly peakRssMib: number | null;
  readonly underLimit: boolean | null;
}

/** Imports generated achievements through the command line, each format in a process of its own, and reads that process's peak memory. */
export async function benchImport({ rows, formats, databaseUrl, log }: { rows: number; formats: readonly string[]; databaseUrl: string; log: (line: string) => void }) {
  const folder = await mkdtemp(join(tmpdir(), 'luqiao-bench-import-'));
  Object.assign(process.env, { DATABASE_URL: databaseUrl, DATA_DIR: folder, LOG_LEVEL: 'error' });
  try {
    await migrate(databaseUrl, migrations);
    await recordTransitions(databaseUrl, definedMachines());
    await seedReference(databaseUrl);
    await inProduct(makeOffice);
    const figures: ImportFigures[] = [];
    for (const format of formats) {
      const path = join(folder, `rows.${format}`);
      log(`writing ${rows} rows of ${format}`);
      await pipeline(fileOf(format, rows), createWriteStream(path));
      log(`importing ${format}`);
      figures.push(await measure(format, path, rows));
    }
    return { rows, limitMib: LIMIT_MIB, figures };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function makeOffice(app: INestApplicationContext): Promise<void> {
  const directory = app.get(IdentityDirectory);
  const ctx = systemContext('bench import', newId());
  const { id } = await directory.createOrganisation(ctx, { type: 'university', uscc: '12430000DEM0LQ01XM', nameZh: '测试大学', nameEn: 'Bench University', region: '430000' }, { verified: true });
  await directory.createAccount(ctx, { organisationId: id, email: EMAIL, name: '测试', locale: 'zh-CN', roles: ['tto'], password: 'Luqiao-demo-2026' });
}

const cells = (n: number): Record<string, CellValue> => ({
  secrecyAnswer: '否', kind: '发明', title: `第 ${n} 号锂离子电池用复合隔膜及其制备方法`, valueLine: `第 ${n} 号隔膜的穿刺强度比现用湿法隔膜高三成，成本持平`,
  publicText: `一种用于锂离子电池的陶瓷复合隔膜，编号 ${n}。${'该隔膜由聚烯烃基膜与陶瓷涂层构成，热收缩率低，倍率性能好。'.repeat(4)}`, privateText: `工艺卡 ${n}`, keywords: '隔膜；锂电池；陶瓷涂层',
  filingDate: '2017-07-21', legalStatus: '审查中', completers: '周明渊/化学化工学院:60；谭若溪:40', field: 'materials.battery', ipc: 'H01M', division: '38', trl: 5, trlEvidence: '第三方检测报告',
  modes: '普通许可；作价入股', expectedPriceFen: '300000', priceNegotiable: '否', region: '430000',
});

function fileOf(format: string, rows: number): Readable {
  const keys = Object.keys(cells(0));
  const header = keys.map((key) => IMPORT_COLUMNS.achievement.find((column) => column.key === key)!.header['zh-CN']);
  function* table(): Generator<CellValue[]> {
    yield header;
    for (let n = 1; n <= rows; n += 1) yield keys.map((key) => cells(n)[key] ?? null);
  }
  function* lines(): Generator<string> {
    for (let n = 1; n <= rows; n += 1) {
      const row = cells(n);
      yield `${JSON.stringify({
        ...row, secrecyAnswer: 'no', kind: 'invention', keywords: ['隔膜', '锂电池'], legalStatus: 'pending', modes: ['ordinary_licence'], expectedPriceFen: 30_000_000, priceNegotiable: false,
        completers: [{ name: '周明渊', sharePercent: 60 }, { name: '谭若溪', sharePercent: 40 }],
      })}\n`;
    }
  }
  if (format === 'csv') return writeCsv(table());
  if (format === 'xlsx') return writeXlsx(table(), { sheet: '成果' });
  if (format === 'jsonl') return Readable.from(lines());
  throw new VerbFailed(`unknown format ${format}`);
}

async function measure(format: string, path: string, rows: number): Promise<ImportFigures> {
  const started = Date.now();
  const child = spawn(process.execPath, [process.argv[1]!, '--json', 'import', 'achievements', path, '--as', EMAIL], { stdio: ['ignore', 'pipe', 'inherit'] });
  let peakKib = 0;
  // The kernel keeps the high-water mark; it is gone with the process, so it is read while it lives.
  const watch = setInterval(() => {
    readFile(`/proc/${child.pid}/status`, 'utf8').then((status) => { peakKib = Math.max(peakKib, Number(/VmHWM:\s+(\d+)/.exec(status)?.[1] ?? 0)); }, () => undefined);
  }, 100);
  let said = '';
  child.stdout.on('data', (chunk: Buffer) => { said += chunk.toString(); });
  const code = await new Promise((resolve) => child.once('close', resolve));
  clearInterval(watch);
  const { imported } = JSON.parse(said || '{"imported":0}') as { imported: number };
  if (code !== 0 || imported !== rows) throw new VerbFailed(`the import of ${format} ended with exit code ${String(code)} and ${imported} rows`);
  const seconds = (Date.now() - started) / 1_000;
  const peakRssMib = peakKib === 0 ? null : Math.round(peakKib / 1_024);
  return {
    format, fileMb: Math.round((await stat(path)).size / 1_048_576), seconds: Math.round(seconds * 10) / 10, rowsPerSecond: Math.round(rows / seconds),
    peakRssMib, underLimit: peakRssMib === null ? null : peakRssMib < LIMIT_MIB,
  };
}
