import { chinaDate, type Role } from '@app/kernel';
import type { Made } from './objects.js';
import { only, type Expectation } from './expectation.js';

const WRITERS: readonly Role[] = ['firm', 'bureau_officer', 'tto'];
const ENTRANTS: readonly Role[] = ['researcher', 'tto', 'firm'];
type Of = NonNullable<Expectation['of']>;
const examining: Of = (make, by) => make.judgedChallenge(by, 'examining');
const judging: Of = (make, by) => make.judgedChallenge(by, 'judging');
/** Of a challenge of somebody else, on whose panel the maker sits. */
const seated = (signed: boolean): Of => async (make, by) => make.judgedChallenge(await make.somebody(), 'judging', { expert: by, signed });
const card: Of = async (make, by) => {
  const { params, version } = await seated(true)(make, by);
  return { params: { id: params['cardId']! }, version };
};
const insiders = { other: only(['bureau_officer'], 'pass', 'hidden'), readers: ['bureau_officer'] } as const;
const answers = (made: Made) => [{ entryId: made.params['entryId']!, whyNot: '误差超过一毫米' }];
const eligibility = 'POST /api/v1/challenges/{id}/entries/{entryId}/eligibility';
const mine = 'POST /api/v1/challenges/{id}/panel/mine/acts/{act}';
const pool = 'POST /api/v1/experts/{id}/acts/{act}';
const decide = (decision: string): Pick<Expectation, 'send'> => ({ send: () => ({ body: { version: 1, decision, reason: '超出部分自筹', basis: decision === 'refuse' ? { kind: 'fault', code: 'challenges.budget-over-pool' } : null } }) });
const moved = { send: () => ({ body: { version: 1, reason: '有利益关系' } }) };
const nobodyKnows = 'nobody here knows a password';

