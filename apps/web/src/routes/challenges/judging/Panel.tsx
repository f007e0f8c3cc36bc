import { useTranslation } from 'react-i18next';
import { ApiProblem } from '../../../api/problem';
import type { Challenge, ChallengeJudging } from '../../../api/shapes';
import { EmptyState } from '../../../components/EmptyState';
import { ErrorState } from '../../../components/ErrorState';
import { LoadingState } from '../../../components/LoadingState';
import { AnswerForm } from './AnswerForm';
import { useConclude, useJudging, usePanel, useReject } from './api';
import { DrawForm } from './DrawForm';
import { DrawAgainForm, Draws } from './Draws';
import { MinutesEditor } from './MinutesEditor';
import { Ranking } from './Ranking';
import { weakest } from './scores';
import { Seats } from './Seats';

/** The organiser's desk while experts judge: the draw, who sits, scores once all are signed, minutes and the conclusion. */
export function Panel({ challenge: c }: { challenge: Challenge }) {
  const { t } = useTranslation(['challenge-judging']);
  const [panel, judging] = [usePanel(c.id), useJudging(c.id)];
  const missing = panel.isError && panel.error instanceof ApiProblem && panel.error.status === 404;
  const handles = c.state === 'judging' && c.nextActs.some(({ act }) => act === 'conclude');
  if (judging.isPending || panel.isPending) return <LoadingState rows={3} />;
  if (judging.isError && !judging.data) return <ErrorState problem={judging.error} retry={() => void judging.refetch()} />;
  if (panel.isError && !missing && !panel.data) return <ErrorState problem={panel.error} retry={() => void panel.refetch()} />;
  if (!panel.data) return <div className="lq-stack">{handles ? <DrawForm challenge={c} /> : <section className="lq-card"><EmptyState title={t('challenge-judging:panel.none')} about={t('challenge-judging:panel.noneAbout')} /></section>}{handles ? <RejectAll challenge={c} judging={judging.data} /> : null}</div>;
  return (
    <div className="lq-stack">
      <Seats challenge={c} panel={panel.data} handles={handles} />
      {panel.data.drawsAgain ? <DrawAgainForm challenge={c} panel={panel.data} /> : null}
      <Ranking challenge={c} judging={judging.data} />
      <MinutesEditor challengeId={c.id} />
      {handles ? <Conclude challenge={c} judging={judging.data} /> : null}
      {handles ? <RejectAll challenge={c} judging={judging.data} /> : null}
      <Draws panel={panel.data} />
    </div>
  );
}

function Conclude({ challenge: c, judging: j }: { challenge: Challenge; judging: ChallengeJudging }) {
  const { t } = useTranslation(['challenge-judging']);
  const conclude = useConclude(c.id);
  if (!j.complete) return null;
  if (j.winners === null) return <p className="lq-note lq-note--wait"><span>{t('challenge-judging:answers.tooFew')}</span></p>;
  const names = new Map(c.content.criteria.map(({ id, name }) => [id, name]));
  const prefill = (entryId: string) => {
    const entry = j.ranking.find((one) => one.entryId === entryId);
    return entry ? t('challenge-judging:answers.prefill', { place: entry.place, criteria: weakest(entry.criteria).map(({ id, mean }) => `${names.get(id) ?? id} ${mean}`).join(t('pieces:comma')) }) : '';
  };
  return <AnswerForm mode="conclude" entries={j.eligible} first={j.first} prefill={prefill} busy={conclude.isPending} problem={conclude.error} go={({ chosen, answers }) => conclude.mutate({ version: c.version, winners: chosen, answers })} />;
}

function RejectAll({ challenge: c, judging: j }: { challenge: Challenge; judging: ChallengeJudging }) {
  const reject = useReject(c.id);
  return <AnswerForm mode="reject" entries={j.eligible} busy={reject.isPending} problem={reject.error} go={({ reason, answers }) => reject.mutate({ version: c.version, reason, answers })} />;
}
