import { Injectable } from '@nestjs/common';
import { Database, type OperationContext, type TransactionContext } from '@app/platform';
import type { EntryState } from '../domain/entry/entry.js';
import type { SealedPackage } from '../domain/sealing/sealed-package.schema.js';
import type { Receipt } from '../domain/sealing/receipt.js';

const UTC = (column: string): string => `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`;
const RECEIPT = `r.challenge_id as "challengeId", r.sequence, r.entry_id as "entryId", r.edition, r.package_sha256 as "packageSha256", ${UTC('r.received_at')} as "receivedAt", r.previous, r.sha256, r.signature, r.public_key as "publicKey"`;

export interface KeptReceipt extends Receipt {
  readonly publicKey: string;
}
/** A package with what became of it. */
export interface KeptPackage {
  readonly number: number;
  readonly sealed: SealedPackage;
  readonly state: EntryState;
  readonly opened: boolean;
  readonly faults: readonly string[];
  readonly parts: readonly { readonly keeper: string; readonly part: string | null; readonly at: string }[];
}
/** The place of the next receipt, and the moment, once nobody else can take one. */
export interface Turn {
  readonly sequence: number;
  readonly previous: string | null;
  /** As a receipt writes it. */
  readonly at: string;
  /** The same to the millisecond, rounded up, so that nothing late counts as in time. */
  readonly atOrAfter: Date;
}

/** The one chain of receipts of a challenge. */
@Injectable()
export class ReceiptRepository {
  constructor(private readonly database: Database) {}

  /** Waits for whoever takes an entry in right now; then it is this transaction's turn, to its end. */
  async turn(ctx: TransactionContext, challengeId: string): Promise<Turn> {
    const lock = () => this.database.query(ctx, 'select 1 from challenges.receipt_chain where challenge_id = $1 for update', [challengeId]);
    if ((await lock()).length === 0) {
      await this.database.execute(ctx, 'insert into challenges.receipt_chain (challenge_id) values ($1) on conflict do nothing', [challengeId]);
      await lock();
    }
    return (await this.database.query<Turn>(ctx,
      `select coalesce(last.sequence, 0) + 1 as sequence, last.sha256 as previous, ${UTC('clock.at')} as at,
         case when date_trunc('milliseconds', clock.at) = clock.at then clock.at else date_trunc('milliseconds', clock.at) + interval '1 millisecond' end as "atOrAfter"
       from (select clock_timestamp() as at) clock left join lateral (select r.sequence, r.sha256 from challenges.receipt r where r.challenge_id = $1 order by r.sequence desc limit 1) last on true`, [challengeId]))[0]!;
  }

  async insert(ctx: TransactionContext, r: KeptReceipt): Promise<void> {
    await this.database.execute(ctx,
      'insert into challenges.receipt (challenge_id, sequence, entry_id, edition, package_sha256, received_at, previous, sha256, signature, public_key) values ($1, $2, $3, $4, $5, $6::timestamptz, $7, $8, $9, $10)',
      [r.challengeId, r.sequence, r.entryId, r.edition, r.packageSha256, r.receivedAt, r.previous, r.sha256, r.signature, r.publicKey]);
  }

  /** The last receipt's hash, which holds all before it; undefined where nothing came in. */
  async head(ctx: OperationContext, challengeId: string): Promise<string | undefined> {
    return (await this.database.query<{ sha256: string }>(ctx, 'select sha256 from challenges.receipt where challenge_id = $1 order by sequence desc limit 1', [challengeId]))[0]?.sha256;
  }

  /** In order; of one author, or of all. Up to `limit` + 1. */
  of(ctx: OperationContext, challengeId: string, { authorId, after, limit }: { authorId?: string | undefined; after?: number | undefined; limit: number }): Promise<KeptReceipt[]> {
    return this.database.query<KeptReceipt>(ctx,
      `select ${RECEIPT} from challenges.receipt r where r.challenge_id = $1 and r.sequence > $2 and ($3::uuid is null or exists (select 1 from challenges.entry e where e.id = r.entry_id and e.author_id = $3)) order by r.sequence limit $4`,
      [challengeId, after ?? 0, authorId ?? null, limit + 1]);
  }

  async ofEntry(ctx: OperationContext, entryId: string): Promise<KeptReceipt | undefined> {
    return (await this.database.query<KeptReceipt>(ctx, `select ${RECEIPT} from challenges.receipt r where r.entry_id = $1`, [entryId]))[0];
  }

  /** Sealed packages with everything that was handed in for them, a page at a time; of one author, and those alone that were opened. */
  packages(ctx: OperationContext, challengeId: string, { authorId, opened, after, limit }: { authorId?: string | undefined; opened: boolean; after: number; limit: number }) {
    return this.database.query<KeptPackage>(ctx,
      `select e.number, e.sealed, e.state, e.opened_at is not null as opened, e.faults,
         coalesce((select jsonb_agg(jsonb_build_object('keeper', p.keeper, 'part', p.part, 'at', ${UTC('p.handed_in_at')}) order by p.keeper) from challenges.opened_part p where p.entry_id = e.id), '[]') as parts
       from challenges.entry e where e.challenge_id = $1 and e.sealed is not null and e.number > $2 and ($3::uuid is null or e.author_id = $3) and (not $5 or e.opened_at is not null) order by e.number limit $4`,
      [challengeId, after, authorId ?? null, limit, opened]);
  }
}
