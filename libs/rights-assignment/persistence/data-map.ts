import { defineDataMap, EVIDENCE, UNDER_A_NAME } from '@app/platform';

/** What disclosures, titles and applications hold of people: inventors, recipients, owners and signatures are evidence of rights. */
defineDataMap(
  { table: 'rights_assignment.disclosure', subject: null, columns: {}, actors: ['author_id', 'secrecy_answered_by', 'submitted_by', 'assessed_by'] },
  {
    table: 'rights_assignment.contributor', subject: 'user_id',
    columns: { name: EVIDENCE, status: EVIDENCE, unit: EVIDENCE, proof: EVIDENCE, tax_class: EVIDENCE, signs_by: EVIDENCE, heirs: EVIDENCE, contribution: EVIDENCE, numerator: EVIDENCE, denominator: EVIDENCE },
  },
  { table: 'rights_assignment.co_owner', subject: null, columns: {}, notPersonal: { name: 'of an organisation' } },
  { table: 'rights_assignment.referral', subject: null, columns: {}, actors: ['opened_by', 'answered_by'] },
  { table: 'rights_assignment.title_entry', subject: null, columns: { content: UNDER_A_NAME }, actors: ['written_by'] },
  { table: 'rights_assignment.title_share', subject: 'user_id', columns: { owner_name: EVIDENCE, numerator: EVIDENCE, denominator: EVIDENCE } },
  { table: 'rights_assignment.application', subject: null, columns: { content: UNDER_A_NAME, college: UNDER_A_NAME, unit_minutes: UNDER_A_NAME, agreement: UNDER_A_NAME }, actors: ['applicant_id', 'reviewed_by', 'decided_by'] },
  { table: 'rights_assignment.application_consent', subject: 'signed_by', columns: { person: EVIDENCE, given: EVIDENCE, reason: EVIDENCE, paper: EVIDENCE, at: EVIDENCE } },
);
