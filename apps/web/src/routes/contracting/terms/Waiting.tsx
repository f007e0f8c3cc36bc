import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Deal, Negotiation } from '../../../api/shapes';

/** Which version waits for whose answer, and which one both accepted. */
export function Waiting({ deal: d, talks }: { deal: Deal; talks: Negotiation }) {
  const { t } = useTranslation(['terms']);
  const offered = talks.versions.find(({ number }) => number === talks.pending);
  const latest = talks.versions[0];
  const link = (number: number) => <Link to={`/deals/${d.id}/terms?v=${number}`}>{t('terms:version', { number })}</Link>;
  return (
    <div role="status"><ul className="lq-stack" style={{ gap: 6 }}>
      {offered ? <li><span className={`lq-tag lq-tag--dot lq-tag--${talks.mine ? 'info' : 'wait'}`}>{t(talks.mine ? 'terms:waitsTheirs' : 'terms:waitsOurs')}</span> {link(offered.number)} {'\u00b7'} {t('terms:offeredBySide', { name: d[offered.side].name })}</li> : null}
      {talks.frozen ? <li><span className="lq-tag lq-tag--dot lq-tag--open">{t('terms:frozen')}</span> {link(talks.frozen)} {'\u00b7'} {t('terms:frozenAbout')}</li> : null}
      {!offered && !talks.frozen && latest ? <li><span className="lq-tag lq-tag--dot lq-tag--lost">{t('terms:nothingWaits')}</span> {link(latest.number)} {'\u00b7'} {t(`terms:outcomes.${latest.outcome ?? 'replaced'}`)}</li> : null}
    </ul></div>
  );
}
