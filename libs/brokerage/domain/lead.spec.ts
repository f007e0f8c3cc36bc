import { checkMachine, nextActs } from '@app/kernel';
import { actOnFound, claimantAfter, isOpen } from './lead.js';
import { LEAD_STATES, leadMachine } from './lead.machine.js';

describe('the lead', () => {
  it('has a sound table', () => expect(checkMachine(leadMachine)).toEqual([]));

  it.each([
    [undefined, 3, 'create'], [undefined, 2, 'nothing'],
    ['new', 4, 'refresh'], ['new', 2, 'drop'],
    ['claimed', 2, 'refresh'], ['in_talks', 4, 'refresh'],
    ['dropped', 3, 'revive'], ['dropped', 2, 'nothing'],
    ['won', 4, 'nothing'], ['lost', 4, 'nothing'],
  ] as const)('in state %s a match of level %i means: %s', (state, level, act) => expect(actOnFound(state, level, 3)).toBe(act));

  it('belongs to who claims it, until given back or revived', () => {
    expect(claimantAfter('claim', null, 'me')).toBe('me');
    expect(claimantAfter('contact', 'me', 'me')).toBe('me');
    expect(claimantAfter('drop', 'me', null)).toBe('me');
    expect([claimantAfter('release', 'me', 'me'), claimantAfter('revive', 'me', null)]).toEqual([null, null]);
  });

  it('is dropped only while open, and by no person', () => {
    expect(leadMachine.acts.filter(({ to }) => to === 'dropped').flatMap(({ from }) => from)).toEqual(LEAD_STATES.filter(isOpen));
    for (const state of LEAD_STATES) expect(nextActs(leadMachine, state, {}, () => true).map(({ act }) => act)).not.toContain('drop');
  });
});
