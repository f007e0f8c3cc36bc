import fc from 'fast-check';
import { CO_OWNER_ACTS, SILENT, TERMS, type CoOwnerAct, type Term } from './acts.js';
import { consentsFor, isCarried, type ConsentQuestion } from './consents.js';

const defaults = { practiseAlone: true, ordinaryLicenceAlone: true, feesShared: true, article: '专利法 第十四条' };
const ask = (act: CoOwnerAct, change: Partial<ConsentQuestion> = {}) => consentsFor({
  act, asker: 'unit', owners: [{ key: 'unit', name: '单位', share: { numerator: 1, denominator: 1 } }], agreement: SILENT, patent: true, licences: [], useRights: [], pledgees: [], seizures: [], askerIsUnit: true,
  completers: [{ name: '周明渊', userId: null }], firstRefusalDays: 15, offer: null, defaults, firstRefusal: { appliesTo: ['transfer'], article: '民法典 第八百四十七条' }, ...change,
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

  /** The owners agreed on some acts, not on others, and anything may stand in the way beside it. */
  const agreements = fc.record(Object.fromEntries(CO_OWNER_ACTS.map((act) => [act, fc.constantFrom(...TERMS)])) as Record<CoOwnerAct, fc.Arbitrary<Term>>);
  const worlds = fc.record({
    owners: groups, patent: fc.boolean(), askerIsUnit: fc.boolean(), firstRefusalDays: fc.option(fc.integer({ min: 1, max: 60 }), { nil: null }), pledgees: fc.subarray(['银行']), seizures: fc.subarray(['法院']),
    licences: fc.array(fc.record({ kind: fc.constantFrom('exclusive' as const, 'sole' as const, 'ordinary' as const), licensee: fc.constant('甲'), territory: fc.constant('全国'), field: fc.constant('全部') }), { maxLength: 2 }),
  });

  it('never lets anybody act alone where Patent Law 14 needs another owner and nothing else was agreed', () => {
    fc.assert(fc.property(worlds, fc.constantFrom(...CO_OWNER_ACTS), agreements, (world, act, agreement) => {
      const answer = ask(act, { ...world, agreement });
      const needsOthers = world.owners.length > 1 && agreement[act] === 'silent' && (!world.patent || TABLE.silent[act] === 'all');
      if (needsOthers) expect({ act, free: answer.free, carriedAlone: isCarried(answer, world.owners, 'unit', new Set()), asked: answer.coOwners.owners }).toEqual({ act, free: false, carriedAlone: false, asked: world.owners.slice(1).map(({ key }) => key) });
      // and free is nothing but that: nobody to ask, nothing in the way
      expect(answer.free).toBe(answer.coOwners.rule === 'none' && answer.needs.length === 0 && answer.blocks.length === 0);
    }), { numRuns: 1_000 });
  });

  it('changes by one more agreement the answer to the act that it names, and of that the co-owners\' part alone', () => {
    fc.assert(fc.property(worlds, agreements, fc.constantFrom(...CO_OWNER_ACTS), fc.constantFrom(...TERMS), (world, agreement, named, term) => {
      for (const act of CO_OWNER_ACTS) {
        const [before, after] = [agreement, { ...agreement, [named]: term }].map((agreed) => ask(act, { ...world, agreement: agreed }));
        if (act !== named) expect(after).toEqual(before);
        else expect({ needs: after!.needs, blocks: after!.blocks }).toEqual({ needs: before!.needs, blocks: before!.blocks });
      }
    }), { numRuns: 150 });
  });

  it('asks no fewer people as consents grow dearer: alone, majority, all', () => {
    fc.assert(fc.property(worlds, fc.constantFrom(...CO_OWNER_ACTS), fc.nat(), (world, act, mask) => {
      const given = new Set(world.owners.slice(1).filter((_, i) => mask & (1 << i)).map(({ key }) => key));
      const [alone, majority, all] = (['alone', 'majority', 'all'] as const).map((term) => isCarried(ask(act, { ...world, agreement: { ...SILENT, [act]: term } }), world.owners, 'unit', given));
      return alone === true && (majority === true || all === false);
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

  it('asks nobody again who was asked: open terms are waited for, taken ones stand in the way, free ones let it pass', () => {
    const offer = { state: 'open', deadline: '2026-12-31' } as const;
    const said = (state: 'open' | 'taken' | 'free') => {
      const { needs, blocks, notes, free } = ask('transfer', { firstRefusalDays: null, offer: { ...offer, state } });
      return [needs.map(({ code }) => code), blocks.map(({ code }) => code), notes.map(({ code }) => code), free];
    };
    expect(said('open')).toEqual([['first-refusal.open'], [], [], false]);
    expect(said('taken')).toEqual([[], ['first-refusal.taken'], [], false]);
    expect(said('free')).toEqual([[], [], ['first-refusal.free'], true]);
    expect(ask('transfer', { offer }).needs[0]!.texts['zh-CN']).toContain('2026-12-31');
    expect(ask('exclusive_licence', { offer: { ...offer, state: 'taken' } }).blocks).toEqual([]);
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
