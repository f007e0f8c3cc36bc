import { defineRule, type Rule } from '@app/kernel';
import type { Side } from '../deal.js';
import { sameName, type Signatory } from '../signing/signatory.js';
import { agreedPriceWasPublicised, completersCameFirst, concernsAreAnswered, ethicsIsOnFile, lintIsClear, nothingStandsInTheWay, ownersConsented, priceIsDecided, recipientIsChecked, tiesAreApproved, type ContractFacts } from './contract.rules.js';

/** What sending and signing are judged by, gathered on the day. */
export interface SigningFacts extends ContractFacts {
  readonly named: Readonly<Record<Side, number>>;
  /** Agents, by name. */
  readonly powers: readonly { readonly agent: string; readonly until: string | null }[];
  /** Accepted, approved and frozen terms have one hash. */
  readonly termsAreApproved: boolean;
  /** State of the contract that a supplement amends; null for a contract of its own. */
  readonly amended: string | null;
}
/** What one signature is judged by, beside the above. */
export interface SignatureFacts extends SigningFacts {
  readonly expired: boolean;
  readonly expiresOn: string;
  readonly seenSha256: string;
  readonly currentSha256: string;
}
/** One entry of a side's list, judged as it is named. */
export interface NamingFacts {
  readonly today: string;
  /** Does the contract say that this side is a natural person? */
  readonly naturalPerson: boolean;
  readonly signatories: readonly (Pick<Signatory, 'accountId' | 'capacity' | 'powerPaperId' | 'powerUntil' | 'sealType' | 'sealName'>)[];
}
export interface SealFacts { readonly asked: boolean | undefined; readonly seals: readonly { readonly side: Side; readonly party: string; readonly seal: string }[] }

export const holderHasNamed: Rule<SigningFacts> = defineRule<SigningFacts>({
  code: 'contracting.holder-names-nobody',
  texts: { 'zh-CN': '权利方尚未指定签署人（身份、授权与印章），指定后才能送交签署。', en: 'The right-holder has not named who signs, in what capacity and with which seal; it does before the contract is sent.' },
  keeps: ({ named }) => named.holder > 0,
});

export const acquirerHasNamed: Rule<SigningFacts> = defineRule<SigningFacts>({
  code: 'contracting.acquirer-names-nobody',
  texts: { 'zh-CN': '受让方尚未指定签署人（身份、授权与印章），指定后才能送交签署。', en: 'The acquirer has not named who signs, in what capacity and with which seal; it does before the contract is sent.' },
  keeps: ({ named }) => named.acquirer > 0,
});

export const powerHolds: Rule<SigningFacts> = defineRule<SigningFacts>({
  code: 'contracting.power-of-attorney-expired', article: '民法典 第一百七十三条',
  texts: { 'zh-CN': '{agent}的授权委托书已于 {until} 到期，请换新的授权委托书或另行指定签署人。', en: 'The power of attorney of {agent} ended on {until}: file a new one or name somebody else.' },
  keeps: ({ powers, today }) => powers.flatMap(({ agent, until }) => (until === null || until < today ? [{ params: { agent, until: until ?? '—' } }] : [])),
});

export const termsStand: Rule<SigningFacts> = defineRule<SigningFacts>({
  code: 'contracting.terms-not-those-approved',
  texts: { 'zh-CN': '送签的条款与双方接受并经批准的版本不一致，请重新提交审批。', en: 'The terms are not the version that both accepted and the unit approved: submit it for approval again.' },
  keeps: ({ termsAreApproved }) => termsAreApproved,
});

export const amendedIsInEffect: Rule<SigningFacts> = defineRule<SigningFacts>({
  code: 'contracting.amended-contract-over', article: '民法典 第五百四十三条',
  texts: { 'zh-CN': '所变更的合同已不在履行中，补充协议不能再签署。', en: 'The contract that it would amend is no longer in effect, so the supplement cannot be signed.' },
  keeps: ({ amended }) => amended === null || amended === 'in_effect',
});

export const signerSawThis: Rule<SignatureFacts> = defineRule<SignatureFacts>({
  code: 'contracting.signature-on-old-version', article: '电子签名法 第十三条', path: '/documentSha256',
  texts: { 'zh-CN': '您看到的不是当前的待签文件（对方可能刚刚签署），请重新打开文件核对后再签。', en: 'What you saw is not the document as it stands, the other side may have signed just now: open it again, read it, then sign.' },
  keeps: ({ seenSha256, currentSha256 }) => seenSha256 === currentSha256,
});

