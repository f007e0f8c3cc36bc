import { newId, type Role } from '@app/kernel';
import { only, type Expectation } from './expectation.js';

type Of = NonNullable<Expectation['of']>;
const HANDLERS: readonly Role[] = ['firm', 'bureau_officer', 'tto'];
const one = (state: 'awarded' | 'performing' | 'failed' | 'settled'): Of => (make, by) => make.performing(by, state);
/** The organiser's people and reviewers see all of it; teams see their own lane, which nobody here has. */
const seen = { may: 'person', other: only(['bureau_officer'], 'pass', 'hidden'), readers: ['bureau_officer'] } as const;
const acts = 'POST /api/v1/challenges/{id}/acts/{act}';
const CONTRACTED = 'no contract with the winner is in effect here; test/integration/challenges goes the whole way';
const look = { goals: [{ name: '测量误差', measured: '0.8', reached: 'yes' }], inProduction: 'yes', words: '稳定', lessons: '尽早取数', public: false };

/** What comes after the award: the organiser handles it, reviewers read along, whoever was named signs. */
export const challengePerformingExpectations: readonly Expectation[] = [
  { operation: 'POST /api/v1/challenges/{id}/contracts', may: HANDLERS, of: one('awarded'), entries: 3, send: (made) => ({ body: { version: 1, entryId: made.params['entryId'], foreign: 'no' } }) },
  { operation: 'GET /api/v1/challenges/{id}/milestones', of: one('performing'), ...seen },
  { operation: 'GET /api/v1/milestones', may: 'person' },
  { operation: 'POST /api/v1/challenges/{id}/entries/{entryId}/elimination', act: 'eliminate', may: HANDLERS, of: one('performing'), send: () => ({ body: { version: 1, reason: '样机误差超标', milestoneId: newId() } }), neverDone: CONTRACTED },
  { operation: 'PUT /api/v1/challenges/{id}/end-user', may: HANDLERS, of: one('performing'), send: (made) => ({ body: { version: 1, accountId: made.params['account'] } }) },
  { operation: 'GET /api/v1/challenges/{id}/acceptance', of: one('performing'), ...seen },
  { operation: 'POST /api/v1/challenges/{id}/acceptance', act: 'accept', may: 'person', of: one('performing'), colleague: 'hidden', send: () => ({ body: { version: 1, opinion: '满足指标', password: '不对的密码' } }), neverDone: CONTRACTED },
  { operation: acts, act: 'fail', may: HANDLERS, of: one('performing'), other: 'forbidden', send: () => ({ body: { version: 1, reason: '未达标' } }), neverDone: CONTRACTED },
  { operation: acts, act: 'end-by-force-majeure', may: HANDLERS, of: one('performing'), other: 'forbidden', send: () => ({ body: { version: 1, reason: '地震' } }), neverDone: CONTRACTED },
  { operation: 'GET /api/v1/challenges/{id}/settlement', of: one('failed'), ...seen },
  { operation: 'POST /api/v1/challenges/{id}/settlement', act: 'settle', may: HANDLERS, of: one('failed'), send: () => ({ body: { version: 1 } }) },
  { operation: 'GET /api/v1/challenges/{id}/claim-pack', may: HANDLERS, of: one('failed'), entries: 1 },
  { operation: 'GET /api/v1/challenges/{id}/evaluation', may: 'anybody', of: one('settled'), other: only(['bureau_officer'], 'pass', 'hidden'), readers: ['bureau_officer'] },
  { operation: 'POST /api/v1/challenges/{id}/evaluation', act: 'evaluate', may: HANDLERS, of: one('settled'), send: () => ({ body: { version: 1, ...look } }) },
];
