import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Recordal } from '../../../api/shapes';
import { ButtonLink } from '../../../components/ButtonLink';
import { CursorList } from '../../../components/CursorList';
import { DateText } from '../../../components/DateText';
import { EmptyState } from '../../../components/EmptyState';
import { FilterBar } from '../../../components/FilterBar';
import { PageHeader } from '../../../components/PageHeader';
import { ProblemAlert } from '../../../components/ProblemAlert';
import { useFilters } from '../../../components/useFilters';
import { useTexts } from '../../../components/useTexts';
import { exportRecordals, useRecordalList } from './api';

const NAMES = ['state', 'due', 'act', 'kind', 'side'] as const;
const STATES = ['open', 'recorded', 'dropped'] as const;
const DUE = ['overdue', 'ahead', 'none'] as const;
const ACTS = ['licence', 'assignment'] as const;
const KINDS = ['invention', 'utility_model', 'design', 'layout_design', 'plant_variety', 'software_copyright'] as const;
const SIDES = ['holder', 'acquirer'] as const;

/** What is to be entered in registers by all contracts of the organisation, what is due first. */
export default function RecordalList() {
  const { t } = useTranslation(['recordals', 'contracting', 'contract', 'contract-registration']);
  const { filters, set, reset, active } = useFilters(NAMES);
  const query = useRecordalList(filters);
  const [problem, setProblem] = useState<unknown>(null);
  const take = (ending: 'csv' | 'xlsx') => exportRecordals(ending, filters, t('recordals:title')).then(() => setProblem(null), setProblem);
  return (
    <>
      <PageHeader
        title={t('recordals:title')} about={t('recordals:about')} crumbs={[{ to: '/deals', label: t('contracting:title') }, { to: '/contracts', label: t('contract:title') }]}
        acts={<div className="lq-row">{(['xlsx', 'csv'] as const).map((ending) => <button key={ending} type="button" className="lq-button" onClick={() => void take(ending)}>{t(`recordals:export.${ending}`)}</button>)}</div>}
      />
      <div className="lq-wide lq-stack">
        <ProblemAlert problem={problem} />
        <FilterBar
          values={filters} onChange={set} onReset={reset} active={active}
          choices={[
            { name: 'state', label: t('reference:columns.state'), options: STATES.map((value) => ({ value, label: t(`recordals:states.${value}`) })) },
            { name: 'due', label: t('recordals:dueFilter'), options: DUE.map((value) => ({ value, label: t(`recordals:due.${value}`) })) },
            { name: 'act', label: t('recordals:act'), options: ACTS.map((value) => ({ value, label: t(`recordals:acts.${value}`) })) },
            { name: 'kind', label: t('contract-registration:recordals.kind'), options: KINDS.map((value) => ({ value, label: t(`contract-registration:objects.${value}`) })) },
            { name: 'side', label: t('recordals:side'), options: SIDES.map((value) => ({ value, label: t(`recordals:sides.${value}`) })) },
          ]}
        />
        <h2 className="lq-hidden">{t('recordals:title')}</h2>
        <CursorList query={query} keyOf={(r) => r.id} label={t('recordals:title')} render={(r) => <Line recordal={r} />} empty={(
          <div className="lq-card"><EmptyState title={t(active ? 'recordals:empty.filtered' : 'recordals:empty.title')} about={t('recordals:empty.about')}>
            {active ? <button type="button" className="lq-button" onClick={reset}>{t('pieces:filter.reset')}</button> : null}<ButtonLink to="/contracts" tone="primary">{t('contract:title')}</ButtonLink>
          </EmptyState></div>
        )} />
      </div>
    </>
  );
}

const toneOf = ({ state, overdue }: Recordal): string => (state === 'recorded' ? 'open' : overdue ? 'lost' : state === 'open' ? 'wait' : 'info');

function Line({ recordal: r }: { recordal: Recordal }) {
  const { t } = useTranslation(['recordals', 'contracting', 'contract-registration']);
  const say = useTexts();
  return (
    <article className="lq-item">
      <div>
        <h3><Link to={`/contracts/${r.contractId}?part=registration`}>{r.name ?? r.number ?? r.achievementTitle}</Link></h3>
        <div className="lq-item__meta">
          <span className={`lq-tag lq-tag--dot lq-tag--${toneOf(r)}`}>{r.overdue ? t('recordals:due.overdue') : say(r.stateTexts)}</span>
          <span>{t(`recordals:acts.${r.act}`)}</span><span>{t(`contract-registration:objects.${r.kind}`)}</span>{r.number && r.name ? <span className="lq-break">{r.number}</span> : null}
          {r.state === 'open' ? <span>{t('contract-registration:recordals.due')} {r.dueOn ? <DateText at={r.dueOn} beside /> : t('recordals:due.none')}</span> : null}
          {r.recordedOn ? <span>{t('contract-registration:proof.registerNumber')} {r.registerNumber} <DateText at={r.recordedOn} beside /></span> : null}
        </div>
        <div className="lq-item__meta"><span>{r.contractNumber}</span><span className="lq-break">{r.achievementTitle}</span><span>{t('contracting:other')}{t('pieces:colon')}{r.other.name}</span></div>
        {r.dropReason ? <p className="lq-small lq-muted lq-break">{r.dropReason}</p> : null}
      </div>
    </article>
  );
}
