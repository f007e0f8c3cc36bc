import { createHash, randomBytes, webcrypto, X509Certificate } from 'node:crypto';
import { chmod, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Certificate, RelativeDistinguishedNames } from 'pkijs';
import { ESignatureError, type EnvelopeSigner } from '../domain/signing/e-signature.js';
import { certificateExtensions, distinguishedName } from './certificate-parts.js';
import { keepOnce, readPrivate, replacePrivate } from './private-file.js';

const ALGORITHM = { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256', modulusLength: 2048, publicExponent: new Uint8Array([1, 0, 1]) };
const DAY = 86_400_000;
const AUTHORITY_DAYS = 30 * 365;
const SIGNER_DAYS = 365;
/** X.520: most characters of a name. */
const LONGEST_NAME = 64;

/** Stands in every certificate, so that whoever opens one knows. */
export const SIMULATED = '模拟签署 Simulated';

/** A key and its certificate. */
export interface Identity {
  readonly privateKey: webcrypto.CryptoKey;
  readonly certificate: X509Certificate;
}

function pem(label: string, der: ArrayBuffer): string {
  const lines = Buffer.from(der).toString('base64').replace(/.{64}(?=.)/g, '$&\n');
  return `-----BEGIN ${label}-----\n${lines}\n-----END ${label}-----\n`;
}
const shorten = (text: string): string => [...text.normalize('NFC')].slice(0, LONGEST_NAME).join('');

/**
 * Certificates for the simulation: an authority made at the first need, and one certificate a year for everybody who signs. All of it
 * lies in a folder that only its owner can read; whoever has the folder signs as anybody.
 */
export class TestAuthority {
  private own: Promise<Identity> | undefined;

  constructor(private readonly folder: string) {}

  /** The authority itself. Refuses a key that others can read. */
  authority(now: Date): Promise<Identity> {
    return (this.own ??= this.makeAuthority(now).catch((error: unknown) => {
      this.own = undefined;
      throw error;
    }));
  }

  /** The certificate of a signer, the same until it runs out. */
  async signer(signer: EnvelopeSigner, now: Date): Promise<Identity> {
    const { partyId, name, capacity } = signer;
    const file = join(this.folder, 'signers', `${createHash('sha256').update(JSON.stringify([partyId, name, capacity])).digest('hex').slice(0, 32)}.pem`);
    const known = await readPrivate(file);
    const identity = known === undefined ? undefined : await parse(known);
    const valid = identity && new Date(identity.certificate.validFrom) <= now && now < new Date(identity.certificate.validTo);
    if (valid) return identity;
    const fresh = await this.issue(signer, now);
    if (known !== undefined) await replacePrivate(file, fresh);
    // Two processes issue at once: the first one counts.
    else if (!await keepOnce(file, fresh)) return parse((await readPrivate(file))!);
    return parse(fresh);
  }

  private async makeAuthority(now: Date): Promise<Identity> {
    await mkdir(join(this.folder, 'signers'), { recursive: true, mode: 0o700 });
    await chmod(this.folder, 0o700);
    const file = join(this.folder, 'authority.pem');
    if (await readPrivate(file) === undefined) {
      const name = await distinguishedName([['CN', `Luqiao test authority ${randomBytes(4).toString('hex')}`], ['OU', SIMULATED], ['O', '麓桥 Luqiao']]);
      const keys = await webcrypto.subtle.generateKey(ALGORITHM, true, ['sign', 'verify']);
      // a day of grace for clocks of several processes
      await keepOnce(file, await certify({ keys, subject: name, issuer: name, issuerKey: keys, authority: true, from: new Date(now.getTime() - DAY), days: AUTHORITY_DAYS }));
    }
    return parse((await readPrivate(file))!);
  }

  private async issue({ partyId, name, capacity }: EnvelopeSigner, now: Date): Promise<string> {
    const { Certificate: PkijsCertificate } = await import('pkijs');
    const issuer = await this.authority(now);
    const [keys, subject] = await Promise.all([
      webcrypto.subtle.generateKey(ALGORITHM, true, ['sign', 'verify']),
      distinguishedName([['CN', shorten(name)], ['T', shorten(capacity)], ['SERIALNUMBER', shorten(partyId)], ['OU', SIMULATED]]),
    ]);
    const issuerCertificate = PkijsCertificate.fromBER(new Uint8Array(issuer.certificate.raw));
    const issuerPublic = await webcrypto.subtle.importKey('spki', issuer.certificate.publicKey.export({ type: 'spki', format: 'der' }), ALGORITHM, true, ['verify']);
    return certify({ keys, subject, issuer: issuerCertificate.subject, issuerKey: { privateKey: issuer.privateKey, publicKey: issuerPublic }, authority: false, from: now, days: SIGNER_DAYS });
  }
}

interface CertificateWish {
  readonly keys: webcrypto.CryptoKeyPair;
  readonly subject: RelativeDistinguishedNames;
  readonly issuer: RelativeDistinguishedNames;
  readonly issuerKey: webcrypto.CryptoKeyPair;
  readonly authority: boolean;
  readonly from: Date;
  readonly days: number;
}

/** A certificate of version 3 (RFC 5280) with its key, both as PEM in one file. */
async function certify({ keys, subject, issuer, issuerKey, authority, from, days }: CertificateWish): Promise<string> {
  const [{ Certificate: PkijsCertificate, Time }, { Integer }] = await Promise.all([import('pkijs'), import('asn1js')]);
  const time = (value: Date) => new Time({ type: value.getUTCFullYear() < 2050 ? 0 : 1, value });
  const serial = randomBytes(16);
  // a positive integer without a leading zero byte
  serial[0] = (serial[0]! & 0x7f) | 0x40;
  const certificate: Certificate = new PkijsCertificate();
  certificate.version = 2;
  certificate.serialNumber = new Integer({ valueHex: new Uint8Array(serial).buffer });
  certificate.subject = subject;
  certificate.issuer = issuer;
  const start = new Date(Math.floor(from.getTime() / 1_000) * 1_000);
  certificate.notBefore = time(start);
  certificate.notAfter = time(new Date(start.getTime() + days * DAY));
  await certificate.subjectPublicKeyInfo.importKey(keys.publicKey);
  certificate.extensions = await certificateExtensions({ authority, subjectKey: keys.publicKey, issuerKey: issuerKey.publicKey });
  await certificate.sign(issuerKey.privateKey, 'SHA-256');
  return pem('PRIVATE KEY', await webcrypto.subtle.exportKey('pkcs8', keys.privateKey)) + pem('CERTIFICATE', certificate.toSchema(true).toBER(false));
}

async function parse(file: string): Promise<Identity> {
  try {
    const key = /-----BEGIN PRIVATE KEY-----([\s\S]+?)-----END PRIVATE KEY-----/.exec(file)![1]!;
    return { certificate: new X509Certificate(file), privateKey: await webcrypto.subtle.importKey('pkcs8', Buffer.from(key, 'base64'), ALGORITHM, false, ['sign']) };
  } catch (cause) {
    throw ESignatureError.refused('folder-damaged', { cause });
  }
}
