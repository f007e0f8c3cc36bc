import { defineDataMap } from '@app/platform';

/** What notification holds of people goes with its person. */
defineDataMap(
  { table: 'notification.effect', subject: 'recipient', rows: 'delete', columns: { channel: 'clear', topic: 'clear', created_at: 'clear' } },
  { table: 'notification.notice', subject: 'user_id', rows: 'delete', columns: { kind: 'clear', params: 'clear', created_at: 'clear', read_at: 'clear' } },
  { table: 'notification.mail', subject: 'user_id', rows: 'delete', columns: { address: 'clear', subject: 'clear', body: 'clear', sent_at: 'clear' } },
  { table: 'notification.preference', subject: 'user_id', rows: 'delete', columns: { channels: 'clear', digest: 'clear', quiet_from: 'clear', quiet_to: 'clear' } },
);
