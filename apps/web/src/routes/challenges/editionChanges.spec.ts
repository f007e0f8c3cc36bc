import { describe, expect, it } from 'vitest';
import { BLANK_CHALLENGE } from './challengeValues';
import { editionChanges } from './editionChanges';
import type { ChallengeContent } from '../../api/shapes';

const of = (change: Partial<ChallengeContent>) => ({ ...BLANK_CHALLENGE, ...change }) as ChallengeContent;
const criterion = (name: string, numerator: number) => ({ id: name, name, weight: { numerator, denominator: 4 }, guide: null });

describe('what two editions say differently', () => {
  it('is told line by line, and nothing of what stayed', () => {
    expect(editionChanges(of({ problem: 'Cells are dear.\nThey age.' }), of({ problem: 'Cells are dear.\nThey age fast.' }), ['problem'])).toEqual([{ part: 'problem', gone: ['They age.'], come: ['They age fast.'] }]);
  });
  it('names weights as percent, and an item that only moved not at all', () => {
    const [change] = editionChanges(of({ criteria: [criterion('a', 1), criterion('b', 3)] }), of({ criteria: [criterion('b', 3), criterion('a', 2)] }), ['criteria']);
    expect(change).toEqual({ part: 'criteria', gone: ['a \u00b7 a \u00b7 25%'], come: ['a \u00b7 a \u00b7 50%'] });
  });
  it('copes with what was left out before', () => {
    expect(editionChanges(of({ poolFen: null }), of({ poolFen: 500 }), ['poolFen', 'judgedBy'])).toEqual([{ part: 'poolFen', gone: [], come: ['500'] }, { part: 'judgedBy', gone: [], come: [] }]);
  });
});
