import { defineRule, formatFraction, isWhole, sumFractions, type Breach, type Fraction, type Rule } from '@app/kernel';
import type { DisclosureFacts } from '../facts.js';

const all = (breaches: readonly Breach[]): true | readonly Breach[] => breaches.length === 0 || breaches;

const LISTS = ['inventors', 'recipients'] as const;

export const namedPeopleExist = defineRule<DisclosureFacts>({
  code: 'rights.person-unknown',
  texts: { 'zh-CN': '所填账户不存在，请重新选择，或不填账户而以纸面签署。', en: 'There is no such account. Choose another one, or leave it out and sign on paper.' },
  keeps: ({ content, unknownUsers }) => all(LISTS.flatMap((list) => content[list].flatMap(({ userId }, i) => (userId !== null && unknownUsers.has(userId) ? [{ path: `/${list}/${i}/userId` }] : [])))),
});

export const coOwnersExist = defineRule<DisclosureFacts>({
  code: 'rights.organisation-unknown',
  texts: { 'zh-CN': '所填共有单位在平台上不存在，请只填单位名称。', en: 'There is no such organisation here. Give its name only.' },
  keeps: ({ content, unknownOrganisations }) => all(content.coOwners.flatMap(({ organisationId }, i) => (organisationId !== null && unknownOrganisations.has(organisationId) ? [{ path: `/coOwners/${i}/organisationId` }] : []))),
});

export const achievementIsOurs = defineRule<DisclosureFacts>({
  code: 'rights.achievement-unknown', path: '/achievementId',
  texts: { 'zh-CN': '没有找到本单位的这项成果条目。', en: 'Your unit has no such listed achievement.' },
  keeps: ({ achievementKnown }) => achievementKnown,
});

export const datesHavePassed = defineRule<DisclosureFacts>({
  code: 'rights.date-in-future',
  texts: { 'zh-CN': '该日期晚于今天（{today}）。', en: 'This date lies after today ({today}).' },
  keeps: ({ content: { completedOn, publications, projects }, today }) => all([
    ...(completedOn !== null && completedOn > today ? [{ path: '/completedOn', params: { today } }] : []),
    ...publications.flatMap(({ date }, i) => (date > today ? [{ path: `/publications/${i}/date`, params: { today } }] : [])),
    ...projects.flatMap(({ acceptedOn }, i) => (acceptedOn !== null && acceptedOn > today ? [{ path: `/projects/${i}/acceptedOn`, params: { today } }] : [])),
  ]),
});

/** Every account stands in a list once: two shares for one person would be counted, and signed, twice. */
export const nobodyTwice = defineRule<DisclosureFacts>({
  code: 'rights.person-twice',
  texts: { 'zh-CN': '同一账户在同一名单中出现了两次，请合并份额。', en: 'The same account stands in this list twice; put its shares together.' },
  keeps: ({ content }) => all(LISTS.flatMap((list) => content[list].flatMap(({ userId }, i) => (userId !== null && content[list].findIndex((other) => other.userId === userId) < i ? [{ path: `/${list}/${i}/userId` }] : [])))),
});

/** Holds for every content that is kept, drafts too. */
export const draftRules: readonly Rule<DisclosureFacts>[] = [namedPeopleExist, coOwnersExist, achievementIsOurs, datesHavePassed, nobodyTwice];

export const complete = defineRule<DisclosureFacts>({
  code: 'rights.incomplete',
  texts: { 'zh-CN': '提交前须填写此项。', en: 'This is needed before submission.' },
  keeps: ({ content }) => all([
    ...(['abstract', 'technicalDescription', 'completedOn'] as const).filter((name) => content[name] === null).map((name) => ({ path: `/${name}` })),
    ...LISTS.filter((list) => content[list].length === 0).map((list) => ({ path: `/${list}` })),
    ...(content.publicFunded && content.projects.length === 0 ? [{ path: '/projects' }] : []),
  ]),
});

