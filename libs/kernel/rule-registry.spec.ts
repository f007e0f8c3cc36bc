import { ruleInForce, type RuleVersion } from './rule-registry.js';

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
