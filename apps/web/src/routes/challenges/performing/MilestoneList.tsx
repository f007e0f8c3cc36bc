import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { ChallengeMilestone } from '../../../api/shapes';
import { ButtonLink } from '../../../components/ButtonLink';
import { CursorList } from '../../../components/CursorList';
import { DateText } from '../../../components/DateText';
import { EmptyState } from '../../../components/EmptyState';
import { FilterBar } from '../../../components/FilterBar';
import { PageHeader } from '../../../components/PageHeader';
import { useFilters } from '../../../components/useFilters';
import { useMilestoneList } from './api';

const STATES = ['planned', 'submitted', 'sent_back', 'accepted', 'dropped'] as const;

/** Milestones of all challenges that one organises or takes part in, what is due first. */
export default function MilestoneList() {
  const { t } = useTranslation(['challenge-performing', 'challenges']);
  const { filters, set, reset, active } = useFilters(['state']);
  const query = useMilestoneList(filters);
  return (
    <>
      <PageHeader title={t('challenge-performing:list.title')} about={t('challenge-performing:list.about')} crumbs={[{ to: '/challenges', label: t('challenges:title') }]} />
      <div className="lq-wide lq-stack">
        <FilterBar values={filters} onChange={set} onReset={reset} active={active} choices={[{ name: 'state', label: t('reference:columns.state'), options: STATES.map((value) => ({ value, label: t(`challenge-performing:states.${value}`) })) }]} />
        <h2 className="lq-hidden">{t('challenge-performing:list.title')}</h2>
        <CursorList query={query} keyOf={(row) => row.id} label={t('challenge-performing:list.title')} render={(row) => <Line row={row} />} empty={(
          <div className="lq-card"><EmptyState title={t(active ? 'challenge-performing:list.filtered' : 'challenge-performing:list.none')} about={t('challenge-performing:list.about')}>
            {active ? <button type="button" className="lq-button" onClick={reset}>{t('pieces:filter.reset')}</button> : null}<ButtonLink to="/challenges" tone="primary">{t('challenges:title')}</ButtonLink>
          </EmptyState></div>
        )} />
      </div>
    </>
  );
}

function Line({ row }: { row: ChallengeMilestone }) {
  const { t } = useTranslation(['challenge-performing']);
  return (
    <article className="lq-card lq-stack" style={{ gap: 6 }}>
      <div className="lq-row"><h3 className="lq-break"><Link to={`/challenges/${row.challengeId}?part=milestones`}>{row.title}</Link></h3><span className="lq-tag lq-tag--info">{t(`challenge-performing:states.${row.state}`)}</span></div>
      <p className="lq-muted">{row.challengeTitle} {'\u00b7'} {row.team.name} {'\u00b7'} {t('challenge-performing:columns.due')} <DateText at={row.dueOn} beside={row.state !== 'accepted'} /></p>
      <p><Link to={`/contracts/${row.contractId}#milestones`}>{t('challenge-performing:list.toContract')}</Link></p>
    </article>
  );
}
