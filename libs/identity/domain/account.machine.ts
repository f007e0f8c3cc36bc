import { defineMachine } from '@app/kernel';
import { identityPermissions } from './permissions.js';
import { notErased, notOwnAccount } from './rules/role.rules.js';

export const ACCOUNT_STATES = ['unverified', 'active', 'disabled'] as const;
export type AccountState = (typeof ACCOUNT_STATES)[number];

export interface AccountActFacts {
  readonly ownAccount: boolean;
  readonly erased: boolean;
}

const event = 'identity.account-moved.v1';
const permission = identityPermissions['account.disable'];

/** An invited person is unverified until the invitation is accepted; a registered one until the address is confirmed. */
export const accountMachine = defineMachine<AccountState, AccountActFacts>({
  aggregate: 'account',
  initial: 'unverified',
  states: {
    unverified: { texts: { 'zh-CN': '邮箱待确认', en: 'Address not confirmed' } },
    active: { texts: { 'zh-CN': '正常', en: 'Active' } },
    disabled: { texts: { 'zh-CN': '已停用', en: 'Disabled' } },
  },
  acts: [
    { act: 'activate', texts: { 'zh-CN': '确认邮箱', en: 'Confirm the address' }, from: ['unverified'], to: 'active', permission: 'system', event },
    { act: 'disable', texts: { 'zh-CN': '停用', en: 'Disable' }, from: ['active'], to: 'disabled', permission, rules: [notOwnAccount], event, reason: 'required' },
    { act: 'enable', texts: { 'zh-CN': '恢复', en: 'Enable' }, from: ['disabled'], to: 'active', permission, rules: [notOwnAccount, notErased], event },
  ],
});
