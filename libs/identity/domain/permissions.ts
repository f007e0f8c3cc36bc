import { definePermissions } from '@app/kernel';

/** Who may do what with organisations and people; whose organisation it is, is a second check in the use case. */
export const identityPermissions = definePermissions('identity', {
  register: { texts: { 'zh-CN': '注册机构和首位用户', en: 'Register an organisation and its first person' }, holders: ['anybody'] },
  'log-in': { texts: { 'zh-CN': '登录、续期、退出、找回密码', en: 'Log in, refresh, log out, recover a password' }, holders: ['anybody'] },
  'permission.read': { texts: { 'zh-CN': '查看权限表', en: 'See the table of permissions' }, holders: ['anybody'] },
  'organisation.read': { texts: { 'zh-CN': '查看已核验的机构', en: 'See verified organisations' }, holders: ['anybody'] },
  'account.own': { texts: { 'zh-CN': '查看和修改本人资料、密码', en: 'See and change one\'s own data and password' }, holders: ['person'] },
  'colleague.read': { texts: { 'zh-CN': '查看本机构成员', en: 'See the people of one\'s organisation' }, holders: ['person'] },
  'colleague.invite': {
    texts: { 'zh-CN': '邀请同事加入本机构', en: 'Invite a colleague into one\'s organisation' },
    holders: ['unit_leader', 'tto', 'firm', 'broker', 'bureau_officer', 'system_admin', 'security_admin'],
  },
  'organisation.write': {
    texts: { 'zh-CN': '修改本机构资料、重新提交核验', en: 'Change one\'s organisation and submit it again' },
    holders: ['unit_leader', 'tto', 'firm', 'broker', 'bureau_officer'],
  },
  'organisation.verify': { texts: { 'zh-CN': '核验、驳回、暂停和恢复机构', en: 'Verify, reject, suspend and reinstate organisations' }, holders: ['system_admin', 'bureau_officer'] },
  'organisation.act': {
    texts: { 'zh-CN': '对机构执行操作（每项操作另有权限）', en: 'Perform an act on an organisation (each act has its own permission)' },
    holders: ['system_admin', 'bureau_officer', 'unit_leader', 'tto', 'firm', 'broker'],
  },
  'account.read': { texts: { 'zh-CN': '查看全部账号', en: 'See all accounts' }, holders: ['system_admin', 'security_admin', 'audit_admin'] },
  'account.roles': { texts: { 'zh-CN': '调整账号的角色', en: 'Change the roles of an account' }, holders: ['security_admin'] },
  'account.erase': { texts: { 'zh-CN': '按本人请求抹去个人信息', en: "Erase a person's data on request" }, holders: ['security_admin'] },
  'account.disable': { texts: { 'zh-CN': '停用和恢复账号', en: 'Disable and enable accounts' }, holders: ['security_admin'] },
});
