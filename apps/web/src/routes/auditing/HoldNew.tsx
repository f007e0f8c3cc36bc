import { useTranslation } from 'react-i18next';
import { useNavigate, useSearchParams } from 'react-router';
import type { AuditHoldInput } from '../../api/shapes';
import { PageHeader } from '../../components/PageHeader';
import { usePlaceHold } from './consoleApi';
import { HoldForm } from './HoldForm';

export default function HoldNew() {
  const { t } = useTranslation(['auditing']);
  const [params] = useSearchParams();
  const go = useNavigate();
  const place = usePlaceHold();
  const subject = { subjectType: (params.get('subjectType') ?? 'rights-application') as AuditHoldInput['subjectType'], subjectId: params.get('subjectId') ?? '' };
  return (
    <>
      <PageHeader title={t('auditing:holds.place')} crumbs={[{ to: '/audit-holds', label: t('auditing:holds.title') }, { label: t('auditing:holds.place') }]} about={t('auditing:holds.placeAbout')} />
      <div className="lq-wide lq-stack">
        <section className="lq-card"><h2>{params.get('title') ?? t('auditing:findings.subject')}</h2>
          <HoldForm go={t('auditing:holds.place')} busy={place.isPending} problem={place.error} send={(terms) => place.mutate({ ...subject, ...terms }, { onSuccess: ({ id }) => void go(`/audit-holds/${id}`) })} />
        </section>
      </div>
    </>
  );
}
