import type { Session } from '../api/session';
import type { Role } from '../api/shapes';

export interface Place { to: string; key: string; roles?: Role[]; signedIn?: boolean }

export const PLACES: Place[] = [
  { to: '/achievements', key: 'achievements' },
  { to: '/demands', key: 'demands' },
  { to: '/matches', key: 'matches', signedIn: true },
  { to: '/broker', key: 'broker', roles: ['broker'] },
  { to: '/review', key: 'review', roles: ['tto', 'system_admin'] },
  { to: '/imports', key: 'imports', roles: ['tto', 'firm', 'system_admin'] },
  { to: '/admin/organisations', key: 'organisations', roles: ['system_admin'] },
];

export function placesFor(session: Session): Place[] {
  return PLACES.filter((p) => (p.roles ? session.has(...p.roles) : p.signedIn ? session.user !== null : true));
}
