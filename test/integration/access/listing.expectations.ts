import type { Role } from '@app/kernel';
import { achievementDraft, demandDraft } from '@app/listing/testing';
import { only, type Expectation } from './expectation.js';
import { CANARY } from './objects.js';

type Of = NonNullable<Expectation['of']>;
const WRITERS = ['researcher', 'tto'] as const;
const IMPORTERS = ['researcher', 'tto', 'firm'] as const;
/** Who sees achievements, and demands, of every organisation in every state. */
const ACHIEVEMENT_REVIEWERS = ['system_admin'] as const;
const DEMAND_REVIEWERS = ['system_admin', 'bureau_officer'] as const;

const version = { send: () => ({ body: { version: 1 } }) };
const withReason = { send: () => ({ body: { version: 1, reason: '信息有变，需要调整' } }) };
const byVersion = { send: () => ({ query: { version: '1' } }) };
/** The author writes, or the transfer office for its people; colleagues are told that it is not theirs. */
const written = { may: WRITERS, colleague: only(['tto'], 'pass', 'forbidden') } as const;

const achievementActs = '/api/v1/achievements/{id}/acts/{act}';
const demandActs = '/api/v1/demands/{id}/acts/{act}';
const draft: Of = (make, by) => make.achievement(by, 'draft');

/** Everybody logged in may ask for an act; members are told which are not theirs, strangers that there is nothing. Who reviews everywhere sees it, yet does not do the owner's acts. */
const achievementAct = (act: string, of: Of, members: readonly Role[], colleagues: readonly Role[], strangers: readonly Role[], send: object): Expectation => ({
  operation: `POST ${achievementActs}`, act, may: 'person', of, ...send, readers: ACHIEVEMENT_REVIEWERS,
  own: only(members, 'pass', 'forbidden'), colleague: only(colleagues, 'pass', 'forbidden'), other: { ...only(strangers, 'pass', 'hidden') as object, ...(!strangers.includes('system_admin') && { system_admin: 'forbidden' }), rest: 'hidden' },
});
/** An enterprise has no transfer office: each of its people with the role `firm` handles its demands. */
const demandAct = (act: string, of: Of, members: readonly Role[], strangers: readonly Role[], send: object): Expectation => ({
  operation: `POST ${demandActs}`, act, may: 'person', of, ...send, readers: DEMAND_REVIEWERS,
  own: only(members, 'pass', 'forbidden'), other: only(DEMAND_REVIEWERS, strangers.length > 0 ? 'pass' : 'forbidden', 'hidden'),
});

const exported = (name: string): Expectation => ({ operation: `GET /api/v1/exports/${name}`, may: 'anybody' });
const template = (name: string): Expectation => ({ operation: `GET /api/v1/imports/templates/${name}`, may: 'anybody' });
const csv = (kind: string) => ({ send: () => ({ file: { fields: { kind }, text: `标题,${CANARY}\n1,2\n` } }) });
/** One's own batches; the transfer office sees its organisation's; to everybody else there is none. */
const batch = { may: IMPORTERS, colleague: only(['tto'], 'pass', 'hidden') } as const;