/** The organiser examines and judges, reviewers look on, an expert has the own seat and cards, a team its talks. */
export const challengeJudgingExpectations: readonly Expectation[] = [
  { operation: 'GET /api/v1/challenges/{id}/examination', may: 'person', of: examining, ...insiders },
  { operation: eligibility, act: 'admit', may: WRITERS, of: examining, ...decide('admit') },
  { operation: eligibility, act: 'refuse', may: WRITERS, of: examining, ...decide('refuse') },
  { operation: 'GET /api/v1/challenges/{id}/entries/{entryId}/talks', may: 'person', of: examining, ...insiders },
  { operation: 'GET /api/v1/challenges/{id}/entries/{entryId}/talks', case: 'of the team', may: 'person', of: async (make, by) => make.judgedChallenge(await make.somebody(), 'examining', { author: by }), colleague: only(['bureau_officer'], 'pass', 'hidden'), ...insiders },
  { operation: 'POST /api/v1/challenges/{id}/entries/{entryId}/talks', may: WRITERS, of: examining, send: () => ({ body: { secrecyAnswer: 'no', heldOn: chinaDate(new Date()), way: 'meeting', participants: ['彭劲松'], minutes: '确认了测试条件。' } }) },
  {
    operation: 'POST /api/v1/challenges/{id}/entries/{entryId}/talks/{talkId}/remarks', may: ENTRANTS, of: async (make, by) => make.judgedChallenge(await make.somebody(), 'examining', { author: by }), colleague: 'hidden',
    send: () => ({ body: { secrecyAnswer: 'no', text: '以纪要附件为准。' } }),
  },
  { operation: 'POST /api/v1/challenges/{id}/acts/{act}', act: 'begin-judging', may: WRITERS, of: (make, by) => make.judgedChallenge(by, 'examining', { talked: true }), other: 'forbidden', send: () => ({ body: { version: 1 } }) },
  { operation: 'POST /api/v1/challenges/{id}/acts/{act}', act: 'abort', may: WRITERS, of: judging, other: 'forbidden', send: () => ({ body: { version: 1, reason: '需求取消' } }) },
  { operation: 'POST /api/v1/challenges/{id}/rejection', act: 'reject-all', may: WRITERS, of: examining, entries: 2, send: (made) => ({ body: { version: 1, reason: '均未达到指标', answers: answers(made) } }) },
  { operation: 'POST /api/v1/challenges/{id}/scene-answers', act: 'finish-scene', may: WRITERS, of: examining, neverDone: 'no scene; one is answered in the tests of conclusions', send: (made) => ({ body: { version: 1, chosen: [], answers: answers(made) } }) },
  { operation: 'POST /api/v1/challenges/{id}/conclusion', act: 'conclude', may: WRITERS, of: judging, neverDone: 'it takes signed cards and minutes; it is concluded in the tests of conclusions', send: (made) => ({ body: { version: 1, winners: [made.params['entryId']], answers: [] } }) },
  { operation: 'GET /api/v1/challenges/{id}/panel', may: 'anybody', of: judging, ...insiders },
  { operation: 'GET /api/v1/challenges/{id}/panel', case: 'own seat', may: 'anybody', of: seated(true), colleague: only(['bureau_officer'], 'pass', 'hidden'), ...insiders },
  { operation: 'GET /api/v1/challenges/{id}/panel', case: 'after the award', may: 'anybody', of: (make, by) => make.judgedChallenge(by, 'awarded'), other: 'pass', nobody: 'pass' },
  { operation: 'POST /api/v1/challenges/{id}/panel', may: WRITERS, of: judging, neverDone: 'it is drawn once; draws are in the tests of panels', send: () => ({ body: { count: 5, feeFen: 100, cardsBy: '2099-01-01' } }) },
  { operation: 'POST /api/v1/challenges/{id}/panel/draws', may: WRITERS, of: judging, neverDone: 'its panel is complete; further draws are in the tests of panels', send: () => ({ body: { cardsBy: '2099-01-01' } }) },
  { operation: mine, act: 'accept', may: ['expert'], of: seated(false), colleague: 'hidden', send: () => ({ body: { version: 1 } }) },
  { operation: mine, act: 'recuse', may: ['expert'], of: seated(true), colleague: 'hidden', ...moved },
  { operation: mine, act: 'admit-conflict', may: ['expert'], of: seated(true), colleague: 'hidden', neverDone: 'it takes signed cards; it is done in the tests of conclusions', ...moved },
  { operation: 'POST /api/v1/challenges/{id}/panel/seats/{seatId}/acts/{act}', act: 'remove', may: WRITERS, of: async (make, by) => make.judgedChallenge(by, 'judging', { expert: await make.somebody() }), ...moved },
  { operation: 'POST /api/v1/challenges/{id}/panel/seats/{seatId}/payments', may: WRITERS, of: judging, send: () => ({ body: { paidOn: '2026-11-01', reference: '劳务 2026-118' } }) },
  { operation: 'GET /api/v1/challenges/{id}/judging', may: 'person', of: judging, ...insiders },
  { operation: 'GET /api/v1/challenges/{id}/minutes', may: 'person', of: judging, ...insiders },
  { operation: 'PUT /api/v1/challenges/{id}/minutes', may: WRITERS, of: judging, send: () => ({ body: { revision: 0, text: '评榜会议纪要' } }) },
  { operation: 'POST /api/v1/challenges/{id}/minutes/signatures', may: ['expert'], of: seated(true), colleague: 'hidden', neverDone: nobodyKnows, send: () => ({ body: { sha256: 'a'.repeat(64), cardsSha256: 'a'.repeat(64), password: '不是密码' } }) },
  { operation: 'POST /api/v1/challenges/{id}/minutes/unsigned', may: WRITERS, of: judging, neverDone: 'it takes days since the minutes were put to the experts; it is recorded in the tests of minutes', send: (made) => ({ body: { seatId: made.params['seatId'], sha256: 'a'.repeat(64), reason: '联系未果' } }) },
  { operation: 'GET /api/v1/reviews', may: ['expert'] },
  { operation: 'GET /api/v1/reviews/pay', may: ['expert'] },
  { operation: 'GET /api/v1/reviews/{id}', may: ['expert'], of: card, colleague: 'hidden' },
  // a draft is nobody's business but the expert's until it is signed
  { operation: 'PUT /api/v1/reviews/{id}', may: ['expert'], of: card, colleague: 'hidden', entries: 0, send: () => ({ body: { version: 1, points: { novelty: 60 } } }) },
  { operation: 'POST /api/v1/reviews/{id}/signature', may: ['expert'], of: card, colleague: 'hidden', neverDone: nobodyKnows, send: () => ({ body: { version: 1, password: '不是密码' } }) },
  { operation: 'GET /api/v1/experts', may: ['bureau_officer'] },
  { operation: 'GET /api/v1/experts/me', may: ['expert'] },
  { operation: 'GET /api/v1/experts/people', may: ['expert'], send: () => ({ query: { q: '大学' } }) },
  { operation: 'PUT /api/v1/experts/me', may: ['expert'], send: () => ({ body: { fields: ['materials.battery'], introduction: '二十年经验' } }) },
  { operation: 'PUT /api/v1/experts/me', act: 'renew', may: ['expert'], neverDone: 'it takes the version of a profile; it is renewed in the tests of panels', send: () => ({ body: { version: 99, fields: ['materials.battery'], introduction: '二十年经验' } }) },
  { operation: pool, act: 'admit', may: ['bureau_officer'], of: (make) => make.poolExpert('applied'), other: 'pass', readers: ['bureau_officer'], send: () => ({ body: { version: 1 } }) },
  { operation: pool, act: 'refuse', may: ['bureau_officer'], of: (make) => make.poolExpert('applied'), other: 'pass', readers: ['bureau_officer'], ...moved },
  { operation: pool, act: 'retire', may: ['bureau_officer'], of: (make) => make.poolExpert('admitted'), other: 'pass', readers: ['bureau_officer'], ...moved },
];
