import { defineDataMap, EVIDENCE, UNDER_A_NAME, type Kept } from '@app/platform';

const FEED: Kept = { because: { 'zh-CN': '只保存订阅地址的摘要和起止时间，没有姓名。', en: 'Only the digest of a feed\'s address and its times; no name.' } };

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
  { table: 'rights_assignment.implementation_report', subject: null, columns: { report: UNDER_A_NAME, hearing: UNDER_A_NAME, minutes: UNDER_A_NAME }, actors: ['filed_by', 'warned_by', 'hearing_called_by', 'decided_by'] },
  { table: 'rights_assignment.first_refusal', subject: null, columns: { completers: EVIDENCE }, actors: ['announced_by'] },
  { table: 'rights_assignment.first_refusal_answer', subject: 'answered_by', columns: { person: EVIDENCE, answer: EVIDENCE, paper: EVIDENCE } },
  { table: 'rights_assignment.second_step', subject: null, columns: { purchasers: EVIDENCE, minutes: UNDER_A_NAME, agreement: UNDER_A_NAME }, actors: ['priced_by', 'decided_by'] },
  { table: 'rights_assignment.deadline', subject: null, columns: { fulfilment: UNDER_A_NAME }, actors: ['met_by'], notPersonal: { concerned: 'ids of accounts to be told' } },
  { table: 'rights_assignment.deadline_feed', subject: 'account_id', columns: { created_at: FEED, revoked_at: FEED } },
  { table: 'rights_assignment.dossier', subject: null, columns: { canonical: EVIDENCE, confidential: EVIDENCE }, actors: ['sealed_by'] },
  { table: 'rights_assignment.dossier_supplement', subject: null, columns: { canonical: EVIDENCE } },
);
