import { defineRule } from '@app/kernel';
import type { ChallengeContent } from '../challenge.schema.js';
import type { FundingCaps } from '../prizes/public-funds.js';
import { weightsAreWhole } from '../criteria/criteria.js';
import { LEAST_NEEDED, mostAllowed } from '../keepers.js';
import { stagesSum, stagesTotal } from '../prizes/prizes.js';
import { FUNDING_RULES } from './funding.rules.js';

export interface OpeningFacts {
  readonly content: ChallengeContent;
  readonly now: Date;
  /** Registry: least natural days between opening and the deadline; a product default. */
  readonly leastDays: number;
  /** Keepers of the entries whose keys are on file, and how many of them open. */
  readonly keepers: { readonly named: number; readonly ready: number; readonly needed: number; /** Of the organisation with most of them. */ readonly ofOne: number };
  /** Everybody who wrote on it, by account. */
  readonly makers: readonly string[];
  readonly actorId: string | null;
  /** Whether the codes of field and region are in the reference lists. */
  readonly known: { readonly field: boolean; readonly region: boolean };
  readonly organiserVerified: boolean;
  /** Places of those invited that are no verified organisation. */
  readonly unknownInvited: readonly number[];
  /** What the registry has in force for the organiser. */
  readonly caps: FundingCaps;
}

export const DAY_MS = 86_400_000;
const isScene = ({ content }: OpeningFacts): boolean => content.kind === 'scene';
/** Limits that no national regime allows (rules I2). */
const PERSONAL = ['age', 'degree', 'title'];

export const challengeComplete = defineRule<OpeningFacts>({
  code: 'challenges.incomplete',
  texts: { 'zh-CN': '发榜前须填写本项。', en: 'This has to be filled in before the challenge opens.' },
  keeps: ({ content }) => {
    const wanted: readonly (keyof ChallengeContent)[] = content.kind === 'scene' ? ['problem', 'field', 'entriesUntil', 'endUser'] : ['problem', 'field', 'poolFen', 'questionsUntil', 'entriesUntil', 'judgedBy', 'endUser'];
    return wanted.filter((name) => content[name] === null).map((name) => ({ path: `/content/${name}` }));
  },
});

export const criteriaWeighOne = defineRule<OpeningFacts>({
  code: 'challenges.criteria-not-whole', path: '/content/criteria',
  texts: { 'zh-CN': '评分标准的权重之和须恰好为 100%，且每项标准只出现一次。', en: 'The weights of the criteria sum to exactly 100 %, and no criterion comes twice.' },
  keeps: (facts) => isScene(facts) || (weightsAreWhole(facts.content.criteria) && new Set(facts.content.criteria.map(({ id }) => id)).size === facts.content.criteria.length),
});

export const poolIsItsStages = defineRule<OpeningFacts>({
  code: 'challenges.pool-not-stages', path: '/content/stages',
  texts: { 'zh-CN': '各阶段金额之和为 {sum} 分，与奖金池应付的 {total} 分不一致。', en: 'The stages come to {sum} fen; the pool has {total} fen for them.' },
  keeps: ({ content }) => {
    if (content.kind === 'scene' || content.poolFen === null) return true;
    if (content.kind === 'race' && content.lanes && content.lanes.count * content.lanes.startShare.numerator > content.lanes.startShare.denominator) return { path: '/content/lanes', params: { sum: stagesSum({ ...content, poolFen: 0 }), total: 0 } };
    const [sum, total] = [stagesSum({ ...content, poolFen: content.poolFen }), stagesTotal(content.kind, { ...content, poolFen: content.poolFen })];
    return sum === total || { params: { sum, total } };
  },
});

