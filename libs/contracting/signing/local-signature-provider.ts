import { createHash } from 'node:crypto';
import type { Clock } from '@app/kernel';
import { ESignatureError, ESignatureProvider, type EnvelopeStatus, type SignAnswer, type SignatureEnvelope, type SignRequest } from '../domain/signing/e-signature.js';
import type { SignedDocumentExpectation, SignedDocumentFinding } from '../domain/signing/findings.js';
import { evidenceOf } from './certificate-chain.js';
import { EnvelopeFolder, type KeptSignature } from './envelope-folder.js';
import { signPdf } from './sign-pdf.js';
import { SIMULATED, TestAuthority } from './test-authority.js';
import { verifyPdf } from './verify-pdf.js';

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
const NAME = 'local';
const METHOD = 'PAdES-like CMS (adbe.pkcs7.detached, RSA-2048, SHA-256); certificate of a test authority; will shown by the session of the account';

/**
 * Signs in this house, for real and for nobody: certificates come from a test authority, and no identity was checked. Everything that
 * it answers says `simulated`. Production refuses it unless ALLOW_LOCAL_SIGNATURES says otherwise (see Config).
 */
export class LocalSignatureProvider extends ESignatureProvider {
  readonly name = NAME;
  readonly simulated = true;
  private readonly envelopes: EnvelopeFolder;
  private readonly authority: TestAuthority;
  private last: Promise<unknown> = Promise.resolve();

  /** `folder`: for keys and envelopes, its owner's alone. */
  constructor(folder: string, private readonly clock: Clock) {
    super();
    this.envelopes = new EnvelopeFolder(folder);
    this.authority = new TestAuthority(folder);
  }

  prepare(envelope: SignatureEnvelope, document: Uint8Array): Promise<EnvelopeStatus> {
    return this.inTurn(async () => {
      if (sha256(document) !== envelope.documentSha256) throw ESignatureError.refused('document-differs');
      if (!sound(envelope)) throw ESignatureError.refused('malformed-envelope');
      await this.authority.authority(this.clock.now());
      const known = await this.envelopes.envelope(envelope.id).catch((error: unknown) => {
        if (error instanceof ESignatureError && error.reason === 'unknown-envelope') return undefined;
        throw error;
      });
      if (!known) {
        if (envelope.expiresAt <= this.clock.now()) throw new ESignatureError('expired', 'envelope-ended');
        // an open field could take a signature that nobody asked for
        const finding = await verifyPdf(document, []);
        if (finding.signatures.length > 0 || !isPdf(document)) throw ESignatureError.refused('unreadable-document');
      }
      if (!known && await this.envelopes.open(envelope, document)) return this.statusOf(envelope, []);
      const kept = known ?? await this.envelopes.envelope(envelope.id);
      if (fingerprint(kept) !== fingerprint(envelope)) throw ESignatureError.refused('envelope-differs');
      return this.statusOf(kept, await this.envelopes.signatures(envelope.id));
    });
  }

  sign({ envelopeId, partyId, documentSha256, requestId }: SignRequest): Promise<SignAnswer> {
    return this.inTurn(async () => {
      const envelope = await this.envelopes.envelope(envelopeId);
      const signer = envelope.signers.find((one) => one.partyId === partyId);
      if (!signer) throw ESignatureError.refused('not-a-signer');
      const before = await this.envelopes.signatures(envelopeId);
      const own = before.find(({ evidence }) => evidence.partyId === partyId);
      if (own && own.requestId !== requestId) throw ESignatureError.refused('already-signed');
      if (own) return this.answer(own, await this.envelopes.document(envelopeId, own.evidence.documentSha256));
      // to the second, as the signature has it
      const now = new Date(Math.floor(this.clock.now().getTime() / 1_000) * 1_000);
      if (envelope.expiresAt <= now) throw new ESignatureError('expired', 'envelope-ended');
      if (documentSha256 !== current(envelope, before)) throw ESignatureError.refused('document-differs');
      if (!turn(envelope, before).includes(partyId)) throw ESignatureError.refused('not-your-turn');
      const [authority, identity] = [await this.authority.authority(now), await this.authority.signer(signer, now)];
      const bytes = await this.envelopes.document(envelopeId, documentSha256);
      const document = await signPdf(bytes, { identity, authority, field: `signature-${before.length + 1}`, reason: SIMULATED, at: now }).catch((cause: unknown) => {
        throw ESignatureError.refused('unreadable-document', { cause });
      });
      const signature: KeptSignature = {
        requestId,
        evidence: {
          provider: NAME, simulated: true, partyId, signedAt: now, method: METHOD, certificate: evidenceOf(identity.certificate), signedSha256: documentSha256, documentSha256: sha256(document),
        },
      };
      // another process was faster: what this signer saw is no longer the document
      if (!await this.envelopes.add(envelopeId, before.length + 1, signature, document)) throw ESignatureError.refused('document-differs');
      return this.answer(signature, document);
    });
  }

