import { previewOf } from '../../apps/web/src/routes/challenges/amendment.js';
import { amendmentOf } from '../../libs/challenges/domain/amendment.js';
import { challengeContentSchema, type ChallengeContent } from '../../libs/challenges/domain/challenge.schema.js';
import { challengeContent } from '../../libs/challenges/testing/index.js';

/** What the form says beforehand of an amendment is what the server does with it. */
describe('an amendment of a challenge', () => {
  const before: ChallengeContent = challengeContentSchema.parse(challengeContent());
  const parts = Object.keys(before) as (keyof ChallengeContent)[];

  it('that changes nothing is seen alike', () => {
    expect(previewOf(before, structuredClone(before))).toEqual(amendmentOf(before, structuredClone(before)));
    expect(amendmentOf(before, structuredClone(before))).toEqual({ changed: [], restarts: false });
  });

  it.each(parts)('of %s alone is seen alike, and restarts the clock in both or in neither', (part) => {
    const after = { ...before, [part]: { another: 'value' } } as ChallengeContent;
    const decided = amendmentOf(before, after);
    expect(decided.changed).toEqual([part]);
    expect(previewOf(before, after)).toEqual(decided);
  });
});
