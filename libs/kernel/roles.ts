import type { Texts } from './texts.js';

/** What a person does in an organisation. Permissions name the roles that hold them; see docs/permissions.md. */
export const ROLES = {
  researcher: { 'zh-CN': '科研人员', en: 'Researcher' },
  tto: { 'zh-CN': '成果转化办公室', en: 'Technology-transfer office' },
  college_secretary: { 'zh-CN': '学院秘书', en: 'College secretary' },
  decision_secretary: { 'zh-CN': '决策机构秘书', en: 'Decision-body secretary' },
  unit_leader: { 'zh-CN': '单位负责人', en: 'Unit leader' },
  secrecy_officer: { 'zh-CN': '保密员', en: 'Secrecy officer' },
  ethics_secretary: { 'zh-CN': '伦理秘书', en: 'Ethics secretary' },
  finance: { 'zh-CN': '财务', en: 'Finance' },
  contract_registrar: { 'zh-CN': '技术合同登记员', en: 'Contract-registration officer' },
  firm: { 'zh-CN': '企业', en: 'Firm' },
  broker: { 'zh-CN': '技术经理人', en: 'Technology broker' },
  expert: { 'zh-CN': '专家', en: 'Expert' },
  auditor: { 'zh-CN': '审计员', en: 'Auditor' },
  bureau_officer: { 'zh-CN': '主管部门', en: 'Bureau officer' },
  system_admin: { 'zh-CN': '系统管理员', en: 'System administrator' },
  security_admin: { 'zh-CN': '安全保密管理员', en: 'Security administrator' },
  audit_admin: { 'zh-CN': '安全审计员', en: 'Audit administrator' },
} as const satisfies Record<string, Texts>;

export type Role = keyof typeof ROLES;
export const ROLE_NAMES = Object.keys(ROLES) as [Role, ...Role[]];

/** Everybody, logged in or not; a permission that names it is public and says so. */
export const ANYBODY = 'anybody';
/** Every person who is logged in. */
export const ANY_PERSON = 'person';
export type Holder = Role | typeof ANYBODY | typeof ANY_PERSON;
