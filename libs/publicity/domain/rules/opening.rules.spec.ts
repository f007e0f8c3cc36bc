import { brokenRules } from '@app/kernel';
import { openingRules, type OpeningFacts } from './opening.rules.js';

const fact = (value: string, with_: Partial<OpeningFacts['facts'][number]> = {}) => ({ label: { 'zh-CN': '事项', en: 'Fact' }, value: { 'zh-CN': value, en: 'see Chinese' }, person: null, personalSum: false, ...with_ });
const sound: OpeningFacts = { kind: 'award', facts: [fact('减振器')], relatedParty: 'no', scope: 'unit', basis: null, marketRequired: false, today: '2026-06-01', standing: new Set() };
const broken = (change: Partial<OpeningFacts>) => brokenRules(openingRules, { ...sound, ...change }).map(({ code, path }) => `${code} ${path}`);
const consent = (person: string, givenOn = '2026-05-01') => ({ person, document: '同意书', givenOn });

describe('a notice may be opened', () => {
  it('as it is', () => expect(broken({})).toEqual([]));
  it('not while the related party is unknown', () => {
    expect(broken({ relatedParty: 'unknown' })).toEqual(['publicity.related-party-unanswered /relatedParty']);
    expect(broken({ relatedParty: 'yes' })).toEqual([]);
  });
  it('on the market only with a basis that is there', () => {
    expect(broken({ scope: 'market' })).toEqual(['publicity.scope-without-basis /scope']);
    expect(broken({ scope: 'market', basis: { kind: 'rule' } })).toEqual(['publicity.scope-without-basis /scope']);
    expect(broken({ scope: 'market', basis: { kind: 'rule' }, marketRequired: true })).toEqual([]);
    expect(broken({ scope: 'market', basis: { kind: 'consents', consents: [consent('周明渊')] } })).toEqual([]);
  });
  it('with the consent of every person named, given by then', () => {
    const facts = [fact('周明渊', { person: '周明渊' }), fact('李芸', { person: '李芸' })];
    const basis = (...consents: ReturnType<typeof consent>[]) => ({ scope: 'market' as const, facts, basis: { kind: 'consents' as const, consents } });
    expect(broken(basis(consent('周明渊')))).toEqual(['publicity.consent-missing /basis/consents']);
    expect(broken(basis(consent('周明渊'), consent('李芸', '2026-06-02')))).toEqual(['publicity.consent-missing /basis/consents']);
    expect(broken(basis(consent('周明渊'), consent('李芸')))).toEqual([]);
  });
  it('on the market as the result of a challenge that names nobody', () => {
    const change = { kind: 'challenge-result' as const, scope: 'market' as const, basis: { kind: 'no-person' as const } };
    expect(broken({ ...change, facts: [fact('湘江大学')] })).toEqual([]);
    expect(broken({ ...change, facts: [fact('湘江大学'), fact('周明渊', { person: '周明渊' })] })).toEqual(['publicity.person-named /facts/1/person']);
    for (const kind of ['award', 'agreed-price', 'rights-assignment'] as const) expect(broken({ ...change, kind, facts: [fact('湘江大学')] })).toEqual(['publicity.scope-without-basis /scope']);
  });
  it('with a consent of the consent ledger only while it stands there, under the name that is shown', () => {
    const basis = { kind: 'consents' as const, consents: [{ ...consent('周明渊'), accountId: 'a1' }] };
    const change = { scope: 'market' as const, facts: [fact('周明渊', { person: '周明渊' })], basis };
    expect(broken({ ...change, standing: new Set(['a1:周明渊']) })).toEqual([]);
    for (const standing of [new Set<string>(), new Set(['a1:别人']), new Set(['a2:周明渊'])]) expect(broken({ ...change, standing })).toEqual(['publicity.consent-missing /basis/consents']);
  });
  it('on the market too where the province wants an agreed price there', () => {
    expect(broken({ kind: 'agreed-price', marketRequired: true })).toEqual(['publicity.market-required /scope']);
    expect(broken({ kind: 'award', marketRequired: true })).toEqual([]);
  });
  it.each(['奖励30万元', '￥300,000', 'CNY 300000', '人民币 300000', '30 万 元'.replace(/ /g, '')])('with the personal sum "%s" marked', (value) => {
    expect(broken({ facts: [fact('总额'), fact(value, { person: '周明渊' })] })).toEqual(['publicity.personal-sum-unmarked /facts/1/personalSum']);
    expect(broken({ facts: [fact('总额'), fact(value, { person: '周明渊', personalSum: true })] })).toEqual([]);
    expect(broken({ facts: [fact(value)] })).toEqual([]);
  });
  it('with something to show', () => expect(broken({ facts: [fact('1元', { person: '甲', personalSum: true })] })).toEqual(['publicity.nothing-to-show /facts']));
});
