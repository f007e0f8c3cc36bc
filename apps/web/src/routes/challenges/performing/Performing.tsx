import { useTranslation } from 'react-i18next';
import { ApiProblem } from '../../../api/problem';
import { useSession } from '../../../api/session';
import type { Challenge, ChallengeBoard } from '../../../api/shapes';
import { ErrorState } from '../../../components/ErrorState';
import { LoadingState } from '../../../components/LoadingState';
import { Acceptance } from './Acceptance';
import { ClaimPack } from './ClaimPack';
import { Contracts } from './Contracts';
import { Evaluation } from './Evaluation';
import { Lane } from './Lane';
import { PoolMoney } from './PoolMoney';
import { Settlement } from './Settlement';
import { useBoard } from './api';

/** States from which on there is something to perform. */
export const PERFORMED: readonly Challenge['state'][] = ['awarded', 'performing', 'accepted', 'failed', 'force_majeure', 'settled', 'evaluated'];

/** How those who won perform: for the organiser and its reviewers all of it, for a team its own lane; whoever signs for the end user sees what to sign. */
export function Performing({ challenge: c }: { challenge: Challenge }) {
  const { t } = useTranslation(['challenge-performing']);
  const { user } = useSession();
  const board = useBoard(c.id);
  if (board.isPending) return <LoadingState rows={3} />;
  const notMine = board.isError && board.error instanceof ApiProblem && (board.error.status === 404 || board.error.status === 401);
  if (board.isError && !board.data && !notMine) return <ErrorState problem={board.error} retry={() => void board.refetch()} />;
  return (
    <div className="lq-stack">
      {board.data ? <Mine challenge={c} board={board.data} /> : <p className="lq-note"><span>{t('challenge-performing:notMine')}</span></p>}
      {user ? <Acceptance id={c.id} /> : null}
      {board.data && c.state !== 'awarded' ? <Settlement id={c.id} /> : null}
      {board.data?.pool ? <ClaimPack challenge={c} /> : null}
      <Evaluation challenge={c} />
    </div>
  );
}

function Mine({ challenge: c, board }: { challenge: Challenge; board: ChallengeBoard }) {
  const { t } = useTranslation(['challenge-performing']);
  return (
    <>
      {c.state === 'awarded' ? <Contracts challenge={c} board={board} /> : null}
      {board.pool ? <PoolMoney pool={board.pool} /> : null}
      <section className="lq-card lq-stack" aria-labelledby="lanes-title"><h2 id="lanes-title">{t(board.race ? 'challenge-performing:lanes' : 'challenge-performing:stages')}</h2>
        {board.race ? <p className="lq-muted">{t('challenge-performing:raceAbout')}</p> : null}
        {board.lanes.length ? board.lanes.map((lane) => <Lane key={lane.entryId} challengeId={c.id} lane={lane} race={board.race} />) : <p className="lq-muted">{t('challenge-performing:noLanes')}</p>}
      </section>
    </>
  );
}
