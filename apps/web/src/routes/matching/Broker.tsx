import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Lead } from '../../api/shapes';
import { ButtonLink } from '../../components/ButtonLink';
import { EmptyState } from '../../components/EmptyState';
import { ErrorState } from '../../components/ErrorState';
import { LoadingState } from '../../components/LoadingState';
import { PageHeader } from '../../components/PageHeader';
import { ProblemAlert } from '../../components/ProblemAlert';
import { useLeads, useMoveLead } from './api';
import { LeadCard } from './LeadCard';
import '../../styles/matching.css';

const COLUMNS = ['new', 'claimed', 'in_talks', 'closed'] as const;

/** A drop is the same guarded act as the «move to» menu; an illegal one is refused by the server with its reason. */
export default function Broker() {
  const { t } = useTranslation(['matching']);
  const query = useLeads();
  const move = useMoveLead();
  const [over, setOver] = useState<string | null>(null);
  const [moved, setMoved] = useState('');
  const leads = query.data?.pages.flatMap((p) => p.items) ?? [];

  function moveTo(lead: Lead, status: string) {
    if (lead.status === status) return;
    move.mutate({ id: lead.id, version: lead.version, status }, { onSuccess: () => setMoved(t('matching:board.moved', { title: lead.match.demand.title, column: t(`reference:states.${status}`) })) });
  }

  return (
    <>
      <PageHeader title={t('matching:board.title')} about={t('matching:board.about')} acts={<ButtonLink to="/account?tab=subscriptions">{t('matching:board.subscribe')}</ButtonLink>} />
      <div className="lq-wide lq-stack">
        <ProblemAlert problem={move.error} />
        <span className="lq-hidden" role="status">{moved}</span>
        {query.isPending ? <LoadingState /> : query.isError ? <ErrorState problem={query.error} retry={() => void query.refetch()} /> : leads.length === 0 ? (
          <div className="lq-card"><EmptyState title={t('matching:board.empty')} about={t('matching:board.emptyAbout')}><ButtonLink to="/account?tab=subscriptions" tone="primary">{t('matching:board.subscribe')}</ButtonLink></EmptyState></div>
        ) : (
          <div className="lq-board" tabIndex={0} role="group" aria-label={t('matching:board.title')}>
            {COLUMNS.map((status) => {
              const inside = leads.filter((l) => l.status === status);
              return (
                <section
                  key={status} className={`lq-col${over === status ? ' lq-col--over' : ''}`} aria-labelledby={`col-${status}`}
                  onDragOver={(e) => { e.preventDefault(); setOver(status); }} onDragLeave={() => setOver(null)}
                  onDrop={(e) => {
                    setOver(null);
                    const lead = leads.find((l) => l.id === e.dataTransfer.getData('text/plain'));
                    if (lead) moveTo(lead, status);
                  }}
                >
                  <h2 id={`col-${status}`}>{t(`reference:states.${status}`)}<span className="lq-muted">{inside.length}</span></h2>
                  {inside.length ? inside.map((l) => <LeadCard key={l.id} lead={l} columns={COLUMNS} moveTo={(s) => moveTo(l, s)} busy={move.isPending} />) : <p className="lq-muted lq-small">{t(`matching:board.none.${status}`)}</p>}
                </section>
              );
            })}
          </div>
        )}
        {query.hasNextPage ? <div><button type="button" className="lq-button" onClick={() => void query.fetchNextPage()}>{t('pieces:list.more')}</button></div> : null}
      </div>
    </>
  );
}
