import { describe, expect, it } from 'vitest';
import { PARTS, phasesOf, shownPhase, type Part } from './phases';

const told = (...given: Parameters<typeof phasesOf>) => phasesOf(...given).map(({ name, at }) => `${name} ${at}`);
const OF_A_VISITOR: Part[] = ['overview', 'rules', 'times', 'prizes', 'keepers', 'questions', 'entries', 'history'];

describe('the phases of a challenge', () => {
  it('are done up to the present one', () => {
    expect(told({ kind: 'open', state: 'judging', edition: 1 }, PARTS)).toEqual(['publish done', 'enter done', 'judge now', 'award ahead', 'perform ahead']);
    expect(told({ kind: 'open', state: 'evaluated', edition: 1 }, PARTS).every((one) => one.endsWith('done'))).toBe(true);
  });
  it('end where it ended', () => {
    expect(told({ kind: 'race', state: 'no_entry', edition: 1 }, PARTS).slice(1, 3)).toEqual(['enter ended', 'judge ahead']);
    expect(told({ kind: 'open', state: 'withdrawn', edition: 0 }, PARTS)[0]).toBe('publish ended');
    expect(told({ kind: 'open', state: 'withdrawn', edition: 2 }, PARTS).slice(0, 2)).toEqual(['publish done', 'enter ended']);
  });
  it('of a scene are three', () => {
    expect(told({ kind: 'scene', state: 'evaluated', edition: 1 }, PARTS)).toEqual(['publish done', 'enter done', 'judge done']);
  });
  it('hold every part but the history exactly once, and only what the reader may open', () => {
    const all = phasesOf({ kind: 'open', state: 'settled', edition: 1 }, PARTS).flatMap(({ parts }) => parts);
    expect([...all, 'history']).toEqual([...PARTS]);
    expect(phasesOf({ kind: 'open', state: 'judging', edition: 1 }, OF_A_VISITOR)[2]?.parts).toEqual([]);
  });
  it('show that of the open part, and beside the history the last one with something to read', () => {
    const phases = phasesOf({ kind: 'open', state: 'judging', edition: 1 }, OF_A_VISITOR);
    expect(shownPhase(phases, 'prizes')?.name).toBe('publish');
    expect(shownPhase(phases, 'history')?.name).toBe('enter');
    expect(shownPhase(phasesOf({ kind: 'open', state: 'judging', edition: 1 }, PARTS), 'history')?.name).toBe('judge');
  });
});
