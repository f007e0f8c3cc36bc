import type { Lead } from '../domain/lead.js';

/** What the audit log keeps of a lead. */
export const auditView = ({ state, level, claimedBy, matchId, version }: Lead) => ({ state, level, claimedBy, matchId, version });
