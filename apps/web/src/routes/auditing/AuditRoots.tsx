import { useTranslation } from 'react-i18next';
import { CopyId } from '../../components/CopyId';
import { CursorList } from '../../components/CursorList';
import { DateText } from '../../components/DateText';
import { EmptyState } from '../../components/EmptyState';
import { PageHeader } from '../../components/PageHeader';
import { useTexts } from '../../components/useTexts';
import { useAuditRoots } from './api';
import { AuditTabs } from './AuditTabs';

export default function AuditRoots() {
  const { t } = useTranslation(['auditing']);
  const say = useTexts();
  const query = useAuditRoots();
  return (
    <>
      <PageHeader title={t('auditing:roots.title')} crumbs={[{ to: '/audit', label: t('auditing:title') }, { label: t('auditing:roots.title') }]} about={t('auditing:roots.about')} />
      <div className="lq-wide lq-stack">
        <AuditTabs />
        <p className="lq-note">{t('auditing:roots.limits')}</p>
        <h2 className="lq-hidden">{t('auditing:roots.title')}</h2>
        <CursorList
          query={query} keyOf={(r) => r.day} label={t('auditing:roots.title')} empty={<div className="lq-card"><EmptyState title={t('auditing:roots.empty')} about={t('auditing:roots.emptyAbout')} /></div>}
          render={(r) => (
            <article className="lq-card lq-stack" style={{ gap: 8 }}>
              <div className="lq-row"><h3 style={{ margin: 0 }}>{r.day}</h3><span className={`lq-tag lq-tag--dot lq-tag--${r.findings.length ? 'lost' : 'open'}`}>{t(r.findings.length ? 'auditing:roots.broken' : 'auditing:roots.holds')}</span></div>
              {r.findings.length ? <ul className="lq-problem" role="alert">{r.findings.map((f) => <li key={f.what}>{t('auditing:roots.finding', { what: say(f.texts), count: f.count })}</li>)}</ul> : null}
              <div className="lq-item__meta"><span>{t('auditing:roots.counts', { chains: r.chains, entries: r.entries })}</span><DateText at={r.madeAt} time beside /></div>
              <dl className="lq-facts"><div><dt>{t('auditing:roots.rootHash')}</dt><dd><CopyId id={r.rootHash} /></dd></div><div><dt>{t('auditing:roots.key')}</dt><dd><CopyId id={r.keyId} /></dd></div></dl>
            </article>
          )}
        />
      </div>
    </>
  );
}
