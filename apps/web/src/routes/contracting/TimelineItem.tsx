import { useTranslation } from 'react-i18next';
import type { Deal, DealTimelineItem } from '../../api/shapes';
import { CopyId } from '../../components/CopyId';
import { DateText } from '../../components/DateText';
import { useTexts } from '../../components/useTexts';

/** A message as a bubble of its side, everything else as a line; each with the audit entry that proves it. A file may come without its name. */
export function TimelineItem({ deal: d, item: i }: { deal: Deal; item: DealTimelineItem }) {
  const { t } = useTranslation(['contracting']);
  const say = useTexts();
  const mine = i.side === d.mySide;
  const who = (
    <p className="lq-line__who">
      {i.side ? <span className={`lq-tag lq-tag--${mine ? 'open' : 'info'}`}>{t(mine ? 'contracting:ours' : 'contracting:theirs')}</span> : null}
      {i.person?.name ? <b>{i.person.name}</b> : null}
      <span className="lq-muted"><DateText at={i.at} time /></span>
    </p>
  );
  const act = i.texts ? say(i.texts) : null;
  const what = i.kind === 'nda' ? t('contracting:timeline.nda', { number: i.label, act: act ?? i.act })
    : i.kind === 'look' && i.refId === null ? t('contracting:timeline.privateText')
      : (i.kind === 'file' || i.kind === 'file-withdrawn' || i.kind === 'look') && i.label === null ? t(`contracting:timeline.unnamed.${i.kind}`)
        : act ?? t(`contracting:timeline.kinds.${i.kind}`, { name: i.label, defaultValue: i.act });
  return (
    <div className={`lq-line__item${i.kind === 'message' ? ` lq-line__item--said${mine ? ' lq-line__item--mine' : ''}` : ''}`}>
      {who}
      {i.kind === 'message' ? <pre className="lq-bubble">{i.text}</pre> : <p className="lq-break">{what}</p>}
      {i.reason ? <p className="lq-muted lq-break">{t('pieces:acts.reason')}{t('pieces:colon')}{i.reason}</p> : null}
      <details className="lq-proof">
        <summary>{t('contracting:timeline.proof')}</summary>
        <dl className="lq-facts lq-small">
          <div><dt>{t('contracting:timeline.entry')}</dt><dd><CopyId id={i.id} /></dd></div>
          <div><dt>{t('contracting:timeline.hash')}</dt><dd><CopyId id={i.auditHash} /></dd></div>
        </dl>
      </details>
    </div>
  );
}
