import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { ButtonLink } from '../../../components/ButtonLink';
import { EmptyState } from '../../../components/EmptyState';
import { ErrorState } from '../../../components/ErrorState';
import { LoadingState } from '../../../components/LoadingState';
import { PageHeader } from '../../../components/PageHeader';
import { useAchievement } from '../../listing/api';
import { useMediation } from './api';
import { OfferForm } from './OfferForm';

/** Begins from a lead, from an achievement, or from the agreement that a new version is to replace. */
export default function OfferMediation() {
  const { t } = useTranslation(['brokers']);
  const [params] = useSearchParams();
  const [achievementId, matchId, replacesId] = [params.get('achievement') ?? '', params.get('match'), params.get('replaces')];
  const achievement = useAchievement(achievementId || undefined);
  const old = useMediation(replacesId ?? '', replacesId !== null);
  const failed = achievement.isError ? achievement : old.isError ? old : null;
  const head = <PageHeader title={t(replacesId ? 'brokers:replace' : 'brokers:offer.title')} crumbs={[{ to: '/mediations', label: t('brokers:title') }]} about={t('brokers:offer.about')} />;
  if (!achievementId) return <>{head}<div className="lq-wide"><div className="lq-card"><EmptyState title={t('brokers:offer.from')} about={t('brokers:emptyBroker')}><ButtonLink to="/broker" tone="primary">{t('brokers:toBoard')}</ButtonLink><ButtonLink to="/achievements">{t('brokers:toAchievements')}</ButtonLink></EmptyState></div></div></>;
  if (failed) return <>{head}<div className="lq-wide"><ErrorState problem={failed.error} retry={() => void failed.refetch()} /></div></>;
  if (!achievement.data || (replacesId && !old.data)) return <>{head}<div className="lq-wide"><LoadingState kind="page" rows={2} /></div></>;
  return <>{head}<div className="lq-wide"><div className="lq-card"><OfferForm achievement={achievement.data} matchId={matchId} old={old.data} /></div></div></>;
}
