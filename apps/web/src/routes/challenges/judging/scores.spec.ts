import { describe, expect, it } from 'vitest';
import { scoreOf, scoreText, weakest, weightedSum } from './scores';

describe('scores on pages', () => {
  it('are read from exact ones', () => {
    expect([scoreOf('81'), scoreText('244/3'), scoreText('70')]).toEqual([81, '81.33', '70']);
  });
  it('are summed by weight as one types', () => {
    const card = [{ id: 'a', weight: { numerator: 2, denominator: 5 } }, { id: 'b', weight: { numerator: 3, denominator: 5 } }];
    expect([weightedSum(card, {}), weightedSum(card, { a: 50 }), weightedSum(card, { a: 50, b: 100 })]).toEqual([{ sum: 0, whole: false }, { sum: 20, whole: false }, { sum: 80, whole: true }]);
  });
  it('name the weakest criteria', () => {
    expect(weakest([{ id: 'a', mean: 70 }, { id: 'b', mean: 40 }, { id: 'c', mean: 50 }]).map(({ id }) => id)).toEqual(['b', 'c']);
  });
});
