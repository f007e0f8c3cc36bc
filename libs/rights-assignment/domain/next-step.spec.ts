import { DISCLOSURE_STATES } from './disclosure.js';
import { disclosureMachine } from './disclosure.machine.js';
import { nextStepOf, type ResultStanding } from './next-step.js';
import { APPLICATION_STATES } from './rights-application.js';
import { rightsApplicationMachine } from './rights-application.machine.js';

const standing = (application: Partial<NonNullable<ResultStanding['application']>> | null = null, change: Partial<ResultStanding> = {}): ResultStanding =>
  ({ disclosure: 'accepted', referredTo: [], application: application && { state: 'draft', hasCollege: false, toSign: [], noticeEndsOn: null, ...application }, ...change });
const turn = (one: ResultStanding, today = '2026-11-25') => { const { turn: whose, roles } = nextStepOf(one, today); return [whose, ...roles].join(' '); };

describe('whose turn it is', () => {
  it('names in every state of a disclosure and an application a role that the machine lets act, or nobody', () => {
    for (const state of DISCLOSURE_STATES.filter((each) => each !== 'referred' && each !== 'accepted')) {
      const { roles } = nextStepOf(standing(null, { disclosure: state }), '2026-11-25');
      const acts = disclosureMachine.acts.filter(({ from }) => from.includes(state));
      for (const role of roles) expect(acts.some(({ permission }) => permission !== 'system' && permission.holders.includes(role))).toBe(true);
    }
    for (const state of APPLICATION_STATES.filter((each) => each !== 'objection_handling' && each !== 'unit_review')) {
      const { roles } = nextStepOf(standing({ state }), '2026-11-25');
      const acts = rightsApplicationMachine.acts.filter(({ from }) => from.includes(state));
      for (const role of roles) expect([state, acts.some(({ permission }) => permission !== 'system' && permission.holders.includes(role))]).toEqual([state, true]);
    }
  });

  it('waits for the college before the office, for the end of the notice before the unit, and for exactly those who have not signed', () => {
    expect([turn(standing({ state: 'unit_review' })), turn(standing({ state: 'unit_review', hasCollege: true }))]).toEqual(['office college_secretary', 'office tto']);
    const notice = standing({ state: 'publicity', noticeEndsOn: '2026-11-25' });
    expect([turn(notice), turn(notice, '2026-11-26')]).toEqual(['nobody', 'office decision_secretary']);
    expect(nextStepOf(standing({ state: 'team_consent', toSign: ['谭若溪'] }), '2026-11-25')).toMatchObject({ turn: 'signers', names: ['谭若溪'] });
    expect(turn(standing(null, { disclosure: 'referred', referredTo: ['ethics_secretary', 'secrecy_officer'] }))).toBe('office ethics_secretary secrecy_officer');
  });
});
