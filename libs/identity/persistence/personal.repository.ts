import { Injectable } from '@nestjs/common';
import { Database, type OperationContext, type TransactionContext } from '@app/platform';
import type { ConsentEntry, ConsentPurpose } from '../domain/consent.js';
import type { ErasureView } from '../domain/personal-data.js';

const COLUMNS = `id, account_id as "accountId", seq, act, purpose, document_version as "documentVersion", document_sha256 as "documentSha256", at`;

/** Consents and erasures; both are only ever added to. */
@Injectable()
export class PersonalRepository {
  constructor(private readonly database: Database) {}

  consents(ctx: OperationContext, accountId: string): Promise<ConsentEntry[]> {
    return this.database.query<ConsentEntry>(ctx, `select ${COLUMNS} from identity.consent where account_id = $1 order by at, seq`, [accountId]);
  }

  /** The last line of each of the accounts for a purpose. */
  last(ctx: OperationContext, accountIds: readonly string[], purpose: ConsentPurpose): Promise<ConsentEntry[]> {
    return this.database.query<ConsentEntry>(ctx, `select distinct on (account_id) ${COLUMNS} from identity.consent where account_id = any($1::uuid[]) and purpose = $2 order by account_id, seq desc`, [accountIds, purpose]);
  }

  async addConsent(ctx: TransactionContext, { id, accountId, seq, act, purpose, documentVersion, documentSha256, at }: ConsentEntry): Promise<void> {
    await this.database.execute(ctx, 'insert into identity.consent (id, account_id, seq, act, purpose, document_version, document_sha256, at) values ($1, $2, $3, $4, $5, $6, $7, $8)', [id, accountId, seq, act, purpose, documentVersion, documentSha256, at]);
  }

  async addErasure(ctx: TransactionContext, { accountId, erasedBy, at, reason, report }: { accountId: string; erasedBy: string; at: Date; reason: string; report: ErasureView }): Promise<void> {
    await this.database.execute(ctx, 'insert into identity.erasure (account_id, erased_by, erased_at, reason, report) values ($1, $2, $3, $4, $5)', [accountId, erasedBy, at, reason, JSON.stringify(report)]);
  }

  async erasure(ctx: OperationContext, accountId: string): Promise<ErasureView | undefined> {
    const [row] = await this.database.query<{ report: ErasureView }>(ctx, 'select report from identity.erasure where account_id = $1', [accountId]);
    return row?.report;
  }
}
