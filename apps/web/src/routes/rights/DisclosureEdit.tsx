import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { ErrorState } from '../../components/ErrorState';
import { LoadingState } from '../../components/LoadingState';
import { PageHeader } from '../../components/PageHeader';
import { useDisclosure } from './api';
import { DisclosureForm } from './DisclosureForm';

export default function DisclosureEdit() {
  const { t } = useTranslation(['rights']);
  const { id } = useParams();
  const query = useDisclosure(id);
  return (
    <>
      <PageHeader title={t(id ? 'rights:edit' : 'rights:new')} crumbs={[{ to: '/disclosures', label: t('rights:title') }]} about={t('rights:formAbout')} />
      <div className="lq-wide">
        {!id ? <DisclosureForm /> : query.isPending ? <LoadingState kind="page" /> : query.isError ? <ErrorState problem={query.error} retry={() => void query.refetch()} /> : <DisclosureForm key={query.data.id} disclosure={query.data} />}
      </div>
    </>
  );
}
