import type { LeadState } from './lead.machine.js';

/** What both listings show in public, and where the match belongs. Codes come with all groups that contain them. */
export interface LeadMatter {
  readonly level: number;
  readonly demandTitle: string;
  readonly achievementTitle: string;
  readonly anonymousDemand: boolean;
  readonly fields: readonly string[];
  readonly regions: readonly string[];
}

export interface Lead extends LeadMatter {
  readonly id: string;
  readonly matchId: string;
  readonly demandId: string;
  readonly achievementId: string;
  readonly state: LeadState;
  readonly claimedBy: string | null;
  /** The newest event of the match that this lead knows of; older ones that come late change nothing. */
  readonly asOf: string;
  readonly version: number;
  readonly createdAt: Date;
  readonly updatedAt: Date;
}

/** The system's act that a found match asks for: new leads above the level, none below it, claimed ones stay with their broker. */
export function actOnFound(state: LeadState | undefined, level: number, leastLevel: number): 'create' | 'revive' | 'drop' | 'refresh' | 'nothing' {
  const good = level >= leastLevel;
  if (state === undefined) return good ? 'create' : 'nothing';
  if (state === 'won' || state === 'lost') return 'nothing';
  if (state === 'dropped') return good ? 'revive' : 'nothing';
  return state === 'new' && !good ? 'drop' : 'refresh';
}

export const isOpen = (state: LeadState): boolean => state !== 'won' && state !== 'lost' && state !== 'dropped';

/** Who has the lead after an act. A dropped one keeps its broker's name for the record; a given-back or revived one is free. */
export function claimantAfter(act: string, before: string | null, actorId: string | null): string | null {
  if (act === 'claim') return actorId;
  return act === 'release' || act === 'revive' ? null : before;
}
