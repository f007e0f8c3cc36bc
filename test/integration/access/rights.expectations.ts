import type { Role } from '@app/kernel';
import { assessment, disclosureDraft } from '@app/rights-assignment/testing';
import { only, type Expectation } from './expectation.js';

type Of = NonNullable<Expectation['of']>;
/** The unit's people who handle disclosures once they are submitted; the office itself does the acts. */
const OFFICE: readonly Role[] = ['tto', 'college_secretary', 'decision_secretary', 'unit_leader'];
/** Those for whom something of a result's rights can wait. */
const QUEUE: readonly Role[] = [...OFFICE, 'secrecy_officer', 'ethics_secretary'];
const acts = 'POST /api/v1/disclosures/{id}/acts/{act}';
const version = { send: () => ({ body: { version: 1 } }) };
const withReason = { send: () => ({ body: { version: 1, reason: '材料不全' } }) };
const draft: Of = (make, by) => make.disclosure(by, 'draft');
const submitted: Of = (make, by) => make.disclosure(by, 'submitted');
const assessing: Of = (make, by) => make.disclosure(by, 'in_assessment');

/** Colleagues find nothing, the office sees but does not write, and only the office assesses, never its own. */
const ofOffice = { colleague: { ...(only(OFFICE, 'forbidden', 'hidden') as object), tto: 'pass', rest: 'hidden' } } as const;

