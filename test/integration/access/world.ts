import { newId, ROLE_NAMES, type Role } from '@app/kernel';
import { addOrganisation, addPerson, Client, clientOf, openMarket, type Answer, type Market } from '../../support/index.js';
import { multipart } from '../../support/multipart.js';
import type { ApiDocument } from '../../support/openapi-requests.js';
import { nameOf, type Expectation, type Situation } from './expectation.js';
import { BEAT, Objects, type Made, type Maker } from './objects.js';

type Somebody = Maker & { readonly client: Client };
type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

/** A well-formed argon2id hash of a password that nobody knows. */
const NOBODYS_HASH = '$argon2id$v=19$m=19456,t=2,p=1$MX1io4MV6ZlrUy1TiJAOWw$uVkrR5rRswLhi7YlLJXiNakIpiq/7oTVHwBeU4akBBc';

export interface Ready {
  readonly made: Made;
  readonly method: Method;
  readonly url: string;
  readonly client: Client;
  readonly wish: { body?: unknown; query?: Record<string, string>; headers?: Record<string, string> };
}

/** A person of every role in two organisations, a colleague who makes things in the first, and somebody without a login. */
export class World {
  private readonly kept = new Map<string, Made>();

  private constructor(
    readonly market: Market, readonly document: ApiDocument, private readonly objects: Objects, private readonly here: ReadonlyMap<Role, Somebody>, private readonly there: ReadonlyMap<Role, Somebody>,
    private readonly colleague: Somebody, readonly nobody: Client,
  ) {}

  static async open(): Promise<World> {
    const market = await openMarket();
    const member = async (organisationId: string, role: Role): Promise<Somebody> => {
      const person = await addPerson(market.database, organisationId, [role]);
      if (role === 'broker') await market.database.sql('insert into brokerage.subscription (broker_id, fields, regions, version, updated_at) values ($1, $2, $3, 1, now())', [person.userId, [BEAT], []]);
      return { ...Objects.person(person), client: clientOf(market, person) };
    };
    const peopleOf = async (organisationId: string) => {
      const people = new Map<Role, Somebody>();
      for (const role of ROLE_NAMES) people.set(role, await member(organisationId, role));
      return people;
    };
    const [first, second] = [await addOrganisation(market.database), await addOrganisation(market.database)];
    const [here, there] = [await peopleOf(first), await peopleOf(second)];
    // The auditor of the second organisation is assigned to the first; the first one's own auditor to none.
    await market.database.sql('insert into platform.auditor_assignment (id, auditor_id, organisation_id, valid_from, assigned_by, assigned_at) values ($1, $2, $3, $4, $5, now())',
      [newId(), there.get('auditor')!.id, first, '2026-01-01', here.get('security_admin')!.id]);
    const colleague = await member(first, 'researcher');
    await market.database.sql('update identity.account set password_hash = $1', [NOBODYS_HASH]);
    const nobody = new Client(market.api);
    return new World(market, (await nobody.get<ApiDocument>('/api/openapi.json')).body, await Objects.open(market), here, there, colleague, nobody);
  }

  /** Somebody of this role in the first organisation, or in the second; nobody without a role. */
  client(role: Role | undefined, elsewhere = false): Client {
    return role === undefined ? this.nobody : (elsewhere ? this.there : this.here).get(role)!.client;
  }

  close(): Promise<void> {
    return this.market.close();
  }

  /** Asks as this role in this situation. Objects are made when they are needed, and again when a request may have changed them. */
  async ask(row: Expectation, role: Role | undefined, situation: Situation): Promise<Answer<{ code?: string }>> {
    return this.during(row, role, situation, ({ client, method, url, wish }) => client.send<{ code?: string }>(method, url, wish), ({ status }) => status < 300);
  }

  /** Everything that a request of this cell needs is there while `work` runs. */
  async during<T>(row: Expectation, role: Role | undefined, situation: Situation, work: (ready: Ready) => Promise<T>, changed: (result: T) => boolean): Promise<T> {
    const [method, path] = row.operation.split(' ') as [Method, string];
    const by = situation === 'own' ? this.here.get(role!)! : this.colleague;
    const actor = role === undefined ? undefined : (situation === 'other' ? this.there : this.here).get(role)!;
    const key = `${nameOf(row)} ${by.id}`;
    const made = row.of ? this.kept.get(key) ?? (await row.of(this.objects, by)) : { params: {}, version: 1 };
    const { body, query, file } = (await row.send?.(made, by)) ?? {};
    const upload = file && multipart(file.fields, { name: 'a.txt', type: 'text/plain', bytes: file.text });
    const { sql } = this.market.database;
    const moves = made.home !== undefined && actor !== undefined && (situation === 'own' || situation === 'colleague');
    if (moves) await sql('update identity.account set organisation_id = $2 where id = $1', [actor.id, made.home]);
    // Slowed-down log-ins would hide what the door says.
    if (path.includes('/auth/')) await sql('delete from identity.login_failure');
    const url = path.replace(/\{(\w+)\}/g, (_, name: string) => (name === 'act' ? row.act! : (row.params ?? made.params)[name]!));
    const result = await work({ made, method, url, client: actor?.client ?? this.nobody, wish: { body: upload?.payload ?? body, ...(query && { query }), ...(upload && { headers: upload.headers }) } });
    if (moves) await sql('update identity.account set organisation_id = $2 where id = $1', [actor.id, actor.organisationId]);
    if (method !== 'GET' && changed(result)) this.kept.delete(key);
    else if (row.of) this.kept.set(key, made);
    if (row.logsOut && actor) await sql('update identity.session set ended_at = null, ended_because = null where account_id = $1', [actor.id]);
    return result;
  }
}
