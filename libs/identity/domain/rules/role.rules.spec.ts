import { brokenRules, type Role } from '@app/kernel';
import { administratorsBySecurity, notOwnAccount, ROLE_RULES } from './role.rules.js';

const codes = (roles: Role[], organisationType: 'university' | 'authority' | 'enterprise' = 'authority') => brokenRules(ROLE_RULES, { roles, organisationType }).map(({ code }) => code);

describe('roles of one person', () => {
  it.each<[Role, Role]>([['system_admin', 'security_admin'], ['system_admin', 'audit_admin'], ['security_admin', 'audit_admin']])('%s and %s are two persons', (one, other) => {
    expect(codes([one, other])).toEqual(['identity.administrators-apart']);
  });

  it('an administrator does no business', () => {
    expect(codes(['system_admin', 'bureau_officer'])).toEqual(['identity.administrators-only-administer']);
  });

  it('an auditor audits only', () => {
    expect(codes(['auditor', 'finance'])).toEqual(['identity.auditor-apart']);
  });

  it('several others go together', () => {
    expect(codes(['tto', 'contract_registrar'], 'university')).toEqual([]);
    expect(codes(['audit_admin', 'audit_admin'])).toEqual([]);
  });

  it('a role belongs to a type of organisation', () => {
    expect(codes(['system_admin'], 'university')).toEqual(['identity.role-outside-organisation']);
    expect(codes(['tto'], 'enterprise')).toEqual(['identity.role-outside-organisation']);
    expect(codes(['bureau_officer'], 'enterprise')).toEqual(['identity.role-outside-organisation']);
  });

  it('administrators are named by a security administrator only', () => {
    expect(brokenRules([administratorsBySecurity], { roles: ['audit_admin'], inviterRoles: ['system_admin'] }).map(({ path, code }) => [path, code])).toEqual([['/roles', 'identity.administrators-by-security-admin']]);
    expect(brokenRules([administratorsBySecurity], { roles: ['audit_admin'], inviterRoles: ['security_admin'] })).toEqual([]);
  });

  it('nobody judges their own account', () => {
    expect(brokenRules([notOwnAccount], { ownAccount: true }).map(({ code }) => code)).toEqual(['identity.own-account']);
    expect(brokenRules([notOwnAccount], { ownAccount: false })).toEqual([]);
  });
});
