import { useState, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { useSession } from '../../api/session';
import type { DealBrief, DealState, NextAct } from '../../api/shapes';
import { ButtonLink } from '../../components/ButtonLink';
import { CursorList } from '../../components/CursorList';
import { EmptyState } from '../../components/EmptyState';
import { FilterBar } from '../../components/FilterBar';
import { PageHeader } from '../../components/PageHeader';
import { useFilters } from '../../components/useFilters';
import { useTexts } from '../../components/useTexts';
import { useBoard, useDeals } from './api';
import { DealActDialog } from './DealActDialog';
import { DealCard } from './DealCard';
import { DealColumn } from './DealColumn';
import '../../styles/contracting.css';
import '../../styles/matching.css';

const NAMES = ['state', 'side', 'view'] as const;
const SIDES = ['holder', 'acquirer'] as const;
const COLUMNS: readonly { name: 'proposed' | 'talking' | 'agreed' | 'ended'; states: readonly DealState[] }[] = [
  { name: 'proposed', states: ['proposed'] }, { name: 'talking', states: ['talking'] }, { name: 'agreed', states: ['agreed'] }, { name: 'ended', states: ['declined', 'withdrawn', 'abandoned'] },
];
const STATES = COLUMNS.flatMap(({ states }) => states);

const narrow = window.matchMedia('(max-width: 900px)');
const onNarrow = (tell: () => void): (() => void) => {
  narrow.addEventListener('change', tell);
  return () => narrow.removeEventListener('change', tell);
};

/** A board where there is room for one, a list on a phone and for whoever likes it better. */
export default function Deals() {
  const { t } = useTranslation(['contracting']);
  const { has } = useSession();
  const { filters: { view, ...filters }, set } = useFilters(NAMES);
  const isNarrow = useSyncExternalStore(onNarrow, () => narrow.matches);
  const asList = isNarrow || view === 'list';
  const list = useDeals(filters, asList);
  const board = useBoard(filters.side, !asList);
  const say = useTexts();
  const [asked, setAsked] = useState<{ deal: DealBrief; act: NextAct } | null>(null);
  const [said, setSaid] = useState<{ text: string; moved?: boolean } | null>(null);
  const titleOf = (name: (typeof COLUMNS)[number]['name']) => (name === 'ended' ? t('contracting:board.ended') : t(`reference:dealStates.${name}`));
  const columnOf = (state: DealState | string) => COLUMNS.find(({ states }) => states.some((s) => s === state))!.name;
  function moveBy(deal: DealBrief, act: NextAct) {
    setSaid(null);
    setAsked({ deal, act });
  }
  /** A drop is the same guarded act as the menu; one that is not open from here is refused with the reason. */
  function dropOn(deal: DealBrief, { name, states }: (typeof COLUMNS)[number]) {
    if (columnOf(deal.state) === name) return;
    const leading = deal.nextActs.filter((a) => states.some((s) => s === a.to));
    const act = leading.find((a) => !a.blockedBy.length);
    if (act) moveBy(deal, act);
    else if (leading.length) setSaid({ text: leading[0].blockedBy.map((b) => say(b.texts, b.params)).join(' ') });
    else setSaid({ text: name === 'agreed' && deal.state === 'talking' ? t('contracting:board.agreedByTerms') : t('contracting:board.notFromHere', { from: titleOf(columnOf(deal.state)), to: titleOf(name) }) });
  }
  const active = Object.keys(filters).length > 0;
  const reset = () => set({ state: undefined, side: undefined });
  const shown = COLUMNS.map((c) => ({ ...c, states: c.states.filter((s) => !filters.state || s === filters.state) })).filter(({ states }) => states.length > 0);
  const queries = shown.flatMap(({ states }) => states.map((s) => board[s]));
  const none = !asList && queries.every((q) => q.data?.pages.every((p) => p.items.length === 0));
  const empty = (
    <div className="lq-card">
      <EmptyState title={t(active ? 'contracting:emptyFiltered' : 'contracting:empty')} about={t('contracting:emptyAbout')}>
        {active ? <button type="button" className="lq-button" onClick={reset}>{t('pieces:filter.reset')}</button> : null}
        {has('tto', 'firm') ? <ButtonLink to="/matches" tone="primary">{t('contracting:toMatches')}</ButtonLink> : null}
        {has('firm') ? <ButtonLink to="/achievements">{t('contracting:toAchievements')}</ButtonLink> : null}
      </EmptyState>
    </div>
  );
  return (
    <>
      <PageHeader
        title={t('contracting:title')} about={t('contracting:about')}
        acts={isNarrow ? null : <button type="button" className="lq-button lq-button--small" onClick={() => set({ view: asList ? undefined : 'list' })}>{t(asList ? 'contracting:asBoard' : 'contracting:asList')}</button>}
      />
      <div className="lq-wide lq-stack">
        <FilterBar
          values={filters} onChange={set} onReset={reset} active={active}
          choices={[
            { name: 'state', label: t('reference:columns.state'), options: STATES.map((s) => ({ value: s, label: t(`reference:dealStates.${s}`) })) },
            { name: 'side', label: t('contracting:mySide'), options: SIDES.map((s) => ({ value: s, label: t(`contracting:sides.${s}`) })) },
          ]}
        />
        <p role="status" className={said ? `lq-note lq-note--${said.moved ? 'open' : 'wait'}` : 'lq-hidden'}>{said?.text}</p>
        {asList ? <><h2 className="lq-hidden">{t('contracting:title')}</h2><CursorList query={list} keyOf={(d) => d.id} label={t('contracting:title')} render={(d) => <DealCard deal={d} as="line" moveBy={(act) => moveBy(d, act)} />} empty={empty} /></> : none ? empty : (
          <div className="lq-board lq-board--deals" tabIndex={0} role="group" aria-label={t('contracting:title')}>
            {shown.map((c) => <DealColumn key={c.name} name={c.name} title={titleOf(c.name)} queries={c.states.map((s) => board[s])} moveBy={moveBy} dropHere={(deal) => dropOn(deal, c)} />)}
          </div>
        )}
      </div>
      {asked ? <DealActDialog deal={asked.deal} act={asked.act} close={() => setAsked(null)} done={() => setSaid({ text: t('contracting:board.moved', { title: asked.deal.achievementTitle, column: titleOf(columnOf(asked.act.to ?? asked.deal.state)) }), moved: true })} /> : null}
    </>
  );
}
