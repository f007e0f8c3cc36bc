import { Injectable } from '@nestjs/common';
import { Problem, stateProblems } from '@app/kernel';
import { Database, type OperationContext, type TransactionContext } from '@app/platform';
import type { Asset, AssetState, Occurrence } from '../domain/asset.js';
import type { Posting } from '../domain/book.js';

export interface FoundAsset extends Asset {
  readonly postings: readonly Posting[];
  readonly occurrences: readonly Occurrence[];
}
export interface AssetFilter {
  readonly organisationId: string;
  readonly state?: AssetState | undefined;
  /** Those with a noted change that nobody settled. */
  readonly open?: boolean | undefined;
  readonly after?: string | undefined;
  readonly limit: number;
}

const ASSET = `a.id, a.state, a.version, a.organisation_id as "organisationId", a.title_id as "titleId", a.disclosure_id as "disclosureId", a.protection, a.write_off as "writeOff", a.proposed_by as "proposedBy",
  a.created_at as "createdAt", a.updated_at as "updatedAt"`;
const date = (column: string, name: string): string => `to_char(p.${column}, 'YYYY-MM-DD') as "${name}"`;
const POSTING = `p.id, p.asset_id as "assetId", p.seq, p.content, p.amount_fen::float8 as "amountFen", ${date('effective_on', 'effectiveOn')}, p.reason, p.document, p.decided_by as "decidedBy", ${date('decided_on', 'decidedOn')},
  p.title_entry_id as "titleEntryId", p.application_id as "applicationId", p.counters, p.posted_by as "postedBy", p.posted_at as "postedAt", p.approved_by as "approvedBy"`;
const OCCURRENCE = `o.id, o.asset_id as "assetId", o.kind, o.title_entry_id as "titleEntryId", o.application_id as "applicationId", o.noticed_at as "noticedAt", o.posting_id as "postingId", o.dismissed_by as "dismissedBy", o.dismiss_reason as "dismissReason"`;

@Injectable()
export class AssetRepository {
  constructor(private readonly database: Database) {}

  /** False where the title is in the ledger already: a told event may be told again. */
  async insert(ctx: TransactionContext, { id, state, version, organisationId, titleId, disclosureId, protection, createdAt }: Asset): Promise<boolean> {
    const rows = await this.database.query(ctx,
      `insert into asset_ledger.asset (id, state, version, organisation_id, title_id, disclosure_id, protection, created_at, updated_at) values ($1, $2, $3, $4, $5, $6, $7, $8, $8)
       on conflict (title_id) do nothing returning id`, [id, state, version, organisationId, titleId, disclosureId, protection, createdAt]);
    return rows.length === 1;
  }

  async find(ctx: OperationContext, id: string, lock: '' | 'for update of a' = ''): Promise<FoundAsset | undefined> {
    const [asset] = await this.database.query<Asset>(ctx, `select ${ASSET} from asset_ledger.asset a where a.id = $1 ${lock}`, [id]);
    if (!asset) return undefined;
    const postings = await this.database.query<Posting>(ctx, `select ${POSTING} from asset_ledger.posting p where p.asset_id = $1 order by p.seq`, [id]);
    const occurrences = await this.database.query<Occurrence>(ctx, `select ${OCCURRENCE} from asset_ledger.occurrence o where o.asset_id = $1 order by o.id`, [id]);
    return { ...asset, postings, occurrences };
  }

  async ofTitle(ctx: OperationContext, titleId: string): Promise<Asset | undefined> {
    const [asset] = await this.database.query<Asset>(ctx, `select ${ASSET} from asset_ledger.asset a where a.title_id = $1`, [titleId]);
    return asset;
  }

  async save(ctx: TransactionContext, { id, state, version, writeOff, proposedBy, updatedAt }: Asset, seen: number): Promise<void> {
    const changed = await this.database.execute(ctx, 'update asset_ledger.asset set state = $3, version = $4, write_off = $5, proposed_by = $6, updated_at = $7 where id = $1 and version = $2',
      [id, seen, state, version, writeOff && JSON.stringify(writeOff), proposedBy, updatedAt]);
    if (changed !== 1) throw new Problem(stateProblems['stale-version'], { seen, current: version });
  }

  async post(ctx: TransactionContext, p: Posting): Promise<void> {
    await this.database.execute(ctx,
      `insert into asset_ledger.posting (id, asset_id, seq, content, amount_fen, effective_on, reason, document, decided_by, decided_on, title_entry_id, application_id, counters, posted_by, posted_at, approved_by)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16)`,
      [p.id, p.assetId, p.seq, JSON.stringify(p.content), p.amountFen, p.effectiveOn, p.reason, p.document, p.decidedBy, p.decidedOn, p.titleEntryId, p.applicationId, p.counters, p.postedBy, p.postedAt, p.approvedBy]);
  }

  /** False where it is noted already. */
  async note(ctx: TransactionContext, { id, assetId, kind, titleEntryId, applicationId, noticedAt }: Occurrence): Promise<boolean> {
    const rows = await this.database.query(ctx,
      `insert into asset_ledger.occurrence (id, asset_id, kind, title_entry_id, application_id, noticed_at) values ($1, $2, $3, $4, $5, $6) on conflict do nothing returning id`,
      [id, assetId, kind, titleEntryId, applicationId, noticedAt]);
    return rows.length === 1;
  }

  async settle(ctx: TransactionContext, { id, postingId, dismissedBy, dismissReason }: Occurrence): Promise<void> {
    await this.database.execute(ctx, 'update asset_ledger.occurrence set posting_id = $2, dismissed_by = $3, dismiss_reason = $4 where id = $1', [id, postingId, dismissedBy, dismissReason]);
  }

  /** Newest first, up to `limit` + 1 with all their lines, in three statements. */
  async list(ctx: OperationContext, { organisationId, state, open, after, limit }: AssetFilter): Promise<FoundAsset[]> {
    const assets = await this.database.query<Asset>(ctx,
      `select ${ASSET} from asset_ledger.asset a where a.organisation_id = $1 and ($2::text is null or a.state = $2) and ($3::uuid is null or a.id < $3)
         and (not $4::boolean or exists (select 1 from asset_ledger.occurrence o where o.asset_id = a.id and o.posting_id is null and o.dismissed_by is null))
       order by a.id desc limit $5`, [organisationId, state ?? null, after ?? null, open === true, limit + 1]);
    const ids = assets.map(({ id }) => id);
    const postings = await this.database.query<Posting>(ctx, `select ${POSTING} from asset_ledger.posting p where p.asset_id = any($1::uuid[]) order by p.seq`, [ids]);
    const occurrences = await this.database.query<Occurrence>(ctx, `select ${OCCURRENCE} from asset_ledger.occurrence o where o.asset_id = any($1::uuid[]) order by o.id`, [ids]);
    return assets.map((asset) => ({ ...asset, postings: postings.filter(({ assetId }) => assetId === asset.id), occurrences: occurrences.filter(({ assetId }) => assetId === asset.id) }));
  }

  /** Of those titles, the ones in the ledger with the id under which they are kept. */
  async amongTitles(ctx: OperationContext, titleIds: readonly string[]): Promise<Map<string, string>> {
    const rows = await this.database.query<{ id: string; titleId: string }>(ctx, 'select id, title_id as "titleId" from asset_ledger.asset where title_id = any($1::uuid[])', [titleIds]);
    return new Map(rows.map(({ id, titleId }) => [titleId, id]));
  }
}
