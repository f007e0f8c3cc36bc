import { Injectable } from '@nestjs/common';
import { brokenRules, Clock, enforce, Problem, refusal } from '@app/kernel';
import { TransactionRunner, type OperationContext } from '@app/platform';
import type { AccountView, Invitation } from '../domain/account.schema.js';
import { identityProblems } from '../domain/problems.js';
import { PASSWORD_RULES } from '../domain/rules/password.rules.js';
import { administratorsBySecurity, ROLE_RULES } from '../domain/rules/role.rules.js';
import { AccountRepository } from '../persistence/account.repository.js';
import { MailLinkRepository } from '../persistence/mail-link.repository.js';
import { OrganisationRepository } from '../persistence/organisation.repository.js';
import { AccountMail } from './account-mail.js';
import { AccountMoves } from './account-moves.js';
import { accountView } from './account-view.js';
import { personOf } from './acting-person.js';
import { newAccount } from './first-versions.js';
import { Passwords } from './passwords.js';
import { hashOf } from './secrets.js';

@Injectable()
export class InviteColleague {
  constructor(
    private readonly transactions: TransactionRunner, private readonly accounts: AccountRepository, private readonly organisations: OrganisationRepository,
    private readonly links: MailLinkRepository, private readonly moves: AccountMoves, private readonly mail: AccountMail,
    private readonly passwords: Passwords, private readonly clock: Clock,
  ) {}

  /** Into the inviter's own organisation. Refuses: 409 an address that has an account, 422 roles that do not fit or are not the inviter's to give. */
  async invite(ctx: OperationContext, { email, name, roles, locale }: Invitation): Promise<AccountView> {
    const inviter = personOf(ctx);
    return this.transactions.run(ctx, async (inner) => {
      const organisation = await this.organisations.find(inner, inviter.organisationId);
      if (!organisation) throw new Problem(identityProblems['organisation-not-found']);
      const broken = [
        ...brokenRules(ROLE_RULES, { roles, organisationType: organisation.type }),
        ...brokenRules([administratorsBySecurity], { roles, inviterRoles: inviter.roles }),
      ];
      if (broken[0]) throw refusal(broken[0], broken);
      if (await this.accounts.byEmail(inner, email)) {
        const { texts, code } = identityProblems['address-taken'];
        throw new Problem(identityProblems['address-taken'], {}, [{ path: '/email', code, texts }]);
      }
      const account = newAccount({ organisationId: organisation.id, email, name, locale, roles, invitedBy: inviter.userId }, this.clock.now());
      await this.moves.begin(inner, account, 'invite');
      await this.mail.sendLink(inner, 'invitation', account, organisation.nameZh);
      return accountView(ctx.actor, { ...account, organisation });
    });
  }

  /** Refuses: 422 a link that is unknown, used or too old, or broken rules (the link can then be used again). */
  async accept(ctx: OperationContext, { token, password }: { token: string; password: string }): Promise<void> {
    await this.transactions.run(ctx, async (inner) => {
      const now = this.clock.now();
      const accountId = await this.links.use(inner, hashOf(token), 'invitation', now);
      const account = accountId ? await this.accounts.lock(inner, accountId) : null;
      if (account?.state !== 'unverified') throw new Problem(identityProblems['link-invalid']);
      enforce(PASSWORD_RULES, { password, email: account.email, name: account.name, at: '/password' });
      await this.moves.activate(inner, account, { passwordHash: await this.passwords.hash(password) });
      await this.links.useUp(inner, account.id, now);
    });
  }
}
