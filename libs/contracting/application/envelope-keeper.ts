import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import { chinaDate, Clock, decideAct, Problem, refusal, brokenRules } from '@app/kernel';
import { FileStore, type OperationContext, type TransactionContext } from '@app/platform';
import type { Contract } from '../domain/contract/contract.js';
import type { Deal } from '../domain/deal.js';
import { contractingProblems } from '../domain/problems.js';
import { signerSawThis, signingIsOpen, type SignatureFacts } from '../domain/rules/signing.rules.js';
import { ESignatureError, ESignatureProvider, type EnvelopeStatus, type SignatureEvidence } from '../domain/signing/e-signature.js';
import type { Envelope } from '../domain/signing/envelope.js';
import { envelopeMachine } from '../domain/signing/envelope.machine.js';
import { ContractRepository } from '../persistence/contract.repository.js';
import { DealRepository } from '../persistence/deal.repository.js';
import { SigningRepository } from '../persistence/signing.repository.js';
import { ContractTable, type ContractActor } from './contract-table.js';
import { toldAs } from './deal-table.js';

/** No contract is longer than this with its signatures. */
export const MOST_DOCUMENT_BYTES = 20 * 1_048_576;

/** What the provider has of an envelope, its file checked and in our store. */
export interface Observed { readonly status: EnvelopeStatus; readonly complete: boolean }
export interface LockedEnvelope { readonly deal: Deal; readonly contract: Contract; readonly envelope: Envelope }

/** Follows an envelope: what the provider has signed becomes our evidence, the last signature puts the contract into effect. */
@Injectable()
export class EnvelopeKeeper {
  constructor(
    private readonly provider: ESignatureProvider, private readonly signing: SigningRepository, private readonly contracts: ContractRepository, private readonly deals: DealRepository, private readonly table: ContractTable, private readonly files: FileStore,
    private readonly clock: Clock,
  ) {}

  /** Asks the provider; what it refuses becomes a refusal of ours, what may work later 503 with nothing done. */
  async ask<T>(question: () => Promise<T>): Promise<T> {
    try {
      return await question();
    } catch (error) {
      throw error instanceof ESignatureError ? refusalOf(error) : error;
    }
  }

  /**
   * Looks the envelope up at the provider and keeps the file as it stands there, before any row is locked. A file that is complete is
   * checked against its own signatures and the text that was sent: a provider's word alone puts nothing into effect.
   */
  async observe(ctx: OperationContext, envelope: Envelope): Promise<Observed> {
    const status = await this.ask(() => this.provider.status(envelope.id));
    const signers = await this.signing.signers(ctx, envelope.id);
    const complete = signers.every(({ accountId }) => status.signatures.some(({ partyId }) => partyId === accountId));
    if (status.documentSha256 === envelope.currentSha256) return { status, complete };
    const bytes = await this.ask(() => this.provider.document(envelope.id));
    if (createHash('sha256').update(bytes).digest('hex') !== status.documentSha256) throw new Problem(contractingProblems['signing-provider-unreachable']);
    if (complete) {
      const { intact } = await this.ask(() => this.provider.verify(bytes, {
        sha256: status.documentSha256, certificates: status.signatures.map(({ certificate }) => certificate.sha256), original: { sha256: envelope.documentSha256, bytes: envelope.documentBytes },
      }));
      if (!intact) throw new Problem(contractingProblems['signing-provider-refused'], { reason: 'document-broken' });
    }
    await this.files.put(Readable.from([bytes]), MOST_DOCUMENT_BYTES);
    return { status, complete };
  }

  /** Deal, contract and envelope, locked in this order, whoever asks. */
  async locked(ctx: TransactionContext, contractId: string, envelopeId: string): Promise<LockedEnvelope> {
    const found = (await this.contracts.find(ctx, contractId))!;
    const deal = (await this.deals.find(ctx, found.dealId, 'for update'))!;
    const contract = (await this.contracts.find(ctx, contractId, 'for update'))!;
    return { deal, contract, envelope: await this.open(ctx, contract, envelopeId) };
  }

  /** The open envelope of a contract that is out for signature; refuses 409 any other, also one that took the place of what was seen. */
  async open(ctx: OperationContext, contract: Contract, seenId?: string): Promise<Envelope> {
    const newest = contract.state === 'signing' ? await this.signing.newest(ctx, contract.id) : undefined;
    if (newest?.state !== 'open' || (seenId !== undefined && newest.id !== seenId)) throw new Problem(contractingProblems['not-out-for-signature']);
    return newest;
  }

