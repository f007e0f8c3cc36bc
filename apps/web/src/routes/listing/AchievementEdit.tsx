import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { ErrorState } from '../../components/ErrorState';
import { LoadingState } from '../../components/LoadingState';
import { PageHeader } from '../../components/PageHeader';
import { AchievementForm } from './AchievementForm';
import { useAchievement } from './api';

export default function AchievementEdit() {
  const { t } = useTranslation(['listing']);
  const { id } = useParams();
  const query = useAchievement(id);
  const title = t(id ? 'listing:achievements.edit' : 'listing:achievements.new');
  return (
    <>
      <PageHeader title={title} crumbs={[{ to: '/achievements', label: t('listing:achievements.title') }, ...(query.data ? [{ to: `/achievements/${query.data.id}`, label: query.data.title || t('reference:untitled') }] : [])]} about={t('listing:achievements.formAbout')} />
      <div className="lq-wide">
        {!id ? <AchievementForm /> : query.isPending ? <LoadingState kind="page" /> : query.isError ? <ErrorState problem={query.error} retry={() => void query.refetch()} /> : <AchievementForm key={query.data.id} achievement={query.data} />}
      </div>
    </>
  );
}
