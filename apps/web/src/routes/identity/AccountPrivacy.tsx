import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Consents } from '../../api/shapes';
import { downloadFile } from '../../api/upload';
import { DateText } from '../../components/DateText';
import { ErrorState } from '../../components/ErrorState';
import { LoadingState } from '../../components/LoadingState';
import { ProblemAlert } from '../../components/ProblemAlert';
import { useTexts } from '../../components/useTexts';
import { useConsentAct, useConsents } from './api';

/** One's own data to take along, and the separate consents: withdrawn as easily as given. */
export function AccountPrivacy() {
  const { t } = useTranslation(['identity']);
  const query = useConsents();
  const [problem, setProblem] = useState<unknown>(null);
  return (
    <div className="lq-stack" style={{ maxWidth: 760 }}>
      <section className="lq-card lq-stack" style={{ gap: 8 }}>
        <h2>{t('identity:privacy.data')}</h2>
        <p>{t('identity:privacy.dataAbout')}</p>
        <p className="lq-muted lq-small">{t('identity:privacy.erasure')}</p>
        <ProblemAlert problem={problem} />
        <div><button type="button" className="lq-button lq-button--primary" onClick={() => void downloadFile('/api/v1/me/personal-data', 'luqiao-personal-data.json').then(() => setProblem(null), setProblem)}>{t('identity:privacy.download')}</button></div>
      </section>
      <h2>{t('identity:privacy.consents')}</h2>
      {query.isPending ? <LoadingState rows={1} /> : null}
      {query.isError ? <ErrorState problem={query.error} retry={() => void query.refetch()} /> : null}
      {query.data?.purposes.map((purpose) => <Consent key={purpose.purpose} consent={purpose} />)}
      {query.data && query.data.entries.length > 0 ? (
        <details className="lq-card"><summary>{t('identity:privacy.ledger')}</summary>
          <ol className="lq-history">{query.data.entries.map((e) => <li key={e.id}><b>{t(`identity:privacy.acts.${e.act}`)}</b> <DateText at={e.at} time /><p className="lq-muted lq-small lq-break">{t(`identity:privacy.purposes.${e.purpose}`)} {'\u00b7'} {e.version} {'\u00b7'} {`SHA-256 ${e.sha256}`}</p></li>)}</ol>
        </details>
      ) : null}
    </div>
  );
}

function Consent({ consent: c }: { consent: Consents['purposes'][number] }) {
  const { t } = useTranslation(['identity']);
  const say = useTexts();
  const act = useConsentAct();
  return (
    <section className="lq-card lq-stack" style={{ gap: 8 }}>
      <h3>{t(`identity:privacy.purposes.${c.purpose}`)}</h3>
      <p>{say(c.texts)} <span className="lq-muted">{t('pieces:acts.article', { article: c.article })}</span></p>
      <p role="status">{c.stands && c.since ? <>{t('identity:privacy.stands')} <DateText at={c.since} time /></> : t('identity:privacy.standsNot')}</p>
      <ProblemAlert problem={act.error} />
      <div><button type="button" className="lq-button" disabled={act.isPending} onClick={() => act.mutate(c)}>{t(c.stands ? 'identity:privacy.withdraw' : 'identity:privacy.give')}</button></div>
    </section>
  );
}
