import { useTranslation } from 'react-i18next';
import { Link, useParams, useSearchParams } from 'react-router';
import { ApiProblem } from '../../api/problem';
import { useSession } from '../../api/session';
import type { Challenge } from '../../api/shapes';
import { ErrorState } from '../../components/ErrorState';
import { LoadingState } from '../../components/LoadingState';
import { NextActs } from '../../components/NextActs';
import { PageHeader } from '../../components/PageHeader';
import { StateTag } from '../../components/StateTag';
import { useTexts } from '../../components/useTexts';
import NotFound from '../missing/NotFound';
import { useChallenge, useChallengeAct, useKeepers } from './api';
import { DeadlineText } from './DeadlineText';
import { FollowButton } from './FollowButton';
import { Award } from './award/Award';
import { History } from './award/History';
import { Results } from './award/Results';
import { Entries } from './entries/Entries';
import { Invitations } from './invitations/Invitations';
import { Examination } from './judging/Examination';
import { Panel } from './judging/Panel';
import { Keepers } from './parts/Keepers';
import { Overview } from './parts/Overview';
import { Prizes } from './parts/Prizes';
import { Questions } from './parts/Questions';
import { Rules } from './parts/Rules';
import { Times } from './parts/Times';
import { PERFORMED, Performing } from './performing/Performing';
import { PhaseLine } from './PhaseLine';
import { PARTS, type Part } from './phases';
import '../../styles/contracting.css';
import '../../styles/challenges.css';
import '../../styles/judging.css';

/** Acts that have a form of their own, and the part where it stands. */
const FORM_IN: Record<string, Part> = { 'finish-scene': 'examination', conclude: 'panel', 'reject-all': 'panel', publicise: 'award', award: 'award', accept: 'milestones', settle: 'milestones', evaluate: 'milestones' };
const BEFORE_EXAMINATION: readonly string[] = ['draft', 'in_review', 'approved', 'open', 'closed', 'no_entry', 'withdrawn', 'aborted'];
const BEFORE_RESULTS: readonly string[] = [...BEFORE_EXAMINATION, 'examining'];
const AWARDING: readonly string[] = ['judged', 'in_publicity', 'awarded'];

export default function ChallengePage() {
  const { t } = useTranslation(['challenges']);
  const { id = '' } = useParams();
  const { user } = useSession();
  const query = useChallenge(id);
  const missing = query.isError && query.error instanceof ApiProblem && query.error.status === 404;
  // before it opens a keeper of another organisation sees the keys and nothing else
  const keepers = useKeepers(id, missing && !!user);
  const crumbs = [{ to: '/challenges', label: t('challenges:title') }];
  const title = t('challenges:one');
  if (query.isPending || (missing && user && keepers.isPending)) return <><PageHeader title={title} crumbs={crumbs} /><div className="lq-wide"><LoadingState kind="page" rows={2} /></div></>;
  if (missing && user && keepers.data) return <><PageHeader title={keepers.data.title} crumbs={crumbs} about={t('challenges:keepers.only')} /><div className="lq-wide lq-stack"><Keepers id={id} /></div></>;
  if (missing) return <NotFound />;
  if (query.isError && !query.data) return <><PageHeader title={title} crumbs={crumbs} /><div className="lq-wide"><ErrorState problem={query.error} retry={() => void query.refetch()} /></div></>;
  return <Whole challenge={query.data} crumbs={crumbs} />;
}

/** States that somebody gave a reason for: it is told wherever the page is opened. */
const REASONED = ['draft', 'withdrawn', 'judging', 'all_rejected', 'failed', 'force_majeure', 'aborted'] as const;
const isReasoned = (state: string): state is (typeof REASONED)[number] => (REASONED as readonly string[]).includes(state);
interface Reader { loggedIn: boolean; own: boolean }
/** What goes on behind a challenge is for the organiser's people and reviewers, to whom the server says who wrote it. */
const isBehind = ({ authorId, state }: Challenge): boolean => authorId !== undefined && !BEFORE_EXAMINATION.includes(state);
/** Parts that not every challenge has, or not for everybody. A scene is answered in the open: nothing is sealed, so nobody keeps keys. */
const SHOWN_WHEN: Partial<Record<Part, (c: Challenge, reader: Reader) => boolean>> = {
  keepers: ({ kind, keepers, withheld }) => !withheld && (kind !== 'scene' || keepers.named > 0),
  invitations: ({ edition, withheld }, { loggedIn }) => loggedIn && !withheld && edition > 0,
  // whoever keeps a key opens what was sealed, without being asked what it is about
  entries: ({ edition, withheld, keeps }) => (!withheld || keeps) && edition > 0,
  examination: isBehind,
  panel: (c) => isBehind(c) && c.kind !== 'scene' && c.state !== 'examining',
  // while it is judged again it says why
  award: ({ state, stateReason }, { own }) => own && (AWARDING.includes(state) || (state === 'judging' && stateReason !== null)),
  milestones: ({ kind, withheld, state }) => kind !== 'scene' && !withheld && PERFORMED.includes(state),
  results: ({ kind, withheld, state }) => kind !== 'scene' && !withheld && !BEFORE_RESULTS.includes(state),
  history: ({ edition }, { own }) => edition > 0 || own,
};
/** Of a directed challenge whoever was not asked sees that there is one, and how it went. */
const partsOf = (c: Challenge, reader: Reader): readonly Part[] => PARTS.filter((one) => SHOWN_WHEN[one]?.(c, reader) ?? (!c.withheld || one === 'overview'));

