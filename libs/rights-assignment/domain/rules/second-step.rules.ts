import { defineRule, formatFraction, isWhole, sumFractions, type Rule } from '@app/kernel';
import type { Offer } from '../first-refusal/offer.js';
import type { SecondStep } from '../second-step/step.js';
import { movedOnAfter, ownersAfterPurchase } from '../title/assignment-effect.js';
import { titleOn } from '../title/chain.js';
import type { NoticeStanding } from './application-decision.rules.js';
import type { EffectFacts } from './assignment-effect.rules.js';

export interface StepFacts extends EffectFacts {
  /** With the papers that come with the act. */
  readonly step: SecondStep;
  readonly actorId: string | null;
  readonly priceNotice: NoticeStanding;
  /** Inventors of the title, who have first refusal. */
  readonly inventors: readonly { readonly name: string; readonly userId: string | null }[];
  /** The latest offer to them that was not withdrawn. */
  readonly offer: Offer | null;
}
const ACT18 = '促进科技成果转化法 第十八条';

export const stepOneIsEffective: Rule<StepFacts> = defineRule<StepFacts>({
  code: 'rights.second-step-too-early', article: '沪科规〔2023〕9号',
  registry: ['rights.full-assignment-steps'],
  texts: { 'zh-CN': '第二步只适用于分步全部赋权，且须在第一步生效之后。', en: 'A second step belongs to full assignment, and begins after the first has taken effect.' },
  keeps: ({ application }) => (application.form === 'full_assignment' && application.state === 'effective') || {},
});

export const purchasersAreTeam: Rule<StepFacts> = defineRule<StepFacts>({
  code: 'rights.second-step-purchasers', path: '/purchasers',
  texts: { 'zh-CN': '受让人须为本次赋权的完成人，各列一次，受让比例之和须恰为 1，现为 {sum}。', en: 'The purchasers are completers of this assignment, each named once, and their parts sum to exactly 1; they are {sum}.' },
  keeps: ({ step: { purchasers }, completers }) => {
    const names = purchasers.map(({ person }) => person);
    return (new Set(names).size === names.length && names.every((name) => completers.some((one) => one.name === name)) && isWhole(purchasers.map(({ share }) => share)))
      || { params: { sum: formatFraction(sumFractions(purchasers.map(({ share }) => share))) } };
  },
});

export const priceIsAsSigned: Rule<StepFacts> = defineRule<StepFacts>({
  code: 'rights.second-step-price-differs', path: '/priceReason', article: ACT18,
  registry: ['pricing.modes', 'pricing.record-before-signing'],
  texts: { 'zh-CN': '价格与申请中全体签字的留存份额价格不一致的，须说明理由。', en: 'A price that differs from the one that all completers signed says why.' },
  keeps: ({ step: { priceFen, priceReason }, application: { residualPriceFen } }) => priceFen === residualPriceFen || priceReason !== null || {},
});

export const handlerIsNotPurchaser: Rule<StepFacts> = defineRule<StepFacts>({
  code: 'rights.second-step-checker-is-team',
  texts: { 'zh-CN': '申请人和完成人不能为单位办理或决定向本团队的转让。', en: 'The applicant and the completers neither handle nor decide, for the unit, a transfer to their own team.' },
  keeps: ({ application, completers, actorId }) => actorId === null || (actorId !== application.applicantId && !completers.some(({ userId }) => userId === actorId)) || {},
});

export const othersWereAsked: Rule<StepFacts> = defineRule<StepFacts>({
  code: 'rights.second-step-others-not-asked', path: '/purchasers', article: '民法典 第八百四十七条',
  registry: ['completer.first-refusal'],
  texts: {
    'zh-CN': '不在受让人之列的完成人（{person}）同等条件下有优先受让权：须先以不高于本次的价格告知并取得答复；表示接受的须列为受让人。',
    en: 'Completers who are not among the purchasers ({person}) have first refusal: offer them the price or less first and have their answers; whoever accepts is a purchaser.',
  },
  keeps: ({ step: { purchasers, priceFen }, inventors, offer }) => {
    const others = inventors.map(({ name }) => name).filter((name) => !purchasers.some(({ person }) => person === name));
    if (others.length === 0) return true;
    const asked = offer !== null && (offer.state === 'taken' || offer.state === 'free') && offer.priceFen <= priceFen;
    const left = others.filter((name) => !asked || offer.answers.find(({ person }) => person === name)?.answer === 'accept');
    return left.length === 0 || { params: { person: left.join('、') } };
  },
});

export const priceIsAgreed: Rule<StepFacts> = defineRule<StepFacts>({
  code: 'rights.second-step-not-agreed-price', path: '/pricingMode', article: ACT18,
  texts: { 'zh-CN': '只有协议定价须公示价格；挂牌、拍卖等方式定价的直接登记决定。', en: 'Only an agreed price is publicised; of a price from a listing or an auction the decision is entered at once.' },
  keeps: ({ step: { pricingMode } }) => pricingMode === 'agreement' || {},
});

