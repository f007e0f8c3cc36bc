import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useSession } from '../../api/session';
import { CursorList } from '../../components/CursorList';
import { DateText } from '../../components/DateText';
import { EmptyState } from '../../components/EmptyState';
import { FilterBar } from '../../components/FilterBar';
import { GuideLink } from '../../components/GuideLink';
import { PageHeader } from '../../components/PageHeader';
import { useFilters } from '../../components/useFilters';
import { useOrganisationName } from '../../components/useTexts';
import { AuditTabs } from './AuditTabs';
import { useFindings } from './consoleApi';
import { FINDING_STATES, FindingState, SEVERITIES } from './FindingState';

const NAMES = ['state', 'severity', 'overdue', 'subjectType', 'subjectId'] as const;

/** For auditors those of their units, for a unit its own. */
export default function Findings() {
  const { t } = useTranslation(['auditing']);
  const session = useSession();
  const unitName = useOrganisationName();
  const { filters, set, reset, active } = useFilters(NAMES);
  const query = useFindings(filters);
  const auditor = session.has('auditor');
  return (
    <>
      <PageHeader title={t('auditing:findings.title')} crumbs={[{ label: t('auditing:console') }]} about={<>{t(auditor ? 'auditing:findings.about' : 'auditing:findings.aboutUnit')} <GuideLink to="finding" /></>} />
      <div className="lq-wide lq-stack">
        <AuditTabs />
        <FilterBar
          choices={[
            { name: 'state', label: t('auditing:findings.state'), options: FINDING_STATES.map((value) => ({ value, label: t(`auditing:findings.states.${value}`) })) },
            { name: 'severity', label: t('auditing:findings.severity'), options: SEVERITIES.map((value) => ({ value, label: t(`auditing:findings.severities.${value}`) })) },
            { name: 'overdue', label: t('auditing:findings.overdue'), options: [{ value: 'yes', label: t('auditing:findings.overdueOnly') }, { value: 'no', label: t('auditing:findings.inTimeOnly') }] },
          ]}
          values={filters} onChange={set} onReset={reset} active={active}
        />
        <h2 className="lq-hidden">{t('auditing:findings.title')}</h2>
        <CursorList
          query={query} keyOf={(f) => f.id} label={t('auditing:findings.title')}
          empty={<div className="lq-card"><EmptyState title={t(active ? 'auditing:findings.emptyFiltered' : 'auditing:findings.empty')} about={t(auditor ? 'auditing:findings.emptyAbout' : 'auditing:findings.emptyAboutUnit')}>{auditor ? <Link className="lq-button" to="/audit/risks">{t('auditing:tabs.risks')}</Link> : null}</EmptyState></div>}
          render={(f) => (
            <article className="lq-card lq-stack" style={{ gap: 6 }}>
              <h3 style={{ margin: 0, fontSize: 17 }}><Link to={`/findings/${f.id}`}>{f.subjectTitle}</Link></h3>
              <div className="lq-item__meta"><FindingState state={f.state} severity={f.severity} overdue={f.overdue} /><span>{t(`auditing:subjects.${f.subjectType}`)}</span>{auditor ? <span>{unitName(f.organisation)}</span> : null}<span>{t('auditing:findings.dueOn')} <DateText at={f.dueOn} beside={f.state === 'open'} /></span></div>
              <p className="lq-break" style={{ margin: 0 }}>{f.text.length > 140 ? `${f.text.slice(0, 140)}\u2026` : f.text}</p>
            </article>
          )}
        />
      </div>
    </>
  );
}
