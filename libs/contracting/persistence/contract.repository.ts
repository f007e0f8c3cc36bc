import { Injectable } from '@nestjs/common';
import { Problem, stateProblems } from '@app/kernel';
import { Database, type OperationContext, type TransactionContext } from '@app/platform';
import type { Approval } from '../domain/contract/approval.js';
import type { Contract, ContractState, Paper } from '../domain/contract/contract.js';
import type { PriceDecision } from '../domain/contract/price-decision.js';
import type { Side } from '../domain/deal.js';

export interface ContractFilter {
  readonly organisationId: string;
  readonly state?: ContractState | undefined;
  readonly dealId?: string | undefined;
  readonly after?: string | undefined;
  readonly limit: number;
}
export interface OwnerConsent {
  readonly id: string;
  readonly contractId: string;
  readonly termsHash: string;
  /** Of the title chain's owner, or of the need that a pledgee has to answer. */
  readonly ownerKey: string;
  readonly ownerName: string;
  readonly paperId: string;
  readonly recordedBy: string;
  readonly recordedAt: Date;
}
export interface FoundContract extends Contract { readonly achievementTitle: string }

const CONTRACT = `c.id, c.deal_id as "dealId", c.number, c.state, c.version, c.amends, c.terms_number as "termsNumber", c.terms_hash as "termsHash", c.holder_id as "holderId", c.acquirer_id as "acquirerId", c.submitted_by as "submittedBy",
  c.approved_by as "approvedBy", to_char(c.effective_on, 'YYYY-MM-DD') as "effectiveOn", c.end_reason as "endReason", c.created_at as "createdAt", c.updated_at as "updatedAt"`;
const PAPER = `p.id, p.contract_id as "contractId", p.kind, p.side, p.shared, p.name, p.sha256, p.bytes, p.uploaded_by as "uploadedBy", p.uploaded_at as "uploadedAt"`;
const DECISION = `d.id, d.contract_id as "contractId", d.terms_hash as "termsHash", d.mode, d.price_text as "priceText", d.fixed_fen::float8 as "fixedFen", d.result_reference as "resultReference", d.result_paper_id as "resultPaperId", d.valuation,
  d.valuation_paper_id as "valuationPaperId", d.related_party as "relatedParty", d.related_note as "relatedNote", d.ties, d.scope, d.notice_id as "noticeId", d.rule_version_ids as "ruleVersionIds", d.decided_by as "decidedBy", d.decided_at as "decidedAt"`;
const APPROVAL = `a.id, a.contract_id as "contractId", a.terms_hash as "termsHash", a.outcome, a.level, a.amount_fen::float8 as "amountFen", a.interest, a.minutes_paper_id as "minutesPaperId", a.reason, a.rule_version_ids as "ruleVersionIds",
  a.decided_by as "decidedBy", a.decided_at as "decidedAt"`;

@Injectable()
export class ContractRepository {
  constructor(private readonly database: Database) {}

  /** LQ-2026-000001; numbers of transactions that were rolled back stay unused. */
  async nextNumber(ctx: TransactionContext, year: string): Promise<string> {
    const [row] = await this.database.query<{ n: string }>(ctx, `select nextval('contracting.contract_number')::text as n`, []);
    return `LQ-${year}-${row!.n.padStart(6, '0')}`;
  }

  async insert(ctx: TransactionContext, c: Contract): Promise<void> {
    await this.database.execute(ctx, `insert into contracting.contract (id, deal_id, number, state, version, amends, terms_number, terms_hash, holder_id, acquirer_id, created_at, updated_at) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $11)`,
      [c.id, c.dealId, c.number, c.state, c.version, c.amends, c.termsNumber, c.termsHash, c.holderId, c.acquirerId, c.createdAt]);
  }

  async find(ctx: OperationContext, id: string, lock: '' | 'for update' = ''): Promise<Contract | undefined> {
    const [contract] = await this.database.query<Contract>(ctx, `select ${CONTRACT} from contracting.contract c where c.id = $1 ${lock}`, [id]);
    return contract;
  }

  /** All of a deal, the first one first. */
  ofDeal(ctx: OperationContext, dealId: string): Promise<Contract[]> {
    return this.database.query<Contract>(ctx, `select ${CONTRACT} from contracting.contract c where c.deal_id = $1 order by c.id`, [dealId]);
  }

  /** Of each of these deals the contract that its supplements amend. */
  async mains(ctx: OperationContext, dealIds: readonly string[]): Promise<ReadonlyMap<string, Pick<Contract, 'id' | 'number' | 'state'>>> {
    const rows = await this.database.query<Pick<Contract, 'id' | 'number' | 'state' | 'dealId'>>(ctx,
      'select c.id, c.number, c.state, c.deal_id as "dealId" from contracting.contract c where c.deal_id = any($1::uuid[]) and c.amends is null order by c.id', [dealIds]);
    return new Map(rows.map(({ dealId, ...contract }) => [dealId, contract]));
  }

