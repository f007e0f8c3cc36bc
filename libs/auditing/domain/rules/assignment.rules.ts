import { defineRule } from '@app/kernel';

export interface AssignmentFacts {
  readonly isAuditor: boolean;
  readonly validFrom: string;
  readonly validTo: string | null;
  readonly today: string;
}

export const assigneeIsAuditor = defineRule<AssignmentFacts>({
  code: 'auditing.not-an-auditor', path: '/auditorId',
  texts: { 'zh-CN': '该账户不是有效的审计员账户。请先由安全保密管理员授予“审计员”角色。', en: 'This is not an active account of an auditor. Give it the role first.' },
  keeps: ({ isAuditor }) => isAuditor,
});

export const periodIsOne = defineRule<AssignmentFacts>({
  code: 'auditing.period-backwards', path: '/validTo',
  texts: { 'zh-CN': '派驻的结束日期不得早于开始日期，也不得早于今天。', en: 'The assignment must not end before it begins, nor before today.' },
  keeps: ({ validFrom, validTo, today }) => validTo === null || (validTo >= validFrom && validTo >= today),
});

export const assignmentRules = [assigneeIsAuditor, periodIsOne];
