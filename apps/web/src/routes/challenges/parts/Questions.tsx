import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'react-router';
import { useSession } from '../../../api/session';
import type { Challenge, ChallengeQuestion } from '../../../api/shapes';
import { DateText } from '../../../components/DateText';
import { EmptyState } from '../../../components/EmptyState';
import { ErrorState } from '../../../components/ErrorState';
import { LoadingState } from '../../../components/LoadingState';
import { useAnswer, useAsk, useQuestions } from '../api';
import { DeadlineText } from '../DeadlineText';
import { WordsForm } from '../WordsForm';

/** Questions and answers are public to all; who asked is never told. */
export function Questions({ challenge: c }: { challenge: Challenge }) {
  const { t } = useTranslation(['challenges']);
  const query = useQuestions(c.id);
  const items = query.data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <div className="lq-deal">
      <section className="lq-card"><h2>{t('challenges:questions.title')}</h2>
        {query.isPending ? <LoadingState /> : query.isError && !query.data ? <ErrorState problem={query.error} retry={() => void query.refetch()} /> : items.length ? (
          <>
            <ul>{items.map((one) => <li key={one.id} className="lq-asked"><Asked challenge={c} question={one} /></li>)}</ul>
            {query.hasNextPage ? <div className="lq-more"><button type="button" className="lq-button" disabled={query.isFetchingNextPage} onClick={() => void query.fetchNextPage()}>{t(query.isFetchingNextPage ? 'pieces:loading' : 'pieces:list.more')}</button></div> : null}
          </>
        ) : <EmptyState title={t('challenges:questions.empty')} about={t(c.state === 'open' ? 'challenges:questions.emptyAbout' : 'challenges:questions.emptyNotOpen')} />}
      </section>
      <section className="lq-card lq-stack"><h2>{t('challenges:questions.ask')}</h2><Ask challenge={c} /></section>
    </div>
  );
}

function Ask({ challenge: c }: { challenge: Challenge }) {
  const { t } = useTranslation(['challenges']);
  const { user } = useSession();
  const place = useLocation();
  const [sent, setSent] = useState(false);
  const ask = useAsk(c.id, () => setSent(true));
  const until = c.questionsUntil ?? c.entriesUntil;
  if (c.asks && user) {
    return (
      <>
        <p className="lq-muted">{t('challenges:questions.askAbout')}{until ? <> {t('challenges:questions.until')} <DeadlineText at={until} /></> : null}</p>
        {sent ? <p className="lq-note lq-note--open" role="status"><span>{t('challenges:questions.sent')}</span></p> : null}
        <WordsForm draftKey={`challenge-question.${user.id}.${c.id}`} label={t('challenges:questions.text')} go={t('challenges:questions.go')} busy={ask.isPending} problem={ask.error} send={(words, done) => ask.mutate(words, { onSuccess: done })} />
      </>
    );
  }
  if (c.state !== 'open') return <p className="lq-muted">{t(c.edition > 0 ? 'challenges:questions.notOpenAnyMore' : 'challenges:questions.notOpenYet')}</p>;
  if (until && Date.parse(until) < Date.now()) return <p className="lq-muted">{t('challenges:questions.over')} <DeadlineText at={until} beside={false} /></p>;
  if (!user) return <p><Link className="lq-button" to={`/login?from=${encodeURIComponent(place.pathname + place.search)}`}>{t('challenges:questions.login')}</Link></p>;
  return <p className="lq-muted">{t('challenges:questions.notVerified')}</p>;
}

function Asked({ challenge: c, question: q }: { challenge: Challenge; question: ChallengeQuestion }) {
  const { t } = useTranslation(['challenges']);
  const { user } = useSession();
  const [open, setOpen] = useState(false);
  const answer = useAnswer(c.id, q.id, () => setOpen(false));
  const act = t(q.answers.length ? 'challenges:questions.supplement' : 'challenges:questions.answer');
  return (
    <>
      <div className="lq-row lq-small lq-muted"><DateText at={q.askedAt} time />{q.mine ? <span className="lq-tag lq-tag--info">{t('challenges:questions.mine')}</span> : null}{q.answers.length ? null : <span className="lq-tag lq-tag--wait">{t('challenges:questions.waits')}</span>}</div>
      <pre>{q.text}</pre>
      {q.answers.map((a) => <div key={a.id} className="lq-asked__answer"><span className="lq-small lq-muted">{a.seq === 1 ? t('challenges:questions.answered') : t('challenges:questions.supplemented', { n: a.seq - 1 })} <DateText at={a.answeredAt} time /></span><pre>{a.text}</pre></div>)}
      {c.answers && user ? (
        open ? (
          <div className="lq-stack" style={{ gap: 8 }}>
            <p className="lq-muted lq-small">{t('challenges:questions.answerAbout')}</p>
            <WordsForm draftKey={`challenge-answer.${user.id}.${q.id}`} label={act} go={act} busy={answer.isPending} problem={answer.error} send={(words, done) => answer.mutate(words, { onSuccess: done })} cancel={() => setOpen(false)} />
          </div>
        ) : <div><button type="button" className="lq-button lq-button--small" onClick={() => setOpen(true)}>{act}</button></div>
      ) : null}
    </>
  );
}
