import type { Role } from '@app/kernel';
import { agreement, applicationContent, minutes, progress, transfer } from '@app/rights-assignment/testing';
import { only, type ByRole, type Expectation } from './expectation.js';

type Of = NonNullable<Expectation['of']>;
type State = Parameters<Parameters<Of>[0]['application']>[1];
/** The unit's people who handle applications once they are past the draft. */
const OFFICE: readonly Role[] = ['tto', 'college_secretary', 'decision_secretary', 'unit_leader'];
const acts = 'POST /api/v1/rights-applications/{id}/acts/{act}';
const reportActs = 'POST /api/v1/rights-applications/{id}/reports/{reportId}/acts/{act}';
const recallInput = () => ({ body: { version: 1, reason: '连续无进展', minutes: { ...minutes({ body: 'unit', heldOn: '2026-03-02' }), statement: '团队未到场' } } });
const stepActs = 'POST /api/v1/rights-applications/{id}/second-steps/{stepId}/acts/{act}';
const secondElsewhere = 'its purchasers are none of the completers here; test/integration/rights-assignment goes the whole way';
const one = (state: State): Of => (make, by) => make.application(by, state);
const version = { send: () => ({ body: { version: 1 } }) };
const withReason = { send: () => ({ body: { version: 1, reason: '材料不全' } }) };
/** One role of the office does the act; the others of it see and are refused, colleagues find nothing. */
const doneBy = (role: Role): { own: ByRole; colleague: ByRole } => ({
  own: only([role], 'pass', 'forbidden'), colleague: { ...Object.fromEntries(OFFICE.map((each) => [each, each === role ? 'pass' : 'forbidden'])), rest: 'hidden' },
});
const ofTeam = { own: only(['researcher', 'tto'], 'pass', 'forbidden') } as const;
/** The unit's auditor from outside reads it too. */
const audited: Pick<Expectation, 'other' | 'readers'> = { other: only(['auditor'], 'pass', 'hidden'), readers: ['auditor'] };
const sealed = 'only a decision seals one, and these objects were not decided; test/integration/rights-assignment/dossier asks for it as everybody';
const elsewhere = 'its rules are broken here on purpose; test/integration/rights-assignment goes the whole way';

