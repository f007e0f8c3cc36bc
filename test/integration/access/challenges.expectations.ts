import type { Role } from '@app/kernel';
import { challengeContent, challengeDraft } from '@app/challenges/testing';
import { spki } from '../challenges/challenge-desk.js';
import { only, type Expectation } from './expectation.js';

type Of = NonNullable<Expectation['of']>;
const ASKERS: readonly Role[] = ['researcher', 'tto', 'firm', 'broker', 'expert', 'unit_leader', 'college_secretary', 'decision_secretary', 'bureau_officer'];
const WRITERS: readonly Role[] = ['firm', 'bureau_officer', 'tto'];
const one = (state: 'draft' | 'in_review' | 'approved' | 'open', keys = true): Of => (make, by) => make.challenge(by, state, keys);
const acts = 'POST /api/v1/challenges/{id}/acts/{act}';
const version = { send: () => ({ body: { version: 1 } }) };
const withReason = { send: () => ({ body: { version: 1, reason: '需求有变' } }) };
/** Reviewers see every challenge, so they are told that what is the organiser's is not theirs; others hear that there is none. */
const organiser = { other: only(['bureau_officer'], 'forbidden', 'hidden') };
const reviewer = { own: only(['bureau_officer'], 'pass', 'forbidden'), other: only(['bureau_officer'], 'pass', 'hidden') };
const everybody = { may: 'anybody', of: one('open'), other: 'pass', nobody: 'pass' } as const;
const insiders = { may: 'anybody', of: one('draft'), other: only(['bureau_officer'], 'pass', 'hidden'), readers: ['bureau_officer'] } as const;
const words = { send: () => ({ body: { secrecyAnswer: 'no', text: '请说明测试条件' } }) };

/** A challenge is its organiser's until it opens, and everybody's to read from then on. */
export const challengeExpectations: readonly Expectation[] = [
  { operation: 'GET /api/v1/challenges', may: 'anybody' },
  { operation: 'GET /api/v1/challenges/feed.rss', may: 'anybody' },
  { operation: 'POST /api/v1/challenges', may: WRITERS, send: () => ({ body: challengeDraft() }) },
  { operation: 'GET /api/v1/challenges/{id}', case: 'draft', ...insiders },
  { operation: 'GET /api/v1/challenges/{id}', case: 'open', ...everybody },
  { operation: 'PUT /api/v1/challenges/{id}', may: WRITERS, of: one('draft'), send: () => ({ body: { version: 1, ...challengeDraft() } }) },
  { operation: acts, act: 'submit', may: WRITERS, of: one('draft'), ...organiser, readers: ['bureau_officer'], ...version },
  { operation: acts, act: 'return', may: WRITERS, of: one('in_review'), ...reviewer, readers: ['bureau_officer'], ...withReason },
  { operation: acts, act: 'approve', may: WRITERS, of: one('in_review'), ...reviewer, readers: ['bureau_officer'], ...version },
  { operation: acts, act: 'rework', may: WRITERS, of: one('approved'), ...organiser, ...version },
  { operation: acts, act: 'open', may: WRITERS, of: one('approved'), ...organiser, ...version },
  { operation: acts, act: 'withdraw', case: 'draft', may: WRITERS, of: one('draft'), ...organiser, ...withReason },
  { operation: acts, act: 'withdraw', case: 'open', may: WRITERS, of: one('open'), other: 'forbidden', ...withReason },
  { operation: 'POST /api/v1/challenges/{id}/amendments', may: WRITERS, of: one('open'), send: () => ({ body: { version: 1, secrecyAnswer: 'no', reason: '更正文字', content: challengeContent({ title: '更正后的榜单', questionsUntil: '2999-01-01T00:00:00Z', entriesUntil: '2999-02-01T00:00:00Z', judgedBy: '2999-03-01' }) } }) },
  { operation: 'GET /api/v1/challenges/{id}/editions', ...everybody },
  { operation: 'GET /api/v1/challenges/{id}/editions', case: 'draft', ...insiders },
  { operation: 'GET /api/v1/challenges/{id}/editions/{edition}', ...everybody },
  { operation: 'GET /api/v1/challenges/{id}/keepers', case: 'open', ...everybody },
  { operation: 'GET /api/v1/challenges/{id}/keepers', case: 'draft', ...insiders },
  { operation: 'PUT /api/v1/challenges/{id}/keepers', may: WRITERS, of: one('draft'), send: (made) => ({ body: { version: 1, accounts: made.params['keepers']!.split(' '), needed: 2 } }) },
  { operation: 'POST /api/v1/challenges/{id}/keepers/me', may: 'person', of: one('draft', false), colleague: 'hidden', send: () => ({ body: { publicKey: spki() } }) },
  { operation: 'GET /api/v1/challenges/{id}/questions', ...everybody },
  { operation: 'POST /api/v1/challenges/{id}/questions', may: ASKERS, of: one('open'), other: 'pass', ...words },
  { operation: 'POST /api/v1/challenges/{id}/questions/{questionId}/answers', may: WRITERS, of: one('open'), ...words },
  // who follows is no part of a challenge's story
  { operation: 'PUT /api/v1/challenges/{id}/followers/me', may: 'person', of: one('open'), other: 'pass', entries: 0 },
  { operation: 'DELETE /api/v1/challenges/{id}/followers/me', may: 'person', of: one('open'), other: 'pass', entries: 0 },
  { operation: 'GET /api/v1/challenges/{id}/calendar.ics', ...everybody },
  { operation: 'GET /api/v1/challenges/{id}/invitations', may: 'person', of: one('open'), other: 'pass' },
  { operation: 'POST /api/v1/challenges/{id}/invitations/{invitationId}/decline', may: ['researcher', 'tto', 'firm'], of: one('open'), send: () => ({ body: { reason: 'price' } }) },
];
