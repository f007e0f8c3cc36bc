import { defineDataMap, UNDER_A_NAME } from '@app/platform';

/** What findings and holds hold of people: who acted, as ids; what was said, as it was written. */
defineDataMap(
  { table: 'auditing.finding', subject: null, columns: { text: UNDER_A_NAME }, actors: ['raised_by', 'answered_by', 'closed_by'], notPersonal: { named: 'ids of accounts that a finding may not be answered by' } },
  { table: 'auditing.finding_step', subject: null, columns: { text: UNDER_A_NAME, measures: UNDER_A_NAME }, actors: ['by'] },
  { table: 'auditing.hold', subject: null, columns: { reason: UNDER_A_NAME, end_reason: UNDER_A_NAME }, actors: ['placed_by', 'ended_by'] },
  { table: 'auditing.hold_statement', subject: null, columns: { text: UNDER_A_NAME }, actors: ['by'] },
  { table: 'auditing.risk_mark', subject: null, columns: { note: UNDER_A_NAME }, actors: ['marked_by'] },
);
