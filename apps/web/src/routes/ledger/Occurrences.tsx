import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { LedgerAsset } from '../../api/shapes';
import { DateText } from '../../components/DateText';
import { ReasonDialog } from '../../components/ReasonDialog';
import { dismissOccurrence, useMove } from './api';

/** What the title chain told: each is answered by a posting, or settled with a reason. */
export function Occurrences({ asset: a }: { asset: LedgerAsset }) {
  const { t } = useTranslation(['ledger']);
  const dismiss = useMove(dismissOccurrence);
  const [chosen, setChosen] = useState<string | null>(null);
  if (a.occurrences.length === 0) return null;
  return (
    <section className="lq-card lq-stack" style={{ gap: 8 }} aria-labelledby="noted">
      <h2 id="noted">{t('ledger:notedTitle')}</h2>
      <ul className="lq-stack" style={{ gap: 8, listStyle: 'none', padding: 0 }}>{a.occurrences.map((one) => (
        <li key={one.id} className="lq-row">
          <span className={`lq-tag lq-tag--dot lq-tag--${one.open ? 'wait' : 'plain'}`}>{t(`ledger:occurrences.${one.kind}`)}</span>
          <DateText at={one.noticedAt} />
          <span className="lq-muted">{one.open ? t('ledger:openNow') : one.dismissReason ? t('ledger:dismissed', { reason: one.dismissReason }) : t('ledger:answeredBy', { seq: a.postings.find(({ id }) => id === one.postingId)?.seq })}</span>
          {one.open && a.mayPost ? <button type="button" className="lq-button" onClick={() => setChosen(one.id)}>{t('ledger:dismiss')}</button> : null}
        </li>
      ))}</ul>
      {chosen ? <ReasonDialog name={t('ledger:dismiss')} needsReason danger={false} close={() => setChosen(null)} go={(reason) => dismiss.mutateAsync({ id: a.id, occurrenceId: chosen, version: a.version, reason: reason ?? '' })} /> : null}
    </section>
  );
}