function Whole({ challenge: c, crumbs }: { challenge: Challenge; crumbs: { to: string; label: string }[] }) {
  const { t } = useTranslation(['challenges']);
  const [params] = useSearchParams();
  const act = useChallengeAct();
  const { user } = useSession();
  const parts = partsOf(c, { loggedIn: !!user, own: user?.organisation.id === c.organiser.id });
  const part = parts.find((one) => one === params.get('part')) ?? 'overview';
  return (
    <>
      <PageHeader
        title={c.title} crumbs={crumbs} state={<StateTag state={c.state} of="challenge" />}
        about={<span className="lq-row"><span className="lq-tag lq-tag--mode">{t(`challenges:kinds.${c.kind}`)}</span><Link to={`/organisations/${c.organiser.id}`}>{c.organiser.name}</Link>{c.entriesUntil && c.state !== 'withdrawn' ? <span>{t('challenges:entriesUntil')} <DeadlineText at={c.entriesUntil} beside={c.state === 'open' || c.edition === 0} /></span> : null}</span>}
        acts={(
          <div className="lq-row">
            {c.editable ? <Link className="lq-button" to={`/challenges/${c.id}/edit`}>{t('reference:acts.edit')}</Link> : null}
            {c.amendable ? <Link className="lq-button" to={`/challenges/${c.id}/edit`}>{t('challenges:amend.act')}</Link> : null}
            <NextStep challenge={c} parts={parts} part={part} />
            <NextActs acts={c.nextActs.filter((one) => !FORM_IN[one.act])} onAct={(name, reason) => act.mutateAsync({ id: c.id, version: c.version, act: name, reason })} />
            {c.edition > 0 ? <FollowButton challenge={c} /> : null}
          </div>
        )}
      />
      <div className="lq-wide lq-stack">
        {c.stateReason && isReasoned(c.state) ? <div className="lq-note lq-note--wait"><strong>{t(`challenges:stateReason.${c.state}`)}</strong><span className="lq-break">{c.stateReason}</span></div> : null}
        {c.withheld ? <p className="lq-note"><span>{t('challenges:withheld')}</span></p> : null}
        {c.state === 'no_entry' ? <p className="lq-note"><span>{t('challenges:noEntry')}</span></p> : null}
        <PhaseLine challenge={c} parts={parts} part={part} />
        <PartOf challenge={c} part={part} />
      </div>
    </>
  );
}

/** The step that carries it on is done in one of the parts, which nobody should have to guess. */
function NextStep({ challenge: c, parts, part }: { challenge: Challenge; parts: readonly Part[]; part: Part }) {
  const { t } = useTranslation(['challenges']);
  const say = useTexts();
  const next = c.nextActs.find(({ act }) => act !== 'reject-all' && FORM_IN[act]);
  const where = next && FORM_IN[next.act];
  return where && where !== part && parts.includes(where) ? <Link className={`lq-button${next.blockedBy.length ? '' : ' lq-button--main'}`} to={`/challenges/${c.id}?part=${where}`}>{t('challenges:nextStep', { act: say(next.texts) })}</Link> : null;
}

function PartOf({ challenge, part }: { challenge: Challenge; part: Part }) {
  switch (part) {
    case 'rules': return <Rules challenge={challenge} />;
    case 'times': return <Times challenge={challenge} />;
    case 'prizes': return <Prizes challenge={challenge} />;
    case 'questions': return <Questions challenge={challenge} />;
    case 'invitations': return <Invitations challenge={challenge} />;
    case 'entries': return <Entries challenge={challenge} />;
    case 'milestones': return <Performing challenge={challenge} />;
    case 'keepers': return <Keepers id={challenge.id} challenge={challenge} />;
    case 'examination': return <Examination challenge={challenge} />;
    case 'panel': return <Panel challenge={challenge} />;
    case 'award': return <Award challenge={challenge} />;
    case 'results': return <Results challenge={challenge} />;
    case 'history': return <History challenge={challenge} />;
    default: return <Overview challenge={challenge} />;
  }
}
