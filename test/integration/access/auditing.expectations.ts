import { only, type Expectation } from './expectation.js';

const READERS = ['audit_admin', 'auditor'] as const;

/** The audit administrator sees everything; these auditors are assigned to nobody, so that their own organisation's entries are hidden from them too. */
export const auditingExpectations: readonly Expectation[] = [
  { operation: 'GET /api/v1/audit', may: READERS },
  { operation: 'GET /api/v1/audit/export.csv', may: READERS },
  { operation: 'GET /api/v1/audit/roots', may: READERS },
  { operation: 'GET /api/v1/audit/{id}', may: READERS, of: (make, by) => make.auditEntry(by), own: only(['audit_admin'], 'pass', 'hidden'), other: only(['audit_admin'], 'pass', 'hidden'), readers: ['audit_admin'] },
  { operation: 'GET /api/v1/audit/assignments', may: ['security_admin', 'audit_admin'] },
  {
    operation: 'POST /api/v1/audit/assignments', may: ['security_admin'], of: (make) => make.auditor(), other: 'pass',
    send: ({ params }) => ({ body: { auditorId: params['auditorId'], organisationId: params['organisationId'], validFrom: '2026-01-01' } }),
  },
  { operation: 'DELETE /api/v1/audit/assignments/{id}', may: ['security_admin'], of: (make) => make.assignment(), other: 'pass' },
];
