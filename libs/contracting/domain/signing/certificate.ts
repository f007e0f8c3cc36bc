/** Who signed, as the certificate says. Kept for good, with the bytes (Electronic Signature Law 13, 14: 电子签名法 第十三条、第十四条). */
export interface CertificateEvidence {
  readonly subject: string;
  readonly issuer: string;
  /** Hex. */
  readonly serial: string;
  /** Of the certificate in DER, hex. */
  readonly sha256: string;
  readonly validFrom: Date;
  readonly validUntil: Date;
}
