export { AssignAuditor } from './application/assign-auditor.usecase.js';
export { AuditorDesk, type ActiveHold } from './application/auditor-desk.facade.js';
export { EndHolds, endHolds } from './application/end-holds.usecase.js';
export { AuditedParties, AuditedSubjects, RiskFacts, type AuditedSubject, type NamedOrganisation, type NamedPerson } from './application/ports.js';
export { findingMachine } from './domain/finding.machine.js';
export { holdMachine } from './domain/hold.machine.js';
export { auditingPermissions } from './domain/permissions.js';
export * from './auditing.module.js';
export { SUBJECT_TYPES, type Subject, type SubjectType } from './domain/subject.js';
