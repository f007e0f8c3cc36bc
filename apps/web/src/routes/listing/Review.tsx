import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { Link } from 'react-router';
import { useSession } from '../../api/session';
import { CursorList } from '../../components/CursorList';
import { EmptyState } from '../../components/EmptyState';
import { PageHeader } from '../../components/PageHeader';
import { useChallenges } from '../challenges/api';
import { ChallengeItem } from '../challenges/ChallengeItem';
import { useAchievements, useDemands } from './api';
import { ReviewItem } from './ReviewItem';

const QUEUE = { queue: 'review' } as const;

/** Achievements wait for the owner's transfer office, demands and challenges for the authority; an administrator sees both kinds of listings. */
export default function Review() {
  const { t } = useTranslation(['listing']);
  const session = useSession();
  const [params] = useSearchParams();
  const kinds = [...(session.has('tto', 'secrecy_officer', 'system_admin') ? ['achievement' as const] : []), ...(session.has('bureau_officer', 'system_admin') ? ['demand' as const] : []), ...(session.has('bureau_officer') ? ['challenge' as const] : [])];
  const asked = kinds.find((k) => k === params.get('of')) ?? kinds[0];
  return (
    <>
      <PageHeader title={t('listing:review.title')} about={t('listing:review.about')} />
      <div className="lq-wide lq-stack">
        {kinds.length > 1 ? (
          <nav className="lq-tabs" aria-label={t('listing:review.title')}>
            {kinds.map((k) => <Link key={k} to={`/review?of=${k}`} aria-current={k === asked ? 'page' : undefined}>{t(`reference:types.${k}`)}</Link>)}
          </nav>
        ) : null}
        <h2 className="lq-hidden">{t('listing:review.title')}</h2>
        {asked === 'challenge' ? <ChallengeQueue /> : asked === 'demand' ? <DemandQueue /> : <AchievementQueue />}
      </div>
    </>
  );
}

function Nothing() {
  const { t } = useTranslation(['listing']);
  return <div className="lq-card"><EmptyState title={t('listing:review.empty')} about={t('listing:review.emptyAbout')} /></div>;
}

function AchievementQueue() {
  const { t } = useTranslation(['listing']);
  const query = useAchievements(QUEUE);
  return <CursorList query={query} keyOf={(a) => a.id} label={t('listing:review.title')} empty={<Nothing />} render={(a) => <ReviewItem of="achievement" item={a} guarded={a.guarded} line={a.valueLine} />} />;
}

function DemandQueue() {
  const { t } = useTranslation(['listing']);
  const query = useDemands(QUEUE);
  return <CursorList query={query} keyOf={(d) => d.id} label={t('listing:review.title')} empty={<Nothing />} render={(d) => <ReviewItem of="demand" item={d} line={d.problem} />} />;
}

function ChallengeQueue() {
  const { t } = useTranslation(['listing']);
  const query = useChallenges({ box: 'review' });
  return <CursorList query={query} keyOf={(c) => c.id} label={t('listing:review.title')} empty={<Nothing />} render={(c) => <ChallengeItem item={c} to={`/challenges/${c.id}`} />} />;
}
