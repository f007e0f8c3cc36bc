import { Injectable } from '@nestjs/common';
import { organisationMoved } from '@app/events';
import { Clock } from '@app/kernel';
import { ChangeRecorder, ReferenceLists, tell, type OperationContext, type TransactionContext } from '@app/platform';
import type { Organisation, OrganisationDraft } from '../domain/organisation.schema.js';
import type { OrganisationFacts } from '../domain/rules/organisation.rules.js';
import { OrganisationRepository } from '../persistence/organisation.repository.js';
import { organisationAudit } from './audit-views.js';

/** Keeps a changed organisation: state, audit entry and event in one transaction. */
@Injectable()
export class OrganisationMoves {
  constructor(
    private readonly organisations: OrganisationRepository, private readonly recorder: ChangeRecorder,
    private readonly reference: ReferenceLists, private readonly clock: Clock,
  ) {}

  /** What the rules ask about a draft. `at` is where the draft stands in the request body, `own` the organisation that it changes. */
  async facts(ctx: OperationContext, draft: Pick<OrganisationDraft, 'uscc' | 'type' | 'region'>, at: string, own?: string): Promise<OrganisationFacts> {
    const holder = await this.organisations.idByUscc(ctx, draft.uscc);
    const regions = await this.reference.list(ctx, 'region');
    const { uscc, type, region } = draft;
    return { uscc, type, region, at, regionKnown: regions.has(region), usccTaken: holder !== undefined && holder !== own };
  }

  async begin(ctx: TransactionContext, organisation: Organisation, act: string): Promise<void> {
    await this.organisations.insert(ctx, organisation);
    await this.record(ctx, null, organisation, act);
  }

  async change(ctx: TransactionContext, before: Organisation, change: Partial<Organisation>, act: string, reason?: string): Promise<Organisation> {
    const after: Organisation = { ...before, ...change, version: before.version + 1, updatedAt: this.clock.now() };
    await this.organisations.save(ctx, after, before.version);
    await this.record(ctx, before, after, act, reason);
    return after;
  }

  private async record(ctx: TransactionContext, before: Organisation | null, after: Organisation, act: string, reason?: string): Promise<void> {
    const moved = before?.state !== after.state;
    const payload = { organisationId: after.id, type: after.type, act, from: before?.state ?? null, to: after.state, reason: reason ?? null };
    await this.recorder.record(ctx, {
      aggregateType: 'organisation', aggregateId: after.id, act, before: before && organisationAudit(before), after: organisationAudit(after), reason,
      events: moved ? [tell(organisationMoved, after.id, payload)] : [],
    });
  }
}
