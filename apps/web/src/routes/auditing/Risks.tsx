import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { AuditRisk } from '../../api/shapes';
import { CursorList } from '../../components/CursorList';
import { DateText } from '../../components/DateText';
import { EmptyState } from '../../components/EmptyState';
import { FilterBar } from '../../components/FilterBar';
import { PageHeader } from '../../components/PageHeader';
import { ReasonDialog } from '../../components/ReasonDialog';
import { useFilters } from '../../components/useFilters';
import { useOrganisationName } from '../../components/useTexts';
import { AuditTabs } from './AuditTabs';
import { useMarkRisk, useRisks } from './consoleApi';
import { pathOf, readable } from './subjects';
import '../../styles/auditing.css';

const NAMES = ['kind', 'status', 'organisationId'] as const;
const TONES = { new: 'wait', looked_at: 'plain', finding: 'info' } as const;

/** The console's home: what may be wrong, latest first, each fact with the entry that says so. */
export default function Risks() {
  const { t } = useTranslation(['auditing']);
  const { filters, set, reset, active } = useFilters(NAMES);
  const query = useRisks(filters);
  const page = query.data?.pages[0];
  const counted = (name: string, count: number | undefined) => t('auditing:risks.counted', { name, count: count ?? 0 });
  return (
    <>
      <PageHeader title={t('auditing:risks.title')} crumbs={[{ label: t('auditing:console') }]} about={t('auditing:risks.about')} />
      <div className="lq-wide lq-stack">
        <AuditTabs />
        <FilterBar
          choices={[
            { name: 'status', label: t('auditing:risks.status'), options: Object.entries(page?.counts.statuses ?? {}).map(([value, count]) => ({ value, label: counted(t(`auditing:risks.statuses.${value}`), count) })) },
            { name: 'kind', label: t('auditing:risks.kind'), options: Object.entries(page?.counts.kinds ?? {}).map(([value, count]) => ({ value, label: counted(t(`auditing:risks.kinds.${value}`), count) })) },
          ]}
          values={filters} onChange={set} onReset={reset} active={active}
        />
        {page && !page.complete ? <p className="lq-note lq-note--wait" role="status">{t('auditing:risks.incomplete')}</p> : null}
        <h2 className="lq-hidden">{t('auditing:risks.title')}</h2>
        <CursorList
          query={query} keyOf={(r) => r.id} label={t('auditing:risks.title')} render={(r) => <RiskItem risk={r} narrow={(organisationId) => set({ organisationId })} />}
          empty={<div className="lq-card"><EmptyState title={t(active ? 'auditing:risks.emptyFiltered' : 'auditing:risks.empty')} about={t('auditing:risks.emptyAbout')} /></div>}
        />
      </div>
    </>
  );
}

function RiskItem({ risk: r, narrow }: { risk: AuditRisk; narrow: (organisationId: string) => void }) {
  const { t } = useTranslation(['auditing', 'clocks']);
  const unitName = useOrganisationName();
  const mark = useMarkRisk();
  const [noting, setNoting] = useState(false);
  const raise = new URLSearchParams({ subjectType: r.subjectType, subjectId: r.subjectId, title: r.title, risk: r.id, factsHash: r.factsHash });
  return (
    <article className="lq-card lq-stack" style={{ gap: 8 }}>
      <div className="lq-row">
        <h3 style={{ margin: 0, fontSize: 17 }}>{t(`auditing:risks.kinds.${r.kind}`)}</h3>
        <span className={`lq-tag lq-tag--dot lq-tag--${TONES[r.status]}`}>{t(`auditing:risks.statuses.${r.status}`)}</span>
      </div>
      <p className="lq-muted lq-small" style={{ margin: 0 }}>{t(`auditing:risks.why.${r.kind}`)}</p>
      <div className="lq-item__meta">
        {readable(r.subjectType) ? <Link to={pathOf(r.subjectType, r.subjectId)}>{r.title}</Link> : <span>{r.title}</span>}
        <button type="button" className="lq-button lq-button--text" onClick={() => narrow(r.organisationId)}>{unitName(r.organisation)}</button>
        <span>{t('auditing:risks.since')} <DateText at={r.since} beside /></span>
      </div>
      <dl className="lq-facts">
        {r.facts.map((f, i) => (
          <div key={`${f.name} ${i}`}><dt>{t(`auditing:risks.facts.${f.name}`)}</dt>
            <dd>
              {f.name === 'finding' && f.value ? <Link to={`/findings/${f.value}`}>{t('auditing:risks.openFinding')}</Link> : f.value === null ? t('auditing:risks.nothing') : f.name === 'deadline' ? t(`clocks:deadlines.kinds.${f.value}`) : t(`auditing:risks.values.${f.value}`, { defaultValue: f.value })}
              {f.entryId ? <> <Link className="lq-small" to={`/audit/${f.entryId}`}>{t('auditing:risks.entry')}</Link></> : null}
            </dd>
          </div>
        ))}
      </dl>
      {r.mark ? <p className="lq-note lq-break" style={{ margin: 0 }}><span className="lq-small">{r.mark.by.name} <DateText at={r.mark.at} time /></span>{r.mark.findingId ? <Link to={`/findings/${r.mark.findingId}`}>{t('auditing:risks.openFinding')}</Link> : <span>{r.mark.note}</span>}</p> : null}
      <div className="lq-acts">
        {r.status === 'finding' ? null : <Link className="lq-button lq-button--main" to={`/findings/new?${raise.toString()}`}>{t('auditing:findings.raise')}</Link>}
        <button type="button" className="lq-button" onClick={() => setNoting(true)}>{t('auditing:risks.lookedAt')}</button>
      </div>
      {noting ? <ReasonDialog name={t('auditing:risks.lookedAt')} needsReason danger={false} close={() => setNoting(false)} go={(note) => mark.mutateAsync({ id: r.id, factsHash: r.factsHash, note: note ?? '' })} /> : null}
    </article>
  );
}
