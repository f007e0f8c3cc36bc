import { defineDataMap, TRADE_RECORD } from '@app/platform';

/** What brokerage holds of people: a broker's beat goes with the broker, the log of an introduction is a record of trade. */
defineDataMap(
  { table: 'brokerage.subscription', subject: 'broker_id', rows: 'delete', columns: { fields: 'clear', regions: 'clear' } },
  { table: 'brokerage.lead_note', subject: 'author_id', columns: { text: TRADE_RECORD, created_at: TRADE_RECORD } },
  { table: 'brokerage.lead', subject: null, columns: {}, actors: ['claimed_by'] },
);
