import { defineDataMap, EVIDENCE, UNDER_A_NAME } from '@app/platform';

/** What challenges hold of people: who wrote, reviewed, keeps and asked, as ids; following ends with the account. */
defineDataMap(
  { table: 'challenges.challenge', subject: null, columns: { content: UNDER_A_NAME, state_reason: UNDER_A_NAME }, actors: ['author_id', 'secrecy_answered_by', 'submitted_by', 'reviewed_by'] },
  { table: 'challenges.maker', subject: null, columns: {}, actors: ['account_id'] },
  { table: 'challenges.challenge_edition', subject: null, columns: { content: UNDER_A_NAME, canonical: UNDER_A_NAME, reason: UNDER_A_NAME }, actors: ['opened_by'] },
  { table: 'challenges.keeper', subject: 'account_id', columns: { public_key: EVIDENCE, made_at: EVIDENCE } },
  { table: 'challenges.question', subject: 'asker_id', columns: { text: EVIDENCE, asked_at: EVIDENCE } },
  { table: 'challenges.answer', subject: null, columns: { text: UNDER_A_NAME }, actors: ['answered_by'] },
  { table: 'challenges.entry', subject: 'author_id', columns: { proposal: EVIDENCE, plain: EVIDENCE, why_not: EVIDENCE, received_at: EVIDENCE }, actors: ['decided_by'] },
  { table: 'challenges.entry_file', subject: 'author_id', columns: { sha256: EVIDENCE, uploaded_at: EVIDENCE } },
  { table: 'challenges.opened_part', subject: 'account_id', columns: { part: EVIDENCE, handed_in_at: EVIDENCE } },
  { table: 'challenges.decision', subject: null, columns: { minutes: UNDER_A_NAME, ranking: UNDER_A_NAME, void_reason: UNDER_A_NAME }, actors: ['concluded_by'] },
  { table: 'challenges.invitation', subject: null, columns: { decline_comment: UNDER_A_NAME }, actors: ['account_id'] },
  { table: 'challenges.eligibility', subject: null, columns: { reason: UNDER_A_NAME, basis: UNDER_A_NAME }, actors: ['decided_by'] },
  { table: 'challenges.talk', subject: null, columns: { participants: UNDER_A_NAME, text: UNDER_A_NAME }, actors: ['recorded_by'] },
  { table: 'challenges.talk_remark', subject: 'said_by', columns: { text: EVIDENCE, said_at: EVIDENCE } },
  { table: 'challenges.expert', subject: 'account_id', columns: { fields: EVIDENCE, introduction: 'pseudonym', related_people: EVIDENCE, related_organisations: EVIDENCE, reason: EVIDENCE, applied_at: EVIDENCE }, actors: ['decided_by'] },
  { table: 'challenges.panel', subject: null, columns: { pool: EVIDENCE, chosen: EVIDENCE, reserves: EVIDENCE, excluded: EVIDENCE }, actors: ['drawn_by'] },
  { table: 'challenges.panel_expert', subject: 'account_id', columns: { reason: EVIDENCE, moved_at: EVIDENCE }, actors: ['moved_by'] },
  { table: 'challenges.card', subject: null, columns: { points: EVIDENCE, comments: EVIDENCE, overall: EVIDENCE } },
  { table: 'challenges.pay_line', subject: 'account_id', columns: { fee_fen: EVIDENCE, earned_at: EVIDENCE, paid_on: EVIDENCE, reference: EVIDENCE }, actors: ['paid_by'] },
  { table: 'challenges.minutes', subject: null, columns: { text: UNDER_A_NAME }, actors: ['written_by'] },
  { table: 'challenges.minutes_signature', subject: 'account_id', columns: { sha256: EVIDENCE, signed_at: EVIDENCE } },
  { table: 'challenges.ethics_screen', subject: null, columns: { opinion: UNDER_A_NAME, rereview: UNDER_A_NAME }, actors: ['answered_by'] },
  { table: 'challenges.follower', subject: 'account_id', rows: 'delete', columns: { since: 'clear' } },
);
