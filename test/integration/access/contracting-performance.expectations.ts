import { newId, type Role } from '@app/kernel';
import type { Expectation } from './expectation.js';

const ACTORS: readonly Role[] = ['tto', 'firm', 'unit_leader'];
const READERS: readonly Role[] = ['tto', 'firm', 'unit_leader', 'finance', 'contract_registrar'];
const NO_PASSWORD = 'nobody here has a password that is known; test/integration/contracting goes the whole way';
const WHOLE_WAY = 'there is nothing of the kind to act on; test/integration/contracting goes the whole way';
const of: NonNullable<Expectation['of']> = async (make, by) => {
  const made = await make.contract(by, 'in_effect');
  return { ...made, params: { ...made.params, thingId: newId() } };
};
const path = 'POST /api/v1/contracts/{id}/performance';
const ACTS: readonly string[] = [
  'receive', 'return', 'withdraw', 'accept', 'refuse', 'agree', 'submit', 'send-back', 'say-performed', 'dispute', 'confirm', 'contradict', 'acknowledge', 'contest', 'end', 'settle', 'decide',
];
const THING_OF: Readonly<Record<string, string>> = {
  accept: 'milestone', submit: 'milestone', 'send-back': 'milestone', agree: 'milestone-plan', 'say-performed': 'demand-to-perform', dispute: 'demand-to-perform', contradict: 'demand-to-perform', confirm: 'demand-to-perform',
  acknowledge: 'force-majeure', contest: 'force-majeure', end: 'force-majeure', settle: 'contract-dispute', decide: 'contract-dispute',
};

/** The performance of a contract is for its two sides; what is not there is hidden from them too. */
export const contractingPerformanceExpectations: readonly Expectation[] = [
  { operation: 'GET /api/v1/contracts/{id}/performance', may: READERS, of },
  { operation: `${path}/handovers`, may: ACTORS, of, send: () => ({ body: { itemKeys: ['x'], handedOn: '2026-11-01', paperIds: [], password: 'Luqiao-2026' } }), neverDone: NO_PASSWORD },
  { operation: `${path}/milestone-plans`, may: ACTORS, of, send: () => ({ body: { milestones: [{ key: 'pilot', title: '中试', dueOn: '2027-03-01', by: 'holder' }] } }) },
  { operation: `${path}/demands`, may: ACTORS, of, send: () => ({ body: { what: '请交付资料' } }) },
  { operation: `${path}/force-majeure`, may: ACTORS, of, send: () => ({ body: { what: '洪水', since: '2026-11-01', paperIds: [] } }), neverDone: 'no proof is sent' },
  { operation: `${path}/disputes`, may: ACTORS, of, send: () => ({ body: { kind: 'negotiation', subject: '许可范围' } }) },
  { operation: `${path}/endings`, may: ACTORS, of, send: () => ({ body: { kind: 'terminate', ground: 'agreement', reason: '双方协商', password: 'Luqiao-2026' } }), neverDone: NO_PASSWORD },
  // to receive is to sign, and the password is asked for before anything is looked up
  ...ACTS.map((act): Expectation => ({
    operation: `${path}/{thing}/{thingId}/acts/{act}`, act, may: ACTORS, ...(act !== 'receive' && { own: 'hidden', colleague: 'hidden' }),
    of: async (make, by) => { const made = await of(make, by); return { ...made, params: { ...made.params, thing: THING_OF[act] ?? 'handover' } }; },
    send: () => ({ body: { version: 1, reason: '条件未谈拢' } }), neverDone: WHOLE_WAY,
  })),
];
