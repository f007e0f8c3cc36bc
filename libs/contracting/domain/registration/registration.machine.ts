import { defineMachine, defineRule, type Violation } from '@app/kernel';
import { contractingPermissions as may } from '../permissions.js';
import type { Channel, RegistrationState } from './registration.js';

/** What an act is judged by. `outcome` is null where next acts are judged as if it were given well. */
export interface RegistrationFacts {
  readonly missing: readonly Violation[];
  readonly channel: Channel | null;
  readonly filedOn: string | null;
  readonly today: string;
  readonly outcome: { readonly certificateNumber: string | null; readonly nationalNumber: string | null; readonly on: string | null; readonly paper: boolean } | null;
}

const packIsComplete = defineRule<RegistrationFacts>({
  code: 'contracting.registration-incomplete', article: '技术合同认定登记管理办法（征求意见稿）第十二条',
  texts: { 'zh-CN': '登记材料还有 {count} 处缺项，补齐后才能申报；见缺项清单。', en: 'The pack lacks {count} items; complete them before it is filed. They stand in the list.' },
  keeps: ({ missing }) => missing.length === 0 || { params: { count: missing.length } },
});
const answeredByHand = defineRule<RegistrationFacts>({
  code: 'contracting.registration-answer-by-system',
  texts: { 'zh-CN': '本次申报由省级系统答复，不能手工登记结果；确需改为纸面办理的，先撤回申报。', en: 'The provincial system answers this filing. To go by paper instead, recall it first.' },
  keeps: ({ channel }) => channel !== 'provincial',
});
const certificateIsWhole = defineRule<RegistrationFacts>({
  code: 'contracting.registration-certificate-incomplete',
  texts: { 'zh-CN': '请填写认定登记证明编号、全国技术合同登记系统编号、认定日期，并上传证明文件。', en: 'Enter the certificate\'s number, the number of the national system and the day, and attach the certificate.' },
  keeps: ({ outcome }) => outcome === null || [
    ...(outcome.certificateNumber ? [] : [{ path: '/certificateNumber' }]), ...(outcome.nationalNumber ? [] : [{ path: '/nationalNumber' }]), ...(outcome.on ? [] : [{ path: '/on' }]), ...(outcome.paper ? [] : [{ path: '/paperId' }]),
  ],
});
const dayIsPossible = defineRule<RegistrationFacts>({
  code: 'contracting.registration-day-impossible', path: '/on',
  texts: { 'zh-CN': '日期应当在申报当日（{from}）至今天（{today}）之间。', en: 'The day lies between the filing ({from}) and today ({today}).' },
  keeps: ({ outcome, filedOn, today }) => outcome === null || outcome.on === null || ((filedOn === null || outcome.on >= filedOn) && outcome.on <= today) || { params: { from: filedOn ?? '—', today } },
});
const cancellationHasPaper = defineRule<RegistrationFacts>({
  code: 'contracting.registration-cancellation-without-paper',
  texts: { 'zh-CN': '注销登记须填写日期并上传登记机构的注销文件。', en: 'A cancellation has its day, and the paper of the registration office.' },
  keeps: ({ outcome }) => outcome === null || [...(outcome.on ? [] : [{ path: '/on' }]), ...(outcome.paper ? [] : [{ path: '/paperId' }])],
});

const permission = may['registration.file'];
/** From the draft of the pack to the certificate and its end. What a provincial system answers, and what follows from the contract's end, the product does itself. */
export const registrationMachine = defineMachine<RegistrationState, RegistrationFacts>({
  aggregate: 'registration',
  initial: 'draft',
  states: {
    draft: { texts: { 'zh-CN': '准备申报', en: 'Being prepared' } },
    filed: { texts: { 'zh-CN': '已申报', en: 'Filed' } },
    accepted: { texts: { 'zh-CN': '已认定登记', en: 'Registered' } },
    returned: { texts: { 'zh-CN': '退回补正', en: 'Returned' } },
    refused: { texts: { 'zh-CN': '不予登记', en: 'Refused' } },
    cancelled: { texts: { 'zh-CN': '已注销', en: 'Cancelled' }, terminal: true },
  },
  acts: [
    { act: 'file', texts: { 'zh-CN': '申报', en: 'File' }, from: ['draft', 'returned'], to: 'filed', permission, rules: [packIsComplete] },
    { act: 'accept', texts: { 'zh-CN': '登记认定结果', en: 'Enter the certificate' }, from: ['filed'], to: 'accepted', permission, rules: [answeredByHand, certificateIsWhole, dayIsPossible] },
    { act: 'return', texts: { 'zh-CN': '登记退回', en: 'Enter a return' }, from: ['filed'], to: 'returned', permission, rules: [answeredByHand], reason: 'required' },
    { act: 'refuse', texts: { 'zh-CN': '登记不予登记', en: 'Enter a refusal' }, from: ['filed'], to: 'refused', permission, rules: [answeredByHand], reason: 'required' },
    { act: 'recall', texts: { 'zh-CN': '撤回申报', en: 'Recall' }, from: ['filed'], to: 'draft', permission, reason: 'required' },
    { act: 'reopen', texts: { 'zh-CN': '重新准备', en: 'Prepare anew' }, from: ['refused'], to: 'draft', permission, reason: 'required' },
    { act: 'cancel', texts: { 'zh-CN': '登记注销结果', en: 'Enter the cancellation' }, from: ['accepted'], to: 'cancelled', permission, rules: [cancellationHasPaper, dayIsPossible], reason: 'required' },
    { act: 'recognise', texts: { 'zh-CN': '省级系统认定', en: 'Recognised by the provincial system' }, from: ['filed'], to: 'accepted', permission: 'system' },
    { act: 'send-back', texts: { 'zh-CN': '省级系统退回', en: 'Returned by the provincial system' }, from: ['filed'], to: 'returned', permission: 'system', reason: 'required' },
    { act: 'turn-down', texts: { 'zh-CN': '省级系统不予登记', en: 'Refused by the provincial system' }, from: ['filed'], to: 'refused', permission: 'system', reason: 'required' },
    { act: 'lapse', texts: { 'zh-CN': '合同终了，不再登记', en: 'The contract ended before it was registered' }, from: ['draft', 'returned', 'refused'], to: 'cancelled', permission: 'system' },
  ],
});