/** Organisers, providers of means and helpers are not inventors, whatever the custom of the house. */
export const inventorsCreated = defineRule<DisclosureFacts>({
  code: 'rights.not-an-inventor',
  article: '专利法实施细则 第十四条',
  texts: {
    'zh-CN': '{name}未作出创造性贡献：只负责组织工作、只为物质技术条件的利用提供方便或只从事其他辅助工作的人，不是发明人。可列入奖酬对象名单。',
    en: '{name} made no creative contribution: who only organised, only made material conditions available or only helped is not an inventor. They may stand in the list of those rewarded.',
  },
  keeps: ({ content }) => all(content.inventors.flatMap(({ contributionKind, name }, i) => (contributionKind === 'creative' ? [] : [{ path: `/inventors/${i}/contributionKind`, params: { name } }]))),
});

export const contributionInWords = defineRule<DisclosureFacts>({
  code: 'rights.contribution-undescribed',
  article: '专利法实施细则 第十四条',
  texts: { 'zh-CN': '请用文字写明{name}对实质性特点作出了什么创造性贡献。', en: 'Say in words which creative contribution {name} made to the substantive features.' },
  keeps: ({ content }) => all(content.inventors.flatMap(({ contribution, contributionKind, name }, i) => (contributionKind === 'creative' && contribution === null ? [{ path: `/inventors/${i}/contribution`, params: { name } }] : []))),
});

const sumBreach = (path: string, shares: readonly Fraction[]): Breach[] => (shares.length === 0 || isWhole(shares) ? [] : [{ path, params: { sum: formatFraction(sumFractions(shares)) } }]);

/** Exactly one, as fractions: a third each is the whole for three people, 33.3 % each is not. */
export const sharesAreTheWhole = defineRule<DisclosureFacts>({
  code: 'rights.shares-not-whole',
  texts: { 'zh-CN': '份额之和须恰为 1，现为 {sum}。', en: 'The shares must sum to exactly 1; they are {sum}.' },
  keeps: ({ content }) => all([
    ...LISTS.flatMap((list) => sumBreach(`/${list}`, content[list].map(({ share }) => share))),
    ...sumBreach('/coOwners', [content.unitShare, ...content.coOwners.map(({ share }) => share)]),
  ]),
});

export const everybodyCanSign = defineRule<DisclosureFacts>({
  code: 'rights.way-to-sign',
  texts: { 'zh-CN': '{name}的签署方式不成立：用账户签署须关联账户；已故人员由继承人签署并写明继承人。', en: '{name} cannot sign this way: signing by account needs an account; for the deceased the heirs sign, by name.' },
  keeps: ({ content }) => all(LISTS.flatMap((list) => content[list].flatMap(({ signsBy, userId, status, heirs, name }, i) => {
    const signs = signsBy === 'account' ? userId !== null && status !== 'deceased' : signsBy === 'paper_with_witness' ? status !== 'deceased' : heirs !== null;
    return signs ? [] : [{ path: `/${list}/${i}/signsBy`, params: { name } }];
  }))),
});

export const statusIsProved = defineRule<DisclosureFacts>({
  code: 'rights.status-unproved',
  texts: { 'zh-CN': '{name}不是在职人员，请写明身份证明材料（聘用协议、学籍、继承公证等）。', en: '{name} is not on the staff; name what shows the status (contract, enrolment, certificate of succession).' },
  keeps: ({ content }) => all(LISTS.flatMap((list) => content[list].flatMap(({ status, proof, name }, i) => (status !== 'staff' && proof === null ? [{ path: `/${list}/${i}/proof`, params: { name } }] : [])))),
});

/** Who gets a reward completed the result or converted it; saying which is the point of the second list. */
export const submitRules: readonly Rule<DisclosureFacts>[] = [...draftRules, complete, inventorsCreated, contributionInWords, sharesAreTheWhole, everybodyCanSign, statusIsProved];
