import { compareFractions, type Fraction } from '@app/kernel';
import { REMAINDER_PARTS, type Beneficiary, type Plan, type PERSON_STANDINGS } from './plan.js';

/** How a disclosure calls a person's tie to the unit, and whose tax it is. */
export const DISCLOSED_STATUSES = ['staff', 'student', 'retiree', 'visitor', 'leaver', 'deceased'] as const;
export const DISCLOSED_TAX_CLASSES = ['resident_employee', 'resident_other', 'non_resident', 'heir', 'unknown'] as const;

interface DisclosedPerson {
  readonly name: string;
  readonly userId: string | null;
  readonly status: (typeof DISCLOSED_STATUSES)[number];
  readonly taxClass: (typeof DISCLOSED_TAX_CLASSES)[number];
  /** The unit that the person was named with; null where it is the disclosing one. */
  readonly unit: string | null;
  readonly share: Fraction;
  readonly contribution: string | null;
}
/** An accepted disclosure of one of the contract's achievements. Inventors and those rewarded are different lists (Act 44, 45). */
export interface DisclosedResult {
  readonly disclosureId: string;
  readonly achievementId: string;
  readonly title: string;
  readonly unitShare: Fraction;
  readonly coOwners: readonly { readonly name: string; readonly organisationId: string | null; readonly share: Fraction }[];
  /** `created`: a creative contribution; without it nobody is an inventor (Implementing Rules 14). */
  readonly inventors: readonly (DisclosedPerson & { readonly created: boolean })[];
  readonly recipients: readonly (DisclosedPerson & { readonly role: 'completed' | 'converted' })[];
}

export interface ProposedPerson {
  readonly name: string;
  readonly accountId: string | null;
  readonly status: DisclosedPerson['status'];
  readonly taxClass: DisclosedPerson['taxClass'];
  readonly unit: string | null;
  /** Of the whole reward; null where several results were disclosed: how they weigh against each other nobody has said. */
  readonly share: Fraction | null;
  readonly standing: (typeof PERSON_STANDINGS)[number];
  readonly inventor: boolean;
  /** Proposed of whoever created and completed the result; none of the three: the office says what the person did. */
  readonly mainContributor: boolean;
  readonly transferStaff: boolean;
  readonly contribution: string;
  readonly sources: readonly { readonly disclosureId: string; readonly list: 'recipients' | 'inventors'; readonly share: Fraction }[];
}

const STANDINGS: Readonly<Record<DisclosedPerson['status'], ProposedPerson['standing']>> = { staff: 'staff', student: 'student', retiree: 'retiree', visitor: 'external', leaver: 'external', deceased: 'external' };
/** As a distribution takes it. */
const LONGEST = 400;
const cut = (text: string): string => (text.length <= LONGEST ? text : `${text.slice(0, LONGEST - 1)}…`);
const same = (a: Pick<DisclosedPerson, 'name' | 'userId'>, b: Pick<DisclosedPerson, 'name' | 'userId'>): boolean => (a.userId !== null && b.userId !== null ? a.userId === b.userId : a.name === b.name);

/** Those whom one disclosure rewards; where it names nobody to be rewarded, its inventors. */
function rewardedBy({ disclosureId, inventors, recipients }: DisclosedResult): ProposedPerson[] {
  const created = inventors.filter((one) => one.created);
  const of = (person: DisclosedPerson, list: 'recipients' | 'inventors', inventor: (typeof created)[number] | undefined, converted: boolean): ProposedPerson => ({
    name: person.name, accountId: person.status === 'deceased' ? null : person.userId, status: person.status, taxClass: person.taxClass, unit: person.unit, share: person.share, standing: STANDINGS[person.status],
    inventor: inventor !== undefined, mainContributor: inventor !== undefined && !converted, transferStaff: converted, contribution: cut(person.contribution ?? inventor?.contribution ?? ''), sources: [{ disclosureId, list, share: person.share }],
  });
  return recipients.length > 0
    ? recipients.map((person) => of(person, 'recipients', created.find((inventor) => same(inventor, person)), person.role === 'converted'))
    : created.map((person) => of(person, 'inventors', person, false));
}

/** One person of two disclosures: only an account tells that they are one, a name never does. */
const joined = (a: ProposedPerson, b: ProposedPerson): ProposedPerson => ({
  ...a, share: null, inventor: a.inventor || b.inventor, mainContributor: a.mainContributor || b.mainContributor, transferStaff: a.transferStaff || b.transferStaff, sources: [...a.sources, ...b.sources],
  contribution: a.contribution === b.contribution ? a.contribution : cut([a.contribution, b.contribution].filter((text) => text !== '').join('；')),
});

/** Whom a distribution begins with, in the order of the disclosures. Shares are those declared, exactly, where there is one disclosure; otherwise they are open. */
export function proposedPeople(results: readonly DisclosedResult[]): ProposedPerson[] {
  const people: ProposedPerson[] = [];
  for (const person of results.flatMap(rewardedBy)) {
    const at = person.accountId === null ? -1 : people.findIndex(({ accountId }) => accountId === person.accountId);
    if (at < 0) people.push(person);
    else people[at] = joined(people[at]!, person);
  }
  return results.length > 1 ? people.map((person) => ({ ...person, share: null })) : people;
}

type Shared = Pick<Plan, 'document' | 'rewardShare' | 'remainder'>;
export const DEPARTURES = ['people', 'shares'] as const;
export type Departure = (typeof DEPARTURES)[number];

/**
 * In what a distribution differs from what it began with: the people, their shares or parts in it (who has no account yet may be anyone), or the unit's
 * shares, where the same rule gave others in the unit's last decided distribution. Another rule may say something else.
 */
export function departuresOf(people: readonly ProposedPerson[], last: Shared | null, chosen: { readonly people: readonly Pick<Beneficiary, 'person' | 'share' | 'mainContributor' | 'transferStaff'>[]; readonly plan: Shared }): Departure[] {
  return [
    ...(people.length > 0 && !samePeople(people, chosen.people) ? ['people' as const] : []),
    ...(last !== null && last.document.trim() === chosen.plan.document.trim() && !sameShares(last, chosen.plan) ? ['shares' as const] : []),
  ];
}

const equal = (a: Fraction | null, b: Fraction | null): boolean => (a === null || b === null ? a === b : compareFractions(a, b) === 0);
const sameShares = (a: Shared, b: Shared): boolean => equal(a.rewardShare, b.rewardShare) && REMAINDER_PARTS.every((part) => equal(a.remainder[part] ?? null, b.remainder[part] ?? null));

function samePeople(proposed: readonly ProposedPerson[], chosen: readonly Pick<Beneficiary, 'person' | 'share' | 'mainContributor' | 'transferStaff'>[]): boolean {
  const kept = proposed.filter(({ accountId }) => accountId !== null).every(({ accountId, share, mainContributor, inventor, transferStaff }) => {
    const one = chosen.find(({ person }) => person === accountId);
    const open = !mainContributor && !inventor && !transferStaff;
    // who did both counts as a main contributor
    const part = one !== undefined && one.mainContributor === mainContributor && (mainContributor || one.transferStaff === transferStaff);
    return one !== undefined && (share === null || equal(share, one.share)) && (open || part);
  });
  return kept && chosen.length === proposed.length;
}
