import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { answerScore, CANDIDATES, candidateQuery, CorpusCount, documentOf, LISTING_INDEX, prepareProfile, PROFILE_COLUMNS, profileOfDocument, scoreMatch, searchQuery, type DemandProfile, type MatchProfile } from '@app/matching';
import { ChineseText, SearchIndex, type IndexRow, type IndexSpec } from '@app/platform';

const SPEC = {
  table: 'notes',
  key: 'id',
  columns: {
    id: { type: 'text' },
    words: { type: 'text', index: 'terms' },
    letters: { type: 'text', index: 'terms' },
    kind: { type: 'text', index: 'exact' },
    modes: { type: 'texts', index: 'labels' },
    price: { type: 'number', index: 'range' },
    trl: { type: 'integer' },
  },
} satisfies IndexSpec;

const chinese = new ChineseText();
const row = (id: string, words: string, more: IndexRow = {}): IndexRow => ({ id, words, ...more });

describe('the search index on a folder', () => {
  let uri: string;
  const open: SearchIndex[] = [];
  const index = (spec: IndexSpec = SPEC, onOtherForm?: 'reset' | 'refuse'): SearchIndex => {
    const made = new SearchIndex({ uri, spec, ...(onOtherForm ? { onOtherForm } : {}) });
    open.push(made);
    return made;
  };
  const keys = async (from: SearchIndex, terms: string[], limit = 10): Promise<string[]> =>
    (await from.query({ terms: [{ column: 'words', terms }], limit })).map(({ key }) => key);

  beforeEach(async () => {
    uri = await mkdtemp(join(tmpdir(), 'luqiao-index-'));
  });
  afterEach(async () => {
    await Promise.all(open.splice(0).map((each) => each.close()));
    await rm(uri, { recursive: true, maxRetries: 20 });
  });

  it('shows at once what another handle has written, replaced and removed', async () => {
    const writer = index();
    const reader = index();
    await Promise.all([writer.open(), reader.open()]);
    await writer.upsert([row('a', '锂电 隔膜'), row('b', '水果 分选')]);
    expect(await keys(reader, ['隔膜'])).toEqual(['a']);
    await writer.upsert([row('a', '烟气 脱硫')]);
    expect(await keys(reader, ['隔膜'])).toEqual([]);
    expect(await keys(reader, ['脱硫'])).toEqual(['a']);
    expect(await reader.count()).toBe(2);
    await writer.remove(['a', 'never there']);
    expect(await keys(reader, ['脱硫'])).toEqual([]);
    await writer.optimise();
    expect(await keys(reader, ['分选'])).toEqual(['b']);
    await writer.rebuild([[row('c', '隔膜')], [row('d', '隔膜')]]);
    expect((await keys(reader, ['隔膜'])).sort()).toEqual(['c', 'd']);
    expect(await reader.count()).toBe(2);
  });

  it('gives the best first among 2,000 documents, indexed or not yet', async () => {
    const docs = Array.from({ length: 2_000 }, (_, at) => row(`n${String(at).padStart(4, '0')}`, at % 7 === 0 ? `电池 隔膜 w${at}` : '电池 外壳 外壳 外壳'));
    const writer = index();
    await writer.upsert(docs);
    expect(await keys(writer, ['隔膜', 'w777'], 1)).toEqual(['n0777']);
    await writer.upsert([row('n9999', '隔膜 w777 w777 w777')]);
    expect(await writer.unindexedRows()).toBe(1);
    expect(await keys(writer, ['w777'], 1)).toEqual(['n9999']);
    await writer.optimise();
    expect(await writer.unindexedRows()).toBe(0);
    expect(await keys(writer, ['w777'], 5)).toEqual(['n9999', 'n0777']);
    expect((await keys(writer, ['电池'], 3_000)).length).toBe(2_000);
  });

  it('gives the best first when it is filled again after it was emptied', async () => {
    const writer = index();
    await writer.upsert([row('a', '隔膜')]);
    await writer.removeWhere([]);
    await writer.upsert([...Array.from({ length: 50 }, (_, at) => row(`b${at}`, '隔膜 电池 电池 电池 外壳')), row('z', '隔膜 w1')]);
    expect(await keys(writer, ['隔膜', 'w1'], 1)).toEqual(['z']);
  });

  it('filters before it ranks', async () => {
    const writer = index();
    await writer.upsert([
      row('a', '隔膜', { kind: 'achievement', modes: ['transfer', 'equity'], price: 2 ** 52, trl: 5 }),
      row('b', '隔膜', { kind: 'demand', modes: ['equity'], price: 100, trl: 6 }),
      row('c', '隔膜', { kind: "o'brien", modes: null, price: null }),
    ]);
    const found = async (filter: Parameters<SearchIndex['count']>[0]): Promise<string> => {
      const hits = await writer.query({ terms: [{ column: 'words', terms: ['隔膜'] }], filter, limit: 10 });
      expect(await writer.count(filter)).toBe(hits.length);
      return hits.map(({ key }) => key).sort().join('');
    };
    expect(await found([{ column: 'kind', is: 'demand' }])).toBe('b');
    expect(await found([{ column: 'kind', in: ['demand', 'achievement'] }])).toBe('ab');
    expect(await found([{ column: 'kind', in: [] }])).toBe('');
    expect(await found([{ column: 'kind', is: "o'brien" }])).toBe('c');
    expect(await found([{ column: 'kind', is: "x' OR '1'='1" }])).toBe('');
    expect(await found([{ column: 'kind', startsWith: 'a' }])).toBe('a');
    expect(await found([{ column: 'modes', hasAny: ['equity', 'pay_later'] }])).toBe('ab');
    expect(await found([{ column: 'modes', hasAny: [] }])).toBe('');
    expect(await found([{ column: 'price', from: 101 }])).toBe('a');
    expect(await found([{ column: 'price', to: 100, orAbsent: true }])).toBe('bc');
    expect(await found([{ column: 'trl', from: 5, to: 5 }, { column: 'kind', is: 'achievement' }])).toBe('a');
    expect(await found([{ column: 'price', absent: true }])).toBe('c');
    expect(await found([{ not: { column: 'modes', hasAny: ['transfer'] } }])).toBe('bc');
    expect(await found([{ anyOf: [{ column: 'kind', is: 'demand' }, { column: 'trl', is: 5 }] }])).toBe('ab');
    const [exact] = await writer.query({ terms: [], filter: [{ column: 'kind', is: 'achievement' }], select: ['price', 'modes'], limit: 1 });
    expect(exact).toEqual({ key: 'a', score: 0, row: { price: 2 ** 52, modes: ['transfer', 'equity'] } });
  });

  it('adds up columns, and finds nothing for terms that no document can hold', async () => {
    const writer = index();
    await writer.upsert([row('a', '隔膜', { letters: 'gm' }), row('b', '隔膜'), row('c', '外壳', { letters: 'gm' })]);
    const both = await writer.query({ terms: [{ column: 'words', terms: ['隔膜'] }, { column: 'letters', terms: ['gm'], boost: 0.5 }], limit: 10 });
    expect(both[0]!.key).toBe('a');
    expect(both.map(({ key }) => key).sort()).toEqual(['a', 'b', 'c']);
    expect(await writer.query({ terms: [{ column: 'words', terms: ['', 'two words', 'x'.repeat(65)] }], limit: 10 })).toEqual([]);
    expect(await writer.query({ terms: [{ column: 'words', terms: [] }], limit: 10 })).toEqual([]);
  });

  it('refuses unknown columns, values of another type and NUL', async () => {
    const writer = index();
    await writer.upsert([row('a', '隔膜')]);
    await expect(writer.upsert([row('b', '隔膜', { nowhere: 1 })])).rejects.toMatchObject({ code: 'unknown_column' });
    await expect(writer.upsert([row('b', '隔膜', { price: '1' })])).rejects.toMatchObject({ code: 'bad_value' });
    await expect(writer.upsert([row('', '隔膜')])).rejects.toMatchObject({ code: 'bad_value' });
    await expect(writer.query({ terms: [{ column: 'kind', terms: ['a'] }], limit: 1 })).rejects.toMatchObject({ code: 'unknown_column' });
    await expect(writer.count([{ column: 'id`; x', is: 'a' }])).rejects.toMatchObject({ code: 'unknown_column' });
    await expect(writer.count([{ column: 'kind', is: 'a\0b' }])).rejects.toMatchObject({ code: 'bad_value' });
    expect(await writer.count()).toBe(1);
  });

  it('lets two writers write at the same moment', async () => {
    const [one, two] = [index(), index()];
    await Promise.all([one.open(), two.open()]);
    const batches = Array.from({ length: 6 }, (_, batch) => (batch % 2 ? one : two).upsert([row(`k${batch}`, '隔膜'), row('same', `隔膜 w${batch}`)]));
    await Promise.all([...batches, one.optimise(), two.optimise()]);
    expect((await keys(one, ['隔膜'])).sort()).toEqual(['k0', 'k1', 'k2', 'k3', 'k4', 'k5', 'same']);
    expect(await two.count()).toBe(7);
  });

  it('takes over from a process that was killed while it made the table', async () => {
    await mkdir(join(uri, 'notes.lance'));
    const writer = index(SPEC, 'reset');
    await writer.upsert([row('a', '隔膜')]);
    expect(await keys(writer, ['隔膜'])).toEqual(['a']);
  });

  it('refuses or empties a table of another form', async () => {
    await index().upsert([row('a', '隔膜')]);
    const changed: IndexSpec = { ...SPEC, columns: { ...SPEC.columns, region: { type: 'text' } } };
    await expect(index(changed).open()).rejects.toMatchObject({ code: 'other_form' });
    const writer = index(changed, 'reset');
    expect(await writer.count()).toBe(0);
    await writer.upsert([row('a', '隔膜', { region: '430100' })]);
    expect(await keys(writer, ['隔膜'])).toEqual(['a']);
  });

  it('can be dropped, and is made anew by the next who opens it', async () => {
    const writer = index();
    await writer.upsert([row('a', '隔膜')]);
    await writer.drop();
    await expect(async () => writer.count()).rejects.toMatchObject({ code: 'closed' });
    expect(await index().count()).toBe(0);
  });

  it('gives up a job at its limit', async () => {
    const hasty = new SearchIndex({ uri, spec: SPEC, jobLimitMs: 1 });
    open.push(hasty);
    await hasty.open();
    await expect(hasty.upsert(Array.from({ length: 3_000 }, (_, at) => row(`a${at}`, '隔膜')))).rejects.toMatchObject({ code: 'time_limit' });
  });

  it('finds listings by words, bigrams and pinyin, and ranks the candidates of a demand', async () => {
    const titles = ['锂离子电池用复合隔膜', '废旧锂电池回收生产线', '水果分选机器人', '燃煤烟气脱硫装置', '红茶发酵工艺'];
    const listings: MatchProfile[] = titles.map((title, at) => ({ kind: 'achievement', id: `a${at}`, title, body: `${title}的说明`, trl: 6 }));
    const statistics = new CorpusCount();
    for (const { title } of listings) statistics.add(chinese.terms(title));
    const writer = index(LISTING_INDEX);
    await writer.upsert(listings.map((each) =>
      ({ ...documentOf(each, { id: each.id!, version: 1, achievementKind: 'invention', publishedAt: null }, chinese.terms, chinese.pinyin) })));

    const search = async (text: string): Promise<string[]> => {
      const query = searchQuery(text, chinese.terms);
      const hits = await writer.query({ terms: query.columns, select: ['title', 'body', 'initials', 'pinyin'], limit: 50 });
      return hits
        .map(({ row: { title, body, initials, pinyin } }) => ({ title: String(title), score: answerScore(query, { title: String(title), body: () => String(body), initials: String(initials), pinyin: () => String(pinyin).split(' ') }, statistics) }))
        .filter(({ score }) => score !== null)
        .sort((a, b) => b.score! - a.score!)
        .map(({ title }) => title);
    };
    expect((await search('锂电池隔膜'))[0]).toBe('锂离子电池用复合隔膜');
    expect(await search('ldcgm')).toEqual(['锂离子电池用复合隔膜']);
    expect(await search('ldc')).toEqual(expect.arrayContaining(['废旧锂电池回收生产线', '锂离子电池用复合隔膜']));
    expect(await search('hongcha')).toEqual(['红茶发酵工艺']);
    expect(await search('茶')).toEqual(['红茶发酵工艺']);
    expect(await search('脱硫')).toEqual(['燃煤烟气脱硫装置']);
    expect(await search('区块链')).toEqual([]);

    const demand: DemandProfile = { kind: 'demand', title: '耐高温锂电池隔膜', body: '热收缩小的电池隔膜', wantedTrlMin: 5 };
    const prepared = prepareProfile(demand, chinese.terms, statistics);
    const hits = await writer.query({ terms: candidateQuery(demand, chinese.terms, statistics), filter: [{ column: 'kind', is: 'achievement' }], select: PROFILE_COLUMNS, limit: CANDIDATES });
    const ranked = hits
      .map(({ key, row: cells }) => profileOfDocument({ ...cells, id: key }))
      .filter((profile) => profile.kind === 'achievement')
      .map((profile) => ({ title: profile.title, ...scoreMatch(prepared, prepareProfile(profile, chinese.terms, statistics)) }))
      .sort((a, b) => b.score - a.score);
    expect(ranked[0]).toMatchObject({ title: '锂离子电池用复合隔膜', features: { trl: 1 } });
    expect(ranked[0]!.level).toBeGreaterThanOrEqual(3);
    expect(ranked.map(({ title }) => title)).not.toContain('水果分选机器人');
  });
});
