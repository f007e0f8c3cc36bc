import { definePermissions } from '@app/kernel';

/** Roles of a party that talk for it. */
export const TALKERS = ['tto', 'firm'] as const;
/** Roles of a party that read along. */
export const READERS = [...TALKERS, 'unit_leader', 'finance', 'contract_registrar'] as const;

/** What one may do; whether one's organisation is a party of the deal is a second question in the use case. */
export const contractingPermissions = definePermissions('contracting', {
  'deal.read': { texts: { 'zh-CN': '查看本单位参与的交易', en: 'Read the deals of the own organisation' }, holders: [...READERS] },
  'deal.write': { texts: { 'zh-CN': '发起、洽谈和终止交易', en: 'Open, talk and end deals' }, holders: [...TALKERS] },
  'nda.sign': { texts: { 'zh-CN': '签署保密协议', en: 'Sign confidentiality agreements' }, holders: [...TALKERS, 'unit_leader'] },
  'contract.prepare': { texts: { 'zh-CN': '办理定价、提交审批、送交签署', en: 'Decide prices, submit for approval, send for signature' }, holders: ['tto'] },
  'contract.approve': { texts: { 'zh-CN': '审批合同', en: 'Approve contracts' }, holders: ['tto', 'unit_leader'] },
  'paper.write': { texts: { 'zh-CN': '上传合同附件', en: 'Attach papers to contracts' }, holders: [...TALKERS, 'unit_leader', 'contract_registrar'] },
  'registration.file': { texts: { 'zh-CN': '办理技术合同认定登记和权利登记（备案）', en: 'Register contracts and record rights' }, holders: ['tto', 'firm', 'contract_registrar'] },
  'statistics.read': { texts: { 'zh-CN': '查看技术合同统计', en: 'Read the statistics of technology contracts' }, holders: ['tto', 'firm', 'unit_leader', 'finance', 'contract_registrar', 'bureau_officer'] },
  'room.read': { texts: { 'zh-CN': '查阅资料室', en: 'Look into the data room' }, holders: [...TALKERS, 'unit_leader'] },
});
