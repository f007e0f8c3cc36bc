import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { BypassAlert, Mediation } from '../../../api/shapes';
import { DateText } from '../../../components/DateText';
import { NextActs } from '../../../components/NextActs';
import { StateTag } from '../../../components/StateTag';
import { useTexts } from '../../../components/useTexts';
import { useBypassAct } from './api';

/** Questions, no verdicts: what happened, the article, and what the two say to it. */
export function Alerts({ mediation: m }: { mediation: Mediation }) {
  const { t } = useTranslation(['brokers']);
  return (
    <section className="lq-card lq-stack" aria-labelledby="alerts-title">
      <h2 id="alerts-title">{t('brokers:alerts.title')}</h2>
      <ul className="lq-stack">{m.alerts.map((a) => <li key={a.id}><Alert mediation={m} alert={a} /></li>)}</ul>
    </section>
  );
}

function Alert({ mediation: m, alert: a }: { mediation: Mediation; alert: BypassAlert }) {
  const { t } = useTranslation(['brokers']);
  const say = useTexts();
  const act = useBypassAct(m.id, a.id);
  const introduction = m.introductions.find((i) => i.id === a.introductionId);
  return (
    <article className={`lq-note${a.state === 'settled' ? '' : ' lq-note--wait'}`} aria-label={introduction?.introduced.name}>
      <div className="lq-row"><b>{introduction?.introduced.name}</b><StateTag state={a.state} of="bypass" /></div>
      <p>{say(a.question.texts)}{t('pieces:acts.article', { article: a.question.article })}</p>
      <dl className="lq-facts">
        {introduction ? <div><dt>{t('brokers:introductions.on')}</dt><dd><DateText at={introduction.introducedOn} /></dd></div> : null}
        <div><dt>{t(`brokers:alerts.on.${a.cause}`)}</dt><dd><DateText at={a.agreedOn} /></dd></div>
        <div><dt>{t('brokers:introductions.until')}</dt><dd><DateText at={a.protectedUntil} /></dd></div>
        {a.answer ? <div><dt>{t('brokers:alerts.answer')}</dt><dd className="lq-break">{a.answer} <span className="lq-muted">{a.answeredBy?.name} <DateText at={a.answeredAt} time /></span></dd></div> : null}
        {a.settlement ? <div><dt>{t('brokers:alerts.settlement')}</dt><dd className="lq-break">{a.settlement} <span className="lq-muted"><DateText at={a.settledAt} time /></span></dd></div> : null}
      </dl>
      <div className="lq-row">
        <NextActs acts={a.nextActs.filter((each) => !each.blockedBy.length)} onAct={(name, reason) => act.mutateAsync({ act: name, version: a.version, reason })} />
        {m.mySide === 'client' ? <Link to={`/deals/${a.dealId}`}>{t('brokers:deals.to')}</Link> : null}
      </div>
    </article>
  );
}
