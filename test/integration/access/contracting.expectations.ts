import type { Role } from '@app/kernel';
import { only, type Expectation } from './expectation.js';

type Of = NonNullable<Expectation['of']>;
const TALKERS: readonly Role[] = ['tto', 'firm'];
const READERS: readonly Role[] = [...TALKERS, 'unit_leader', 'finance', 'contract_registrar'];
const SIGNERS: readonly Role[] = [...TALKERS, 'unit_leader'];
const one = (state: 'proposed' | 'talking' | 'agreed', nda?: 'offered' | 'in_force'): Of => (make, by) => make.deal(by, state, nda);
const acts = 'POST /api/v1/deals/{id}/acts/{act}';
const ndaActs = 'POST /api/v1/deals/{id}/ndas/{ndaId}/acts/{act}';
const contractActs = 'POST /api/v1/contracts/{id}/acts/{act}';
const version = { send: () => ({ body: { version: 1 } }) };
const withReason = { send: () => ({ body: { version: 1, reason: '条件未谈拢' } }) };
const items = ['credit', 'capacity', 'ownership', 'relations', 'sanctions'].map((item) => ({ item, answer: 'clear', evidence: '公示系统' }));
const BROKERS: readonly Role[] = ['broker', ...READERS];
const MEDIATORS: readonly Role[] = ['broker', ...SIGNERS];
/** The client's people; a broker of the client's organisation is none of them unless that organisation is the client. */
const client = (state: 'offered' | 'in_force'): Of => (make, by) => make.mediation(by, state);
const asClient: Pick<Expectation, 'own'> = { own: only(['broker'], 'hidden', 'pass') };
const clients = { of: client('in_force'), ...asClient };
/** The broker alone: a colleague is a stranger to the agreement. */
const broker = (state: 'offered' | 'in_force'): Pick<Expectation, 'of' | 'own' | 'colleague'> => ({ of: (make, by) => make.mediation(by, state, 'broker'), own: only(['broker'], 'pass', 'hidden'), colleague: 'hidden' });
const mediationActs = 'POST /api/v1/mediations/{id}/acts/{act}';
const introductionActs = 'POST /api/v1/mediations/{id}/introductions/{introductionId}/acts/{act}';
const bypassActs = 'POST /api/v1/mediations/{id}/bypass-alerts/{alertId}/acts/{act}';
const concealmentActs = 'POST /api/v1/concealment-claims/{id}/acts/{act}';
const CONCEALMENT: readonly Role[] = [...MEDIATORS, 'system_admin'];
const fee = { fee: { kind: 'silent' }, bearer: 'client' };
const NO_PASSWORD = 'nobody here has a password that is known; test/integration/contracting goes the whole way';

