import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Challenge } from '../../../api/shapes';
import { ReasonDialog } from '../../../components/ReasonDialog';
import { useExcludable, useExclude } from './api';

/** Once an objection was upheld, one winner of the result that it was about can be taken out of the next judging. */
export function Excludable({ challenge: c }: { challenge: Challenge }) {
  const { t } = useTranslation(['challenge-award']);
  const entries = useExcludable(c.id);
  const [chosen, setChosen] = useState<{ entryId: string; number: number } | null>(null);
  const exclude = useExclude(c.id, () => setChosen(null));
  if (!entries.data?.items.length) return null;
  return (
    <section className="lq-card"><h2>{t('challenge-award:excluding.title')}</h2>
      <p className="lq-muted" style={{ marginBottom: 12 }}>{t('challenge-award:excluding.about')}</p>
      <ul className="lq-stack" style={{ gap: 8 }}>
        {entries.data.items.map((e) => <li key={e.entryId} className="lq-row"><span>{t('challenge-award:entry', { number: e.number })} {'\u00b7'} {e.organisation.name}</span><button type="button" className="lq-button lq-button--small lq-button--danger" onClick={() => setChosen(e)}>{t('challenge-award:excluding.go', { number: e.number })}</button></li>)}
      </ul>
      {chosen ? <ReasonDialog name={t('challenge-award:excluding.go', { number: chosen.number })} needsReason danger close={() => setChosen(null)} go={(reason) => exclude.mutateAsync({ entryId: chosen.entryId, version: c.version, reason: reason ?? '' })} /> : null}
    </section>
  );
}
