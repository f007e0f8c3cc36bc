import type { Role } from '@app/kernel';
import type { OrganisationType } from '@app/events';

/** Three administrators that check one another: no person is two of them. */
export const ADMINISTRATORS = ['system_admin', 'security_admin', 'audit_admin'] as const satisfies readonly Role[];

/** Roles that stand alone, with the reason in the rule of the same name: who audits or administers does not also operate. */
export const ROLES_APART: readonly Role[] = [...ADMINISTRATORS, 'auditor'];

const RESEARCH: readonly Role[] = [
  'researcher', 'tto', 'college_secretary', 'decision_secretary', 'unit_leader', 'secrecy_officer', 'ethics_secretary',
  'finance', 'contract_registrar', 'expert', 'auditor',
];

/** Which roles exist in which kind of organisation. Administrators sit with the authority that runs the market. */
export const ROLES_OF_TYPE: Readonly<Record<OrganisationType, readonly Role[]>> = {
  university: RESEARCH,
  research_institute: RESEARCH,
  enterprise: ['firm', 'researcher', 'unit_leader', 'secrecy_officer', 'finance', 'expert', 'auditor'],
  broker_agency: ['broker', 'unit_leader', 'secrecy_officer', 'finance', 'expert', 'auditor'],
  service_provider: ['expert', 'unit_leader', 'secrecy_officer', 'finance', 'auditor'],
  authority: ['bureau_officer', 'contract_registrar', 'unit_leader', 'secrecy_officer', 'finance', 'expert', 'auditor', ...ADMINISTRATORS],
};

/** What the person who registers a new organisation is at first. An authority is never registered by itself. */
export const FIRST_ROLE: Readonly<Record<Exclude<OrganisationType, 'authority'>, Role>> = {
  university: 'tto', research_institute: 'tto', enterprise: 'firm', broker_agency: 'broker', service_provider: 'unit_leader',
};

export const isAdministrator = (role: Role): boolean => (ADMINISTRATORS as readonly Role[]).includes(role);
