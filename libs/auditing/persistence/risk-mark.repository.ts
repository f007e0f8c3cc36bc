import { Injectable } from '@nestjs/common';
import { Database, type OperationContext, type TransactionContext } from '@app/platform';

export interface RiskMark {
  readonly id: string;
  readonly riskId: string;
  readonly factsHash: string;
  readonly organisationId: string;
  readonly status: 'looked_at' | 'finding';
  readonly note: string | null;
  readonly findingId: string | null;
  readonly by: string;
  readonly at: Date;
}

@Injectable()
export class RiskMarkRepository {
  constructor(private readonly database: Database) {}

  async insert(ctx: TransactionContext, { id, riskId, factsHash, organisationId, status, note, findingId, by, at }: RiskMark): Promise<void> {
    await this.database.execute(ctx, 'insert into auditing.risk_mark (id, risk_id, facts_hash, organisation_id, status, note, finding_id, marked_by, at) values ($1, $2, $3, $4, $5, $6, $7, $8, $9)', [id, riskId, factsHash, organisationId, status, note, findingId, by, at]);
  }

  /** The last mark of each risk under these very facts. */
  latest(ctx: OperationContext, risks: readonly { readonly id: string; readonly factsHash: string }[]): Promise<RiskMark[]> {
    return this.database.query<RiskMark>(ctx,
      `select distinct on (m.risk_id) m.id, m.risk_id as "riskId", m.facts_hash as "factsHash", m.organisation_id as "organisationId", m.status, m.note, m.finding_id as "findingId", m.marked_by as by, m.at
       from auditing.risk_mark m join unnest($1::text[], $2::text[]) as r(risk_id, facts_hash) on m.risk_id = r.risk_id and m.facts_hash = r.facts_hash order by m.risk_id, m.id desc`,
      [risks.map(({ id }) => id), risks.map(({ factsHash }) => factsHash)]);
  }
}
