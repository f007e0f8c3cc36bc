import { defineDataMap, EVIDENCE, UNDER_A_NAME } from '@app/platform';

/** What challenges hold of people: who wrote, reviewed, keeps and asked, as ids; following ends with the account. */
defineDataMap(
  { table: 'challenges.challenge', subject: null, columns: { content: UNDER_A_NAME, state_reason: UNDER_A_NAME }, actors: ['author_id', 'secrecy_answered_by', 'submitted_by', 'reviewed_by'] },
  { table: 'challenges.maker', subject: null, columns: {}, actors: ['account_id'] },
  { table: 'challenges.challenge_edition', subject: null, columns: { content: UNDER_A_NAME, canonical: UNDER_A_NAME, reason: UNDER_A_NAME }, actors: ['opened_by'] },
  { table: 'challenges.keeper', subject: 'account_id', columns: { public_key: EVIDENCE, made_at: EVIDENCE } },
  { table: 'challenges.question', subject: 'asker_id', columns: { text: EVIDENCE, asked_at: EVIDENCE } },
  { table: 'challenges.answer', subject: null, columns: { text: UNDER_A_NAME }, actors: ['answered_by'] },
  { table: 'challenges.entry', subject: 'author_id', columns: { proposal: EVIDENCE, why_not: EVIDENCE, received_at: EVIDENCE }, actors: ['decided_by'] },
  { table: 'challenges.decision', subject: null, columns: { minutes: UNDER_A_NAME, ranking: UNDER_A_NAME, void_reason: UNDER_A_NAME }, actors: ['concluded_by'] },
  { table: 'challenges.end_user', subject: 'account_id', columns: { named_at: EVIDENCE }, actors: ['named_by'] },
  { table: 'challenges.acceptance', subject: 'signed_by', columns: { opinion: EVIDENCE, signed_at: EVIDENCE } },
  { table: 'challenges.settlement', subject: null, columns: {}, actors: ['settled_by'] },
  { table: 'challenges.evaluation', subject: null, columns: { content: UNDER_A_NAME }, actors: ['written_by'] },
  { table: 'challenges.follower', subject: 'account_id', rows: 'delete', columns: { since: 'clear' } },
);
