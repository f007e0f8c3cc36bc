import { ANY_PERSON, ANYBODY, definePermissions } from '@app/kernel';

/** Roles of a party that talk for it. */
export const TALKERS = ['tto', 'firm'] as const;
/** Roles whose people can be named to sign. */
export const SIGNERS = [...TALKERS, 'unit_leader'] as const;
/** Roles of a party that read along. */
export const READERS = [...TALKERS, 'unit_leader', 'finance', 'contract_registrar'] as const;

/** What one may do; whether one's organisation is a party of the deal is a second question in the use case. */
export const contractingPermissions = definePermissions('contracting', {
  'deal.read': { texts: { 'zh-CN': '查看本单位参与的交易', en: 'Read the deals of the own organisation' }, holders: [...READERS] },
  'deal.write': { texts: { 'zh-CN': '发起、洽谈和终止交易', en: 'Open, talk and end deals' }, holders: [...TALKERS] },
  'nda.sign': { texts: { 'zh-CN': '签署保密协议', en: 'Sign confidentiality agreements' }, holders: [...TALKERS, 'unit_leader'] },
  'contract.sign': { texts: { 'zh-CN': '作为指定的签署人签署或拒签合同', en: 'Sign or decline contracts as a named signatory' }, holders: [...SIGNERS] },
  'contract.prepare': { texts: { 'zh-CN': '办理定价、提交审批、送交签署', en: 'Decide prices, submit for approval, send for signature' }, holders: ['tto'] },
  'contract.approve': { texts: { 'zh-CN': '审批合同', en: 'Approve contracts' }, holders: ['tto', 'unit_leader'] },
  'contract.perform': { texts: { 'zh-CN': '交接、验收、催告、终止等履行事项', en: 'Hand over, accept, demand performance, end contracts' }, holders: [...TALKERS, 'unit_leader'] },
  'paper.write': { texts: { 'zh-CN': '上传合同附件', en: 'Attach papers to contracts' }, holders: [...TALKERS, 'unit_leader', 'contract_registrar'] },
  'money.declare': { texts: { 'zh-CN': '申报提成和付款', en: 'State royalties and declare payments' }, holders: [...TALKERS, 'finance'] },
  'money.confirm': { texts: { 'zh-CN': '确认到账或提出异议', en: 'Confirm or dispute payments' }, holders: [...TALKERS, 'finance'] },
  'distribution.read': { texts: { 'zh-CN': '查看收益分配', en: 'Read distributions of income' }, holders: ['tto', 'finance', 'unit_leader'] },
  'distribution.prepare': { texts: { 'zh-CN': '登记成本、编制收益分配', en: 'Enter costs and prepare distributions' }, holders: ['tto'] },
  'distribution.confirm': { texts: { 'zh-CN': '复核收益分配', en: 'Check and confirm distributions' }, holders: ['finance', 'unit_leader'] },
  'distribution.pay': { texts: { 'zh-CN': '发放奖励、登记追回、导出发放清单', en: 'Pay awards, enter what is given back, export payroll' }, holders: ['finance'] },
  'award.own': { texts: { 'zh-CN': '查看本人的奖励', en: 'Read one\'s own awards' }, holders: [ANY_PERSON] },
  'registration.file': { texts: { 'zh-CN': '办理技术合同认定登记和权利登记（备案）', en: 'Register contracts and record rights' }, holders: ['tto', 'firm', 'contract_registrar'] },
  'statistics.read': { texts: { 'zh-CN': '查看技术合同统计', en: 'Read the statistics of technology contracts' }, holders: ['tto', 'firm', 'unit_leader', 'finance', 'contract_registrar', 'bureau_officer'] },
  'verification.read': { texts: { 'zh-CN': '凭核验编号核验合同文件', en: 'Verify a contract by the code on its paper' }, holders: [ANYBODY] },
  'webhook.send': { texts: { 'zh-CN': '电子签名服务的回调（以签名验证）', en: 'Call back as the signing service; proved by its signature' }, holders: [ANYBODY] },
  'room.read': { texts: { 'zh-CN': '查阅资料室', en: 'Look into the data room' }, holders: [...TALKERS, 'unit_leader'] },
  'mediation.read': { texts: { 'zh-CN': '查看本人或本单位的中介合同', en: "Read one's own or one's organisation's mediation agreements" }, holders: ['broker', ...READERS] },
  'mediation.act': { texts: { 'zh-CN': '办理中介合同', en: 'Act on mediation agreements' }, holders: ['broker', ...TALKERS, 'unit_leader'] },
  'mediation.offer': { texts: { 'zh-CN': '提出中介合同、登记引荐', en: 'Offer mediation agreements and log introductions' }, holders: ['broker'] },
  'mediation.sign': { texts: { 'zh-CN': '作为委托人签署和答复', en: 'Sign and answer as the client' }, holders: [...TALKERS, 'unit_leader'] },
  'concealment.act': { texts: { 'zh-CN': '答复、撤回或认定“隐瞒重要事实”的主张', en: 'Answer, withdraw or decide claims of hidden facts' }, holders: ['broker', ...TALKERS, 'unit_leader', 'system_admin'] },
  'concealment.read': { texts: { 'zh-CN': '查看“隐瞒重要事实”主张的证据', en: 'Read the evidence of claims of hidden facts' }, holders: ['broker', ...READERS, 'system_admin'] },
  'concealment.decide': { texts: { 'zh-CN': '认定“隐瞒重要事实”的主张', en: 'Decide claims of hidden facts' }, holders: ['system_admin'] },
});
