import { renderText, type Locale, type Texts } from '@app/kernel';
import type { DeclineReason } from '@app/events';
import type { NoticeGroup, NoticeParams } from './kinds.js';
import { CONTRACT_TEMPLATES } from './contract-templates.js';
import { CHALLENGE_TEMPLATES } from './challenge-templates.js';
import { DEAL_TEMPLATES } from './deal-templates.js';
import { MEDIATION_TEMPLATES } from './mediation-templates.js';
import { RIGHTS_TEMPLATES } from './rights-templates.js';

/** A kind of notice: its sentence in every language and the page where the matter stands. */
interface NoticeTemplate {
  readonly group: NoticeGroup;
  readonly title: Texts;
  readonly text: Texts;
  /** A path of the web app; `{name}` marks a parameter. */
  readonly link: string;
}

export const DECLINED: Readonly<Record<DeclineReason, Texts>> = {
  too_early: { 'zh-CN': '成熟度不够', en: 'too early' },
  benefit_unclear: { 'zh-CN': '效益不清楚', en: 'benefit unclear' },
  route_unclear: { 'zh-CN': '产业化路径不清楚', en: 'route to market unclear' },
  description_unclear: { 'zh-CN': '描述不清楚', en: 'description unclear' },
  price: { 'zh-CN': '价格不合适', en: 'price' },
  already_solved: { 'zh-CN': '问题已解决', en: 'already solved' },
  wrong_field: { 'zh-CN': '领域不符', en: 'wrong field' },
  other: { 'zh-CN': '其他', en: 'other' },
};

const LISTING: Readonly<Record<string, Texts>> = {
  achievement: { 'zh-CN': '成果', en: 'achievement' },
  demand: { 'zh-CN': '需求', en: 'demand' },
};

const PAIR: Texts = {
  'zh-CN': '需求“{demandTitle}”与成果“{achievementTitle}”的匹配达到 {level} 级（最高 4 级）。匹配理由见详情页。',
  en: 'The demand "{demandTitle}" and the achievement "{achievementTitle}" match at level {level} of 4. The reasons are on the page.',
};
const REVIEWED = (zh: string, en: string): Texts => ({ 'zh-CN': `您提交的${zh}`, en: `Your ${en}` });

