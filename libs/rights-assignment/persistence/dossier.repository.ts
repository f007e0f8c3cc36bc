import { Injectable } from '@nestjs/common';
import { Database, type OperationContext, type TransactionContext } from '@app/platform';
import type { Dossier, Supplement } from '../domain/dossier/dossier.js';

const DOSSIER = `d.id, d.organisation_id as "organisationId", d.application_id as "applicationId", d.number, d.canonical, d.sha256, d.confidential, d.confidential_sha256 as "confidentialSha256",
  d.previous_sha256 as "previousSha256", d.audit_seq as "auditSeq", d.audit_hash as "auditHash", d.signature, d.public_key as "publicKey", d.sealed_by as "sealedBy", d.sealed_at as "sealedAt"`;
const SUPPLEMENT = `s.id, s.dossier_id as "dossierId", s.number, s.kind, s.canonical, s.sha256, s.previous_sha256 as "previousSha256", s.audit_seq as "auditSeq", s.audit_hash as "auditHash", s.signature, s.public_key as "publicKey", s.at`;

export interface DossierDocument {
  readonly sha256: string;
  readonly bytes: number;
}

/** Dossiers are added, never changed: the database has no other way. */
@Injectable()
export class DossierRepository {
  constructor(private readonly database: Database) {}

  /** The end of the unit's chain; whoever asks next waits until this transaction is over. */
  async lastOf(ctx: TransactionContext, organisationId: string): Promise<Pick<Dossier, 'number' | 'sha256'> | undefined> {
    await this.database.query(ctx, `select pg_advisory_xact_lock(hashtextextended('dossier:' || $1, 0))`, [organisationId]);
    const [last] = await this.database.query<Pick<Dossier, 'number' | 'sha256'>>(ctx, `select number, sha256 from rights_assignment.dossier where organisation_id = $1 order by number desc limit 1`, [organisationId]);
    return last;
  }

  async insert(ctx: TransactionContext, d: Dossier): Promise<void> {
    await this.database.execute(ctx,
      `insert into rights_assignment.dossier (id, organisation_id, application_id, number, canonical, sha256, confidential, confidential_sha256, previous_sha256, audit_seq, audit_hash, signature, public_key, sealed_by, sealed_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15)`,
      [d.id, d.organisationId, d.applicationId, d.number, d.canonical, d.sha256, d.confidential, d.confidentialSha256, d.previousSha256, d.auditSeq, d.auditHash, d.signature, d.publicKey, d.sealedBy, d.sealedAt]);
  }

  async ofApplication(ctx: OperationContext, applicationId: string): Promise<Dossier | undefined> {
    const [found] = await this.database.query<Dossier>(ctx, `select ${DOSSIER} from rights_assignment.dossier d where d.application_id = $1`, [applicationId]);
    return found;
  }

  /** The unit's dossier of this number. */
  async numbered(ctx: OperationContext, organisationId: string, number: number): Promise<Dossier | undefined> {
    const [found] = await this.database.query<Dossier>(ctx, `select ${DOSSIER} from rights_assignment.dossier d where d.organisation_id = $1 and d.number = $2`, [organisationId, number]);
    return found;
  }

  async addSupplement(ctx: TransactionContext, s: Supplement): Promise<void> {
    await this.database.execute(ctx,
      `insert into rights_assignment.dossier_supplement (id, dossier_id, number, kind, canonical, sha256, previous_sha256, audit_seq, audit_hash, signature, public_key, at) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`,
      [s.id, s.dossierId, s.number, s.kind, s.canonical, s.sha256, s.previousSha256, s.auditSeq, s.auditHash, s.signature, s.publicKey, s.at]);
  }

  supplements(ctx: OperationContext, dossierId: string): Promise<Supplement[]> {
    return this.database.query<Supplement>(ctx, `select ${SUPPLEMENT} from rights_assignment.dossier_supplement s where s.dossier_id = $1 order by s.number`, [dossierId]);
  }

  async document(ctx: OperationContext, dossierId: string): Promise<DossierDocument | undefined> {
    const [found] = await this.database.query<DossierDocument>(ctx, 'select sha256, bytes from rights_assignment.dossier_document where dossier_id = $1', [dossierId]);
    return found;
  }

  /** The first one that was made stays. */
  async keepDocument(ctx: OperationContext, dossierId: string, { sha256, bytes }: DossierDocument, madeAt: Date): Promise<void> {
    await this.database.execute(ctx, 'insert into rights_assignment.dossier_document (dossier_id, sha256, bytes, made_at) values ($1, $2, $3, $4) on conflict do nothing', [dossierId, sha256, bytes, madeAt]);
  }
}
