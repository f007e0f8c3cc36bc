import { defineRule, type Breach } from '@app/kernel';
import { sameName } from '../../signing/signatory.js';
import { GOODS, type LintFacts } from './lint-facts.js';
import { found, type LintRule } from './lint-rule.js';

const all = (breaches: readonly Breach[]): true | readonly Breach[] => breaches.length === 0 || breaches;

const groupDoesNotSign = defineRule<LintFacts>({
  code: 'contracting.lint-project-group-signs', article: '技术合同司法解释 第七条',
  texts: {
    'zh-CN': '{name}是不具有民事主体资格的课题组、工作室，不能独立签订技术合同；请改由其所在的法人或者非法人组织签订。',
    en: '{name} is a project group or workshop without legal personality and does not sign alone; the legal person or organisation that it belongs to signs.',
  },
  keeps: ({ terms: { parties } }) => all(parties.flatMap(({ legalForm, name }, index) => (legalForm === 'unincorporated_project_group'
    ? [{ path: `/parties/${index}/legalForm`, params: { name } }] : []))),
});

const signatoryIsNamed = defineRule<LintFacts>({
  code: 'contracting.lint-signatory-missing',
  texts: { 'zh-CN': '未填写{name}的签署人，请填写姓名和身份。', en: 'Nobody is named to sign for {name}; enter the name and capacity.' },
  keeps: ({ terms: { parties } }) => all(parties.flatMap(({ signatory, name }, index) => (signatory === null ? [{ path: `/parties/${index}/signatory`, params: { name } }] : []))),
});

const agentHasPower = defineRule<LintFacts>({
  code: 'contracting.lint-agent-without-power',
  texts: { 'zh-CN': '{name}由委托代理人{agent}签署，但没有授权委托书；请上传授权委托书。', en: '{agent} signs for {name} as its agent, but there is no power of attorney; file it.' },
  keeps: ({ terms: { parties }, facts: { powersOfAttorney } }) => all(parties.flatMap(({ id, signatory, name }, index) => (
    signatory?.capacity === 'agent' && !powersOfAttorney.includes(id) ? [{ path: `/parties/${index}/signatory`, params: { name, agent: signatory.name } }] : []))),
});

const sealIsTheParty = defineRule<LintFacts>({
  code: 'contracting.lint-seal-differs', registry: ['registration.seal-equals-name'],
  texts: {
    'zh-CN': '印章名称“{seal}”与当事人名称“{name}”不一致，不能提交认定登记；请更换印章或者更正当事人名称。',
    en: 'The seal says "{seal}", the party is "{name}": it cannot be registered so. Change the seal or correct the name.',
  },
  keeps: ({ terms: { parties }, facts: { seals }, values }) => values.sealEqualsName === false || all(parties.flatMap(({ id, name }, index) => seals
    .filter((seal) => seal.partyId === id && !sameName(seal.name, name)).map((seal) => ({ path: `/parties/${index}/name`, params: { seal: seal.name, name } })))),
});

const equityIsValued = defineRule<LintFacts>({
  code: 'contracting.lint-equity-unvalued', article: '公司法（2023年修订） 第四十八条、第四十九条', path: '/consideration', registry: ['equity.valuation-required'],
  texts: {
    'zh-CN': '以技术作价入股的，应当评估作价；即使单位对其他转化可以不评估，此处也不能省略。请上传评估报告。',
    en: 'Technology contributed to capital is valued, also where the unit may leave other conversions unvalued. File the valuation report.',
  },
  keeps: ({ terms: { consideration }, facts: { valuationOnFile }, values }) => consideration === 'money' || values.equityValuationRequired === false || valuationOnFile,
});

const courtIsUsual = defineRule<LintFacts>({
  code: 'contracting.lint-court-level', article: '技术合同司法解释 第四十三条', path: '/dispute', registry: ['contract.usual-court-levels'],
  texts: {
    'zh-CN': '技术合同纠纷案件一般由中级以上人民法院管辖，所选法院为基层人民法院或者未写明级别；请核实该法院是否有权管辖。',
    en: 'Disputes on technology contracts usually go to an intermediate court or above; this one is a basic court, or its level is open. Check that it has jurisdiction.',
  },
  keeps: ({ terms: { dispute }, values: { usualCourtLevels } }) => dispute?.kind !== 'court'
    || usualCourtLevels === undefined || (dispute.level !== null && usualCourtLevels.includes(dispute.level)),
});

