import { defineDataMap, EVIDENCE } from '@app/platform';

/** What identity holds of people: the account is where a name is forgotten. */
defineDataMap(
  { table: 'identity.account', subject: 'id', columns: { email: 'pseudonym', name: 'pseudonym', phone: 'clear', password_hash: 'clear' }, actors: ['invited_by'] },
  { table: 'identity.session', subject: 'account_id', rows: 'delete', columns: { created_at: 'clear', rotated_at: 'clear', expires_at: 'clear', ended_at: 'clear', ended_because: 'clear' } },
  { table: 'identity.mail_link', subject: 'account_id', rows: 'delete', columns: { purpose: 'clear', created_at: 'clear', used_at: 'clear' } },
  { table: 'identity.consent', subject: 'account_id', columns: { act: EVIDENCE, purpose: EVIDENCE, document_version: EVIDENCE, at: EVIDENCE } },
  { table: 'identity.erasure', subject: 'account_id', columns: { erased_at: EVIDENCE, reason: EVIDENCE }, actors: ['erased_by'] },
  { table: 'identity.organisation', subject: null, columns: {}, notPersonal: { name_zh: 'of an organisation', name_en: 'of an organisation' } },
);