  async save(ctx: TransactionContext, c: Contract, seen: number): Promise<void> {
    const changed = await this.database.execute(ctx,
      'update contracting.contract set state = $3, version = $4, terms_number = $5, terms_hash = $6, submitted_by = $7, approved_by = $8, effective_on = $9, end_reason = $10, updated_at = $11 where id = $1 and version = $2',
      [c.id, seen, c.state, c.version, c.termsNumber, c.termsHash, c.submittedBy, c.approvedBy, c.effectiveOn, c.endReason, c.updatedAt]);
    if (changed !== 1) throw new Problem(stateProblems['stale-version'], { seen, current: c.version });
  }

  /** Newest first. */
  page(ctx: OperationContext, { organisationId, state, dealId, after, limit }: ContractFilter): Promise<FoundContract[]> {
    return this.database.query<FoundContract>(ctx,
      `select ${CONTRACT}, d.achievement_title as "achievementTitle" from contracting.contract c join contracting.deal d on d.id = c.deal_id
       where (c.holder_id = $1 or c.acquirer_id = $1) and ($2::text is null or c.state = $2) and ($3::uuid is null or c.deal_id = $3) and ($4::uuid is null or c.id < $4) order by c.id desc limit $5`,
      [organisationId, state ?? null, dealId ?? null, after ?? null, limit + 1]);
  }

  async addPaper(ctx: TransactionContext, p: Paper): Promise<void> {
    await this.database.execute(ctx, 'insert into contracting.paper (id, contract_id, kind, side, shared, name, sha256, bytes, uploaded_by, uploaded_at) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)',
      [p.id, p.contractId, p.kind, p.side, p.shared, p.name, p.sha256, p.bytes, p.uploadedBy, p.uploadedAt]);
  }

  /** What this side may read. */
  papers(ctx: OperationContext, contractId: string, side: Side): Promise<Paper[]> {
    return this.database.query<Paper>(ctx, `select ${PAPER} from contracting.paper p where p.contract_id = $1 and (p.side = $2 or p.shared) order by p.id`, [contractId, side]);
  }

  async addDecision(ctx: TransactionContext, d: PriceDecision): Promise<void> {
    await this.database.execute(ctx,
      `insert into contracting.price_decision (id, contract_id, terms_hash, mode, price_text, fixed_fen, result_reference, result_paper_id, valuation, valuation_paper_id, related_party, related_note, ties, scope, notice_id, rule_version_ids, decided_by, decided_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18)`,
      [d.id, d.contractId, d.termsHash, d.mode, d.priceText, d.fixedFen, d.resultReference, d.resultPaperId, d.valuation, d.valuationPaperId, d.relatedParty, d.relatedNote, JSON.stringify(d.ties), d.scope, d.noticeId, d.ruleVersionIds, d.decidedBy, d.decidedAt]);
  }

  /** Newest first. */
  decisions(ctx: OperationContext, contractId: string): Promise<PriceDecision[]> {
    return this.database.query<PriceDecision>(ctx, `select ${DECISION} from contracting.price_decision d where d.contract_id = $1 order by d.id desc`, [contractId]);
  }

  /** False where this owner's consent to these terms stands already. */
  async addOwnerConsent(ctx: TransactionContext, c: OwnerConsent): Promise<boolean> {
    const rows = await this.database.query(ctx, 'insert into contracting.owner_consent (id, contract_id, terms_hash, owner_key, owner_name, paper_id, recorded_by, recorded_at) values ($1, $2, $3, $4, $5, $6, $7, $8) on conflict do nothing returning id',
      [c.id, c.contractId, c.termsHash, c.ownerKey, c.ownerName, c.paperId, c.recordedBy, c.recordedAt]);
    return rows.length === 1;
  }

  ownerConsents(ctx: OperationContext, contractId: string): Promise<OwnerConsent[]> {
    return this.database.query<OwnerConsent>(ctx,
      `select id, contract_id as "contractId", terms_hash as "termsHash", owner_key as "ownerKey", owner_name as "ownerName", paper_id as "paperId", recorded_by as "recordedBy", recorded_at as "recordedAt" from contracting.owner_consent where contract_id = $1 order by id`, [contractId]);
  }

  async addApproval(ctx: TransactionContext, a: Approval): Promise<void> {
    await this.database.execute(ctx,
      'insert into contracting.approval (id, contract_id, terms_hash, outcome, level, amount_fen, interest, minutes_paper_id, reason, rule_version_ids, decided_by, decided_at) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)',
      [a.id, a.contractId, a.termsHash, a.outcome, a.level, a.amountFen, a.interest, a.minutesPaperId, a.reason, a.ruleVersionIds, a.decidedBy, a.decidedAt]);
  }

  /** Newest first. */
  approvals(ctx: OperationContext, contractId: string): Promise<Approval[]> {
    return this.database.query<Approval>(ctx, `select ${APPROVAL} from contracting.approval a where a.contract_id = $1 order by a.id desc`, [contractId]);
  }
}
