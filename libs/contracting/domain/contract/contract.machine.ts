import { contractMoved } from '@app/events';
import { defineMachine } from '@app/kernel';
import { contractingPermissions as may } from '../permissions.js';
import { approvalRules, submissionRules, type ContractFacts } from '../rules/contract.rules.js';
import type { ContractState } from './contract.js';

const event = contractMoved.type;

/** From accepted terms to the end of performance. What follows from signatures, expiry and supplements the product does itself. */
export const contractMachine = defineMachine<ContractState, ContractFacts>({
  aggregate: 'contract',
  initial: 'preparing',
  states: {
    preparing: { texts: { 'zh-CN': '准备签约', en: 'Being prepared' } },
    approving: { texts: { 'zh-CN': '待审批', en: 'Waiting for approval' } },
    approved: { texts: { 'zh-CN': '已批准', en: 'Approved' } },
    signing: { texts: { 'zh-CN': '签署中', en: 'Out for signature' } },
    in_effect: { texts: { 'zh-CN': '已生效', en: 'In effect' } },
    performed: { texts: { 'zh-CN': '已履行完毕', en: 'Performed' } },
    terminated: { texts: { 'zh-CN': '已解除', en: 'Terminated' } },
    rescinded: { texts: { 'zh-CN': '被撤销或无效', en: 'Rescinded or void' }, terminal: true },
    cancelled: { texts: { 'zh-CN': '未签先止', en: 'Given up before signing' }, terminal: true },
  },
  acts: [
    { act: 'submit', texts: { 'zh-CN': '提交审批', en: 'Submit for approval' }, from: ['preparing'], to: 'approving', permission: may['contract.prepare'], rules: submissionRules, event },
    { act: 'approve', texts: { 'zh-CN': '批准', en: 'Approve' }, from: ['approving'], to: 'approved', permission: may['contract.approve'], rules: approvalRules, event },
    { act: 'return', texts: { 'zh-CN': '退回', en: 'Return' }, from: ['approving', 'approved'], to: 'preparing', permission: may['contract.approve'], event, reason: 'required' },
    { act: 'revise', texts: { 'zh-CN': '条款变更，重新准备', en: 'Prepare anew after changed terms' }, from: ['approving', 'approved'], to: 'preparing', permission: 'system', event },
    { act: 'send', texts: { 'zh-CN': '送交签署', en: 'Send for signature' }, from: ['approved'], to: 'signing', permission: 'system', event },
    { act: 'recall', texts: { 'zh-CN': '撤回签署', en: 'Recall from signature' }, from: ['signing'], to: 'approved', permission: 'system', event, reason: 'required' },
    { act: 'lapse', texts: { 'zh-CN': '签署期限届满', en: 'Lapse unsigned' }, from: ['signing'], to: 'approved', permission: 'system', event },
    { act: 'take-effect', texts: { 'zh-CN': '生效', en: 'Take effect' }, from: ['signing'], to: 'in_effect', permission: 'system', event },
    { act: 'complete', texts: { 'zh-CN': '履行完毕', en: 'Complete' }, from: ['in_effect'], to: 'performed', permission: 'system', event },
    { act: 'terminate', texts: { 'zh-CN': '解除', en: 'Terminate' }, from: ['in_effect'], to: 'terminated', permission: 'system', event, reason: 'required' },
    { act: 'rescind', texts: { 'zh-CN': '撤销或确认无效', en: 'Rescind or hold void' }, from: ['in_effect', 'performed', 'terminated'], to: 'rescinded', permission: 'system', event, reason: 'required' },
    { act: 'cancel', texts: { 'zh-CN': '未签先止', en: 'Give up before signing' }, from: ['preparing', 'approving', 'approved'], to: 'cancelled', permission: 'system', event, reason: 'required' },
  ],
});
