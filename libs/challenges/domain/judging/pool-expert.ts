import { defineMachine } from '@app/kernel';
import { challengePermissions as may } from '../permissions.js';
import { neverOneself, type AdmissionFacts } from '../rules/pool.rules.js';

export const EXPERT_STATES = ['applied', 'admitted', 'refused', 'retired'] as const;
export type ExpertState = (typeof EXPERT_STATES)[number];

/** Somebody who asks to judge challenges, with the fields they know and the people and organisations they are related to. */
export interface PoolExpert {
  readonly id: string;
  readonly accountId: string;
  readonly organisationId: string;
  readonly state: ExpertState;
  readonly version: number;
  /** Codes of the list of industries. */
  readonly fields: readonly string[];
  readonly introduction: string;
  /** Declared relations: accounts, and organisations beside the own one. */
  readonly relatedPeople: readonly string[];
  readonly relatedOrganisations: readonly string[];
  readonly appliedAt: Date;
  readonly decidedBy: string | null;
  /** The organisation of whoever decided, as it was then. */
  readonly decidedFor: string | null;
  readonly decidedAt: Date | null;
  readonly reason: string | null;
  readonly updatedAt: Date;
}

export const poolExpertMachine = defineMachine<ExpertState, AdmissionFacts>({
  aggregate: 'pool-expert',
  initial: 'applied',
  states: {
    applied: { texts: { 'zh-CN': '待审核', en: 'Applied' } },
    admitted: { texts: { 'zh-CN': '在库', en: 'Admitted' } },
    refused: { texts: { 'zh-CN': '未入库', en: 'Refused' } },
    retired: { texts: { 'zh-CN': '已出库', en: 'Retired' } },
  },
  acts: [
    { act: 'admit', texts: { 'zh-CN': '准予入库', en: 'Admit' }, from: ['applied'], to: 'admitted', permission: may['pool.manage'], rules: [neverOneself] },
    { act: 'refuse', texts: { 'zh-CN': '不予入库', en: 'Refuse' }, from: ['applied'], to: 'refused', permission: may['pool.manage'], rules: [neverOneself], reason: 'required' },
    { act: 'retire', texts: { 'zh-CN': '出库', en: 'Retire' }, from: ['admitted'], to: 'retired', permission: may['pool.manage'], rules: [neverOneself], reason: 'required' },
    // other fields are another application; relations may be added at any time
    { act: 'renew', texts: { 'zh-CN': '重新申请', en: 'Apply anew' }, from: ['admitted', 'refused', 'retired'], to: 'applied', permission: may['pool.apply'] },
  ],
});
