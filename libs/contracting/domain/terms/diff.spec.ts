import fc from 'fast-check';
import { canonicalTerms } from './canonical.js';
import { renderClauses } from './clauses/render.js';
import { applyTermChanges, diffClauses, diffTerms, diffText, earlierText, laterText } from './diff.js';
import { bareTerms, fullTerms, PATENT } from './testing/sample-terms.js';
import { CONTRACT_KINDS, termsSchema, type Terms } from './terms.schema.js';

const words = fc.oneof(fc.string({ unit: fc.constantFrom('许', '可', '人', '。', ' ', 'a', 'b', '1', ',', '\n', '，'), maxLength: 60 }), fc.string({ unit: 'binary', maxLength: 30 }));

describe('the difference of two texts', () => {
  it('goes by character in Chinese and by word or number elsewhere', () => {
    expect(diffText('许可期限为五年', '许可期限为六年')).toEqual([{ op: 'same', text: '许可期限为' }, { op: 'removed', text: '五' }, { op: 'added', text: '六' }, { op: 'same', text: '年' }]);
    expect(diffText('pays 1,000.00 yearly', 'pays 1,050.00 yearly')).toEqual([{ op: 'same', text: 'pays ' }, { op: 'removed', text: '1,000.00' }, { op: 'added', text: '1,050.00' }, { op: 'same', text: ' yearly' }]);
    expect(diffText('the licensee', 'the licensor')).toEqual([{ op: 'same', text: 'the ' }, { op: 'removed', text: 'licensee' }, { op: 'added', text: 'licensor' }]);
  });

  it('is nothing between equal texts', () => {
    expect(diffText('甲', '甲')).toEqual([{ op: 'same', text: '甲' }]);
    expect(diffText('', '')).toEqual([]);
    expect(diffText('', '甲')).toEqual([{ op: 'added', text: '甲' }]);
  });

  it('gives either text back', () => {
    fc.assert(fc.property(words, words, (before, after) => {
      const spans = diffText(before, after);
      expect([earlierText(spans), laterText(spans)]).toEqual([before, after]);
      spans.forEach(({ op, text }, index) => { expect(text).not.toBe(''); expect(spans[index - 1]?.op).not.toBe(op); });
    }), { numRuns: 500 });
  });

  it('keeps as much as two texts have in common', () => {
    const plain = (a: string[], b: string[]): number => (a.length === 0 || b.length === 0 ? 0 : a[0] === b[0] ? 1 + plain(a.slice(1), b.slice(1)) : Math.max(plain(a.slice(1), b), plain(a, b.slice(1))));
    const short = fc.string({ unit: fc.constantFrom('甲', '乙', '丙'), maxLength: 7 });
    fc.assert(fc.property(short, short, (before, after) => {
      const kept = diffText(before, after).filter(({ op }) => op === 'same').map(({ text }) => text).join('');
      expect(kept.length).toBe(plain([...before], [...after]));
    }));
  });

  it('falls back to sentences, and then to the whole, where texts are long', () => {
    const many = (end: string, from: number) => Array.from({ length: 700 }, (_, at) => `第${at + from}项工作${end}。`).join('');
    const bySentence = diffText(`${many('甲', 0)}尾`, `头${many('乙', 5)}${many('甲', 0).slice(0, 1_000)}`);
    expect(laterText(bySentence)).toContain('头');
    expect(earlierText(bySentence)).toBe(`${many('甲', 0)}尾`);
    const [one, two] = ['甲乙'.repeat(4_000), '乙丙'.repeat(4_000)];
    expect(diffText(`${one}`, `丁${two}`)).toEqual([{ op: 'removed', text: one }, { op: 'added', text: `丁${two}` }]);
  });
});

const change = (terms: Terms): fc.Arbitrary<Terms> => fc.record({
  title: fc.constantFrom(terms.title, '另一名称'), territory: fc.constantFrom(null, '中国境内', '湖南省'), cureDays: fc.constantFrom(null, 30, 45), items: fc.constantFrom([], terms.items, [...terms.items, ...terms.items]),
  patents: fc.array(fc.constantFrom<Terms['patents'][number]>(PATENT, { ...PATENT, expiryDate: null }), { maxLength: 3 }), improvements: fc.constantFrom(null, terms.improvements),
  price: fc.jsonValue({ maxDepth: 2 }), freeClauses: fc.array(fc.record({ heading: fc.constantFrom('甲', '乙', '丙'), text: fc.constantFrom('一。', '二。', '三条。') }), { maxLength: 4 }),
}).map((each) => termsSchema.parse({ ...terms, ...each, price: JSON.parse(JSON.stringify(each.price).replaceAll('__proto__', 'p')) as unknown }));
const pairs = fc.constantFrom(...CONTRACT_KINDS).chain((kind) => fc.tuple(change(fullTerms(kind)), change(fullTerms(kind))));