const disputeIsAgreed = defineRule<LintFacts>({
  code: 'contracting.lint-dispute-open', path: '/dispute',
  texts: { 'zh-CN': '未约定争议解决方式，请选择法院或者仲裁机构，或者确认依法解决。', en: 'How disputes are settled is open; choose a court or an arbitration body, or confirm that the law decides.' },
  keeps: ({ terms: { dispute } }) => dispute !== null,
});

const chineseIsThere = defineRule<LintFacts>({
  code: 'contracting.lint-chinese-copy-missing', path: '/language', registry: ['registration.chinese-copy-required'],
  texts: { 'zh-CN': '外文合同申请认定登记，须附中文文本和中外文内容一致的承诺；请补充。', en: 'A contract in a foreign language is registered with a Chinese version and a promise that both say the same; add them.' },
  keeps: ({ terms: { language }, values }) => language.text === 'zh' || values.chineseCopyRequired === false || (language.chineseCopy && language.sameMeaningPromised),
});

const goodsStandApart = defineRule<LintFacts>({
  code: 'contracting.lint-items-not-apart',
  texts: {
    'zh-CN': '合同含有技术以外的内容，应当逐项列明设备、仪器、零部件、原材料等及其金额，技术交易额才能单独计算；请补充。',
    en: 'The contract holds more than technology: list equipment, instruments, parts and material with their amounts, so that the technology amount can be told apart.',
  },
  keeps: ({ terms: { mixedContent, items } }) => all([
    ...(mixedContent && items.length === 0 ? [{ path: '/items' }] : []),
    ...items.flatMap(({ amountFen }, index) => (amountFen === null ? [{ path: `/items/${index}/amountFen` }] : [])),
  ]),
});

const mixedIsSaid = defineRule<LintFacts>({
  code: 'contracting.lint-mixed-content-undeclared', path: '/mixedContent',
  texts: { 'zh-CN': '合同列有设备、材料等内容，但没有标明为混合合同，请标明。', en: 'Equipment or material is listed, but the contract is not marked as mixed; mark it.' },
  keeps: ({ terms: { mixedContent, items } }) => mixedContent || !items.some(({ kind }) => GOODS.includes(kind)),
});

const contentFitsKind = defineRule<LintFacts>({
  code: 'contracting.lint-kind-and-content', article: '技术合同司法解释 第四十二条', path: '/licence',
  texts: {
    'zh-CN': '合同类型不是许可，却约定了许可内容；合同名称与约定的权利义务不一致的，按照权利义务确定类型。请确认主要类型。',
    en: 'The contract is not a licence but has licence terms; where title and content differ, content decides the kind. Confirm the primary kind.',
  },
  keeps: ({ terms: { kind, licence } }) => kind === 'licence' || licence === null,
});

const ethicsIsCleared = defineRule<LintFacts>({
  code: 'contracting.lint-ethics-open', path: '/ethicsFlag',
  texts: {
    'zh-CN': '标的技术涉及科技伦理，审查、复核或者登记编号尚未归档，不能签订；请先完成。',
    en: 'The technology touches research ethics, and no review, re-review or registration number is on file; finish that before signing.',
  },
  keeps: ({ terms: { ethicsFlag }, facts: { ethicsCleared } }) => !ethicsFlag || ethicsCleared,
});

export const signingRules: readonly LintRule[] = [
  found('block', groupDoesNotSign), found('warning', signatoryIsNamed), found('block', agentHasPower), found('block', sealIsTheParty),
  found('block', equityIsValued), found('warning', courtIsUsual), found('notice', disputeIsAgreed), found('warning', chineseIsThere),
  found('warning', goodsStandApart), found('warning', mixedIsSaid), found('warning', contentFitsKind), found('block', ethicsIsCleared),
];
