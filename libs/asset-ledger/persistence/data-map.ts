import { defineDataMap, UNDER_A_NAME } from '@app/platform';

/** What the ledger holds of people: who posted and checked, as ids; who decided, as the unit wrote it. */
defineDataMap(
  { table: 'asset_ledger.asset', subject: null, columns: { write_off: UNDER_A_NAME }, actors: ['proposed_by'] },
  { table: 'asset_ledger.posting', subject: null, columns: { decided_by: UNDER_A_NAME, content: UNDER_A_NAME }, actors: ['posted_by', 'approved_by'] },
  { table: 'asset_ledger.occurrence', subject: null, columns: {}, actors: ['dismissed_by'] },
  { table: 'asset_ledger.annual_report', subject: null, columns: {}, actors: ['prepared_by', 'submitted_by', 'confirmed_by'] },
);
