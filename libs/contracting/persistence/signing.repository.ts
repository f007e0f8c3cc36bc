import { Injectable } from '@nestjs/common';
import { Problem, stateProblems } from '@app/kernel';
import { Database, type OperationContext, type TransactionContext } from '@app/platform';
import type { Envelope, KeptSignature } from '../domain/signing/envelope.js';
import type { Signatory } from '../domain/signing/signatory.js';

const SIGNATORY = `s.id, s.contract_id as "contractId", s.side, s.edition, s.position, s.account_id as "accountId", s.capacity, s.power_paper_id as "powerPaperId", to_char(s.power_until, 'YYYY-MM-DD') as "powerUntil", s.seal_type as "sealType",
  s.seal_name as "sealName", s.named_by as "namedBy", s.named_at as "namedAt"`;
const ENVELOPE = `e.id, e.contract_id as "contractId", e.state, e.version, e.terms_number as "termsNumber", e.terms_hash as "termsHash", e.title, e.document_sha256 as "documentSha256", e.document_bytes as "documentBytes",
  e.content_sha256 as "contentSha256", e.current_sha256 as "currentSha256", e.code, e.provider, e.simulated, e.expires_at as "expiresAt", e.rule_version_ids as "ruleVersionIds", e.sent_by as "sentBy", e.sent_at as "sentAt",
  e.closed_at as "closedAt", e.close_reason as "closeReason"`;
const SIGNATURE = `g.envelope_id as "envelopeId", g.signatory_id as "signatoryId", g.account_id as "accountId", g.number, g.signed_at as "signedAt", g.signed_sha256 as "signedSha256", g.document_sha256 as "documentSha256",
  g.certificate_sha256 as "certificateSha256", g.evidence, g.recorded_at as "recordedAt"`;

/** Lists of signatories and signatures are kept as they came; an envelope only moves on. */
@Injectable()
export class SigningRepository {
  constructor(private readonly database: Database) {}

  /** All editions of both sides, the oldest first. */
  signatories(ctx: OperationContext, contractId: string): Promise<Signatory[]> {
    return this.database.query<Signatory>(ctx, `select ${SIGNATORY} from contracting.signatory s where s.contract_id = $1 order by s.side, s.edition, s.position`, [contractId]);
  }

  async addSignatories(ctx: TransactionContext, list: readonly Signatory[]): Promise<void> {
    for (const s of list) {
      await this.database.execute(ctx,
        'insert into contracting.signatory (id, contract_id, side, edition, position, account_id, capacity, power_paper_id, power_until, seal_type, seal_name, named_by, named_at) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)',
        [s.id, s.contractId, s.side, s.edition, s.position, s.accountId, s.capacity, s.powerPaperId, s.powerUntil, s.sealType, s.sealName, s.namedBy, s.namedAt]);
    }
  }

  async insertEnvelope(ctx: TransactionContext, e: Envelope, signatoryIds: readonly string[]): Promise<void> {
    await this.database.execute(ctx,
      `insert into contracting.signing_envelope (id, contract_id, state, version, terms_number, terms_hash, title, document_sha256, document_bytes, content_sha256, current_sha256, code, provider, simulated, expires_at, rule_version_ids, sent_by, sent_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18)`,
      [e.id, e.contractId, e.state, e.version, e.termsNumber, e.termsHash, e.title, e.documentSha256, e.documentBytes, e.contentSha256, e.currentSha256, e.code, e.provider, e.simulated, e.expiresAt, e.ruleVersionIds, e.sentBy, e.sentAt]);
    for (const id of signatoryIds) await this.database.execute(ctx, 'insert into contracting.envelope_signer (envelope_id, signatory_id) values ($1, $2)', [e.id, id]);
  }

  async saveEnvelope(ctx: TransactionContext, e: Envelope, seen: number): Promise<void> {
    const changed = await this.database.execute(ctx, 'update contracting.signing_envelope set state = $3, version = $4, current_sha256 = $5, closed_at = $6, close_reason = $7 where id = $1 and version = $2', [e.id, seen, e.state, e.version, e.currentSha256, e.closedAt, e.closeReason]);
    if (changed !== 1) throw new Problem(stateProblems['stale-version'], { seen, current: e.version });
  }

  async envelope(ctx: OperationContext, id: string): Promise<Envelope | undefined> {
    const [found] = await this.database.query<Envelope>(ctx, `select ${ENVELOPE} from contracting.signing_envelope e where e.id = $1`, [id]);
    return found;
  }

  async byCode(ctx: OperationContext, code: string): Promise<Envelope | undefined> {
    const [found] = await this.database.query<Envelope>(ctx, `select ${ENVELOPE} from contracting.signing_envelope e where e.code = $1`, [code]);
    return found;
  }

  async newest(ctx: OperationContext, contractId: string): Promise<Envelope | undefined> {
    const [found] = await this.database.query<Envelope>(ctx, `select ${ENVELOPE} from contracting.signing_envelope e where e.contract_id = $1 order by e.id desc limit 1`, [contractId]);
    return found;
  }

  /** Open ones whose time is over, the oldest first. */
  expired(ctx: OperationContext, now: Date, limit: number): Promise<Envelope[]> {
    return this.database.query<Envelope>(ctx, `select ${ENVELOPE} from contracting.signing_envelope e where e.state = 'open' and e.expires_at <= $1 order by e.expires_at limit $2`, [now, limit]);
  }

  signers(ctx: OperationContext, envelopeId: string): Promise<Signatory[]> {
    return this.database.query<Signatory>(ctx, `select ${SIGNATORY} from contracting.envelope_signer x join contracting.signatory s on s.id = x.signatory_id where x.envelope_id = $1 order by s.side desc, s.position`, [envelopeId]);
  }

  /** In the order of signing. */
  signatures(ctx: OperationContext, envelopeId: string): Promise<KeptSignature[]> {
    return this.database.query<KeptSignature>(ctx, `select ${SIGNATURE} from contracting.signature g where g.envelope_id = $1 order by g.number`, [envelopeId]);
  }

  async addSignature(ctx: TransactionContext, g: KeptSignature): Promise<void> {
    await this.database.execute(ctx,
      'insert into contracting.signature (envelope_id, signatory_id, account_id, number, signed_at, signed_sha256, document_sha256, certificate_sha256, evidence, recorded_at) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)',
      [g.envelopeId, g.signatoryId, g.accountId, g.number, g.signedAt, g.signedSha256, g.documentSha256, g.certificateSha256, JSON.stringify(g.evidence), g.recordedAt]);
  }

  /** False: the call with this id was taken before. */
  async rememberWebhook(ctx: TransactionContext, id: string, forgetAt: Date): Promise<boolean> {
    return (await this.database.query(ctx, 'insert into contracting.signature_webhook (id, forget_at) values ($1, $2) on conflict do nothing returning id', [id, forgetAt])).length === 1;
  }

  async forgetWebhooks(ctx: OperationContext, before: Date): Promise<void> {
    await this.database.execute(ctx, 'delete from contracting.signature_webhook where forget_at < $1', [before]);
  }
}
