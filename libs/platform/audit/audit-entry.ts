import { createHash } from 'node:crypto';
import { canonicalize } from 'json-canonicalize';

/** One entry of an aggregate's chain, as it is hashed: everything but the hash itself. */
export interface AuditEntry {
  readonly id: string;
  readonly aggregateType: string;
  readonly aggregateId: string;
  readonly seq: number;
  readonly at: string;
  readonly actor: Readonly<Record<string, unknown>>;
  readonly requestId: string;
  readonly act: string;
  readonly before: unknown;
  readonly after: unknown;
  readonly reason: string | null;
  readonly ruleVersions: readonly string[];
  readonly prevHash: string;
}

/** What the first entry of a chain names as its predecessor. */
export const GENESIS = '0'.repeat(64);

/** SHA-256 over the canonical JSON (RFC 8785) of the entry, which includes the predecessor's hash. */
export const hashEntry = (entry: AuditEntry): string => createHash('sha256').update(canonicalize(entry)).digest('hex');

/** Confidential text enters the audit log only as its digest: enough to prove what it was, useless to read. */
export const digest = (text: string | null | undefined): string | null =>
  text === null || text === undefined ? null : `sha256:${createHash('sha256').update(text).digest('hex')}`;

export interface ChainBreak {
  readonly aggregateType: string;
  readonly aggregateId: string;
  readonly seq: number;
  readonly what: 'gap' | 'broken-link' | 'altered';
}

/** Walks one chain in order of `seq`; the first break of each kind of entry is reported, later entries follow the stored hashes. */
export function verifyChain(entries: readonly (AuditEntry & { hash: string })[]): ChainBreak[] {
  const breaks: ChainBreak[] = [];
  let previous = GENESIS;
  entries.forEach(({ hash, ...entry }, index) => {
    const at = { aggregateType: entry.aggregateType, aggregateId: entry.aggregateId, seq: entry.seq };
    if (entry.seq !== index + 1) breaks.push({ ...at, what: 'gap' });
    if (entry.prevHash !== previous) breaks.push({ ...at, what: 'broken-link' });
    if (hashEntry(entry) !== hash) breaks.push({ ...at, what: 'altered' });
    previous = hash;
  });
  return breaks;
}
