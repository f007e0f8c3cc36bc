import { createHash } from 'node:crypto';
import { canonicalize } from 'json-canonicalize';
import type { Challenge } from '../domain/challenge.js';
import type { Edition } from '../persistence/challenge.repository.js';

/** The edition that a challenge's content becomes: its canonical JSON (RFC 8785) and the hash by which anybody knows it again. */
export function editionOf({ id, edition, content }: Challenge, frame: Pick<Edition, 'reason' | 'changed' | 'restarts' | 'openedBy' | 'openedAt'>): Edition {
  const canonical = canonicalize(content);
  return { challengeId: id, edition, content, canonical, sha256: createHash('sha256').update(canonical).digest('hex'), ...frame };
}
