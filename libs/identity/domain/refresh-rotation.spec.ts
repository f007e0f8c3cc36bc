import { decideRotation, REFRESH_GRACE_MS } from './refresh-rotation.js';

const rotatedAt = new Date('2026-11-22T04:00:00Z');
const decide = (tokenGeneration: number, afterMs: number) => decideRotation({ tokenGeneration, sessionGeneration: 5, rotatedAt, now: new Date(rotatedAt.getTime() + afterMs) });

describe('refresh tokens', () => {
  it('move on by one generation', () => expect(decide(5, 600_000)).toBe('move-on'));
  it('may be repeated by an honest client within the grace', () => expect(decide(4, REFRESH_GRACE_MS)).toBe('repeat'));
  it('are replayed after the grace', () => expect(decide(4, REFRESH_GRACE_MS + 1)).toBe('replayed'));
  it('are replayed when they are two generations old, however soon', () => expect(decide(3, 0)).toBe('replayed'));
});