export const TEMPLATES = {
  'match.demand': { group: 'match', title: { 'zh-CN': '您的需求有了新匹配', en: 'Your demand has a new match' }, text: PAIR, link: '/demands/{demandId}' },
  'match.achievement': { group: 'match', title: { 'zh-CN': '您的成果有了新匹配', en: 'Your achievement has a new match' }, text: PAIR, link: '/achievements/{achievementId}' },
  'match.broker': { group: 'match', title: { 'zh-CN': '您关注的领域有了新匹配', en: 'A new match in your fields' }, text: PAIR, link: '/broker?match={matchId}' },
  'answer.interested': {
    group: 'answer', link: '/matches?match={matchId}',
    title: { 'zh-CN': '对方表示有意向', en: 'The other side is interested' },
    text: {
      'zh-CN': '对于需求“{demandTitle}”与成果“{achievementTitle}”的匹配，对方表示有意向。{answerBy}',
      en: 'The other side is interested in the match of the demand "{demandTitle}" and the achievement "{achievementTitle}". {answerBy}',
    },
  },
  'answer.declined': {
    group: 'answer', link: '/matches?match={matchId}',
    title: { 'zh-CN': '对方谢绝了一项匹配', en: 'The other side declined a match' },
    text: {
      'zh-CN': '对于需求“{demandTitle}”与成果“{achievementTitle}”的匹配，对方谢绝，原因：{reason}。',
      en: 'The other side declined the match of the demand "{demandTitle}" and the achievement "{achievementTitle}". Reason: {reason}.',
    },
  },
  'review.submitted': {
    group: 'review', link: '/review',
    title: { 'zh-CN': '有一项{listing}待审核', en: 'A listing waits for review' },
    text: { 'zh-CN': '一项{listing}已提交审核，请在审核列表中处理。', en: 'One {listing} was submitted for review; see the review queue.' },
  },
  'review.returned': {
    group: 'review', link: '/{listingPath}/{listingId}',
    title: REVIEWED('{listing}被退回修改', '{listing} was returned'),
    text: { 'zh-CN': '审核人退回了您的{listing}，理由见详情页；修改后可再次提交。', en: 'A reviewer returned your {listing}. The reason is on its page; change it and submit it again.' },
  },
  'review.published': {
    group: 'review', link: '/{listingPath}/{listingId}',
    title: REVIEWED('{listing}已发布', '{listing} is published'),
    text: { 'zh-CN': '您的{listing}已通过审核并发布，匹配随即开始。', en: 'Your {listing} passed the review and is published; matching has begun.' },
  },
  'review.suspended': {
    group: 'review', link: '/{listingPath}/{listingId}',
    title: REVIEWED('{listing}已暂停展示', '{listing} is suspended'),
    text: { 'zh-CN': '您的{listing}已被暂停展示，理由及可采取的操作见详情页。', en: 'Your {listing} is suspended. The reason and what can be done are on its page.' },
  },
  'organisation.verified': {
    group: 'organisation', link: '/organisations/{organisationId}',
    title: { 'zh-CN': '单位认证通过', en: 'The organisation is verified' },
    text: { 'zh-CN': '您所在单位已通过认证，可以发布成果与需求。', en: 'Your organisation is verified; achievements and demands can now be published.' },
  },
  'organisation.rejected': {
    group: 'organisation', link: '/organisations/{organisationId}',
    title: { 'zh-CN': '单位认证未通过', en: 'The organisation was not verified' },
    text: { 'zh-CN': '您所在单位未通过认证，理由见单位页面；补正后可再次申请。', en: 'Your organisation was not verified. The reason is on its page; correct the data and apply again.' },
  },
  ...CHALLENGE_TEMPLATES,
  ...DEAL_TEMPLATES,
  ...CONTRACT_TEMPLATES,
  ...MEDIATION_TEMPLATES,
  ...RIGHTS_TEMPLATES,
} as const satisfies Record<string, NoticeTemplate>;

export type NoticeKind = keyof typeof TEMPLATES;
export const NOTICE_KINDS = Object.keys(TEMPLATES) as [NoticeKind, ...NoticeKind[]];
export const groupOf = (kind: NoticeKind): NoticeGroup => TEMPLATES[kind].group;

const ANSWER_BY: Texts = { 'zh-CN': '请于 {date} 前答复。', en: 'Please answer by {date}.' };

/** Codes among the parameters become words of the reader's language. */
function inWords(params: NoticeParams, locale: Locale): NoticeParams {
  const { reason, listing, answerBy, whatZh, whatEn } = params;
  return {
    ...params,
    ...(typeof reason === 'string' && reason in DECLINED && { reason: DECLINED[reason as DeclineReason][locale] }),
    ...(typeof listing === 'string' && listing in LISTING && { listing: LISTING[listing]![locale], listingPath: `${listing}s` }),
    ...(whatZh !== undefined && { what: (locale === 'zh-CN' ? whatZh : whatEn) ?? whatZh }),
    answerBy: typeof answerBy === 'string' && answerBy !== '' ? renderText(ANSWER_BY, locale, { date: answerBy }) : '',
  };
}

export interface RenderedNotice {
  readonly title: string;
  readonly text: string;
  /** A path of the web app. */
  readonly link: string;
}

/** A notice in the reader's language, made when it is read. */
export function renderNotice(kind: NoticeKind, params: NoticeParams, locale: Locale): RenderedNotice {
  const { title, text, link } = TEMPLATES[kind];
  const words = inWords(params, locale);
  const path = renderText({ 'zh-CN': link, en: link }, locale, Object.fromEntries(Object.entries(words).map(([name, value]) => [name, encodeURIComponent(value)])));
  return { title: renderText(title, locale, words), text: renderText(text, locale, words).trim(), link: path };
}
