import { defineMachine } from '@app/kernel';
import { identityPermissions } from './permissions.js';
import { notOwnOrganisation } from './rules/organisation.rules.js';

export const ORGANISATION_STATES = ['unverified', 'verified', 'suspended', 'rejected'] as const;
export type OrganisationState = (typeof ORGANISATION_STATES)[number];

export interface OrganisationActFacts {
  readonly ownOrganisation: boolean;
}

const event = 'identity.organisation-moved.v1';
const verifier = identityPermissions['organisation.verify'];

export const organisationMachine = defineMachine<OrganisationState, OrganisationActFacts>({
  aggregate: 'organisation',
  initial: 'unverified',
  states: {
    unverified: { texts: { 'zh-CN': '待核验', en: 'Unverified' } },
    verified: { texts: { 'zh-CN': '已核验', en: 'Verified' } },
    suspended: { texts: { 'zh-CN': '已暂停', en: 'Suspended' } },
    rejected: { texts: { 'zh-CN': '未通过', en: 'Rejected' } },
  },
  acts: [
    { act: 'verify', texts: { 'zh-CN': '核验通过', en: 'Verify' }, from: ['unverified'], to: 'verified', permission: verifier, rules: [notOwnOrganisation], event },
    { act: 'reject', texts: { 'zh-CN': '驳回', en: 'Reject' }, from: ['unverified'], to: 'rejected', permission: verifier, rules: [notOwnOrganisation], event, reason: 'required' },
    { act: 'resubmit', texts: { 'zh-CN': '重新提交', en: 'Submit again' }, from: ['rejected'], to: 'unverified', permission: identityPermissions['organisation.write'], event },
    { act: 'suspend', texts: { 'zh-CN': '暂停', en: 'Suspend' }, from: ['verified'], to: 'suspended', permission: verifier, rules: [notOwnOrganisation], event, reason: 'required' },
    { act: 'reinstate', texts: { 'zh-CN': '恢复', en: 'Reinstate' }, from: ['suspended'], to: 'verified', permission: verifier, rules: [notOwnOrganisation], event },
  ],
});