describe('the difference of two versions of terms', () => {
  it('says where what was added, removed and changed', () => {
    const before = fullTerms('licence');
    const after: Terms = { ...before, territory: '湖南省境内', fieldOfUse: null, patents: [PATENT, PATENT], freeClauses: [] };
    expect(diffTerms(before, after).map(({ change: what, path }) => [what, path])).toEqual([['changed', '/fieldOfUse'], ['removed', '/freeClauses/0'], ['added', '/patents/1'], ['changed', '/territory']]);
    expect(diffTerms(before, after).find(({ path }) => path === '/territory')).toMatchObject({ before: '中国境内', after: '湖南省境内' });
    expect(diffTerms(before, before)).toEqual([]);
  });

  it('applied to the earlier gives the later, and leaves the earlier alone', () => {
    fc.assert(fc.property(pairs, ([before, after]) => {
      const kept = canonicalTerms(before);
      expect(canonicalTerms(applyTermChanges(before, diffTerms(before, after)))).toBe(canonicalTerms(after));
      expect(canonicalTerms(before)).toBe(kept);
      expect(diffTerms(before, after).length === 0).toBe(canonicalTerms(before) === canonicalTerms(after));
    }));
  });

  it('applies to keys that a pointer has to escape, and to a change of kind', () => {
    const before = { ...bareTerms('service'), price: { 'a/b~c': [1, 2, 3], d: { e: 1 } } };
    for (const price of [{ 'a/b~c': [1], d: [] }, null, 'x', [{ 'a/b~c': 1 }], { '': 0 }]) {
      const after = { ...bareTerms('transfer'), price };
      expect(canonicalTerms(applyTermChanges(before, diffTerms(before, after)))).toBe(canonicalTerms(after));
    }
  });
});

describe('the difference of two contract texts', () => {
  it('names clauses that were added, removed, changed and moved', () => {
    const before = renderClauses({ ...fullTerms('licence'), freeClauses: [{ heading: '甲', text: '一' }, { heading: '乙', text: '二' }] });
    const after = renderClauses({ ...fullTerms('licence'), territory: '湖南省', guidance: null, freeClauses: [{ heading: '丙', text: '三' }, { heading: '乙', text: '二' }, { heading: '甲', text: '一' }] });
    const changes = diffClauses(before, after);
    expect(changes.filter(({ change: what }) => what !== 'same').map(({ change: what, id }) => [what, id])).toEqual([['changed', 'licence'], ['removed', 'guidance'], ['added', 'free:丙']]);
    expect(changes.filter(({ moved }) => moved)).toHaveLength(1);
    const licence = changes.find(({ id }) => id === 'licence')!;
    expect(licence.text['zh-CN']).toContainEqual({ op: 'added', text: '湖南省' });
    expect(changes.find(({ id }) => id === 'guidance')).toMatchObject({ numberAfter: null });
    expect(changes.find(({ id }) => id === 'acceptance')).toMatchObject({ change: 'same', numberBefore: 11, numberAfter: 10 });
  });

  it('gives both texts back, whatever changed', () => {
    fc.assert(fc.property(pairs, ([one, two]) => {
      const [before, after] = [renderClauses(one), renderClauses(two)];
      const changes = diffClauses(before, after);
      const later = changes.filter(({ numberAfter }) => numberAfter !== null);
      expect(later.map(({ id }) => id)).toEqual(after.map(({ id }) => id));
      expect(later.map(({ heading, text }) => [laterText(heading.en), laterText(text['zh-CN']), laterText(text.en)])).toEqual(after.map(({ heading, text }) => [heading.en, text['zh-CN'], text.en]));
      const earlier = changes.filter(({ numberBefore }) => numberBefore !== null).sort((a, b) => a.numberBefore! - b.numberBefore!);
      expect(earlier.map(({ id, text }) => [id, earlierText(text['zh-CN'])])).toEqual(before.map(({ id, text }) => [id, text['zh-CN']]));
    }), { numRuns: 60 });
  });
});
