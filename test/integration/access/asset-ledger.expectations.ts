import type { Role } from '@app/kernel';
import { entryInput, papers, writeOffInput } from '@app/asset-ledger/testing';
import { only, type ByRole, type Expectation } from './expectation.js';

type Of = NonNullable<Expectation['of']>;
type State = Parameters<Parameters<Of>[0]['ledgerAsset']>[1];
const READERS: readonly Role[] = ['finance', 'tto', 'unit_leader', 'decision_secretary'];
const KEEPERS: readonly Role[] = ['finance', 'tto'];
const DECIDERS: readonly Role[] = ['unit_leader', 'decision_secretary'];
const acts = 'POST /api/v1/asset-ledger/{id}/acts/{act}';
const one = (state: State): Of => (make, by) => make.ledgerAsset(by, state);
const version = { send: () => ({ body: { version: 1 } }) };
/** The ledger is the unit's own; who made the title makes no difference. */
const doneBy = (roles: readonly Role[]): { own: ByRole; other: ByRole } => ({ own: only(roles, 'pass', 'forbidden'), other: 'hidden' });
const change = { ...papers(), version: 1, content: { kind: 'licence', counterparty: '甲公司' } };

const reportActs = 'POST /api/v1/annual-reports/{id}/acts/{act}';
const report = (state: 'draft' | 'submitted'): Of => (make, by) => make.annualReport(by, state);
let year = 2000;

const annualReportExpectations: readonly Expectation[] = [
  { operation: 'GET /api/v1/annual-reports', may: READERS },
  // one report of a year at a time, so that each asks for another year
  { operation: 'POST /api/v1/annual-reports', may: KEEPERS, send: () => ({ body: { year: (year += 1) } }) },
  { operation: 'GET /api/v1/annual-reports/{id}', may: READERS, of: report('draft') },
  { operation: 'GET /api/v1/annual-reports/{id}/figures/{figure}', may: READERS, of: report('draft') },
  { operation: 'GET /api/v1/annual-reports/{id}/export.csv', may: READERS, of: report('draft') },
  { operation: 'GET /api/v1/annual-reports/{id}/export.xlsx', may: READERS, of: report('draft') },
  { operation: reportActs, act: 'submit', may: READERS, of: report('draft'), ...doneBy(KEEPERS), ...version },
  { operation: reportActs, act: 'discard', may: READERS, of: report('draft'), ...doneBy(KEEPERS), send: () => ({ body: { version: 1, reason: '重复编制' } }) },
  { operation: reportActs, act: 'return', may: READERS, of: report('submitted'), ...doneBy(DECIDERS), send: () => ({ body: { version: 1, reason: '请补充' } }) },
  { operation: reportActs, act: 'confirm', may: READERS, of: report('submitted'), ...doneBy(DECIDERS), ...version, neverDone: 'its frozen figures are planted; test/integration/asset-ledger goes the whole way' },
];

export const assetLedgerExpectations: readonly Expectation[] = [
  ...annualReportExpectations,
  { operation: 'GET /api/v1/asset-ledger', may: READERS },
  { operation: 'GET /api/v1/asset-ledger/balance', may: READERS },
  { operation: 'GET /api/v1/asset-ledger/export.csv', may: READERS },
  { operation: 'GET /api/v1/asset-ledger/export.xlsx', may: READERS },
  { operation: 'GET /api/v1/asset-ledger/{id}', may: READERS, of: one('carried') },
  { operation: acts, act: 'enter', may: READERS, of: one('awaiting_entry'), ...doneBy(KEEPERS), send: () => ({ body: { version: 1, entry: entryInput() } }) },
  { operation: acts, act: 'correct-entry', may: READERS, of: one('carried'), ...doneBy(KEEPERS), send: () => ({ body: { version: 1, papers: papers() } }) },
  { operation: acts, act: 'propose-write-off', may: READERS, of: one('carried'), ...doneBy(KEEPERS), send: () => ({ body: { version: 1, writeOff: writeOffInput() } }) },
  { operation: acts, act: 'refuse-write-off', may: READERS, of: one('write_off_proposed'), ...doneBy(DECIDERS), send: () => ({ body: { version: 1, reason: '材料不全' } }) },
  { operation: acts, act: 'approve-write-off', may: READERS, of: one('write_off_proposed'), ...doneBy(DECIDERS), ...version },
  { operation: acts, act: 'reinstate', may: READERS, of: one('written_off'), ...doneBy(DECIDERS), send: () => ({ body: { version: 1, papers: papers() } }) },
  { operation: 'POST /api/v1/asset-ledger/{id}/postings', may: KEEPERS, of: one('carried'), send: () => ({ body: change }) },
  { operation: 'POST /api/v1/asset-ledger/{id}/postings/{postingId}/counter-postings', may: KEEPERS, of: one('changed'), send: () => ({ body: { ...papers(), version: 1 } }) },
  { operation: 'POST /api/v1/asset-ledger/{id}/occurrences/{occurrenceId}/dismissals', may: KEEPERS, of: one('carried'), send: () => ({ body: { version: 1, reason: '同一合同' } }) },
];
