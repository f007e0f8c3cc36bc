import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { ApiProblem } from '../../../api/problem';
import type { Deal, Negotiation } from '../../../api/shapes';
import { EmptyState } from '../../../components/EmptyState';
import { ErrorState } from '../../../components/ErrorState';
import { LoadingState } from '../../../components/LoadingState';
import { PageHeader } from '../../../components/PageHeader';
import { useFilters } from '../../../components/useFilters';
import NotFound from '../../missing/NotFound';
import { useDeal } from '../api';
import { DealState } from '../DealState';
import { TalkBlocked } from '../TalkBlocked';
import { useNegotiation, useTermsVersion } from './api';
import { Changes } from './Changes';
import { Contract } from './Contract';
import { OfferLink, TermsActs } from './TermsActs';
import { VersionList } from './VersionList';
import { Waiting } from './Waiting';
import '../../../styles/contracting.css';
import '../../../styles/terms.css';

const NAMES = ['v', 'from'] as const;
const whole = (text: string | undefined): number | null => (text && /^[1-9]\d{0,3}$/.test(text) ? Number(text) : null);

/** The terms of a deal: which version waits, its text with what was found beside each clause, and what changed. */
export default function Terms() {
  const { t } = useTranslation(['terms', 'contracting']);
  const { id = '' } = useParams();
  const deal = useDeal(id);
  const talks = useNegotiation(id);
  const crumbs = [{ to: '/deals', label: t('contracting:title') }, { to: `/deals/${id}`, label: deal.data?.achievementTitle ?? t('contracting:one') }];
  const failed = [deal, talks].find((q) => q.isError && !q.data);
  if (failed?.error instanceof ApiProblem && failed.error.status === 404) return <NotFound />;
  const acts = deal.data && talks.data ? <OfferLink deal={deal.data} talks={talks.data} /> : null;
  return (
    <>
      <PageHeader title={t('terms:title')} crumbs={crumbs} state={deal.data ? <DealState deal={deal.data} /> : null} about={t('terms:about')} acts={acts} />
      <div className="lq-wide lq-stack">
        {failed ? <ErrorState problem={failed.error} retry={() => void failed.refetch()} /> : deal.data && talks.data ? <Read deal={deal.data} talks={talks.data} /> : <LoadingState kind="page" rows={3} />}
      </div>
    </>
  );
}

function Read({ deal, talks }: { deal: Deal; talks: Negotiation }) {
  const { t } = useTranslation(['terms']);
  const { filters } = useFilters(NAMES);
  if (talks.latest === 0) {
    return (
      <>
        <TalkBlocked deal={deal} />
        <div className="lq-card"><EmptyState title={t('terms:none')} about={t('terms:noneAbout')}><OfferLink deal={deal} talks={talks} /></EmptyState></div>
      </>
    );
  }
  const at = whole(filters.v) ?? talks.latest;
  const from = whole(filters.from);
  return (
    <>
      <Waiting deal={deal} talks={talks} />
      <TalkBlocked deal={deal} />
      <VersionList deal={deal} talks={talks} at={at} from={from} />
      {from ? <Changes key={`${at}.${from}`} dealId={deal.id} at={at} from={from} /> : <Version key={at} deal={deal} talks={talks} at={at} />}
    </>
  );
}

function Version({ deal, talks, at }: { deal: Deal; talks: Negotiation; at: number }) {
  const query = useTermsVersion(deal.id, at);
  if (query.isPending) return <LoadingState kind="page" rows={3} />;
  if (query.isError && !query.data) return <ErrorState problem={query.error} retry={() => void query.refetch()} />;
  return <Contract deal={deal} version={query.data} acts={<TermsActs deal={deal} talks={talks} version={query.data} />} />;
}
