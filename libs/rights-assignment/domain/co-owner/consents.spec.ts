import fc from 'fast-check';
import { CO_OWNER_ACTS, SILENT, TERMS, type CoOwnerAct, type Term } from './acts.js';
import { consentsFor, isCarried, type ConsentQuestion } from './consents.js';

const defaults = { practiseAlone: true, ordinaryLicenceAlone: true, feesShared: true, article: '专利法 第十四条' };
const ask = (act: CoOwnerAct, change: Partial<ConsentQuestion> = {}) => consentsFor({
  act, asker: 'unit', owners: [{ key: 'unit', name: '单位', share: { numerator: 1, denominator: 1 } }], agreement: SILENT, patent: true, licences: [], pledgees: [], seizures: [], askerIsUnit: true,
  completers: [{ name: '周明渊', userId: null }], firstRefusalDays: 15, defaults, firstRefusal: { appliesTo: ['transfer'], article: '民法典 第八百四十七条' }, ...change,
});

/** The law and the agreements written out by hand, so that the solver is not judged by itself: who else must agree, of n equal owners or with the asker above or at half. */
const TABLE: Record<Term, Record<CoOwnerAct, 'none' | 'all' | 'share-unless-above-half'>> = {
  silent: { practise: 'none', ordinary_licence: 'none', exclusive_licence: 'all', sole_licence: 'all', transfer: 'all', pledge: 'all' },
  alone: { practise: 'none', ordinary_licence: 'none', exclusive_licence: 'none', sole_licence: 'none', transfer: 'none', pledge: 'none' },
  majority: { practise: 'share-unless-above-half', ordinary_licence: 'share-unless-above-half', exclusive_licence: 'share-unless-above-half', sole_licence: 'share-unless-above-half', transfer: 'share-unless-above-half', pledge: 'share-unless-above-half' },
  all: { practise: 'all', ordinary_licence: 'all', exclusive_licence: 'all', sole_licence: 'all', transfer: 'all', pledge: 'all' },
};

const groups = fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 5 }).map((weights) => {
  const denominator = weights.reduce((sum, weight) => sum + weight, 0);
  return weights.map((numerator, i) => ({ key: i === 0 ? 'unit' : `o${i}`, name: `${i}`, share: { numerator, denominator } }));
});

describe('the co-owner solver', () => {
  it('answers as the table written by hand, for any owners, act and agreement', () => {
    fc.assert(fc.property(groups, fc.constantFrom(...CO_OWNER_ACTS), fc.constantFrom(...TERMS), (owners, act, term) => {
      const { coOwners } = ask(act, { owners, agreement: { ...SILENT, [act]: term } });
      const others = owners.slice(1).map(({ key }) => key);
      const own = owners[0]!.share;
      const row = TABLE[term][act];
      const expected = others.length === 0 ? 'none' : row === 'share-unless-above-half' ? (own.numerator * 2 > own.denominator ? 'none' : 'share') : row;
      expect(coOwners).toMatchObject({ rule: expected, owners: expected === 'none' ? [] : others, basis: others.length === 0 ? 'sole-owner' : term === 'silent' ? 'law' : 'agreement' });
      expect(coOwners.article).toBe(others.length > 0 && term === 'silent' ? '专利法 第十四条' : null);
    }), { numRuns: 1_000 });
  });

  it('is carried by exactly those sets of consents that a count over all subsets says', () => {
    fc.assert(fc.property(groups, fc.constantFrom(...CO_OWNER_ACTS), fc.constantFrom(...TERMS), (owners, act, term) => {
      const answer = ask(act, { owners, agreement: { ...SILENT, [act]: term } });
      const others = owners.slice(1);
      for (let mask = 0; mask < 2 ** others.length; mask += 1) {
        const given = others.filter((_, i) => mask & (1 << i));
        const sum = owners[0]!.share.numerator + given.reduce((total, { share }) => total + share.numerator, 0);
        const row = TABLE[term][act];
        const expected = others.length === 0 || row === 'none' || (row === 'all' ? given.length === others.length : sum * 2 > owners[0]!.share.denominator);
        expect(isCarried(answer, owners, 'unit', new Set(given.map(({ key }) => key)))).toBe(expected);
      }
    }), { numRuns: 500 });
  });

  const two = [{ key: 'unit', name: '单位', share: { numerator: 1, denominator: 2 } }, { key: 'person:a', name: '周明渊', share: { numerator: 1, denominator: 2 } }];

  it('does not guess of rights that are no patents', () => {
    expect(ask('practise', { owners: two, patent: false }).coOwners).toMatchObject({ rule: 'person', basis: 'unknown', article: null });
    expect(ask('practise', { owners: two, patent: false }).free).toBe(false);
    expect(isCarried(ask('practise', { owners: two, patent: false }), two, 'unit', new Set(['person:a']))).toBe(false);
  });

  it('follows the registry where the law changes', () => {
    expect(ask('ordinary_licence', { owners: two, defaults: { ...defaults, ordinaryLicenceAlone: false } }).coOwners.rule).toBe('all');
    expect(ask('ordinary_licence', { owners: two }).notes.map(({ code }) => code)).toEqual(['fees-shared']);
  });

  it('offers completers first refusal in a transfer by the unit only, and not without an announced time', () => {
    for (const act of CO_OWNER_ACTS) expect(ask(act).needs.map(({ code, article }) => [code, article])).toEqual(act === 'transfer' ? [['first-refusal', '民法典 第八百四十七条']] : []);
    expect(ask('transfer', { askerIsUnit: false }).needs).toEqual([]);
    expect(ask('transfer').blocks).toEqual([]);
    expect(ask('transfer', { firstRefusalDays: null }).blocks.map(({ code }) => code)).toEqual(['first-refusal.no-rule']);
  });

  it.each([
    ['exclusive', ['practise', 'ordinary_licence', 'exclusive_licence', 'sole_licence']],
    ['sole', ['ordinary_licence', 'exclusive_licence', 'sole_licence']],
    ['ordinary', ['exclusive_licence', 'sole_licence']],
  ] as const)('lets a running %s licence stand in the way of %j', (kind, stopped) => {
    const licences = [{ kind, licensee: '甲', territory: '全国', field: '全部' }];
    expect(CO_OWNER_ACTS.filter((act) => ask(act, { licences }).blocks.length > 0)).toEqual(stopped);
  });

  it('asks the pledgee before any disposal, and lets nothing pass under seizure', () => {
    const disposals = CO_OWNER_ACTS.filter((act) => act !== 'practise');
    expect(CO_OWNER_ACTS.filter((act) => ask(act, { pledgees: ['银行'] }).needs.some(({ code }) => code === 'lien.pledgee'))).toEqual(disposals);
    expect(CO_OWNER_ACTS.filter((act) => ask(act, { seizures: ['法院'] }).blocks.length > 0)).toEqual(disposals);
  });

  it('refuses to answer for somebody who owns nothing', () => expect(() => ask('practise', { asker: 'stranger' })).toThrow(RangeError));
});
