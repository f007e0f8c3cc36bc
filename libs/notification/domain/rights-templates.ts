import type { Texts } from '@app/kernel';

interface RightsTemplate {
  readonly group: 'rights';
  readonly title: Texts;
  readonly text: Texts;
  readonly link: string;
}
const told = (link: string, title: Texts, text: Texts): RightsTemplate => ({ group: 'rights', link, title, text });
const APPLICATION = '/rights-applications/{applicationId}';

/** Titles of results are confidential: a notice says which kind of matter it is and leads to the page. `{what}` is the kind of a deadline in public words. */
export const RIGHTS_TEMPLATES = {
  'rights.due': told('/deadlines?box={box}&kind={kind}', { 'zh-CN': '期限提醒：{what}', en: 'Deadline ahead: {what}' },
    { 'zh-CN': '{what}的期限将于 {lastDay} 届满（还有 {daysLeft} 天），详情见期限页面。', en: '{what} is due by {lastDay} ({daysLeft} days left). See the page of deadlines.' }),
  'rights.overdue': told('/deadlines?box={box}&kind={kind}&state=overdue', { 'zh-CN': '期限已过：{what}', en: 'Overdue: {what}' },
    { 'zh-CN': '{what}的期限已于 {lastDay} 届满，系统中尚无办结记录；已经办理的，请由成果转化办公室登记证明材料。', en: '{what} was due by {lastDay} and nothing shows that it was done. If it was, the transfer office enters what shows it.' }),
  'rights.signature-wanted': told(APPLICATION, { 'zh-CN': '有一份赋权申请请您签字', en: 'An application for rights asks for your signature' },
    { 'zh-CN': '您是完成人之一。请核对内容和内部分配后，由本人签字同意或说明不同意的理由。', en: 'You are one of the completers. Check the content and the split, then sign in person or say why not.' }),
  'rights.disclosure-returned': told('/disclosures/{disclosureId}', { 'zh-CN': '您的成果披露被退回补充', en: 'Your disclosure was returned' },
    { 'zh-CN': '理由见详情页；补充后可再次提交。', en: 'The reason is on its page; complete it and submit it again.' }),
  'rights.disclosure-decided': told('/disclosures/{disclosureId}', { 'zh-CN': '您的成果披露已有评估结论', en: 'Your disclosure has been assessed' },
    { 'zh-CN': '申请前评估已作出结论，理由和下一步见详情页。', en: 'The assessment before filing is decided; reasons and next steps are on its page.' }),
  'rights.returned': told(APPLICATION, { 'zh-CN': '赋权申请被退回', en: 'An application for rights was returned' },
    { 'zh-CN': '理由见详情页；修改后须由全体完成人重新签字。', en: 'The reason is on its page. Once changed, it needs the signatures of all completers again.' }),
  'rights.publicised': told(APPLICATION, { 'zh-CN': '赋权申请已进入公示', en: 'An application for rights is publicised' },
    { 'zh-CN': '公示的起止日期与异议情况见详情页。', en: 'The period and any objections are on its page.' }),
  'rights.objection-received': told('/notices/{noticeId}', { 'zh-CN': '公示期间收到异议', en: 'An objection to a notice came in' },
    { 'zh-CN': '对本单位的一项公示收到异议。处理完毕前，相应事项不作决定。', en: 'Somebody objected to a notice of the unit. The matter is not decided before it is settled.' }),
  'rights.objection-settled': told('/notices/{noticeId}', { 'zh-CN': '公示异议已处理', en: 'An objection was settled' },
    { 'zh-CN': '对一项公示的异议已有处理结果，详情见公示页面。', en: 'An objection to a notice has been settled. See the notice.' }),
  'rights.objection-answered': told('/notices/{noticeId}', { 'zh-CN': '您提出的异议已有处理结果', en: 'Your objection was settled' },
    { 'zh-CN': '处理结果及理由见公示页面中“我的异议”。', en: 'The outcome and its reasons stand under "My objections" on the notice.' }),
  'rights.notice-off-market': told('/notices/{noticeId}', { 'zh-CN': '一项公示已停止对外展示', en: 'A notice has left the market' },
    { 'zh-CN': '公示所涉人员撤回了单独同意，该公示即时起只在本单位内展示，公示期照常计算；需要面向市场公示的，请更正后重新公示。', en: 'Somebody whom it names withdrew the separate consent. It is shown inside the unit only from now on; its period goes on. Supersede it where the market must see it.' }),
  'rights.finding': told('/findings/{findingId}', { 'zh-CN': '收到一项审计意见', en: 'An auditor raised a finding' },
    { 'zh-CN': '请于 {lastDay} 前代表本单位答复；经办过该事项的人员不作答复。', en: 'Please answer for the unit by {lastDay}. Whoever handled the matter does not answer.' }),
  'rights.finding-answered': told('/findings/{findingId}', { 'zh-CN': '您提出的审计意见已有答复', en: 'Your finding was answered' },
    { 'zh-CN': '被审计单位已经答复，请认可答复或退回重答。', en: 'The unit has answered: accept the answer or send it back.' }),
  'rights.hold-placed': told('/audit-holds/{holdId}', { 'zh-CN': '一项事项被审计暂缓', en: 'An auditor put a matter on hold' },
    { 'zh-CN': '暂缓至 {lastDay} 止，依据和理由见页面；本单位可以提出异议。', en: 'It holds until {lastDay}. Basis and reason are on the page; the unit may object.' }),
  'rights.hold-ended': told('/audit-holds/{holdId}', { 'zh-CN': '审计暂缓已结束', en: 'A hold has ended' },
    { 'zh-CN': '相应事项可以继续办理。', en: 'The matter may go on.' }),
  'rights.on-hold': told(APPLICATION, { 'zh-CN': '您的赋权申请被审计暂缓', en: 'Your application for rights is on hold' },
    { 'zh-CN': '暂缓至 {lastDay} 止，其间不作决定、不签协议；材料和签字不受影响。', en: 'Until {lastDay} it is neither decided nor signed. Papers and signatures stay as they are.' }),
  'rights.off-hold': told(APPLICATION, { 'zh-CN': '您的赋权申请已恢复办理', en: 'Your application for rights goes on' },
    { 'zh-CN': '审计暂缓已结束，下一步见页面。', en: 'The hold has ended. The next step is on the page.' }),
  'rights.decided': told(APPLICATION, { 'zh-CN': '单位已对赋权申请作出决定', en: 'The unit decided on an application for rights' },
    { 'zh-CN': '下一步是签订协议，详情见页面。', en: 'The agreement is signed next. See the page.' }),
  'rights.rejected': told(APPLICATION, { 'zh-CN': '赋权申请未获同意', en: 'An application for rights was rejected' },
    { 'zh-CN': '理由见详情页。', en: 'The reason is on its page.' }),
  'rights.effective': told(APPLICATION, { 'zh-CN': '赋权已生效', en: 'An assignment of rights took effect' },
    { 'zh-CN': '权利自生效之日起按协议行使，期限见“我的成果”。', en: 'The rights are exercised by the agreement from now on. Deadlines stand under "My results".' }),
  'rights.revoked': told(APPLICATION, { 'zh-CN': '赋权决定已撤销', en: 'A decision on rights was revoked' },
    { 'zh-CN': '理由见详情页。', en: 'The reason is on its page.' }),
  'rights.referral': told('/disclosures/{disclosureId}', { 'zh-CN': '有转办事项待您答复', en: 'A referred question waits for your answer' },
    { 'zh-CN': '一份成果披露中有不清楚的事项已转办给您的岗位，请核实后答复并写明理由。', en: 'An unknown in a disclosure was referred to your role. Please find out, and answer with reasons.' }),
  'rights.waiting': told('/office', { 'zh-CN': '有新的待办', en: 'Something new waits for you' },
    { 'zh-CN': '一项成果权利事项进入您的办理环节，请在待办页面处理。', en: 'A matter of rights has reached your desk. See the queue.' }),
} as const satisfies Record<`rights.${string}`, RightsTemplate>;
