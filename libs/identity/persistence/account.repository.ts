import { Injectable } from '@nestjs/common';
import { Problem, stateProblems, type Locale, type Role } from '@app/kernel';
import { Database, type OperationContext, type TransactionContext } from '@app/platform';
import type { AccountState } from '../domain/account.machine.js';
import type { Account, User } from '../domain/account.schema.js';
import { AccountEntity } from './account.entity.js';

export interface AccountFilter {
  readonly organisationId?: string | undefined;
  readonly state?: AccountState | undefined;
  readonly q?: string | undefined;
  readonly beforeId?: string | undefined;
  readonly limit: number;
}

export interface Member {
  readonly userId: string;
  readonly organisationId: string;
  readonly email: string;
  readonly name: string;
  readonly locale: Locale;
}

export type AccountRow = Account & Pick<User, 'organisation'>;

const pattern = (text: string): string => `%${text.replaceAll(/[\\%_]/g, (sign) => `\\${sign}`)}%`;
const COLUMNS = `a.id, a.organisation_id as "organisationId", a.email, a.name, a.phone, a.locale, a.roles, a.state, a.password_hash as "passwordHash",
  a.invited_by as "invitedBy", a.version, a.created_at as "createdAt", a.updated_at as "updatedAt",
  jsonb_build_object('id', o.id, 'nameZh', o.name_zh, 'nameEn', o.name_en, 'type', o.type, 'state', o.state, 'region', o.region) as organisation`;
const FROM = 'identity.account a join identity.organisation o on o.id = a.organisation_id';
const MEMBER = 'id as "userId", organisation_id as "organisationId", email, name, locale';

@Injectable()
export class AccountRepository {
  constructor(private readonly database: Database) {}

  async insert(ctx: TransactionContext, account: Account): Promise<void> {
    await this.database.manager(ctx).insert(AccountEntity, { ...account, roles: [...account.roles] });
  }

  async lock(ctx: TransactionContext, id: string): Promise<Account | null> {
    return this.database.manager(ctx).findOne(AccountEntity, { where: { id }, lock: { mode: 'pessimistic_write' } });
  }

  /** Nobody else changes them, or takes their lock, until the transaction is over. */
  async hold(ctx: TransactionContext, ids: readonly string[]): Promise<void> {
    await this.database.query(ctx, 'select id from identity.account where id = any($1::uuid[]) order by id for share', [ids]);
  }

  async save(ctx: TransactionContext, after: Account, seen: number): Promise<void> {
    const { id, roles, ...columns } = after;
    const { affected } = await this.database.manager(ctx).update(AccountEntity, { id, version: seen }, { ...columns, roles: [...roles] });
    if (affected !== 1) throw new Problem(stateProblems['stale-version'], { seen, current: after.version });
  }

  async find(ctx: OperationContext, id: string): Promise<AccountRow | undefined> {
    const [row] = await this.database.query<AccountRow>(ctx, `select ${COLUMNS} from ${FROM} where a.id = $1`, [id]);
    return row;
  }

  async byEmail(ctx: OperationContext, email: string): Promise<AccountRow | undefined> {
    const [row] = await this.database.query<AccountRow>(ctx, `select ${COLUMNS} from ${FROM} where a.email = $1`, [email]);
    return row;
  }

  /** Newest first; one row more than asked, for the cursor. */
  async list(ctx: OperationContext, { organisationId, state, q, beforeId, limit }: AccountFilter): Promise<AccountRow[]> {
    return this.database.query<AccountRow>(ctx,
      `select ${COLUMNS} from ${FROM}
       where ($1::uuid is null or a.organisation_id = $1) and ($2::text is null or a.state = $2)
         and ($3::text is null or a.name ilike $3 or a.email ilike $3) and ($4::uuid is null or a.id < $4)
       order by a.id desc limit $5`,
      [organisationId ?? null, state ?? null, q ? pattern(q) : null, beforeId ?? null, limit + 1]);
  }

  async members(ctx: OperationContext, organisationId: string, roles: readonly Role[] | undefined): Promise<Member[]> {
    return this.database.query<Member>(ctx,
      `select ${MEMBER} from identity.account
       where organisation_id = $1 and state = 'active' and ($2::text[] is null or roles && $2) order by id`, [organisationId, roles ?? null]);
  }

  /** Active people of any organisation with one of the roles. */
  async holders(ctx: OperationContext, roles: readonly Role[]): Promise<Member[]> {
    return this.database.query<Member>(ctx, `select ${MEMBER} from identity.account where state = 'active' and roles && $1 order by id`, [roles]);
  }

  async active(ctx: OperationContext, ids: readonly string[]): Promise<Member[]> {
    return this.database.query<Member>(ctx, `select ${MEMBER} from identity.account where id = any($1::uuid[]) and state = 'active'`, [ids]);
  }

  async seek(ctx: OperationContext, words: readonly string[], limit: number): Promise<(Pick<Member, 'userId' | 'organisationId' | 'name'> & { organisationName: string })[]> {
    return this.database.query(ctx,
      `select a.id as "userId", a.organisation_id as "organisationId", a.name, o.name_zh as "organisationName" from identity.account a join identity.organisation o on o.id = a.organisation_id
       where a.state = 'active' and o.state = 'verified' and not a.roles && array['system_admin', 'security_admin', 'audit_admin']
         and not exists (select 1 from unnest($1::text[]) as w(word) where position(w.word in lower(concat_ws(' ', o.name_zh, o.name_en, a.name))) = 0)
       order by o.name_zh, a.name, a.id limit $2`, [words, limit]);
  }

  async people(ctx: OperationContext, ids: readonly string[]): Promise<Member[]> {
    return this.database.query<Member>(ctx, `select ${MEMBER} from identity.account where id = any($1::uuid[])`, [ids]);
  }

  /** Registrations whose address nobody confirmed; an invited person's too. */
  async neverConfirmed(ctx: TransactionContext, before: Date, now: Date): Promise<Account[]> {
    return this.database.query<Account>(ctx,
      `select ${COLUMNS} from ${FROM} where a.state = 'unverified' and a.created_at < $1
         and not exists (select 1 from identity.mail_link l where l.account_id = a.id and l.used_at is null and l.expires_at > $2)
       order by a.id limit 500 for update of a skip locked`, [before, now]);
  }

  async delete(ctx: TransactionContext, id: string): Promise<void> {
    await this.database.manager(ctx).delete(AccountEntity, { id });
  }
}