export const signingIsOpen: Rule<SignatureFacts> = defineRule<SignatureFacts>({
  code: 'contracting.signing-period-over', registry: ['contract.signing-valid-days'],
  texts: { 'zh-CN': '签署期限已于 {until} 届满，请重新送交签署。', en: 'The time for signing ended on {until}: it has to be sent again.' },
  keeps: ({ expired, expiresOn }) => !expired || { params: { until: expiresOn } },
});

export const agentHasPaper: Rule<NamingFacts> = defineRule<NamingFacts>({
  code: 'contracting.agent-without-power', article: '民法典 第一百六十五条',
  texts: { 'zh-CN': '委托代理人须附授权委托书并写明其到期日。', en: 'An agent needs a power of attorney on file and the day on which it ends.' },
  keeps: ({ signatories }) => signatories.flatMap(({ capacity, powerPaperId, powerUntil }, index) => (capacity === 'agent' && (powerPaperId === null || powerUntil === null) ? [{ path: `/signatories/${index}/powerPaperId` }] : [])),
});

export const powerIsNotOver: Rule<NamingFacts> = defineRule<NamingFacts>({
  code: 'contracting.power-already-over', article: '民法典 第一百七十三条',
  texts: { 'zh-CN': '授权委托书已于 {until} 到期。', en: 'The power of attorney ended on {until}.' },
  keeps: ({ signatories, today }) => signatories.flatMap(({ powerUntil }, index) => (powerUntil !== null && powerUntil < today ? [{ path: `/signatories/${index}/powerUntil`, params: { until: powerUntil } }] : [])),
});

export const capacityFits: Rule<NamingFacts> = defineRule<NamingFacts>({
  code: 'contracting.capacity-does-not-fit',
  texts: { 'zh-CN': '只有自然人当事人以“本人”签署；单位由法定代表人（负责人）或委托代理人签署，且只有代理人附授权委托书。', en: 'Only a natural person signs for themselves; an organisation signs by its legal representative or an agent, and only an agent has a power of attorney.' },
  keeps: ({ signatories, naturalPerson }) => signatories.flatMap(({ capacity, powerPaperId, powerUntil }, index) => (
    (capacity === 'self' && !naturalPerson) || (capacity === 'legal_representative' && naturalPerson) || (capacity !== 'agent' && (powerPaperId !== null || powerUntil !== null)) ? [{ path: `/signatories/${index}/capacity` }] : [])),
});

export const sealFitsSigner: Rule<NamingFacts> = defineRule<NamingFacts>({
  code: 'contracting.seal-missing', article: '民法典 第四百九十条',
  texts: { 'zh-CN': '单位签署须写明印章种类和印章全称；自然人没有印章。', en: 'An organisation names the kind of its seal and what stands on it; a natural person has none.' },
  keeps: ({ signatories, naturalPerson }) => signatories.flatMap(({ sealType, sealName }, index) => ((sealType === 'none') !== naturalPerson || (sealType === 'none') !== (sealName === null) ? [{ path: `/signatories/${index}/sealName` }] : [])),
});

export const namedOnce: Rule<NamingFacts> = defineRule<NamingFacts>({
  code: 'contracting.signatory-twice', texts: { 'zh-CN': '同一人只能列为一名签署人。', en: 'Nobody is named twice.' },
  keeps: ({ signatories }) => new Set(signatories.map(({ accountId }) => accountId)).size === signatories.length,
});

/** A finding, not a refusal to sign: the registration pack blocks on it. */
export const sealsAreTheParties: Rule<SealFacts> = defineRule<SealFacts>({
  code: 'contracting.seal-differs', registry: ['registration.seal-equals-name'],
  texts: { 'zh-CN': '印章“{seal}”与当事人名称“{party}”不一致：可以签署，但不能提交技术合同认定登记，请更换印章或更正名称。', en: 'The seal says "{seal}", the party is "{party}": it can be signed, not registered. Change the seal or correct the name.' },
  keeps: ({ asked, seals }) => asked === false || seals.flatMap(({ seal, party }) => (sameName(seal, party) ? [] : [{ params: { seal, party } }])),
});

export const namingRules = [namedOnce, capacityFits, agentHasPaper, powerIsNotOver, sealFitsSigner];
export const sendingRules: readonly Rule<SigningFacts>[] = [holderHasNamed, acquirerHasNamed, termsStand, priceIsDecided, agreedPriceWasPublicised, tiesAreApproved, recipientIsChecked, concernsAreAnswered, ethicsIsOnFile, lintIsClear, nothingStandsInTheWay, ownersConsented, completersCameFirst, powerHolds, amendedIsInEffect];
/** Judged anew at each signature: weeks may lie between sending and signing. */
export const signatureRules: readonly Rule<SignatureFacts>[] = [signingIsOpen, signerSawThis, powerHolds, recipientIsChecked, agreedPriceWasPublicised, ethicsIsOnFile, amendedIsInEffect];
