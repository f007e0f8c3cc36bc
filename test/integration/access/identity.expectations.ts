import { randomUUID } from 'node:crypto';
import { creditCode } from '../../support/index.js';
import { only, type Expectation } from './expectation.js';

const VERIFIERS = ['system_admin', 'bureau_officer'] as const;
const WRITERS = ['unit_leader', 'tto', 'firm', 'broker', 'bureau_officer'] as const;
const ACTORS = ['system_admin', 'bureau_officer', 'unit_leader', 'tto', 'firm', 'broker'] as const;
const ADMINISTRATORS = ['system_admin', 'security_admin', 'audit_admin'] as const;

const version = { send: () => ({ body: { version: 1 } }) };
const withReason = { send: () => ({ body: { version: 1, reason: '证照与登记信息不一致' } }) };
const newAddress = () => `${randomUUID()}@access.example`;
/** Whoever verifies judges every organisation but their own (a rule says that, not the door); members see that they may not; for all others it is not there. */
const verifying = { may: ACTORS, own: only(VERIFIERS, 'pass', 'forbidden'), other: only(VERIFIERS, 'pass', 'hidden') } as const;
/** Administrators look after the accounts of every organisation. */
const everyAccount = { other: 'pass' } as const;

export const identityExpectations: readonly Expectation[] = [
  {
    operation: 'POST /api/v1/auth/register', may: 'anybody',
    send: () => ({ body: { email: newAddress(), password: 'Langsam-waechst-2026', name: '新人', organisation: { type: 'enterprise', uscc: creditCode(), nameZh: `新企业${randomUUID()}`, region: '430100' } } }),
  },
  { operation: 'POST /api/v1/auth/verify', may: 'anybody', send: () => ({ body: { token: 'unknown' } }), neverDone: 'the link is mailed' },
  { operation: 'POST /api/v1/auth/login', may: 'anybody', send: () => ({ body: { email: newAddress(), password: 'wrong' } }), neverDone: 'identity has tests of its own for the password' },
  { operation: 'POST /api/v1/auth/refresh', may: 'anybody', neverDone: 'needs a cookie' },
  { operation: 'POST /api/v1/auth/logout', may: 'anybody', logsOut: true },
  { operation: 'POST /api/v1/auth/password', may: 'person', send: () => ({ body: { currentPassword: 'wrong', newPassword: 'Langsam-waechst-2026' } }), neverDone: 'would end the sessions of the actors' },
  { operation: 'POST /api/v1/auth/password/forgotten', may: 'anybody', send: () => ({ body: { email: newAddress() } }) },
  { operation: 'POST /api/v1/auth/password/reset', may: 'anybody', send: () => ({ body: { token: 'unknown', newPassword: 'Langsam-waechst-2026' } }), neverDone: 'the link is mailed' },
  { operation: 'POST /api/v1/invitations/accept', may: 'anybody', send: () => ({ body: { token: 'unknown', password: 'Langsam-waechst-2026' } }), neverDone: 'the link is mailed' },
  { operation: 'GET /api/v1/permissions', may: 'anybody' },

  { operation: 'GET /api/v1/me', may: 'person' },
  { operation: 'PATCH /api/v1/me', may: 'person', send: () => ({ body: { name: '改名', version: 1 } }) },
  { operation: 'GET /api/v1/colleagues', may: 'person' },
  {
    operation: 'POST /api/v1/invitations', may: ['unit_leader', 'tto', 'firm', 'broker', 'bureau_officer', 'system_admin', 'security_admin'],
    send: () => ({ body: { email: newAddress(), name: '同事', roles: ['researcher'] } }),
  },

  { operation: 'GET /api/v1/accounts', may: ADMINISTRATORS },
  { operation: 'GET /api/v1/accounts/{id}', may: ADMINISTRATORS, of: (make, by) => make.account(by, 'active'), ...everyAccount },
  { operation: 'PUT /api/v1/accounts/{id}/roles', may: ['security_admin'], of: (make, by) => make.account(by, 'active'), ...everyAccount, send: () => ({ body: { roles: ['finance'], version: 1 } }) },
  { operation: 'POST /api/v1/accounts/{id}/acts/{act}', act: 'disable', may: ['security_admin'], of: (make, by) => make.account(by, 'active'), ...everyAccount, ...withReason },
  { operation: 'POST /api/v1/accounts/{id}/acts/{act}', act: 'enable', may: ['security_admin'], of: (make, by) => make.account(by, 'disabled'), ...everyAccount, ...version },

  { operation: 'POST /api/v1/accounts/{id}/erasures', may: ['security_admin'], of: (make, by) => make.account(by, 'active'), ...everyAccount, send: () => ({ body: { version: 1, reason: '本人书面请求' } }) },
  { operation: 'GET /api/v1/accounts/{id}/erasures', may: ['security_admin'], of: (make, by) => make.erased(by), ...everyAccount },
  { operation: 'GET /api/v1/me/personal-data', may: 'person' },
  { operation: 'GET /api/v1/me/consents', may: 'person' },
  { operation: 'POST /api/v1/me/consents', may: 'person', send: () => ({ body: { purpose: 'publicity-beyond-unit', version: '2026-11-26' } }) },
  { operation: 'POST /api/v1/me/consent-withdrawals', may: 'person', send: () => ({ body: { purpose: 'publicity-beyond-unit' } }) },

  { operation: 'GET /api/v1/organisations', may: 'anybody' },
  { operation: 'GET /api/v1/organisations/{id}', case: 'verified', may: 'anybody', of: (make) => make.organisation('verified'), other: 'pass', nobody: 'pass' },
  { operation: 'GET /api/v1/organisations/{id}', case: 'not verified', may: 'anybody', of: (make) => make.organisation('unverified'), other: only(VERIFIERS, 'pass', 'hidden') },
  {
    operation: 'PUT /api/v1/organisations/{id}', may: WRITERS, of: (make) => make.organisation('unverified'),
    send: () => ({ body: { uscc: creditCode(), nameZh: `新名称${randomUUID()}`, region: '430100', version: 1 } }),
  },
  { operation: 'POST /api/v1/organisations/{id}/acts/{act}', act: 'verify', ...verifying, of: (make) => make.organisation('unverified'), ...version },
  { operation: 'POST /api/v1/organisations/{id}/acts/{act}', act: 'reject', ...verifying, of: (make) => make.organisation('unverified'), ...withReason },
  { operation: 'POST /api/v1/organisations/{id}/acts/{act}', act: 'suspend', ...verifying, of: (make) => make.organisation('verified'), ...withReason },
  { operation: 'POST /api/v1/organisations/{id}/acts/{act}', act: 'reinstate', ...verifying, of: (make) => make.organisation('suspended'), ...version },
  // Nobody submits for another organisation; the system administrator, who sees it, has not the permission at all.
  { operation: 'POST /api/v1/organisations/{id}/acts/{act}', act: 'resubmit', may: ACTORS, of: (make) => make.organisation('rejected'), own: only(WRITERS, 'pass', 'forbidden'), other: only(['system_admin'], 'forbidden', 'hidden'), ...version },
];
