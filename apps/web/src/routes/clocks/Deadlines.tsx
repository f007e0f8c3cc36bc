import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useSession } from '../../api/session';
import { CursorList } from '../../components/CursorList';
import { EmptyState } from '../../components/EmptyState';
import { FilterBar } from '../../components/FilterBar';
import { PageHeader } from '../../components/PageHeader';
import { useFilters } from '../../components/useFilters';
import { useDeadlines } from './api';
import { DeadlineItem } from './DeadlineItem';
import { FeedPanel } from './FeedPanel';

const NAMES = ['box', 'kind', 'state'] as const;
const KINDS = ['licence_recordal', 'annuity', 'conversion', 'open_licence', 'publicity_end', 'first_refusal', 'warning_answer', 'implementation_report'] as const;
const STATES = ['open', 'overdue', 'met', 'dropped'] as const;

/** The clocks of one's results, of the unit, or that concern one's licences; soonest first. */
export default function Deadlines() {
  const { t } = useTranslation(['clocks']);
  const session = useSession();
  const { filters, set } = useFilters(NAMES);
  const boxes = [
    ...(session.has('tto', 'college_secretary', 'decision_secretary', 'unit_leader') ? ['unit' as const] : []), ...(session.has('researcher') ? ['mine' as const] : []), ...(session.has('tto', 'firm', 'unit_leader') ? ['concerned' as const] : []),
  ];
  const box = boxes.find((b) => b === filters.box) ?? boxes[0] ?? 'mine';
  const query = useDeadlines({ ...filters, box });
  return (
    <>
      <PageHeader title={t('clocks:deadlines.title')} about={t('clocks:deadlines.about')} />
      <div className="lq-wide lq-stack">
        {boxes.length > 1 ? <nav className="lq-tabs" aria-label={t('clocks:deadlines.title')}>{boxes.map((b) => <Link key={b} to={`/deadlines?box=${b}`} aria-current={b === box ? 'page' : undefined}>{t(`clocks:deadlines.boxes.${b}`)}</Link>)}</nav> : null}
        <FilterBar
          values={filters} onChange={set} onReset={() => set({ kind: undefined, state: undefined })} active={!!filters.kind || !!filters.state}
          choices={[
            { name: 'kind', label: t('clocks:deadlines.kind'), options: KINDS.map((value) => ({ value, label: t(`clocks:deadlines.kinds.${value}`) })) },
            { name: 'state', label: t('clocks:deadlines.state'), options: STATES.map((value) => ({ value, label: t(`clocks:deadlines.states.${value}`) })) },
          ]}
        />
        <h2 className="lq-hidden">{t(`clocks:deadlines.boxes.${box}`)}</h2>
        <CursorList
          query={query} keyOf={(d) => d.id} label={t(`clocks:deadlines.boxes.${box}`)} render={(d) => <DeadlineItem deadline={d} />}
          empty={<div className="lq-card"><EmptyState title={t('clocks:deadlines.empty')} about={t('clocks:deadlines.emptyAbout')} /></div>}
        />
        {boxes.includes('unit') && box === 'unit' ? <FeedPanel /> : null}
      </div>
    </>
  );
}
