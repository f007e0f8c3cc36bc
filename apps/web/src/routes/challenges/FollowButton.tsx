import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'react-router';
import { useSession } from '../../api/session';
import type { Challenge } from '../../api/shapes';
import { ProblemAlert } from '../../components/ProblemAlert';
import { useFollow } from './api';

/** Who follows is told of every amendment, answer and move. */
export function FollowButton({ challenge: c }: { challenge: Challenge }) {
  const { t } = useTranslation(['challenges']);
  const { user } = useSession();
  const place = useLocation();
  const follow = useFollow(c.id);
  const count = <span className="lq-muted lq-small">{t('challenges:followers', { count: c.followers })}</span>;
  if (!user) return <span className="lq-row"><Link className="lq-button" to={`/login?from=${encodeURIComponent(place.pathname + place.search)}`}>{t('challenges:followLogin')}</Link>{count}</span>;
  return (
    <span className="lq-row">
      <button type="button" className="lq-button" aria-pressed={c.following} disabled={follow.isPending} title={t('challenges:followAbout')} onClick={() => follow.mutate(!c.following)}>{t(c.following ? 'challenges:unfollow' : 'challenges:follow')}</button>
      {count}
      <ProblemAlert problem={follow.error} />
    </span>
  );
}
