import { defineRule, type Breach } from '@app/kernel';
import type { LintFacts } from './lint-facts.js';
import { found, type LintRule } from './lint-rule.js';

const all = (breaches: readonly Breach[]): true | readonly Breach[] => breaches.length === 0 || breaches;
const foreign = ({ terms: { parties } }: LintFacts): boolean => parties.some(({ foreignElement }) => foreignElement === 'yes');
/** Whoever gets the technology; what a foreign provider brings in is an import. */
const foreignReceiver = ({ terms: { parties } }: LintFacts): boolean => parties.some(({ foreignElement, role }) => foreignElement === 'yes' && (role === 'acquirer' || role === 'partner'));
const SCREEN = '技术进出口管理条例 第二条、第二十九条至第三十八条';

const foreignIsAnswered = defineRule<LintFacts>({
  code: 'contracting.lint-foreign-element-unanswered', article: '技术进出口管理条例 第二条',
  texts: {
    'zh-CN': '尚未确认{name}是否有涉外因素（境外主体、外资控制或者境外出资）；“不确定”不能通过，请核实后回答。',
    en: 'Whether {name} has a foreign element (abroad, or controlled or financed from abroad) is open; "unknown" does not pass. Find out and answer.',
  },
  keeps: ({ terms: { parties } }) => all(parties.flatMap(({ foreignElement, name, role }, index) => (foreignElement === 'unknown'
    && role !== 'broker' ? [{ path: `/parties/${index}/foreignElement`, params: { name } }] : []))),
});

const foreignFormFits = defineRule<LintFacts>({
  code: 'contracting.lint-foreign-party-denied', article: '技术进出口管理条例 第二条',
  texts: { 'zh-CN': '{name}是境外组织，涉外因素应答“是”，请更正。', en: '{name} is an organisation abroad; its foreign element is "yes". Correct the answer.' },
  keeps: ({ terms: { parties } }) => all(parties.flatMap(({ legalForm, foreignElement, name }, index) => (legalForm === 'foreign_organisation'
    && foreignElement === 'no' ? [{ path: `/parties/${index}/foreignElement`, params: { name } }] : []))),
});

const screenIsCleared = defineRule<LintFacts>({
  code: 'contracting.lint-export-screen-open', article: SCREEN, path: '/parties',
  texts: {
    'zh-CN': '交易有涉外因素，技术出口审查尚未通过；通过之前不得就技术内容进行实质性谈判，也不得签订。请由负责人完成审查并记录结论。',
    en: 'The deal has a foreign element and its export screen is not cleared: until then no talk on technical substance, and no signing. Have the screen finished and its result recorded.',
  },
  keeps: (facts) => !foreign(facts) || (facts.facts.exportScreen.state === 'cleared'
    && facts.facts.exportScreen.technologyClass !== 'unknown') || facts.facts.exportScreen.technologyClass === 'prohibited',
});

const notProhibited = defineRule<LintFacts>({
  code: 'contracting.lint-export-prohibited', article: SCREEN, path: '/parties',
  texts: { 'zh-CN': '该技术属于禁止出口的技术，不得出口；任何批准都不能改变这一结论，请终止涉外交易。', en: 'The export of this technology is prohibited; no approval changes that. End the foreign deal.' },
  keeps: (facts) => !foreign(facts) || facts.facts.exportScreen.technologyClass !== 'prohibited',
});

/** A transfer, and an exclusive licence, to somebody abroad; an unanswered question counts as public money. */
const publicMoneyAbroad = defineRule<LintFacts>({
  code: 'contracting.lint-public-funded-abroad', article: '科学技术进步法 第三十四条', path: '/publicFunding', registry: ['project.foreign-transfer-approval'],
  texts: {
    'zh-CN': '利用财政性资金的项目形成的知识产权，向境外转让或者许可境外独占实施的，应当经项目管理机构批准；请先取得批准文件。',
    en: 'IP from a publicly funded project: its transfer abroad, or an exclusive licence to somebody abroad, needs the approval of the body that manages the project. Get it first.',
  },
  keeps: (facts) => {
    const { terms: { kind, licence, publicFunding }, values, facts: { projectApproval } } = facts;
    const named = kind === 'transfer' || (kind === 'licence' && licence?.kind === 'exclusive');
    return !named || publicFunding.funded === 'no' || values.foreignTransferApproval === false || !foreignReceiver(facts) || projectApproval === 'approved';
  },
});

/** The article names transfer and exclusive licence; of other deals the body itself says whether it must approve. */
const publicMoneyOther = defineRule<LintFacts>({
  code: 'contracting.lint-public-funded-foreign-deal', path: '/publicFunding', registry: ['project.foreign-transfer-approval'],
  texts: {
    'zh-CN': '财政性资金形成的技术与涉外当事人交易，须先取得项目管理机构的批准，或者其无须批准的书面答复（平台的审慎要求）。',
    en: 'Publicly funded technology in a deal with a foreign party: file the approval of the body that manages the project, or its written answer that none is needed (a caution of this platform).',
  },
  keeps: (facts) => {
    const { terms: { kind, licence, publicFunding }, values, facts: { projectApproval } } = facts;
    const named = kind === 'transfer' || (kind === 'licence' && licence?.kind === 'exclusive');
    return named || publicFunding.funded === 'no' || values.foreignTransferApproval === false || !foreignReceiver(facts) || projectApproval !== 'none';
  },
});

const fundingIsAnswered = defineRule<LintFacts>({
  code: 'contracting.lint-public-funding-unanswered', path: '/publicFunding/funded',
  texts: {
    'zh-CN': '尚未回答标的技术是否由财政性资金项目形成；请核实后回答，回答“是”的，填写项目编号。',
    en: 'Whether the technology comes from a publicly funded project is not answered; find out, and give the project numbers where it does.',
  },
  keeps: ({ terms: { publicFunding: { funded, projectNumbers } } }) => funded === 'no' || (funded === 'yes' && projectNumbers.length > 0),
});

export const abroadRules: readonly LintRule[] = [
  found('block', foreignIsAnswered), found('block', foreignFormFits), found('block', screenIsCleared), found('block', notProhibited),
  found('block', publicMoneyAbroad), found('block', publicMoneyOther), found('warning', fundingIsAnswered),
];
