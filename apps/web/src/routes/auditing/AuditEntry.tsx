import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { useSession } from '../../api/session';
import { CopyId } from '../../components/CopyId';
import { DateText } from '../../components/DateText';
import { ErrorState } from '../../components/ErrorState';
import { LoadingState } from '../../components/LoadingState';
import { PageHeader } from '../../components/PageHeader';
import { useAuditEntry } from './api';
import { SUBJECT_TYPES } from './subjects';
import { useAuditWords } from './useAuditWords';
import '../../styles/auditing.css';

const shown = (value: unknown): string => (value === null || value === undefined ? '\u2014' : typeof value === 'string' ? value : JSON.stringify(value));

/** One entry: what differs first, then both states side by side, then the proof. */
export default function AuditEntry() {
  const { t } = useTranslation(['auditing']);
  const { id = '' } = useParams();
  const query = useAuditEntry(id);
  const words = useAuditWords();
  const e = query.data;
  const session = useSession();
  const subject = SUBJECT_TYPES.find((type) => type === e?.aggregateType);
  const title = e ? `${words.kind(e.aggregateType)} \u00b7 ${words.act(e.act)}` : t('auditing:entry.title');
  return (
    <>
      <PageHeader
        title={title} crumbs={[{ to: '/audit', label: t('auditing:title') }, { label: title }]}
        state={e ? <span className={`lq-tag lq-tag--dot lq-tag--${e.holds ? 'open' : 'lost'}`}>{t(e.holds ? 'auditing:entry.holds' : 'auditing:entry.broken')}</span> : null}
        about={e ? <span><DateText at={e.at} time beside /> {'\u00b7'} {words.actor(e.actor)} {words.organisation(e.actor)}</span> : null}
      />
      <div className="lq-wide lq-stack">
        {query.isPending ? <LoadingState /> : query.isError || !e ? <ErrorState problem={query.error} retry={() => void query.refetch()} /> : (
          <>
            {e.holds ? null : <div className="lq-problem" role="alert"><strong>{t('auditing:entry.broken')}</strong><p>{t('auditing:entry.brokenAbout')}</p></div>}
            {session.has('auditor') && subject ? <p><Link className="lq-button" to={`/findings/new?${new URLSearchParams({ subjectType: subject, subjectId: e.aggregateId, title, entryId: e.id }).toString()}`}>{t('auditing:findings.raise')}</Link></p> : null}
            {e.reason ? <section className="lq-card"><h2>{t('auditing:entry.reason')}</h2><p className="lq-break">{e.reason}</p></section> : null}
            <section className="lq-card">
              <h2>{t('auditing:entry.changes')}</h2>
              {e.changes.length ? (
                <div className="lq-scroll" tabIndex={0} role="group" aria-label={t('auditing:entry.changes')}>
                  <table className="lq-table lq-compare">
                    <thead><tr><th scope="col">{t('auditing:entry.field')}</th><th scope="col">{t('auditing:entry.before')}</th><th scope="col">{t('auditing:entry.after')}</th></tr></thead>
                    <tbody>{e.changes.map((c) => <tr key={c.path}><th scope="row">{c.path || '/'}</th><td><del>{shown(c.before)}</del></td><td><ins>{shown(c.after)}</ins></td></tr>)}</tbody>
                  </table>
                </div>
              ) : <p className="lq-muted">{t('auditing:entry.unchanged')}</p>}
            </section>
            <div className="lq-sides">
              {(['before', 'after'] as const).map((side) => (
                <section key={side} className="lq-card"><h2>{t(`auditing:entry.${side}`)}</h2><pre className="lq-json" tabIndex={0}>{e[side] === null || e[side] === undefined ? t('auditing:entry.nothing') : JSON.stringify(e[side], null, 2)}</pre></section>
              ))}
            </div>
            <section className="lq-card">
              <h2>{t('auditing:entry.proof')}</h2>
              <dl className="lq-facts">
                <div><dt>{t('auditing:filters.aggregateId')}</dt><dd><CopyId id={e.aggregateId} /></dd></div>
                <div><dt>{t('auditing:entry.seq')}</dt><dd><Link to={`/audit?aggregateType=${encodeURIComponent(e.aggregateType)}&aggregateId=${encodeURIComponent(e.aggregateId)}`}>{t('auditing:entry.chain', { seq: e.seq })}</Link></dd></div>
                <div><dt>{t('auditing:entry.hash')}</dt><dd><CopyId id={e.hash} /></dd></div>
                <div><dt>{t('auditing:entry.prevHash')}</dt><dd><CopyId id={e.prevHash} /></dd></div>
                <div><dt>{t('auditing:entry.requestId')}</dt><dd><CopyId id={e.requestId} /></dd></div>
                {e.ruleVersions.length ? <div><dt>{t('auditing:entry.ruleVersions')}</dt><dd className="lq-break">{e.ruleVersions.join(t('pieces:comma'))}</dd></div> : null}
              </dl>
            </section>
          </>
        )}
      </div>
    </>
  );
}
