import { X509Certificate } from 'node:crypto';
import type { CertificateEvidence } from '../domain/signing/certificate.js';
import type { SignatureFault } from '../domain/signing/findings.js';

/** Signer, three authorities between, root. */
const LONGEST_CHAIN = 5;

export const evidenceOf = (certificate: X509Certificate): CertificateEvidence => ({
  subject: certificate.subject.replace(/\n/g, ', '), issuer: certificate.issuer.replace(/\n/g, ', '), serial: certificate.serialNumber.toLowerCase(),
  sha256: certificate.fingerprint256.replace(/:/g, '').toLowerCase(), validFrom: new Date(certificate.validFrom), validUntil: new Date(certificate.validTo),
});

const issuedBy = (certificate: X509Certificate, issuer: X509Certificate): boolean => issuer.ca && certificate.checkIssued(issuer) && certificate.verify(issuer.publicKey);
const validAt = ({ validFrom, validTo }: X509Certificate, at: Date): boolean => new Date(validFrom) <= at && at <= new Date(validTo);

/** Does the certificate lead to one that is trusted, and was every one on the way valid then? A revocation is not looked up. */
export function checkChain(certificate: X509Certificate, others: readonly X509Certificate[], trusted: readonly X509Certificate[], at: Date | null): SignatureFault[] {
  const chain = [certificate];
  for (let last = certificate; chain.length < LONGEST_CHAIN;) {
    const root = trusted.find((one) => issuedBy(last, one));
    if (root) return at === null || [...chain, root].every((one) => validAt(one, at)) ? [] : ['certificate-not-valid-then'];
    const next = others.find((one) => !chain.includes(one) && issuedBy(last, one));
    if (!next) break;
    chain.push(next);
    last = next;
  }
  return ['issuer-unknown'];
}
