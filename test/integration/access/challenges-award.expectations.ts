import type { Role } from '@app/kernel';
import { LISTED, QUESTIONS } from '../challenges/ethics-answers.js';
import { only, type Expectation } from './expectation.js';

type Of = NonNullable<Expectation['of']>;
const HANDLERS: readonly Role[] = ['firm', 'bureau_officer', 'tto'];
const at = (state: 'judged' | 'in_publicity' | 'judging'): Of => (make, by) => make.concludedChallenge(by, state);
/** Whoever sees the challenge is told that the act is the organiser's. */
const organiser = { may: HANDLERS, other: 'forbidden' } as const;
const everybody = { may: 'anybody', other: 'pass', nobody: 'pass' } as const;
const version = { send: () => ({ body: { version: 1 } }) };

/** From the conclusion to the award; results, history and figures are everybody's. */
export const challengeAwardExpectations: readonly Expectation[] = [
  { operation: 'GET /api/v1/challenges/archive', may: 'anybody' },
  { operation: 'GET /api/v1/challenges/archive.csv', may: 'anybody' },
  { operation: 'GET /api/v1/challenges/archive.xlsx', may: 'anybody' },
  { operation: 'GET /api/v1/challenges/statistics', may: 'anybody' },
  { operation: 'GET /api/v1/challenges/keeper-candidates', may: HANDLERS, send: () => ({ query: { q: '大学' } }) },
  { operation: 'GET /api/v1/entries/feedback', may: 'person' },
  { operation: 'GET /api/v1/challenges/{id}/ethics', may: 'anybody', of: at('judged') },
  { operation: 'POST /api/v1/challenges/{id}/ethics', may: HANDLERS, of: at('judged'), send: (made) => ({ body: { entryId: made.params['entryId'], questions: QUESTIONS, listed: LISTED } }) },
  { operation: 'GET /api/v1/challenges/{id}/publicity', may: 'anybody', of: at('judged') },
  // the act of the challenge and the notice that it opens
  { operation: 'POST /api/v1/challenges/{id}/publicity', act: 'publicise', ...organiser, of: at('judged'), send: () => ({ body: { version: 1, relatedParty: 'no' } }), entries: 2 },
  { operation: 'GET /api/v1/challenges/{id}/results', ...everybody, of: at('in_publicity') },
  { operation: 'GET /api/v1/challenges/{id}/history', ...everybody, of: at('in_publicity') },
  { operation: 'GET /api/v1/challenges/{id}/excludable', may: 'anybody', of: at('judging') },
  { operation: 'POST /api/v1/challenges/{id}/acts/{act}', act: 'award', ...organiser, of: at('in_publicity'), ...version },
  { operation: 'POST /api/v1/challenges/{id}/acts/{act}', act: 'abort', ...organiser, of: at('judged'), send: () => ({ body: { version: 1, reason: '项目取消' } }) },
  {
    operation: 'POST /api/v1/challenges/{id}/acts/{act}', act: 'end-for-silence', may: HANDLERS, own: only(['bureau_officer'], 'pass', 'forbidden'), other: only(['bureau_officer'], 'pass', 'forbidden'), of: at('judged'),
    neverDone: 'it takes days in which nothing moved; it is done in the tests of silence', send: () => ({ body: { version: 1, reason: '发榜单位长期未办理' } }),
  },
  { operation: 'POST /api/v1/challenges/{id}/entries/{entryId}/exclusion', act: 'exclude', may: HANDLERS, of: at('judging'), entries: 2, send: () => ({ body: { version: 1, reason: '异议成立' } }) },
];
