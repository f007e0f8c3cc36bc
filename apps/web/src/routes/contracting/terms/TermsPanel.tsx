import { useTranslation } from 'react-i18next';
import type { Deal } from '../../../api/shapes';
import { ButtonLink } from '../../../components/ButtonLink';
import { ErrorState } from '../../../components/ErrorState';
import { isTalking } from '../api';
import { useNegotiation } from './api';
import { OfferLink } from './TermsActs';
import { Waiting } from './Waiting';

/** Where the terms stand, on the page of the deal. */
export function TermsPanel({ deal: d }: { deal: Deal }) {
  const { t } = useTranslation(['terms']);
  const query = useNegotiation(d.id);
  const talks = query.data;
  return (
    <section className="lq-card lq-stack" id="terms" aria-labelledby="terms-title">
      <h2 id="terms-title">{t('terms:title')}</h2>
      {query.isError && !talks ? <ErrorState problem={query.error} retry={() => void query.refetch()} /> : !talks ? <div className="lq-bone" /> : talks.latest === 0 ? (
        <>
          <p className="lq-muted">{t(isTalking(d.state) ? (d.talkBlockedBy.length ? 'terms:afterScreen' : 'terms:noneYet') : 'terms:never')}</p>
          <div className="lq-row"><OfferLink deal={d} talks={talks} /></div>
        </>
      ) : (
        <>
          <Waiting deal={d} talks={talks} />
          <div className="lq-row"><ButtonLink to={`/deals/${d.id}/terms`} tone={talks.pending !== null && !talks.mine ? 'main' : undefined}>{t('terms:read')}</ButtonLink></div>
        </>
      )}
    </section>
  );
}
