import { newId, type Role } from '@app/kernel';
import type { Expectation } from './expectation.js';

type Of = NonNullable<Expectation['of']>;
const READERS: readonly Role[] = ['tto', 'firm', 'unit_leader', 'finance', 'contract_registrar'];
const PAYERS: readonly Role[] = ['tto', 'firm', 'finance'];
const SHARERS: readonly Role[] = ['tto', 'finance', 'unit_leader'];
/** Nothing was paid or shared below the contract: ids of things that are not there. */
const inEffect: Of = async (make, by) => {
  const made = await make.contract(by, 'in_effect');
  return { ...made, params: { ...made.params, paymentId: newId(), costId: newId(), runId: newId(), backId: newId() } };
};
const period = { componentId: 'royalty', from: '2026-01-01', until: '2026-03-31', parts: [{ from: '2026-01-01', until: '2026-03-31', units: 1, baseFen: 1 }] };
/** The contract is there, the thing below it is not. */
const absent = { own: 'hidden', colleague: 'hidden' } as const;
/** The organisation holds what is licensed; who pays and reports is the other side. */
const acquirers = { own: 'forbidden', colleague: 'forbidden' } as const;
const HOLDER = 'the organisation here is the holder; the acquirer does this';
const NOTHING = 'nothing was paid here; test/integration/contracting goes the whole way';
const version = { send: () => ({ body: { version: 1, reason: '不符' } }) };
const plan = { kinds: ['licence'], document: '校发〔2025〕12号', decidedOn: '2025-06-01', rewardShare: { numerator: 7, denominator: 10 }, remainder: { college: null, unit: { numerator: 1, denominator: 1 }, team: null, office: null } };
const people = () => [{ accountId: newId(), share: { numerator: 1, denominator: 1 }, mainContributor: true, inventor: true, transferStaff: false, contribution: '提出方案', standing: 'staff', leaderRank: 'none' }];
const run = 'POST /api/v1/contracts/{id}/distribution/runs/{runId}/acts/{act}';

/** Money is for the two parties of a contract, its distribution for the holder's office, finance and leaders, an award for its person. */
export const contractingMoneyExpectations: readonly Expectation[] = [
  { operation: 'GET /api/v1/contracts/{id}/money', may: READERS, of: inEffect },
  { operation: 'POST /api/v1/contracts/{id}/royalty-statements', may: PAYERS, of: inEffect, ...acquirers, send: () => ({ body: period }), neverDone: HOLDER },
  { operation: 'POST /api/v1/contracts/{id}/royalty-corrections', may: PAYERS, of: inEffect, ...acquirers, send: () => ({ body: period }), neverDone: HOLDER },
  { operation: 'POST /api/v1/contracts/{id}/payments', may: PAYERS, of: inEffect, ...acquirers, send: () => ({ body: { receivableKey: 'fixed:whole', fen: 1, paidOn: '2026-06-15', bankReference: '流水' } }), neverDone: HOLDER },
  { operation: 'POST /api/v1/contracts/{id}/payments/{paymentId}/acts/{act}', act: 'confirm', may: PAYERS, of: inEffect, ...absent, ...version, neverDone: NOTHING },
  { operation: 'POST /api/v1/contracts/{id}/payments/{paymentId}/acts/{act}', act: 'dispute', may: PAYERS, of: inEffect, ...absent, ...version, neverDone: NOTHING },
  { operation: 'POST /api/v1/contracts/{id}/payments/{paymentId}/acts/{act}', act: 'withdraw', may: PAYERS, of: inEffect, ...absent, ...version, neverDone: NOTHING },
  { operation: 'GET /api/v1/contracts/{id}/distribution', may: SHARERS, of: inEffect },
  { operation: 'GET /api/v1/contracts/{id}/distribution/proposal', may: ['tto'], of: inEffect },
  { operation: 'GET /api/v1/contracts/{id}/distribution/payroll.xlsx', may: ['finance'], of: inEffect },
  { operation: 'GET /api/v1/contracts/{id}/distribution/payroll.csv', may: ['finance'], of: inEffect },
  { operation: 'POST /api/v1/contracts/{id}/costs', may: ['tto'], of: inEffect, send: () => ({ body: { kind: 'tax', on: '2026-06-20', fen: 1, evidence: '凭证', publicMoney: false } }) },
  { operation: 'POST /api/v1/contracts/{id}/costs/{costId}/reversals', may: ['tto'], of: inEffect, ...absent, neverDone: NOTHING },
  { operation: 'POST /api/v1/contracts/{id}/distribution/runs', may: ['tto'], of: inEffect, send: () => ({ body: { plan, people: people(), relatedParty: 'no' } }), neverDone: NOTHING },
  { operation: run, act: 'confirm', may: SHARERS, of: inEffect, ...absent, ...version, neverDone: NOTHING },
  { operation: run, act: 'return', may: SHARERS, of: inEffect, ...absent, ...version, neverDone: NOTHING },
  { operation: run, act: 'discard', may: SHARERS, of: inEffect, ...absent, ...version, neverDone: NOTHING },
  { operation: 'POST /api/v1/contracts/{id}/distribution/runs/{runId}/payouts', may: ['finance'], of: inEffect, ...absent, send: () => ({ body: { paidOn: '2026-06-20', separateAccounts: true } }), neverDone: NOTHING },
  { operation: 'POST /api/v1/contracts/{id}/distribution/recoveries', may: ['finance'], of: inEffect, ...absent, send: () => ({ body: { runId: newId(), personId: newId(), fen: 1, on: '2026-06-20', document: '收据' } }), neverDone: NOTHING },
  { operation: 'POST /api/v1/contracts/{id}/going-back', may: ['tto'], of: inEffect, send: () => ({ body: { cause: 'refund', document: '退款协议', refunds: [{ receiptId: newId(), fen: 1 }] } }), neverDone: NOTHING },
  { operation: 'POST /api/v1/contracts/{id}/going-back/{backId}/acts/{act}', act: 'confirm', may: ['finance', 'unit_leader'], of: inEffect, ...absent, ...version, neverDone: NOTHING },
  { operation: 'POST /api/v1/contracts/{id}/going-back/{backId}/acts/{act}', act: 'return', may: ['finance', 'unit_leader'], of: inEffect, ...absent, ...version, neverDone: NOTHING },
  { operation: 'GET /api/v1/my-awards', may: 'person' },
];
