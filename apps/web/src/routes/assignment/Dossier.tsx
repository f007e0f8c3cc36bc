import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { ApiProblem } from '../../api/problem';
import { ErrorState } from '../../components/ErrorState';
import { LoadingState } from '../../components/LoadingState';
import { PageHeader } from '../../components/PageHeader';
import NotFound from '../missing/NotFound';
import { useApplication, useDossier, useDossierPreview } from './api';
import { ApplicationState } from './ApplicationState';
import { DossierItems } from './DossierItems';
import { SealedDossier } from './SealedDossier';

/** Before the decision the list of what is there and what is missing; afterwards the dossier as it was sealed. */
export default function Dossier() {
  const { t } = useTranslation(['dossier', 'assignment']);
  const { id = '' } = useParams();
  const application = useApplication(id);
  const preview = useDossierPreview(id);
  const sealed = preview.data?.sealed === true;
  const dossier = useDossier(id, sealed);
  const crumbs = [{ to: '/rights-applications', label: t('assignment:title') }, { to: `/rights-applications/${id}`, label: application.data?.disclosureTitle ?? t('assignment:one') }];
  const failed = [application, preview, dossier].find(({ isError }) => isError);
  if (failed) {
    if (failed.error instanceof ApiProblem && failed.error.status === 404) return <NotFound />;
    return <><PageHeader title={t('dossier:title')} crumbs={crumbs} /><div className="lq-wide"><ErrorState problem={failed.error} retry={() => void failed.refetch()} /></div></>;
  }
  if (!application.data || !preview.data || (sealed && !dossier.data)) return <><PageHeader title={t('dossier:title')} crumbs={crumbs} /><div className="lq-wide"><LoadingState kind="page" rows={2} /></div></>;
  return (
    <>
      <PageHeader title={t('dossier:title')} crumbs={crumbs} state={<ApplicationState state={application.data.state} />} about={<Link to={`/rights-applications/${id}`}>{application.data.disclosureTitle}</Link>} />
      {dossier.data ? <SealedDossier dossier={dossier.data} /> : (
        <div className="lq-wide lq-stack">
          <p className="lq-muted">{t('dossier:about')}</p>
          <div className={`lq-note${preview.data.missing > 0 ? ' lq-note--wait' : ''}`} role="status"><strong>{t('dossier:notSealed')}</strong><span>{preview.data.missing > 0 ? t('dossier:missing', { count: preview.data.missing }) : t('dossier:complete')}</span></div>
          <DossierItems title={t('dossier:before')} items={preview.data.items} />
        </div>
      )}
    </>
  );
}