export const listingExpectations: readonly Expectation[] = [
  { operation: 'GET /api/v1/market/summary', may: 'anybody' },
  { operation: 'POST /api/v1/achievements/secrecy-answers', may: 'person', send: () => ({ body: { answer: 'no' } }) },

  { operation: 'GET /api/v1/achievements', case: 'the market', may: 'anybody' },
  { operation: 'GET /api/v1/achievements', case: "one's own", may: 'anybody', send: () => ({ query: { mine: 'true' } }) },
  { operation: 'GET /api/v1/achievements', case: 'the queue', may: 'anybody', send: () => ({ query: { queue: 'review' } }), readers: ACHIEVEMENT_REVIEWERS },
  { operation: 'POST /api/v1/achievements', may: WRITERS, send: () => ({ body: achievementDraft() }) },
  { operation: 'GET /api/v1/achievements/{id}', case: 'draft', may: 'anybody', of: draft, other: only(ACHIEVEMENT_REVIEWERS, 'pass', 'hidden'), readers: ACHIEVEMENT_REVIEWERS },
  { operation: 'GET /api/v1/achievements/{id}', case: 'published', may: 'anybody', of: (make, by) => make.achievement(by, 'published'), other: 'pass', nobody: 'pass', readers: ACHIEVEMENT_REVIEWERS },
  { operation: 'GET /api/v1/achievements/{id}', case: 'suspended', may: 'anybody', of: (make, by) => make.achievement(by, 'suspended'), other: only(ACHIEVEMENT_REVIEWERS, 'pass', 'hidden'), readers: ACHIEVEMENT_REVIEWERS },
  { operation: 'PUT /api/v1/achievements/{id}', ...written, of: draft, send: () => ({ body: { ...achievementDraft(), version: 1 } }) },
  { operation: 'DELETE /api/v1/achievements/{id}', ...written, of: draft, ...byVersion },
  {
    operation: 'GET /api/v1/achievements/{id}/history', may: 'person', of: (make, by) => make.achievement(by, 'published'), other: only(['system_admin', 'audit_admin'], 'pass', 'hidden'), readers: ['system_admin', 'audit_admin'],
  },
  achievementAct('submit', draft, WRITERS, ['tto'], [], version),
  achievementAct('start-review', (make, by) => make.achievement(by, 'submitted'), ['tto', 'system_admin'], ['tto', 'system_admin'], ['system_admin'], version),
  achievementAct('clear-abstract', (make, by) => make.guardedAchievement(by), ['tto'], ['tto'], [], version),
  achievementAct('review-secrecy', (make, by) => make.achievement(by, 'in_review'), ['tto', 'secrecy_officer'], ['tto', 'secrecy_officer'], [], version),
  achievementAct('publish', (make, by) => make.reviewedAchievement(by), ['tto', 'system_admin'], ['tto', 'system_admin'], ['system_admin'], version),
  achievementAct('return', (make, by) => make.achievement(by, 'in_review'), ['tto', 'system_admin'], ['tto', 'system_admin'], ['system_admin'], withReason),
  achievementAct('suspend', (make, by) => make.achievement(by, 'published'), ['tto', 'system_admin'], ['tto', 'system_admin'], ['system_admin'], withReason),
  achievementAct('resume', (make, by) => make.achievement(by, 'suspended'), ['tto', 'system_admin'], ['tto', 'system_admin'], ['system_admin'], version),
  achievementAct('withdraw', (make, by) => make.achievement(by, 'published'), WRITERS, ['tto'], [], withReason),
  achievementAct('mark-transferred', (make, by) => make.achievement(by, 'published'), ['tto', 'system_admin'], ['tto', 'system_admin'], ['system_admin'], version),

  { operation: 'POST /api/v1/achievements/{id}/attachments', ...written, of: draft, send: () => ({ file: { fields: { secrecyAnswer: 'no', public: 'false' }, text: '测试报告' } }) },
  { operation: 'GET /api/v1/achievements/{id}/attachments/{attachmentId}', case: 'of a draft', may: 'anybody', of: (make, by) => make.attachment(by, 'draft', true), other: only(ACHIEVEMENT_REVIEWERS, 'pass', 'hidden'), readers: ACHIEVEMENT_REVIEWERS },
  { operation: 'GET /api/v1/achievements/{id}/attachments/{attachmentId}', case: 'public', may: 'anybody', of: (make, by) => make.attachment(by, 'published', true), other: 'pass', nobody: 'pass' },
  { operation: 'GET /api/v1/achievements/{id}/attachments/{attachmentId}', case: 'not public', may: 'anybody', of: (make, by) => make.attachment(by, 'published', false), other: only(ACHIEVEMENT_REVIEWERS, 'pass', 'hidden'), readers: ACHIEVEMENT_REVIEWERS },
  { operation: 'DELETE /api/v1/achievements/{id}/attachments/{attachmentId}', ...written, of: (make, by) => make.attachment(by, 'draft', true) },

  { operation: 'GET /api/v1/demands', case: 'the market', may: 'anybody' },
  { operation: 'GET /api/v1/demands', case: "one's own", may: 'anybody', send: () => ({ query: { mine: 'true' } }) },
  { operation: 'GET /api/v1/demands', case: 'the queue', may: 'anybody', send: () => ({ query: { queue: 'review' } }), readers: DEMAND_REVIEWERS },
  { operation: 'POST /api/v1/demands', may: ['firm'], send: () => ({ body: demandDraft() }) },
  { operation: 'GET /api/v1/demands/{id}', case: 'draft', may: 'anybody', of: (make, by) => make.demand(by, 'draft'), other: only(DEMAND_REVIEWERS, 'pass', 'hidden'), readers: DEMAND_REVIEWERS },
  { operation: 'GET /api/v1/demands/{id}', case: 'published', may: 'anybody', of: (make, by) => make.demand(by, 'published'), other: 'pass', nobody: 'pass', readers: DEMAND_REVIEWERS },
  { operation: 'PUT /api/v1/demands/{id}', may: ['firm'], of: (make, by) => make.demand(by, 'draft'), send: () => ({ body: { ...demandDraft(), version: 1 } }) },
  { operation: 'DELETE /api/v1/demands/{id}', may: ['firm'], of: (make, by) => make.demand(by, 'draft'), ...byVersion },
  {
    operation: 'GET /api/v1/demands/{id}/history', may: 'person', of: (make, by) => make.demand(by, 'published'), other: only(['system_admin', 'bureau_officer', 'audit_admin'], 'pass', 'hidden'), readers: ['system_admin', 'bureau_officer', 'audit_admin'],
  },
  demandAct('submit', (make, by) => make.demand(by, 'draft'), ['firm'], [], version),
  demandAct('publish', (make, by) => make.demand(by, 'submitted'), DEMAND_REVIEWERS, DEMAND_REVIEWERS, version),
  demandAct('return', (make, by) => make.demand(by, 'submitted'), DEMAND_REVIEWERS, DEMAND_REVIEWERS, withReason),
  demandAct('revise', (make, by) => make.demand(by, 'published'), ['firm'], [], version),
  demandAct('mark-matched', (make, by) => make.demand(by, 'published'), ['firm'], [], version),
  demandAct('reopen', (make, by) => make.demand(by, 'matched'), ['firm'], [], version),
  demandAct('close', (make, by) => make.demand(by, 'published'), ['firm'], [], version),
  demandAct('withdraw', (make, by) => make.demand(by, 'published'), ['firm'], [], withReason),

  exported('achievements.csv'), exported('achievements.xlsx'), exported('demands.csv'), exported('demands.xlsx'),
  template('achievement.csv'), template('achievement.xlsx'), template('demand.csv'), template('demand.xlsx'),
  { operation: 'POST /api/v1/imports', case: 'of the kind that the role writes', may: WRITERS, ...csv('achievement'), neverDone: 'a table that passes is the matter of its own tests' },
  { operation: 'GET /api/v1/imports', may: IMPORTERS },
  { operation: 'GET /api/v1/imports/{id}', ...batch, of: (make, by) => make.importBatch(by, 'checked') },
  { operation: 'POST /api/v1/imports/{id}/acts/{act}', act: 'commit', ...batch, of: (make, by) => make.importBatch(by, 'checked'), ...version },
  { operation: 'POST /api/v1/imports/{id}/acts/{act}', act: 'discard', ...batch, of: (make, by) => make.importBatch(by, 'checked'), ...version },
  { operation: 'POST /api/v1/imports/{id}/acts/{act}', act: 'undo', ...batch, of: (make, by) => make.importBatch(by, 'committed'), ...version },
];
