import { JwtService } from '@nestjs/jwt';
import { newId, type Role } from '@app/kernel';
import { Client, openMarket, type Market } from '../../support/index.js';

export interface Somebody {
  readonly userId: string;
  readonly organisationId: string;
  readonly client: Client;
}

export interface ListingMarket extends Market {
  readonly nobody: Client;
  /** An organisation with its people, straight into the tables: identity has tests of its own. */
  organisation(name: string, options?: { type?: string; state?: string; nameEn?: string }): Promise<string>;
  person(organisationId: string, roles: readonly Role[], name?: string): Promise<Somebody>;
  /** Every text that the database holds, table by table, that contains the words. */
  tablesWith(words: string): Promise<string[]>;
}

let uscc = 0;

export async function openListingMarket(settings: Record<string, string> = {}): Promise<ListingMarket> {
  const market = await openMarket(settings);
  const { sql } = market.database;
  const jwt = market.api.get(JwtService, { strict: false });
  const nobody = new Client(market.api);
  return {
    ...market, nobody,
    organisation: async (name, { type = 'university', state = 'verified', nameEn } = {}) => {
      const id = newId();
      uscc += 1;
      await sql(`insert into identity.organisation (id, type, uscc, name_zh, name_en, region, state, verified_at, version, created_at, updated_at)
        values ($1, $2, $3, $4, $5, '430000', $6, case when $6 = 'verified' then now() end, 1, now(), now())`, [id, type, `91430100${String(uscc).padStart(10, '0')}`, name, nameEn ?? null, state]);
      return id;
    },
    person: async (organisationId, roles, name = '某人') => {
      const userId = newId();
      const sessionId = newId();
      await sql(`insert into identity.account (id, organisation_id, email, name, locale, roles, state, password_hash, version, created_at, updated_at)
        values ($1, $2, $3, $4, 'zh-CN', $5, 'active', '$argon2id$none', 1, now(), now())`, [userId, organisationId, `${userId}@people.example`, name, roles]);
      await sql(`insert into identity.session (id, account_id, generation, rotated_at, created_at, expires_at) values ($1, $2, 1, now(), now(), now() + interval '10 years')`, [sessionId, userId]);
      return { userId, organisationId, client: nobody.as(await jwt.signAsync({ sub: userId, sid: sessionId }, { expiresIn: '10y' })) };
    },
    tablesWith: async (words) => {
      const tables = await sql<{ name: string }>(`select quote_ident(table_schema) || '.' || quote_ident(table_name) as name from information_schema.tables
        where table_type = 'BASE TABLE' and table_schema not in ('pg_catalog', 'information_schema')`);
      const found: string[] = [];
      for (const { name } of tables) if ((await sql(`select 1 from ${name} t where t::text like $1 limit 1`, [`%${words}%`])).length > 0) found.push(name);
      return found;
    },
  };
}

type Listing = { id: string; version: number; state: string };

/** One act after the other on one listing; the last answer. */
export async function actsOn(kind: 'achievements' | 'demands', listing: Listing, ...acts: [Somebody, string, string?][]): Promise<Listing> {
  let current = listing;
  for (const [who, act, reason] of acts) {
    const { status, body } = await who.client.post<Listing>(`${kind}/${current.id}/acts/${act}`, { version: current.version, ...(reason && { reason }) });
    if (status !== 200) throw new Error(`${act} answered ${status} ${JSON.stringify(body)}`);
    current = body;
  }
  return current;
}

export async function created(kind: 'achievements' | 'demands', who: Somebody, draft: unknown): Promise<Listing> {
  const { status, body } = await who.client.post<Listing>(kind, draft);
  if (status !== 201) throw new Error(`a draft was answered ${status} ${JSON.stringify(body)}`);
  return body;
}

/** Through every act to the market. */
export async function publishedAchievement(maker: Somebody, checker: Somebody, draft: object): Promise<Listing> {
  const listing = await created('achievements', maker, draft);
  return actsOn('achievements', listing, [maker, 'submit'], [checker, 'start-review'], ...('clearedTitle' in draft ? [[checker, 'clear-abstract'] as [Somebody, string]] : []),
    [checker, 'review-secrecy'], [checker, 'publish']);
}

export async function publishedDemand(maker: Somebody, checker: Somebody, draft: unknown): Promise<Listing> {
  return actsOn('demands', await created('demands', maker, draft), [maker, 'submit'], [checker, 'publish']);
}
