import { existsSync } from 'node:fs';
import { evaluateMatcher } from '@app/matching';
import { ChineseText } from '@app/platform';

/** Real graded pairs that the project may read but not contain. */
const REAL = '../shared/data/demand-achievement-dev';

it('ranks real graded pairs, or says that their folder is absent', async () => {
  const evaluation = evaluateMatcher({ data: REAL, folds: 5 }, new ChineseText().terms);
  if (!existsSync(REAL)) {
    await expect(evaluation).rejects.toThrow(`no such folder: ${REAL}`);
    return;
  }
  const result = await evaluation;
  expect(result.ndcg10).toBeGreaterThanOrEqual(0.63);
  expect(result.aucLevel3).toBeGreaterThanOrEqual(0.71);
  expect(result.crossCheck!.contestScore).toBeGreaterThanOrEqual(0.68);
  // weights learned on other demands do no better: the product's weights are not fitted to these grades
  expect(Math.abs(result.crossCheck!.refitted.ndcg10 - result.ndcg10)).toBeLessThan(0.01);
  expect(result.pairs).toBeGreaterThan(5_000);
});
