import { useTranslation } from 'react-i18next';
import { Navigate, Outlet, useLocation } from 'react-router';
import { useSession } from '../api/session';
import type { Role } from '../api/shapes';
import { LoadingState } from '../components/LoadingState';
import { Forbidden } from '../routes/missing/Forbidden';

/** Only a courtesy: what a person may do is decided by the server on every request. */
export function RequireUser({ roles }: { roles?: Role[] }) {
  const { t } = useTranslation();
  const session = useSession();
  const place = useLocation();
  if (!session.ready) return <div className="lq-wide" style={{ paddingTop: 32 }} aria-label={t('pieces:loading')}><LoadingState /></div>;
  if (!session.user) return <Navigate to={`/login?from=${encodeURIComponent(place.pathname + place.search)}`} replace />;
  if (roles && !session.has(...roles)) return <Forbidden roles={roles} />;
  return <Outlet />;
}
