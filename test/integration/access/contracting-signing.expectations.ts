import type { Role } from '@app/kernel';
import type { Expectation } from './expectation.js';

type Of = NonNullable<Expectation['of']>;
const TALKERS: readonly Role[] = ['tto', 'firm'];
const SIGNERS: readonly Role[] = [...TALKERS, 'unit_leader'];
const READERS: readonly Role[] = [...SIGNERS, 'finance', 'contract_registrar'];
const one = (state: 'preparing' | 'approved'): Of => (make, by) => make.contract(by, state);
const close = { send: () => ({ body: { version: 1, reason: '条件有变' } }) };
const NOT_OUT = 'the contract here is not out for signature; test/integration/contracting goes the whole way';
/** Nobody, whatever their role, learns anything from a code that was never given. */
const unknownCode = { of: async () => ({ params: { code: '0'.repeat(26) }, version: 1 }), own: 'hidden', colleague: 'hidden', other: 'hidden', nobody: 'hidden' } as const;

/** Signing is for the two parties; verification is for whoever holds the paper, and a call back for whoever can sign it. */
export const contractingSigningExpectations: readonly Expectation[] = [
  { operation: 'GET /api/v1/contracts/{id}/signing', may: READERS, of: one('preparing') },
  { operation: 'GET /api/v1/contracts/{id}/signing/document', may: READERS, of: one('preparing') },
  {
    operation: 'POST /api/v1/contracts/{id}/signatories', may: TALKERS, of: one('preparing'),
    send: (_, by) => ({ body: { basedOn: 0, signatories: [{ accountId: by.id, capacity: 'legal_representative', sealType: 'official', sealName: '公章' }] } }),
  },
  { operation: 'POST /api/v1/contracts/{id}/signing/envelopes', may: ['tto'], of: one('approved'), send: () => ({ body: { version: 1 } }), neverDone: 'nobody is named to sign here; test/integration/contracting goes the whole way' },
  { operation: 'POST /api/v1/contracts/{id}/signing/signatures', may: SIGNERS, of: one('approved'), send: () => ({ body: { documentSha256: 'a'.repeat(64), password: 'Luqiao-2026' } }), neverDone: NOT_OUT },
  { operation: 'POST /api/v1/contracts/{id}/signing/declines', may: SIGNERS, of: one('approved'), ...close, neverDone: NOT_OUT },
  { operation: 'POST /api/v1/contracts/{id}/signing/recalls', may: TALKERS, of: one('approved'), ...close, neverDone: NOT_OUT },
  { operation: 'GET /api/v1/verifications/{code}', may: 'anybody', ...unknownCode, neverDone: 'there is no such code here' },
  { operation: 'POST /api/v1/verifications/{code}/files', may: 'anybody', ...unknownCode, send: () => ({ file: { fields: {}, text: '文件' } }), neverDone: 'there is no such code here' },
  { operation: 'POST /api/v1/e-signature/webhooks', may: 'anybody', send: () => ({ body: {} }), neverDone: 'no call is believed without the secret' },
];
