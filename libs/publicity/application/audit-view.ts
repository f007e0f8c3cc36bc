import { digest } from '@app/platform';
import type { Notice } from '../domain/notice.js';
import type { Objection } from '../domain/objection.js';

/** What the audit log keeps: names and sums in the content only as its digest. */
export const noticeAudit = (notice: Notice) => ({
  state: notice.state, kind: notice.kind, subjectType: notice.subjectType, subjectId: notice.subjectId, organisationId: notice.organisationId, scope: notice.scope, relatedParty: notice.relatedParty,
  openedOn: notice.openedOn, endsOn: notice.endsOn, workingDays: notice.workingDays, supersedes: notice.supersedes, version: notice.version,
  content: digest(JSON.stringify([notice.title, notice.facts, notice.relatedPartyNote, notice.place, notice.scopeBasis])), text: digest(notice.text),
});

export const objectionAudit = (objection: Objection) => ({
  state: objection.state, noticeId: objection.noticeId, number: objection.number, sha256: objection.sha256, inTime: objection.inTime, decideBy: objection.decideBy, replyBy: objection.replyBy,
  admittedBy: objection.admittedBy, settledBy: objection.settledBy, answer: digest(objection.answer), remindedOn: objection.remindedOn, version: objection.version,
});

export const placeOf = ({ id, organisationId, kind, subjectType, subjectId }: Notice) => ({ noticeId: id, organisationId, kind, subjectType, subjectId });
export const openedEvent = (notice: Notice) => ({
  ...placeOf(notice), scope: notice.scope, relatedParty: notice.relatedParty === 'yes', startsOn: notice.startsOn, endsOn: notice.endsOn, supersedes: notice.supersedes,
});
