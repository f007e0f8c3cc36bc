import { newId, type Role } from '@app/kernel';
import type { Expectation } from './expectation.js';

type Of = NonNullable<Expectation['of']>;
const FILERS: readonly Role[] = ['tto', 'firm', 'contract_registrar'];
const READERS: readonly Role[] = ['tto', 'firm', 'unit_leader', 'finance', 'contract_registrar'];
const COUNTERS: readonly Role[] = [...READERS, 'bureau_officer'];
/** No task and no recordal below the contract: ids of things that are not there. */
const inEffect: Of = async (make, by) => {
  const made = await make.contract(by, 'in_effect');
  return { ...made, params: { ...made.params, taskId: newId(), recordalId: newId() } };
};
const acts = 'POST /api/v1/contracts/{id}/registration/acts/{act}';
const recordalActs = 'POST /api/v1/contracts/{id}/recordals/{recordalId}/acts/{act}';
const version = { send: () => ({ body: { version: 1 } }) };
const withReason = { send: () => ({ body: { version: 1, reason: '材料有误' } }) };
const NOT_BEGUN = 'nobody has begun to register the contract; test/integration/contracting/registration goes the whole way';
const NO_ANSWER = { own: 'hidden', neverDone: NOT_BEGUN } as const;
const NO_PRICE = 'the terms have no price yet, so there are no amounts to export';

/** Registration is the seller's; who is no party hears that there is no contract. */
export const contractingRegistrationExpectations: readonly Expectation[] = [
  { operation: 'GET /api/v1/contracts/{id}/registration', may: READERS, of: inEffect },
  { operation: 'POST /api/v1/contracts/{id}/registration/declarations', may: FILERS, of: inEffect, send: () => ({ body: { version: 0 } }) },
  ...['file', 'accept'].map((act): Expectation => ({ operation: acts, act, may: FILERS, of: inEffect, ...version, ...NO_ANSWER })),
  ...['return', 'refuse', 'recall', 'reopen', 'cancel'].map((act): Expectation => ({ operation: acts, act, may: FILERS, of: inEffect, ...withReason, ...NO_ANSWER })),
  { operation: 'POST /api/v1/contracts/{id}/registration/tasks/{taskId}/completions', may: FILERS, of: inEffect, send: () => ({ body: { on: '2026-06-02' } }), ...NO_ANSWER },
  { operation: 'GET /api/v1/contracts/{id}/registration/pack.pdf', may: FILERS, of: inEffect, neverDone: NO_PRICE },
  { operation: 'GET /api/v1/contracts/{id}/registration/pack.xlsx', may: FILERS, of: inEffect, neverDone: NO_PRICE },
  { operation: 'GET /api/v1/contracts/{id}/recordals', may: READERS, of: inEffect },
  { operation: 'POST /api/v1/contracts/{id}/recordals', may: FILERS, of: inEffect, send: () => ({ body: { kind: 'software_copyright', name: '控制软件' } }) },
  { operation: recordalActs, act: 'record', may: FILERS, of: inEffect, ...version, ...NO_ANSWER },
  { operation: recordalActs, act: 'drop', may: FILERS, of: inEffect, ...withReason, ...NO_ANSWER },
  { operation: 'GET /api/v1/recordals', may: READERS },
  { operation: 'GET /api/v1/recordals/export.csv', may: READERS },
  { operation: 'GET /api/v1/recordals/export.xlsx', may: READERS },
  { operation: 'GET /api/v1/statistics/contracts', may: COUNTERS },
  { operation: 'GET /api/v1/statistics/contracts/lines.csv', may: COUNTERS },
];
