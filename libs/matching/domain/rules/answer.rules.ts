import type { DeclineReason } from '@app/events';
import { defineRule } from '@app/kernel';
import type { Answer } from '../answer.js';

const broken = {};

export interface AnswerFacts {
  readonly answer: Answer;
  readonly reason: DeclineReason | null;
  readonly comment: string | null;
}

export const declineNeedsReason = defineRule<AnswerFacts>({
  code: 'matching.decline-needs-reason',
  path: '/reason',
  texts: { 'zh-CN': '婉拒须在八种原因中选择一种，对方会看到该原因。', en: 'A decline names one of the eight reasons; the other side sees it.' },
  keeps: ({ answer, reason }) => (answer !== 'declined' || reason !== null) || broken,
});

export const interestHasNoReason = defineRule<AnswerFacts>({
  code: 'matching.interest-has-no-reason',
  path: '/reason',
  texts: { 'zh-CN': '表示有意向时不填写婉拒原因。', en: 'An interest carries no reason for declining.' },
  keeps: ({ answer, reason }) => (answer !== 'interested' || reason === null) || broken,
});

export const otherNeedsComment = defineRule<AnswerFacts>({
  code: 'matching.other-needs-comment',
  path: '/comment',
  texts: { 'zh-CN': '选择“其他”时须用文字说明原因。', en: 'The reason "other" is explained in a comment.' },
  keeps: ({ reason, comment }) => (reason !== 'other' || (comment ?? '').trim() !== '') || broken,
});

export const ANSWER_RULES = [declineNeedsReason, interestHasNoReason, otherNeedsComment] as const;

/** What the acting side has said before; null where it has said nothing, or where the person is of neither side. */
export interface SideFacts {
  readonly mine: Answer | null;
}

export const answeredOnce = defineRule<SideFacts>({
  code: 'matching.answered-already',
  texts: {
    'zh-CN': '本方已经答复；“有意向”只能改为“婉拒”一次，婉拒后不再更改。需要重新接洽时，请联系对方或技术经理人。',
    en: 'Your side has answered. An interest can be changed to a decline once, a decline is final. To talk again, write to the other side or a broker.',
  },
  keeps: ({ mine }) => (mine === null) || broken,
});

export const notDeclinedYet = defineRule<SideFacts>({
  code: 'matching.declined-already',
  texts: { 'zh-CN': '本方已经婉拒，不再更改。需要重新接洽时，请联系对方或技术经理人。', en: 'Your side has declined, which is final. To talk again, write to the other side or a broker.' },
  keeps: ({ mine }) => (mine !== 'declined') || broken,
});
