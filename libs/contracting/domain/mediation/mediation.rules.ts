import { defineRule } from '@app/kernel';
import type { FeeClause } from './fee-clause.js';
import type { MediationSide } from './mediation.js';

export interface MediationFacts { readonly side: MediationSide }

export const clientSigns = defineRule<MediationFacts>({
  code: 'contracting.mediation-client-signs', article: '民法典 第九百六十一条',
  texts: { 'zh-CN': '中介人提出时已经签署；由委托人签署或者拒绝。', en: 'The broker signed with the offer; the client signs or refuses.' },
  keeps: ({ side }) => side === 'client',
});
export const brokerWithdraws = defineRule<MediationFacts>({
  code: 'contracting.mediation-broker-withdraws',
  texts: { 'zh-CN': '要约由提出它的中介人撤回；委托人可以拒绝。', en: 'The broker who made the offer takes it back; the client may refuse it.' },
  keeps: ({ side }) => side === 'broker',
});
export const clientAnswers = defineRule<MediationFacts>({
  code: 'contracting.mediation-client-answers',
  texts: { 'zh-CN': '该事项由委托人答复。', en: 'The client answers this.' },
  keeps: ({ side }) => side === 'client',
});
export const brokerSettles = defineRule<MediationFacts>({
  code: 'contracting.mediation-broker-settles', article: '民法典 第九百六十五条',
  texts: { 'zh-CN': '由中介人确认该事项已经解决；委托人可以作出说明。', en: 'The broker says that the matter is settled; the client gives its answer.' },
  keeps: ({ side }) => side === 'broker',
});

export interface PairFacts {
  readonly brokerOrganisationId: string;
  readonly clientId: string;
  readonly otherId: string | null;
  /** Whose achievement it is. */
  readonly holderId: string;
}
export const brokerIsNoParty = defineRule<PairFacts>({
  code: 'contracting.mediation-broker-is-party', article: '民法典 第九百六十一条', path: '/clientId',
  texts: { 'zh-CN': '中介人所在单位是当事人一方的，不是居间，不能就此订立中介合同。', en: 'Whoever belongs to one of the two parties mediates for neither of them.' },
  keeps: ({ brokerOrganisationId, clientId, otherId }) => brokerOrganisationId !== clientId && brokerOrganisationId !== otherId,
});
export const pairIsAboutHolder = defineRule<PairFacts>({
  code: 'contracting.mediation-pair', path: '/otherId',
  texts: { 'zh-CN': '委托人与相对方须是两个单位，其中一个是成果的权利方。', en: 'Client and other side are two organisations, one of which holds the achievement.' },
  keeps: ({ clientId, otherId, holderId }) => clientId !== otherId && (clientId === holderId || otherId === holderId),
});

export const monthsWithinLimit = defineRule<{ readonly months: number; readonly most: number }>({
  code: 'contracting.mediation-months', path: '/protectedMonths', registry: ['mediation.protected-months-max'],
  texts: { 'zh-CN': '保护期须为 1 至 {most} 个月（平台参数，非法律规定）。', en: 'The protected time is 1 to {most} months (a setting of this product, not the law).' },
  keeps: ({ months, most }) => (months >= 1 && months <= most) || { params: { most } },
});

export interface IntroductionFacts {
  readonly introducedOn: string;
  readonly today: string;
  readonly introducedId: string;
  readonly clientId: string;
  readonly otherId: string | null;
}
export const introductionIsPast = defineRule<IntroductionFacts>({
  code: 'contracting.introduction-in-future', path: '/introducedOn',
  texts: { 'zh-CN': '引荐日期不得晚于今天（{today}）。', en: 'An introduction is logged once it was made, today ({today}) at the latest.' },
  keeps: ({ introducedOn, today }) => introducedOn <= today || { params: { today } },
});
export const introductionIsOfPair = defineRule<IntroductionFacts>({
  code: 'contracting.introduction-pair', path: '/introducedId',
  texts: { 'zh-CN': '被引荐方须是中介合同写明的相对方；合同未写明的，须是委托人以外的单位。', en: 'The one introduced is the other side that the agreement names; where it names none, an organisation other than the client.' },
  keeps: ({ introducedId, clientId, otherId }) => introducedId !== clientId && (otherId === null || introducedId === otherId),
});
export const introductionRules = [introductionIsPast, introductionIsOfPair];

/** Told before signing where the fee clause is silent; nothing is filled in by default. */
export const feeIsNamed = defineRule<FeeClause>({
  code: 'contracting.fee-clause-silent', article: '民法典 第九百六十三条',
  texts: { 'zh-CN': '没有写明报酬。没有法定比例；日后须补充约定，或者由有权人员依据劳务合理确定。', en: 'No fee is named and no law sets a percentage: it has to be agreed later, or a person sets what is reasonable for the work.' },
  keeps: ({ fee }) => fee.kind !== 'silent',
});
export const bearerIsNamed = defineRule<FeeClause>({
  code: 'contracting.fee-bearer-silent', article: '最高人民法院关于审理技术合同纠纷案件适用法律若干问题的解释 第三十九条', registry: ['broker.fee-bearer-default'],
  texts: { 'zh-CN': '没有写明由谁负担报酬，按规则库中现行规定处理。', en: 'Who bears the fee is left open; the rule in force decides.' },
  keeps: ({ bearer }) => bearer !== 'silent',
});
export const expensesAreNamed = defineRule<FeeClause>({
  code: 'contracting.fee-expenses-silent', article: '民法典 第九百六十四条；最高人民法院关于审理技术合同纠纷案件适用法律若干问题的解释 第三十九条',
  texts: { 'zh-CN': '没有约定必要费用：未促成合同时，从事中介活动的费用由中介人负担。', en: 'No expenses are agreed: where no contract comes about the broker bears its own.' },
  keeps: ({ expensesFen }) => expensesFen !== null,
});
export const feeNotices = [feeIsNamed, bearerIsNamed, expensesAreNamed];
