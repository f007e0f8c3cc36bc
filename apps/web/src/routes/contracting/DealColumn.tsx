import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DealBrief, NextAct } from '../../api/shapes';
import { ErrorState } from '../../components/ErrorState';
import { DealCard } from './DealCard';
import type { useDeals } from './api';

interface Props { name: 'proposed' | 'talking' | 'agreed' | 'ended'; title: string; queries: ReturnType<typeof useDeals>[]; moveBy: (deal: DealBrief, act: NextAct) => void; dropHere: (deal: DealBrief) => void }

/** A column of one state, or of all in which a deal ended; the last moved first. */
export function DealColumn({ name, title, queries, moveBy, dropHere }: Props) {
  const [over, setOver] = useState(false);
  const { t } = useTranslation(['contracting']);
  const deals = queries.flatMap((q) => q.data?.pages.flatMap((p) => p.items) ?? []).sort((a, b) => (a.updatedAt < b.updatedAt ? 1 : -1));
  const failed = queries.find((q) => q.isError && !q.data);
  const more = queries.filter((q) => q.hasNextPage);
  const pending = queries.some((q) => q.isPending);
  return (
    <section
      className={`lq-col${over ? ' lq-col--over' : ''}`} aria-labelledby={`col-${name}`}
      onDragOver={(e) => { e.preventDefault(); setOver(true); }} onDragLeave={() => setOver(false)}
      onDrop={(e) => {
        e.preventDefault();
        setOver(false);
        const text = e.dataTransfer.getData('application/json');
        if (text) dropHere(JSON.parse(text) as DealBrief);
      }}
    >
      <h2 id={`col-${name}`}>{title}<span className="lq-muted">{pending ? null : `${deals.length}${more.length ? '+' : ''}`}</span></h2>
      {failed ? <ErrorState problem={failed.error} retry={() => void failed.refetch()} /> : null}
      {pending && !failed ? <div className="lq-bone" /> : null}
      {deals.map((d) => <DealCard key={d.id} deal={d} as="card" moveBy={(act) => moveBy(d, act)} />)}
      {!pending && !failed && !deals.length ? <p className="lq-muted lq-small">{t(`contracting:board.none.${name}`)}</p> : null}
      {more.length ? <button type="button" className="lq-button lq-button--small" disabled={more.some((q) => q.isFetchingNextPage)} onClick={() => more.forEach((q) => void q.fetchNextPage())}>{t('pieces:list.more')}</button> : null}
    </section>
  );
}
