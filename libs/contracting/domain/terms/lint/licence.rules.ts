import { defineRule, type Breach } from '@app/kernel';
import type { LintFacts } from './lint-facts.js';
import { monthsAfter } from '../../price/civil-days.js';
import { beginning, dayBefore, effectiveEnd, fullMonths, lastPatentEnd, patentEnd, writtenEnd } from './licence-end.js';
import { found, type LintRule } from './lint-rule.js';

const all = (breaches: readonly Breach[]): true | readonly Breach[] => breaches.length === 0 || breaches;
const isLicence = ({ terms }: LintFacts): boolean => terms.kind === 'licence';

const kindIsNamed = defineRule<LintFacts>({
  code: 'contracting.lint-licence-kind-missing', article: '技术合同司法解释 第二十五条', path: '/licence/kind',
  texts: { 'zh-CN': '未约定许可方式；未约定或者约定不明的，视为普通实施许可。请选择独占、排他或者普通。', en: 'The kind of licence is not named; silence makes it an ordinary one. Choose exclusive, sole or ordinary.' },
  keeps: (facts) => !isLicence(facts) || (facts.terms.licence?.kind ?? null) !== null,
});

const scopeIsNamed = defineRule<LintFacts>({
  code: 'contracting.lint-licence-scope-missing', article: '技术合同司法解释 第二十八条',
  texts: { 'zh-CN': '未约定许可的{item}；请填写，期限没有约定的，实施不受期限限制。', en: 'The licence does not name its {item}; enter it. A licence that is silent on time is not limited in time.' },
  keeps: (facts) => {
    if (!isLicence(facts)) return true;
    const { territory, fieldOfUse, term } = facts.terms;
    return all([
      ...(territory === null ? [{ path: '/territory', params: { item: { 'zh-CN': '地域', en: 'territory' } } }] : []),
      ...(fieldOfUse === null ? [{ path: '/fieldOfUse', params: { item: { 'zh-CN': '使用领域', en: 'field of use' } } }] : []),
      ...(term.until === null ? [{ path: '/term/until', params: { item: { 'zh-CN': '期限', en: 'term' } } }] : []),
    ]);
  },
});

const termIsInOrder = defineRule<LintFacts>({
  code: 'contracting.lint-term-backwards', path: '/term/until',
  texts: { 'zh-CN': '期限的届满日早于起始日，请更正。', en: 'The term ends before it begins; correct it.' },
  keeps: ({ terms: { term } }) => term.from?.kind !== 'date' || term.until?.kind !== 'date' || term.from.on <= term.until.on,
});

/** A licence with know-how in it may go on for the know-how; a bare patent licence may not. */
const endsWithThePatent = defineRule<LintFacts>({
  code: 'contracting.lint-licence-beyond-patent', article: '民法典 第八百六十五条', path: '/term/until', registry: ['licence.within-patent-life'],
  texts: {
    'zh-CN': '许可期限至 {until}，晚于所涉专利中最晚的有效期限届满日 {expiry}；专利实施许可仅在专利权存续期限内有效，请缩短至该日。',
    en: 'The licence runs until {until}, past {expiry}, when the last of its patents ends; a patent licence has effect only while the patent exists. Shorten it to that day.',
  },
  keeps: (facts) => {
    const [until, expiry] = [writtenEnd(facts.terms.term, facts.facts.today), lastPatentEnd(facts)];
    if (!isLicence(facts) || facts.values.licenceWithinPatentLife === false || facts.terms.subject.knowHow !== null) return true;
    return until === null || expiry === null || until <= expiry || { params: { until, expiry } };
  },
});

const patentEndsWithin = defineRule<LintFacts>({
  code: 'contracting.lint-patent-ends-within-term', article: '民法典 第八百六十五条',
  texts: {
    'zh-CN': '专利“{name}”的有效期限于 {expiry} 届满，早于许可期限的届满日 {until}；届满后对该专利的许可不再有效，请在价款安排中考虑。',
    en: 'The patent "{name}" ends on {expiry}, before the licence does on {until}; from then it is not licensed. Consider it in the price.',
  },
  keeps: (facts) => {
    const until = writtenEnd(facts.terms.term, facts.facts.today);
    if (!isLicence(facts) || until === null) return true;
    return all(facts.terms.patents.flatMap((patent, index) => {
      const expiry = patentEnd(patent, facts);
      return expiry !== null && expiry < until ? [{ path: `/patents/${index}/expiryDate`, params: { name: patent.name ?? patent.applicationNumber ?? String(index + 1), expiry, until } }] : [];
    }));
  },
});

const patentIsAlive = defineRule<LintFacts>({
  code: 'contracting.lint-patent-ended', article: '民法典 第八百六十五条', registry: ['licence.within-patent-life'],
  texts: { 'zh-CN': '专利“{name}”已届满、终止或者被宣告无效，不得再就该专利订立实施许可合同；请从合同中删除。', en: 'The patent "{name}" has ended or was declared invalid; no licence of it may be contracted. Take it out.' },
  keeps: (facts) => {
    const { terms: { patents }, facts: { today, patentRecords } } = facts;
    if (!isLicence(facts) || facts.values.licenceWithinPatentLife === false) return true;
    return all(patents.flatMap((patent, index) => {
      const end = patentEnd(patent, facts);
      const record = patent.applicationNumber !== null && Object.hasOwn(patentRecords, patent.applicationNumber) ? patentRecords[patent.applicationNumber] : undefined;
      return record?.state === 'ended' || (end !== null && end < today)
        ? [{ path: `/patents/${index}`, params: { name: patent.name ?? patent.applicationNumber ?? String(index + 1) } }] : [];
    }));
  },
});

