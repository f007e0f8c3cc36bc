import { rightsApplicationMoved } from '@app/events';
import { defineMachine, type Rule } from '@app/kernel';
import { rightsApplicationPermissions as may } from './rights-application.permissions.js';
import type { ApplicationState } from './rights-application.js';
import { basisIsLive, contentRules, type ContentFacts } from './rules/application-content.rules.js';
import {
  agreementComplete, allConsent, collegeFirst, deciderIsNotReviewer, disclosureStands, effectWithoutRegistration, needsRegistration, noAuditHold, noDoubleReward, noOpenObjection, noticeIsOver, notSecret, noUpheldObjection,
  officeIsNotTeam, registered, relatedPartyAnswered, unitMinutesComplete, type DecisionFacts,
} from './rules/application-decision.rules.js';
import { effectRules, nothingRestsOnIt, type EffectFacts } from './rules/assignment-effect.rules.js';

export interface ApplicationFacts extends ContentFacts, DecisionFacts, EffectFacts {}

const always: readonly Rule<ApplicationFacts>[] = [notSecret, disclosureStands];
const told = rightsApplicationMoved.type;

/** 赋权申请, one row per act (国科发区〔2020〕128号). What a job performs, or follows from the last signature, says `system`. */
export const rightsApplicationMachine = defineMachine<ApplicationState, ApplicationFacts>({
  aggregate: 'rights-application',
  initial: 'draft',
  states: {
    draft: { texts: { 'zh-CN': '草稿', en: 'Draft' } },
    team_consent: { texts: { 'zh-CN': '团队签字中', en: 'Team consent' } },
    unit_review: { texts: { 'zh-CN': '单位审核中', en: 'Unit review' } },
    publicity: { texts: { 'zh-CN': '公示中', en: 'Publicity' } },
    objection_handling: { texts: { 'zh-CN': '异议处理中', en: 'Objection handling' } },
    decided: { texts: { 'zh-CN': '已决定', en: 'Decided' } },
    agreement_signed: { texts: { 'zh-CN': '协议已签', en: 'Agreement signed' } },
    recordal_pending: { texts: { 'zh-CN': '待登记', en: 'Recordal pending' } },
    effective: { texts: { 'zh-CN': '已生效', en: 'Effective' } },
    returned: { texts: { 'zh-CN': '已退回', en: 'Returned' } },
    rejected: { texts: { 'zh-CN': '不予赋权', en: 'Rejected' }, terminal: true },
    withdrawn: { texts: { 'zh-CN': '已撤回', en: 'Withdrawn' }, terminal: true },
    revoked: { texts: { 'zh-CN': '已撤销', en: 'Revoked' }, terminal: true },
    recalled: { texts: { 'zh-CN': '权利已收回', en: 'Recalled' }, terminal: true },
  },
  acts: [
    { act: 'ask-consent', texts: { 'zh-CN': '提请团队签字', en: 'Ask the team to sign' }, from: ['draft', 'returned'], to: 'team_consent', permission: may['application.write'], rules: [...always, ...contentRules], event: told },
    { act: 'all-consented', texts: { 'zh-CN': '全体签字完成', en: 'All have signed' }, from: ['team_consent'], to: 'unit_review', permission: 'system', rules: [allConsent], event: told },
    { act: 'refuse-consent', texts: { 'zh-CN': '完成人不同意', en: 'A completer refuses' }, from: ['team_consent'], to: 'returned', permission: 'system', event: told, reason: 'required' },
    { act: 'return', texts: { 'zh-CN': '退回', en: 'Return' }, from: ['unit_review', 'publicity', 'objection_handling'], to: 'returned', permission: may['application.review'], rules: [officeIsNotTeam], event: told, reason: 'required' },
    {
      act: 'publicise', texts: { 'zh-CN': '审核通过并公示', en: 'Pass the review and publicise' }, from: ['unit_review'], to: 'publicity', permission: may['application.review'],
      rules: [...always, ...contentRules, allConsent, collegeFirst, relatedPartyAnswered, officeIsNotTeam, noDoubleReward], event: told,
    },
    { act: 'object', texts: { 'zh-CN': '收到异议', en: 'An objection comes in' }, from: ['publicity'], to: 'objection_handling', permission: 'system', event: told },
    { act: 'settle-objections', texts: { 'zh-CN': '异议办结', en: 'Objections settled' }, from: ['objection_handling'], to: 'publicity', permission: 'system', rules: [noOpenObjection], event: told },
    {
      act: 'decide', texts: { 'zh-CN': '决定赋权', en: 'Decide to assign' }, from: ['publicity'], to: 'decided', permission: may['application.decide'],
      // the basis must still hold on the day of the decision
      rules: [...always, noAuditHold, basisIsLive, allConsent, noticeIsOver, noOpenObjection, noUpheldObjection, unitMinutesComplete, officeIsNotTeam, deciderIsNotReviewer, noDoubleReward], event: told,
    },
    { act: 'reject', texts: { 'zh-CN': '不予赋权', en: 'Reject' }, from: ['unit_review', 'publicity', 'objection_handling'], to: 'rejected', permission: may['application.decide'], rules: [officeIsNotTeam], event: told, reason: 'required' },
    { act: 'sign-agreement', texts: { 'zh-CN': '登记已签协议', en: 'Enter the signed agreement' }, from: ['decided'], to: 'agreement_signed', permission: may['application.review'], rules: [...always, noAuditHold, noOpenObjection, noUpheldObjection, agreementComplete, officeIsNotTeam], event: told },
    { act: 'file-recordal', texts: { 'zh-CN': '提交权利登记', en: 'File the recordal' }, from: ['agreement_signed'], to: 'recordal_pending', permission: may['application.review'], rules: [needsRegistration], event: told },
    { act: 'record', texts: { 'zh-CN': '登记完成', en: 'Recorded' }, from: ['recordal_pending'], to: 'effective', permission: may['application.review'], rules: [registered, ...effectRules], event: told },
    { act: 'take-effect', texts: { 'zh-CN': '确认生效', en: 'Take effect' }, from: ['agreement_signed'], to: 'effective', permission: may['application.review'], rules: [effectWithoutRegistration, ...effectRules], event: told },
    { act: 'withdraw', texts: { 'zh-CN': '撤回申请', en: 'Withdraw' }, from: ['draft', 'team_consent', 'unit_review', 'publicity', 'objection_handling', 'returned'], to: 'withdrawn', permission: may['application.write'], event: told, reason: 'required' },
    { act: 'revoke', texts: { 'zh-CN': '撤销决定', en: 'Revoke' }, from: ['decided', 'agreement_signed', 'recordal_pending', 'effective'], to: 'revoked', permission: may['application.revoke'], rules: [officeIsNotTeam, nothingRestsOnIt], event: told, reason: 'required' },
    { act: 'recall', texts: { 'zh-CN': '收回权利', en: 'Recall the right' }, from: ['effective'], to: 'recalled', permission: 'system', event: told, reason: 'required' },
  ],
});
