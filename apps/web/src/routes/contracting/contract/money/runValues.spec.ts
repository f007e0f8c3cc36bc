import { describe, expect, it } from 'vitest';
import type { DistributionProposal } from '../../../../api/shapes';
import { percentOf, proposedValues, runInput, shareOf, type RunValues } from './runValues';

const part = (numerator: number, denominator: number) => ({ numerator, denominator });
const split: NonNullable<DistributionProposal['split']> = {
  runId: 'r', contractId: 'c', contractNumber: 'LQ-2026-000001', on: '2026-06-01', document: 'Rule 12', decidedOn: '2025-06-01', rewardShare: part(7, 10), remainder: { college: part(1, 3), unit: part(2, 3), team: null, office: null },
};
const person: DistributionProposal['people'][number] = {
  name: 'He', account: { id: 'u1', name: 'He' }, status: 'staff', taxClass: 'resident_employee', unit: null, standing: 'staff', share: part(1, 3), mainContributor: true, inventor: true, transferStaff: false, contribution: 'the recipe', sources: [],
};
const proposal = (change: Partial<DistributionProposal> = {}): DistributionProposal => ({ contractId: 'c', form: 'cash', kind: 'licence', people: [], disclosures: [], undisclosed: [], split: null, ...change });

describe('the form of a distribution', () => {
  it('opens with one empty person where nothing is known', () => {
    expect(proposedValues(proposal())).toEqual({ form: 'cash', remainder: {}, people: [{ standing: 'staff', leaderRank: 'none' }] });
  });

  it('opens with the people and shares that were proposed, and sends them back exactly', () => {
    const people = [person, { ...person, account: null, mainContributor: false, inventor: false, share: null }, { ...person, account: { id: 'u3', name: 'Staff' }, mainContributor: false, transferStaff: true, share: part(2, 3) }];
    const values = proposedValues(proposal({ people, split })) as RunValues;
    expect([values.percent, values.remainder, values.people.map(({ accountId, role, numerator }) => [accountId, role, numerator])]).toEqual([70, { college: 33.33, unit: 66.67 }, [['u1', 'main', 1], [undefined, 'inventor', undefined], ['u3', 'staff', 2]]]);
    const sent = runInput({ ...values, relatedParty: 'no', reason: '  ' }, { kind: 'licence', listed: true, split });
    expect([sent.plan.rewardShare, sent.plan.remainder, sent.reason, sent.people[0]!.share]).toEqual([part(7, 10), split.remainder, null, part(1, 3)]);
    expect(sent.people[2]).toMatchObject({ mainContributor: false, inventor: false, transferStaff: true });
  });

  it('takes a typed percentage to its last digit', () => {
    expect([shareOf(33.34, part(1, 3)), shareOf(70, null), percentOf(part(2, 3))]).toEqual([part(3334, 10_000), part(7000, 10_000), 66.67]);
  });
});
