import { Injectable } from '@nestjs/common';
import { Database, type OperationContext, type TransactionContext } from '@app/platform';
import type { Side } from '../domain/deal.js';

export interface TimelineRow {
  /** Of the audit entry that proves it. */
  readonly id: string;
  readonly dealId: string;
  readonly kind: string;
  readonly side: Side | null;
  readonly personId: string | null;
  readonly refId: string | null;
  readonly at: Date;
}
export interface FoundTimelineRow extends TimelineRow {
  readonly auditHash: string;
  readonly act: string;
  readonly reason: string | null;
  readonly text: string | null;
  readonly fileName: string | null;
  readonly fileSide: Side | null;
  readonly ndaNumber: number | null;
}

/** One line for everything that happens in a deal, each with its audit entry. */
@Injectable()
export class TimelineRepository {
  constructor(private readonly database: Database) {}

  async add(ctx: TransactionContext, r: TimelineRow): Promise<void> {
    await this.database.execute(ctx, 'insert into contracting.timeline (id, deal_id, kind, side, person_id, ref_id, at) values ($1, $2, $3, $4, $5, $6, $7)', [r.id, r.dealId, r.kind, r.side, r.personId, r.refId, r.at]);
  }

  /** Newest first. A side sees its own looks and those at its own things; what the holder checked is the holder's. */
  page(ctx: OperationContext, { dealId, side, before, limit }: { dealId: string; side: Side; before?: string | undefined; limit: number }): Promise<FoundTimelineRow[]> {
    return this.database.query<FoundTimelineRow>(ctx,
      `select t.id, t.deal_id as "dealId", t.kind, t.side, t.person_id as "personId", t.ref_id as "refId", t.at, e.hash as "auditHash", e.act, e.reason, m.text, f.name as "fileName", f.side as "fileSide", n.number as "ndaNumber"
       from contracting.timeline t join platform.audit_entry e on e.id = t.id
       left join contracting.message m on t.kind = 'message' and m.id = t.ref_id left join contracting.room_file f on t.kind in ('file', 'file-withdrawn', 'look') and f.id = t.ref_id left join contracting.nda n on t.kind = 'nda' and n.id = t.ref_id
       where t.deal_id = $1 and (t.kind not in ('check', 'price-decision', 'owner-consent') or $2 = 'holder') and (t.kind <> 'own-paper' or t.side = $2) and (t.kind <> 'look' or t.side = $2 or coalesce(f.side, 'holder') = $2) and ($3::uuid is null or t.id < $3) order by t.id desc limit $4`, [dealId, side, before ?? null, limit + 1]);
  }
}
