/** Somebody who keeps a part of what opens the entries. The private key never leaves that person's own device. */
export interface Keeper {
  readonly challengeId: string;
  readonly accountId: string;
  readonly organisationId: string;
  /** P-256, SubjectPublicKeyInfo as DER in base64 (RFC 5480); null until it is made. */
  readonly publicKey: string | null;
  /** SHA-256 of the DER, hex. */
  readonly fingerprint: string | null;
  readonly madeAt: Date | null;
}
export const MOST_KEEPERS = 9;
export const LEAST_NEEDED = 2;

export const readiness = (keepers: readonly Pick<Keeper, 'publicKey'>[], needed: number) => ({ named: keepers.length, ready: keepers.filter(({ publicKey }) => publicKey !== null).length, needed });
