import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSession } from '../../api/session';
import type { Match, MatchAnswer } from '../../api/shapes';
import { DateText } from '../../components/DateText';
import { MatchReasons } from '../../components/MatchReasons';
import { ProblemAlert } from '../../components/ProblemAlert';
import { OpenDeal } from '../contracting/OpenDeal';
import { useAnswer } from './api';
import { DeclineDialog } from './DeclineDialog';
import { MatchOther, MatchPair } from './MatchPair';

function AnswerLine({ who, answer }: { who: string; answer: MatchAnswer }) {
  const { t } = useTranslation(['matching']);
  return (
    <div className="lq-small">
      <span className={`lq-tag lq-tag--${answer.answer === 'interested' ? 'open' : 'lost'}`}>{who}{t('pieces:colon')}{t(`matching:answers.${answer.answer}`)}{answer.reason ? ` \u00b7 ${t(`reference:declineReasons.${answer.reason}`)}` : ''}</span>{' '}
      <span className="lq-muted"><DateText at={answer.answeredAt} time /></span>
      {answer.comment ? <p className="lq-muted">{answer.comment}</p> : null}
    </div>
  );
}

/** `only`: on the page of one side, the other side alone is shown. */
export function MatchCard({ match: m, only }: { match: Match; only?: 'achievement' | 'demand' }) {
  const { t } = useTranslation(['matching']);
  const session = useSession();
  const answer = useAnswer();
  const [declining, setDeclining] = useState(false);
  const mine = m.mySide ? m.answers[m.mySide] : null;
  const open = m.mySide !== null && m.state === 'active' && session.has('researcher', 'tto', 'firm');
  const waiting = m.owingSide && m.owingSide === m.mySide && m.answerBy;
  const declined = m.answers.achievement?.answer === 'declined' || m.answers.demand?.answer === 'declined';
  const deals = m.mySide !== null && m.state === 'active' && !declined && session.has('tto', 'firm');
  const unnamed = m.mySide === 'achievement' && m.demand.anonymous;
  return (
    <article className="lq-card lq-match" aria-label={`${m.achievement.title} \u2014 ${m.demand.title}`}>
      {only ? <MatchOther match={m} only={only} /> : <MatchPair match={m} />}
      <MatchReasons reasons={m.reasons} />
      <div className="lq-match__foot">
        <div className="lq-stack" style={{ gap: 6 }}>
          {m.state === 'withdrawn' ? <span className="lq-tag lq-tag--lost">{t('matching:withdrawn')}</span> : null}
          {m.answers.achievement ? <AnswerLine who={t('reference:types.achievement')} answer={m.answers.achievement} /> : null}
          {m.answers.demand ? <AnswerLine who={t('reference:types.demand')} answer={m.answers.demand} /> : null}
          {waiting ? <span className="lq-tag lq-tag--wait">{t('matching:answerBy')} <DateText at={m.answerBy} beside /></span> : null}
          {m.owingSide && !waiting && m.answerBy ? <span className="lq-muted lq-small">{t('matching:theirAnswerBy')} <DateText at={m.answerBy} beside /></span> : null}
          {deals && unnamed ? <span className="lq-muted lq-small">{t('matching:byFirm')}</span> : null}
          {m.silentSide ? <span className="lq-muted lq-small">{t('matching:silent', { side: t(`reference:types.${m.silentSide}`) })}</span> : null}
          {!m.answers.achievement && !m.answers.demand ? <span className="lq-muted lq-small">{t('matching:found')} <DateText at={m.firstFoundAt} beside /></span> : null}
        </div>
        {(open && !mine) || (deals && !unnamed) ? (
          <div className="lq-row">
            {deals && !unnamed ? <OpenDeal from={{ kind: 'match', id: m.id }} title={`${m.achievement.title} \u2014 ${m.demand.title}`} side={m.mySide === 'achievement' ? 'holder' : 'acquirer'} anonymous={m.demand.anonymous} main={mine !== null} /> : null}
            {open && !mine ? (
              <>
                <button type="button" className="lq-button" disabled={answer.isPending} onClick={() => setDeclining(true)}>{t('matching:decline')}</button>
                <button type="button" className="lq-button lq-button--main" disabled={answer.isPending} onClick={() => answer.mutate({ id: m.id, version: m.version, answer: 'interested' })}>{t('matching:interested')}</button>
              </>
            ) : null}
          </div>
        ) : null}
      </div>
      <ProblemAlert problem={answer.error} />
      {declining ? <DeclineDialog title={m.mySide === 'demand' ? m.achievement.title : m.demand.title} close={() => setDeclining(false)} decline={(reason, comment) => answer.mutateAsync({ id: m.id, version: m.version, answer: 'declined', reason, ...(comment ? { comment } : {}) })} /> : null}
    </article>
  );
}
