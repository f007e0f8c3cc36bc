import { createHash, sign, type KeyObject } from 'node:crypto';
import { canonicalize } from 'json-canonicalize';
import type { Receipt, ReceiptStatement } from '../../domain/sealing/receipt.js';
import type { SealedPackage } from '../../domain/sealing/sealed-package.schema.js';

export type { Receipt, ReceiptStatement };

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
/** Of a scene the proposal stands in the place of the package. */
export const hashPackage = (entry: SealedPackage | object): string => sha256(canonicalize(entry));

export function signReceipt(statement: ReceiptStatement, key: KeyObject): Receipt {
  const text = canonicalize(statement);
  return { ...statement, sha256: sha256(text), signature: sign(null, Buffer.from(text), key).toString('base64') };
}

/** What an export has the packages of; receipts are all of them always. */
export type ExportHolds = 'everything' | 'opened' | 'own' | 'receipts';
/** What became of a package; with all but the first two it was never read. */
export type OpeningOutcome = 'opened' | 'spoiled' | 'sealed' | 'withdrawn' | 'replaced' | 'outdated';

/** Everything that a stand-alone verifier needs (scripts/verify-opening.mjs). */
export interface OpeningExport {
  readonly format: 'luqiao-opening-2';
  readonly challengeId: string;
  /** In force at the deadline, which stands in its canonical text (RFC 8785) and nowhere else. */
  readonly edition: { readonly edition: number; readonly sha256: string; readonly canonical: string };
  readonly holds: ExportHolds;
  readonly receipts: readonly Receipt[];
  readonly packages: readonly SealedPackage[];
  /** One for each package. */
  readonly openings: readonly {
    readonly entryId: string; readonly edition: number; readonly outcome: OpeningOutcome;
    /** Why it is spoiled. */
    readonly faults: readonly string[];
    /** Everything that was handed in: by which key, when, and null where its keeper could not open it. */
    readonly parts: readonly { readonly keeper: string; readonly part: string | null; readonly at: string }[];
    /** What the parts open, also where it is no proposal. */
    readonly content: string | null;
  }[];
}
