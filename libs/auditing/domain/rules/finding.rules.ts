import { defineRule } from '@app/kernel';

export interface FindingFacts {
  readonly actorId: string;
  readonly actorOrganisationId: string;
  readonly organisationId: string;
  readonly raisedBy: string;
  readonly named: readonly string[];
  readonly answered: boolean;
  /** A day by which an answer is asked for, null where none is set anew. */
  readonly dueOn: string | null;
  readonly today: string;
}

export const auditorIsOutside = defineRule<Pick<FindingFacts, 'actorOrganisationId' | 'organisationId'>>({
  code: 'auditing.auditor-of-the-unit',
  texts: { 'zh-CN': '审计员不得对本人所在单位提出、认可或销号审计意见，也不得暂缓其办理。', en: 'An auditor neither raises, accepts nor closes findings about the unit that they belong to, nor holds its matters.' },
  keeps: ({ actorOrganisationId, organisationId }) => actorOrganisationId !== organisationId,
});

export const raiserWithdraws = defineRule<FindingFacts>({
  code: 'auditing.not-the-raiser',
  texts: { 'zh-CN': '审计意见只能由提出人撤回。', en: 'Only whoever raised a finding withdraws it.' },
  keeps: ({ actorId, raisedBy }) => actorId === raisedBy,
});

export const answererIsNotNamed = defineRule<FindingFacts>({
  code: 'auditing.answerer-is-named',
  texts: {
    'zh-CN': '您是该事项的申请人、完成人或经办人，须由本单位其他人员答复。',
    en: 'You applied for, completed or handled this matter yourself; somebody else of the unit answers.',
  },
  keeps: ({ named, actorId }) => !named.includes(actorId),
});

export const answerIsThere = defineRule<FindingFacts>({
  code: 'auditing.answer-missing', path: '/answer',
  texts: { 'zh-CN': '答复须写明情况说明和整改措施。', en: 'An answer says what is the case and which measures are taken.' },
  keeps: ({ answered }) => answered,
});

export const dueDayIsAhead = defineRule<Pick<FindingFacts, 'dueOn' | 'today'>>({
  code: 'auditing.due-in-the-past', path: '/dueOn',
  texts: { 'zh-CN': '答复期限不得早于今天。', en: 'The day by which an answer is due must not be over.' },
  keeps: ({ dueOn, today }) => dueOn === null || dueOn >= today,
});
