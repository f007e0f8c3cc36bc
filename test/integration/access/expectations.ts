import { assetLedgerExpectations } from './asset-ledger.expectations.js';
import { auditingExpectations } from './auditing.expectations.js';
import { challengeEntryExpectations } from './challenges-entries.expectations.js';
import { challengeJudgingExpectations } from './challenges-judging.expectations.js';
import { challengeExpectations } from './challenges.expectations.js';
import { challengeAwardExpectations } from './challenges-award.expectations.js';
import { challengePerformingExpectations } from './challenges-performing.expectations.js';
import { contractingExpectations } from './contracting.expectations.js';
import { contractingPerformanceExpectations } from './contracting-performance.expectations.js';
import { contractingMoneyExpectations } from './contracting-money.expectations.js';
import { contractingRegistrationExpectations } from './contracting-registration.expectations.js';
import { contractingSigningExpectations } from './contracting-signing.expectations.js';
import { only, type Expectation } from './expectation.js';
import { identityExpectations } from './identity.expectations.js';
import { listingExpectations } from './listing.expectations.js';
import { rightsApplicationExpectations } from './rights-application.expectations.js';
import { rightsExpectations } from './rights.expectations.js';
import { BEAT } from './objects.js';
import { publicityExpectations } from './publicity.expectations.js';
import { ruleExpectations } from './rules.expectations.js';

const ANSWERERS = ['researcher', 'tto', 'firm'] as const;
const version = { send: () => ({ body: { version: 1 } }) };
const withReason = { send: () => ({ body: { version: 1, reason: '客户已选定其他方案' } }) };

/** The two sides of a match, the system administrator, and brokers from level 3 on. */
const matchingExpectations: readonly Expectation[] = [
  { operation: 'GET /api/v1/achievements/{id}/matches', may: 'person', of: (make, by) => make.document('achievement', by.organisationId), other: only(['system_admin'], 'pass', 'hidden') },
  { operation: 'GET /api/v1/demands/{id}/matches', may: 'person', of: (make, by) => make.document('demand', by.organisationId), other: only(['system_admin'], 'pass', 'hidden') },
  { operation: 'GET /api/v1/matches', may: 'person' },
  { operation: 'GET /api/v1/matches/{id}', case: 'level 3', may: 'person', of: (make, by) => make.match(by, 3), other: only(['system_admin', 'broker'], 'pass', 'hidden') },
  { operation: 'GET /api/v1/matches/{id}', case: 'level 2', may: 'person', of: (make, by) => make.match(by, 2), other: only(['system_admin'], 'pass', 'hidden') },
  { operation: 'POST /api/v1/matches/{id}/answers', may: ANSWERERS, of: (make, by) => make.match(by, 3), send: () => ({ body: { answer: 'declined', reason: 'too_early', version: 1 } }) },
  { operation: 'GET /api/v1/organisations/{id}/answer-rate', may: 'anybody', of: async (make) => make.organisation('verified'), other: 'pass', nobody: 'pass' },
  { operation: 'GET /api/v1/search', may: 'anybody', send: () => ({ query: { q: '隔膜' } }) },
];

/** A notice is one person's; not even a colleague sees it. */
const notificationExpectations: readonly Expectation[] = [
  { operation: 'GET /api/v1/notifications', may: 'person' },
  { operation: 'GET /api/v1/notifications/unread-count', may: 'person' },
  { operation: 'POST /api/v1/notifications/read-all', may: 'person' },
  { operation: 'POST /api/v1/notifications/{id}/read', may: 'person', of: (make, by) => make.notice(by), colleague: 'hidden' },
  { operation: 'GET /api/v1/notification-preferences', may: 'person' },
  {
    operation: 'PUT /api/v1/notification-preferences', may: 'person',
    send: () => {
      const both = { app: true, mail: true };
      return { body: { channels: { match: both, answer: both, review: both, organisation: both, rights: both }, digest: 'daily', quietHours: null, locale: null, version: 0 } };
    },
  },
  { operation: 'GET /api/v1/local-mailbox', may: 'anybody' },
];

/** A lead is for brokers: in the beat for all of them, otherwise only for the one who has it, also among colleagues. */
const brokerageExpectations: readonly Expectation[] = [
  { operation: 'GET /api/v1/broker/subscription', may: ['broker'] },
  { operation: 'PUT /api/v1/broker/subscription', may: ['broker'], send: () => ({ body: { fields: [BEAT], regions: [], version: 1 } }) },
  { operation: 'GET /api/v1/broker/leads', may: ['broker'] },
  { operation: 'GET /api/v1/broker/leads/board', may: ['broker'] },
  { operation: 'GET /api/v1/broker/leads/{id}', case: 'in the beat', may: ['broker'], of: (make, by) => make.lead(by, 'new', BEAT), other: 'pass' },
  { operation: 'GET /api/v1/broker/leads/{id}', case: 'outside the beat', may: ['broker'], of: (make, by) => make.lead(by, 'claimed', 'health.devices'), colleague: 'hidden' },
  { operation: 'POST /api/v1/broker/leads/{id}/notes', may: ['broker'], of: (make, by) => make.lead(by, 'claimed', 'health.devices'), colleague: 'hidden', send: () => ({ body: { text: '已电话联系' } }) },
  { operation: 'POST /api/v1/broker/leads/{id}/acts/{act}', act: 'claim', may: ['broker'], of: (make, by) => make.lead(by, 'new', BEAT), other: 'pass', ...version },
  { operation: 'POST /api/v1/broker/leads/{id}/acts/{act}', act: 'contact', may: ['broker'], of: (make, by) => make.lead(by, 'claimed', 'health.devices'), colleague: 'hidden', ...version },
  { operation: 'POST /api/v1/broker/leads/{id}/acts/{act}', act: 'start-talks', may: ['broker'], of: (make, by) => make.lead(by, 'contacted', 'health.devices'), colleague: 'hidden', ...version },
  { operation: 'POST /api/v1/broker/leads/{id}/acts/{act}', act: 'win', may: ['broker'], of: (make, by) => make.lead(by, 'in_talks', 'health.devices'), colleague: 'hidden', ...version },
  { operation: 'POST /api/v1/broker/leads/{id}/acts/{act}', act: 'lose', may: ['broker'], of: (make, by) => make.lead(by, 'claimed', 'health.devices'), colleague: 'hidden', ...withReason },
  { operation: 'POST /api/v1/broker/leads/{id}/acts/{act}', act: 'release', may: ['broker'], of: (make, by) => make.lead(by, 'claimed', 'health.devices'), colleague: 'hidden', ...withReason },
];

export const EXPECTATIONS: readonly Expectation[] = [
  { operation: 'GET /api/v1/reference/{list}', may: 'anybody', params: { list: 'region' } },
  ...identityExpectations, ...listingExpectations, ...matchingExpectations, ...notificationExpectations, ...brokerageExpectations, ...publicityExpectations, ...ruleExpectations, ...rightsExpectations, ...rightsApplicationExpectations, ...auditingExpectations, ...assetLedgerExpectations,
  ...contractingExpectations, ...contractingPerformanceExpectations, ...contractingMoneyExpectations, ...contractingSigningExpectations,
  ...contractingRegistrationExpectations, ...challengeExpectations, ...challengeEntryExpectations, ...challengeJudgingExpectations, ...challengeAwardExpectations, ...challengePerformingExpectations,
];
