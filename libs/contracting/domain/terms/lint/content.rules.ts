import { defineRule, type Breach, type Texts } from '@app/kernel';
import { clauseAt, renderClauses } from '../clauses/render.js';
import { designation } from '../clauses/wording.js';
import { handsOver, isDevelopment, type PartyRole, type Terms } from '../terms.schema.js';
import type { ContentItem, LintFacts } from './lint-facts.js';
import { found, type LintRule } from './lint-rule.js';

const all = (breaches: readonly Breach[]): true | readonly Breach[] => breaches.length === 0 || breaches;

const ITEMS: Readonly<Record<ContentItem, { readonly path: string; readonly name: Texts; readonly missing: (terms: Terms) => boolean }>> = {
  name: { path: '/title', name: { 'zh-CN': '项目名称', en: 'the name of the project' }, missing: ({ title }) => title.trim() === '' },
  subject: { path: '/subject/what', name: { 'zh-CN': '标的的内容、范围和要求', en: 'the content, scope and requirements of the subject' }, missing: ({ subject }) => subject.what === null },
  plan: { path: '/subject/plan', name: { 'zh-CN': '履行的计划、地点和方式',
    en: 'the plan, place and manner of performance' }, missing: ({ subject: { plan, place, method } }) => plan === null || place === null || method === null },
  confidentiality: { path: '/confidentiality', name: { 'zh-CN': '技术信息和资料的保密', en: 'confidentiality' }, missing: ({ confidentiality }) => confidentiality === null },
  'ownership-and-benefit': {
    path: '/results', name: { 'zh-CN': '技术成果的归属和收益的分配办法', en: 'ownership of the results and sharing of the benefit' },
    missing: (terms) => (handsOver(terms) ? terms.improvements === null && terms.results === null : terms.results === null),
  },
  acceptance: { path: '/acceptance', name: { 'zh-CN': '验收标准和方法',
    en: 'the standard and method of acceptance' }, missing: ({ acceptance }) => acceptance === null || acceptance.standard === null || acceptance.method === null },
  definitions: { path: '/definitions', name: { 'zh-CN': '名词和术语的解释', en: 'definitions' }, missing: ({ definitions }) => definitions.length === 0 },
};

const contentIsComplete = defineRule<LintFacts>({
  code: 'contracting.lint-content-missing', article: '民法典 第八百四十五条', registry: ['contract.content-items'],
  texts: { 'zh-CN': '合同缺少{item}，请补充；法律以“一般包括”列举此项内容。', en: 'The contract lacks {item}; add it. The law lists it as what such a contract generally holds.' },
  keeps: ({ terms, values: { contentItems = [] } }) => all(contentItems.filter((item) => ITEMS[item].missing(terms)).map((item) => ({ path: ITEMS[item].path, params: { item: ITEMS[item].name } }))),
});

const PATENT_FIELDS: readonly (readonly [field: 'name' | 'applicant' | 'owner' | 'applicationNumber' | 'filingDate' | 'grantNumber' | 'expiryDate', granted: boolean, name: Texts])[] = [
  ['name', false, { 'zh-CN': '发明创造的名称', en: 'the name of the invention' }], ['applicant', false, { 'zh-CN': '专利申请人', en: 'the applicant' }],
  ['applicationNumber', false, { 'zh-CN': '申请号', en: 'the application number' }], ['filingDate', false, { 'zh-CN': '申请日期', en: 'the filing date' }],
  ['owner', true, { 'zh-CN': '专利权人', en: 'the owner' }], ['grantNumber', true, { 'zh-CN': '专利号',
    en: 'the patent number' }], ['expiryDate', true, { 'zh-CN': '专利权的有效期限', en: 'the term of the patent' }],
];

const patentsAreNamed = defineRule<LintFacts>({
  code: 'contracting.lint-patent-field-missing', article: '民法典 第八百四十五条',
  texts: { 'zh-CN': '第{place}项专利未注明{field}；合同涉及专利的，应当注明。', en: 'Patent no. {place} lacks {field}; a contract that concerns a patent names it.' },
  keeps: ({ terms: { patents } }) => all(patents.flatMap((patent, index) => PATENT_FIELDS
    .filter(([field, granted]) => patent[field] === null && (!granted || patent.legalStatus === 'granted'))
    .map(([field, , name]) => ({ path: `/patents/${index}/${field}`, params: { place: index + 1, field: name } })))),
});

const priceIsGiven = defineRule<LintFacts>({
  code: 'contracting.lint-price-missing', path: '/priceSummary',
  texts: {
    'zh-CN': '合同没有写明价款、报酬及其支付方式；标的、价款不明确的合同难以认定登记。请填写价款安排和价款条款文字。',
    en: 'The contract names no price. Where subject or price is unclear it will hardly be registered: enter the price schedule and its words.',
  },
  keeps: ({ terms: { priceSummary } }) => priceSummary !== null,
});

const needed = ({ kind }: Terms): readonly PartyRole[] => (kind === 'development_cooperative' ? [] : ['provider', 'acquirer']);
const partiesAreThere = defineRule<LintFacts>({
  code: 'contracting.lint-party-missing', path: '/parties',
  texts: { 'zh-CN': '合同缺少{role}，请填写当事人。', en: 'The contract lacks {role}; enter the party.' },
  keeps: ({ terms }) => all([
    ...needed(terms).filter((role) => terms.parties.every((party) => party.role !== role)).map((role) => ({ params: { role: designation(terms.kind, role) } })),
    ...(terms.kind === 'development_cooperative' && terms.parties.filter(({ role }) => role !== 'broker').length < 2 ? [{ params: { role: { 'zh-CN': '两个以上的合作开发当事人',
      en: 'two parties or more that develop together' } } }] : []),
  ]),
});

