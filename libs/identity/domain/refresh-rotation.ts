/**
 * Refresh tokens rotate by generation: each refresh moves the session one on. For these seconds the generation before is
 * still answered (with a further token of the current one), because a page that is reloaded while it refreshes never sees the
 * answer, and two tabs may ask at once. Later, or further back, it is a replay and ends the session.
 */
export const REFRESH_GRACE_MS = 10_000;

export interface RotationFacts {
  readonly tokenGeneration: number;
  readonly sessionGeneration: number;
  readonly rotatedAt: Date;
  readonly now: Date;
}

export type Rotation = 'move-on' | 'repeat' | 'replayed';

export function decideRotation({ tokenGeneration, sessionGeneration, rotatedAt, now }: RotationFacts): Rotation {
  if (tokenGeneration === sessionGeneration) return 'move-on';
  const justNow = now.getTime() - rotatedAt.getTime() <= REFRESH_GRACE_MS;
  return tokenGeneration === sessionGeneration - 1 && justNow ? 'repeat' : 'replayed';
}
