import type { DistributionInput, DistributionProposal } from '../../../../api/shapes';

export const PARTS = ['college', 'unit', 'team', 'office'] as const;
type Fraction = DistributionInput['people'][number]['share'];
type Deduction = NonNullable<DistributionInput['unitDeductions']>['list']['deduct'][number];
/** `proposed`: the place in the proposal that the line came from. */
export interface PersonValues { proposed?: number; accountId: string; numerator: number; denominator: number; role: 'main' | 'inventor' | 'staff'; contribution: string; standing?: 'staff' | 'student' | 'retiree' | 'external'; leaderRank?: 'none' | 'principal' | 'other' }
/** A line that nobody stands in yet. */
export const NOBODY: Partial<PersonValues> = { standing: 'staff', leaderRank: 'none' };
export interface RunValues {
  form: 'cash' | 'equity'; document: string; decidedOn: string; percent: number; remainder: Partial<Record<(typeof PARTS)[number], number | null>>; listDocument?: string; deduct?: Deduction[]; publicMoney?: boolean; agreement?: string; leaderDecision?: string;
  people: PersonValues[]; relatedParty: 'yes' | 'no'; relatedNote?: string; reason?: string;
}

/** A fraction of one as percent with two decimals, as it is shown and typed. */
export const percentOf = ({ numerator, denominator }: Fraction): number => Math.round((numerator * 10_000) / denominator) / 100;
/** Percent with two decimals as a fraction of one, no float reaches a share; a third that was decided stays a third while nobody types another percentage. */
export const shareOf = (percent: number, was: Fraction | null | undefined): Fraction => (was && percentOf(was) === percent ? was : { numerator: Math.round(percent * 100), denominator: 10_000 });
const partOf = (percent: number | null | undefined, was: Fraction | null | undefined): Fraction | null => (percent ? shareOf(percent, was) : null);

/** What the form opens with: people of the disclosures and shares of the last decided distribution; one empty person where nobody is known. */
export function proposedValues({ form, people, split }: DistributionProposal): Partial<RunValues> {
  return {
    form,
    ...(split && { document: split.document, decidedOn: split.decidedOn, percent: percentOf(split.rewardShare) }),
    remainder: Object.fromEntries(PARTS.flatMap((part) => { const was = split?.remainder[part]; return was ? [[part, percentOf(was)]] : []; })),
    people: people.length === 0 ? [NOBODY as PersonValues] : people.map(({ account, share, mainContributor, transferStaff, contribution, standing }, proposed) => ({
      proposed, accountId: account?.id as string, numerator: share?.numerator as number, denominator: share?.denominator as number, role: mainContributor ? 'main' : transferStaff ? 'staff' : 'inventor', contribution, standing, leaderRank: 'none',
    })),
  };
}

/** As the server takes it. `kind`: of the contract; `listed`: the registry has the list of deductions. */
export function runInput(v: RunValues, { kind, listed, split }: { kind: DistributionInput['plan']['kinds'][number]; listed: boolean; split: DistributionProposal['split'] }): DistributionInput {
  return {
    form: v.form, paymentIds: null,
    plan: {
      kinds: [v.form === 'equity' ? 'equity' : kind], document: v.document, decidedOn: v.decidedOn, rewardShare: shareOf(v.percent, split?.rewardShare),
      remainder: { college: partOf(v.remainder.college, split?.remainder.college), unit: partOf(v.remainder.unit, split?.remainder.unit), team: partOf(v.remainder.team, split?.remainder.team), office: partOf(v.remainder.office, split?.remainder.office) },
    },
    unitDeductions: listed || !v.listDocument ? null : { document: v.listDocument, list: { deduct: v.deduct ?? [], ...(v.publicMoney === undefined ? {} : { publicResearchMoneyIsCost: v.publicMoney }) } },
    agreement: v.agreement?.trim() || null, leaderDecision: v.leaderDecision?.trim() || null, relatedParty: v.relatedParty, relatedNote: v.relatedNote?.trim() || null, reason: v.reason?.trim() || null,
    people: v.people.map(({ accountId, numerator, denominator, role, contribution, standing, leaderRank }) => ({
      accountId, share: { numerator, denominator }, contribution, standing: standing ?? 'staff', leaderRank: leaderRank ?? 'none', mainContributor: role === 'main', inventor: role !== 'staff', transferStaff: role === 'staff',
    })),
  };
}
