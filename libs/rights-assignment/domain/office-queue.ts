import { definePermissions, type Role, type Texts } from '@app/kernel';

export interface QueueGroupRow {
  readonly role: Role;
  readonly texts: Texts;
  /** What is to be done, in a sentence. */
  readonly about: Texts;
}

/** What can wait in the office, each group for the role whose turn it is. A further group is one row here and one part of the statement. */
export const QUEUE_GROUPS = {
  'disclosure-submitted': { role: 'tto', texts: { 'zh-CN': '待评估的披露', en: 'Disclosures to be assessed' }, about: { 'zh-CN': '开始申请前评估。', en: 'Start the assessment before filing.' } },
  'disclosure-assessing': { role: 'tto', texts: { 'zh-CN': '评估中的披露', en: 'Disclosures in assessment' }, about: { 'zh-CN': '作出评估结论，或转办不清楚的事项。', en: 'Decide, or refer what is unknown.' } },
  'referral-office': { role: 'tto', texts: { 'zh-CN': '转办给成果转化办公室的事项', en: 'Questions referred to the office' }, about: { 'zh-CN': '核实后答复并写明理由。', en: 'Find out, and answer with reasons.' } },
  'referral-secrecy': { role: 'secrecy_officer', texts: { 'zh-CN': '转办给保密员的事项', en: 'Questions referred to the secrecy officer' }, about: { 'zh-CN': '核实后答复并写明理由。', en: 'Find out, and answer with reasons.' } },
  'referral-ethics': { role: 'ethics_secretary', texts: { 'zh-CN': '转办给伦理秘书的事项', en: 'Questions referred to the ethics secretary' }, about: { 'zh-CN': '核实后答复并写明理由。', en: 'Find out, and answer with reasons.' } },
  'paper-signature': { role: 'tto', texts: { 'zh-CN': '待登记的纸质签字', en: 'Signatures on paper to enter' }, about: { 'zh-CN': '没有账号的完成人以纸质签字，见证后登记。', en: 'Completers without an account sign on paper before a witness.' } },
  'college-minutes': { role: 'college_secretary', texts: { 'zh-CN': '待登记学院纪要的申请', en: 'Applications without the college\'s minutes' }, about: { 'zh-CN': '登记学院会议的结论、出席与回避。', en: 'Enter what the college resolved, who was present and who stood aside.' } },
  review: { role: 'tto', texts: { 'zh-CN': '待审核公示的申请', en: 'Applications to review and publicise' }, about: { 'zh-CN': '学院纪要已登记，审核后公示。', en: 'The minutes are on file; review, then publicise.' } },
  objection: { role: 'unit_leader', texts: { 'zh-CN': '待处理的异议', en: 'Objections to settle' }, about: { 'zh-CN': '先决定是否受理，再答复；处理完毕前相应事项不作决定。', en: 'Decide on admission, then answer; nothing is decided before.' } },
  decision: { role: 'decision_secretary', texts: { 'zh-CN': '公示期满待决定的申请', en: 'Applications to decide' }, about: { 'zh-CN': '公示期满，登记单位纪要并决定。', en: 'Publicity is over; enter the unit\'s minutes and decide.' } },
  agreement: { role: 'tto', texts: { 'zh-CN': '待签协议', en: 'Agreements to sign' }, about: { 'zh-CN': '登记双方已签的协议。', en: 'Enter the agreement that both signed.' } },
  recordal: { role: 'tto', texts: { 'zh-CN': '待办理权利登记', en: 'Rights to put on record' }, about: { 'zh-CN': '提交登记，或在登记完成后录入登记号。', en: 'File the recordal, or enter its number.' } },
  'deadline-overdue': { role: 'tto', texts: { 'zh-CN': '已逾期的期限', en: 'Overdue deadlines' }, about: { 'zh-CN': '办理后凭材料办结；已经办理的，登记证明材料。', en: 'Do it, or enter what shows that it was done.' } },
  'deadline-near': { role: 'tto', texts: { 'zh-CN': '已提醒的期限', en: 'Deadlines reminded of' }, about: { 'zh-CN': '已发出提醒、尚未办结的期限。', en: 'Reminded of and still running.' } },
  'deadline-undated': { role: 'tto', texts: { 'zh-CN': '期限须由人判断', en: 'Deadlines for a person to judge' }, about: { 'zh-CN': '规则库中没有适用于起算日的规定，系统不推定期限。', en: 'No rule was in force on the first day; the system does not guess one.' } },
} as const satisfies Record<string, QueueGroupRow>;
export type QueueGroup = keyof typeof QUEUE_GROUPS;
export const QUEUE_GROUP_NAMES = Object.keys(QUEUE_GROUPS) as [QueueGroup, ...QueueGroup[]];

/** Who else handles a group beside the role that it is for. */
export const ALSO: Partial<Record<QueueGroup, readonly Role[]>> = { objection: ['tto', 'decision_secretary'] };

export const groupsOf = (roles: readonly Role[]): QueueGroup[] => QUEUE_GROUP_NAMES.filter((group) => [QUEUE_GROUPS[group].role, ...(ALSO[group] ?? [])].some((role) => roles.includes(role)));

export const officeQueuePermissions = definePermissions('rights', {
  'queue.read': { texts: { 'zh-CN': '查看本岗位待办', en: 'See what waits for one\'s role' }, holders: ['tto', 'college_secretary', 'decision_secretary', 'unit_leader', 'secrecy_officer', 'ethics_secretary'] },
});
