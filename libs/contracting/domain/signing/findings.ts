import type { Texts } from '@app/kernel';
import type { CertificateEvidence } from './certificate.js';

/** What can be wrong with one signature of a PDF. */
export const SIGNATURE_FAULTS = {
  'range-malformed': { 'zh-CN': '签名所声明的字节范围不合法，无法判断它签署了什么。', en: 'The byte range that the signature names makes no sense, so nobody can say what it signs.' },
  'range-incomplete': { 'zh-CN': '签名没有覆盖文件中除其自身以外的全部字节。', en: 'The signature leaves out bytes of the file other than its own.' },
  'contents-unreadable': { 'zh-CN': '签名数据无法读取。', en: 'The data of the signature cannot be read.' },
  'contents-padding': { 'zh-CN': '签名数据之后的填充位被改动。', en: 'The filling behind the data of the signature was changed.' },
  'algorithm-unexpected': { 'zh-CN': '签名使用的摘要或签名算法不是 SHA-256 与 RSA/ECDSA。', en: 'The signature uses other algorithms than SHA-256 with RSA or ECDSA.' },
  'digest-mismatch': { 'zh-CN': '被签署的字节在签名之后发生过改动。', en: 'The signed bytes were changed after the signature.' },
  'signature-invalid': { 'zh-CN': '签名值与签名人证书不符。', en: 'The signature does not fit the certificate of its signer.' },
  'certificate-missing': { 'zh-CN': '签名中没有签名人证书。', en: 'The signature holds no certificate of its signer.' },
  'issuer-unknown': { 'zh-CN': '签名人证书不是由受信任的机构签发。', en: 'The certificate of the signer was not issued by a trusted authority.' },
  'certificate-not-for-signing': { 'zh-CN': '该证书不得用于签名。', en: 'The certificate must not be used for signing.' },
  'certificate-not-valid-then': { 'zh-CN': '签名时间不在证书有效期内。', en: 'The time of signing lies outside the validity of the certificate.' },
  'signing-time-missing': { 'zh-CN': '签名中没有签名时间。', en: 'The signature names no time of signing.' },
  'content-changed-later': { 'zh-CN': '该签名之后，文件内容（不只是新增签名）发生过改动。', en: 'The content of the file, and not only its signatures, was changed after this signature.' },
  'other-certificate': { 'zh-CN': '签名所用证书与签署时留存的证书不同。', en: 'The certificate is not the one on record for this signature.' },
} as const satisfies Record<string, Texts>;
export type SignatureFault = keyof typeof SIGNATURE_FAULTS;

/** What can be wrong with the file as a whole. */
export const DOCUMENT_FAULTS = {
  'no-signature': { 'zh-CN': '文件中没有电子签名。', en: 'The file holds no electronic signature.' },
  'signature-broken': { 'zh-CN': '至少一个签名无效。', en: 'At least one signature is not valid.' },
  'signature-missing': { 'zh-CN': '签名数少于签署记录。', en: 'There are fewer signatures than were recorded.' },
  'signature-unexpected': { 'zh-CN': '签名数多于签署记录。', en: 'There are more signatures than were recorded.' },
  'bytes-after-last-signature': { 'zh-CN': '最后一个签名之后又追加了字节。', en: 'Bytes were added after the last signature.' },
  'file-hash-differs': { 'zh-CN': '文件摘要与留存的摘要不一致：文件至少有一个字节被改动。', en: 'The hash of the file is not the one on record: at least one byte was changed.' },
  'original-differs': { 'zh-CN': '被签署的文本与签署前定稿的摘要不一致。', en: 'The signed text is not the final text that was on record before signing.' },
} as const satisfies Record<string, Texts>;
export type DocumentFault = keyof typeof DOCUMENT_FAULTS;

export interface SignatureFinding {
  /** From 1, in the order of signing. */
  readonly number: number;
  /** Offset and length before, offset and length after the signature's own bytes. */
  readonly byteRange: readonly [number, number, number, number] | null;
  /** Every byte up to the end of this signature's part of the file, but for its own. */
  readonly coversItsPart: boolean;
  /** Nothing follows. */
  readonly coversWholeFile: boolean;
  readonly digestMatches: boolean;
  readonly signatureValid: boolean;
  readonly chainValid: boolean;
  readonly certificate: CertificateEvidence | null;
  /** As the signer's own clock says; no time-stamp authority has confirmed it. */
  readonly signedAt: Date | null;
  /** `content-changed-later` compares with what the last sound signature signs; bytes behind that are a fault of the document. */
  readonly faults: readonly SignatureFault[];
}

/** Two checks that do not lean on each other: the hash of all bytes that was kept beside, and the signatures inside. */
export interface SignedDocumentFinding {
  /** Of the whole file, hex. */
  readonly sha256: string;
  /** `not-compared`: no hash on record was given. */
  readonly fileHash: 'same' | 'differs' | 'not-compared';
  readonly signatures: readonly SignatureFinding[];
  /** The signatures by themselves: all valid, as many as recorded, nothing behind the last. */
  readonly signaturesHold: boolean;
  readonly bytesAfterLastSignature: number;
  readonly faults: readonly DocumentFault[];
  /** Nothing is wrong with either. */
  readonly intact: boolean;
}

/** What is on record about a signed file. The more is given, the more is compared. */
export interface SignedDocumentExpectation {
  /** Of the whole signed file, hex. */
  readonly sha256?: string;
  /** The certificates that signed, in the order of signing: SHA-256 of each in DER, hex. */
  readonly certificates?: readonly string[];
  /** The final text before the first signature: hash, hex, and length in bytes. */
  readonly original?: { readonly sha256: string; readonly bytes: number };
}
