import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { ArchivedChallenge } from '../../../api/shapes';
import { CursorList } from '../../../components/CursorList';
import { DateText } from '../../../components/DateText';
import { EmptyState } from '../../../components/EmptyState';
import { FilterBar } from '../../../components/FilterBar';
import { MoneyText } from '../../../components/MoneyText';
import { PageHeader } from '../../../components/PageHeader';
import { ProblemAlert } from '../../../components/ProblemAlert';
import { useFilters } from '../../../components/useFilters';
import { useFields } from '../../../reference/useReference';
import { useListingChoices } from '../../listing/useListingChoices';
import { KINDS } from '../choices';
import { exportArchive, useArchive } from './api';
import { yearChoices } from './years';

const NAMES = ['outcome', 'kind', 'year', 'field', 'q'] as const;
const OUTCOMES: readonly ArchivedChallenge['outcome'][] = ['completed', 'not_completed', 'force_majeure', 'talked', 'all_rejected', 'no_entry', 'withdrawn', 'aborted'];

/** Challenges that have ended, with their outcome; for everybody. */
export default function Archive() {
  const { t } = useTranslation(['challenge-archive', 'challenges', 'listing']);
  const { filters, set, reset, active } = useFilters(NAMES);
  const { field } = useListingChoices();
  const query = useArchive(filters);
  const [problem, setProblem] = useState<unknown>(null);
  const seek = (text: string) => set({ q: text.trim() || undefined });
  const choices = [
    { name: 'outcome', label: t('challenge-archive:outcome'), options: OUTCOMES.map((o) => ({ value: o, label: t(`challenge-archive:outcomes.${o}`) })) },
    { name: 'kind', label: t('challenges:kind'), options: KINDS.map((k) => ({ value: k, label: t(`challenges:kinds.${k}`) })) },
    { name: 'year', label: t('challenge-archive:year'), options: yearChoices() }, field,
  ];
  return (
    <>
      <PageHeader title={t('challenge-archive:title')} about={t('challenge-archive:about')} crumbs={[{ to: '/challenges', label: t('challenges:title') }]} acts={<div className="lq-row">{(['csv', 'xlsx'] as const).map((f) => <button key={f} type="button" className="lq-button lq-button--small" onClick={() => exportArchive(filters, f).then(() => setProblem(null), setProblem)}>{t('listing:export', { format: f.toUpperCase() })}</button>)}</div>} />
      <div className="lq-wide lq-stack">
        <FilterBar choices={choices} values={filters} onChange={set} onReset={reset} active={active}>
          <div><label htmlFor="archive-q">{t('challenge-archive:seek')}</label><input id="archive-q" className="lq-input" type="search" key={filters.q} defaultValue={filters.q} maxLength={100} onKeyDown={(e) => { if (e.key === 'Enter') seek(e.currentTarget.value); }} onBlur={(e) => { if (e.currentTarget.value.trim() !== (filters.q ?? '')) seek(e.currentTarget.value); }} /></div>
        </FilterBar>
        <ProblemAlert problem={problem} />
        <CursorList query={query} keyOf={(c) => c.id} label={t('challenge-archive:title')} render={(c) => <Item item={c} />} empty={<div className="lq-card"><EmptyState title={t(active ? 'listing:empty.filtered' : 'challenge-archive:none')} about={t(active ? 'listing:empty.filteredAbout' : 'challenge-archive:noneAbout')} /></div>} />
      </div>
    </>
  );
}

function Item({ item: c }: { item: ArchivedChallenge }) {
  const { t } = useTranslation(['challenge-archive', 'challenges']);
  const { fieldName } = useFields();
  return (
    <article className="lq-item">
      <div>
        <h3><Link to={`/challenges/${c.id}?part=results`}>{c.title}</Link></h3>
        <div className="lq-item__meta">
          <span className="lq-tag lq-tag--mode">{t(`challenges:kinds.${c.kind}`)}</span><span className={`lq-tag lq-tag--${c.outcome === 'completed' || c.outcome === 'talked' ? 'open' : 'lost'}`}>{t(`challenge-archive:outcomes.${c.outcome}`)}</span>
          <span>{c.organiser.name}</span>{c.field ? <span>{fieldName(c.field)}</span> : null}<span>{t('challenge-archive:entries', { count: c.entries })}</span>
          {c.winners.length ? <span>{t('challenge-archive:winners')}{t('pieces:colon')}{c.winners.map(({ name }) => name).join(t('pieces:comma'))}</span> : null}
        </div>
      </div>
      <div className="lq-item__side">
        {c.poolFen === null ? null : <span><span className="lq-muted lq-small">{t('challenges:pool')}</span> <MoneyText fen={c.poolFen} /></span>}
        <span className="lq-small"><span className="lq-muted">{t('challenge-archive:ended')}</span> <DateText at={c.endedAt} /></span>
      </div>
    </article>
  );
}
