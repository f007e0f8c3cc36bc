import { wordsBySpace } from '../testing/index.js';
import { CorpusCount } from './corpus-statistics.js';
import { answerScore, candidateQuery, searchQuery, type SearchedTexts } from './query.js';

const statistics = new CorpusCount();
for (const text of ['电池 隔膜', '电池 外壳', '电池 回收', '电池 系统']) statistics.add(wordsBySpace(text));

describe('candidates of a profile', () => {
  it('are looked for by the most telling terms, the title above the body', () => {
    const queries = candidateQuery({ kind: 'demand', title: '电池 隔膜', body: '外壳 研究 2025' }, wordsBySpace, statistics);
    expect(queries).toEqual([
      { column: 'words', terms: ['隔膜', '电池'], boost: 2 },
      { column: 'bigrams', terms: ['隔膜', '电池'], boost: 2 },
      { column: 'words', terms: ['外壳'], boost: 1 },
      { column: 'bigrams', terms: ['外壳'], boost: 1 },
    ]);
  });

  it('are never looked for by more than 58 terms', () => {
    const long = Array.from({ length: 500 }, (_, at) => String.fromCodePoint(0x4e00 + at * 3, 0x4e01 + at * 3)).join(' ');
    const queries = candidateQuery({ kind: 'demand', title: long, body: long }, wordsBySpace, statistics);
    expect(queries.map(({ terms }) => terms.length)).toEqual([12, 16, 15, 15]);
  });

  it('are not looked for where the profile says nothing', () => {
    expect(candidateQuery({ kind: 'demand', title: '？' }, wordsBySpace, statistics)).toEqual([]);
  });
});

describe('a search text', () => {
  it('is looked for in words and bigrams', () => {
    expect(searchQuery(' 锂电池  隔膜 ', wordsBySpace).columns).toEqual([
      { column: 'words', terms: ['锂电池', '隔膜'], boost: 2 },
      { column: 'bigrams', terms: ['锂电', '电池', '隔膜'], boost: 1 },
    ]);
  });

  it('of letters is looked for as pinyin too', () => {
    const query = searchQuery('LdcGM', wordsBySpace);
    expect(query.letters).toBe('ldcgm');
    expect(query.columns.find(({ column }) => column === 'pinyin')?.terms).toEqual(['ldcgm', 'ld', 'dc', 'cg', 'gm']);
    expect(searchQuery('ld', wordsBySpace).columns.find(({ column }) => column === 'pinyin')?.terms).toEqual(['ld']);
    expect(searchQuery('隔膜ld', wordsBySpace).letters).toBeNull();
  });

  it('is cut when somebody pastes a page', () => {
    expect(searchQuery('膜'.repeat(5_000), wordsBySpace).text.length).toBe(200);
  });

  it('of nothing but punctuation looks for nothing', () => {
    expect(searchQuery('？！ ', wordsBySpace).columns).toEqual([]);
  });
});

describe('an answer to a search text', () => {
  const texts = (changes: Partial<SearchedTexts>): SearchedTexts => ({ title: '', body: () => '', initials: '', pinyin: () => [], ...changes });
  const score = (search: string, changes: Partial<SearchedTexts>): number | null => answerScore(searchQuery(search, wordsBySpace), texts(changes), statistics);

  it('may spread the text over a longer title', () => {
    expect(score('锂电池隔膜', { title: '锂离子电池用复合隔膜' })).toBeGreaterThan(0.6);
  });

  it('is best when the title says the text as it is, worse in the body, and none for a shared syllable', () => {
    const [phrase, title, body] = [
      score('电池隔膜', { title: '一种电池隔膜' }), score('电池隔膜', { title: '电池用复合隔膜' }), score('电池隔膜', { title: '膜', body: () => '电池隔膜' }),
    ];
    expect(phrase).toBe(1);
    expect(title!).toBeLessThan(phrase!);
    expect(body!).toBeLessThan(title!);
    expect(score('电池隔膜', { title: '电站隔离墙' })).toBeNull();
  });

  it('may be found by one character', () => {
    expect(score('膜', { title: '复合隔膜' })).toBe(1);
  });

  it('may be found by pinyin: a run of initials, a reading, letters in order', () => {
    const separator = { title: '锂离子电池用复合隔膜', initials: 'llzdcyfhgm', pinyin: () => ['fhgm', 'gemo'] };
    expect(score('fhgm', separator)).toBeCloseTo(0.9, 12);
    expect(score('gemo', separator)).toBeCloseTo(0.9, 12);
    expect(score('ldcgm', separator)).toBeCloseTo(0.54, 12);
    expect(score('ldc', separator)).toBeCloseTo(0.54, 12);
    expect(score('mgc', separator)).toBeNull();
    expect(score('lm', separator)).toBeNull();
  });
});
