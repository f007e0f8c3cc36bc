import { digest } from '@app/platform';
import type { Account } from '../domain/account.schema.js';
import type { Organisation } from '../domain/organisation.schema.js';

/** Public facts of an organisation in clear; its reasons are kept as the act's reason. */
export const organisationAudit = ({ type, uscc, nameZh, nameEn, region, description, state, version }: Organisation) =>
  ({ type, uscc, nameZh, nameEn, region, description: digest(description), state, version });

/** Personal data enters the log that nobody can delete from as digests only. */
export const accountAudit = ({ organisationId, email, name, phone, locale, roles, state, version }: Account) =>
  ({ organisationId, email: digest(email), name: digest(name), phone: digest(phone), locale, roles: [...roles], state, version });