export const rightsExpectations: readonly Expectation[] = [
  { operation: 'POST /api/v1/disclosures/secrecy-answers', may: ['researcher'], send: () => ({ body: { answer: 'no' } }) },
  { operation: 'POST /api/v1/disclosures', may: ['researcher'], send: () => ({ body: disclosureDraft() }) },
  { operation: 'GET /api/v1/disclosures', case: "one's own", may: 'person' },
  { operation: 'GET /api/v1/disclosures', case: 'the office', may: 'person', send: () => ({ query: { box: 'office' } }) },
  { operation: 'GET /api/v1/disclosures', case: 'referred', may: 'person', send: () => ({ query: { box: 'referrals' } }) },
  { operation: 'GET /api/v1/disclosures/{id}', case: 'draft', may: 'person', of: draft, colleague: 'hidden' },
  { operation: 'GET /api/v1/disclosures/{id}', case: 'submitted', may: 'person', of: submitted, colleague: only(OFFICE, 'pass', 'hidden') },
  { operation: 'GET /api/v1/disclosures/{id}', case: 'referred', may: 'person', of: (make, by) => make.referral(by), colleague: only([...OFFICE, 'ethics_secretary'], 'pass', 'hidden') },
  { operation: 'PUT /api/v1/disclosures/{id}', may: ['researcher'], of: draft, colleague: 'hidden', send: () => ({ body: { ...disclosureDraft(), version: 1 } }) },
  // of one's own making, for whoever holds no role that writes, the act is refused
  { operation: acts, act: 'submit', may: 'person', of: draft, own: only(['researcher'], 'pass', 'forbidden'), colleague: 'hidden', ...version },
  { operation: acts, act: 'start-assessment', may: 'person', of: submitted, own: only(['tto'], 'pass', 'forbidden'), ...ofOffice, ...version },
  { operation: acts, act: 'return', may: 'person', of: assessing, own: only(['tto'], 'pass', 'forbidden'), ...ofOffice, ...withReason },
  { operation: acts, act: 'refer', may: 'person', of: (make, by) => make.disclosure(by, 'in_assessment', { taskBook: { answer: 'unknown' } }), own: only(['tto'], 'pass', 'forbidden'), ...ofOffice, ...version },
  { operation: acts, act: 'withdraw', may: 'person', of: submitted, own: only(['researcher'], 'pass', 'forbidden'), colleague: only(OFFICE, 'forbidden', 'hidden'), ...withReason },
  { operation: 'POST /api/v1/disclosures/{id}/assessments', act: 'accept', may: ['tto'], of: assessing, entries: 2, send: () => ({ body: { ...assessment(), version: 1 } }) },
  { operation: 'POST /api/v1/disclosures/{id}/assessments', act: 'release', may: ['tto'], of: (make, by) => make.disclosure(by, 'in_assessment', { unitTask: { answer: 'no' } }), send: () => ({ body: { ...assessment({ decision: 'release' }), version: 1 } }) },
  {
    operation: 'POST /api/v1/disclosures/{id}/referrals/{referralId}/answers', may: ['tto', 'secrecy_officer', 'ethics_secretary'], of: (make, by) => make.referral(by), own: 'forbidden',
    colleague: { ethics_secretary: 'pass', tto: 'forbidden', rest: 'hidden' }, send: () => ({ body: { answer: 'no', reasons: '已核对', version: 1 } }),
  },
  { operation: 'GET /api/v1/rights-deadlines', case: "one's own", may: 'person' },
  { operation: 'GET /api/v1/rights-deadlines', case: 'the unit', may: 'person', send: () => ({ query: { box: 'unit' } }) },
  { operation: 'GET /api/v1/rights-deadlines/{id}', may: 'person', of: (make, by) => make.deadline(by), colleague: only(OFFICE, 'pass', 'hidden') },
  { operation: 'POST /api/v1/rights-deadlines/{id}/fulfilments', act: 'meet', may: ['tto'], of: (make, by) => make.deadline(by), send: () => ({ body: { version: 1, number: 'X2026430000001', on: '2026-09-02' } }) },
  { operation: 'GET /api/v1/rights-deadlines.ics', may: 'anybody', of: (make, by) => make.deadlineFeed(by), own: 'hidden', colleague: 'hidden', neverDone: 'nobody knows the secret; the feed has a test of its own', send: () => ({ query: { token: 'A'.repeat(43) } }) },
  { operation: 'GET /api/v1/rights-deadline-feeds', may: OFFICE },
  { operation: 'POST /api/v1/rights-deadline-feeds', may: OFFICE },
  { operation: 'POST /api/v1/rights-deadline-feeds/{id}/revocations', may: OFFICE, of: (make, by) => make.deadlineFeed(by), colleague: 'hidden' },
  { operation: 'GET /api/v1/my-results', may: 'person', of: (make, by) => make.deadline(by), other: 'pass' },
  { operation: 'GET /api/v1/office-queue', may: QUEUE, of: (make, by) => make.disclosure(by, 'submitted'), other: 'pass' },
  { operation: 'GET /api/v1/office-queue/items', may: QUEUE, of: (make, by) => make.disclosure(by, 'submitted'), other: 'pass' },
  { operation: 'GET /api/v1/titles/{id}', may: 'person', of: (make, by) => make.title(by), colleague: only(OFFICE, 'pass', 'hidden') },
  { operation: 'GET /api/v1/titles/{id}/consents', may: 'person', of: (make, by) => make.title(by), colleague: only(OFFICE, 'pass', 'hidden') },
  {
    operation: 'POST /api/v1/titles/{id}/entries', may: ['tto'], of: (make, by) => make.title(by),
    send: () => ({ body: { version: 1, effectiveOn: '2026-11-01', evidence: '受理通知书', content: { kind: 'filing', applicationNumber: '201710601862.3', filingDate: '2026-10-30' } } }),
  },
  {
    operation: 'POST /api/v1/first-refusals', may: ['tto'], of: (make, by) => make.title(by),
    send: ({ params }) => ({ body: { titleId: params['id'], priceFen: 30_000_000, conditions: '一次性付款', buyerClass: 'other_enterprise', deadline: { on: '2099-06-01', document: '校转化办〔2026〕3号' } } }),
  },
  { operation: 'GET /api/v1/first-refusals', may: 'person', of: (make, by) => make.title(by), colleague: only(OFFICE, 'pass', 'hidden'), send: ({ params }) => ({ query: { titleId: params['id']! } }) },
  { operation: 'GET /api/v1/first-refusals/{id}', may: 'person', of: (make, by) => make.firstRefusal(by), colleague: only(OFFICE, 'pass', 'hidden') },
  {
    operation: 'POST /api/v1/first-refusals/{id}/answers', may: 'person', of: (make, by) => make.firstRefusal(by), colleague: only(OFFICE, 'pass', 'hidden'), neverDone: 'nobody here knows a password; the answer has tests of its own',
    send: () => ({ body: { person: '周明渊', accepted: false, password: 'nobody knows' } }),
  },
  { operation: 'POST /api/v1/first-refusals/{id}/acts/{act}', act: 'withdraw', may: 'person', of: (make, by) => make.firstRefusal(by), own: only(['tto'], 'pass', 'forbidden'), ...ofOffice, ...withReason },
];
