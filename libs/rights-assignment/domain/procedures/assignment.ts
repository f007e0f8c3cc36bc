import { defineProcedure, tableOf, type Procedure } from '@app/kernel';
import { rightsApplicationMachine } from '../rights-application.machine.js';
import { rightsApplicationPermissions as may } from '../rights-application.permissions.js';
import { CONDITION_TEXTS, EXCLUSION_TEXTS } from '../condition-texts.js';
import { disclosureStands, notSecret } from '../rules/application-decision.rules.js';

type Own = Pick<Procedure, 'name' | 'place' | 'texts' | 'about' | 'way' | 'leavesOut' | 'result'> & { readonly papers: Procedure['materials']; readonly registry: readonly string[] };

/** The three forms share the table; each tells its own way, and nothing of the others' rules. */
const assignment = ({ papers, registry, ...own }: Own): Procedure => defineProcedure({
  ...own, where: '/rights-applications',
  steps: [{ act: 'write', texts: { 'zh-CN': '填写赋权申请', en: 'Write the application' }, permission: may['application.write'], rules: [notSecret, disclosureStands] }],
  machine: tableOf(rightsApplicationMachine),
  asks: [
    { texts: { 'zh-CN': '四项条件，每项附说明', en: 'Four conditions, each with evidence' }, items: Object.values(CONDITION_TEXTS) },
    { texts: { 'zh-CN': '是否涉及下列情形（答“是”的不适用赋权，“不清楚”须先查明）', en: 'Does it touch any of these? Yes rules it out; unknown must be found out first' }, items: Object.values(EXCLUSION_TEXTS) },
  ],
  materials: [
    { texts: { 'zh-CN': '赋权依据：文件、发文机关、适用地区、起止日期，名单类文件另写本单位所在位置', en: 'The basis: document, issuer, where and from when to when it holds, and the unit\'s entry where it is a list' }, at: 'write' },
    { texts: { 'zh-CN': '转化实施方案和承接对象，与承接对象有无利害关系', en: 'The implementation plan, the recipient, and whether the recipient is related' }, at: 'write' },
    { texts: { 'zh-CN': '团队内部分配（分数，合计恰为 1）和团队代表', en: 'The team\'s internal split (fractions, exactly 1) and its representative' }, at: 'write' },
    ...papers,
    { texts: { 'zh-CN': '全体完成人签字（本人重输密码；没有账号的，纸质签字并有见证人）', en: 'Every completer\'s signature (by password; on paper before a witness for who has no account)' }, at: 'all-consented' },
    { texts: { 'zh-CN': '学院（所）会议纪要', en: 'The college\'s minutes' }, at: 'publicise' },
    { texts: { 'zh-CN': '单位集体决策的会议纪要：到会、回避、表决', en: 'The unit\'s minutes: presence, recusals, vote' }, at: 'decide' },
    { texts: { 'zh-CN': '书面协议：决策机制、费用承担、维持义务', en: 'The written agreement: how to decide, costs, upkeep' }, at: 'sign-agreement' },
  ],
  times: [
    { rule: 'rights.publicity-working-days', texts: { 'zh-CN': '公示期（自公示次日起计算）', en: 'The notice, counted from the day after' } },
    { rule: 'publicity.objection-admissibility-working-days', texts: { 'zh-CN': '对异议作出受理决定', en: 'To decide whether an objection is admissible' } },
    { rule: 'publicity.objection-reply-working-days', texts: { 'zh-CN': '答复异议', en: 'To answer an objection' } },
  ],
  registry: ['rights.pilot-scope', 'rights.basis-document', 'rights.implementation-plan-required', 'rights.process-materials', 'publicity.scope', 'period.computation', 'co-owner.default-powers', 'diligence.exemption-conditions', ...registry],
});

const RECORDED: Procedure['materials'] = [{ texts: { 'zh-CN': '登记号和登记日期（转让须登记的权利）', en: 'Number and date of the recordal, where the right needs one' }, at: 'record' }];
const TEAM_SHARE: Procedure['materials'] = [{ texts: { 'zh-CN': '团队份额（大于 0 且小于 1）', en: 'The team\'s share (above 0, below 1)' }, at: 'write' }];
const TO_AGREEMENT = ['ask-consent', 'all-consented', 'publicise', 'decide', 'sign-agreement'];

export const ownershipShareProcedure = assignment({
  name: 'ownership-share', place: 210, texts: { 'zh-CN': '赋予所有权（共有）', en: 'Assigning a share of ownership' },
  about: { 'zh-CN': '单位与完成人团队共有职务科技成果：团队获得约定份额，须登记的权利自登记之日起生效。', en: 'The unit and the completers become co-owners. Where the right must be registered, it takes effect with that.' },
  way: [...TO_AGREEMENT, 'file-recordal', 'record'], leavesOut: { rules: ['rights.use-right-too-short', 'rights.residual-not-priced'] }, papers: [...TEAM_SHARE, ...RECORDED],
  registry: ['rights.ownership-share-total', 'rights.share-example'],
  result: { 'zh-CN': '单位与团队成为共有人；权属链写明各自份额，同一次转化不再重复奖励。', en: 'The unit and the team are co-owners with their shares in the title chain; the same conversion is not rewarded twice.' },
});

export const useRightProcedure = assignment({
  name: 'use-right', place: 220, texts: { 'zh-CN': '赋予长期使用权', en: 'Granting a long-term right of use' },
  about: { 'zh-CN': '所有权仍归单位，完成人团队获得长期使用权，据此实施转化。', en: 'The unit keeps the ownership; the completers get a long-term right of use to convert the result.' },
  way: [...TO_AGREEMENT, 'take-effect'],
  leavesOut: { acts: ['file-recordal', 'record'], rules: ['rights.team-share-outside-rule', 'rights.residual-not-priced', 'rights.registration-needed'] },
  papers: [{ texts: { 'zh-CN': '使用权年限；本单位规定允许分期的，写明首期年限', en: 'Years of the right of use; the first stage where the unit\'s rule allows stages' }, at: 'write' }],
  registry: ['rights.use-right-extendable', 'rights.use-right-staged', 'rights.agreement-survives-pilot'],
  result: { 'zh-CN': '团队自协议生效之日起享有长期使用权；期满可以续展。', en: 'From the effect of the agreement the team has the right of use, which may be extended.' },
});

export const fullAssignmentProcedure = assignment({
  name: 'full-assignment', place: 230, texts: { 'zh-CN': '全部赋权（分两步）', en: 'Full assignment in two steps' },
  about: { 'zh-CN': '第一步赋予团队部分所有权；第二步单位把留存份额转让给团队，这本身是一次技术转让，须定价并公示。', en: 'First the team gets a share of ownership. Then the unit passes on its remaining share, which is itself a transfer with a price that is publicised.' },
  way: [...TO_AGREEMENT, 'file-recordal', 'record'], leavesOut: { rules: ['rights.use-right-too-short'] },
  papers: [...TEAM_SHARE, { texts: { 'zh-CN': '单位留存份额的转让价格', en: 'The price of the unit\'s remaining share' }, at: 'write' }, ...RECORDED],
  registry: ['rights.full-assignment-steps', 'rights.full-assignment-forms', 'pricing.modes', 'pricing.record-before-signing', 'publicity.agreed-price-required', 'completer.first-refusal'],
  result: { 'zh-CN': '第一步生效后团队为共有人；第二步按技术转让另行定价、公示和登记。', en: 'After the first step the team is co-owner; the second is a transfer of its own: priced, publicised, recorded.' },
});