  async status(envelopeId: string): Promise<EnvelopeStatus> {
    return this.guarded(async () => this.statusOf(await this.envelopes.envelope(envelopeId), await this.envelopes.signatures(envelopeId)));
  }

  async document(envelopeId: string): Promise<Uint8Array> {
    return this.guarded(async () => {
      const envelope = await this.envelopes.envelope(envelopeId);
      return this.envelopes.document(envelopeId, current(envelope, await this.envelopes.signatures(envelopeId)));
    });
  }

  verify(document: Uint8Array, expected?: SignedDocumentExpectation): Promise<SignedDocumentFinding> {
    return this.guarded(async () => verifyPdf(document, [(await this.authority.authority(this.clock.now())).certificate], expected));
  }

  /** The certificate of the test authority as PEM, for whoever wants to check a file with other tools. */
  authorityCertificate(): Promise<string> {
    return this.guarded(async () => (await this.authority.authority(this.clock.now())).certificate.toString());
  }

  private answer({ evidence }: KeptSignature, document: Uint8Array): SignAnswer {
    return { state: 'signed', provider: NAME, simulated: true, document, evidence };
  }

  private statusOf(envelope: SignatureEnvelope, signatures: readonly KeptSignature[]): EnvelopeStatus {
    const completed = signatures.length === envelope.signers.length;
    const expired = !completed && envelope.expiresAt <= this.clock.now();
    return {
      provider: NAME, simulated: true, envelopeId: envelope.id, state: completed ? 'completed' : expired ? 'expired' : 'open',
      signatures: signatures.map(({ evidence }) => evidence), turn: expired ? [] : turn(envelope, signatures), documentSha256: current(envelope, signatures),
    };
  }

  /** One act at a time in this process; between processes the files decide. */
  private inTurn<T>(act: () => Promise<T>): Promise<T> {
    const mine = this.last.then(() => this.guarded(act));
    this.last = mine.catch(() => undefined);
    return mine;
  }

  private async guarded<T>(act: () => Promise<T>): Promise<T> {
    try {
      return await act();
    } catch (cause) {
      if (cause instanceof ESignatureError) throw cause;
      // a full or missing disk: what a broken line is to a provider elsewhere
      throw new ESignatureError('unreachable', (cause as NodeJS.ErrnoException).code ?? 'local-folder', { cause });
    }
  }
}

function sound({ signers }: SignatureEnvelope): boolean {
  const ids = new Set(signers.map(({ partyId }) => partyId));
  return ids.size > 0 && ids.size === signers.length && signers.every(({ partyId, name, order }) => partyId !== '' && name !== '' && Number.isInteger(order));
}

const isPdf = (document: Uint8Array): boolean => Buffer.from(document.subarray(0, 5)).toString('latin1') === '%PDF-';
const fingerprint = ({ id, title, documentSha256, signers, expiresAt }: SignatureEnvelope): string => JSON.stringify([
  id, title, documentSha256, expiresAt.toISOString(), signers.map(({ partyId, name, capacity, order }) => [partyId, name, capacity, order]),
]);
const current = ({ documentSha256 }: SignatureEnvelope, signatures: readonly KeptSignature[]): string => signatures.at(-1)?.evidence.documentSha256 ?? documentSha256;

/** The parties with the lowest order among those who have not signed. */
function turn({ signers }: SignatureEnvelope, signatures: readonly KeptSignature[]): string[] {
  const waiting = signers.filter(({ partyId }) => !signatures.some(({ evidence }) => evidence.partyId === partyId));
  const next = Math.min(...waiting.map(({ order }) => order));
  return waiting.filter(({ order }) => order === next).map(({ partyId }) => partyId);
}
