import { concealmentMoved } from '@app/events';
import { defineMachine, defineRule } from '@app/kernel';
import type { MediationSide } from '../mediation/mediation.js';
import { contractingPermissions as may } from '../permissions.js';
import type { ConcealmentState } from './concealment.js';

export interface ConcealmentFacts {
  /** As what the person acts; `decider` is of neither side's permissions. */
  readonly as: MediationSide | 'decider';
  /** The person belongs to the client's or to the broker's organisation. */
  readonly ofAParty: boolean;
  readonly answered: boolean;
  readonly answerBy: string;
  readonly today: string;
}

const clientTakesBack = defineRule<ConcealmentFacts>({
  code: 'contracting.concealment-client-withdraws',
  texts: { 'zh-CN': '由提出主张的委托人撤回。', en: 'The client who asserted it takes it back.' },
  keeps: ({ as }) => as === 'client',
});
const brokerAnswers = defineRule<ConcealmentFacts>({
  code: 'contracting.concealment-broker-answers',
  texts: { 'zh-CN': '由中介人本人答复。', en: 'The broker answers in person.' },
  keeps: ({ as }) => as === 'broker',
});
const answersInTime = defineRule<ConcealmentFacts>({
  code: 'contracting.concealment-answer-late', registry: ['mediation.concealment-answer-days'],
  texts: { 'zh-CN': '答复期限已于 {answerBy} 届满（平台参数，非法律规定）。', en: 'The time to answer ended on {answerBy} (a setting of this product, not the law).' },
  keeps: ({ answerBy, today }) => today <= answerBy || { params: { answerBy } },
});
const deciderIsNoParty = defineRule<ConcealmentFacts>({
  code: 'contracting.concealment-decider-is-party',
  texts: { 'zh-CN': '由委托人和中介人双方以外的平台人员认定。', en: 'Somebody of the platform who belongs to neither side decides.' },
  keeps: ({ as, ofAParty }) => as === 'decider' && !ofAParty,
});
const brokerWasHeard = defineRule<ConcealmentFacts>({
  code: 'contracting.concealment-broker-unheard', article: '民法典 第九百六十二条', registry: ['mediation.concealment-answer-days'],
  texts: { 'zh-CN': '中介人尚未答复，答复期限至 {answerBy}；此前不能认定其丧失报酬。', en: 'The broker has not answered and may until {answerBy}; the fee is not found lost before.' },
  keeps: ({ answered, answerBy, today }) => answered || today > answerBy || { params: { answerBy } },
});

const event = concealmentMoved.type;
const decides = may['concealment.decide'];

/** The fee waits while a claim is undecided, is lost once it is upheld, and stands again where it is dismissed or withdrawn. */
export const concealmentMachine = defineMachine<ConcealmentState, ConcealmentFacts>({
  aggregate: 'concealment-claim',
  initial: 'open',
  states: {
    open: { texts: { 'zh-CN': '待中介人答复', en: 'Waits for the broker' } },
    answered: { texts: { 'zh-CN': '中介人已答复，待认定', en: 'Answered, to be decided' } },
    upheld: { texts: { 'zh-CN': '认定成立，丧失报酬', en: 'Upheld, the fee is lost' }, terminal: true },
    dismissed: { texts: { 'zh-CN': '认定不成立', en: 'Dismissed' }, terminal: true },
    withdrawn: { texts: { 'zh-CN': '委托人已撤回', en: 'Withdrawn' }, terminal: true },
  },
  acts: [
    { act: 'answer', texts: { 'zh-CN': '答复', en: 'Answer' }, from: ['open'], to: 'answered', permission: may['mediation.offer'], rules: [brokerAnswers, answersInTime], event, reason: 'required' },
    { act: 'withdraw', texts: { 'zh-CN': '撤回主张', en: 'Withdraw' }, from: ['open', 'answered'], to: 'withdrawn', permission: may['mediation.sign'], rules: [clientTakesBack], event, reason: 'required' },
    { act: 'uphold', texts: { 'zh-CN': '认定成立', en: 'Uphold' }, from: ['open', 'answered'], to: 'upheld', permission: decides, rules: [deciderIsNoParty, brokerWasHeard], event, reason: 'required' },
    { act: 'dismiss', texts: { 'zh-CN': '认定不成立', en: 'Dismiss' }, from: ['open', 'answered'], to: 'dismissed', permission: decides, rules: [deciderIsNoParty], event, reason: 'required' },
  ],
});
