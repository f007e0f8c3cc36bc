import { aFinding, aHold, anAnswer } from '@app/auditing/testing';
import { addDays, chinaDate, type Role } from '@app/kernel';
import { only, type Expectation } from './expectation.js';
import type { Maker, Objects } from './objects.js';

const READERS = ['audit_admin', 'auditor'] as const;
const UNIT: readonly Role[] = ['tto', 'decision_secretary', 'unit_leader'];
const outside = { other: only(READERS, 'pass', 'hidden'), readers: READERS } as const;
/** The side that has the act is let in, the other side sees and is refused; the unit's own auditor, who is assigned to nobody, finds nothing. */
const byUnit = { own: only(['auditor'], 'hidden', 'pass'), other: only(['auditor'], 'forbidden', 'hidden') } as const;
const byAuditor = { own: only(['auditor'], 'hidden', 'forbidden'), other: only(['auditor'], 'pass', 'hidden') } as const;
const version = { send: () => ({ body: { version: 1 } }) };
const withReason = { send: () => ({ body: { version: 1, reason: '材料不足' } }) };
const soon = () => chinaDate(addDays(new Date(), 10));
const holdAct = { operation: 'POST /api/v1/audit-holds/{id}/acts/{act}', may: ['auditor'], of: (make: Objects, by: Maker) => make.hold(by), own: 'hidden', other: 'pass', readers: ['auditor'] } as const;
const findingAct = { operation: 'POST /api/v1/findings/{id}/acts/{act}', may: ['auditor', ...UNIT] } as const;

/** The audit administrator sees everything; a stranger's auditor is assigned to the organisation, its own auditor is not, so that its entries are hidden from them. */
export const auditingExpectations: readonly Expectation[] = [
  { operation: 'GET /api/v1/audit', may: READERS, readers: READERS },
  { operation: 'GET /api/v1/audit/export.csv', may: READERS, readers: READERS },
  { operation: 'GET /api/v1/audit/roots', may: READERS },
  { operation: 'GET /api/v1/audit/{id}', may: READERS, of: (make, by) => make.auditEntry(by), own: only(['audit_admin'], 'pass', 'hidden'), other: only(READERS, 'pass', 'hidden'), readers: READERS },
  { operation: 'GET /api/v1/audit/assignments', may: ['security_admin', 'audit_admin'] },
  {
    operation: 'POST /api/v1/audit/assignments', may: ['security_admin'], of: (make) => make.auditor(), other: 'pass',
    send: ({ params }) => ({ body: { auditorId: params['auditorId'], organisationId: params['organisationId'], validFrom: '2026-01-01' } }),
  },
  { operation: 'DELETE /api/v1/audit/assignments/{id}', may: ['security_admin'], of: (make) => make.assignment(), other: 'pass' },
  { operation: 'GET /api/v1/findings', may: [...READERS, ...UNIT] },
  { operation: 'POST /api/v1/findings', may: ['auditor'], of: (make, by) => make.application(by, 'unit_review'), own: 'hidden', other: 'pass', readers: ['auditor'], send: ({ params }) => ({ body: aFinding(params['id']!, { dueOn: '2999-01-01' }) }) },
  { operation: 'GET /api/v1/findings/{id}', may: [...READERS, ...UNIT], of: (make, by) => make.finding(by, 'open'), own: only(['auditor'], 'hidden', 'pass'), ...outside },
  { ...findingAct, act: 'answer', of: (make, by) => make.finding(by, 'open'), ...byUnit, send: () => ({ body: { version: 1, answer: anAnswer() } }) },
  { ...findingAct, act: 'send-back', of: (make, by) => make.finding(by, 'answered'), ...byAuditor, readers: ['auditor'], ...withReason },
  { ...findingAct, act: 'accept', of: (make, by) => make.finding(by, 'answered'), ...byAuditor, readers: ['auditor'], ...version },
  { ...findingAct, act: 'close', of: (make, by) => make.finding(by, 'accepted'), ...byAuditor, readers: ['auditor'], ...version },
  { ...findingAct, act: 'withdraw', of: (make, by) => make.finding(by, 'open'), ...byAuditor, readers: ['auditor'], ...withReason },
  { operation: 'GET /api/v1/audit-holds', may: [...READERS, ...UNIT] },
  { operation: 'GET /api/v1/audit-holds/limits', may: [...READERS, ...UNIT] },
  { operation: 'POST /api/v1/audit-holds', may: ['auditor'], of: (make, by) => make.application(by, 'unit_review'), own: 'hidden', other: 'pass', readers: ['auditor'], send: ({ params }) => ({ body: aHold(params['id']!, soon()) }) },
  { operation: 'GET /api/v1/audit-holds/{id}', may: [...READERS, ...UNIT], of: (make, by) => make.hold(by), own: only(['auditor'], 'hidden', 'pass'), ...outside },
  { ...holdAct, act: 'release', ...withReason },
  { ...holdAct, act: 'extend', send: () => ({ body: { version: 1, reason: '新证据', basis: { document: '审计法', article: '第三十九条' }, endsOn: soon() } }), entries: 2 },
  { operation: 'POST /api/v1/audit-holds/{id}/statements', may: UNIT, of: (make, by) => make.hold(by), send: () => ({ body: { text: '承接对象与本单位无关联。' } }) },
  { operation: 'GET /api/v1/audit/risks', may: ['auditor'], readers: ['auditor'] },
  {
    operation: 'POST /api/v1/audit/risks/{id}/marks', may: ['auditor'], of: (make, by) => make.risk(by), own: 'hidden', other: 'pass',
    send: ({ params }) => ({ body: { factsHash: params['factsHash'], note: '已电话询问' } }),
  },
];