export const stagesCanBePaid = defineRule<OpeningFacts>({
  code: 'challenges.stages-unpayable', path: '/content/stages',
  texts: {
    'zh-CN': '奖金池至少分为一个阶段，每个阶段的金额大于零，阶段编号不重复；赛马制每条赛道的启动资金也须大于零。否则无法订立合同，也无法验收。',
    en: 'A pool has at least one stage, each with an amount above zero and an id of its own; in a race each lane starts with more than nothing. Otherwise no contract can be made and nothing accepted.',
  },
  keeps: ({ content: { kind, poolFen, stages, lanes } }) => {
    if (kind === 'scene' || poolFen === null) return true;
    if (kind === 'race' && lanes && BigInt(poolFen) * BigInt(lanes.startShare.numerator) < BigInt(lanes.startShare.denominator)) return { path: '/content/lanes/startShare' };
    return stages.length > 0 && stages.flatMap(({ id, fen }, at) => [
      ...(stages.findIndex((one) => one.id === id) === at ? [] : [{ path: `/content/stages/${at}/id` }]), ...(fen > 0 ? [] : [{ path: `/content/stages/${at}/fen` }]),
    ]);
  },
});

export const raceHasLanes = defineRule<OpeningFacts>({
  code: 'challenges.race-lanes', path: '/content/lanes',
  texts: { 'zh-CN': '赛马制须设 2 至 3 条赛道并写明启动资金比例；其他方式不设赛道。', en: 'A race has two or three lanes with their start money; no other kind has any.' },
  keeps: ({ content }) => (content.kind === 'race') === (content.lanes !== null),
});

export const ipIsSettled = defineRule<OpeningFacts>({
  code: 'challenges.ip-undecided', path: '/content/ip',
  texts: { 'zh-CN': '知识产权的归属、使用和保密须在发榜前写明，“待定”不能发榜。', en: 'Ownership, use and secrecy of the results are settled before opening; "to be decided" does not open.' },
  keeps: ({ content: { ip } }) => (ip.owner !== 'to_be_decided' && ip.use !== null && ip.secrecy !== null) || { path: ip.owner === 'to_be_decided' ? '/content/ip/owner' : ip.use === null ? '/content/ip/use' : '/content/ip/secrecy' },
});

export const nobodyIsKeptOut = defineRule<OpeningFacts>({
  code: 'challenges.discriminates', path: '/content/eligibility',
  texts: { 'zh-CN': '国家项目的揭榜不得限制揭榜单位或负责人的年龄、学历和职称，请删除该项条件。', en: 'Under the national regime no age, degree or title keeps anybody from answering; remove this condition.' },
  keeps: ({ content }) => content.eligibility.flatMap(({ kind }, at) => (content.regime === 'national' && PERSONAL.includes(kind) ? [{ path: `/content/eligibility/${at}` }] : [])),
});

export const sceneAsksNoSales = defineRule<OpeningFacts>({
  code: 'challenges.sales-history', path: '/content/eligibility', article: '科学技术进步法 第九十一条',
  texts: { 'zh-CN': '不得以商业业绩作为条件，请删除该项条件。', en: 'No sales history may be demanded; remove this condition.' },
  keeps: ({ content }) => content.eligibility.flatMap(({ kind }, at) => (content.kind === 'scene' && kind === 'sales_history' ? [{ path: `/content/eligibility/${at}` }] : [])),
});

export const directedIsAddressed = defineRule<OpeningFacts>({
  code: 'challenges.nobody-invited', path: '/content/invited',
  texts: { 'zh-CN': '定向委托须写明受邀单位；其他方式向所有单位开放。', en: 'Directed commissioning names who is asked; every other kind is open to all.' },
  keeps: ({ content }) => (content.kind === 'directed') === (content.invited.length > 0),
});

export const invitedAreKnown = defineRule<OpeningFacts>({
  code: 'challenges.invited-unknown',
  texts: { 'zh-CN': '没有这个单位，或该单位尚未通过认证，不能邀请。', en: 'There is no such organisation, or it is not verified, so it cannot be invited.' },
  keeps: ({ unknownInvited }) => unknownInvited.map((at) => ({ path: `/content/invited/${at}` })),
});

