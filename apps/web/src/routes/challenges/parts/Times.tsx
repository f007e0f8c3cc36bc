import { useTranslation } from 'react-i18next';
import type { Challenge } from '../../../api/shapes';
import { DateText } from '../../../components/DateText';
import { useNow } from '../../../components/useNow';
import { DeadlineText } from '../DeadlineText';
import { timePicture } from '../timePicture';

/** Every day that matters on one line, with now on it; the list below says the same in words. */
export function Times({ challenge: c }: { challenge: Challenge }) {
  const { t } = useTranslation(['challenges']);
  const now = useNow();
  const goesOn = c.state !== 'withdrawn';
  const picture = timePicture({ openedAt: c.openedAt, questionsUntil: c.content.questionsUntil, entriesUntil: c.content.entriesUntil, judgedBy: c.content.judgedBy }, now);
  return (
    <section className="lq-card">
      <h2>{t('challenges:times.title')}</h2>
      {c.state === 'withdrawn' ? <p className="lq-note lq-note--wait"><span>{t('challenges:times.stopped')}</span></p> : null}
      {picture.marks.length ? (
        <>
          <div className="lq-times" aria-hidden="true">
            <div className="lq-times__line"><i style={{ width: `${picture.over}%` }} /></div>
            {picture.marks.map((m, at) => <span key={m.key} className={`lq-times__mark${m.past ? ' lq-times__mark--past' : ''}${m.level ? ' lq-times__mark--up' : ''}`} style={{ left: `${m.place}%` }}>{at + 1}</span>)}
            {goesOn && picture.now !== null ? <span className={`lq-times__now${picture.now > 80 ? ' lq-times__now--end' : picture.now < 20 ? ' lq-times__now--start' : ''}`} style={{ left: `${picture.now}%` }}>{t('challenges:times.now')}</span> : null}
          </div>
          <ol className="lq-times__list">
            {picture.marks.map((m, at) => (
              <li key={m.key}><span className={`lq-times__number${m.past ? ' lq-times__number--past' : ''}`} aria-hidden="true">{at + 1}</span><span><b>{t(`challenges:times.${m.key}`)}</b>{m.past ? <span className="lq-muted lq-small"> {t('challenges:times.past')}</span> : null}<br />{m.key === 'judged' ? <DateText at={m.at} beside={goesOn} /> : <DeadlineText at={m.at} beside={goesOn} />}</span></li>
            ))}
          </ol>
        </>
      ) : <p className="lq-muted">{t('challenges:notYet')}</p>}
      <p className="lq-muted lq-small" style={{ marginTop: 12 }}>{t('challenges:times.about')}</p>
      {c.edition > 0 ? <p style={{ marginTop: 8 }}><a href={`/api/v1/challenges/${c.id}/calendar.ics`}>{t('challenges:times.ics')}</a></p> : null}
    </section>
  );
}
