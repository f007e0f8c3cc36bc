import { only, type Expectation } from './expectation.js';

const CHOOSERS = ['system_admin', 'unit_leader'] as const;

/** The registry and the guides that are made of it are everybody's to read. A unit's head chooses for their own unit, a system administrator for any. */
export const ruleExpectations: readonly Expectation[] = [
  { operation: 'GET /api/v1/procedures', may: 'anybody' },
  { operation: 'GET /api/v1/procedures/{name}', may: 'anybody', params: { name: 'ownership-share' } },
  { operation: 'GET /api/v1/rules', may: 'anybody' },
  { operation: 'GET /api/v1/rules', case: 'as a unit', may: 'anybody', of: (make) => make.rule(), send: (_, by) => ({ query: { organisationId: by.organisationId } }), other: only(['system_admin'], 'pass', 'hidden') },
  { operation: 'GET /api/v1/rules/{id}', may: 'anybody', of: (make) => make.rule(), other: 'pass', nobody: 'pass' },
  { operation: 'GET /api/v1/rules/{id}', case: 'as a unit', may: 'anybody', of: (make) => make.rule(), send: (_, by) => ({ query: { organisationId: by.organisationId } }), other: only(['system_admin'], 'pass', 'hidden') },
  {
    operation: 'POST /api/v1/rules/{id}/switch', may: CHOOSERS, of: (make) => make.rule(), other: only(['system_admin'], 'pass', 'hidden'),
    send: (_, by) => ({ body: { on: true, reason: '已经单位会议研究同意适用', organisationId: by.organisationId } }),
  },
  {
    operation: 'POST /api/v1/rules/{id}/versions', may: ['system_admin'], of: (make) => make.rule(), other: 'pass',
    send: () => ({ body: { value: 6, validFrom: '2026-12-01', article: '某文件 第二条', status: 'general-knowledge', reason: '文件修订后的新数值' } }),
  },
];
