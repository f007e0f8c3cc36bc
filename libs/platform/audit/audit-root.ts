import { createHash, createPublicKey, sign, verify, type KeyObject } from 'node:crypto';
import type { Texts } from '@app/kernel';
import { canonicalize } from 'json-canonicalize';
import { z } from 'zod';
import { MerkleTree } from './merkle.js';

/** The end of one chain at a day's end: [aggregate type, aggregate id, seq, hash of that entry]. */
export const chainHeadSchema = z.tuple([z.string(), z.string(), z.int().positive(), z.string().regex(/^[0-9a-f]{64}$/)]);
export type ChainHead = z.infer<typeof chainHeadSchema>;

const hash = z.string().regex(/^[0-9a-f]{64}$/);

/** What is signed. Its canonical JSON (RFC 8785) is hashed for the next day's `prevHash` and signed with Ed25519 (RFC 8032). */
export const rootStatementSchema = z.strictObject({
  format: z.literal('luqiao-audit-root/1'),
  /** The civil day in China at whose end the log stood so. */
  day: z.iso.date(),
  chains: z.int().min(0),
  entries: z.int().min(0),
  rootHash: hash,
  /** The hash of the previous root's statement; 64 zeros in the first. */
  prevHash: hash,
  keyId: z.string(),
  madeAt: z.iso.datetime(),
});
export type RootStatement = z.infer<typeof rootStatementSchema>;

/** What an outside party keeps: enough to check the root without the database, and the database against the root. */
export const rootFileSchema = z.strictObject({ statement: rootStatementSchema, signature: z.base64(), publicKey: z.base64(), heads: z.array(chainHeadSchema) });
export type RootFile = z.infer<typeof rootFileSchema>;

export const hashStatement = (statement: RootStatement): string => createHash('sha256').update(canonicalize(statement)).digest('hex');
export const signStatement = (statement: RootStatement, key: KeyObject): string => sign(null, Buffer.from(canonicalize(statement)), key).toString('base64');

export function signatureHolds(statement: RootStatement, signature: string, publicKey: KeyObject): boolean {
  try {
    return verify(null, Buffer.from(canonicalize(statement)), publicKey, Buffer.from(signature, 'base64'));
  } catch {
    return false;
  }
}

/** The public half as SPKI, base64: what a root file carries and what AUDIT_TRUSTED_KEYS lists. */
export const spkiOf = (key: KeyObject): string => (key.type === 'private' ? createPublicKey(key) : key).export({ type: 'spki', format: 'der' }).toString('base64');

/** Tells keys apart: the first 128 bits of SHA-256 over the SPKI. */
export const keyIdOf = (spki: string): string => `ed25519:${createHash('sha256').update(Buffer.from(spki, 'base64')).digest('hex').slice(0, 32)}`;

/**
 * The root over the ends of all chains, with their number and that of their entries (chains have no gaps, so the last `seq` counts them).
 * A Merkle tree (RFC 6962), not a hash over the list: one unit can later be given proof that its own chain is in the root without being shown
 * the chains of others. Leaves are the canonical JSON of the heads in order of the bytes of (aggregate type, aggregate id), each chain once.
 */
export class RootCount {
  private readonly tree = new MerkleTree();
  chains = 0;
  entries = 0;

  add(head: ChainHead): void {
    this.tree.add(canonicalize(head));
    this.chains += 1;
    this.entries += head[2];
  }

  matches({ chains, entries, rootHash }: Pick<RootStatement, 'chains' | 'entries' | 'rootHash'>): boolean {
    return chains === this.chains && entries === this.entries && rootHash === this.rootHash();
  }

  rootHash(): string {
    return this.tree.root();
  }
}

export const ROOT_FINDINGS = {
  'chain-deleted': { 'zh-CN': '整条审计链不见了', en: 'a whole chain is gone' },
  truncated: { 'zh-CN': '审计链的末尾被截去', en: 'the end of a chain was cut off' },
  rewritten: { 'zh-CN': '审计链与每日签名根不符，已被改写', en: 'the chain is not the one that the daily root was made of' },
  'root-altered': { 'zh-CN': '每日签名根与其链头清单不符', en: 'the root does not match its list of chain ends' },
  'root-missing': { 'zh-CN': '缺少这一天的签名根', en: 'the root of this day is missing' },
  'root-broken-link': { 'zh-CN': '签名根与前一日的根不衔接', en: 'the root does not follow from the one before' },
  'root-differs': { 'zh-CN': '数据库中的签名根与外部保存的不同', en: 'the stored root is not the one kept outside' },
  'bad-signature': { 'zh-CN': '签名无效', en: 'the signature does not hold' },
  'unknown-key': { 'zh-CN': '签名所用的密钥不受信任（更换密钥后须列入 AUDIT_TRUSTED_KEYS）', en: 'signed with a key that is not trusted (after a change of keys, list the former one in AUDIT_TRUSTED_KEYS)' },
} as const satisfies Record<string, Texts>;

export interface RootFinding {
  readonly what: keyof typeof ROOT_FINDINGS;
  /** Held against the roots in the database, or against a root kept outside. */
  readonly against: 'stored' | 'file';
  readonly day: string;
  readonly aggregateType?: string;
  readonly aggregateId?: string;
  readonly seq?: number;
}

/** A root's own signature, under one of the trusted public keys by id. */
export function checkSignature(statement: RootStatement, signature: string, trusted: ReadonlyMap<string, KeyObject>): 'bad-signature' | 'unknown-key' | undefined {
  const key = trusted.get(statement.keyId);
  if (!key) return 'unknown-key';
  return signatureHolds(statement, signature, key) ? undefined : 'bad-signature';
}

const bytes = ([type, id]: ChainHead): Buffer => Buffer.from(`${type}\u0000${id}`);

/** What is wrong with a root file by itself: a list that was changed, or a signature that does not hold. Needs no database. */
export function checkRootFile({ statement, signature, publicKey, heads }: RootFile, trusted: ReadonlyMap<string, KeyObject>): RootFinding[] {
  const at = { against: 'file', day: statement.day } as const;
  const count = new RootCount();
  for (const head of heads) count.add(head);
  const ascending = heads.every((head, i) => i === 0 || Buffer.compare(bytes(heads[i - 1]!), bytes(head)) < 0);
  const altered = !ascending || !count.matches(statement) || keyIdOf(publicKey) !== statement.keyId;
  const signed = checkSignature(statement, signature, trusted);
  return [...(altered ? [{ ...at, what: 'root-altered' as const }] : []), ...(signed ? [{ ...at, what: signed }] : [])];
}
