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

/** How many keepers the organisation with most of them has. */
export function mostOfOne(organisations: readonly string[]): number {
  const counts = new Map<string, number>();
  for (const id of organisations) counts.set(id, (counts.get(id) ?? 0) + 1);
  return Math.max(0, ...counts.values());
}
/** No organisation has so many that it opens by itself, nor so many that nothing opens without it: at most min(k - 1, n - k) of n keepers of whom k open. */
export const mostAllowed = (named: number, needed: number): number => Math.min(needed - 1, named - needed);

export const readiness = (keepers: readonly Pick<Keeper, 'publicKey'>[], needed: number) => ({ named: keepers.length, ready: keepers.filter(({ publicKey }) => publicKey !== null).length, needed });
