import { brokenRules } from '@app/kernel';
import { answerByOf } from '../entry/member.js';
import { ELIGIBILITY_RULES, type EligibilityFacts } from './examination.rules.js';

const [organiser, lead, second, third] = ['organiser', 'lead', 'second', 'third'] as const;
const member = (organisationId: string) => ({ organisationId, name: organisationId, share: { numerator: 1, denominator: 3 }, part: '部分' });
const entry = (change: Partial<EligibilityFacts['entry']> = {}): EligibilityFacts['entry'] => ({ organisationId: lead, faults: [], proposal: { members: [lead, second, third].map(member) } as never, ...change });
const says = (organisationId: string, state: 'asked' | 'confirmed' | 'denied', answerBy = '2027-01-20') => ({ organisationId, state, answerBy });
const facts = (change: Partial<EligibilityFacts> = {}): EligibilityFacts => ({
  content: { eligibility: [], regime: 'firm' }, entry: entry(), decision: 'admit', reason: null, basis: null, actorOrganisationId: organiser, members: [says(second, 'confirmed'), says(third, 'confirmed')], today: '2027-01-20', ...change,
});
const broken = (change: Partial<EligibilityFacts>) => brokenRules(ELIGIBILITY_RULES, facts(change)).map(({ code, params }) => [code.replace('challenges.', ''), ...Object.values(params ?? {})]);
const refused = (organisationId: string, change: Partial<EligibilityFacts> = {}) => broken({ decision: 'refuse', reason: '成员未确认', basis: { kind: 'member', organisationId }, ...change });

describe('eligibility of a team', () => {
  it('takes the confirmation of every member but the lead', () => {
    expect(broken({})).toEqual([]);
    expect(broken({ members: [says(second, 'confirmed'), says(third, 'asked')] })).toEqual([['member-unconfirmed', 1]]);
    expect(broken({ members: [says(second, 'denied'), says(third, 'confirmed')] })).toEqual([['member-unconfirmed', 1]]);
    // nobody was asked: silence of the product is no confirmation either
    expect(broken({ members: [] })).toEqual([['member-unconfirmed', 2]]);
  });

  it('is refused on a denial at once, on silence when its days are over, never on a confirmation or on whoever is no member', () => {
    const members = [says(second, 'denied'), says(third, 'asked')];
    expect(refused(second, { members })).toEqual([]);
    expect(refused(third, { members })).toEqual([['member-still-answers', '2027-01-20']]);
    expect(refused(third, { members, today: '2027-01-21' })).toEqual([]);
    expect(refused(third)).toEqual([['refusal-without-basis']]);
    expect(refused('somebody', { members, today: '2027-01-21' })).toEqual([['refusal-without-basis']]);
  });

  it('counts the days in China, without the one on which it was asked', () => {
    expect(answerByOf(new Date('2027-01-15T15:59:00.000Z'), 5)).toBe('2027-01-20');
    expect(answerByOf(new Date('2027-01-15T16:00:00.000Z'), 5)).toBe('2027-01-21');
  });

  it.each(['challenges.consortium-shares', 'challenges.organiser-among-members', 'challenges.members-unverified'])('never admits %s, whatever the reason', (code) => {
    expect(broken({ entry: entry({ faults: [code, 'challenges.budget-over-pool'] }), reason: '情况特殊' })).toEqual([['fault-not-admissible', 1]]);
    expect(broken({ entry: entry({ faults: [code] }), decision: 'refuse', reason: '不能认定', basis: { kind: 'fault', code } })).toEqual([]);
  });

  it('lets the organiser refuse, and never admit, a team that names it', () => {
    const named = entry({ proposal: { members: [lead, organiser].map(member) } as never });
    expect(broken({ entry: named, members: [says(organiser, 'confirmed')] })).toEqual([['examines-own']]);
    expect(broken({ entry: { ...named, faults: ['challenges.organiser-among-members'] }, decision: 'refuse', reason: '列入发榜单位', basis: { kind: 'fault', code: 'challenges.organiser-among-members' } })).toEqual([]);
  });
});
