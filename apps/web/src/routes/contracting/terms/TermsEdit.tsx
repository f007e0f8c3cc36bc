import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Navigate, useParams } from 'react-router';
import { ApiProblem } from '../../../api/problem';
import type { Deal, Negotiation } from '../../../api/shapes';
import { ErrorState } from '../../../components/ErrorState';
import { LoadingState } from '../../../components/LoadingState';
import { PageHeader } from '../../../components/PageHeader';
import { useOrganisation } from '../../identity/api';
import NotFound from '../../missing/NotFound';
import { useDeal } from '../api';
import { useNegotiation, useTermsVersion } from './api';
import { offerKind, useMayOffer } from './TermsActs';
import { TermsForm } from './TermsForm';
import { blankTerms, termsValues } from './termsValues';
import '../../../styles/contracting.css';
import '../../../styles/terms.css';

/** Where an offer, a counter-offer or an amendment is written. */
export default function TermsEdit() {
  const { t } = useTranslation(['terms', 'contracting']);
  const { id = '' } = useParams();
  const deal = useDeal(id);
  const talks = useNegotiation(id);
  const failed = [deal, talks].find((q) => q.isError && !q.data);
  if (failed?.error instanceof ApiProblem && failed.error.status === 404) return <NotFound />;
  const crumbs = [{ to: '/deals', label: t('contracting:title') }, { to: `/deals/${id}`, label: deal.data?.achievementTitle ?? t('contracting:one') }, { to: `/deals/${id}/terms`, label: t('terms:title') }];
  return (
    <>
      <PageHeader title={t(talks.data ? `terms:offer.${offerKind(talks.data)}` : 'terms:title')} crumbs={crumbs} about={t('terms:editAbout')} />
      <div className="lq-wide">
        {failed ? <ErrorState problem={failed.error} retry={() => void failed.refetch()} /> : deal.data && talks.data ? <Edit deal={deal.data} talks={talks.data} /> : <LoadingState kind="page" rows={3} />}
      </div>
    </>
  );
}

/** Starts from what was newest when the page was opened, so that a version that comes in meanwhile takes nothing away from who is writing. */
function Edit({ deal, talks }: { deal: Deal; talks: Negotiation }) {
  const [begun, setBegun] = useState({ from: talks.latest, times: 0 });
  const newest = useTermsVersion(deal.id, begun.from || null);
  const holder = useOrganisation(deal.holder.id);
  const acquirer = useOrganisation(deal.acquirer.id);
  const again = () => setBegun({ from: talks.latest, times: begun.times + 1 });
  if (!useMayOffer(deal)) return <Navigate to={`/deals/${deal.id}/terms`} replace />;
  if (begun.from > 0) {
    if (newest.isError && !newest.data) return <ErrorState problem={newest.error} retry={() => void newest.refetch()} />;
    if (!newest.data) return <LoadingState kind="page" rows={3} />;
    return <TermsForm key={begun.times} deal={deal} talks={talks} start={termsValues(newest.data)} from={begun.from} again={again} />;
  }
  // what is known of the parties saves typing; where it does not load, they are typed
  if (holder.isPending || acquirer.isPending) return <LoadingState kind="page" rows={3} />;
  return <TermsForm key={begun.times} deal={deal} talks={talks} start={blankTerms(deal, { holder: holder.data, acquirer: acquirer.data })} from={0} again={again} />;
}
