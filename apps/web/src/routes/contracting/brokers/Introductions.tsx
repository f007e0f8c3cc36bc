import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Mediation, MediationIntroduction } from '../../../api/shapes';
import { DateText } from '../../../components/DateText';
import { NextActs } from '../../../components/NextActs';
import { StateTag } from '../../../components/StateTag';
import { useTexts } from '../../../components/useTexts';
import { useIntroductionAct } from './api';
import { IntroductionForm } from './IntroductionForm';
import { PasswordDialog } from './PasswordDialog';

/** The broker's log with the client's answers, newest first; nothing in it is ever changed. */
export function Introductions({ mediation: m }: { mediation: Mediation }) {
  const { t } = useTranslation(['brokers']);
  return (
    <section className="lq-card lq-stack" aria-labelledby="introductions-title">
      <h2 id="introductions-title">{t('brokers:introductions.title')}</h2>
      <p className="lq-muted lq-small">{t('brokers:introductions.about')}</p>
      {m.introductions.length ? <ul className="lq-stack">{m.introductions.map((i) => <li key={i.id}><Entry mediation={m} introduction={i} /></li>)}</ul> : <p className="lq-muted">{t('brokers:introductions.none')}</p>}
      {m.mayLog ? <details open={!m.introductions.length}><summary>{t('brokers:introductions.do')}</summary><IntroductionForm mediation={m} /></details> : null}
    </section>
  );
}

function Entry({ mediation: m, introduction: i }: { mediation: Mediation; introduction: MediationIntroduction }) {
  const { t } = useTranslation(['brokers']);
  const say = useTexts();
  const act = useIntroductionAct(m.id, i.id);
  const [confirming, setConfirming] = useState(false);
  const open = i.nextActs.filter((a) => !a.blockedBy.length);
  const confirm = open.find((a) => a.act === 'confirm');
  return (
    <article className="lq-stack" style={{ gap: 8 }} aria-label={i.introduced.name}>
      <div className="lq-row"><b>{i.introduced.name}</b><StateTag state={i.state} of="introduction" /></div>
      <dl className="lq-facts">
        <div><dt>{t('brokers:introductions.on')}</dt><dd><DateText at={i.introducedOn} /></dd></div>
        <div><dt>{t('brokers:introductions.until')}</dt><dd><DateText at={i.protectedUntil} beside /></dd></div>
        <div><dt>{t('brokers:introductions.how')}</dt><dd className="lq-break">{i.how}</dd></div>
        {i.answeredAt ? <div><dt>{t('brokers:introductions.answered')}</dt><dd>{i.answeredBy?.name} <span className="lq-muted"><DateText at={i.answeredAt} time /></span></dd></div> : null}
        {i.answerReason ? <div><dt>{t('pieces:acts.reason')}</dt><dd className="lq-break">{i.answerReason}</dd></div> : null}
      </dl>
      {open.length ? (
        <div className="lq-row">
          {confirm ? <button type="button" className="lq-button lq-button--main" onClick={() => setConfirming(true)}>{say(confirm.texts)}</button> : null}
          <NextActs acts={open.filter((a) => a !== confirm)} onAct={(name, reason) => act.mutateAsync({ act: name, reason })} />
        </div>
      ) : null}
      {confirming && confirm ? (
        <PasswordDialog title={`${say(confirm.texts)} \u00b7 ${i.introduced.name}`} ok={say(confirm.texts)} busy={act.isPending} problem={act.error} close={() => { act.reset(); setConfirming(false); }} go={(password, failed) => act.mutate({ act: 'confirm', password }, { onSuccess: () => setConfirming(false), onError: failed })}>
          <p>{t('brokers:introductions.confirmMeans', { name: i.introduced.name, on: i.introducedOn, until: i.protectedUntil })}</p>
        </PasswordDialog>
      ) : null}
    </article>
  );
}
