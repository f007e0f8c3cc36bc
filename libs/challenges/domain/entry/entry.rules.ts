import { defineRule, isWhole } from '@app/kernel';
import { NEGATIVE_LIST, type Proposal } from './proposal.schema.js';

export interface EntryFacts {
  /** By the database's clock, of the transaction that keeps the entry. */
  readonly receivedAt: Date;
  readonly entriesUntil: Date;
  readonly edition: number;
  /** Of the challenge in force: an entry sealed for an older one answers other criteria. */
  readonly editionInForce: number;
  readonly organisationId: string;
  readonly organiserId: string;
  /** Of directed commissioning; empty where all may answer. */
  readonly invited: readonly string[];
  /** Whoever sends it keeps a part of what opens the entries of this challenge. */
  readonly authorKeeps: boolean;
  readonly keepers: readonly string[];
  readonly sealedFor: readonly string[];
  /** A scene is answered in the open, everything else is sealed. */
  readonly scene: boolean;
  readonly challengeId: string;
  /** How many keepers open it, as the challenge says. */
  readonly needed: number;
  /** What the package says of itself; null where nothing is sealed. */
  readonly header: { readonly challengeId: string; readonly organisationId: string; readonly needed: number } | null;
  /** Files that were named and never handed in by this author. */
  readonly unknownFiles: readonly string[];
}
export interface EntrantFacts {
  readonly organisationVerified: boolean;
}
export interface OpenedFacts {
  readonly proposal: Proposal;
  readonly organisationId: string;
  readonly poolFen: number;
  readonly organiserId: string;
  /** Organisations that the proposal names as members and that are unknown here, or not verified. */
  readonly unverified: readonly string[];
}

export const entryIsInTime = defineRule<EntryFacts>({
  code: 'challenges.entry-late',
  texts: { 'zh-CN': '揭榜已于 {until} 截止，本件于 {at} 到达，未予接收。', en: 'Entries ended at {until}; this one came at {at} and was not taken.' },
  keeps: ({ receivedAt, entriesUntil }) => receivedAt.getTime() <= entriesUntil.getTime() || { params: { until: entriesUntil.toISOString(), at: receivedAt.toISOString() } },
});

export const entryIsOfThisEdition = defineRule<EntryFacts>({
  code: 'challenges.entry-of-old-edition', path: '/sealed/header/edition',
  texts: { 'zh-CN': '榜单已变更为第 {current} 版，本件按第 {edition} 版密封；请按现行版本重新密封。', en: 'The challenge stands at edition {current}, this was sealed for edition {edition}; seal it anew.' },
  keeps: ({ edition, editionInForce }) => edition === editionInForce || { params: { edition, current: editionInForce } },
});

export const organiserStaysOut = defineRule<EntryFacts>({
  code: 'challenges.entry-of-organiser',
  texts: { 'zh-CN': '发榜单位不能揭自己的榜。', en: 'The organiser does not answer its own challenge.' },
  keeps: ({ organisationId, organiserId }) => organisationId !== organiserId,
});

export const keepersStayOut = defineRule<EntryFacts>({
  code: 'challenges.entry-of-keeper',
  texts: { 'zh-CN': '您是本榜的保管人，参与开启所有方案，不能揭本榜；可由本单位其他人员提交。', en: 'You keep a part of what opens the entries of this challenge, so you do not answer it; somebody else of your organisation may.' },
  keeps: ({ authorKeeps }) => !authorKeeps,
});

export const entrantIsInvited = defineRule<EntryFacts>({
  code: 'challenges.entry-uninvited',
  texts: { 'zh-CN': '本榜为定向委托，只接收受邀单位的方案。', en: 'This is directed commissioning; only those who were asked may answer.' },
  keeps: ({ invited, organisationId }) => invited.length === 0 || invited.includes(organisationId),
});

export const sealedForAllKeepers = defineRule<EntryFacts>({
  code: 'challenges.entry-keepers', path: '/sealed/parts',
  texts: { 'zh-CN': '密封须恰好面向本榜公布的全部保管人，每人一份。', en: 'An entry is sealed for exactly the keepers of the challenge, one part for each.' },
  keeps: ({ keepers, sealedFor }) => [...keepers].sort().join() === [...sealedFor].sort().join(),
});

export const sealedUnlessScene = defineRule<EntryFacts>({
  code: 'challenges.entry-form',
  texts: { 'zh-CN': '榜单只接收密封的方案；场景清单不密封，直接提交方案。', en: 'A challenge takes sealed entries only; a scene is answered without sealing.' },
  keeps: ({ scene, header }) => scene === (header === null) || { path: scene ? '/proposal' : '/sealed' },
});

export const headerFits = defineRule<EntryFacts>({
  code: 'challenges.entry-header',
  texts: { 'zh-CN': '密封件所写的榜单、单位或开启人数与本榜不符，请重新密封。', en: 'The package names another challenge, organisation or number of keepers; seal it anew.' },
  keeps: ({ header, challengeId, organisationId, needed }) => (header === null ? [] : (Object.entries({ challengeId, organisationId, needed }) as [keyof typeof header, unknown][])
    .flatMap(([name, value]) => (header[name] === value ? [] : [{ path: `/sealed/header/${name}` }]))),
});

