import { aucLevel3, contestScore, fitLevelBounds, ndcg10, spearman, type GradedPair } from './evaluation.js';

let id = 0;
const pair = (score: number, level: number, demandId = 'a'): GradedPair => ({ demandId, achievementId: `x${String(id++).padStart(3, '0')}`, score, level });

describe('ndcg10', () => {
  it('is worked out by hand: gains 7 and 1 at ranks 2 and 3', () => {
    const pairs = [pair(0.9, 1), pair(0.8, 4), pair(0.7, 2), pair(0.6, 1), pair(0.5, 1)];
    const got = 7 / Math.log2(3) + 1 / Math.log2(4);
    const best = 7 / Math.log2(2) + 1 / Math.log2(3);
    expect(ndcg10(pairs)).toBeCloseTo(got / best, 12);
  });

  it('is 1 for the best order and looks at ten only', () => {
    expect(ndcg10([pair(5, 4), pair(4, 3), pair(3, 2), pair(2, 1), pair(1, 1)])).toBe(1);
    const eleven = Array.from({ length: 10 }, (_, at) => pair(20 - at, 1));
    expect(ndcg10([...eleven, pair(0, 4)])).toBe(0);
  });

  it('leaves out demands with fewer than five candidates or none of level 2', () => {
    const good = [pair(5, 2), pair(4, 1), pair(3, 1), pair(2, 1), pair(1, 1)];
    const few = [pair(1, 1, 'b'), pair(0, 4, 'b')];
    const none = Array.from({ length: 6 }, (_, at) => pair(at, 1, 'c'));
    expect(ndcg10([...good, ...few, ...none])).toBe(1);
    expect(ndcg10([...few, ...none])).toBeNaN();
  });

  it('is the mean over demands, not over pairs', () => {
    const right = [pair(5, 2), pair(4, 1), pair(3, 1), pair(2, 1), pair(1, 1)];
    const wrong = [pair(9, 1, 'b'), pair(8, 2, 'b'), ...Array.from({ length: 20 }, () => pair(1, 1, 'b'))];
    expect(ndcg10([...right, ...wrong])).toBeCloseTo((1 + 1 / Math.log2(3)) / 2, 12);
  });

  it('breaks ties by id, whatever the order of the file', () => {
    const pairs = [pair(1, 1), pair(1, 4), pair(1, 1), pair(1, 1), pair(1, 1)];
    expect(ndcg10([...pairs].reverse())).toBe(ndcg10(pairs));
  });
});

describe('aucLevel3', () => {
  it('is the share of good-bad pairs in order, ties half', () => {
    // good 0.9, 0.5; bad 0.7, 0.5, 0.1: right 3 + 1, tied 1 of 6
    expect(aucLevel3([pair(0.9, 3), pair(0.5, 4), pair(0.7, 2), pair(0.5, 1), pair(0.1, 2)])).toBeCloseTo(4.5 / 6, 12);
  });
});

describe('spearman', () => {
  it('is 1 and -1 for agreeing and opposite orders', () => {
    expect(spearman([pair(1, 1), pair(2, 2), pair(3, 3), pair(9, 4)])).toBeCloseTo(1, 12);
    expect(spearman([pair(4, 1), pair(3, 2), pair(2, 3), pair(1, 4)])).toBeCloseTo(-1, 12);
  });

  it('shares ranks between ties', () => {
    // ranks 1 2 3 against 1.5 1.5 3: covariance 1.5, squares 2 and 1.5
    expect(spearman([pair(1, 1), pair(2, 1), pair(3, 2)])).toBeCloseTo(1.5 / Math.sqrt(3), 12);
  });
});

describe('level calibration', () => {
  it('puts each bound where the fewest pairs are on the wrong side', () => {
    const pairs = [pair(0.1, 1), pair(0.2, 1), pair(0.4, 2), pair(0.5, 1), pair(0.6, 2), pair(0.8, 3), pair(0.9, 4)];
    const [two, three, four] = fitLevelBounds(pairs);
    expect(two).toBeCloseTo(0.3, 12);
    expect(three).toBeCloseTo(0.7, 12);
    expect(four).toBeCloseTo(0.85, 12);
    // one pair off by one
    expect(contestScore(pairs, [two, three, four])).toBeCloseTo(1 / (1 + 1 / 7), 12);
  });

  it('never predicts a level that the data does not have', () => {
    const bounds = fitLevelBounds([pair(0.1, 2), pair(0.9, 2)]);
    expect(bounds).toEqual([-Infinity, Infinity, Infinity]);
    expect(contestScore([pair(0.5, 2)], bounds)).toBe(1);
    expect(contestScore([pair(0.5, 4)], bounds)).toBeCloseTo(1 / 3, 12);
  });

  it('never cuts between equal scores', () => {
    const [two] = fitLevelBounds([pair(0.5, 1), pair(0.5, 2), pair(0.5, 2), pair(0.4, 1)]);
    expect(two).toBeCloseTo(0.45, 12);
  });
});
