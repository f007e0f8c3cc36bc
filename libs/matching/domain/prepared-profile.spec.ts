import { wordsBySpace } from '../testing/index.js';
import { CorpusCount } from './corpus-statistics.js';
import { cosine, prepareProfile, termVector } from './prepared-profile.js';

describe('term vectors', () => {
  const statistics = new CorpusCount();
  for (const text of ['电池', '电池', '隔膜']) statistics.add(wordsBySpace(text));

  it('weigh by (1 + ln tf) x idf and have length 1', () => {
    const battery = (1 + Math.log(3)) * (Math.log(4 / 3) + 1);
    const separator = Math.log(4 / 2) + 1;
    const length = Math.hypot(battery, separator);
    const vector = termVector(['电池', '隔膜', '电池', '电池'], 'words', statistics);
    expect(vector.get('电池')).toBeCloseTo(battery / length, 12);
    expect(vector.get('隔膜')).toBeCloseTo(separator / length, 12);
    expect(cosine(vector, vector)).toBeCloseTo(1, 12);
  });

  it('of nothing are alike to nothing', () => {
    const nothing = termVector([], 'words', statistics);
    expect(cosine(nothing, nothing)).toBe(0);
  });
});

describe('a prepared profile', () => {
  const prepare = (facts: object) => prepareProfile({ kind: 'demand', title: '隔膜', ...facts }, wordsBySpace, new CorpusCount());

  it('has a body when value line, keywords or text say something', () => {
    expect([{}, { body: ' ' }, { valueLine: null, keywords: [] }].map((facts) => prepare(facts).hasBody)).toEqual([false, false, false]);
    expect([{ body: '热' }, { valueLine: '省' }, { keywords: ['锂'] }].map((facts) => prepare(facts).hasBody)).toEqual([true, true, true]);
  });

  it('reads the gist of an endless body only', () => {
    expect(prepare({ body: `${'长文'.repeat(2_000)}末尾` }).whole.bigrams.has('末尾')).toBe(false);
  });
});
