import { ROLES, type Role, type Texts } from '@app/kernel';
import type { DisclosureState } from './disclosure.js';
import type { ApplicationState } from './rights-application.js';

/** What is known of one result without opening it. */
export interface ResultStanding {
  readonly disclosure: DisclosureState;
  /** Roles that a question was referred to and that have not answered. */
  readonly referredTo: readonly Role[];
  readonly application: {
    readonly state: ApplicationState;
    readonly hasCollege: boolean;
    /** Completers who have not signed the content as it stands. */
    readonly toSign: readonly string[];
    /** Last day of the notice; null where there is none or the clock is not open. */
    readonly noticeEndsOn: string | null;
  } | null;
}
/** Whose turn it is: the discloser or applicant, the completers who sign, roles of the unit, or nobody while time runs or all is done. */
export interface NextStep {
  readonly turn: 'author' | 'signers' | 'office' | 'nobody';
  readonly roles: readonly Role[];
  readonly names: readonly string[];
  readonly turnTexts: Texts;
  readonly texts: Texts;
}

const AUTHOR: Texts = { 'zh-CN': '披露人、申请人', en: 'the discloser or applicant' };
const NOBODY: Texts = { 'zh-CN': '无须办理', en: 'nobody' };
const step = (turn: NextStep['turn'], turnTexts: Texts, zh: string, en: string, more: Partial<NextStep> = {}): NextStep => ({ turn, roles: [], names: [], turnTexts, texts: { 'zh-CN': zh, en }, ...more });
const author = (zh: string, en: string) => step('author', AUTHOR, zh, en);
const nobody = (zh: string, en: string) => step('nobody', NOBODY, zh, en);
const office = (roles: readonly Role[], zh: string, en: string) =>
  step('office', { 'zh-CN': roles.map((role) => ROLES[role]['zh-CN']).join('、'), en: roles.map((role) => ROLES[role].en).join(', ') }, zh, en, { roles });

function ofDisclosure({ disclosure, referredTo }: ResultStanding): NextStep {
  switch (disclosure) {
    case 'draft': return author('补全内容后提交披露', 'Complete the disclosure and submit it');
    case 'submitted': return office(['tto'], '开始申请前评估', 'Start the assessment before filing');
    case 'in_assessment': return office(['tto'], '作出评估结论，或转办不清楚的事项', 'Decide the assessment, or refer what is unknown');
    case 'referred': return office(referredTo, '答复转办事项', 'Answer the referred questions');
    case 'returned': return author('按退回理由补充后再次提交', 'Change what was asked for and submit it again');
    case 'accepted': return author('可以申请赋权', 'Rights can be applied for');
    case 'withdrawn': return nobody('已撤回', 'Withdrawn');
    case 'not_service': return nobody('确认为非职务成果，由本人处置', 'No service achievement; it is the person\'s own');
  }
}

/** The next step of a result and whose turn it is, on a civil day. */
export function nextStepOf(standing: ResultStanding, today: string): NextStep {
  const { application } = standing;
  if (application === null) return ofDisclosure(standing);
  switch (application.state) {
    case 'draft': return author('写完赋权申请后提请团队签字', 'Finish the application and ask the team to sign');
    case 'returned': return author('修改赋权申请后重新提请签字', 'Change the application and ask for signatures again');
    case 'team_consent': return step('signers', { 'zh-CN': application.toSign.join('、'), en: application.toSign.join(', ') }, '完成人本人签字', 'The completers sign in person', { names: application.toSign });
    case 'unit_review': return application.hasCollege ? office(['tto'], '审核并公示', 'Review and publicise') : office(['college_secretary'], '登记学院会议纪要', 'Enter the college\'s minutes');
    case 'publicity': return application.noticeEndsOn !== null && today <= application.noticeEndsOn
      ? nobody(`公示至 ${application.noticeEndsOn}，期间可提异议`, `On public notice until ${application.noticeEndsOn}; objections are possible`) : office(['decision_secretary'], '单位作出决定', 'The unit decides');
    case 'objection_handling': return office(['unit_leader', 'decision_secretary'], '处理异议', 'Settle the objections');
    case 'decided': return office(['tto'], '登记已签协议', 'Enter the signed agreement');
    case 'agreement_signed': return office(['tto'], '提交权利登记，或确认生效', 'File the recordal, or confirm the effect');
    case 'recordal_pending': return office(['tto'], '登记完成后录入登记号', 'Enter the number once it is recorded');
    case 'effective': return nobody('已生效，按协议行使权利', 'In effect; the rights are exercised by the agreement');
    case 'rejected': case 'withdrawn': case 'revoked': case 'recalled': return author('可以重新申请赋权', 'Rights can be applied for again');
  }
}