const registerAgrees = defineRule<LintFacts>({
  code: 'contracting.lint-patent-expiry-differs',
  texts: {
    'zh-CN': '合同所写专利有效期限届满日 {stated} 与登记簿记载的 {recorded} 不一致，请核对；判断以登记簿为准。',
    en: 'The contract says that the patent ends on {stated}, the register says {recorded}; check it. Judgement follows the register.',
  },
  keeps: ({ terms: { patents }, facts: { patentRecords } }) => all(patents.flatMap(({ applicationNumber, expiryDate }, index) => {
    const recorded = applicationNumber !== null && Object.hasOwn(patentRecords, applicationNumber) ? (patentRecords[applicationNumber]?.expiryDate ?? null) : null;
    return recorded !== null && expiryDate !== null && recorded !== expiryDate ? [{ path: `/patents/${index}/expiryDate`, params: { stated: expiryDate, recorded } }] : [];
  })),
});

const registerKnowsIt = defineRule<LintFacts>({
  code: 'contracting.lint-patent-unverified',
  texts: {
    'zh-CN': '登记簿未能确认专利“{name}”已授权并有效；“不确定”不能当作有效，请由人工核实法律状态。',
    en: 'The register does not confirm that the patent "{name}" is granted and in force; "unknown" is not taken for it. Have its status checked by a person.',
  },
  keeps: ({ terms: { patents }, facts: { patentRecords } }) => all(patents.flatMap(({ applicationNumber, legalStatus, name }, index) => {
    const record = applicationNumber !== null && Object.hasOwn(patentRecords, applicationNumber) ? patentRecords[applicationNumber] : undefined;
    const open = record?.state === 'unknown' || (record?.state === 'pending' && legalStatus === 'granted');
    return open ? [{ path: `/patents/${index}`, params: { name: name ?? applicationNumber ?? String(index + 1) } }] : [];
  })),
});

/** Income from a shorter licence is left out of the relief; a contract one month short of it is most often a slip. */
const longEnoughForTax = defineRule<LintFacts>({
  code: 'contracting.lint-licence-short-for-tax', article: '国家税务总局公告2015年第82号', path: '/term/until', registry: ['tax.eit-licence-min-months'],
  texts: {
    'zh-CN': '许可期限实为 {months} 个整月（至 {end}），不足 {minimum} 个月；居民企业的许可所得须达到该期限方可计入技术转让所得优惠。如有意享受，请把届满日延至 {needed} 或者以后。',
    en: 'The licence really lasts {months} full months (until {end}), less than {minimum}; below that a resident enterprise\'s income from it does not count for the relief. If that matters, let it run until {needed} or longer.',
  },
  keeps: (facts) => {
    const minimum = facts.values.eitLicenceMinMonths;
    if (!isLicence(facts) || minimum === undefined) return true;
    const end = effectiveEnd(facts);
    const from = beginning(facts.terms.term, facts.facts.today);
    const wanted = dayBefore(monthsAfter(from, minimum));
    return end === null || end >= wanted || { params: { months: fullMonths(from, end), end, minimum, needed: wanted } };
  },
});

const developedKnowHowMayBeGranted = defineRule<LintFacts>({
  code: 'contracting.lint-know-how-without-consent', article: '民法典 第八百六十一条；技术合同司法解释 第二十条', path: '/subject/knowHow',
  texts: {
    'zh-CN': '标的技术秘密来自以前的委托开发或者合作开发，转让权的让与、独占或者排他许可须经开发合同另一方同意或者追认，否则该行为无效；请先取得书面同意。',
    en: 'The know-how comes from earlier commissioned or joint development: to transfer it or license it exclusively or solely needs the other party\'s consent, or the act is void. Get it in writing first.',
  },
  keeps: ({ terms: { kind, licence, subject }, facts: { developedKnowHow } }) => {
    const closed = kind === 'transfer' || (kind === 'licence' && (licence?.kind === 'exclusive' || licence?.kind === 'sole'));
    return !closed || subject.knowHow === null || developedKnowHow === null || developedKnowHow.othersConsent;
  },
});

const handedOverFirst = defineRule<LintFacts>({
  code: 'contracting.lint-transfer-before-delivery', article: '民法典 第八百六十一条', path: '/subject/knowHow',
  texts: {
    'zh-CN': '委托开发的研究开发人在向委托人交付研究开发成果之前，不得将研究开发成果转让给第三人；请先完成交付。',
    en: 'Before handing the results over to its client the developer of a commissioned development transfers them to no third party; deliver first.',
  },
  keeps: ({ terms: { kind }, facts: { developedKnowHow } }) => kind !== 'transfer' || developedKnowHow === null || !developedKnowHow.grantorIsDeveloper || developedKnowHow.handedOver,
});

export const licenceRules: readonly LintRule[] = [
  found('block', kindIsNamed), found('block', scopeIsNamed), found('block', termIsInOrder), found('block', endsWithThePatent),
  found('notice', patentEndsWithin), found('block', patentIsAlive), found('warning', registerAgrees), found('warning', registerKnowsIt),
  found('warning', longEnoughForTax), found('block', developedKnowHowMayBeGranted), found('block', handedOverFirst),
];
