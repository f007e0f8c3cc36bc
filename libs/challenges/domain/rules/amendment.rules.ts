import { defineRule, type Rule } from '@app/kernel';
import type { Amendment } from '../amendment.js';
import type { ChallengeContent } from '../challenge.schema.js';
import { CONTENT_RULES, keepersAreReady, openLongEnough, organiserIsVerified, timesFollow, type OpeningFacts } from './opening.rules.js';

export interface AmendmentFacts extends OpeningFacts {
  readonly before: ChallengeContent;
  readonly amendment: Amendment;
}

export const somethingChanges = defineRule<AmendmentFacts>({
  code: 'challenges.nothing-changed', path: '/content',
  texts: { 'zh-CN': '内容没有变化，无需修订。', en: 'Nothing is different, so there is nothing to amend.' },
  keeps: ({ amendment }) => amendment.changed.length > 0,
});

export const kindStays = defineRule<AmendmentFacts>({
  code: 'challenges.kind-is-fixed', path: '/content/kind',
  texts: { 'zh-CN': '发榜后方式不能改变，请撤榜后另行发榜。', en: 'The kind is fixed once it is open: withdraw it and open another one.' },
  keeps: ({ amendment }) => !amendment.changed.includes('kind'),
});

export const noTimeIsShortened = defineRule<AmendmentFacts>({
  code: 'challenges.time-shortened',
  texts: { 'zh-CN': '发榜后各截止时间只能延后，不能提前。', en: 'Once it is open, a deadline moves later only, never earlier.' },
  keeps: ({ before, content }) => (['questionsUntil', 'entriesUntil'] as const)
    .filter((name) => before[name] !== null && (content[name] === null || Date.parse(content[name]) < Date.parse(before[name]))).map((name) => ({ path: `/content/${name}` })),
});

/** The clock starts anew with what entrants rest their work on; a correction of words keeps it running. */
export const clockStartsAnew: Rule<AmendmentFacts> = defineRule<AmendmentFacts>({
  code: 'challenges.clock-not-restarted', path: '/content/entriesUntil', registry: ['challenges.least-open-natural-days'],
  texts: { 'zh-CN': '需求、指标、评分标准、奖金、知识产权、揭榜条件或受邀单位有变化的，揭榜截止须自今日起重新计算，不少于 {days} 天，并重新开放提问。', en: 'A change of what is asked, of targets, criteria, prizes, intellectual property, eligibility or of who is invited starts the clock anew: entries end at least {days} days from now, and questions are open again.' },
  keeps: (facts) => !facts.amendment.restarts || openLongEnough.check(facts).map(({ path, params }) => ({ path, ...(params && { params }) })),
});

export const AMENDMENT_RULES: readonly Rule<AmendmentFacts>[] = [somethingChanges, kindStays, ...CONTENT_RULES, organiserIsVerified, timesFollow, noTimeIsShortened, clockStartsAnew, keepersAreReady];
