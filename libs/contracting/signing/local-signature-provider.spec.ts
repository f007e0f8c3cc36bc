import { chmodSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createHash, X509Certificate } from 'node:crypto';
import { contractOf } from '../testing/contract-builder.js';
import { ESignatureError, type SignatureEnvelope, type SignAnswer } from '../domain/signing/e-signature.js';
import { renderContract, type RenderedContract } from './contract-document.js';
import { LocalSignatureProvider } from './local-signature-provider.js';

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
const refused = (reason: string, kind = 'refused') => expect.objectContaining({ constructor: ESignatureError, kind, reason }) as Error;
function signed(answer: SignAnswer): Extract<SignAnswer, { state: 'signed' }> {
  if (answer.state !== 'signed') throw new Error('not signed');
  return answer;
}

describe('the local signature provider', () => {
  let folder: string;
  let contract: RenderedContract;
  let now: Date;
  let provider: LocalSignatureProvider;
  const clock = { now: () => now };
  let count = 0;
  const envelope = (change: Partial<SignatureEnvelope> = {}): SignatureEnvelope => ({
    id: `envelope-${count += 1}`, title: '半主动液压减振器专利权转让合同', documentSha256: contract.sha256, expiresAt: new Date('2026-07-31T00:00:00Z'),
    signers: [{ partyId: 'seller', name: '周正', capacity: '法定代表人', order: 1 }, { partyId: 'buyer', name: '李明𬭩', capacity: '委托代理人', order: 2 }], ...change,
  });
  const opened = async (change: Partial<SignatureEnvelope> = {}): Promise<SignatureEnvelope> => {
    const one = envelope(change);
    await provider.prepare(one, contract.bytes);
    return one;
  };

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'signing-'));
    contract = await renderContract(contractOf());
  }, 60_000);
  beforeEach(() => {
    now = new Date('2026-07-01T01:02:03.456Z');
    provider = new LocalSignatureProvider(folder, clock);
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('lets two sign in turn, the second what the first has signed, and both hold', async () => {
    const { id } = await opened();
    const first = signed(await provider.sign({ envelopeId: id, partyId: 'seller', documentSha256: contract.sha256, requestId: 'r-1' }));
    expect(await provider.status(id)).toMatchObject({ state: 'open', turn: ['buyer'], documentSha256: first.evidence.documentSha256 });
    now = new Date('2026-07-02T03:00:00Z');
    const second = signed(await provider.sign({ envelopeId: id, partyId: 'buyer', documentSha256: first.evidence.documentSha256, requestId: 'r-2' }));
    expect(await provider.status(id)).toEqual({
      provider: 'local', simulated: true, envelopeId: id, state: 'completed', turn: [], signatures: [first.evidence, second.evidence], documentSha256: sha256(second.document),
    });
    expect(Buffer.from(await provider.document(id)).equals(second.document)).toBe(true);
    // nothing before a signature is touched
    expect(Buffer.from(second.document).subarray(0, first.document.length).equals(first.document)).toBe(true);
    expect(Buffer.from(first.document).subarray(0, contract.bytes.length).equals(contract.bytes)).toBe(true);
    for (const { simulated, evidence } of [first, second]) {
      expect(simulated && evidence.simulated).toBe(true);
      expect(evidence.certificate.subject).toContain('模拟签署');
    }
    expect(second.evidence).toMatchObject({ provider: 'local', partyId: 'buyer', signedAt: now, signedSha256: first.evidence.documentSha256, documentSha256: sha256(second.document), certificate: { subject: expect.stringContaining('CN=李明𬭩, title=委托代理人') as string } });

    const finding = await provider.verify(second.document, {
      sha256: second.evidence.documentSha256, certificates: [first, second].map(({ evidence }) => evidence.certificate.sha256), original: { sha256: contract.sha256, bytes: contract.bytes.length },
    });
    expect(finding).toMatchObject({ intact: true, fileHash: 'same', signaturesHold: true, bytesAfterLastSignature: 0, faults: [] });
    expect(finding.signatures.map(({ number, coversItsPart, coversWholeFile, signedAt, certificate, faults }) => ({ number, coversItsPart, coversWholeFile, signedAt, certificate, faults }))).toEqual([
      { number: 1, coversItsPart: true, coversWholeFile: false, signedAt: new Date('2026-07-01T01:02:03Z'), certificate: first.evidence.certificate, faults: [] },
      { number: 2, coversItsPart: true, coversWholeFile: true, signedAt: now, certificate: second.evidence.certificate, faults: [] },
    ]);
    expect(new X509Certificate(await provider.authorityCertificate()).subject).toContain('模拟签署');
  });

  it('answers a repeated request as it did, in another process too, and refuses a second signature', async () => {
    const { id } = await opened();
    const request = { envelopeId: id, partyId: 'seller', documentSha256: contract.sha256, requestId: 'r-1' };
    const first = await provider.sign(request);
    now = new Date('2026-07-03T00:00:00Z');
    expect(await new LocalSignatureProvider(folder, clock).sign(request)).toEqual(first);
    await expect(provider.sign({ ...request, requestId: 'r-2' })).rejects.toThrow(refused('already-signed'));
    // after its end as well: the answer was given
    now = new Date('2027-01-01T00:00:00Z');
    expect(await provider.sign(request)).toEqual(first);
  });

  it('takes the same envelope again, and no other one under its id', async () => {
    const one = await opened();
    expect(await provider.prepare({ ...one }, contract.bytes)).toMatchObject({ state: 'open', turn: ['seller'] });
    await expect(provider.prepare({ ...one, expiresAt: new Date('2026-08-31T00:00:00Z') }, contract.bytes)).rejects.toThrow(refused('envelope-differs'));
    await expect(provider.prepare({ ...one, signers: [...one.signers].reverse() }, contract.bytes)).rejects.toThrow(refused('envelope-differs'));
  });

  it.each<[string, Partial<SignatureEnvelope>, string]>([
    ['bytes that are not those', { documentSha256: 'ab'.repeat(32) }, 'document-differs'], ['no signers', { signers: [] }, 'malformed-envelope'],
    ['the same signer twice', { signers: [{ partyId: 'a', name: '周正', capacity: '本人', order: 1 }, { partyId: 'a', name: '周正', capacity: '本人', order: 2 }] }, 'malformed-envelope'],
    ['an id that leads out of the folder', { id: '../elsewhere' }, 'malformed-envelope'],
  ])('refuses an envelope with %s', async (_, change, reason) => {
    await expect(provider.prepare(envelope(change), contract.bytes)).rejects.toThrow(refused(reason));
  });

  it('refuses what is no PDF and what somebody has signed already', async () => {
    const text = Buffer.from('合同');
    await expect(provider.prepare(envelope({ documentSha256: sha256(text) }), text)).rejects.toThrow(refused('unreadable-document'));
    const { id } = await opened();
    const { document } = signed(await provider.sign({ envelopeId: id, partyId: 'seller', documentSha256: contract.sha256, requestId: 'r-1' }));
    await expect(provider.prepare(envelope({ documentSha256: sha256(document) }), document)).rejects.toThrow(refused('unreadable-document'));
  });

  it.each<[string, object, string]>([
    ['an unknown envelope', { envelopeId: 'nowhere' }, 'unknown-envelope'], ['a stranger', { partyId: 'broker' }, 'not-a-signer'], ['one before his turn', { partyId: 'buyer' }, 'not-your-turn'],
    ['an old version', { documentSha256: 'cd'.repeat(32) }, 'document-differs'],
  ])('refuses the signature of %s, and nothing is half-done', async (_, change, reason) => {
    const { id } = await opened();
    await expect(provider.sign({ envelopeId: id, partyId: 'seller', documentSha256: contract.sha256, requestId: 'r-1', ...change })).rejects.toThrow(refused(reason));
    expect(await provider.status(id)).toMatchObject({ state: 'open', signatures: [], documentSha256: contract.sha256 });
  });

  it('refuses the second signature over the bytes that the first one changed', async () => {
    const { id } = await opened();
    await provider.sign({ envelopeId: id, partyId: 'seller', documentSha256: contract.sha256, requestId: 'r-1' });
    await expect(provider.sign({ envelopeId: id, partyId: 'buyer', documentSha256: contract.sha256, requestId: 'r-2' })).rejects.toThrow(refused('document-differs'));
  });

  it('takes no signature at or after the end', async () => {
    const { id, expiresAt } = await opened();
    now = expiresAt;
    await expect(provider.sign({ envelopeId: id, partyId: 'seller', documentSha256: contract.sha256, requestId: 'r-1' })).rejects.toThrow(refused('envelope-ended', 'expired'));
    expect(await provider.status(id)).toMatchObject({ state: 'expired', turn: [] });
    await expect(provider.prepare(envelope(), contract.bytes)).rejects.toThrow(refused('envelope-ended', 'expired'));
  });

  it('lets one of two win who sign the same bytes in the same moment, in two processes', async () => {
    const { id } = await opened({ signers: [{ partyId: 'seller', name: '周正', capacity: '法定代表人', order: 1 }, { partyId: 'buyer', name: '李明', capacity: '委托代理人', order: 1 }] });
    const outcomes = await Promise.allSettled(['seller', 'buyer'].map((partyId) => new LocalSignatureProvider(folder, clock).sign({ envelopeId: id, partyId, documentSha256: contract.sha256, requestId: partyId })));
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(outcomes.find(({ status }) => status === 'rejected')).toMatchObject({ reason: { reason: 'document-differs' } });
    expect((await provider.status(id)).signatures).toHaveLength(1);
  });

  it('gives a signer one certificate until it runs out', async () => {
    const certificateOf = async () => {
      const { id } = await opened({ expiresAt: new Date('2030-01-01T00:00:00Z') });
      const { evidence, document } = signed(await provider.sign({ envelopeId: id, partyId: 'seller', documentSha256: contract.sha256, requestId: 'r' }));
      expect(await provider.verify(document)).toMatchObject({ signaturesHold: true, intact: true, fileHash: 'not-compared' });
      return evidence.certificate;
    };
    const first = await certificateOf();
    now = new Date(first.validUntil.getTime() - 1_000);
    expect(await certificateOf()).toEqual(first);
    now = first.validUntil;
    expect((await certificateOf()).serial).not.toBe(first.serial);
  });

  it('keeps keys and documents for its owner alone, and refuses keys that others could read', async () => {
    const { id } = await opened();
    await provider.sign({ envelopeId: id, partyId: 'seller', documentSha256: contract.sha256, requestId: 'r-1' });
    const files = readdirSync(folder, { recursive: true, withFileTypes: true });
    expect(files.filter((one) => one.isFile()).length).toBeGreaterThan(3);
    for (const one of files) expect((statSync(join(one.parentPath, one.name)).mode & 0o077)).toBe(0);
    expect(files.filter(({ name }) => name.endsWith('.part'))).toEqual([]);
    chmodSync(join(folder, 'authority.pem'), 0o644);
    await expect(new LocalSignatureProvider(folder, clock).authorityCertificate()).rejects.toThrow(refused('keys-exposed'));
    chmodSync(join(folder, 'authority.pem'), 0o600);
    expect(await new LocalSignatureProvider(folder, clock).authorityCertificate()).toContain('BEGIN CERTIFICATE');
  });

  it('is unreachable where its folder cannot be made, and says that trying again may help', async () => {
    const lost = new LocalSignatureProvider('/dev/null/nowhere', clock);
    await expect(lost.prepare(envelope(), contract.bytes)).rejects.toThrow(refused('ENOTDIR', 'unreachable'));
    await expect(lost.prepare(envelope(), contract.bytes)).rejects.toMatchObject({ retryable: true });
  });
});