/** A deal is for its two parties; everybody else hears that there is none. */
export const contractingExpectations: readonly Expectation[] = [
  { operation: 'GET /api/v1/deals', may: READERS },
  { operation: 'POST /api/v1/deals', may: TALKERS, of: (make, by) => make.achievement(by, 'published'), other: 'pass', own: 'pass', send: (made) => ({ body: { from: { kind: 'achievement', id: made.params['id'] }, note: '希望洽谈', foreign: 'no' } }) },
  { operation: 'GET /api/v1/deals/{id}', may: READERS, of: one('talking') },
  { operation: acts, act: 'accept', may: TALKERS, of: one('proposed'), ...version },
  { operation: acts, act: 'decline', may: TALKERS, of: one('proposed'), ...withReason },
  { operation: acts, act: 'withdraw', may: TALKERS, of: one('proposed'), ...withReason, neverDone: 'the firm that proposed is of neither organisation here' },
  { operation: acts, act: 'abandon', may: TALKERS, of: one('talking'), ...withReason },
  { operation: 'GET /api/v1/deals/{id}/timeline', may: READERS, of: one('talking') },
  { operation: 'POST /api/v1/deals/{id}/messages', may: TALKERS, of: one('talking'), send: () => ({ body: { text: '您好' } }) },
  { operation: 'POST /api/v1/deals/{id}/recipient-checks', may: TALKERS, of: one('talking'), send: () => ({ body: { items } }) },
  { operation: 'POST /api/v1/deals/{id}/export-screens', may: TALKERS, of: one('talking'), send: () => ({ body: { outcome: 'free', catalogueVersion: '2025-07-15', reason: '不在目录内' } }) },
  { operation: 'GET /api/v1/deals/{id}/nda-text', may: READERS, of: one('talking'), send: () => ({ query: { openUntil: '2099-12-31' } }) },
  { operation: 'POST /api/v1/deals/{id}/ndas', may: SIGNERS, of: one('talking'), send: () => ({ body: { openUntil: '2099-12-31', password: 'Luqiao-2026' } }), neverDone: NO_PASSWORD },
  { operation: ndaActs, act: 'sign', may: SIGNERS, of: one('talking', 'offered'), send: () => ({ body: { version: 1, password: 'Luqiao-2026' } }), neverDone: NO_PASSWORD },
  { operation: ndaActs, act: 'refuse', may: SIGNERS, of: one('talking', 'offered'), ...withReason },
  { operation: ndaActs, act: 'withdraw', may: SIGNERS, of: one('talking', 'in_force'), ...withReason },
  { operation: 'GET /api/v1/deals/{id}/room', may: SIGNERS, of: one('talking', 'in_force') },
  { operation: 'GET /api/v1/deals/{id}/room/private-text', may: SIGNERS, of: one('talking', 'in_force') },
  { operation: 'POST /api/v1/deals/{id}/room/files', may: TALKERS, of: one('talking'), send: () => ({ file: { fields: { secrecyAnswer: 'no' }, text: '不是 PDF' } }), neverDone: 'a text is sent, which the room does not take' },
  { operation: 'GET /api/v1/deals/{id}/room/files/{fileId}', may: SIGNERS, of: one('talking', 'in_force') },
  { operation: 'POST /api/v1/deals/{id}/room/files/{fileId}/withdrawals', may: TALKERS, of: one('talking') },
  { operation: 'GET /api/v1/deals/{id}/terms', may: READERS, of: one('talking') },
  { operation: 'POST /api/v1/deals/{id}/terms', may: TALKERS, of: one('talking'), send: () => ({ body: { basedOn: 0, terms: { kind: 'licence', title: '许可', subject: {} } } }) },
  { operation: 'GET /api/v1/deals/{id}/terms/{number}', may: READERS, of: (make, by) => make.terms(by) },
  { operation: 'GET /api/v1/deals/{id}/terms/{number}/changes', may: READERS, of: (make, by) => make.terms(by), send: () => ({ query: { from: '1' } }) },
  { operation: 'POST /api/v1/deals/{id}/terms/{number}/decisions/{decision}', may: TALKERS, of: (make, by) => make.terms(by), entries: 3, send: () => ({ body: {} }) },
  { operation: 'POST /api/v1/deals/{id}/terms/{number}/comments', may: TALKERS, of: (make, by) => make.terms(by), send: () => ({ body: { text: '请说明' } }) },
  { operation: 'GET /api/v1/contracts', may: READERS },
  { operation: 'GET /api/v1/contracts/{id}', may: READERS, of: (make, by) => make.contract(by) },
  { operation: 'POST /api/v1/contracts/{id}/price-decisions', may: ['tto'], of: (make, by) => make.contract(by), send: (made) => ({ body: { version: 1, mode: 'agreement', valuation: 'decided_not_to', valuationPaperId: made.params['paperId'], relatedParty: 'no' } }), neverDone: 'the paper is of another kind' },
  { operation: 'POST /api/v1/contracts/{id}/owner-consents', may: ['tto'], of: (make, by) => make.contract(by), send: (made) => ({ body: { version: 1, ownerKey: 'organisation:x', paperId: made.params['paperId'] } }), neverDone: 'the paper is of another kind' },
  { operation: contractActs, act: 'submit', may: ['tto', 'unit_leader'], of: (make, by) => make.contract(by), own: only(['tto'], 'pass', 'forbidden'), ...version, neverDone: 'nothing is ready; test/integration/contracting goes the whole way' },
  { operation: contractActs, act: 'approve', may: ['tto', 'unit_leader'], of: (make, by) => make.contract(by, 'approving'), send: () => ({ body: { version: 1, interest: 'none' } }) },
  { operation: contractActs, act: 'return', may: ['tto', 'unit_leader'], of: (make, by) => make.contract(by, 'approving'), ...withReason },
  { operation: 'POST /api/v1/contracts/{id}/papers', may: ['tto', 'firm', 'unit_leader', 'contract_registrar'], of: (make, by) => make.contract(by), send: () => ({ file: { fields: { kind: 'other' }, text: '不是 PDF' } }), neverDone: 'a text is sent, which is no paper' },
  { operation: 'GET /api/v1/contracts/{id}/papers/{paperId}', may: READERS, of: (make, by) => make.contract(by) },
  { operation: 'GET /api/v1/mediations', may: BROKERS },
  {
    operation: 'POST /api/v1/mediations', may: ['broker'], of: (make, by) => make.achievement(by, 'published'), other: 'pass', own: 'pass',
    send: (made, by) => ({ body: { achievementId: made.params['id'], clientId: by.organisationId, fee, conflict: null, password: 'Luqiao-2026' } }), neverDone: NO_PASSWORD,
  },
  { operation: 'GET /api/v1/mediations/{id}', may: BROKERS, ...clients },
  { operation: 'GET /api/v1/mediations/{id}', case: 'as the broker', may: BROKERS, ...broker('in_force') },
  { operation: mediationActs, act: 'sign', may: MEDIATORS, of: client('offered'), ...asClient, send: () => ({ body: { version: 1, password: 'Luqiao-2026' } }), neverDone: NO_PASSWORD },
  { operation: mediationActs, act: 'refuse', may: MEDIATORS, of: client('offered'), ...asClient, ...withReason },
  { operation: mediationActs, act: 'withdraw', may: MEDIATORS, ...broker('offered'), ...withReason },
  { operation: mediationActs, act: 'end', may: MEDIATORS, ...clients, ...withReason },
  { operation: 'POST /api/v1/mediations/{id}/deals', may: SIGNERS, ...clients, own: 'hidden', colleague: 'hidden', send: () => ({ body: { dealId: '01900000-0000-7000-8000-000000000000' } }), neverDone: 'a deal is named that there is not' },
  { operation: 'POST /api/v1/mediations/{id}/introductions', may: ['broker'], ...broker('in_force'), send: (_, by) => ({ body: { introducedId: by.organisationId, introducedOn: '2026-01-05', how: '介绍双方认识' } }), neverDone: 'the broker introduces whom the broker belongs to, which is refused' },
  { operation: introductionActs, act: 'confirm', may: MEDIATORS, ...clients, send: () => ({ body: { password: 'Luqiao-2026' } }), neverDone: NO_PASSWORD },
  { operation: introductionActs, act: 'dispute', may: MEDIATORS, ...clients, send: () => ({ body: { reason: '早已相识' } }) },
  { operation: bypassActs, act: 'answer', may: MEDIATORS, of: (make, by) => make.bypassAlert(by), ...asClient, ...withReason },
  { operation: 'GET /api/v1/mediations/{id}/concealment-claims', may: BROKERS, ...clients },
  { operation: 'POST /api/v1/mediations/{id}/concealment-claims', may: SIGNERS, ...clients, own: 'pass', send: () => ({ file: { fields: { kind: 'hidden', statement: '未说明专利已许可他人' }, text: '不是 PDF' } }), neverDone: 'a text is sent, which is no evidence' },
  { operation: 'GET /api/v1/concealment-claims', may: ['system_admin'] },
  { operation: 'GET /api/v1/concealment-claims/{id}/evidence', may: [...BROKERS, 'system_admin'], of: (make, by) => make.concealment(by), own: only(['broker'], 'hidden', 'pass'), other: only(['system_admin'], 'pass', 'hidden'), readers: ['system_admin'] },
  { operation: concealmentActs, act: 'withdraw', may: CONCEALMENT, of: (make, by) => make.concealment(by), own: { broker: 'hidden', system_admin: 'forbidden', rest: 'pass' }, other: only(['system_admin'], 'forbidden', 'hidden'), ...withReason },
  { operation: concealmentActs, act: 'answer', may: CONCEALMENT, of: (make, by) => make.concealment(by, 'broker'), own: { broker: 'pass', system_admin: 'forbidden', rest: 'hidden' }, colleague: only(['system_admin'], 'forbidden', 'hidden'), other: only(['system_admin'], 'forbidden', 'hidden'), ...withReason },
  ...['uphold', 'dismiss'].map((act): Expectation => ({
    operation: concealmentActs, act, may: CONCEALMENT, of: (make, by) => make.concealment(by, 'client', '2026-02-01'), own: { broker: 'hidden', system_admin: 'pass', rest: 'forbidden' }, other: only(['system_admin'], 'pass', 'hidden'), readers: ['system_admin'], ...withReason,
  })),
  { operation: bypassActs, act: 'settle', may: MEDIATORS, of: (make, by) => make.bypassAlert(by, 'broker'), own: only(['broker'], 'pass', 'hidden'), colleague: 'hidden', ...withReason },
];
