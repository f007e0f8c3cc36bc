import type { Role } from '../../api/shapes';

export const ROLES: readonly Role[] = [
  'researcher', 'tto', 'college_secretary', 'decision_secretary', 'unit_leader', 'secrecy_officer', 'ethics_secretary', 'finance', 'contract_registrar',
  'firm', 'broker', 'expert', 'auditor', 'bureau_officer', 'system_admin', 'security_admin', 'audit_admin',
];
export const ORGANISATION_TYPES = ['university', 'research_institute', 'enterprise', 'broker_agency', 'authority', 'service_provider'] as const;