export const timesFollow = defineRule<OpeningFacts>({
  code: 'challenges.times', path: '/content/entriesUntil',
  texts: { 'zh-CN': '提问截止须早于揭榜截止，评榜在揭榜截止之后完成。', en: 'Questions end before entries do, and judging comes after.' },
  keeps: ({ content: { questionsUntil, entriesUntil, judgedBy } }) => {
    if (entriesUntil === null) return true;
    const ends = Date.parse(entriesUntil);
    return (questionsUntil === null || Date.parse(questionsUntil) < ends) && (judgedBy === null || Date.parse(`${judgedBy}T23:59:59+08:00`) > ends);
  },
});

export const openLongEnough = defineRule<OpeningFacts>({
  code: 'challenges.too-short', path: '/content/entriesUntil', registry: ['challenges.least-open-natural-days'],
  texts: { 'zh-CN': '揭榜截止距今不少于 {days} 天，提问截止不得已过。', en: 'Entries end at least {days} days from now, and questions have not ended yet.' },
  keeps: ({ content: { questionsUntil, entriesUntil }, now, leastDays }) => {
    if (entriesUntil === null) return true;
    if (Date.parse(entriesUntil) < now.getTime() + leastDays * DAY_MS) return { params: { days: leastDays } };
    return questionsUntil === null || Date.parse(questionsUntil) > now.getTime() || { path: '/content/questionsUntil', params: { days: leastDays } };
  },
});

export const keepersAreReady = defineRule<OpeningFacts>({
  code: 'challenges.keepers-not-ready', path: '/keepers',
  texts: {
    'zh-CN': '指定的 {named} 名保管人中有 {ready} 名已生成密钥；须全部就绪，开启所需人数不少于 2、少于保管人数，且任何一个单位既不能单独开启，也不能使方案无法开启。',
    en: '{ready} of {named} keepers have made their key; all have to, opening needs at least two and fewer than all of them, and no organisation opens by itself or keeps the entries shut.',
  },
  keeps: (facts) => {
    const { named, ready, needed, ofOne } = facts.keepers;
    return isScene(facts) || (named === ready && needed >= LEAST_NEEDED && needed < named && ofOne <= mostAllowed(named, needed)) || { params: { named, ready } };
  },
});

export const approverIsNotMaker = defineRule<OpeningFacts>({
  code: 'challenges.approver-is-maker',
  texts: { 'zh-CN': '起草、修改或提交榜单的人不能自行评审通过，请由其他人评审。', en: 'Whoever wrote or submitted the challenge does not approve it; somebody else reviews it.' },
  keeps: ({ makers, actorId }) => actorId === null || !makers.includes(actorId),
});

export const codesAreKnown = defineRule<OpeningFacts>({
  code: 'challenges.unknown-code',
  texts: { 'zh-CN': '该代码不在基础代码表中，请从列表中选择。', en: 'The code is not in the reference list; choose one of it.' },
  keeps: ({ content, known }) => (['field', 'region'] as const).filter((name) => content[name] !== null && !known[name]).map((name) => ({ path: `/content/${name}` })),
});

export const organiserIsVerified = defineRule<OpeningFacts>({
  code: 'challenges.organiser-not-verified', article: '电子商务法 第二十七条',
  texts: { 'zh-CN': '发榜单位尚未通过认证，不能发榜。', en: 'The organisation is not verified yet, so it cannot open a challenge.' },
  keeps: ({ organiserVerified }) => organiserVerified,
});

export const CONTENT_RULES = [
  challengeComplete, criteriaWeighOne, poolIsItsStages, stagesCanBePaid, raceHasLanes, ipIsSettled, nobodyIsKeptOut, sceneAsksNoSales, directedIsAddressed, invitedAreKnown, codesAreKnown, ...FUNDING_RULES,
] as const;
export const OPENING_RULES = [...CONTENT_RULES, organiserIsVerified, timesFollow, openLongEnough, keepersAreReady] as const;
