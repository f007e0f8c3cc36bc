import { defineMachine, defineRule } from '@app/kernel';
import { contractingPermissions as may } from '../permissions.js';
import type { RecordalState } from './recordal.js';

/** `entry` is null where next acts are judged as if it were given well. */
export interface RecordalFacts {
  readonly effectiveOn: string;
  readonly today: string;
  readonly contractRuns: boolean;
  readonly entry: { readonly registerNumber: string | null; readonly on: string | null; readonly paper: boolean } | null;
}

const entryIsWhole = defineRule<RecordalFacts>({
  code: 'contracting.recordal-entry-incomplete',
  texts: { 'zh-CN': '请填写登记（备案）号、登记日，并上传登记（备案）证明。', en: 'Enter the number and the day of the entry, and attach its proof.' },
  keeps: ({ entry }) => entry === null || [...(entry.registerNumber ? [] : [{ path: '/registerNumber' }]), ...(entry.on ? [] : [{ path: '/on' }]), ...(entry.paper ? [] : [{ path: '/paperId' }])],
});
const dayIsPossible = defineRule<RecordalFacts>({
  code: 'contracting.recordal-day-impossible', path: '/on',
  texts: { 'zh-CN': '登记日应当在合同生效日（{from}）至今天（{today}）之间。', en: 'The day lies between the contract\'s effect ({from}) and today ({today}).' },
  keeps: ({ entry, effectiveOn, today }) => entry === null || entry.on === null || (entry.on >= effectiveOn && entry.on <= today) || { params: { from: effectiveOn, today } },
});
const contractStands = defineRule<RecordalFacts>({
  code: 'contracting.recordal-contract-over', texts: { 'zh-CN': '合同已经解除或者被撤销，不能再办理登记（备案）。', en: 'The contract was terminated or rescinded; nothing is entered for it any more.' },
  keeps: ({ contractRuns }) => contractRuns,
});

export const recordalMachine = defineMachine<RecordalState, RecordalFacts>({
  aggregate: 'recordal',
  initial: 'open',
  states: {
    open: { texts: { 'zh-CN': '待登记（备案）', en: 'To be recorded' } },
    recorded: { texts: { 'zh-CN': '已登记（备案）', en: 'Recorded' }, terminal: true },
    dropped: { texts: { 'zh-CN': '不再办理', en: 'Dropped' }, terminal: true },
  },
  acts: [
    { act: 'record', texts: { 'zh-CN': '填写登记（备案）结果', en: 'Enter the recordal' }, from: ['open'], to: 'recorded', permission: may['registration.file'], rules: [contractStands, entryIsWhole, dayIsPossible] },
    { act: 'drop', texts: { 'zh-CN': '不再办理', en: 'Drop' }, from: ['open'], to: 'dropped', permission: may['registration.file'], reason: 'required' },
    { act: 'lapse', texts: { 'zh-CN': '合同终了，不再办理', en: 'The contract ended' }, from: ['open'], to: 'dropped', permission: 'system', reason: 'required' },
  ],
});
