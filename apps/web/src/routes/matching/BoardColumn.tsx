import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Lead, LeadState, NextAct } from '../../api/shapes';
import { ErrorState } from '../../components/ErrorState';
import { useLeads } from './api';
import { LeadCard } from './LeadCard';

interface Props { state: LeadState; count: number; busy: boolean; moveBy: (lead: Lead, act: NextAct) => void; dropOn: (lead: Lead, state: LeadState) => void }

export function BoardColumn({ state, count, busy, moveBy, dropOn }: Props) {
  const { t } = useTranslation(['matching']);
  const query = useLeads(state);
  const [over, setOver] = useState(false);
  const leads = query.data?.pages.flatMap((p) => p.items) ?? [];
  return (
    <section
      className={`lq-col${over ? ' lq-col--over' : ''}`} aria-labelledby={`col-${state}`} data-state={state}
      onDragOver={(e) => { e.preventDefault(); setOver(true); }} onDragLeave={() => setOver(false)}
      onDrop={(e) => {
        setOver(false);
        const text = e.dataTransfer.getData('application/json');
        if (text) dropOn(JSON.parse(text) as Lead, state);
      }}
    >
      <h2 id={`col-${state}`}>{t(`reference:leadStates.${state}`)}<span className="lq-muted">{count}</span></h2>
      {query.isError ? <ErrorState problem={query.error} retry={() => void query.refetch()} /> : query.isPending ? <div className="lq-bone" /> : leads.length ? leads.map((l) => <LeadCard key={l.id} lead={l} moveBy={(act) => moveBy(l, act)} busy={busy} />) : <p className="lq-muted lq-small">{t(`matching:board.none.${state}`)}</p>}
      {query.hasNextPage ? <button type="button" className="lq-button lq-button--small" disabled={query.isFetchingNextPage} onClick={() => void query.fetchNextPage()}>{t('pieces:list.more')}</button> : null}
    </section>
  );
}
