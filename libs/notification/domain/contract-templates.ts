import type { Texts } from '@app/kernel';

interface ContractTemplate {
  readonly group: 'answer';
  readonly title: Texts;
  readonly text: Texts;
  readonly link: string;
}
const told = (part: 'preparation' | 'signing' | 'performance' | 'money' | 'registration', title: Texts, text: Texts): ContractTemplate => ({ group: 'answer', link: `/contracts/{contractId}?part=${part}`, title, text });

/** That a contract moved, that something about it is due or was paid; never its number, its words, a sum or a reason. `{what}` is the kind of matter in public words. */
export const CONTRACT_TEMPLATES = {
  'answer.contract-sent': told('signing', { 'zh-CN': '一份合同已送交签署', en: 'A contract is out for signature' }, { 'zh-CN': '请指定的签署人在合同页面阅读文件后签署，或者说明理由拒签。', en: 'Those named to sign read it on its page and sign, or decline with the reason.' }),
  'answer.contract-recalled': told('signing', { 'zh-CN': '一份合同已退出签署', en: 'A contract was taken back from signature' }, { 'zh-CN': '有一方撤回签署或者拒签，已签的文件不生效，理由见合同页面。', en: 'A side took it back or declined; what was signed has no effect. The reason is on its page.' }),
  'answer.contract-lapsed': told('signing', { 'zh-CN': '一份合同的签署期限已过', en: 'The time to sign a contract is over' }, { 'zh-CN': '期限内没有签齐，合同须重新送交签署。', en: 'Not everybody signed in time. It has to be sent for signature again.' }),
  'answer.contract-in-effect': told('performance', { 'zh-CN': '一份合同已签齐并生效', en: 'A contract is signed by all and in effect' }, { 'zh-CN': '生效日期、签署文件和下一步见合同页面。', en: 'The day of effect, the signed document and what comes next are on its page.' }),
  'answer.contract-waits': told('preparation', { 'zh-CN': '一份合同待审批', en: 'A contract waits for approval' }, { 'zh-CN': '请由提交人以外、与交易无利害关系的人员在合同页面审批或退回。', en: 'Somebody other than whoever submitted it, and without an interest in it, approves it or sends it back on its page.' }),
  'answer.contract-approved': told('signing', { 'zh-CN': '一份合同已获批准', en: 'A contract was approved' }, { 'zh-CN': '可以指定签署人并送交签署。', en: 'Name who signs and send it for signature.' }),
  'answer.contract-returned': told('preparation', { 'zh-CN': '一份合同在审批中被退回', en: 'A contract was sent back in its approval' }, { 'zh-CN': '理由见合同页面；处理后可再次提交审批。', en: 'The reason is on its page. Mend it and submit it again.' }),
  'answer.contract-performed': told('performance', { 'zh-CN': '一份合同已履行完毕', en: 'A contract is performed' }, { 'zh-CN': '双方已确认履行完毕，详情见合同页面。', en: 'The parties agreed that it is complete. See its page.' }),
  'answer.contract-terminated': told('performance', { 'zh-CN': '一份合同已解除', en: 'A contract is terminated' }, { 'zh-CN': '解除的依据和善后事项见合同页面。', en: 'The ground and what follows from it are on its page.' }),
  'answer.contract-rescinded': told('performance', { 'zh-CN': '一份合同被撤销或确认无效', en: 'A contract was rescinded or held void' }, { 'zh-CN': '依据和善后事项见合同页面。', en: 'The ground and what follows from it are on its page.' }),
  'answer.registration-due': told('registration', { 'zh-CN': '登记期限提醒：{what}', en: 'Registration ahead: {what}' }, { 'zh-CN': '{what}的期限为 {lastDay}，详情见合同的登记页面。', en: '{what}: the day is {lastDay}. See the registration of the contract.' }),
  'answer.registration-overdue': told('registration', { 'zh-CN': '登记期限已过：{what}', en: 'Registration overdue: {what}' }, { 'zh-CN': '{what}的期限 {lastDay} 已过，系统中尚无办结记录；已经办理的，请登记结果。', en: '{what}: the day {lastDay} is past and nothing shows that it was done. If it was, enter the result.' }),
  'answer.payment-claimed': told('money', { 'zh-CN': '有一笔付款待核对', en: 'A payment waits to be checked' }, { 'zh-CN': '付款方申报了一笔付款，请核对到账后在合同页面确认或提出异议。', en: 'The payer declared a payment. Look whether it arrived and confirm or dispute it, on the page of the contract.' }),
  'answer.payment-moved': told('money', { 'zh-CN': '一笔付款有了进展', en: 'A payment moved on' }, { 'zh-CN': '申报的付款已确认、被提出异议或者撤回，详情见合同页面。', en: 'A declared payment was confirmed, disputed or taken back. See the contract.' }),
  'answer.distribution-waits': told('money', { 'zh-CN': '一份收益分配待复核', en: 'A distribution of income waits for its check' }, { 'zh-CN': '请由编制人以外的人员在合同页面复核，确认或者退回。', en: 'Somebody other than its maker checks it on the page of the contract, and confirms or returns it.' }),
  'answer.distribution-confirmed': told('money', { 'zh-CN': '一份收益分配已确认，待发放', en: 'A distribution is confirmed and waits to be paid' }, { 'zh-CN': '发放事项见合同页面。', en: 'What is to be paid is on the page of the contract.' }),
} as const satisfies Record<`answer.${string}`, ContractTemplate>;
