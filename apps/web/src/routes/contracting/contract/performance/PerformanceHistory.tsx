import { useTranslation } from 'react-i18next';
import { DateText } from '../../../../components/DateText';
import { useTexts } from '../../../../components/useTexts';
import { PaperLinks, type PartProps } from './pieces';

/** Days from which payments are counted, and every act with its words. */
export function PerformanceHistory({ contract: c, performance: p }: PartProps) {
  const { t } = useTranslation(['performance']);
  const say = useTexts();
  const titles = new Map(p.milestones.map((m) => [m.key, m.title]));
  return (
    <section className="lq-card lq-stack" id="performance-history" aria-labelledby="performance-history-title">
      <h2 id="performance-history-title">{t('performance:history.title')}</h2>
      <dl className="lq-facts">{p.happened.map((h) => <div key={h.event + (h.milestoneId ?? '')}><dt>{t(`performance:events.${h.event}`)}{h.milestoneId ? ` ${titles.get(h.milestoneId) ?? h.milestoneId}` : ''}</dt><dd><DateText at={h.on} /></dd></div>)}</dl>
      {p.history.length ? (
        <details>
          <summary>{t('performance:history.all', { count: p.history.length })}</summary>
          <ol className="lq-line" style={{ marginTop: 8, padding: 0, listStyle: 'none' }}>{p.history.map((s) => (
            <li key={s.id} className="lq-line__item">
              <p className="lq-line__who"><span className="lq-tag">{t(`performance:things.${s.thing}`)}</span><b>{s.texts ? say(s.texts) : s.act}</b><span className="lq-muted">{c[s.side].name} {s.person.name} <DateText at={s.at} time /></span></p>
              {s.words ? <p className="lq-break">{s.words}</p> : null}
              <PaperLinks contract={c} ids={s.paperIds} />
            </li>
          ))}</ol>
        </details>
      ) : <p className="lq-muted">{t('performance:history.none')}</p>}
    </section>
  );
}
