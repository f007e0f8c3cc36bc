import { Injectable } from '@nestjs/common';
import { Problem, stateProblems } from '@app/kernel';
import { Database, type OperationContext, type TransactionContext } from '@app/platform';
import type { Side } from '../domain/deal.js';
import type { Nda } from '../domain/nda.js';

export interface RoomFile {
  readonly id: string;
  readonly dealId: string;
  readonly side: Side;
  readonly name: string;
  readonly sha256: string;
  readonly bytes: number;
  readonly uploadedBy: string;
  readonly uploadedAt: Date;
}
export interface RoomLook {
  readonly id: string;
  readonly dealId: string;
  /** Null: the private text of the achievement. */
  readonly fileId: string | null;
  readonly ndaId: string | null;
  readonly side: Side;
  readonly readerId: string;
  readonly at: Date;
}

const NDA = `n.id, n.deal_id as "dealId", n.number, n.state, n.version, n.text, n.sha256, to_char(n.open_until, 'YYYY-MM-DD') as "openUntil", n.offered_by_side as "offeredBySide", n.offered_by as "offeredBy", n.offered_at as "offeredAt",
  n.signed_by as "signedBy", n.signed_at as "signedAt", n.ended_at as "endedAt", n.end_reason as "endReason"`;
const FILE = `f.id, f.deal_id as "dealId", f.side, f.name, f.sha256, f.bytes, f.uploaded_by as "uploadedBy", f.uploaded_at as "uploadedAt"`;

/** Agreements on confidentiality, the files under them, and every look. */
@Injectable()
export class RoomRepository {
  constructor(private readonly database: Database) {}

  /** Newest first: the first one decides whether the room is open. */
  ndas(ctx: OperationContext, dealId: string): Promise<Nda[]> {
    return this.database.query<Nda>(ctx, `select ${NDA} from contracting.nda n where n.deal_id = $1 order by n.number desc`, [dealId]);
  }

  async insertNda(ctx: TransactionContext, n: Nda): Promise<void> {
    await this.database.execute(ctx, 'insert into contracting.nda (id, deal_id, number, state, version, text, sha256, open_until, offered_by_side, offered_by, offered_at) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)',
      [n.id, n.dealId, n.number, n.state, n.version, n.text, n.sha256, n.openUntil, n.offeredBySide, n.offeredBy, n.offeredAt]);
  }

  async saveNda(ctx: TransactionContext, n: Nda, seen: number): Promise<void> {
    const changed = await this.database.execute(ctx, 'update contracting.nda set state = $3, version = $4, signed_by = $5, signed_at = $6, ended_at = $7, end_reason = $8 where id = $1 and version = $2', [n.id, seen, n.state, n.version, n.signedBy, n.signedAt, n.endedAt, n.endReason]);
    if (changed !== 1) throw new Problem(stateProblems['stale-version'], { seen, current: n.version });
  }

  /** Those that nobody took back, the newest first. */
  files(ctx: OperationContext, dealId: string, side?: Side): Promise<RoomFile[]> {
    return this.database.query<RoomFile>(ctx, `select ${FILE} from contracting.room_file f where f.deal_id = $1 and f.withdrawn_at is null and ($2::text is null or f.side = $2) order by f.id desc`, [dealId, side ?? null]);
  }

  async insertFile(ctx: TransactionContext, f: RoomFile): Promise<void> {
    await this.database.execute(ctx, 'insert into contracting.room_file (id, deal_id, side, name, sha256, bytes, uploaded_by, uploaded_at) values ($1, $2, $3, $4, $5, $6, $7, $8)', [f.id, f.dealId, f.side, f.name, f.sha256, f.bytes, f.uploadedBy, f.uploadedAt]);
  }

  async withdrawFile(ctx: TransactionContext, id: string, by: string, at: Date): Promise<void> {
    await this.database.execute(ctx, 'update contracting.room_file set withdrawn_by = $2, withdrawn_at = $3 where id = $1 and withdrawn_at is null', [id, by, at]);
  }

  async look(ctx: TransactionContext, l: RoomLook): Promise<void> {
    await this.database.execute(ctx, 'insert into contracting.room_look (id, deal_id, file_id, nda_id, side, reader_id, at) values ($1, $2, $3, $4, $5, $6, $7)', [l.id, l.dealId, l.fileId, l.ndaId, l.side, l.readerId, l.at]);
  }

  /** Looks by the other side at what this side put in, the newest first; the private text is the holder's. */
  looks(ctx: OperationContext, dealId: string, side: Side): Promise<(RoomLook & { fileName: string | null })[]> {
    return this.database.query<RoomLook & { fileName: string | null }>(ctx,
      `select l.id, l.deal_id as "dealId", l.file_id as "fileId", l.nda_id as "ndaId", l.side, l.reader_id as "readerId", l.at, f.name as "fileName" from contracting.room_look l left join contracting.room_file f on f.id = l.file_id
       where l.deal_id = $1 and l.side <> $2 and coalesce(f.side, 'holder') = $2 order by l.id desc limit 200`, [dealId, side]);
  }
}
