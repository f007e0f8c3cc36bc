import { previewOf } from '../../apps/web/src/routes/challenges/amendment.js';
import { RESTARTING } from '../../libs/challenges/domain/amendment.js';
import { challengeContentSchema } from '../../libs/challenges/domain/challenge.schema.js';

describe('an amendment in the form', () => {
  it('starts the clock anew with the same parts as the rule of the server', () => {
    const before = challengeContentSchema.parse({ kind: 'open', title: '盾构刀具磨损在线感知' });
    const parts = Object.keys(before).filter((name) => previewOf(before, { ...before, [name]: 'another' }).restarts);
    expect(parts.sort()).toEqual([...RESTARTING].sort());
  });
});
