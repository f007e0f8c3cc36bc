import { describe, expect, it } from 'vitest';
import { stepsOf } from './steps';

const done = (...acts: string[]) => acts.map((act, n) => ({ act, at: `2026-01-${String(n + 1).padStart(2, '0')}T00:00:00Z` }));

describe('the steps of a challenge', () => {
  it('are done, next and ahead', () => {
    const steps = stepsOf('open', 'judging', done('open', 'close', 'examine', 'begin-judging'));
    expect(steps.map(({ act, state }) => `${act} ${state}`).slice(3, 6)).toEqual(['begin-judging done', 'conclude next', 'publicise ahead']);
    expect(steps[0]).toEqual({ act: 'open', at: '2026-01-01T00:00:00Z', state: 'done' });
  });
  it('begin with the organiser\'s own where they are known, and end where a challenge ended', () => {
    expect(stepsOf('open', 'open', done('submit', 'approve', 'open')).map(({ act }) => act)[0]).toBe('submit');
    expect(stepsOf('open', 'withdrawn', done('open')).map(({ act }) => act)).toEqual(['open']);
    expect(stepsOf('scene', 'closed', done('open', 'close')).at(-1)?.act).toBe('finish-scene');
  });
  it('are done anew once it is judged again', () => {
    const acts = ['open', 'close', 'examine', 'begin-judging', 'conclude', 'publicise', 'judge-again'];
    expect(stepsOf('open', 'judging', done(...acts)).find(({ act }) => act === 'conclude')).toEqual({ act: 'conclude', at: null, state: 'next' });
    expect(stepsOf('open', 'judged', done(...acts, 'conclude')).find(({ act }) => act === 'publicise')?.state).toBe('next');
  });
});
