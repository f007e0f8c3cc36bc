import { Injectable } from '@nestjs/common';
import { brokenRules, Clock, decideAct, newId, Problem, refusal, type Locale, type Person, type Role } from '@app/kernel';
import { TransactionRunner, type OperationContext } from '@app/platform';
import type { OrganisationBrief, OrganisationDraft } from '../domain/organisation.schema.js';
import { organisationMachine } from '../domain/organisation.machine.js';
import { identityProblems } from '../domain/problems.js';
import type { ADMINISTRATORS } from '../domain/role-tables.js';
import { ORGANISATION_RULES } from '../domain/rules/organisation.rules.js';
import { PASSWORD_RULES } from '../domain/rules/password.rules.js';
import { ROLE_RULES } from '../domain/rules/role.rules.js';
import { AccountRepository, type Member } from '../persistence/account.repository.js';
import { OrganisationRepository } from '../persistence/organisation.repository.js';
import { AccountMoves } from './account-moves.js';
import { newAccount, newOrganisation } from './first-versions.js';
import { OrganisationMoves } from './organisation-moves.js';
import { Passwords } from './passwords.js';

export interface PersonDraft {
  readonly organisationId: string;
  readonly email: string;
  readonly name: string;
  readonly locale: Locale;
  readonly roles: readonly Role[];
  readonly password: string;
}

export interface AdministratorDraft extends Omit<PersonDraft, 'organisationId' | 'roles'> {
  readonly role: (typeof ADMINISTRATORS)[number];
  /** The authority to set up; left out where there is one already. */
  readonly organisation?: Omit<OrganisationDraft, 'type'>;
}

/** What the rest of the product asks about organisations and people, and how seeds and the command line make them. */
@Injectable()
export class IdentityDirectory {
  constructor(
    private readonly transactions: TransactionRunner, private readonly organisationRows: OrganisationRepository, private readonly accounts: AccountRepository,
    private readonly organisationMoves: OrganisationMoves, private readonly accountMoves: AccountMoves, private readonly passwords: Passwords, private readonly clock: Clock,
  ) {}

  organisations(ctx: OperationContext, ids: readonly string[]): Promise<OrganisationBrief[]> {
    return this.organisationRows.briefs(ctx, ids);
  }

  /** Active people of an organisation, those with one of the roles where roles are given. */
  membersOf(ctx: OperationContext, organisationId: string, roles?: readonly Role[]): Promise<Member[]> {
    return this.accounts.members(ctx, organisationId, roles);
  }

  /** Active people of any organisation with one of the roles. */
  holders(ctx: OperationContext, roles: readonly Role[]): Promise<Member[]> {
    return this.accounts.holders(ctx, roles);
  }

  /** Those of the ids whose account is active. */
  activePeople(ctx: OperationContext, ids: readonly string[]): Promise<Member[]> {
    return this.accounts.active(ctx, ids);
  }

  people(ctx: OperationContext, ids: readonly string[]): Promise<Member[]> {
    return this.accounts.people(ctx, ids);
  }

  /** Active people of verified organisations whose name, with that of the organisation, holds every one of the words; administrators are not among them. */
  seekPeople(ctx: OperationContext, words: string, limit: number): Promise<(Pick<Member, 'userId' | 'organisationId' | 'name'> & { organisationName: string })[]> {
    return this.accounts.seek(ctx, words.toLowerCase().split(/\s+/).filter(Boolean), limit);
  }

  organisationByUscc(ctx: OperationContext, uscc: string): Promise<string | undefined> {
    return this.organisationRows.idByUscc(ctx, uscc);
  }

  async accountByEmail(ctx: OperationContext, email: string): Promise<string | undefined> {
    return (await this.accounts.byEmail(ctx, email.toLowerCase()))?.id;
  }

  /** The person behind an address, for whom the command line acts; undefined where there is no active account. */
  async personByEmail(ctx: OperationContext, email: string): Promise<Person | undefined> {
    const account = await this.accounts.byEmail(ctx, email.toLowerCase());
    return account?.state === 'active'
      ? { kind: 'person', userId: account.id, organisationId: account.organisationId, organisationVerified: account.organisation.state === 'verified', roles: account.roles, sessionId: newId() }
      : undefined;
  }

  /** Also authorities, which nobody registers from outside. Refuses: 422 broken rules. */
  async createOrganisation(ctx: OperationContext, draft: OrganisationDraft, options: { verified: boolean }): Promise<{ id: string }> {
    return this.transactions.run(ctx, async (inner) => {
      const broken = brokenRules(ORGANISATION_RULES, await this.organisationMoves.facts(inner, draft, ''));
      if (broken[0]) throw refusal(broken[0], broken);
      const organisation = newOrganisation(draft, this.clock.now());
      await this.organisationMoves.begin(inner, organisation, 'create');
      if (options.verified) {
        const { to } = decideAct(organisationMachine, organisation.state, 'verify', { ownOrganisation: false });
        await this.organisationMoves.change(inner, organisation, { state: to, verifiedAt: this.clock.now() }, 'verify');
      }
      return { id: organisation.id };
    });
  }

  /** An account that works at once. Refuses: 404 no such organisation, 409 a known address, 422 broken rules. */
  async createAccount(ctx: OperationContext, draft: PersonDraft): Promise<{ id: string }> {
    const { password, ...person } = { ...draft, email: draft.email.toLowerCase() };
    const passwordHash = await this.passwords.hash(password);
    return this.transactions.run(ctx, async (inner) => {
      const organisation = await this.organisationRows.find(inner, person.organisationId);
      if (!organisation) throw new Problem(identityProblems['organisation-not-found']);
      const broken = [
        ...brokenRules(ROLE_RULES, { roles: person.roles, organisationType: organisation.type }),
        ...brokenRules(PASSWORD_RULES, { password, email: person.email, name: person.name, at: '/password' }),
      ];
      if (broken[0]) throw refusal(broken[0], broken);
      if (await this.accounts.byEmail(inner, person.email)) throw new Problem(identityProblems['address-taken']);
      const account = newAccount({ ...person, passwordHash }, this.clock.now());
      await this.accountMoves.begin(inner, account, 'create');
      await this.accountMoves.activate(inner, account);
      return { id: account.id };
    });
  }

  /** The first administrators of a new platform, with their authority where there is none. Refuses: as above; 422 no authority given or there. */
  async createAdministrator(ctx: OperationContext, { role, organisation, ...person }: AdministratorDraft): Promise<{ id: string; organisationId: string }> {
    return this.transactions.run(ctx, async (inner) => {
      const organisationId = organisation
        ? (await this.createOrganisation(inner, { ...organisation, type: 'authority' }, { verified: true })).id
        : (await this.organisationRows.authorityIds(inner))[0];
      if (organisationId === undefined) throw new Problem(identityProblems['authority-missing']);
      const { id } = await this.createAccount(inner, { ...person, organisationId, roles: [role] });
      return { id, organisationId };
    });
  }
}
