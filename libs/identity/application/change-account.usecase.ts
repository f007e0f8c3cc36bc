import { Injectable } from '@nestjs/common';
import { Clock, decideAct, enforce, expectVersion, findAct, Problem, type Role } from '@app/kernel';
import { TransactionRunner, type OperationContext, type TransactionContext } from '@app/platform';
import { accountMachine } from '../domain/account.machine.js';
import type { Account, AccountView, ActCommand, ProfileChange } from '../domain/account.schema.js';
import { isErased } from '../domain/personal-data.js';
import { identityProblems } from '../domain/problems.js';
import { notOwnAccount, ROLE_RULES } from '../domain/rules/role.rules.js';
import { AccountRepository } from '../persistence/account.repository.js';
import { OrganisationRepository } from '../persistence/organisation.repository.js';
import { SessionRepository } from '../persistence/session.repository.js';
import { AccountMoves } from './account-moves.js';
import { accountView } from './account-view.js';
import { personOf, requirePermission } from './acting-person.js';

@Injectable()
export class ChangeAccount {
  constructor(
    private readonly transactions: TransactionRunner, private readonly accounts: AccountRepository, private readonly organisations: OrganisationRepository,
    private readonly sessions: SessionRepository, private readonly moves: AccountMoves, private readonly clock: Clock,
  ) {}

  /** The security administrator's: the new roles hold from the person's next request on. Refuses: 404, 409 stale, 422 broken rules. */
  async roles(ctx: OperationContext, id: string, { roles, version }: { roles: readonly Role[]; version: number }): Promise<AccountView> {
    return this.transactions.run(ctx, async (inner) => {
      const before = await this.locked(inner, id);
      expectVersion(before.version, version);
      const organisation = await this.organisations.find(inner, before.organisationId);
      if (!organisation) throw new Problem(identityProblems['account-not-found']);
      enforce([notOwnAccount], { ownAccount: personOf(ctx).userId === id });
      enforce(ROLE_RULES, { roles, organisationType: organisation.type });
      await this.moves.change(inner, before, { roles: [...new Set(roles)] }, 'change-roles');
      return this.view(inner, id);
    });
  }

  /** Disabling cuts off at once: sessions end, and every request asks for the account's state. Refuses: 404, 403, 409, 422. */
  async act(ctx: OperationContext, id: string, act: string, { version, reason }: ActCommand): Promise<AccountView> {
    return this.transactions.run(ctx, async (inner) => {
      const before = await this.locked(inner, id);
      requirePermission(ctx, findAct(accountMachine, before.state, act).permission);
      expectVersion(before.version, version);
      const { to } = decideAct(accountMachine, before.state, act, { ownAccount: personOf(ctx).userId === id, erased: isErased(before.email) }, reason);
      await this.moves.change(inner, before, { state: to }, act, reason);
      if (to === 'disabled') await this.sessions.endAll(inner, id, 'disabled', this.clock.now());
      return this.view(inner, id);
    });
  }

  /** One's own name, language and telephone. Refuses: 409 stale. */
  async profile(ctx: OperationContext, { version, name, locale, phone }: ProfileChange): Promise<void> {
    await this.transactions.run(ctx, async (inner) => {
      const before = await this.locked(inner, personOf(ctx).userId);
      expectVersion(before.version, version);
      await this.moves.change(inner, before, { name: name ?? before.name, locale: locale ?? before.locale, phone: phone === undefined ? before.phone : phone }, 'change-profile');
    });
  }

  private async locked(ctx: TransactionContext, id: string): Promise<Account> {
    const account = await this.accounts.lock(ctx, id);
    if (!account) throw new Problem(identityProblems['account-not-found']);
    return account;
  }

  private async view(ctx: TransactionContext, id: string): Promise<AccountView> {
    const row = await this.accounts.find(ctx, id);
    if (!row) throw new Problem(identityProblems['account-not-found']);
    return accountView(ctx.actor, row);
  }
}
