import { Injectable } from '@nestjs/common';
import { mayUse, Problem } from '@app/kernel';
import type { OperationContext } from '@app/platform';
import type { AccountView, User } from '../domain/account.schema.js';
import { identityProblems } from '../domain/problems.js';
import { AccountRepository, type AccountFilter } from '../persistence/account.repository.js';
import { accountView } from './account-view.js';
import { personOf } from './acting-person.js';
import { PermissionTable } from './ports.js';
import { userOf } from './sessions.js';

@Injectable()
export class Accounts {
  constructor(private readonly accounts: AccountRepository, private readonly permissions: PermissionTable) {}

  /** Everybody's, for administrators. One more than asked, for the cursor. */
  async list(ctx: OperationContext, filter: AccountFilter): Promise<AccountView[]> {
    return (await this.accounts.list(ctx, filter)).map((row) => accountView(ctx.actor, row));
  }

  /** The people of the actor's own organisation. */
  async colleagues(ctx: OperationContext, filter: Omit<AccountFilter, 'organisationId'>): Promise<AccountView[]> {
    return this.list(ctx, { ...filter, organisationId: personOf(ctx).organisationId });
  }

  /** Refuses: 404. */
  async get(ctx: OperationContext, id: string): Promise<AccountView> {
    const row = await this.accounts.find(ctx, id);
    if (!row) throw new Problem(identityProblems['account-not-found']);
    return accountView(ctx.actor, row);
  }

  async me(ctx: OperationContext): Promise<User & { permissions: string[] }> {
    const row = await this.accounts.find(ctx, personOf(ctx).userId);
    if (!row) throw new Problem(identityProblems['account-not-found']);
    const permissions = this.permissions.list().filter((permission) => mayUse(ctx.actor, permission)).map(({ name }) => name);
    return { ...userOf(row), permissions };
  }
}
