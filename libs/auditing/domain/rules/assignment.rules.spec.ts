import { brokenRules } from '@app/kernel';
import { assignmentRules, type AssignmentFacts } from './assignment.rules.js';

const sound: AssignmentFacts = { isAuditor: true, validFrom: '2026-11-22', validTo: '2026-12-31', today: '2026-11-22' };
const broken = (change: Partial<AssignmentFacts>) => brokenRules(assignmentRules, { ...sound, ...change }).map(({ code }) => code);

describe('an assignment', () => {
  it.each<[string, Partial<AssignmentFacts>]>([['as it stands', {}], ['without an end', { validTo: null }], ['of one day', { validTo: '2026-11-22' }]])('passes %s', (_, change) => expect(broken(change)).toEqual([]));
  it('is for auditors', () => expect(broken({ isAuditor: false })).toEqual(['auditing.not-an-auditor']));
  it.each<[string, Partial<AssignmentFacts>]>([['before it begins', { validFrom: '2027-01-01' }], ['before today', { validFrom: '2026-11-01', validTo: '2026-11-21' }]])('does not end %s', (_, change) => expect(broken(change)).toEqual(['auditing.period-backwards']));
});
