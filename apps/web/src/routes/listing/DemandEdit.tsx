import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { ErrorState } from '../../components/ErrorState';
import { LoadingState } from '../../components/LoadingState';
import { PageHeader } from '../../components/PageHeader';
import { useDemand } from './api';
import { DemandForm } from './DemandForm';

export default function DemandEdit() {
  const { t } = useTranslation(['listing']);
  const { id } = useParams();
  const query = useDemand(id);
  const title = t(id ? 'listing:demands.edit' : 'listing:demands.new');
  return (
    <>
      <PageHeader title={title} crumbs={[{ to: '/demands', label: t('listing:demands.title') }, ...(query.data ? [{ to: `/demands/${query.data.id}`, label: query.data.title || t('reference:untitled') }] : [])]} about={t('listing:demands.formAbout')} />
      <div className="lq-wide">
        {!id ? <DemandForm /> : query.isPending ? <LoadingState kind="page" /> : query.isError ? <ErrorState problem={query.error} retry={() => void query.refetch()} /> : <DemandForm key={query.data.id} demand={query.data} />}
      </div>
    </>
  );
}
