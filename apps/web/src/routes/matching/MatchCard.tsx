import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Match, MatchFeedback } from '../../api/shapes';
import { DateText } from '../../components/DateText';
import { MatchReasons } from '../../components/MatchReasons';
import { ProblemAlert } from '../../components/ProblemAlert';
import { useAnswer } from './api';
import { DeclineDialog } from './DeclineDialog';
import { MatchPair } from './MatchPair';

function FeedbackLine({ who, feedback }: { who: string; feedback: MatchFeedback }) {
  const { t } = useTranslation(['matching']);
  return <span className={`lq-tag lq-tag--${feedback.answer === 'interested' ? 'open' : 'lost'}`}>{who}{t('pieces:colon')}{t(`matching:answers.${feedback.answer}`)}{feedback.reason ? ` \u00b7 ${t(`reference:declineReasons.${feedback.reason}`)}` : ''}</span>;
}

export function MatchCard({ match: m }: { match: Match }) {
  const { t } = useTranslation(['matching']);
  const answer = useAnswer();
  const [declining, setDeclining] = useState(false);
  const mine = m.mySide === 'demand' ? m.demandFeedback : m.mySide === 'achievement' ? m.achievementFeedback : null;
  return (
    <article className="lq-card lq-match" aria-label={`${m.achievement.title} \u2014 ${m.demand.title}`}>
      <MatchPair match={m} />
      <MatchReasons reasons={m.reasons} />
      <div className="lq-match__foot">
        <span className="lq-row">
          {m.achievementFeedback ? <FeedbackLine who={t('reference:types.achievement')} feedback={m.achievementFeedback} /> : null}
          {m.demandFeedback ? <FeedbackLine who={t('reference:types.demand')} feedback={m.demandFeedback} /> : null}
          {m.answerBy && !mine ? <span className="lq-muted lq-small">{t('matching:answerBy')} <DateText at={m.answerBy} time beside /></span> : null}
        </span>
        {m.mySide && !mine ? (
          <>
            <button type="button" className="lq-button" disabled={answer.isPending} onClick={() => setDeclining(true)}>{t('matching:decline')}</button>
            <button type="button" className="lq-button lq-button--main" disabled={answer.isPending} onClick={() => answer.mutate({ id: m.id, answer: 'interested' })}>{t('matching:interested')}</button>
          </>
        ) : null}
      </div>
      <ProblemAlert problem={answer.error} />
      {declining ? <DeclineDialog title={m.mySide === 'demand' ? m.achievement.title : m.demand.title} close={() => setDeclining(false)} decline={(reason, note) => answer.mutateAsync({ id: m.id, answer: 'declined', reason, note })} /> : null}
    </article>
  );
}
