import { defineRule, type Rule } from '@app/kernel';
import { withoutConsent, type Completer, type Consent, type RightsApplication } from '../rights-application.js';

/** Where the notice stands, as the publicity desk tells it. */
export interface NoticeStanding {
  readonly noticeId: string | null;
  readonly state: 'none' | 'running' | 'ended' | 'superseded' | 'withdrawn';
  readonly endsOn: string | null;
  /** The period is over, nothing is open, nothing was upheld. */
  readonly clear: boolean;
  readonly openObjections: number;
  readonly ruleVersionIds: readonly string[];
}

/** An auditor's hold: on which basis, and its last civil day in China. */
export interface HoldOnApplication {
  readonly id: string;
  readonly auditor: string | null;
  readonly document: string;
  readonly article: string;
  readonly endsOn: string;
}

export interface DecisionFacts {
  readonly application: RightsApplication;
  readonly completers: readonly Completer[];
  readonly consents: readonly Consent[];
  readonly actorId: string | null;
  readonly today: string;
  readonly notice: NoticeStanding;
  /** Those that hold today. */
  readonly holds: readonly HoldOnApplication[];
  /** Does the disclosure still stand as accepted, and is it neither secret nor of defence? */
  readonly disclosureAccepted: boolean;
  readonly secretOrDefence: boolean;
  /** Does assignment of this kind of right take effect with its registration? From `recordal.effect-by-kind`. */
  readonly effectByRegistration: boolean;
}

export const notSecret: Rule<DecisionFacts> = defineRule<DecisionFacts>({
  code: 'rights.secret-result', article: '保守国家秘密法；国防专利条例',
  texts: {
    'zh-CN': '该成果涉及国家秘密或国防，不能在本平台办理赋权；请联系本单位保密员。',
    en: 'This result touches state secrets or defence and cannot be handled here. Ask the unit\'s secrecy officer.',
  },
  keeps: ({ secretOrDefence }) => !secretOrDefence || {},
});

export const disclosureStands: Rule<DecisionFacts> = defineRule<DecisionFacts>({
  code: 'rights.disclosure-not-accepted',
  texts: { 'zh-CN': '成果披露尚未受理确认，不能申请赋权。', en: 'The disclosure has not been accepted, so no rights in it can be assigned.' },
  keeps: ({ disclosureAccepted }) => disclosureAccepted || {},
});

export const allConsent: Rule<DecisionFacts> = defineRule<DecisionFacts>({
  code: 'rights.consent-missing', article: '国科发区〔2020〕128号 二（三）',
  texts: {
    'zh-CN': '须全体完成人本人对现有内容签字同意，尚缺：{person}。内容改动后须重新签字。',
    en: 'Every completer signs the content as it stands, in person; missing: {person}. A change needs new signatures.',
  },
  keeps: ({ application, completers, consents }) => {
    const missing = withoutConsent(completers, consents, application.contentHash);
    return missing.length === 0 || { params: { person: missing.join('、') } };
  },
});

export const relatedPartyAnswered: Rule<DecisionFacts> = defineRule<DecisionFacts>({
  code: 'rights.related-party-unanswered', path: '/relatedParty', article: '浙江省促进科技成果转化条例 第十七条',
  texts: {
    'zh-CN': '须答明承接对象与完成人、单位领导有无利害关系；“不确定”须查明。有利害关系的，须说明并在公示中标明。',
    en: 'Say whether the recipient is related to a completer or a leader of the unit; "unknown" must be found out. A relation is described and marked in the notice.',
  },
  keeps: ({ application: { relatedParty, relatedPartyNote } }) => relatedParty === 'no' || (relatedParty === 'yes' && relatedPartyNote !== null) || {},
});

export const collegeFirst: Rule<DecisionFacts> = defineRule<DecisionFacts>({
  code: 'rights.college-resolution-missing', path: '/college',
  texts: { 'zh-CN': '须先有学院（所）会议同意的纪要，再由单位审核。', en: 'The college resolves in favour before the office reviews.' },
  keeps: ({ application: { college } }) => (college !== null && college.votes.for > college.votes.against) || {},
});

export const officeIsNotTeam: Rule<DecisionFacts> = defineRule<DecisionFacts>({
  code: 'rights.checker-is-maker',
  texts: { 'zh-CN': '申请人和完成人不能审核或决定本申请。', en: 'The applicant and the completers neither review nor decide this application.' },
  keeps: ({ application, completers, actorId }) => actorId === null || (actorId !== application.applicantId && !completers.some(({ userId }) => userId === actorId)) || {},
});

export const deciderIsNotReviewer: Rule<DecisionFacts> = defineRule<DecisionFacts>({
  code: 'rights.decider-is-reviewer',
  texts: { 'zh-CN': '审核人不能同时作出决定。', en: 'Whoever reviewed this does not also decide it.' },
  keeps: ({ application: { reviewedBy }, actorId }) => reviewedBy === null || reviewedBy !== actorId || {},
});

export const unitMinutesComplete: Rule<DecisionFacts> = defineRule<DecisionFacts>({
  code: 'rights.unit-minutes-incomplete', path: '/unit',
  texts: {
    'zh-CN': '须有单位集体决策的会议纪要：到会人员、表决结果，且完成人到会的均已回避：{person}。',
    en: 'The unit\'s minutes are needed: who was present, the vote, and that every completer present recused: {person}.',
  },
  keeps: ({ application: { unit }, completers }) => {
    if (!unit || unit.votes.for <= unit.votes.against) return { params: { person: '—' } };
    const partial = completers.map(({ name }) => name).filter((name) => unit.present.includes(name) && !unit.recused.some((one) => one.name === name));
    return partial.length === 0 || { params: { person: partial.join('、') } };
  },
});

