import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import type { Lead, LeadState, NextAct } from '../../api/shapes';
import { ButtonLink } from '../../components/ButtonLink';
import { EmptyState } from '../../components/EmptyState';
import { ErrorState } from '../../components/ErrorState';
import { LoadingState } from '../../components/LoadingState';
import { PageHeader } from '../../components/PageHeader';
import { ProblemAlert } from '../../components/ProblemAlert';
import { ReasonDialog } from '../../components/ReasonDialog';
import { useTexts } from '../../components/useTexts';
import { useBoard, useMatch, useMoveLead } from './api';
import { BoardColumn } from './BoardColumn';
import { MatchCard } from './MatchCard';
import '../../styles/matching.css';

const COLUMNS: readonly LeadState[] = ['new', 'claimed', 'contacted', 'in_talks', 'won', 'lost'];

/** A drop is the same guarded act as the «move to» menu; one that is not open from here is refused with the reason. */
export default function Broker() {
  const { t } = useTranslation(['matching']);
  const say = useTexts();
  const [params] = useSearchParams();
  const told = useMatch(params.get('match') ?? undefined);
  const board = useBoard();
  const move = useMoveLead();
  const [asked, setAsked] = useState<{ lead: Lead; act: NextAct } | null>(null);
  const [said, setSaid] = useState('');

  const column = (state: LeadState) => t(`reference:leadStates.${state}`);
  const go = async (lead: Lead, act: NextAct, reason?: string) => {
    const after = await move.mutateAsync({ id: lead.id, version: lead.version, act: act.act, reason });
    setSaid(t('matching:board.moved', { title: lead.demandTitle, column: column(after.state) }));
  };
  function moveBy(lead: Lead, act: NextAct) {
    move.reset();
    setSaid('');
    if (act.needsReason) setAsked({ lead, act });
    else void go(lead, act).catch(() => undefined);
  }
  function dropOn(lead: Lead, state: LeadState) {
    if (lead.state === state) return;
    const act = lead.nextActs.find((a) => a.to === state && !a.blockedBy.length);
    if (act) moveBy(lead, act);
    else setSaid(t(lead.taken ? 'matching:board.takenAlready' : 'matching:board.notFromHere', { from: column(lead.state), to: column(state) }));
  }

  const counts = board.data?.columns;
  const empty = counts?.every((c) => c.leads === 0);
  return (
    <>
      <PageHeader title={t('matching:board.title')} about={t('matching:board.about')} acts={<ButtonLink to="/account?tab=subscriptions">{t('matching:board.subscribe')}</ButtonLink>} />
      <div className="lq-wide lq-wide--board lq-stack">
        {told.data ? <section className="lq-stack" aria-labelledby="told"><h2 id="told" style={{ fontSize: 18 }}>{t('matching:one')}</h2><MatchCard match={told.data} /></section> : null}
        {asked ? null : <ProblemAlert problem={move.error} />}
        <p role="status" className={said ? 'lq-note lq-note--open' : 'lq-hidden'}>{said}</p>
        {board.isPending ? <LoadingState /> : board.isError ? <ErrorState problem={board.error} retry={() => void board.refetch()} /> : empty ? (
          <div className="lq-card"><EmptyState title={t('matching:board.empty')} about={t('matching:board.emptyAbout')}><ButtonLink to="/account?tab=subscriptions" tone="primary">{t('matching:board.subscribe')}</ButtonLink></EmptyState></div>
        ) : (
          <div className="lq-board" tabIndex={0} role="group" aria-label={t('matching:board.title')}>
            {COLUMNS.map((state) => <BoardColumn key={state} state={state} count={counts?.find((c) => c.state === state)?.leads ?? 0} busy={move.isPending} moveBy={moveBy} dropOn={dropOn} />)}
          </div>
        )}
      </div>
      {asked ? <ReasonDialog name={say(asked.act.texts)} needsReason danger={asked.act.act === 'lose'} close={() => setAsked(null)} go={(reason) => go(asked.lead, asked.act, reason)} /> : null}
    </>
  );
}
