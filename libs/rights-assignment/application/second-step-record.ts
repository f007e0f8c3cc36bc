import { secondStepMoved } from '@app/events';
import { formatFraction, formatYuan, splitFen, type Texts } from '@app/kernel';
import { digest, tell, type Told } from '@app/platform';
import type { RightsApplication } from '../domain/rights-application.js';
import type { PricingMode } from '../domain/second-step/step.schema.js';
import type { SecondStep } from '../domain/second-step/step.js';
import type { NoticeOfPrice } from './ports.js';

const MODES: Readonly<Record<PricingMode, Texts>> = {
  agreement: { 'zh-CN': '协议定价', en: 'By agreement' }, market_listing: { 'zh-CN': '技术交易市场挂牌', en: 'Listed on a technology market' }, auction: { 'zh-CN': '拍卖', en: 'By auction' }, other: { 'zh-CN': '其他方式', en: 'Otherwise' },
};
const both = (text: string): Texts => ({ 'zh-CN': text, en: text });

/** What the unit is told (促进科技成果转化法 第十八条): the result's name and the price of the transfer. What each person pays of it is theirs, and marked. */
export function noticeOfPrice(step: SecondStep, resultTitle: string): NoticeOfPrice {
  const sums = splitFen(step.priceFen, step.purchasers.map(({ share }) => share));
  const line = (zh: string, en: string, value: Texts, person: string | null = null, personalSum = false) => ({ label: { 'zh-CN': zh, en }, value, person, personalSum });
  return {
    stepId: step.id, organisationId: step.organisationId, scope: step.scope,
    title: { 'zh-CN': `关于“${resultTitle}”留存份额转让价格的公示`, en: `Notice of the price of the residual share in "${resultTitle}"` },
    facts: [
      line('成果名称', 'Result', both(resultTitle)), line('拟交易价格', 'Proposed price', both(formatYuan(step.priceFen))), line('定价方式', 'Way to fix the price', MODES[step.pricingMode]),
      ...step.purchasers.map(({ person, share }) => line('受让人', 'Purchaser', both(`${person} ${formatFraction(share)}`), person)),
      ...step.purchasers.map(({ person }, i) => line('个人应付金额', 'To be paid in person', both(formatYuan(sums[i]!)), person, true)),
    ],
    relatedPartyNote: '受让人为该成果的完成人',
  };
}

/** A second step as the audit log keeps it: price and people as digests. */
export function stepAudit(s: SecondStep): Record<string, unknown> {
  const { id, version, state, applicationId, organisationId, pricingMode, scope, pricedBy, noticeId, decidedBy, recordal, ruleVersions } = s;
  return {
    id, version, state, applicationId, organisationId, pricingMode, scope, pricedBy, noticeId, decidedBy, recordal, ruleVersions, priceFen: digest(String(s.priceFen)), pricingDocument: digest(s.pricingDocument),
    priceReason: digest(s.priceReason), purchasers: s.purchasers.map(({ person, share }) => ({ person: digest(person), share })), minutes: s.minutes && { heldOn: s.minutes.heldOn, votes: s.minutes.votes, sha256: digest(JSON.stringify(s.minutes)) },
    agreement: s.agreement && { sha256: s.agreement.sha256, signedOn: s.agreement.signedOn, effectiveOn: s.agreement.effectiveOn },
  };
}

export const stepTold = ({ disclosureId, applicantId }: Pick<RightsApplication, 'disclosureId' | 'applicantId'>, before: SecondStep | null, after: SecondStep, act: string): Told[] => [tell(secondStepMoved, after.id, {
  stepId: after.id, applicationId: after.applicationId, disclosureId, organisationId: after.organisationId, applicantId, version: after.version, act, from: before?.state ?? null, to: after.state,
})];
