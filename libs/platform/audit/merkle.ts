import { createHash } from 'node:crypto';

const LEAF = Buffer.from([0x00]);
const NODE = Buffer.from([0x01]);
const sha256 = (...parts: readonly Buffer[]): Buffer => {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest();
};

/**
 * The Merkle Tree Hash of RFC 6962 section 2.1 over leaves that come one by one, in memory of the tree's height. A leaf and a node are hashed
 * under different first bytes, so that no inner node can be passed off as a leaf; the hash of no leaf is SHA-256 of nothing.
 */
export class MerkleTree {
  /** Complete subtrees from left to right, each higher than the next: the binary digits of the number of leaves. */
  private readonly complete: { height: number; hash: Buffer }[] = [];

  add(leaf: string): void {
    let node = { height: 0, hash: sha256(LEAF, Buffer.from(leaf)) };
    for (let left = this.complete.at(-1); left?.height === node.height; left = this.complete.at(-1)) {
      this.complete.pop();
      node = { height: node.height + 1, hash: sha256(NODE, left.hash, node.hash) };
    }
    this.complete.push(node);
  }

  /** 64 hexadecimal digits. */
  root(): string {
    const hashes = this.complete.map(({ hash }) => hash);
    const last = hashes.pop() ?? sha256();
    return hashes.reduceRight((right, left) => sha256(NODE, left, right), last).toString('hex');
  }
}
