import { defineProcedure, tableOf } from '@app/kernel';
import { noticeMachine } from '../notice.machine.js';
import { objectionMachine } from '../objection.machine.js';
import { publicityPermissions as may } from '../permissions.js';
import { openingRules } from '../rules/opening.rules.js';

const HANDLING = [
  { rule: 'publicity.objection-admissibility-working-days', texts: { 'zh-CN': '作出受理决定', en: 'To decide whether it is admissible' } },
  { rule: 'publicity.objection-reply-working-days', texts: { 'zh-CN': '答复异议人', en: 'To answer the objector' } },
];

export const publicityProcedure = defineProcedure({
  name: 'publicity', place: 310, where: '/notices',
  texts: { 'zh-CN': '公示', en: 'Public notice' },
  about: { 'zh-CN': '单位拟决定的赋权、协议定价、奖励和揭榜结果，先在本单位公示；公示期内任何知情人可以提出异议，期满且无未办结异议方可决定。', en: 'What a unit means to decide (assignment of rights, an agreed price, an award, a challenge\'s result) is shown first. Whoever knows better may object; it is decided after the period with no objection open.' },
  steps: [{ act: 'open', texts: { 'zh-CN': '发布公示', en: 'Open the notice' }, permission: may['notice.write'], rules: openingRules }],
  machine: tableOf(noticeMachine), way: ['end'],
  materials: [
    { texts: { 'zh-CN': '公示事项的事实（名称、方式、价格等），公示文本由系统据此生成', en: 'The facts of the matter, from which the text is made' }, at: 'open' },
    { texts: { 'zh-CN': '与完成人、关联方有无利害关系；有的说明并标明', en: 'Whether a completer or related party is involved; described and marked where so' }, at: 'open' },
    { texts: { 'zh-CN': '超出本单位范围公示的，省级规定或每位当事人的单独同意', en: 'For a notice beyond the unit, the province\'s rule or the separate consent of every person named' }, at: 'open' },
    { texts: { 'zh-CN': '更正或撤回的理由', en: 'The reason for superseding or withdrawing it' }, at: 'supersede' },
  ],
  times: [
    { rule: 'rights.publicity-working-days', texts: { 'zh-CN': '赋权的公示期', en: 'Assignment of rights' } },
    { rule: 'publicity.notice-working-days', texts: { 'zh-CN': '协议定价、揭榜结果的公示期', en: 'Agreed prices and results of challenges' } },
    { rule: 'publicity.notice-natural-days', texts: { 'zh-CN': '协议定价另按自然日计算的', en: 'Agreed prices where natural days count too' } },
    { rule: 'award.cash-publicity-working-days', texts: { 'zh-CN': '现金奖励的公示期', en: 'Cash awards' } },
  ],
  registry: ['publicity.agreed-price-required', 'publicity.scope', 'publicity.market-notice-required', 'publicity.related-party-flag-required', 'publicity.separate-consent-beyond-unit', 'publicity.personal-sums-public', 'publicity.objection-procedure-required', 'award.cash-publicity-required', 'period.computation'],
  result: { 'zh-CN': '公示期满且没有未办结或成立的异议，该事项可以决定和签约；内容有变的，重新公示、重新计算期限。', en: 'After the period, with no objection open or upheld, the matter may be decided and signed. Changed content starts a new notice and a new period.' },
});

export const objectionProcedure = defineProcedure({
  name: 'objection', place: 320, where: '/notices',
  texts: { 'zh-CN': '公示异议', en: 'Objection to a notice' },
  about: { 'zh-CN': '对公示有不同意见的人，在公示期内签名提出异议，取得回执；期满后提出的作为投诉登记并答复，本身不阻止决定。', en: 'Whoever disagrees with a notice objects within its period, signed, and gets a receipt. What comes later is kept and answered as a complaint, and by itself blocks nothing.' },
  steps: [{ act: 'object', texts: { 'zh-CN': '提出异议', en: 'Object' }, permission: may['objection.submit'] }],
  machine: tableOf(objectionMachine), way: ['admit', 'dismiss'],
  materials: [
    { texts: { 'zh-CN': '异议内容与理由', en: 'What one objects to, and why' }, at: 'object' },
    { texts: { 'zh-CN': '重新输入登录密码作为签名', en: 'One\'s password entered again, as the signature' }, at: 'object' },
    { texts: { 'zh-CN': '不予受理的理由，或对异议的书面答复', en: 'Why it is not admitted, or the answer in writing' }, at: 'dismiss' },
  ],
  times: HANDLING,
  registry: ['publicity.objection-procedure-required', 'period.computation'],
  result: { 'zh-CN': '异议人收到受理决定和答复；异议成立的，该事项不能照原样决定。逾期未处理的，系统提醒，但从不因逾期自动驳回。', en: 'The objector gets the decision and the answer. Where it is upheld the matter cannot be decided as it was. What is overdue is reminded of, and never dismissed by time.' },
});
