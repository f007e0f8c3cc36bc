import { aNotice } from '@app/publicity/testing';
import { only, type Expectation } from './expectation.js';

const HANDLERS = ['tto', 'unit_leader', 'decision_secretary'] as const;
const version = { send: () => ({ body: { version: 1 } }) };
const withReason = { send: () => ({ body: { version: 1, reason: '经核查，所述情况与事实不符' } }) };
/** The audit administrator reads the notices of every unit, an auditor those of the units assigned to them; the report's copy for the unit too, and of objections only one's own. */
const inUnit = { other: only(['audit_admin'], 'pass', 'hidden') } as const;
const read = { other: only(['audit_admin', 'auditor'], 'pass', 'hidden') } as const;
/** The unit's handlers; a person who is neither handler nor objector does not learn that there is an objection. */
const handled = { own: only(HANDLERS, 'pass', 'hidden'), colleague: only(HANDLERS, 'pass', 'hidden') } as const;

export const publicityExpectations: readonly Expectation[] = [
  { operation: 'GET /api/v1/publicity-notices', may: 'anybody' },
  { operation: 'POST /api/v1/publicity-notices', may: ['tto'], send: () => ({ body: { kind: 'award', ...aNotice() } }) },
  { operation: 'GET /api/v1/publicity-notices/{id}', case: 'in the unit', may: 'anybody', of: (make, by) => make.publicity(by), ...read, readers: ['audit_admin', 'auditor'] },
  { operation: 'GET /api/v1/publicity-notices/{id}', case: 'on the market', may: 'anybody', of: (make, by) => make.publicity(by, 'market'), other: 'pass', nobody: 'pass' },
  {
    operation: 'POST /api/v1/publicity-notices/{id}/acts/{act}', act: 'supersede', may: ['tto'], of: (make, by) => make.publicity(by), entries: 2,
    send: () => ({ body: { version: 1, reason: '价格有变', changes: aNotice({ place: '学校主页' }) } }),
  },
  { operation: 'POST /api/v1/publicity-notices/{id}/acts/{act}', act: 'withdraw', may: ['tto'], of: (make, by) => make.publicity(by), ...withReason },
  { operation: 'GET /api/v1/publicity-notices/{id}/objections', may: 'person', of: (make, by) => make.publicity(by), ...read },
  {
    operation: 'POST /api/v1/publicity-notices/{id}/objections', may: 'person', of: (make, by) => make.publicity(by), ...inUnit,
    send: () => ({ body: { text: '该成果的完成人名单与申报材料不一致。', password: 'nobody knows' } }), neverDone: 'nobody here knows a password; publicity has tests of its own for the signature',
  },
  { operation: 'GET /api/v1/publicity-notices/{id}/report', may: 'anybody', of: (make, by) => make.publicity(by), ...read },
  { operation: 'POST /api/v1/publicity-notices/{id}/report', may: ['tto'], of: (make, by) => make.publicity(by), neverDone: 'the period is not over; publicity has tests of its own for the report' },
  { operation: 'GET /api/v1/publicity-notices/{id}/report/{copy}', case: 'for the unit', may: 'anybody', of: (make, by) => make.publicityReport(by, 'unit'), ...read },
  { operation: 'GET /api/v1/publicity-notices/{id}/report/{copy}', case: 'for reviewers', may: 'anybody', of: (make, by) => make.publicityReport(by, 'reviewers'), ...handled },
  { operation: 'GET /api/v1/publicity-notices.ics', may: 'anybody' },
  { operation: 'GET /api/v1/publicity-notices.rss', may: 'anybody' },
  { operation: 'GET /api/v1/publicity-objections/{id}', may: 'person', of: (make, by) => make.objection(by, 'received'), ...handled },
  { operation: 'POST /api/v1/publicity-objections/{id}/acts/{act}', act: 'admit', may: 'person', of: (make, by) => make.objection(by, 'received'), ...handled, ...version },
  { operation: 'POST /api/v1/publicity-objections/{id}/acts/{act}', act: 'refuse', may: 'person', of: (make, by) => make.objection(by, 'received'), ...handled, ...withReason },
  { operation: 'POST /api/v1/publicity-objections/{id}/acts/{act}', act: 'uphold', may: 'person', of: (make, by) => make.objection(by, 'admissible'), ...handled, ...withReason },
  { operation: 'POST /api/v1/publicity-objections/{id}/acts/{act}', act: 'dismiss', may: 'person', of: (make, by) => make.objection(by, 'admissible'), ...handled, ...withReason },
  // Only whoever objected takes it back; a handler, who sees it, has no such act.
  { operation: 'POST /api/v1/publicity-objections/{id}/acts/{act}', act: 'withdraw', may: 'person', of: (make, by) => make.objection(by, 'received', true), own: 'pass', colleague: 'hidden', ...version },
];