export const filesAreThere = defineRule<EntryFacts>({
  code: 'challenges.entry-file-unknown', path: '/files',
  texts: { 'zh-CN': '有 {count} 个附件尚未上传，请重新上传。', en: '{count} of the files were not handed in; upload them again.' },
  keeps: ({ unknownFiles }) => unknownFiles.length === 0 || { params: { count: unknownFiles.length } },
});

export const entrantIsVerified = defineRule<EntrantFacts>({
  code: 'challenges.entrant-not-verified', article: '电子商务法 第二十七条',
  texts: { 'zh-CN': '您所在单位尚未通过认证，认证后即可揭榜。', en: 'Your organisation is not verified yet; answer as soon as it is.' },
  keeps: ({ organisationVerified }) => organisationVerified,
});

export const ENTRY_RULES = [entryIsInTime, entryIsOfThisEdition, organiserStaysOut, keepersStayOut, entrantIsInvited, sealedUnlessScene, headerFits, sealedForAllKeepers, filesAreThere] as const;

export const sharesAreWhole = defineRule<OpenedFacts>({
  code: 'challenges.consortium-shares', path: '/members',
  texts: { 'zh-CN': '联合体各成员的份额之和须恰好为 1，牵头单位列在首位且为提交单位，同一单位只列一次。', en: "The members' shares sum to exactly 1; the lead comes first and is who sent the entry; no organisation comes twice." },
  keeps: ({ proposal: { members }, organisationId }) => isWhole(members.map(({ share }) => share)) && members[0]!.organisationId === organisationId && new Set(members.map((each) => each.organisationId)).size === members.length,
});

export const budgetIsWithinPool = defineRule<OpenedFacts>({
  code: 'challenges.budget-over-pool', path: '/budget/totalFen',
  texts: { 'zh-CN': '预算 {budget} 分超过奖金池 {pool} 分。', en: 'The budget of {budget} fen is over the pool of {pool} fen.' },
  keeps: ({ proposal: { budget }, poolFen }) => budget.totalFen <= poolFen || { params: { budget: budget.totalFen, pool: poolFen } },
});

export const usesAddUp = defineRule<OpenedFacts>({
  code: 'challenges.budget-uses', path: '/budget/uses',
  texts: { 'zh-CN': '各项用途合计 {sum} 分，超过预算总额 {total} 分。', en: 'The uses come to {sum} fen, more than the budget of {total} fen.' },
  keeps: ({ proposal: { budget } }) => {
    const sum = budget.uses.reduce((all, { fen }) => all + fen, 0);
    return sum <= budget.totalFen || { params: { sum, total: budget.totalFen } };
  },
});

export const usesAreAllowed = defineRule<OpenedFacts>({
  code: 'challenges.budget-negative-list',
  texts: { 'zh-CN': '该用途列在经费“包干制”的负面清单，不得列支。', en: 'This use stands on the negative list of lump-sum budgets.' },
  keeps: ({ proposal: { budget } }) => budget.uses.flatMap(({ use }, at) => (NEGATIVE_LIST.includes(use) ? [{ path: `/budget/uses/${at}/use` }] : [])),
});

export const peopleAreOfMembers = defineRule<OpenedFacts>({
  code: 'challenges.people-of-others',
  texts: { 'zh-CN': '团队成员须属于联合体的成员单位。', en: 'Everybody of the team belongs to one of its members.' },
  keeps: ({ proposal: { members, people } }) => {
    const known = new Set(members.map((each) => each.organisationId));
    return people.flatMap(({ organisationId }, at) => (known.has(organisationId) ? [] : [{ path: `/people/${at}/organisationId` }]));
  },
});

/** Members are written by whoever seals the entry: without this rule one entry could make its organiser a party to what only the organiser decides. */
export const organiserIsNoMember = defineRule<OpenedFacts>({
  code: 'challenges.organiser-among-members', path: '/members',
  texts: { 'zh-CN': '发榜单位或其人员列在揭榜团队之中，只能认定资格不符。', en: 'The organiser, or somebody of it, stands among the team; the entry can only be refused.' },
  keeps: ({ proposal: { members, people }, organiserId }) => [
    ...members.flatMap((each, at) => (each.organisationId === organiserId ? [{ path: `/members/${at}/organisationId` }] : [])), ...people.flatMap((each, at) => (each.organisationId === organiserId ? [{ path: `/people/${at}/organisationId` }] : [])),
  ],
});

export const membersAreVerified = defineRule<OpenedFacts>({
  code: 'challenges.members-unverified', path: '/members', article: '电子商务法 第二十七条',
  texts: { 'zh-CN': '联合体的成员单位在本平台没有登记或尚未通过认证，只能认定资格不符。', en: 'A member of the team is unknown here or not verified; the entry can only be refused.' },
  keeps: ({ proposal: { members }, unverified }) => members.flatMap((each, at) => (unverified.includes(each.organisationId) ? [{ path: `/members/${at}/organisationId` }] : [])),
});

/** Checked as an entry opens, because before that nobody reads it; the sender's own form checks them as well. */
export const PROPOSAL_RULES = [sharesAreWhole, budgetIsWithinPool, usesAddUp, usesAreAllowed, peopleAreOfMembers, organiserIsNoMember, membersAreVerified] as const;

/** Faults that no reason makes good: the settlement by shares would break, or somebody would be bound who must not be. */
export const INADMISSIBLE: readonly string[] = [sharesAreWhole.code, organiserIsNoMember.code, membersAreVerified.code];