export const rightsApplicationExpectations: readonly Expectation[] = [
  { operation: 'POST /api/v1/rights-applications', may: ['researcher', 'tto'], of: (make, by) => make.disclosure(by, 'accepted'), colleague: { tto: 'pass', rest: 'hidden' }, send: ({ params }) => ({ body: { ...applicationContent(), disclosureId: params['id'] } }) },
  { operation: 'GET /api/v1/rights-applications', case: "one's own", may: 'person' },
  { operation: 'GET /api/v1/rights-applications', case: 'the unit', may: 'person', send: () => ({ query: { box: 'unit' } }) },
  { operation: 'GET /api/v1/rights-applications', case: 'audited', may: 'person', send: () => ({ query: { box: 'audited' } }) },
  { operation: 'GET /api/v1/rights-applications/{id}', case: 'draft', may: 'person', of: one('draft'), colleague: 'hidden' },
  { operation: 'GET /api/v1/rights-applications/{id}', case: 'in review', may: 'person', of: one('unit_review'), colleague: only(OFFICE, 'pass', 'hidden'), ...audited },
  { operation: 'GET /api/v1/rights-applications/{id}/dossier/preview', case: 'draft', may: 'person', of: one('draft'), colleague: 'hidden' },
  { operation: 'GET /api/v1/rights-applications/{id}/dossier/preview', case: 'in review', may: 'person', of: one('unit_review'), colleague: only(OFFICE, 'pass', 'hidden'), ...audited },
  ...['', '/verification', '/archive'].map((path): Expectation => ({ operation: `GET /api/v1/rights-applications/{id}/dossier${path}`, may: 'person', of: one('decided'), own: 'hidden', neverDone: sealed })),
  { operation: 'PUT /api/v1/rights-applications/{id}', may: ['researcher', 'tto'], of: one('draft'), colleague: 'hidden', send: () => ({ body: { ...applicationContent(), version: 1 } }) },
  {
    operation: 'POST /api/v1/rights-applications/{id}/consents', may: 'person', of: one('team_consent'), colleague: only(OFFICE, 'pass', 'hidden'), neverDone: 'nobody here knows a password; the signature has tests of its own',
    send: () => ({ body: { version: 1, person: '周明渊', given: true, password: 'nobody knows' } }),
  },
  { operation: 'POST /api/v1/rights-applications/{id}/college-minutes', may: ['college_secretary'], of: one('unit_review'), own: 'forbidden', colleague: 'pass', send: () => ({ body: { ...minutes(), version: 1 } }) },
  { operation: acts, act: 'ask-consent', may: 'person', of: one('draft'), ...ofTeam, colleague: 'hidden', ...version, neverDone: elsewhere },
  { operation: acts, act: 'return', may: 'person', of: one('unit_review'), ...doneBy('tto'), ...withReason },
  { operation: acts, act: 'publicise', may: 'person', of: one('unit_review'), ...doneBy('tto'), ...version, neverDone: elsewhere },
  { operation: acts, act: 'decide', may: 'person', of: one('publicity'), ...doneBy('decision_secretary'), send: () => ({ body: { version: 1, unit: minutes({ body: 'unit' }) } }), neverDone: elsewhere },
  { operation: acts, act: 'reject', may: 'person', of: one('unit_review'), ...doneBy('decision_secretary'), ...withReason },
  { operation: acts, act: 'sign-agreement', may: 'person', of: one('decided'), ...doneBy('tto'), send: () => ({ body: { version: 1, agreement: agreement() } }) },
  { operation: acts, act: 'file-recordal', may: 'person', of: one('agreement_signed'), ...doneBy('tto'), ...version },
  { operation: acts, act: 'record', may: 'person', of: one('recordal_pending'), ...doneBy('tto'), entries: 5, send: () => ({ body: { version: 1, recordal: { number: '2026430000123', registeredOn: '2026-01-05' } } }) },
  { operation: acts, act: 'take-effect', may: 'person', of: one('agreement_signed'), ...doneBy('tto'), ...version, neverDone: 'a patent waits for its registration' },
  { operation: acts, act: 'withdraw', may: 'person', of: one('unit_review'), ...ofTeam, colleague: only(OFFICE, 'forbidden', 'hidden'), ...withReason },
  { operation: acts, act: 'revoke', may: 'person', of: one('decided'), ...doneBy('unit_leader'), ...withReason },
  { operation: 'GET /api/v1/rights-applications/{id}/reports', may: 'person', of: (make, by) => make.report(by, 'due'), colleague: only(OFFICE, 'pass', 'hidden'), ...audited },
  { operation: reportActs, act: 'file', may: 'person', of: (make, by) => make.report(by, 'due'), colleague: only(OFFICE, 'forbidden', 'hidden'), send: () => ({ body: { version: 1, report: progress() } }) },
  { operation: reportActs, act: 'answer', may: 'person', of: (make, by) => make.report(by, 'warned'), colleague: only(OFFICE, 'forbidden', 'hidden'), send: () => ({ body: { version: 1, report: progress() } }) },
  { operation: reportActs, act: 'accept', may: 'person', of: (make, by) => make.report(by, 'filed'), ...doneBy('tto'), ...version },
  { operation: reportActs, act: 'warn', may: 'person', of: (make, by) => make.report(by, 'filed'), ...doneBy('tto'), ...withReason },
  { operation: reportActs, act: 'close', may: 'person', of: (make, by) => make.report(by, 'warned'), ...doneBy('tto'), ...withReason },
  { operation: reportActs, act: 'call-hearing', may: 'person', of: (make, by) => make.report(by, 'warned'), ...doneBy('tto'), send: () => ({ body: { version: 1, hearing: { on: '2099-01-01', place: '行政楼' } } }) },
  { operation: reportActs, act: 'recall', may: 'person', of: (make, by) => make.report(by, 'hearing'), ...doneBy('decision_secretary'), send: recallInput, neverDone: 'a patent waits for its registration' },
  { operation: reportActs, act: 'decide-recall', may: 'person', of: (make, by) => make.report(by, 'hearing'), ...doneBy('decision_secretary'), send: recallInput },
  { operation: reportActs, act: 'record-recall', may: 'person', of: (make, by) => make.report(by, 'recall_decided'), ...doneBy('tto'), entries: 4, send: () => ({ body: { version: 1, recordal: { number: '2026430000124', registeredOn: '2026-03-05' } } }) },
  { operation: 'GET /api/v1/rights-applications/{id}/second-steps', may: 'person', of: (make, by) => make.secondStep(by, 'priced'), colleague: only(OFFICE, 'pass', 'hidden'), ...audited },
  {
    operation: 'POST /api/v1/rights-applications/{id}/second-steps', may: ['tto'], of: (make, by) => make.application(by, 'effective', { form: 'full_assignment', residualPriceFen: 30_000_000 }),
    send: () => ({ body: { priceFen: 30_000_000, pricingMode: 'agreement', pricingDocument: '议价记录', purchasers: [{ person: '周明渊', share: { numerator: 1, denominator: 1 } }] } }), neverDone: secondElsewhere,
  },
  ...([['publicise-price', 'priced', 'tto', {}], ['decide-transfer', 'publicity', 'decision_secretary', { minutes: minutes({ body: 'unit' }) }], ['sign-transfer', 'decided', 'tto', { agreement: transfer() }], ['file-transfer', 'agreement_signed', 'tto', {}],
    ['record-transfer', 'recordal_pending', 'tto', { recordal: { number: '1', registeredOn: '2026-03-05' } }], ['complete-transfer', 'agreement_signed', 'tto', {}]] as const).map(([act, state, role, body]): Expectation =>
    ({ operation: stepActs, act, may: 'person', of: (make, by) => make.secondStep(by, state), ...doneBy(role), send: () => ({ body: { version: 1, ...body } }), neverDone: secondElsewhere })),
  { operation: stepActs, act: 'withdraw-transfer', may: 'person', of: (make, by) => make.secondStep(by, 'decided'), ...doneBy('tto'), ...withReason },
];
