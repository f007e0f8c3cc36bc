import fc from 'fast-check';
import { bareTerms, fullTerms, PATENT } from '../testing/sample-terms.js';
import { CONTRACT_KINDS, termsSchema, type ContractKind, type Terms } from '../terms.schema.js';
import { clauseAt, contractHeading, renderClauses } from './render.js';
import { chineseNumber, money, sentence, termText, writtenDay } from './wording.js';

const zh = (terms: Terms): string => renderClauses(terms).map(({ label, heading, text }) => `${label['zh-CN']} ${heading['zh-CN']}\n${text['zh-CN']}`).join('\n');
const en = (terms: Terms): string => renderClauses(terms).map(({ label, heading, text }) => `${label.en} ${heading.en}\n${text.en}`).join('\n');
const clause = (terms: Terms, id: string) => renderClauses(terms).find((each) => each.id === id)!;
const SCRAPS = /undefined|null|NaN|\[object|[{}]|（）|“”|《》|：。|，，|。。|；。|\(\)|: \.|\.\./;

describe('the contract text', () => {
  it.each(CONTRACT_KINDS)('of a %s leaves no scrap of a template, bare or full', (kind) => {
    for (const terms of [bareTerms(kind), fullTerms(kind)]) {
      for (const text of [zh(terms), en(terms)]) expect(text).not.toMatch(SCRAPS);
      for (const { heading, text } of renderClauses(terms)) for (const each of [heading['zh-CN'], heading.en, text['zh-CN'], text.en]) expect(each.trim()).not.toBe('');
    }
  });

  it.each(CONTRACT_KINDS)('of a full %s has no gap left and says every word that was agreed', (kind) => {
    const terms = fullTerms(kind);
    expect(zh(terms)).not.toContain('待填写');
    expect(zh(terms)).not.toMatch(/未约定/);
    for (const said of ['高镍正极材料的制备工艺及其配方', '湘江理工大学', '长沙新材科技有限公司', '202010000001.1', '2040年1月1日', '分两个阶段完成', '长沙', '交付资料并现场指导', '价款人民币5,000,000.00元', '烧结炉', '人民币800,000.00元',
      '比容量不低于约定值', '20日内完成验收', '全部未公开的工艺参数', '保密期限为10年', '工艺规程', '2026年4月1日前交付', '产线调试', '30人日', '“高镍”', '2021YFB0000001', '45日内', '违约金', '长沙市中级人民法院', '双方各指定一名联系人', '2032年2月29日']) expect(zh(terms)).toContain(said);
    expect(zh(terms)).toMatch(/[\u4e00-\u9fff]/);
    expect(en(terms)).not.toMatch(/第[一二三四五六七八九十百]+条/);
  });

  it.each(CONTRACT_KINDS)('of a %s is the same twice, is numbered without gaps and has every id once', (kind) => {
    const [first, second] = [renderClauses(fullTerms(kind)), renderClauses(structuredClone(fullTerms(kind)))];
    expect(JSON.stringify(first)).toBe(JSON.stringify(second));
    expect(first.map(({ number }) => number)).toEqual(first.map((_, index) => index + 1));
    expect(first[0]!.label).toEqual({ 'zh-CN': '第一条', en: 'Article 1' });
    expect(new Set(first.map(({ id }) => id)).size).toBe(first.length);
  });

  it('has a heading with the kind', () => {
    expect(contractHeading(fullTerms('licence'))).toEqual({ title: { 'zh-CN': '高镍正极材料制备技术', en: '高镍正极材料制备技术' }, kind: { 'zh-CN': '技术许可合同', en: 'Technology licence contract' } });
  });

  it.each<[ContractKind, string, string]>([
    ['development_commissioned', 'results', '依照民法典第八百五十九条，申请专利的权利属于研究开发人'], ['development_commissioned', 'results', '交付研究开发成果之前'], ['development_commissioned', 'risk', '依照民法典第八百五十八条'],
    ['development_cooperative', 'results', '依照民法典第八百六十条，申请专利的权利属于合作开发的当事人共有'], ['development_cooperative', 'results', '依照民法典第八百六十一条'],
    ['transfer', 'improvements', '双方未约定后续改进的技术成果的分享办法，依照民法典第八百七十五条，一方无权分享另一方的后续改进。'], ['transfer', 'warranty', '依照民法典第八百七十条，让与人应当保证'],
    ['licence', 'licence', '依照技术合同司法解释第二十五条，视为普通实施许可'], ['licence', 'licence', '依照技术合同司法解释第二十八条，实施或者使用不受期限限制'], ['licence', 'improvements', '第八百七十五条'],
    ['consulting', 'risk', '依照民法典第八百八十一条，该损失由委托人承担'], ['consulting', 'results', '依照民法典第八百八十五条'], ['service', 'results', '依照民法典第八百八十五条'], ['service', 'ending', '技术合同司法解释第十五条'],
  ])('of a silent %s says the law\'s default in %s', (kind, id, text) => {
    expect(clause(bareTerms(kind), id).text['zh-CN']).toContain(text);
    expect(clause(fullTerms(kind), id).text['zh-CN']).not.toContain(text);
  });

  it('does not say of the cooperating parties that one of them may not transfer before delivery to a client', () => {
    expect(clause(bareTerms('development_cooperative'), 'results').text['zh-CN']).not.toContain('委托人');
  });

  it('names the annuity payer, or whom the law names', () => {
    const terms = fullTerms('licence');
    expect(clause(terms, 'annuity').text['zh-CN']).toContain('专利年费由许可人缴纳');
    expect(clause({ ...terms, annuityPayer: null }, 'annuity').text['zh-CN']).toContain('依照技术合同司法解释第二十六条');
    expect(clause({ ...terms, patents: [] }, 'annuity')).toBeUndefined();
  });

  it('lets a sub-licence of no kind be an ordinary one, and none be none', () => {
    const terms = fullTerms('licence');
    const with_ = (sublicence: NonNullable<Terms['licence']>['sublicence']) => clause({ ...terms, licence: { ...terms.licence!, sublicence } }, 'licence').text['zh-CN'];
    expect(with_({ allowed: true, kind: null })).toContain('该再许可为普通实施许可');
    expect(with_({ allowed: false, kind: null })).toContain('不得再许可');
    expect(with_(null)).toContain('未授予');
  });

  it('does not name a last day of a patent that is only applied for', () => {
    const terms = { ...fullTerms('transfer'), patents: [{ ...PATENT, legalStatus: 'pending' as const, owner: null, grantNumber: null, expiryDate: null }] };
    expect(clause(terms, 'patents').text['zh-CN']).toMatch(/申请中/);
    expect(clause(terms, 'patents').text['zh-CN']).not.toMatch(/待填写|专利号/);
    expect(clause(terms, 'transfer').text['zh-CN']).toMatch(/专利申请权.*登记之日起生效/s);
  });

  it('shows a gap of a granted patent as a gap', () => {
    expect(clause({ ...fullTerms('transfer'), patents: [{ ...PATENT, grantNumber: null }] }, 'patents').text['zh-CN']).toContain('专利号：（待填写）');
  });

  it('gives equal headings of free clauses ids of their own, and keeps an id when another clause comes before', () => {
    const list = [{ heading: '保险', text: '甲' }, { heading: '保险', text: '乙' }];
    const ids = (freeClauses: Terms['freeClauses']) => renderClauses({ ...bareTerms('service'), freeClauses }).filter(({ id }) => id.startsWith('free')).map(({ id }) => id);
    expect(ids(list)).toEqual(['free:保险', 'free#2:保险']);
    for (const heading of ['保险#2', '2:保险']) expect(new Set(ids([{ heading, text: '丙' }, ...list])).size).toBe(3);
    expect(ids([{ heading: '税', text: '丁' }, ...list]).slice(1)).toEqual(ids(list));
  });

  it('speaks of both sides or of all, and does not count a broker', () => {
    const terms = { ...fullTerms('licence'), improvements: null };
    const [first] = terms.parties;
    expect(clause({ ...terms, parties: [...terms.parties, { ...first!, id: 'x', role: 'broker' }] }, 'improvements').text['zh-CN']).toMatch(/^双方/);
    expect(clause({ ...terms, parties: [...terms.parties, { ...first!, id: 'x', role: 'acquirer' }] }, 'improvements').text['zh-CN']).toMatch(/^各方/);
  });

  it('brings in clauses on public money, export, ethics and language only where they matter', () => {
    const terms = fullTerms('licence');
    const has = (change: Partial<Terms>, id: string): boolean => clause({ ...terms, ...change }, id) !== undefined;
    expect([has({}, 'public-funding'), has({ publicFunding: { funded: 'no', projectNumbers: [] } }, 'public-funding')]).toEqual([true, false]);
    expect([has({}, 'export'), has({ parties: terms.parties.map((party) => ({ ...party, foreignElement: 'yes' as const })) }, 'export')]).toEqual([false, true]);
    expect([has({}, 'ethics'), has({ ethicsFlag: true }, 'ethics')]).toEqual([false, true]);
    expect([has({}, 'language'), has({ language: { text: 'foreign', name: '英文', chineseCopy: true, sameMeaningPromised: true } }, 'language')]).toEqual([false, true]);
  });

  it('takes any words of a person as they are: a template never reads them', () => {
    fc.assert(fc.property(fc.string({ minLength: 1, maxLength: 40, unit: 'grapheme' }).filter((text) => text.trim() !== '' && sentence(text)['zh-CN'] !== '。'), fc.constantFrom(...CONTRACT_KINDS), (text, kind) => {
      const terms = termsSchema.parse({ ...fullTerms(kind), subject: { ...fullTerms(kind).subject, what: text }, freeClauses: [{ heading: text, text }] });
      expect(clause(terms, 'subject').text['zh-CN']).toContain(sentence(terms.subject.what!)['zh-CN']);
      expect(clause(terms, `free:${terms.freeClauses[0]!.heading}`).text['zh-CN']).toBe(terms.freeClauses[0]!.text);
    }), { numRuns: 100 });
  });

  it('finds the clause beside a term', () => {
    const clauses = renderClauses(fullTerms('licence'));
    const at = (pointer: string) => clauseAt(clauses, pointer)?.id;
    expect([at('/patents/0/expiryDate'), at('/term/until'), at('/licence/kind'), at('/parties/1'), at('/subject'), at('/subject/plan'), at('/freeClauses/0/text'), at('/freeClauses/1'), at('/items/0'), at('/restrictions/0'), at('')])
      .toEqual(['patents', 'licence', 'licence', 'parties', 'subject', 'plan', 'free:联系人', undefined, 'items', undefined, undefined]);
  });
});

describe('words', () => {
  it.each([[1, '一'], [10, '十'], [11, '十一'], [20, '二十'], [35, '三十五'], [100, '一百'], [101, '一百零一'], [110, '一百一十'], [215, '二百一十五'], [999, '九百九十九']])('count %i as %s', (number, text) => {
    expect(chineseNumber(number)).toBe(text);
  });

  it('write days, sums and sentences', () => {
    expect(writtenDay('2026-03-01')).toEqual({ 'zh-CN': '2026年3月1日', en: '2026-03-01' });
    expect(money(123_456_700)).toEqual({ 'zh-CN': '人民币1,234,567.00元', en: 'CNY 1,234,567.00' });
    expect(sentence('甲。 ')['zh-CN']).toBe('甲。');
    expect(sentence('甲；')['zh-CN']).toBe('甲。');
  });

  it('write a term', () => {
    expect(termText({ from: { kind: 'event', event: 'signing' }, until: { kind: 'months', months: 60 } })!['zh-CN']).toBe('自本合同签订之日起，为期60个月');
    expect(termText({ from: { kind: 'date', on: '2026-01-01' }, until: { kind: 'unlimited' } })).toEqual({ 'zh-CN': '自2026年1月1日起，不受期限限制', en: 'from 2026-01-01 without limit in time' });
    expect(termText({ from: null, until: null })).toBeNull();
  });
});
