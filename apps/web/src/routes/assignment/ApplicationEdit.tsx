import { useTranslation } from 'react-i18next';
import { Link, useParams, useSearchParams } from 'react-router';
import type { RightsApplication } from '../../api/shapes';
import { EmptyState } from '../../components/EmptyState';
import { ErrorState } from '../../components/ErrorState';
import { LoadingState } from '../../components/LoadingState';
import { PageHeader } from '../../components/PageHeader';
import { useDisclosure } from '../rights/api';
import { useApplication } from './api';
import { ApplicationForm } from './ApplicationForm';

export default function ApplicationEdit() {
  const { t } = useTranslation(['assignment']);
  const { id } = useParams();
  const [params] = useSearchParams();
  const query = useApplication(id);
  const about = params.get('disclosure') ?? undefined;
  return (
    <>
      <PageHeader title={t(id ? 'assignment:edit' : 'assignment:new')} crumbs={[{ to: '/rights-applications', label: t('assignment:title') }]} about={t('assignment:formAbout')} />
      <div className="lq-wide">
        {id ? (query.isPending ? <LoadingState kind="page" /> : query.isError ? <ErrorState problem={query.error} retry={() => void query.refetch()} /> : <WithDisclosure id={query.data.disclosureId} application={query.data} />)
          : about ? <WithDisclosure id={about} />
            : <div className="lq-card"><EmptyState title={t('assignment:choose.title')} about={t('assignment:choose.about')}><Link className="lq-button lq-button--main" to="/disclosures">{t('assignment:toDisclosures')}</Link></EmptyState></div>}
      </div>
    </>
  );
}

/** The team is named in the disclosure, so the form waits for it. */
function WithDisclosure({ id, application }: { id: string; application?: RightsApplication }) {
  const query = useDisclosure(id);
  if (query.isPending) return <LoadingState kind="page" />;
  if (query.isError) return <ErrorState problem={query.error} retry={() => void query.refetch()} />;
  return <ApplicationForm key={application?.id ?? id} disclosure={query.data} application={application} />;
}
