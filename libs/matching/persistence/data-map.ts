import { defineDataMap, TRADE_RECORD } from '@app/platform';

/** What matching holds of people: who answered an interest, and what they said. */
defineDataMap(
  { table: 'matching.answer', subject: 'answered_by', columns: { answer: TRADE_RECORD, reason: TRADE_RECORD, comment: TRADE_RECORD, answered_at: TRADE_RECORD } },
  { table: 'matching.document', subject: null, columns: {}, notPersonal: { organisation_name: 'of an organisation' } },
);
