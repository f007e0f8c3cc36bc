import { createReadStream } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'csv-parse';
import { z } from 'zod';

/** An evaluation folder that is absent or of another form; the message names file, line and reason. */
export class EvaluationFolderError extends Error {
  override readonly name = 'EvaluationFolderError';
}

const demandSchema = z.object({ id: z.string().min(1), title: z.string().min(1), text: z.string() });
const pairSchema = z.object({
  requirement_id: z.string().min(1),
  achievement_id: z.string().min(1),
  achievement_title_tokens: z.string(),
  level: z.coerce.number().int().min(1).max(4),
});

export interface EvaluationData {
  demands: z.infer<typeof demandSchema>[];
  pairs: { demandId: string; achievementId: string; achievementTitle: string; level: number }[];
}

/** Reads requirements.jsonl (id, title, text) and pairs.csv (requirement_id, achievement_id, achievement_title_tokens, level). */
export async function readEvaluationFolder(folder: string): Promise<EvaluationData> {
  const found = await stat(folder).catch(() => undefined);
  if (!found?.isDirectory()) throw new EvaluationFolderError(`no such folder: ${folder}`);
  const demands = await readDemands(join(folder, 'requirements.jsonl'));
  const pairs = await readPairs(join(folder, 'pairs.csv'), new Set(demands.map(({ id }) => id)));
  return { demands, pairs };
}

async function readDemands(file: string): Promise<EvaluationData['demands']> {
  const text = await readFile(file, 'utf8').catch(() => {
    throw new EvaluationFolderError(`cannot read ${file}`);
  });
  const demands: EvaluationData['demands'] = [];
  text.replace(/^\uFEFF/, '').split(/\r?\n/).forEach((line, index) => {
    if (line.trim() === '') return;
    demands.push(check(demandSchema, parseJson(line, `${file}:${index + 1}`), `${file}:${index + 1}`));
  });
  if (demands.length === 0) throw new EvaluationFolderError(`${file} is empty`);
  return demands;
}

async function readPairs(file: string, demandIds: ReadonlySet<string>): Promise<EvaluationData['pairs']> {
  if (!(await stat(file).catch(() => undefined))?.isFile()) throw new EvaluationFolderError(`cannot read ${file}`);
  const pairs: EvaluationData['pairs'] = [];
  const rows = createReadStream(file).pipe(parse({ bom: true, columns: true, skip_empty_lines: true, record_delimiter: ['\r\n', '\n'] }));
  try {
    for await (const row of rows) {
      const where = `${file}: pair ${pairs.length + 1}`;
      const pair = check(pairSchema, row, where);
      if (!demandIds.has(pair.requirement_id)) throw new EvaluationFolderError(`${where}: unknown requirement_id ${pair.requirement_id}`);
      pairs.push({
        demandId: pair.requirement_id, achievementId: pair.achievement_id,
        achievementTitle: pair.achievement_title_tokens, level: pair.level,
      });
    }
  } catch (error) {
    if (error instanceof EvaluationFolderError) throw error;
    throw new EvaluationFolderError(`${file}: ${error instanceof Error ? error.message : String(error)}`);
  }
  if (pairs.length === 0) throw new EvaluationFolderError(`${file} holds no pairs`);
  return pairs;
}

function parseJson(line: string, where: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    throw new EvaluationFolderError(`${where}: not JSON`);
  }
}

function check<T>(schema: z.ZodType<T>, value: unknown, where: string): T {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  throw new EvaluationFolderError(`${where}: ${issue?.path.join('.') ?? ''} ${issue?.message ?? ''}`);
}
