import { useTranslation } from 'react-i18next';
import { useSession } from '../../api/session';
import type { Deal } from '../../api/shapes';
import { DateText } from '../../components/DateText';
import { useTexts } from '../../components/useTexts';
import { isLive, TALKERS } from './api';
import { ScreenForm } from './ScreenForm';

/** Why nothing technical may be said yet, who can lift it, and what a person judged so far. Without a foreign element there is nothing to show. */
export function TalkBlocked({ deal: d }: { deal: Deal }) {
  const { t } = useTranslation(['contracting']);
  const { has } = useSession();
  const say = useTexts();
  const blocked = d.talkBlockedBy.length > 0;
  if (!blocked && !d.screen && (d.foreign === 'no' || d.foreign === null)) return null;
  const screens = d.mySide === 'holder' && isLive(d.state) && has(...TALKERS);
  return (
    <section className={`lq-note${blocked ? ' lq-note--wait' : ''}`} aria-labelledby="screen">
      <h2 id="screen" style={{ fontSize: 16 }}>{t(blocked ? 'contracting:screen.blocked' : 'contracting:screen.title')}</h2>
      {d.talkBlockedBy.map((b) => <p key={b.code}>{say(b.texts, b.params)}{b.article ? <span className="lq-muted"> {t('pieces:acts.article', { article: b.article })}</span> : null}</p>)}
      {d.foreign ? <p>{t('contracting:foreign.said', { answer: t(`contracting:foreign.answers.${d.foreign}`) })}</p> : null}
      {d.screen ? (
        <div>
          <p><b>{t(`contracting:screen.outcomes.${d.screen.outcome}`)}</b> {'\u00b7'} {t('contracting:screen.catalogueOf', { date: d.screen.catalogueVersion })}{d.screen.document ? ` \u00b7 ${d.screen.document}` : ''}</p>
          <p className="lq-break">{d.screen.reason}</p>
          <p className="lq-muted lq-small">{d.screen.screenedBy?.name} <DateText at={d.screen.screenedAt} time /></p>
        </div>
      ) : <p>{t(d.mySide === 'holder' ? 'contracting:screen.yours' : 'contracting:screen.theirs')}</p>}
      {screens ? (
        <details open={blocked && !d.screen} style={{ marginTop: 6 }}>
          <summary>{t(d.screen ? 'contracting:screen.again' : 'contracting:screen.do')}</summary>
          <ScreenForm dealId={d.id} />
        </details>
      ) : null}
    </section>
  );
}
