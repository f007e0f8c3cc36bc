import { useTranslation } from 'react-i18next';
import { Navigate, useParams } from 'react-router';
import { ApiProblem } from '../../api/problem';
import type { Challenge } from '../../api/shapes';
import { ErrorState } from '../../components/ErrorState';
import { LoadingState } from '../../components/LoadingState';
import { PageHeader } from '../../components/PageHeader';
import NotFound from '../missing/NotFound';
import { AmendForm } from './AmendForm';
import { useChallenge } from './api';
import { ChallengeForm } from './ChallengeForm';
import '../../styles/listing.css';

/** A draft is built and rebuilt; once the challenge is open, the same fields amend it. */
export default function ChallengeEdit() {
  const { t } = useTranslation(['challenges']);
  const { id } = useParams();
  const query = useChallenge(id);
  if (query.isError && query.error instanceof ApiProblem && query.error.status === 404) return <NotFound />;
  const title = t(!id ? 'challenges:new' : query.data?.amendable ? 'challenges:amend.act' : 'challenges:edit');
  return (
    <>
      <PageHeader title={title} crumbs={[{ to: '/challenges', label: t('challenges:title') }, ...(query.data ? [{ to: `/challenges/${query.data.id}`, label: query.data.title }] : [])]} about={query.data?.amendable ? null : t('challenges:formAbout')} />
      <div className="lq-wide">
        {!id ? <ChallengeForm /> : query.isPending ? <LoadingState kind="page" /> : query.isError && !query.data ? <ErrorState problem={query.error} retry={() => void query.refetch()} /> : <Write key={query.data.id} challenge={query.data} />}
      </div>
    </>
  );
}

function Write({ challenge }: { challenge: Challenge }) {
  if (challenge.editable) return <ChallengeForm challenge={challenge} />;
  return challenge.amendable ? <AmendForm challenge={challenge} /> : <Navigate to={`/challenges/${challenge.id}`} replace />;
}
