import { digest } from '@app/platform';
import type { Disclosure } from '../domain/disclosure.js';
import type { Inventor, Recipient } from '../domain/disclosure.schema.js';
import { QUESTION_NAMES, type Referral } from '../domain/questions.js';
import type { Title, TitleEntry } from '../domain/title/title.schema.js';

const person = ({ name, userId, status, signsBy, taxClass, share, unit, proof, heirs, contribution }: Inventor | Recipient) => ({
  name: digest(name), userId, status, signsBy, taxClass, share, unit: digest(unit), proof: digest(proof), heirs: digest(heirs), contribution: digest(contribution),
});

/** A disclosure as the audit log keeps it: what was decided in the open, what is confidential as a digest. */
export function disclosureAudit(disclosure: Disclosure): Record<string, unknown> {
  const { id, version, state, organisationId, authorId, secrecyAnsweredBy, submittedBy, protection, completedOn, achievementId, publicFunded, unitShare, assessedBy, assessment, ruleVersions } = disclosure;
  return {
    id, version, state, organisationId, authorId, secrecyAnswer: 'no', secrecyAnsweredBy, submittedBy, protection, completedOn, achievementId, publicFunded, unitShare, assessedBy, ruleVersions,
    title: digest(disclosure.title), abstract: digest(disclosure.abstract), technicalDescription: digest(disclosure.technicalDescription),
    inventors: disclosure.inventors.map((one) => ({ ...person(one), contributionKind: one.contributionKind })), recipients: disclosure.recipients.map((one) => ({ ...person(one), role: one.role })),
    answers: Object.fromEntries(QUESTION_NAMES.map((name) => [name, { answer: disclosure.answers[name].answer, evidence: digest(disclosure.answers[name].evidence) }])),
    projects: digest(JSON.stringify(disclosure.projects)), publications: digest(JSON.stringify(disclosure.publications)),
    coOwners: disclosure.coOwners.map(({ name, organisationId: of, share }) => ({ name: digest(name), organisationId: of, share })),
    assessment: assessment && { decision: assessment.decision, plannedFilingDate: assessment.plannedFilingDate, filedAbroad: assessment.filedAbroad, payer: digest(assessment.payer), reasons: digest(assessment.reasons) },
  };
}

export const referralAudit = ({ id, question, kind, openedBy, answer, answeredBy, reasons }: Referral): Record<string, unknown> => ({ id, question, kind, openedBy, answer, answeredBy, reasons: digest(reasons) });

export const titleAudit = ({ id, version, disclosureId, organisationId, achievementId }: Title): Record<string, unknown> => ({ id, version, disclosureId, organisationId, achievementId });

/** Who a licensee or pledgee is may be a business secret; the digest proves what was written. */
export const entryAudit = ({ id, seq, effectiveOn, content, evidence, corrects, applicationId, writtenBy }: TitleEntry): Record<string, unknown> => ({
  id, seq, effectiveOn, kind: content.kind, content: digest(JSON.stringify(content)), evidence: digest(evidence), corrects, applicationId, writtenBy,
});
