import { leftToUnit, ruleInForce, ruleMark, RULE_STATUSES, shapeFaults, startsOn, type RuleVersion } from './rule-registry.js';

const row = (change: Partial<RuleVersion>): RuleVersion => ({
  id: 'id', rule: 'reward.floor', jurisdiction: 'CN', unitClass: 'any', value: 50, validFrom: '2015-10-01', validTo: null, article: '第四十五条', status: 'verified', enabled: true, ...change,
});
const ask = { rule: 'reward.floor', jurisdictions: ['330000', 'CN'], unitClass: 'state_set', on: '2026-11-22' };

describe('the rule in force', () => {
  it('comes from the most particular jurisdiction', () => {
    expect(ruleInForce([row({}), row({ jurisdiction: '330000', value: 70 })], ask)?.value).toBe(70);
  });
  it('prefers the class of the unit to "any"', () => {
    expect(ruleInForce([row({}), row({ unitClass: 'state_set', value: 60 })], ask)?.value).toBe(60);
  });
  it('is the newest one that has begun and not ended', () => {
    const versions = [row({ validFrom: '2016-01-01', value: 1 }), row({ validFrom: '2020-01-01', value: 2 }), row({ validFrom: '2027-01-01', value: 3 }), row({ validFrom: '2025-01-01', validTo: '2026-11-21', value: 4 })];
    expect(ruleInForce(versions, ask)?.value).toBe(2);
  });
  it('holds on its last day', () => {
    expect(ruleInForce([row({ validTo: '2026-11-22' })], ask)?.value).toBe(50);
  });
  it.each([['switched off', { enabled: false }], ['repealed', { status: 'repealed' as const }], ['of another rule', { rule: 'other' }], ['of another place', { jurisdiction: '140000' }]])('is not one that is %s', (_, change) => {
    expect(ruleInForce([row(change)], ask)).toBeUndefined();
  });
});

describe('what a unit may switch', () => {
  it.each([
    ['verified', 'mandatory', false], ['verified', 'default', false], ['verified', 'parameter', false], ['verified', 'option', true], ['verified', 'unit-example', true],
    ['general-knowledge', 'mandatory', true], ['general-knowledge', 'cautious-default', true], ['draft', 'mandatory', true], ['repealed', 'option', false], ['product-default', 'product-default', false],
  ] as const)('%s, %s: %s', (status, nature, left) => {
    expect(leftToUnit({ status, nature })).toBe(left);
  });

  it('a new version of law acts, an option waits for the unit, a cautious one stays on, and nothing unconfirmed comes on by a new version', () => {
    const on = { status: 'verified', enabled: true } as const;
    expect(startsOn({ status: 'verified', nature: 'mandatory' }, on)).toBe(true);
    expect(startsOn({ status: 'verified', nature: 'option' }, on)).toBe(false);
    expect(startsOn({ status: 'repealed', nature: 'mandatory' }, on)).toBe(false);
    expect(startsOn({ status: 'draft', nature: 'mandatory' }, on)).toBe(false);
    expect(startsOn({ status: 'general-knowledge', nature: 'cautious-default' }, { status: 'general-knowledge', enabled: true })).toBe(true);
    expect(startsOn({ status: 'general-knowledge', nature: 'mandatory' }, { status: 'general-knowledge', enabled: false })).toBe(false);
  });
});

describe('the shape of a new value', () => {
  const DEDUCTIONS = { deduct: ['cost', 'tax'], publicResearchMoneyIsCost: false };
  it.each([
    [15, 20, 'working-days'], [50, 62.5, 'percent-of-net-income'], [true, false, null], ['03-30', '04-30', 'month-day'], [['a', 'b'], ['b'], null], [[60, 30, 7], [90, 10], 'natural-days-before'],
    [{ percent: 5, yearsMax: 5 }, { percent: 10.5, yearsMax: 4 }, 'percent-of-operating-profit-per-year'], [{ deadline: null }, { deadline: 30 }, null], [DEDUCTIONS, { deduct: ['cost'], publicResearchMoneyIsCost: true }, null],
  ])('%j may become %j', (before, after, unit) => {
    expect(shapeFaults(before, after, unit)).toEqual([]);
  });

  it.each([
    [15, '15', null, ''], [15, -1, null, ''], [15, 1.5, 'working-days', ''], [50, 101, 'percent-of-net-income', ''], [15, Number.NaN, null, ''], [true, 'yes', null, ''], ['03-30', '2026-03-30', null, ''], ['x', ' ', null, ''],
    [['a', 'b'], ['c'], null, ''], [['a', 'b'], [], null, ''], [['a', 'b'], ['a', 'a'], null, ''], [[60], ['60'], null, '/0'], [{ a: 1 }, { a: 1, b: 2 }, null, ''], [{ a: 1 }, { b: 1 }, null, ''], [{ a: { b: 1 } }, { a: { b: 'x' } }, null, '/a/b'],
    [{ percent: 5, yearsMax: 5 }, { percent: 5, yearsMax: 1.5 }, 'percent-of-operating-profit-per-year', '/yearsMax'], [{ a: 1 }, [1], null, ''], [{ a: 1 }, null, null, ''],
  ])('%j may not become %j', (before, after, unit, path) => {
    expect(shapeFaults(before, after, unit).map((each) => each.path)).toEqual([path]);
  });
});

describe('the mark of a row', () => {
  it.each(RULE_STATUSES)('%s has a name and an explanation in both languages', (status) => {
    const { mark, name, texts } = ruleMark({ status });
    expect(mark).toBe(status);
    for (const each of [name, texts]) expect(each['zh-CN'].length * each.en.length).toBeGreaterThan(0);
    if (status === 'general-knowledge' || status === 'draft' || status === 'product-default') expect(texts['zh-CN']).toMatch(/不是法律规定|不作为法律规定/);
  });
});