const partiesAreDistinct = defineRule<LintFacts>({
  code: 'contracting.lint-party-twice',
  texts: { 'zh-CN': '当事人{name}出现了两次，请核对。', en: 'The party {name} stands in the contract twice; check it.' },
  keeps: ({ terms: { parties } }) => all(parties.flatMap(({ id, name }, index) => (parties.findIndex((other) => other.id === id) < index ? [{ path: `/parties/${index}/id`, params: { name } }] : []))),
});

const formIsWritten = defineRule<LintFacts>({
  code: 'contracting.lint-not-written', article: '民法典 第八百五十一条、第八百六十三条', path: '/signatures/form', registry: ['contract.written-form-kinds'],
  texts: { 'zh-CN': '此类合同应当采用书面形式，不能口头订立；请选择书面或者电子签名。', en: 'A contract of this kind is made in writing; choose paper or electronic signatures.' },
  keeps: ({ terms: { kind, signatures }, values: { writtenFormKinds } }) => signatures.form !== 'oral' || (writtenFormKinds !== undefined && !writtenFormKinds.includes(kind)),
});

const formIsChosen = defineRule<LintFacts>({
  code: 'contracting.lint-form-open', path: '/signatures/form',
  texts: { 'zh-CN': '尚未选择签订形式（书面或者电子签名），请选择。', en: 'The form of signing is not chosen yet: paper or electronic signatures.' },
  keeps: ({ terms: { signatures } }) => signatures.form !== null,
});

const riskIsAgreed = defineRule<LintFacts>({
  code: 'contracting.lint-risk-missing', article: '民法典 第八百五十八条', path: '/risk',
  texts: {
    'zh-CN': '技术开发合同没有约定研究开发失败的风险由谁承担；请约定。未约定的，由当事人合理分担，容易发生争议。',
    en: 'The development contract does not say who bears the risk of failure; agree on it. Silence means reasonable sharing, and disputes.',
  },
  keeps: ({ terms }) => !isDevelopment(terms) || terms.risk !== null,
});

const titleIsWarranted = defineRule<LintFacts>({
  code: 'contracting.lint-warranty-missing', article: '民法典 第八百七十条', path: '/warranty',
  texts: {
    'zh-CN': '转让、许可合同须有保证条款：保证自己是技术的合法拥有者，并保证技术完整、无误、有效，能够达到约定的目标。请勾选两项保证。',
    en: 'A transfer or licence has a warranty clause: lawful holder of the technology, and technology that is complete, free of error, effective and reaches the agreed aim. Tick both.',
  },
  keeps: ({ terms }) => !handsOver(terms) || (terms.warranty?.lawfulHolder === true && terms.warranty.completeAndEffective),
});

const writtenOwnership = defineRule<LintFacts>({
  code: 'contracting.lint-ownership-unwritten',
  texts: { 'zh-CN': '归属选择了“按文字约定”，但没有填写约定的文字；请填写。', en: 'Ownership is to follow the words of the contract, but there are none; write them.' },
  keeps: ({ terms: { results, improvements } }) => all([
    ...(results !== null && results.text === null ? (['inventionRight', 'knowHow',
      'newResults'] as const).filter((field) => results[field] === 'as_written').map((field) => ({ path: `/results/${field}` })) : []),
    ...(improvements !== null && improvements.text === null && improvements.ownership === 'as_written' ? [{ path: '/improvements/ownership' }] : []),
  ]),
});

/** Fields that the template of some kinds does not print. */
const OPTIONAL: readonly string[] = ['/licence', '/territory', '/fieldOfUse', '/risk', '/annuityPayer', '/results/inventionRight', '/results/knowHow', '/results/newResults'];
const valueAt = (terms: Terms, pointer: string): unknown => pointer.slice(1).split('/').reduce<unknown>((value, key) => (value as Record<string, unknown> | null)?.[key], terms);
const everythingIsPrinted = defineRule<LintFacts>({
  code: 'contracting.lint-term-not-printed',
  texts: {
    'zh-CN': '此类合同的条款模板不含这一项，所填内容不会进入合同文本；请改用自由条款或者另选合同类型。',
    en: 'The clauses of this kind of contract have no place for this; it would not reach the text. Use a free clause or another kind.',
  },
  keeps: ({ terms }) => {
    const clauses = renderClauses(terms);
    return all(OPTIONAL.filter((pointer) => valueAt(terms, pointer) != null && clauseAt(clauses, pointer) === undefined).map((path) => ({ path })));
  },
});

export const contentRules: readonly LintRule[] = [
  found('warning', contentIsComplete), found('block', patentsAreNamed), found('warning', priceIsGiven), found('block', partiesAreThere),
  found('block', partiesAreDistinct), found('block', formIsWritten), found('warning', formIsChosen), found('block', riskIsAgreed),
  found('block', titleIsWarranted), found('block', writtenOwnership), found('warning', everythingIsPrinted),
];
