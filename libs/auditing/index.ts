export { AssignAuditor } from './application/assign-auditor.usecase.js';
export { AuditedParties, type NamedOrganisation, type NamedPerson } from './application/ports.js';
export { auditingPermissions } from './domain/permissions.js';
export * from './auditing.module.js';
