import { habitOf, medianOf, qualityOf, type ScoredCard } from './quality.js';

const card = (change: Partial<ScoredCard> = {}): ScoredCard => ({ inTime: true, score: 80, median: 80, commented: 2, criteria: 2, length: 120, ...change });

describe('the quality of an expert', () => {
  it('is full for cards in time, at the median, with comments', () => {
    expect(qualityOf([card(), card()])).toEqual({ score: 100, inTime: 1, distance: 0, comments: 1 });
    expect(qualityOf([])).toBeNull();
  });

  it('falls with each of its parts by what the formula says', () => {
    expect(qualityOf([card({ inTime: false }), card()])).toMatchObject({ score: 80, inTime: 0.5 });
    expect(qualityOf([card({ score: 65 })])).toMatchObject({ score: 80, distance: 15 });
    expect(qualityOf([card({ score: 0, median: 100 })])).toMatchObject({ score: 60, distance: 100 });
    expect(qualityOf([card({ commented: 0, length: 0 })])).toMatchObject({ score: 80, comments: 0 });
    expect(qualityOf([card({ commented: 1, length: 60 })])).toMatchObject({ score: 90, comments: 0.5 });
    expect(qualityOf([card({ length: 5_000 })])).toMatchObject({ score: 100 });
  });

  it('has the median of even and odd panels, and says who is harsh or mild', () => {
    expect([medianOf([]), medianOf([3]), medianOf([9, 1, 5]), medianOf([4, 1, 2, 3])]).toEqual([0, 3, 5, 2.5]);
    expect([habitOf(70, 75), habitOf(80, 75), habitOf(74, 75)]).toEqual(['harsh', 'mild', 'even']);
  });
});