export const agreedPriceWasShown: Rule<StepFacts> = defineRule<StepFacts>({
  code: 'rights.second-step-price-not-publicised', article: ACT18,
  registry: ['publicity.agreed-price-required'],
  texts: {
    'zh-CN': '协议定价须先在本单位公示成果名称和拟交易价格，公示期满且没有未办结或成立的异议（至 {until}，未办结 {count} 件）。',
    en: 'An agreed price is first shown in the unit with the result\'s name; the notice is over and no objection is open or upheld (until {until}, {count} open).',
  },
  keeps: ({ step: { pricingMode }, priceNotice }) => pricingMode !== 'agreement' || (priceNotice.state === 'ended' && priceNotice.clear) || { params: { until: priceNotice.endsOn ?? '—', count: priceNotice.openObjections } },
});

export const stepWasDecided: Rule<StepFacts> = defineRule<StepFacts>({
  code: 'rights.second-step-minutes', path: '/minutes',
  texts: { 'zh-CN': '须有单位集体决策的会议纪要，表决同意，完成人到会的均已回避；办理定价的人不能登记决定。', en: 'The unit\'s minutes in favour are needed, every completer present recused; whoever priced it does not enter the decision.' },
  keeps: ({ step: { minutes, pricedBy }, completers, actorId, today }) => (minutes !== null && minutes.body === 'unit' && minutes.heldOn <= today && minutes.votes.for > minutes.votes.against && actorId !== pricedBy
    && completers.every(({ name }) => !minutes.present.includes(name) || minutes.recused.some((one) => one.name === name))) || {},
});

export const stepIsAgreed: Rule<StepFacts> = defineRule<StepFacts>({
  code: 'rights.second-step-agreement', path: '/agreement', article: '民法典 第八百六十三条',
  texts: { 'zh-CN': '技术转让须有书面合同，生效日不早于签订日，签订日不早于决定日。', en: 'A transfer of technology is in writing; it takes effect no earlier than it was signed, and is signed no earlier than it was decided.' },
  keeps: ({ step: { agreement, minutes } }) => (agreement !== null && agreement.signedOn <= agreement.effectiveOn && (minutes === null || minutes.heldOn <= agreement.signedOn)) || {},
});

export const stepByRegistration: Rule<StepFacts> = defineRule<StepFacts>({
  code: 'rights.second-step-no-registration', article: '专利法 第十条',
  texts: { 'zh-CN': '该类权利的转让不以登记为生效要件，可直接确认生效。', en: 'Transfer of this kind of right does not depend on registration and can take effect at once.' },
  keeps: ({ effectByRegistration }) => effectByRegistration || {},
});

export const stepWithoutRegistration: Rule<StepFacts> = defineRule<StepFacts>({
  code: 'rights.second-step-registration-needed', article: '专利法 第十条',
  texts: { 'zh-CN': '该类权利的转让须先登记，登记前不生效。', en: 'Transfer of this kind of right must be registered first and has no effect before.' },
  keeps: ({ effectByRegistration }) => !effectByRegistration || {},
});

/** The day from which the team owns the residual share. */
export const stepDay = ({ step, effectByRegistration }: StepFacts): string | null => (effectByRegistration ? step.recordal?.registeredOn : step.agreement?.effectiveOn) ?? null;

export const stepDayHasCome: Rule<StepFacts> = defineRule<StepFacts>({
  code: 'rights.second-step-not-yet', path: '/recordal', article: '专利法 第十条',
  texts: { 'zh-CN': '须填写登记号和登记日期（或协议生效日已到）：不早于签订日，不晚于今日。', en: 'Give the registration (or wait for the agreement\'s day): not before it was signed and not in the future.' },
  keeps: (facts) => {
    const on = stepDay(facts);
    return (on !== null && on <= facts.today && facts.step.agreement !== null && facts.step.agreement.signedOn <= on) || {};
  },
});

export const titleTakesStep: Rule<StepFacts> = defineRule<StepFacts>({
  code: 'rights.second-step-title',
  texts: { 'zh-CN': '权属链不能接续：转让之日单位已无份额、其后已有新的权利人登记，或份额无法精确登记。', en: 'The title chain cannot follow: the unit holds no share that day, a later list of owners exists, or a share cannot be kept exactly.' },
  keeps: (facts) => {
    const on = stepDay(facts);
    if (on === null || facts.chain === null) return true;
    return (!movedOnAfter(facts.chain, on) && ownersAfterPurchase(facts.step.purchasers, titleOn(facts.chain, on).owners, facts.application.organisationId, facts.completers) !== undefined) || {};
  },
});
