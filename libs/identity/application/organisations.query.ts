import { Injectable } from '@nestjs/common';
import type { OrganisationType } from '@app/events';
import { Problem } from '@app/kernel';
import type { OperationContext } from '@app/platform';
import type { OrganisationState } from '../domain/organisation.machine.js';
import type { OrganisationView } from '../domain/organisation.schema.js';
import { identityProblems } from '../domain/problems.js';
import { OrganisationRepository } from '../persistence/organisation.repository.js';
import { isVerifier, maySee, organisationView } from './organisation-view.js';

export interface OrganisationQuestion {
  readonly state?: OrganisationState | undefined;
  readonly type?: OrganisationType | undefined;
  readonly region?: string | undefined;
  readonly q?: string | undefined;
  readonly beforeId?: string | undefined;
  readonly limit: number;
}

@Injectable()
export class Organisations {
  constructor(private readonly organisations: OrganisationRepository) {}

  /** Verified ones for everybody; every state for whoever verifies. One more than asked, for the cursor. */
  async list(ctx: OperationContext, { state, ...filter }: OrganisationQuestion): Promise<OrganisationView[]> {
    const visible = isVerifier(ctx.actor) ? undefined : (['verified'] as const);
    if (state && visible && state !== 'verified') return [];
    const rows = await this.organisations.list(ctx, { ...filter, states: state ? [state] : visible });
    return rows.map((row) => organisationView(ctx.actor, row));
  }

  /** Refuses: 404 absent, or not yet verified and not one's own. */
  async get(ctx: OperationContext, id: string): Promise<OrganisationView> {
    const organisation = await this.organisations.find(ctx, id);
    if (!organisation || !maySee(ctx.actor, organisation)) throw new Problem(identityProblems['organisation-not-found']);
    return organisationView(ctx.actor, organisation);
  }
}
