import { Injectable } from '@nestjs/common';
import { brokenRules, Clock, newId, refusal } from '@app/kernel';
import { TransactionRunner, type OperationContext } from '@app/platform';
import type { Registration } from '../domain/account.schema.js';
import { FIRST_ROLE } from '../domain/role-tables.js';
import { authorityByInvitation, ORGANISATION_RULES } from '../domain/rules/organisation.rules.js';
import { PASSWORD_RULES } from '../domain/rules/password.rules.js';
import { AccountRepository } from '../persistence/account.repository.js';
import { AccountMail } from './account-mail.js';
import { AccountMoves } from './account-moves.js';
import { newAccount, newOrganisation } from './first-versions.js';
import { OrganisationMoves } from './organisation-moves.js';
import { Passwords } from './passwords.js';

@Injectable()
export class Register {
  constructor(
    private readonly transactions: TransactionRunner, private readonly accounts: AccountRepository, private readonly organisations: OrganisationMoves,
    private readonly moves: AccountMoves, private readonly mail: AccountMail, private readonly passwords: Passwords, private readonly clock: Clock,
  ) {}

  /**
   * A new organisation with its first person; both wait, for the mailed link and for verification. Refuses: 422 broken rules.
   * An address that is already known gets a mail that says so, and the caller the same answer.
   */
  async run(ctx: OperationContext, { organisation: draft, password, ...person }: Registration): Promise<void> {
    const passwordHash = await this.passwords.hash(password);
    await this.transactions.run(ctx, async (inner) => {
      const facts = await this.organisations.facts(inner, draft, '/organisation');
      const broken = [
        ...brokenRules([...ORGANISATION_RULES, authorityByInvitation], facts),
        ...brokenRules(PASSWORD_RULES, { password, email: person.email, name: person.name, at: '/password' }),
      ];
      if (broken[0]) throw refusal(broken[0], broken);
      const known = await this.accounts.byEmail(inner, person.email);
      if (known) return this.mail.tell(inner, 'address-known', known, `address-known:${newId()}`);
      const now = this.clock.now();
      const organisation = newOrganisation(draft, now);
      await this.organisations.begin(inner, organisation, 'register');
      const role = FIRST_ROLE[organisation.type as keyof typeof FIRST_ROLE];
      const account = newAccount({ ...person, phone: person.phone ?? null, organisationId: organisation.id, roles: [role], passwordHash }, now);
      await this.moves.begin(inner, account, 'register');
      return this.mail.sendLink(inner, 'verify-email', account, organisation.nameZh);
    });
  }
}
