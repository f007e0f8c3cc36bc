import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { AuditEntrySummary } from '../../api/shapes';
import { CursorList } from '../../components/CursorList';
import { DateText } from '../../components/DateText';
import { EmptyState } from '../../components/EmptyState';
import { PageHeader } from '../../components/PageHeader';
import { ProblemAlert } from '../../components/ProblemAlert';
import { useFilters } from '../../components/useFilters';
import { exportAudit, useAuditEntries } from './api';
import { AUDIT_FILTERS, AuditFilters } from './AuditFilters';
import { AuditTabs } from './AuditTabs';
import { useAuditWords } from './useAuditWords';

export default function Audit() {
  const { t } = useTranslation(['auditing']);
  const { filters, set, reset, active } = useFilters(AUDIT_FILTERS);
  const query = useAuditEntries(filters);
  const [problem, setProblem] = useState<unknown>(null);
  return (
    <>
      <PageHeader
        title={t('auditing:title')} about={t('auditing:about')}
        acts={<button type="button" className="lq-button" onClick={() => exportAudit(filters).then(() => setProblem(null), setProblem)}>{t('auditing:export')}</button>}
      />
      <div className="lq-wide lq-stack">
        <AuditTabs />
        <AuditFilters filters={filters} set={set} reset={reset} active={active} />
        <ProblemAlert problem={problem} />
        <h2 className="lq-hidden">{t('auditing:tabs.entries')}</h2>
        <CursorList
          query={query} keyOf={(e) => e.id} label={t('auditing:tabs.entries')} render={(e) => <EntryItem entry={e} />}
          empty={<div className="lq-card"><EmptyState title={t(active ? 'auditing:empty.filtered' : 'auditing:empty.title')} about={t(active ? 'auditing:empty.filteredAbout' : 'auditing:empty.about')} /></div>}
        />
      </div>
    </>
  );
}

function EntryItem({ entry: e }: { entry: AuditEntrySummary }) {
  const words = useAuditWords();
  return (
    <article className="lq-card lq-stack" style={{ gap: 6 }}>
      <div className="lq-row"><h3 style={{ margin: 0, fontSize: 16 }}><Link to={`/audit/${e.id}`}>{words.kind(e.aggregateType)} {'\u00b7'} {words.act(e.act)}</Link></h3><span className="lq-tag lq-tag--plain">#{e.seq}</span></div>
      <div className="lq-item__meta"><DateText at={e.at} time beside /><span>{words.actor(e.actor)}</span><span>{words.organisation(e.actor)}</span><span className="lq-break lq-small">{e.aggregateId}</span></div>
      {e.reason ? <p className="lq-muted lq-break">{e.reason}</p> : null}
    </article>
  );
}
