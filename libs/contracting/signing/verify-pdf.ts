import { createHash, type X509Certificate } from 'node:crypto';
import type { DocumentFault, SignatureFault, SignatureFinding, SignedDocumentExpectation, SignedDocumentFinding } from '../domain/signing/findings.js';
import { checkChain, evidenceOf } from './certificate-chain.js';
import { coversItsPart, endOf, findSignatures, type FoundSignature } from './find-signatures.js';
import { contentChanged } from './later-changes.js';
import { readCms } from './read-cms.js';

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/**
 * Checks a signed PDF twice, each without the other: the hash of all its bytes against the one on record, and every signature inside
 * against the authorities that are trusted. The second finds what was signed by whom even where nothing is on record; the first finds
 * the bytes that no signature covers. Never rejects: a file that is no PDF has no signature.
 */
export async function verifyPdf(document: Uint8Array, trusted: readonly X509Certificate[], expected: SignedDocumentExpectation = {}): Promise<SignedDocumentFinding> {
  const pdf = Buffer.from(document.buffer, document.byteOffset, document.byteLength);
  const found = findSignatures(pdf);
  const signatures: SignatureFinding[] = [];
  let previousEnd = 0;
  for (const one of found) {
    signatures.push(await checkOne(pdf, one, { number: signatures.length + 1, previousEnd, trusted, certificate: expected.certificates?.[signatures.length] }));
    if (one.byteRange) previousEnd = endOf(one);
  }
  const lastSound = signatures.findLast((one) => one.faults.length === 0);
  // only what somebody who is trusted has signed is taken apart: whatever else follows is a fault already, and may be meant to do harm
  const known = lastSound ? pdf.subarray(0, partEnd(lastSound)) : undefined;
  for (const [at, one] of signatures.entries()) {
    if (!known || one === lastSound || one.faults.length > 0) continue;
    if (await contentChanged(pdf.subarray(0, partEnd(one)), known).catch(() => true)) signatures[at] = { ...one, faults: ['content-changed-later'] };
  }
  const hash = sha256(pdf);
  const bytesAfterLastSignature = found.length === 0 ? 0 : Math.max(0, pdf.length - previousEnd);
  const faults: DocumentFault[] = [];
  if (found.length === 0) faults.push('no-signature');
  if (signatures.some((one) => one.faults.length > 0)) faults.push('signature-broken');
  if (expected.certificates && found.length < expected.certificates.length) faults.push('signature-missing');
  if (expected.certificates && found.length > expected.certificates.length) faults.push('signature-unexpected');
  if (bytesAfterLastSignature > 0) faults.push('bytes-after-last-signature');
  const signaturesHold = faults.length === 0;
  if (expected.original && await differs(pdf, known, expected.original)) faults.push('original-differs');
  const fileHash = expected.sha256 === undefined ? 'not-compared' : expected.sha256 === hash ? 'same' : 'differs';
  if (fileHash === 'differs') faults.push('file-hash-differs');
  return { sha256: hash, fileHash, signatures, signaturesHold, bytesAfterLastSignature, faults, intact: faults.length === 0 };
}

/** The file has to begin with the final text and to have added nothing but signatures to it: the first signer could have changed it too. */
async function differs(pdf: Buffer, signed: Buffer | undefined, original: { readonly sha256: string; readonly bytes: number }): Promise<boolean> {
  const text = pdf.subarray(0, original.bytes);
  return sha256(text) !== original.sha256 || (signed !== undefined && contentChanged(text, signed).catch(() => true));
}

const partEnd = ({ byteRange }: SignatureFinding): number => byteRange![2] + byteRange![3];

interface Around {
  readonly number: number;
  readonly previousEnd: number;
  readonly trusted: readonly X509Certificate[];
  /** The one on record, SHA-256. */
  readonly certificate: string | undefined;
}

async function checkOne(pdf: Buffer, signature: FoundSignature, { number, previousEnd, trusted, certificate: recorded }: Around): Promise<SignatureFinding> {
  const { byteRange, hex } = signature;
  const nothing = { number, byteRange, coversItsPart: false, coversWholeFile: false, digestMatches: false, signatureValid: false, chainValid: false, certificate: null, signedAt: null } as const;
  if (!byteRange || hex === null) return { ...nothing, faults: ['range-malformed'] };
  const end = endOf(signature);
  const whole = coversItsPart(pdf, signature, previousEnd);
  const [start, length, second, rest] = byteRange;
  const cms = await readCms(Buffer.from(hex, 'hex'), Buffer.concat([pdf.subarray(start, start + length), pdf.subarray(second, second + rest)]));
  const faults: SignatureFault[] = [...(whole ? [] : ['range-incomplete' as const]), ...cms.faults];
  const chain: SignatureFault[] = cms.certificate ? checkChain(cms.certificate, cms.others, trusted, cms.signedAt) : [];
  const evidence = cms.certificate && evidenceOf(cms.certificate);
  if (!cms.faults.includes('contents-unreadable')) {
    if (!cms.digestMatches) faults.push('digest-mismatch');
    if (!evidence) faults.push('certificate-missing');
    else if (!cms.signatureValid) faults.push('signature-invalid');
    if (cms.mayNotSign) faults.push('certificate-not-for-signing');
    if (!cms.signedAt) faults.push('signing-time-missing');
    faults.push(...chain);
    if (evidence && recorded !== undefined && evidence.sha256 !== recorded) faults.push('other-certificate');
  }
  return {
    number, byteRange, coversItsPart: whole, coversWholeFile: whole && end === pdf.length, digestMatches: cms.digestMatches, signatureValid: cms.signatureValid,
    chainValid: evidence !== null && chain.length === 0, certificate: evidence, signedAt: cms.signedAt, faults,
  };
}
