import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Problem } from '@app/kernel';
import { FileStore, type OperationContext } from '@app/platform';
import { buffer } from 'node:stream/consumers';
import type { Contract } from '../domain/contract/contract.js';
import { contractingProblems } from '../domain/problems.js';
import { ESignatureError, ESignatureProvider } from '../domain/signing/e-signature.js';
import type { Envelope, KeptSignature } from '../domain/signing/envelope.js';
import { DOCUMENT_FAULTS, SIGNATURE_FAULTS, type SignedDocumentFinding } from '../domain/signing/findings.js';
import { fileResult } from '../domain/signing/file-result.js';
import type { VerificationView, VerifiedFileView } from '../domain/signing/signing.response.js';
import { ContractRepository } from '../persistence/contract.repository.js';
import { SigningRepository } from '../persistence/signing.repository.js';
import { OneAtATime } from './one-at-a-time.js';
import { SigningFactsOf } from './signing-facts.js';

/** Anybody who holds the paper: what it says, and whether a file is the one that was signed. */
@Injectable()
export class VerifyContract {
  /** A file and its original lie in memory together. */
  private readonly desk = new OneAtATime(8);

  constructor(private readonly signing: SigningRepository, private readonly contracts: ContractRepository, private readonly factsOf: SigningFactsOf, private readonly provider: ESignatureProvider, private readonly files: FileStore) {}

  /** Refuses 404 an unknown code. */
  async get(ctx: OperationContext, code: string): Promise<VerificationView> {
    const { envelope, contract, signatures } = await this.found(ctx, code);
    const { terms } = await this.factsOf.version(ctx, { dealId: contract.dealId, termsNumber: envelope.termsNumber });
    const signed = envelope.state === 'completed';
    return {
      code, contractNumber: contract.number, title: envelope.title, parties: terms.parties.map(({ name }) => name), state: stateOf(envelope, contract), simulated: envelope.simulated, provider: envelope.provider,
      signedAt: signed ? signatures.at(-1)!.signedAt.toISOString() : null, signatures: signatures.length, sha256: signed ? envelope.currentSha256 : null, contentSha256: envelope.contentSha256, effectiveOn: signed ? contract.effectiveOn : null,
    };
  }

  /** Compares a file with the one on record, byte by byte and signature by signature; nothing of it is kept. Refuses 404, 413, 503. */
  async file(ctx: OperationContext, code: string, read: () => Promise<Buffer>): Promise<VerifiedFileView> {
    const { envelope, contract, signatures } = await this.found(ctx, code);
    return this.desk.run(async () => {
      const bytes = await read();
      const sha256 = createHash('sha256').update(bytes).digest('hex');
      const complete = envelope.state === 'completed';
      const finding = await this.finding(bytes, envelope, signatures, complete);
      const original = await buffer(await this.files.open(envelope.currentSha256));
      const stages = [envelope.documentSha256, ...signatures.map(({ documentSha256 }) => documentSha256)];
      const result = fileResult({ bytes, sha256, original, originalSha256: envelope.currentSha256, complete, stages, carriesOurs: finding !== null && carries(finding, signatures) });
      const faults = finding === null || result === 'another' || (result === 'incomplete' && !complete) ? [] : finding.faults.map((code) => ({ code, texts: DOCUMENT_FAULTS[code] }));
      return {
        result, sha256, simulated: envelope.simulated, state: stateOf(envelope, contract), checked: finding !== null, faults,
        signatures: finding?.signatures.map(({ number, signedAt, faults: each }) => ({ number, signedAt: signedAt?.toISOString() ?? null, faults: each.map((code) => ({ code, texts: SIGNATURE_FAULTS[code] })) })) ?? [],
      };
    });
  }

  private async finding(bytes: Buffer, { currentSha256, documentSha256, documentBytes }: Envelope, signatures: readonly KeptSignature[], complete: boolean): Promise<SignedDocumentFinding | null> {
    try {
      return await this.provider.verify(bytes, { ...(complete && { sha256: currentSha256 }), certificates: signatures.map(({ certificateSha256 }) => certificateSha256), original: { sha256: documentSha256, bytes: documentBytes } });
    } catch (error) {
      // the hash decides alone where the provider is away
      if (error instanceof ESignatureError) return null;
      throw error;
    }
  }

  private async found(ctx: OperationContext, code: string): Promise<{ envelope: Envelope; contract: Contract; signatures: readonly KeptSignature[] }> {
    const envelope = await this.signing.byCode(ctx, code);
    if (!envelope) throw new Problem(contractingProblems['verification-not-found']);
    return { envelope, contract: (await this.contracts.find(ctx, envelope.contractId))!, signatures: await this.signing.signatures(ctx, envelope.id) };
  }
}

/** One of our signatures is in it, whatever happened to the rest: same certificate, same second. */
const carries = ({ signatures }: SignedDocumentFinding, kept: readonly KeptSignature[]): boolean =>
  signatures.some(({ certificate, signedAt }) => kept.some((one) => one.certificateSha256 === certificate?.sha256 && one.signedAt.getTime() === signedAt?.getTime()));

function stateOf({ state }: Envelope, contract: Contract): VerificationView['state'] {
  if (state === 'open') return 'signing';
  if (state === 'lapsed') return 'lapsed';
  if (state !== 'completed') return 'recalled';
  return contract.state === 'rescinded' || contract.state === 'terminated' ? contract.state : 'signed';
}
