import type { Finding } from './finding.js';
import { isOverdue } from './finding.js';
import type { DeadlineCase, ObjectionCase, Risk } from './risk.js';

/** What a unit owes an objector and has not given by its day. */
export const overdueObjection = ({ id, noticeId, organisationId, title, owed, dueOn }: ObjectionCase): Risk => ({
  kind: 'overdue-objection', key: `overdue-objection:${id}`, organisationId, subjectType: 'publicity-notice', subjectId: noticeId, title, since: dueOn,
  facts: [{ name: 'owed', value: owed, entryId: null }, { name: 'dueOn', value: dueOn, entryId: null }],
});

/** A clock of the rights in a result that ran out and was not answered for. */
export const overdueDeadline = ({ id, organisationId, subjectType, subjectId, title, kind, dueOn }: DeadlineCase): Risk => ({
  kind: 'overdue-deadline', key: `overdue-deadline:${id}`, organisationId, subjectType, subjectId, title, since: dueOn, facts: [{ name: 'deadline', value: kind, entryId: null }, { name: 'dueOn', value: dueOn, entryId: null }],
});

/** A finding that the unit has not answered by its day; null where it is in time. */
export const overdueFinding = (f: Finding, today: string): Risk | null => (isOverdue(f, today) ? {
  kind: 'overdue-finding', key: `overdue-finding:${f.id}`, organisationId: f.organisationId, subjectType: f.subjectType, subjectId: f.subjectId, title: f.subjectTitle, since: f.dueOn,
  facts: [{ name: 'finding', value: f.id, entryId: null }, { name: 'dueOn', value: f.dueOn, entryId: null }],
} : null);
