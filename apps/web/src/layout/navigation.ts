import type { Session } from '../api/session';
import type { Role } from '../api/shapes';

export interface Place { to: string; key: string; roles?: Role[] }

/** The most used ones of each role first: what the bar has no room for goes behind "more". */
export const PLACES: Place[] = [
  { to: '/achievements', key: 'achievements' },
  { to: '/demands', key: 'demands' },
  { to: '/my-results', key: 'results', roles: ['researcher'] },
  { to: '/office', key: 'office', roles: ['tto', 'college_secretary', 'decision_secretary', 'unit_leader', 'secrecy_officer', 'ethics_secretary'] },
  { to: '/deals', key: 'deals', roles: ['tto', 'firm', 'unit_leader', 'finance', 'contract_registrar'] },
  { to: '/challenges', key: 'challenges' },
  { to: '/entries', key: 'entries', roles: ['researcher', 'tto', 'firm'] },
  { to: '/reviews', key: 'reviews', roles: ['expert'] },
  { to: '/experts', key: 'experts', roles: ['expert', 'bureau_officer'] },
  { to: '/deadlines', key: 'deadlines', roles: ['tto', 'college_secretary', 'decision_secretary', 'unit_leader'] },
  { to: '/disclosures', key: 'disclosures', roles: ['researcher', 'tto', 'college_secretary', 'decision_secretary', 'unit_leader', 'secrecy_officer', 'ethics_secretary'] },
  { to: '/rights-applications', key: 'assignment', roles: ['researcher', 'tto', 'college_secretary', 'decision_secretary', 'unit_leader', 'auditor'] },
  { to: '/matches', key: 'matches', roles: ['researcher', 'tto', 'firm'] },
  { to: '/broker', key: 'broker', roles: ['broker'] },
  { to: '/mediations', key: 'mediations', roles: ['broker', 'tto', 'firm'] },
  { to: '/review', key: 'review', roles: ['tto', 'secrecy_officer', 'system_admin', 'bureau_officer'] },
  { to: '/admin/organisations', key: 'organisations', roles: ['system_admin', 'bureau_officer'] },
  { to: '/admin/accounts', key: 'accounts', roles: ['security_admin', 'system_admin', 'audit_admin'] },
  { to: '/concealment-claims', key: 'concealment', roles: ['system_admin'] },
  { to: '/findings', key: 'findings', roles: ['auditor', 'tto', 'decision_secretary', 'unit_leader'] },
  { to: '/audit', key: 'audit', roles: ['audit_admin', 'auditor'] },
  { to: '/my-awards', key: 'awards', roles: ['researcher', 'tto'] },
  { to: '/notices', key: 'notices' },
  { to: '/ledger', key: 'ledger', roles: ['finance', 'tto', 'unit_leader', 'decision_secretary'] },
  { to: '/recordals', key: 'recordals', roles: ['tto', 'firm', 'unit_leader', 'finance', 'contract_registrar'] },
  { to: '/imports', key: 'imports', roles: ['researcher', 'tto', 'firm'] },
  { to: '/rules', key: 'rules' },
];

export function placesFor(session: Session): Place[] {
  return PLACES.filter((p) => (p.roles ? session.has(...p.roles) : true));
}

const IN_BAR = 5;
/** A single one is not hidden. */
export function inBarAndMore(places: Place[]): [Place[], Place[]] {
  return places.length <= IN_BAR + 1 ? [places, []] : [places.slice(0, IN_BAR), places.slice(IN_BAR)];
}
