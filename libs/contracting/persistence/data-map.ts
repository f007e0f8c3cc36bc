import { defineDataMap, EVIDENCE, UNDER_A_NAME } from '@app/platform';

/** What deals hold of people: who spoke, signed, checked and looked, as ids; what they wrote is the parties' evidence. */
defineDataMap(
  { table: 'contracting.deal', subject: null, columns: {}, actors: ['proposer_id'], notPersonal: { proposed_by: 'a side, not a person' } },
  { table: 'contracting.timeline', subject: 'person_id', columns: { at: EVIDENCE } },
  { table: 'contracting.message', subject: 'author_id', columns: { text: EVIDENCE, at: EVIDENCE } },
  { table: 'contracting.recipient_check', subject: null, columns: {}, actors: ['checked_by'] },
  { table: 'contracting.export_screen', subject: null, columns: {}, actors: ['screened_by'] },
  { table: 'contracting.nda', subject: null, columns: {}, actors: ['offered_by', 'signed_by'] },
  { table: 'contracting.terms_version', subject: null, columns: { terms: UNDER_A_NAME }, actors: ['offered_by', 'decided_by'] },
  { table: 'contracting.terms_comment', subject: 'author_id', columns: { text: EVIDENCE, at: EVIDENCE } },
  { table: 'contracting.room_file', subject: null, columns: { name: UNDER_A_NAME }, actors: ['uploaded_by', 'withdrawn_by'] },
  { table: 'contracting.contract', subject: null, columns: {}, actors: ['submitted_by', 'approved_by'] },
  { table: 'contracting.paper', subject: null, columns: { name: UNDER_A_NAME }, actors: ['uploaded_by'] },
  { table: 'contracting.price_decision', subject: null, columns: { related_note: UNDER_A_NAME, ties: UNDER_A_NAME }, actors: ['decided_by'] },
  { table: 'contracting.owner_consent', subject: null, columns: { owner_name: UNDER_A_NAME, owner_key: UNDER_A_NAME }, actors: ['recorded_by'] },
  { table: 'contracting.approval', subject: null, columns: {}, actors: ['decided_by'] },
  { table: 'contracting.signatory', subject: 'account_id', columns: { capacity: EVIDENCE, seal_name: EVIDENCE }, actors: ['named_by'] },
  { table: 'contracting.signing_envelope', subject: null, columns: { close_reason: UNDER_A_NAME }, actors: ['sent_by'] },
  { table: 'contracting.signature', subject: 'account_id', columns: { evidence: EVIDENCE, signed_at: EVIDENCE } },
  { table: 'contracting.room_look', subject: 'reader_id', columns: { at: EVIDENCE } },
);
