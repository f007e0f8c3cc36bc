import type { Role } from '@app/kernel';
import { newId } from '@app/kernel';
import { only, type Expectation } from './expectation.js';

const ENTRANTS: readonly Role[] = ['researcher', 'tto', 'firm'];
const HANDLERS: readonly Role[] = ['firm', 'bureau_officer', 'tto'];
const memberAct = 'POST /api/v1/challenges/{id}/entries/{entryId}/member/acts/{act}';
const everybody = { may: 'anybody', of: (make, by) => make.challenge(by, 'open'), other: 'pass', nobody: 'pass' } as const satisfies Partial<Expectation>;
const closed = { ...everybody, of: (make, by) => make.challengeEntry(by, 'closed') } as const satisfies Partial<Expectation>;
/** Once opened the organiser's people and reviewers read it. */
const opened = { may: 'person', of: (make, by) => make.challengeEntry(by, 'examining'), other: only(['bureau_officer'], 'pass', 'hidden'), readers: ['bureau_officer'] } as const satisfies Partial<Expectation>;
/** A package in form, sealed for nobody: it gets as far as the rules. */
const sealed = (challengeId: string, organisationId: string) => ({
  header: { format: 'luqiao-sealed-entry-1', challengeId, entryId: newId(), organisationId, edition: 1, needed: 2 }, iv: 'AAAA', content: 'AAAA', contentSha256: 'f'.repeat(64),
  parts: ['a', 'b'].map((digit) => ({ keeper: digit.repeat(64), ephemeral: 'AAAA', iv: 'AAAA', sealed: 'AAAA', sha256: 'f'.repeat(64) })),
});

/** Nobody but its author knows of an entry before everything is opened; receipts and the opening are everybody's to check. */
export const challengeEntryExpectations: readonly Expectation[] = [
  {
    operation: 'POST /api/v1/challenges/{id}/entries', may: ENTRANTS, of: everybody.of, other: 'pass', neverDone: 'a package for the real keepers is sealed in the tests of entries',
    send: (made, by) => ({ body: { secrecyAnswer: 'no', sealed: sealed(made.params['id']!, by.organisationId) } }),
  },
  { operation: 'GET /api/v1/challenges/{id}/entries', ...everybody },
  { operation: 'GET /api/v1/challenges/{id}/entries', case: 'opened', ...opened, may: 'anybody', other: 'pass', nobody: 'pass' },
  { operation: 'GET /api/v1/challenges/{id}/entries/{entryId}', case: 'sealed', may: 'person', of: (make, by) => make.challengeEntry(by, 'open'), colleague: 'hidden' },
  { operation: 'GET /api/v1/challenges/{id}/entries/{entryId}', case: 'closed, of a stranger', may: 'person', of: closed.of, own: 'hidden', neverDone: 'not even its organiser reads one before everything is opened' },
  { operation: 'GET /api/v1/challenges/{id}/entries/{entryId}', case: 'opened, of a stranger', ...opened },
  { operation: 'POST /api/v1/challenges/{id}/entries/{entryId}/acts/withdraw', act: 'withdraw', may: ENTRANTS, of: (make, by) => make.challengeEntry(by, 'open'), colleague: 'hidden', send: () => ({ body: { version: 1 } }) },
  {
    operation: 'POST /api/v1/challenges/{id}/entries/{entryId}/acts/give-up', act: 'give-up', may: ENTRANTS, of: (make, by) => make.wonEntry(by), colleague: 'hidden', entries: 2, send: () => ({ body: { version: 1, reason: '核心成员离职' } }),
  },
  { operation: 'GET /api/v1/challenges/{id}/entries/{entryId}/files/{sha256}', ...opened, neverDone: 'the file here was never encrypted, so it is refused; a real one is in the tests of entries' },
  // nothing of a file is known until an entry names it
  { operation: 'POST /api/v1/challenges/{id}/entry-files', may: ENTRANTS, of: everybody.of, other: 'pass', entries: 0, send: () => ({ file: { fields: {}, text: 'opaque' } }) },
  { operation: 'GET /api/v1/challenges/{id}/receipts', ...everybody },
  { operation: 'GET /api/v1/entries/mine', may: 'person' },
  { operation: 'GET /api/v1/entries/member-requests', may: HANDLERS },
  { operation: 'GET /api/v1/challenges/{id}/entries/{entryId}/members', ...opened },
  { operation: memberAct, act: 'confirm', may: HANDLERS, of: (make, by) => make.memberRequest(by), send: () => ({ body: { version: 1 } }) },
  { operation: memberAct, act: 'deny', may: HANDLERS, of: (make, by) => make.memberRequest(by), send: () => ({ body: { version: 1, reason: '没有参加过商议' } }) },
  { operation: 'GET /api/v1/challenges/{id}/opening', ...closed },
  { operation: 'GET /api/v1/challenges/{id}/opening/export.json', ...closed },
  { operation: 'GET /api/v1/challenges/{id}/opening/parts', may: 'person', of: closed.of, colleague: 'hidden' },
  { operation: 'POST /api/v1/challenges/{id}/opening/parts', may: 'person', of: closed.of, colleague: 'hidden', send: (made) => ({ body: { parts: [{ entryId: made.params['entryId'], part: null }] } }) },
];