/** The review and the notice go on: a hold stops what cannot be undone, and stays short of a prior approval (Act 18 leaves the decision to the unit). */
export const noAuditHold: Rule<DecisionFacts> = defineRule<DecisionFacts>({
  code: 'rights.audit-hold',
  texts: {
    'zh-CN': '审计员{auditor}依据《{document}》{article}暂缓办理，至 {until} 止自动失效；受派审计员可提前解除，本单位可提出异议。',
    en: 'Auditor {auditor} holds this on {document}, {article}; it ends by itself after {until}. An assigned auditor can release it sooner; the unit can object.',
  },
  keeps: ({ holds }) => holds.length === 0 || holds.map(({ auditor, document, article, endsOn }) => ({ params: { auditor: auditor ?? '—', document, article, until: endsOn } })),
});

export const noticeIsOver: Rule<DecisionFacts> = defineRule<DecisionFacts>({
  code: 'rights.notice-not-over', article: '国科发区〔2020〕128号 二（三）',
  texts: {
    'zh-CN': '公示尚未结束（至 {until}）或没有公示，不能决定。',
    en: 'There is no notice, or it has not ended yet (until {until}); nothing can be decided.',
  },
  keeps: ({ notice }) => notice.state === 'ended' || { params: { until: notice.endsOn ?? '—' } },
});

export const noOpenObjection: Rule<DecisionFacts> = defineRule<DecisionFacts>({
  code: 'rights.objection-open',
  texts: {
    'zh-CN': '有 {count} 件异议尚未办结，办结前不能决定或签订协议。',
    en: '{count} objections are open; until they are settled nothing can be decided or signed.',
  },
  keeps: ({ notice }) => notice.openObjections === 0 || { params: { count: notice.openObjections } },
});

export const noUpheldObjection: Rule<DecisionFacts> = defineRule<DecisionFacts>({
  code: 'rights.objection-upheld',
  texts: {
    'zh-CN': '有异议成立：须退回修改并重新公示，或不予赋权。',
    en: 'An objection was upheld: return the application for changes and a new notice, or reject it.',
  },
  keeps: ({ notice }) => notice.state !== 'ended' || notice.openObjections > 0 || notice.clear || {},
});

export const noDoubleReward: Rule<DecisionFacts> = defineRule<DecisionFacts>({
  code: 'rights.double-reward', path: '/alreadyRewarded', article: '国科发区〔2020〕128号 二（三）',
  registry: ['rights.no-double-reward'],
  texts: {
    'zh-CN': '须答明该成果的同一次转化未曾兑现奖酬；已兑现的不能再以赋权方式重复奖励，“不确定”须查明。',
    en: 'State that the same conversion of this result was not rewarded before: assignment would reward it twice. "Unknown" must be found out.',
  },
  keeps: ({ application: { alreadyRewarded } }) => alreadyRewarded === 'no' || {},
});

export const agreementComplete: Rule<DecisionFacts> = defineRule<DecisionFacts>({
  code: 'rights.agreement-missing', path: '/agreement', article: '国科发区〔2020〕128号 二（三）',
  texts: {
    'zh-CN': '须有单位与团队签订的书面协议，写明决策机制、费用承担和维持义务，生效日不早于签订日。',
    en: 'A written agreement of the unit and the team settles how they decide, who bears costs and upkeep; it takes effect no earlier than it was signed.',
  },
  keeps: ({ application: { agreement } }) => (agreement !== null && agreement.signedOn <= agreement.effectiveOn) || {},
});

export const registered: Rule<DecisionFacts> = defineRule<DecisionFacts>({
  code: 'rights.recordal-missing', path: '/recordal', article: '专利法 第十条',
  registry: ['recordal.assignment-effective-on', 'recordal.effect-by-kind'],
  texts: {
    'zh-CN': '该类权利的转让自登记之日起生效：须填写登记号和登记日期，登记日不晚于今日。',
    en: 'Assignment of this kind of right takes effect with its registration: give the number and the date, which is not in the future.',
  },
  keeps: ({ application: { recordal }, today }) => (recordal !== null && recordal.registeredOn <= today) || {},
});

export const needsRegistration: Rule<DecisionFacts> = defineRule<DecisionFacts>({
  code: 'rights.no-registration-needed', article: '专利法 第十条',
  texts: { 'zh-CN': '该类权利或使用权不以登记为生效要件，可直接确认生效。', en: 'This right does not depend on registration and can take effect at once.' },
  keeps: ({ effectByRegistration, application: { form } }) => (effectByRegistration && form !== 'use_right') || {},
});

export const effectWithoutRegistration: Rule<DecisionFacts> = defineRule<DecisionFacts>({
  code: 'rights.registration-needed', article: '专利法 第十条',
  texts: { 'zh-CN': '该类权利的转让须先登记，登记前不生效。', en: 'Assignment of this kind of right must be registered first and has no effect before.' },
  keeps: (facts) => needsRegistration.check(facts).length > 0 || {},
});
