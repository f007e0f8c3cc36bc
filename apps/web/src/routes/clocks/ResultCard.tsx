import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { MyResult, RightsDeadlineBrief } from '../../api/shapes';
import { DateText } from '../../components/DateText';
import { useTexts } from '../../components/useTexts';
import { ApplicationState } from '../assignment/ApplicationState';
import { ConsentLine } from '../rights/ConsentLine';
import { DisclosureState } from '../rights/DisclosureState';
import { DaysLeft, PeriodText } from './DaysLeft';

export function ResultCard({ result: r }: { result: MyResult }) {
  const { t } = useTranslation(['clocks', 'rights', 'assignment']);
  const say = useTexts();
  return (
    <article className="lq-card lq-stack">
      <header>
        <h3 style={{ marginBottom: 2, fontSize: 17 }}><Link to={`/disclosures/${r.disclosureId}`}>{r.title}</Link></h3>
        <div className="lq-item__meta">
          <DisclosureState state={r.state} />
          {r.application ? <><Link to={`/rights-applications/${r.application.id}`}>{t(`assignment:forms.${r.application.form}`)}</Link><ApplicationState state={r.application.state} /></> : null}
          {r.mine ? null : <span>{t('clocks:results.named')}</span>}
          <DateText at={r.updatedAt} beside />
        </div>
      </header>
      <div className={`lq-note lq-note--${r.step.mine ? 'wait' : 'open'}`}>
        <strong>{r.step.mine ? t('clocks:results.mine') : t('clocks:results.turn', { who: say(r.step.turnTexts) })}</strong>
        <span>{r.application?.mySignature ? t('clocks:results.sign') : say(r.step.texts)}</span>
        {r.step.mine ? <span><Link className="lq-button lq-button--primary lq-button--small" to={r.step.page}>{t('clocks:results.go')}</Link></span> : null}
      </div>
      {r.rights ? <Rights rights={r.rights} /> : null}
      {r.deadlines.length ? <Clocks deadlines={r.deadlines} /> : null}
      <details>
        <summary>{t('clocks:results.history')}</summary>
        <ol className="lq-history">
          {r.submittedAt ? <li>{t('clocks:results.submitted')}{' \u00b7 '}<DateText at={r.submittedAt} /></li> : null}
          {r.assessedAt ? <li>{t('clocks:results.assessed')}{' \u00b7 '}<DateText at={r.assessedAt} /></li> : null}
          {r.rights?.history.map((h, i) => <li key={`${h.kind}${h.on}${i}`}>{t(`rights:entries.${h.kind}`)}{' \u00b7 '}<DateText at={h.on} /></li>)}
          {r.application ? <li>{t('clocks:results.application')}{t('pieces:colon')}{say(r.application.stateTexts)}{' \u00b7 '}<DateText at={r.application.updatedAt} /></li> : null}
        </ol>
      </details>
    </article>
  );
}

function Rights({ rights }: { rights: NonNullable<MyResult['rights']> }) {
  const { t } = useTranslation(['clocks']);
  return (
    <>
      <p className="lq-item__meta">
        <span>{t('clocks:results.owners')}{t('pieces:colon')}{rights.owners.map((o) => `${o.name}${o.me ? ` (${t('clocks:results.me')})` : ''} ${o.share.numerator}/${o.share.denominator}`).join(t('pieces:comma'))}</span>
        {rights.licences ? <span>{t('clocks:results.licences', { count: rights.licences })}</span> : null}
        {rights.liens ? <span>{t('clocks:results.liens', { count: rights.liens })}</span> : null}
        <Link to={`/titles/${rights.titleId}`}>{t('clocks:results.chain')}</Link>
      </p>
      <details>
        <summary>{t('clocks:results.use')}</summary>
        <p className="lq-muted lq-small">{t(rights.asOwner ? 'clocks:results.useAsOwner' : 'clocks:results.useAsUnit')}</p>
        <ul className="lq-stack" style={{ listStyle: 'none', padding: 0 }}>{rights.consents.map((c) => <li key={c.act}><ConsentLine consent={c} /></li>)}</ul>
      </details>
    </>
  );
}

function Clocks({ deadlines }: { deadlines: RightsDeadlineBrief[] }) {
  const { t } = useTranslation(['clocks']);
  const say = useTexts();
  return (
    <div>
      <h4 style={{ fontSize: 15, marginBottom: 4 }}>{t('clocks:results.deadlines')}</h4>
      <ul style={{ listStyle: 'none', padding: 0 }}>
        {deadlines.map((d) => (
          <li key={d.id} className="lq-item__meta"><b>{say(d.kindTexts)}</b><PeriodText period={d.period} />{d.dueOn ? <DateText at={d.lastDay ?? d.dueOn} /> : <span>{t('clocks:deadlines.undated')}</span>}<DaysLeft days={d.daysLeft} state={d.state} /></li>
        ))}
      </ul>
      <Link to="/deadlines?box=mine">{t('clocks:results.moreDeadlines')}</Link>
    </div>
  );
}
