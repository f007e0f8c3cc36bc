import { defineRule, type Rule } from '@app/kernel';
import { handsOver, type ContractKind } from '../terms/terms.schema.js';
import type { PackFacts } from './pack.rules.js';

/** What the office should read before it files; nothing of it keeps the pack back. Null: no row in force. */
export interface NoticeFacts extends PackFacts {
  readonly vatUntil: string | null;
  readonly vatKinds: readonly ContractKind[] | null;
  readonly vatRelated: readonly ContractKind[] | null;
  readonly eitMinMonths: number | null;
  /** Full months of the term; null where it has no end. */
  readonly termMonths: number | null;
}
const VAT = '财政部 税务总局公告2026年第10号 第二条第（二）项';

const vatIsExempt = defineRule<NoticeFacts>({
  code: 'contracting.registration-vat-exempt', article: VAT, registry: ['tax.vat-exempt-until', 'tax.vat-exempt-kinds'],
  texts: { 'zh-CN': '该类合同的收入免征增值税，政策执行至 {until}：书面合同须经省级科技或者工业和信息化主管部门认定，并留存备查。', en: 'Income of this kind is free of VAT until {until}, once the provincial science or MIIT authority has recognised the written contract; keep it for the tax office.' },
  keeps: ({ vatUntil, vatKinds, terms, today }) => vatUntil === null || today > vatUntil || !vatKinds?.includes(terms.kind) || { params: { until: vatUntil } },
});
const vatOfRelated = defineRule<NoticeFacts>({
  code: 'contracting.registration-vat-related', article: VAT, registry: ['tax.vat-exempt-until', 'tax.vat-exempt-related-kinds'],
  texts: { 'zh-CN': '咨询和服务只有与技术转让、开发相关，并且价款开在同一张发票上，才免征增值税（至 {until}）；分开开票的不能享受。', en: 'Consulting and service are free of VAT (until {until}) only beside a transfer or development and on the same invoice; invoiced apart they are not.' },
  keeps: ({ vatUntil, vatRelated, terms, today }) => vatUntil === null || today > vatUntil || !vatRelated?.includes(terms.kind) || { params: { until: vatUntil } },
});
const vatIsUnsettled = defineRule<NoticeFacts>({
  code: 'contracting.registration-vat-unsettled', article: VAT, registry: ['tax.vat-exempt-until'],
  texts: { 'zh-CN': '没有生效的规则说明该合同能否免征增值税，请向主管税务机关确认。', en: 'No rule in force says whether this contract is free of VAT; ask the tax office.' },
  keeps: ({ vatUntil, vatKinds, vatRelated, terms, today }) => vatUntil !== null && today <= vatUntil && Boolean(vatKinds?.includes(terms.kind) || vatRelated?.includes(terms.kind)),
});
const licenceIsLongEnough = defineRule<NoticeFacts>({
  code: 'contracting.registration-eit-term', article: '国家税务总局公告2015年第82号', registry: ['tax.eit-licence-min-months'], path: '/terms/term',
  texts: { 'zh-CN': '许可期限 {months} 个月，不足 {least} 个月的不计入技术转让所得优惠。', en: 'The licence runs {months} months; one of less than {least} does not count for the income-tax relief.' },
  keeps: ({ terms, termMonths, eitMinMonths }) => terms.kind !== 'licence' || termMonths === null || eitMinMonths === null || termMonths >= eitMinMonths || { params: { months: termMonths, least: eitMinMonths } },
});
const incomeIsSummed = defineRule<NoticeFacts>({
  code: 'contracting.registration-eit-yearly', article: '企业所得税法实施条例 第九十条',
  texts: { 'zh-CN': '企业所得税优惠按年度技术转让所得合计计算，不按单份合同；请单独核算。', en: 'The income-tax relief counts the technology-transfer income of the whole year, not of one contract; account for it apart.' },
  keeps: ({ terms }) => !handsOver(terms),
});
const sealsAreKnown = defineRule<NoticeFacts>({
  code: 'contracting.registration-seals-unknown', registry: ['registration.seal-equals-name'],
  texts: { 'zh-CN': '没有印章名称的记录：申报前请核对合同上的印章与当事人名称一致。', en: 'No names of seals are on record: compare the seals on the contract with the parties\' names before filing.' },
  keeps: ({ seals }) => seals.length > 0,
});
const fundingIsAnswered = defineRule<NoticeFacts>({
  code: 'contracting.registration-public-funding', article: '国家税务总局公告2015年第82号', path: '/terms/publicFunding',
  texts: { 'zh-CN': '涉及财政资助项目或者不清楚的，所得税优惠另须科技主管部门审批，请准备立项文件。', en: 'Where public money paid, or nobody knows, the income-tax relief also asks for the science authority\'s approval; prepare the project papers.' },
  keeps: ({ terms }) => !handsOver(terms) || terms.publicFunding.funded === 'no',
});

export const packNotices: readonly Rule<NoticeFacts>[] = [vatIsExempt, vatOfRelated, vatIsUnsettled, licenceIsLongEnough, incomeIsSummed, sealsAreKnown, fundingIsAnswered];
