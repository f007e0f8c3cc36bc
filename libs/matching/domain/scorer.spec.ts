import fc from 'fast-check';
import { wordsBySpace } from '../testing/index.js';
import { CorpusCount } from './corpus-statistics.js';
import { FIT_FEATURES, TEXT_FEATURES, type Features } from './features.js';
import { prepareProfile } from './prepared-profile.js';
import { levelOf, scoreMatch, scoreOf } from './scorer.js';
import { WEIGHTS } from './weights.js';

const features = (text: number | null, fit: number | null, changes: Partial<Features> = {}): Features => ({
  ...(Object.fromEntries([...TEXT_FEATURES.map((name) => [name, text]), ...FIT_FEATURES.map((name) => [name, fit])]) as Features),
  ...changes,
});

describe('the score', () => {
  it('is 0 without common text, however well the circumstances fit', () => {
    expect(scoreOf(features(0, 1))).toBe(0);
    expect(levelOf(scoreOf(features(0, 1)))).toBe(1);
  });

  it('does not change by what neither side says', () => {
    const bare = features(0.2, null);
    expect(scoreOf(features(0.2, null, { region: 0 }))).toBe(scoreOf(bare));
    // a body that is missing neither helps nor harms titles that count fully
    const full = Object.fromEntries(TEXT_FEATURES.map((name) => [name, WEIGHTS.text[name].fullAt])) as Partial<Features>;
    const titles = scoreOf(features(null, null, { ...full, titleInBody: null, bodyBigrams: null }));
    expect(titles).toBeCloseTo(scoreOf(features(null, null, full)), 12);
    expect(titles).toBeCloseTo(1 - Math.exp(-1), 12);
  });

  it.each(FIT_FEATURES)('rises with a fitting %s and never rises with an unfitting one', (name) => {
    const bare = scoreOf(features(0.2, null));
    expect(scoreOf(features(0.2, null, { [name]: 1 }))).toBeGreaterThan(bare);
    expect(scoreOf(features(0.2, null, { [name]: -1 }))).toBeLessThanOrEqual(bare);
  });

  it('lies between 0 and 1 and rises with every text feature', () => {
    const value = fc.double({ min: 0, max: 1, noNaN: true });
    const fit = fc.oneof(fc.constant(null), fc.double({ min: -1, max: 1, noNaN: true }));
    fc.assert(fc.property(fc.array(value, { minLength: 7, maxLength: 7 }), fc.array(fit, { minLength: 7, maxLength: 7 }), fc.nat(6), (texts, fits, which) => {
      const made = Object.fromEntries([...TEXT_FEATURES.map((name, at) => [name, texts[at]]), ...FIT_FEATURES.map((name, at) => [name, fits[at]])]) as Features;
      const score = scoreOf(made);
      expect(score).toBeGreaterThanOrEqual(0);
      expect(score).toBeLessThan(1);
      expect(scoreOf({ ...made, [TEXT_FEATURES[which]!]: Math.min(1, texts[which]! + 0.1) })).toBeGreaterThanOrEqual(score);
    }));
  });

  it('gives levels at their bounds', () => {
    const [two, three, four] = WEIGHTS.levels;
    expect([0, two - 1e-9, two, three - 1e-9, three, four - 1e-9, four, 1].map((score) => levelOf(score))).toEqual([1, 1, 2, 2, 3, 3, 4, 4]);
  });

  it('puts the battery separator before the battery recycling line and the sorting robot', () => {
    const statistics = new CorpusCount();
    const demand = prepareProfile({ kind: 'demand', title: '锂电池隔膜', body: '耐高温 隔膜 热收缩' }, wordsBySpace, statistics);
    const scores = ['锂离子电池用复合隔膜', '废旧锂电池回收生产线', '水果分选机器人'].map((title) =>
      scoreMatch(demand, prepareProfile({ kind: 'achievement', title }, wordsBySpace, statistics)).score);
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
    expect(scores[2]).toBe(0);
  });
});
