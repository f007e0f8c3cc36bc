import { defineRule, ROLES, type Role, type Texts } from '@app/kernel';
import type { OrganisationType } from '@app/events';
import { isAdministrator, ROLES_OF_TYPE } from '../role-tables.js';

export interface RoleFacts {
  readonly roles: readonly Role[];
  readonly organisationType: OrganisationType;
}

const named = (roles: readonly Role[]): Texts[] => roles.map((role) => ROLES[role]);

export const administratorsApart = defineRule<RoleFacts>({
  code: 'identity.administrators-apart', path: '/roles',
  texts: {
    'zh-CN': '系统管理员、安全保密管理员、安全审计员须由不同的人担任，不能兼任（{roles}）。请由安全保密管理员另行指定人员。',
    en: 'The system, security and audit administrator are three different persons ({roles} cannot be combined). A security administrator can name another person.',
  },
  keeps: ({ roles }) => {
    const held = [...new Set(roles.filter(isAdministrator))];
    return held.length <= 1 || { params: { roles: named(held) } };
  },
});

export const administratorsOnlyAdminister = defineRule<RoleFacts>({
  code: 'identity.administrators-only-administer', path: '/roles',
  texts: {
    'zh-CN': '管理员不能同时办理业务，请去掉{roles}，或另设账号。',
    en: 'An administrator does not also take part in the business. Remove {roles}, or use another person.',
  },
  keeps: ({ roles }) => {
    const business = roles.filter((role) => !isAdministrator(role));
    return !roles.some(isAdministrator) || business.length === 0 || { params: { roles: named(business) } };
  },
});

export const auditorApart = defineRule<RoleFacts>({
  code: 'identity.auditor-apart', path: '/roles',
  texts: {
    'zh-CN': '审计员不能兼任所审计的工作，请去掉{roles}，或由他人担任审计员。',
    en: 'An auditor holds no role whose work is audited. Remove {roles}, or let somebody else be the auditor.',
  },
  keeps: ({ roles }) => {
    const others = roles.filter((role) => role !== 'auditor');
    return !roles.includes('auditor') || others.length === 0 || { params: { roles: named(others) } };
  },
});

export const rolesFitOrganisation = defineRule<RoleFacts>({
  code: 'identity.role-outside-organisation', path: '/roles',
  texts: {
    'zh-CN': '该类型的机构不设{roles}。请选择与本机构类型相符的角色。',
    en: 'An organisation of this type has no {roles}. Choose roles that belong to this type.',
  },
  keeps: ({ roles, organisationType }) => {
    const strange = roles.filter((role) => !ROLES_OF_TYPE[organisationType].includes(role));
    return strange.length === 0 || { params: { roles: named(strange) } };
  },
});

/** What holds of every set of roles, however it came to be; the database checks the first three again. */
export const ROLE_RULES = [administratorsApart, administratorsOnlyAdminister, auditorApart, rolesFitOrganisation];

export const administratorsBySecurity = defineRule<{ readonly roles: readonly Role[]; readonly inviterRoles: readonly Role[] }>({
  code: 'identity.administrators-by-security-admin', path: '/roles',
  texts: {
    'zh-CN': '管理员角色（{roles}）只能由安全保密管理员授予。',
    en: 'Only a security administrator hands out the roles of administrators ({roles}).',
  },
  keeps: ({ roles, inviterRoles }) => {
    const wanted = roles.filter(isAdministrator);
    return wanted.length === 0 || inviterRoles.includes('security_admin') || { params: { roles: named(wanted) } };
  },
});

export const notOwnAccount = defineRule<{ readonly ownAccount: boolean }>({
  code: 'identity.own-account',
  texts: {
    'zh-CN': '不能调整或停用自己的账号，请由另一位安全保密管理员办理。',
    en: 'Nobody changes the roles of, or disables, their own account. Ask another security administrator.',
  },
  keeps: ({ ownAccount }) => !ownAccount || {},
});

export const notErased = defineRule<{ readonly erased: boolean }>({
  code: 'identity.erased-account',
  texts: { 'zh-CN': '该账号的个人信息已应本人请求抹去，不能恢复；本人可以重新注册。', en: 'The personal data of this account was erased on request, so it does not come back; the person can register anew.' },
  keeps: ({ erased }) => !erased,
});
