import { JwtService } from '@nestjs/jwt';
import { newId, type Person, type Role } from '@app/kernel';
import type { OrganisationType } from '@app/events';
import { Client } from './client.js';
import type { Market } from './market.js';
import type { TestDatabase } from './test-database.js';

const ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const WEIGHTS = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];
let counter = 0;

/** A valid unified social credit code that no other one of this test run has (GB 32100-2015). */
export function creditCode(): string {
  counter += 1;
  const body = `91430100TE${String(process.pid % 1_000).padStart(3, '0')}${String(counter).padStart(4, '0')}`;
  const sum = [...body].reduce((total, letter, i) => total + ALPHABET.indexOf(letter) * WEIGHTS[i]!, 0);
  return body + ALPHABET[(31 - (sum % 31)) % 31];
}

export async function addOrganisation(database: TestDatabase, type: OrganisationType = 'university', state: 'verified' | 'unverified' = 'verified'): Promise<string> {
  const id = newId();
  await database.sql(
    `insert into identity.organisation (id, type, uscc, name_zh, name_en, region, state, verified_at, version, created_at, updated_at)
     values ($1, $2, $3, $4, $5, '430100', $6, case when $6 = 'verified' then now() end, 1, now(), now())`,
    [id, type, creditCode(), `测试机构${counter}`, `Test organisation ${counter}`, state]);
  return id;
}

/** An active account, past registration; tests of registration itself go through the api. */
export async function addPerson(database: TestDatabase, organisationId: string, roles: readonly Role[]): Promise<Person & { email: string }> {
  const userId = newId();
  const sessionId = newId();
  const email = `person-${userId}@test.example`;
  await database.sql(
    `insert into identity.account (id, organisation_id, email, name, locale, roles, state, password_hash, version, created_at, updated_at)
     values ($1, $2, $3, '测试人员', 'zh-CN', $4, 'active', '$argon2id$none', 1, now(), now())`, [userId, organisationId, email, roles]);
  await database.sql(
    `insert into identity.session (id, account_id, generation, rotated_at, created_at, expires_at) values ($1, $2, 1, now(), now(), now() + interval '1 day')`, [sessionId, userId]);
  return { kind: 'person', userId, organisationId, organisationVerified: true, roles, sessionId, email };
}

/** A client that is logged in as this person. */
export const clientOf = (market: Market, { userId, sessionId }: Pick<Person, 'userId' | 'sessionId'>): Client =>
  new Client(market.api, market.api.get(JwtService).sign({ sub: userId, sid: sessionId }));

/** A person of a role in an organisation (a new one where none is named), and a client logged in as them. */
export async function somebody(market: Market, roles: readonly Role[], organisation: string | OrganisationType = 'university'): Promise<{ person: Person & { email: string }; client: Client }> {
  const organisationId = organisation.includes('-') ? organisation : await addOrganisation(market.database, organisation as OrganisationType);
  const person = await addPerson(market.database, organisationId, roles);
  return { person, client: clientOf(market, person) };
}
