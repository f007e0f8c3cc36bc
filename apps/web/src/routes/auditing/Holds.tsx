import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { CursorList } from '../../components/CursorList';
import { DateText } from '../../components/DateText';
import { EmptyState } from '../../components/EmptyState';
import { FilterBar } from '../../components/FilterBar';
import { GuideLink } from '../../components/GuideLink';
import { PageHeader } from '../../components/PageHeader';
import { useFilters } from '../../components/useFilters';
import { useOrganisationName } from '../../components/useTexts';
import { AuditTabs } from './AuditTabs';
import { useHolds } from './consoleApi';
import { HOLD_STATES, HoldState } from './HoldState';

const NAMES = ['state', 'subjectType', 'subjectId'] as const;

export default function Holds() {
  const { t } = useTranslation(['auditing']);
  const unitName = useOrganisationName();
  const { filters, set, reset, active } = useFilters(NAMES);
  const query = useHolds(filters);
  return (
    <>
      <PageHeader title={t('auditing:holds.title')} crumbs={[{ label: t('auditing:console') }]} about={<>{t('auditing:holds.about')} <GuideLink to="audit-hold" /></>} />
      <div className="lq-wide lq-stack">
        <AuditTabs />
        <FilterBar choices={[{ name: 'state', label: t('auditing:holds.state'), options: HOLD_STATES.map((value) => ({ value, label: t(`auditing:holds.states.${value}`) })) }]} values={filters} onChange={set} onReset={reset} active={active} />
        <h2 className="lq-hidden">{t('auditing:holds.title')}</h2>
        <CursorList
          query={query} keyOf={(h) => h.id} label={t('auditing:holds.title')} empty={<div className="lq-card"><EmptyState title={t(active ? 'auditing:holds.emptyFiltered' : 'auditing:holds.empty')} about={t('auditing:holds.emptyAbout')} /></div>}
          render={(h) => (
            <article className="lq-card lq-stack" style={{ gap: 6 }}>
              <h3 style={{ margin: 0, fontSize: 17 }}><Link to={`/audit-holds/${h.id}`}>{h.subjectTitle}</Link></h3>
              <div className="lq-item__meta"><HoldState state={h.state} active={h.active} /><span>{t(`auditing:subjects.${h.subjectType}`)}</span><span>{unitName(h.organisation)}</span><span>{t('auditing:holds.endsOn')} <DateText at={h.endsOn} beside={h.active} /></span></div>
              <p className="lq-muted lq-small lq-break" style={{ margin: 0 }}>{h.basis.document} {h.basis.article} {'\u00b7'} {h.placedBy.name}</p>
            </article>
          )}
        />
      </div>
    </>
  );
}
