import type { Session } from '../api/session';
import type { Role } from '../api/shapes';

export interface Place { to: string; key: string; roles?: Role[] }

export const PLACES: Place[] = [
  { to: '/achievements', key: 'achievements' },
  { to: '/demands', key: 'demands' },
  { to: '/notices', key: 'notices' },
  { to: '/rules', key: 'rules' },
  { to: '/disclosures', key: 'disclosures', roles: ['researcher', 'tto', 'college_secretary', 'decision_secretary', 'unit_leader', 'secrecy_officer', 'ethics_secretary'] },
  { to: '/rights-applications', key: 'assignment', roles: ['researcher', 'tto', 'college_secretary', 'decision_secretary', 'unit_leader'] },
  { to: '/ledger', key: 'ledger', roles: ['finance', 'tto', 'unit_leader', 'decision_secretary'] },
  { to: '/matches', key: 'matches', roles: ['researcher', 'tto', 'firm'] },
  { to: '/broker', key: 'broker', roles: ['broker'] },
  { to: '/review', key: 'review', roles: ['tto', 'secrecy_officer', 'system_admin', 'bureau_officer'] },
  { to: '/imports', key: 'imports', roles: ['researcher', 'tto', 'firm'] },
  { to: '/admin/organisations', key: 'organisations', roles: ['system_admin', 'bureau_officer'] },
  { to: '/admin/accounts', key: 'accounts', roles: ['security_admin', 'system_admin', 'audit_admin'] },
  { to: '/audit', key: 'audit', roles: ['audit_admin', 'auditor'] },
];

export function placesFor(session: Session): Place[] {
  return PLACES.filter((p) => (p.roles ? session.has(...p.roles) : true));
}