  /** Keeps the signatures that are new to us; with the last one the contract takes effect in the same transaction. */
  async record(ctx: TransactionContext, { deal, contract, envelope }: LockedEnvelope, { status, complete }: Observed, actor: Pick<ContractActor, 'person' | 'side'>): Promise<{ contract: Contract; envelope: Envelope }> {
    const known = await this.signing.signatures(ctx, envelope.id);
    const fresh = status.signatures.slice(known.length);
    if (fresh.length === 0) return { contract, envelope };
    const signers = await this.signing.signers(ctx, envelope.id);
    for (const [at, evidence] of fresh.entries()) {
      const signatory = signers.find(({ accountId }) => accountId === evidence.partyId);
      if (!signatory) throw new Problem(contractingProblems['signing-provider-refused'], { reason: 'not-a-signer' });
      await this.signing.addSignature(ctx, {
        envelopeId: envelope.id, signatoryId: signatory.id, accountId: signatory.accountId, number: known.length + at + 1, signedAt: evidence.signedAt, signedSha256: evidence.signedSha256, documentSha256: evidence.documentSha256,
        certificateSha256: evidence.certificate.sha256, evidence: keptEvidence(evidence), recordedAt: this.clock.now(),
      });
      await this.table.tell(ctx, { deal, side: signatory.side, person: actor.person }, contract, 'signature', {
        act: 'sign-contract', after: { envelopeId: envelope.id, signatoryId: signatory.id, number: known.length + at + 1, signedSha256: evidence.signedSha256, documentSha256: evidence.documentSha256, certificateSha256: evidence.certificate.sha256, simulated: evidence.simulated },
        refId: envelope.id, ...(actor.person && { events: [toldAs({ deal, side: signatory.side, person: actor.person }, 'signature', envelope.id)] }),
      });
    }
    const now = this.clock.now();
    const moved: Envelope = { ...envelope, version: envelope.version + 1, currentSha256: status.documentSha256, ...(complete && { state: decideAct(envelopeMachine, envelope.state, 'complete', {}).to, closedAt: now }) };
    await this.signing.saveEnvelope(ctx, moved, envelope.version);
    if (!complete) return { contract, envelope: moved };
    const effectiveOn = chinaDate(status.signatures.at(-1)!.signedAt);
    const inEffect = await this.table.move(ctx, { deal, ...actor }, contract, { ...contract, state: 'in_effect', effectiveOn }, 'take-effect');
    if (contract.amends !== null) await this.amend(ctx, { deal, ...actor }, inEffect);
    return { contract: inEffect, envelope: moved };
  }

  /** The contract goes back to where it was sent from; what was signed so far stays as evidence and binds nobody. */
  async close(ctx: TransactionContext, { deal, contract, envelope }: LockedEnvelope, act: 'recall' | 'decline' | 'lapse', actor: Pick<ContractActor, 'person' | 'side'>, reason?: string): Promise<void> {
    const { to } = decideAct(envelopeMachine, envelope.state, act, {}, reason);
    const closed: Envelope = { ...envelope, state: to, version: envelope.version + 1, closedAt: this.clock.now(), closeReason: reason ?? null };
    await this.signing.saveEnvelope(ctx, closed, envelope.version);
    await this.table.move(ctx, { deal, ...actor }, contract, { ...contract, state: 'approved' }, act === 'lapse' ? 'lapse' : 'recall', reason);
  }

  /** A supplement in effect: its terms are from now on those of the contract it amends. */
  private async amend(ctx: TransactionContext, actor: ContractActor, supplement: Contract): Promise<void> {
    const root = (await this.contracts.find(ctx, supplement.amends!, 'for update'))!;
    this.table.expectState(root, ['in_effect']);
    await this.table.move(ctx, actor, root, { ...root, termsNumber: supplement.termsNumber, termsHash: supplement.termsHash }, 'amend');
  }
}

const keptEvidence = ({ certificate, signedAt, ...rest }: SignatureEvidence): Record<string, unknown> =>
  ({ ...rest, signedAt: signedAt.toISOString(), certificate: { ...certificate, validFrom: certificate.validFrom.toISOString(), validUntil: certificate.validUntil.toISOString() } });

function refusalOf(error: ESignatureError): Problem {
  if (error.retryable) return new Problem(contractingProblems['signing-provider-unreachable']);
  // the provider saw what our own rules judge: it was a moment ahead of us
  const facts = { expired: true, expiresOn: '—', seenSha256: 'seen', currentSha256: 'current' } as SignatureFacts;
  if (error.kind === 'expired') return refusal(brokenRules([signingIsOpen], facts)[0]!);
  if (error.reason === 'document-differs' || error.reason === 'not-your-turn') return refusal(brokenRules([signerSawThis], facts)[0]!);
  if (error.reason === 'already-signed') return new Problem(contractingProblems['already-signed']);
  if (error.reason === 'no-provider') return new Problem(contractingProblems['no-signing-provider']);
  return new Problem(contractingProblems['signing-provider-refused'], { reason: error.reason });
}
