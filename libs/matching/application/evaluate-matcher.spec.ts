import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { wordsBySpace } from '../testing/index.js';
import { evaluateMatcher } from './evaluate-matcher.usecase.js';
import { readEvaluationFolder } from './evaluation-folder.js';

describe('evaluating the matcher', () => {
  let root: string;
  let folders = 0;
  beforeAll(async () => {
    root = await mkdtemp(join(tmpdir(), 'luqiao-evaluation-'));
  });
  afterAll(() => rm(root, { recursive: true }));

  const folder = async (requirements: string | null, pairs: string | null): Promise<string> => {
    const made = join(root, String(folders++));
    await mkdir(made);
    if (requirements !== null) await writeFile(join(made, 'requirements.jsonl'), requirements);
    if (pairs !== null) await writeFile(join(made, 'pairs.csv'), pairs);
    return made;
  };
  const demand = '{"id":"d1","title":"锂电池隔膜","text":"耐高温"}\n';
  const header = 'requirement_id,achievement_id,achievement_title_tokens,level\r\n';
  const good = `${header}d1,a1,锂电池 隔膜,4\r\nd1,a2,锂电池 回收,2\r\nd1,a3,电池 外壳,2\r\nd1,a4,水果 分选,1\r\nd1,a5,脱硫,1\r\n`;

  it('measures the order that the scorer gives', async () => {
    const result = await evaluateMatcher({ data: await folder(demand, good) }, wordsBySpace);
    expect(result).toMatchObject({ ndcg10: 1, aucLevel3: 1, pairs: 5, demands: 1, contestScore: null });
    expect(result.contestScoreReason).toMatch(/--fit/);
    expect(result.spearman).toBeGreaterThan(0.9);
  });

  it('sees a scorer that is wrong', async () => {
    const swapped = `${header}d1,a1,锂电池 隔膜,1\nd1,a2,锂电池,1\nd1,a3,电池,1\nd1,a4,水果 分选,4\nd1,a5,脱硫,2\n`;
    const result = await evaluateMatcher({ data: await folder(demand, swapped) }, wordsBySpace);
    expect(result.ndcg10).toBeLessThan(0.5);
    expect(result.spearman).toBeLessThan(0);
  });

  it('calibrates levels on the other folder', async () => {
    const fit = await folder(demand, good);
    expect((await evaluateMatcher({ data: await folder(demand, good), fit }, wordsBySpace)).contestScore).toBe(1);
    const alwaysOne = await folder(demand, good.replace(/,[2-4]\r/g, ',1\r'));
    expect((await evaluateMatcher({ data: await folder(demand, good), fit: alwaysOne }, wordsBySpace)).contestScore).toBeCloseTo(1 / (1 + 5 / 5), 12);
  });

  it.each<[string, string | null, string | null, RegExp]>([
    ['no requirements', null, good, /cannot read .*requirements\.jsonl/],
    ['no pairs', demand, null, /cannot read .*pairs\.csv/],
    ['empty requirements', '\n', good, /requirements\.jsonl is empty/],
    ['empty pairs', demand, header, /holds no pairs/],
    ['broken JSON', `${demand}{"id"\n`, good, /requirements\.jsonl:2: not JSON/],
    ['a requirement without a title', '{"id":"d1","text":""}\n', good, /requirements\.jsonl:1: title/],
    ['another header', demand, good.replace('level', 'grade'), /pair 1: level/],
    ['a level of 5', demand, good.replace(',4\r', ',5\r'), /pair 1: level/],
    ['a pair of an unknown demand', demand, good.replace('d1,a2', 'd9,a2'), /pair 2: unknown requirement_id d9/],
    ['a row of another length', demand, `${good}d1,a6\r\n`, /pairs\.csv: /],
  ])('refuses a folder with %s', async (_what, requirements, pairs, message) => {
    const data = await folder(requirements, pairs);
    await expect(readEvaluationFolder(data)).rejects.toMatchObject({ name: 'EvaluationFolderError', message: expect.stringMatching(message) });
  });

  it('refuses a folder that is not there', async () => {
    await expect(evaluateMatcher({ data: join(root, 'nowhere') }, wordsBySpace)).rejects.toThrow(/no such folder: .*nowhere/);
  });
});
