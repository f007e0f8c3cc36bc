import { createHash, webcrypto } from 'node:crypto';
import type { Extension, RelativeDistinguishedNames } from 'pkijs';

/** X.520 attribute types. T is the title: in what quality somebody signs. */
const ATTRIBUTES = { CN: '2.5.4.3', SERIALNUMBER: '2.5.4.5', O: '2.5.4.10', OU: '2.5.4.11', T: '2.5.4.12' } as const;

/** One attribute to a level, as X.500 has it (pkijs by itself would put all into one). */
export async function distinguishedName(parts: readonly (readonly [keyof typeof ATTRIBUTES, string])[]): Promise<RelativeDistinguishedNames> {
  const [{ RelativeDistinguishedNames: Names }, { ObjectIdentifier, PrintableString, Sequence, Set: Level, Utf8String }] = await Promise.all([import('pkijs'), import('asn1js')]);
  const levels = parts.map(([type, value]) => new Level({
    value: [new Sequence({
      value: [
        new ObjectIdentifier({ value: ATTRIBUTES[type] }),
        // a serial number is printable by its definition; whatever is not becomes a hyphen
        type === 'SERIALNUMBER' ? new PrintableString({ value: value.replace(/[^A-Za-z0-9 '()+,./:=?-]/g, '-') }) : new Utf8String({ value }),
      ],
    })],
  }));
  return Names.fromBER(new Sequence({ value: levels }).toBER(false));
}

/** First bit on the left (RFC 5280, 4.2.1.3): digitalSignature and nonRepudiation; keyCertSign and cRLSign. */
const SIGNER_USE = { bits: 0xc0, unused: 6 };
const AUTHORITY_USE = { bits: 0x06, unused: 1 };
/** RFC 9336: signing of documents. */
const DOCUMENT_SIGNING = '1.3.6.1.5.5.7.3.36';

/** RFC 5280, 4.2.1.2: the hash of the public key without its frame. */
async function keyIdentifier(key: webcrypto.CryptoKey): Promise<ArrayBuffer> {
  const { PublicKeyInfo } = await import('pkijs');
  const info = PublicKeyInfo.fromBER(await webcrypto.subtle.exportKey('spki', key));
  return new Uint8Array(createHash('sha1').update(info.subjectPublicKey.valueBlock.valueHexView).digest()).buffer;
}

export async function certificateExtensions({ authority, subjectKey, issuerKey }: { authority: boolean; subjectKey: webcrypto.CryptoKey; issuerKey: webcrypto.CryptoKey }): Promise<Extension[]> {
  const [pkijs, { BitString, OctetString }] = await Promise.all([import('pkijs'), import('asn1js')]);
  const use = authority ? AUTHORITY_USE : SIGNER_USE;
  const [subjectId, issuerId] = await Promise.all([keyIdentifier(subjectKey), keyIdentifier(issuerKey)]);
  const extension = (extnID: string, critical: boolean, value: { toBER(sizeOnly?: boolean): ArrayBuffer }) => new pkijs.Extension({ extnID, critical, extnValue: value.toBER(false) });
  return [
    extension('2.5.29.19', true, new pkijs.BasicConstraints(authority ? { cA: true, pathLenConstraint: 0 } : { cA: false }).toSchema()),
    extension('2.5.29.15', true, new BitString({ valueHex: new Uint8Array([use.bits]).buffer, unusedBits: use.unused })),
    extension('2.5.29.14', false, new OctetString({ valueHex: subjectId })),
    extension('2.5.29.35', false, new pkijs.AuthorityKeyIdentifier({ keyIdentifier: new OctetString({ valueHex: issuerId }) }).toSchema()),
    ...(authority ? [] : [extension('2.5.29.37', false, new pkijs.ExtKeyUsage({ keyPurposes: [DOCUMENT_SIGNING] }).toSchema())]),
  ];
}
