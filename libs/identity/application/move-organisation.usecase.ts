import { Injectable } from '@nestjs/common';
import { belongsTo, brokenRules, Clock, decideAct, expectVersion, findAct, mayUse, Problem, refusal } from '@app/kernel';
import { TransactionRunner, type OperationContext } from '@app/platform';
import type { ActCommand } from '../domain/account.schema.js';
import { organisationMachine } from '../domain/organisation.machine.js';
import type { Organisation, OrganisationChange, OrganisationView } from '../domain/organisation.schema.js';
import { identityPermissions } from '../domain/permissions.js';
import { identityProblems } from '../domain/problems.js';
import { ORGANISATION_RULES, verifiedFactsFrozen } from '../domain/rules/organisation.rules.js';
import { OrganisationRepository } from '../persistence/organisation.repository.js';
import { requirePermission } from './acting-person.js';
import { OrganisationMoves } from './organisation-moves.js';
import { isVerifier, organisationView } from './organisation-view.js';

/** What the certificate shows. */
const CERTIFIED = ['uscc', 'nameZh'] as const;

@Injectable()
export class MoveOrganisation {
  constructor(
    private readonly transactions: TransactionRunner, private readonly organisations: OrganisationRepository,
    private readonly moves: OrganisationMoves, private readonly clock: Clock,
  ) {}

  /** Refuses: 404 foreign or absent, 403 not one's act, 409 illegal or stale, 422 no reason or one's own organisation. */
  async act(ctx: OperationContext, id: string, act: string, { version, reason }: ActCommand): Promise<OrganisationView> {
    return this.transactions.run(ctx, async (inner) => {
      const before = await this.organisations.lock(inner, id);
      const own = belongsTo(ctx.actor, id);
      if (!before || !(own || isVerifier(ctx.actor))) throw new Problem(identityProblems['organisation-not-found']);
      const { permission } = findAct(organisationMachine, before.state, act);
      requirePermission(ctx, permission);
      // Whoever verifies may see any organisation, but speaks for none but their own.
      if (permission === identityPermissions['organisation.write'] && !own) throw new Problem(identityProblems['organisation-not-found']);
      expectVersion(before.version, version);
      const { to } = decideAct(organisationMachine, before.state, act, { ownOrganisation: own }, reason);
      const after = await this.moves.change(inner, before, {
        state: to, stateReason: to === 'rejected' || to === 'suspended' ? reason ?? null : null,
        verifiedAt: act === 'verify' ? this.clock.now() : before.verifiedAt,
      }, act, reason);
      return organisationView(ctx.actor, after);
    });
  }

  /** Refuses: 404 foreign or absent, 409 stale, 422 broken rules, or certified facts of a verified organisation. */
  async change(ctx: OperationContext, id: string, { version, ...draft }: OrganisationChange): Promise<OrganisationView> {
    return this.transactions.run(ctx, async (inner) => {
      const before = await this.organisations.lock(inner, id);
      if (!before || !belongsTo(ctx.actor, id) || !mayUse(ctx.actor, identityPermissions['organisation.write'])) throw new Problem(identityProblems['organisation-not-found']);
      expectVersion(before.version, version);
      const wanted: Pick<Organisation, 'uscc' | 'nameZh' | 'nameEn' | 'region' | 'description'> = { ...draft, nameEn: draft.nameEn ?? null, description: draft.description ?? null };
      const broken = [
        ...brokenRules(ORGANISATION_RULES, await this.moves.facts(inner, { ...draft, type: before.type }, '', id)),
        ...brokenRules([verifiedFactsFrozen], {
          verified: before.state === 'verified' || before.state === 'suspended', changed: CERTIFIED.filter((field) => wanted[field] !== before[field]),
        }),
      ];
      if (broken[0]) throw refusal(broken[0], broken);
      return organisationView(ctx.actor, await this.moves.change(inner, before, wanted, 'change'));
    });
  }
}
