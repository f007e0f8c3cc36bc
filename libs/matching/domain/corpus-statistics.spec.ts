import { wordsBySpace } from '../testing/index.js';
import { CorpusCount, inverseFrequency } from './corpus-statistics.js';

describe('corpus statistics', () => {
  const count = new CorpusCount();
  for (const text of ['隔膜 电池 电池', '电池 外壳', '外壳']) count.add(wordsBySpace(text));

  it('counts documents, not occurrences', () => {
    expect(count.documents).toBe(3);
    expect(count.frequency('words', '电池')).toBe(2);
    expect(count.frequency('words', '没有')).toBe(0);
  });

  it('weighs by ln((N+1)/(df+1)) + 1', () => {
    expect(inverseFrequency(count, 'words', '电池')).toBeCloseTo(Math.log(4 / 3) + 1, 12);
    expect(inverseFrequency(count, 'words', '隔膜')).toBeCloseTo(Math.log(4 / 2) + 1, 12);
    expect(inverseFrequency(count, 'words', '没有')).toBeCloseTo(Math.log(4) + 1, 12);
  });

  it('keeps its counts as JSON, without the rarest terms, and goes on counting', () => {
    const json = JSON.parse(JSON.stringify(count.toJson(2)));
    const again = CorpusCount.fromJson(json);
    expect(again.documents).toBe(3);
    expect(again.frequency('words', '外壳')).toBe(2);
    expect(again.frequency('words', '隔膜')).toBe(0);
    again.add(wordsBySpace('外壳'));
    expect(again.frequency('words', '外壳')).toBe(3);
  });

  it('is not confused by terms that are names of object members', () => {
    const odd = new CorpusCount();
    odd.add(wordsBySpace('constructor __proto__ toString'));
    const again = CorpusCount.fromJson(JSON.parse(JSON.stringify(odd.toJson(1))));
    expect(again.frequency('words', 'constructor')).toBe(1);
    expect(again.frequency('words', 'hasownproperty')).toBe(0);
  });
});
