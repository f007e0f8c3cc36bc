import { useState } from 'react';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { client, take } from '../../api/client';
import { ButtonLink } from '../../components/ButtonLink';
import { EmptyState } from '../../components/EmptyState';
import { PageHeader } from '../../components/PageHeader';
import { ProblemAlert } from '../../components/ProblemAlert';

/** The mailed link holds for one use, so it is used by a click and not by opening the page: mail scanners open links too. */
export default function VerifyAddress() {
  const { t } = useTranslation(['identity']);
  const [params] = useSearchParams();
  const [token] = useState(params.get('token') ?? '');
  const verify = useMutation({ mutationFn: () => take(client.POST('/api/v1/auth/verify', { body: { token } })) });
  return (
    <>
      <PageHeader title={t('identity:verify.title')} about={t('identity:verify.about')} />
      <div className="lq-wide"><div className="lq-card lq-stack" style={{ maxWidth: 520, margin: '0 auto' }}>
        {verify.isSuccess ? <EmptyState title={t('identity:verify.done')} about={t('identity:verify.doneAbout')}><ButtonLink to="/login" tone="primary">{t('identity:login.do')}</ButtonLink></EmptyState> : (
          <>
            {token ? <button type="button" className="lq-button lq-button--main" disabled={verify.isPending} onClick={() => verify.mutate()}>{t('identity:verify.do')}</button> : <p>{t('identity:noToken')}</p>}
            <ProblemAlert problem={verify.error} />
          </>
        )}
      </div></div>
    </>
  );
}
