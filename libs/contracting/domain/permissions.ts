import { ANYBODY, definePermissions } from '@app/kernel';

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
  'paper.write': { texts: { 'zh-CN': '上传合同附件', en: 'Attach papers to contracts' }, holders: [...TALKERS, 'unit_leader', 'contract_registrar'] },
  'verification.read': { texts: { 'zh-CN': '凭核验编号核验合同文件', en: 'Verify a contract by the code on its paper' }, holders: [ANYBODY] },
  'webhook.send': { texts: { 'zh-CN': '电子签名服务的回调（以签名验证）', en: 'Call back as the signing service; proved by its signature' }, holders: [ANYBODY] },
  'room.read': { texts: { 'zh-CN': '查阅资料室', en: 'Look into the data room' }, holders: [...TALKERS, 'unit_leader'] },
});
