import { createHash, verify, X509Certificate } from 'node:crypto';
import type { Attribute, SignedData, SignerInfo } from 'pkijs';
import type { SignatureFault } from '../domain/signing/findings.js';

const OID = {
  data: '1.2.840.113549.1.7.1', signedData: '1.2.840.113549.1.7.2', contentType: '1.2.840.113549.1.9.3', messageDigest: '1.2.840.113549.1.9.4', signingTime: '1.2.840.113549.1.9.5',
  sha256: '2.16.840.1.101.3.4.2.1', keyUsage: '2.5.29.15',
} as const;
/** rsaEncryption, sha256WithRSAEncryption, ecdsa-with-SHA256. */
const SIGNATURES: readonly string[] = ['1.2.840.113549.1.1.1', '1.2.840.113549.1.1.11', '1.2.840.10045.4.3.2'];
/** digitalSignature, nonRepudiation. */
const MAY_SIGN = 0xc0;

export interface CmsFinding {
  readonly digestMatches: boolean;
  readonly signatureValid: boolean;
  readonly certificate: X509Certificate | null;
  /** The other certificates inside: nothing is known of them. */
  readonly others: readonly X509Certificate[];
  readonly mayNotSign: boolean;
  readonly signedAt: Date | null;
  readonly faults: readonly SignatureFault[];
}

const NOTHING: CmsFinding = { digestMatches: false, signatureValid: false, certificate: null, others: [], mayNotSign: false, signedAt: null, faults: ['contents-unreadable'] };

/**
 * Reads a detached CMS signature (RFC 5652) over `content`, with filling behind it as PDF has it. pkijs only takes the structure apart;
 * hashes, keys and certificates are Node's own, so that what made a signature is not what believes it.
 */
export async function readCms(contents: Buffer, content: Buffer): Promise<CmsFinding> {
  const [pkijs, { fromBER }] = await Promise.all([import('pkijs'), import('asn1js')]);
  let signed: SignedData;
  let used: number;
  try {
    const parsed = fromBER(new Uint8Array(contents));
    used = parsed.offset;
    if (used <= 0) return NOTHING;
    const info = new pkijs.ContentInfo({ schema: parsed.result });
    if (info.contentType !== OID.signedData) return NOTHING;
    signed = new pkijs.SignedData({ schema: info.content });
  } catch {
    return NOTHING;
  }
  const signer = signed.signerInfos[0];
  if (!signer || signed.signerInfos.length !== 1 || signed.encapContentInfo.eContentType !== OID.data || signed.encapContentInfo.eContent) return NOTHING;
  const faults: SignatureFault[] = contents.subarray(used).some((byte) => byte !== 0) ? ['contents-padding'] : [];
  try {
    return { ...check(signed, signer, content), faults };
  } catch {
    return { ...NOTHING, faults: [...faults, 'contents-unreadable'] };
  }
  function check(data: SignedData, { signedAttrs, digestAlgorithm, signatureAlgorithm, signature, sid }: SignerInfo, bytes: Buffer): Omit<CmsFinding, 'faults'> {
    const certificates = (data.certificates ?? []).flatMap((one) => (one instanceof pkijs.Certificate ? [one] : []));
    const own = certificates.find((one) => sid instanceof pkijs.IssuerAndSerialNumber && one.issuer.isEqual(sid.issuer) && one.serialNumber.isEqual(sid.serialNumber));
    const native = (one: (typeof certificates)[number]) => new X509Certificate(Buffer.from(one.toSchema().toBER(false)));
    const certificate = own ? native(own) : null;
    const strong = digestAlgorithm.algorithmId === OID.sha256 && SIGNATURES.includes(signatureAlgorithm.algorithmId);
    if (!strong) faults.push('algorithm-unexpected');
    const attributes = signedAttrs?.attributes ?? [];
    const digest = octets(valueOf(attributes, OID.messageDigest));
    const typed = (valueOf(attributes, OID.contentType) as { valueBlock?: { toString(): string } } | undefined)?.valueBlock?.toString() === OID.data;
    // the attributes as they stand in the file, under the tag that RFC 5652 (5.4) signs them with
    const encoded = signedAttrs ? Buffer.from(signedAttrs.encodedValue) : undefined;
    const use = own?.extensions?.find(({ extnID }) => extnID === OID.keyUsage)?.parsedValue as { valueBlock: { valueHexView: Uint8Array } } | undefined;
    return {
      digestMatches: strong && typed && digest !== undefined && digest.equals(createHash('sha256').update(bytes).digest()),
      signatureValid: strong && encoded !== undefined && certificate !== null && verify('sha256', encoded, certificate.publicKey, Buffer.from(signature.valueBlock.valueHexView)),
      certificate, others: certificates.filter((one) => one !== own).map(native),
      mayNotSign: use !== undefined && ((use.valueBlock.valueHexView[0] ?? 0) & MAY_SIGN) === 0,
      signedAt: timeOf(valueOf(attributes, OID.signingTime)),
    };
  }
}

/** Of an attribute that must be there once, with one value. */
function valueOf(attributes: readonly Attribute[], type: string): unknown {
  const matching = attributes.filter((attribute) => attribute.type === type);
  return matching.length === 1 && matching[0]!.values.length === 1 ? matching[0]!.values[0] : undefined;
}

const octets = (value: unknown): Buffer | undefined => {
  const view = (value as { valueBlock?: { valueHexView?: Uint8Array } } | undefined)?.valueBlock?.valueHexView;
  return view && Buffer.from(view);
};

function timeOf(value: unknown): Date | null {
  const time = (value as { toDate?: () => Date } | undefined)?.toDate?.();
  return time && !Number.isNaN(time.getTime()) ? time : null;
}
