import { Injectable } from '@nestjs/common';
import { Database, type OperationContext, type TransactionContext } from '@app/platform';
import type { RewardClaim } from '../domain/after/reward-route.js';

const COLUMNS = `id, disclosure_id as "disclosureId", organisation_id as "organisationId", conversion, route, application_id as "applicationId", reference, to_char(effective_on, 'YYYY-MM-DD') as "effectiveOn",
  to_char(released_on, 'YYYY-MM-DD') as "releasedOn"`;

@Injectable()
export class RewardRouteRepository {
  constructor(private readonly database: Database) {}

  ofDisclosure(ctx: OperationContext, disclosureId: string): Promise<RewardClaim[]> {
    return this.database.query<RewardClaim>(ctx, `select ${COLUMNS} from rights_assignment.reward_route where disclosure_id = $1 order by effective_on, id`, [disclosureId]);
  }

  /** False where the conversion has a route already. */
  async insert(ctx: TransactionContext, { id, disclosureId, organisationId, conversion, route, applicationId, reference, effectiveOn }: RewardClaim, at: Date): Promise<boolean> {
    return 1 === await this.database.execute(ctx,
      `insert into rights_assignment.reward_route (id, disclosure_id, organisation_id, conversion, route, application_id, reference, effective_on, claimed_at) values ($1, $2, $3, $4, $5, $6, $7, $8, $9) on conflict do nothing`,
      [id, disclosureId, organisationId, conversion, route, applicationId, reference, effectiveOn, at]);
  }

  async release(ctx: TransactionContext, applicationId: string, on: string): Promise<void> {
    await this.database.execute(ctx, 'update rights_assignment.reward_route set released_on = greatest(effective_on, $2::date) where application_id = $1 and released_on is null', [applicationId, on]);
  }
}
