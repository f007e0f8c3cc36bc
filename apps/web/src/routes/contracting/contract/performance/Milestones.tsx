import { useTranslation } from 'react-i18next';
import { DateText } from '../../../../components/DateText';
import { PlanForm } from './PlanForm';
import { ThingState, Who, type PartProps } from './pieces';
import { ThingActs } from './ThingActs';

/** Milestones in their order, and the plan that waits for an answer. */
export function Milestones({ contract: c, performance: p }: PartProps) {
  const { t } = useTranslation(['performance']);
  const waiting = p.plans.find((plan) => plan.state === 'proposed');
  const live = p.milestones.filter((m) => m.state !== 'dropped').sort((a, b) => a.dueOn.localeCompare(b.dueOn));
  return (
    <section className="lq-card lq-stack" id="milestones" aria-labelledby="milestones-title">
      <h2 id="milestones-title">{t('performance:milestones.title')}</h2>
      {live.length ? (
        <ol className="lq-stack" style={{ gap: 12, paddingInlineStart: 0, listStyle: 'none' }}>{live.map((m) => (
          <li key={m.id} className="lq-stack" style={{ gap: 6 }}>
            <div className="lq-row"><b className="lq-break">{m.title}</b><ThingState thing="milestone" state={m.state} />
              {m.lateDays > 0 ? <span className="lq-tag lq-tag--lost">{t('performance:late', { count: m.lateDays })}</span> : null}{p.milestoneIdsOfPrice.includes(m.key) ? <span className="lq-tag lq-tag--info">{t('performance:milestones.pays')}</span> : null}</div>
            <p className="lq-muted lq-small">{t('performance:due')} <DateText at={m.dueOn} beside={m.state !== 'accepted'} /> {'\u00b7'} {t('performance:milestones.by', { name: c[m.by].name })}
              {m.acceptedOn ? <> {'\u00b7'} {t('performance:deliveries.acceptedOn')} <DateText at={m.acceptedOn} /></> : null}</p>
            <ThingActs contract={c} thing="milestone" id={m.id} version={m.version} acts={m.nextActs} today={p.today} />
          </li>
        ))}</ol>
      ) : <p className="lq-muted">{t('performance:milestones.none')}</p>}
      {waiting ? (
        <article className="lq-note lq-note--wait" aria-label={t('performance:milestones.plan', { number: waiting.number })}>
          <strong>{t('performance:milestones.plan', { number: waiting.number })} <ThingState thing="milestone-plan" state={waiting.state} /></strong>
          <ul>{waiting.milestones.map((m) => <li key={m.key} className="lq-break">{m.title} {'\u00b7'} <DateText at={m.dueOn} /> {'\u00b7'} {c[m.by].name}</li>)}</ul>
          {waiting.note ? <span className="lq-break">{waiting.note}</span> : null}
          <Who contract={c} side={waiting.side} name={waiting.person.name} at={waiting.at} />
          <ThingActs contract={c} thing="milestone-plan" id={waiting.id} version={waiting.version} acts={waiting.nextActs} today={p.today} />
        </article>
      ) : p.mayAct ? <details><summary>{t(live.length ? 'performance:milestones.again' : 'performance:milestones.do')}</summary><PlanForm contract={c} performance={p} /></details> : null}
    </section>
  );
}
