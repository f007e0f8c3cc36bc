import { brokenRules } from '@app/kernel';
import { holdRules, type HoldFacts } from './hold.rules.js';

const facts = (change: Partial<HoldFacts> = {}): HoldFacts => ({
  actorOrganisationId: 'a', organisationId: 'u', earlier: [], basis: { document: '审计法', article: '第三十八条' }, endsOn: '2026-12-25', today: '2026-11-25', maxDays: 30, maxExtensions: 1, ...change,
});
const broken = (change: Partial<HoldFacts>) => brokenRules(holdRules, facts(change)).map(({ code }) => code);

describe('a hold', () => {
  it.each([['2026-12-25', []], ['2026-12-26', ['auditing.hold-too-long']], ['2026-11-25', ['auditing.hold-too-long']], ['2026-11-26', []]])('may last to %s: %j', (endsOn, codes) => {
    expect(broken({ endsOn })).toEqual(codes);
  });

  it.each([
    ['the same', { document: '审计法', article: '第三十八条' }, ['auditing.hold-basis-used']],
    ['the same, spaced and bracketed otherwise', { document: '《审计法》', article: ' 第三十八条 ' }, ['auditing.hold-basis-used']],
    ['another article', { document: '审计法', article: '第三十九条' }, []],
  ])('needs a new basis: %s', (_, basis, codes) => {
    expect(broken({ earlier: [{ document: '审计法', article: '第三十八条' }], basis })).toEqual(codes);
  });

  it('is extended as often as the registry says, and no more', () => {
    const earlier = [{ document: '甲', article: '一' }, { document: '乙', article: '二' }];
    expect(broken({ earlier: earlier.slice(1) })).toEqual([]);
    expect(broken({ earlier })).toEqual(['auditing.hold-too-often']);
    expect(broken({ earlier, maxExtensions: 2 })).toEqual([]);
  });
});
