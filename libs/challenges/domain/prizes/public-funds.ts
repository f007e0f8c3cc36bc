/** What the registry has in force where the organiser is; null where it has nothing. */
export interface FundingCaps {
  /** Of the funds in place, in percent. */
  readonly sharePercent: number | null;
  readonly mostFen: number | null;
  /** The same is supported once only. */
  readonly supportedOnce: boolean;
}
export const NO_CAPS: FundingCaps = { sharePercent: null, mostFen: null, supportedOnce: false };

/** The part of the funds in place that public money may come to, whole fen below; null without a cap. */
export const shareCapFen = (inPlaceFen: number, { sharePercent }: FundingCaps): number | null => (sharePercent === null ? null : Number((BigInt(inPlaceFen) * BigInt(sharePercent)) / 100n));
