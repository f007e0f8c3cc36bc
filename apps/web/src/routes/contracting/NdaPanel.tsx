import { useTranslation } from 'react-i18next';
import { useSession } from '../../api/session';
import type { Deal, Nda } from '../../api/shapes';
import { CopyId } from '../../components/CopyId';
import { DateText } from '../../components/DateText';
import { StateTag } from '../../components/StateTag';
import { isTalking, SIGNERS } from './api';
import { NdaActs } from './NdaActs';
import { NdaOffer } from './NdaOffer';

/** The newest version decides; the older ones are kept folded. */
export function NdaPanel({ deal: d }: { deal: Deal }) {
  const { t } = useTranslation(['contracting']);
  const { has } = useSession();
  const [newest, ...older] = d.ndas;
  const may = isTalking(d.state) && has(...SIGNERS);
  return (
    <section className="lq-card lq-stack" id="nda" aria-labelledby="nda-title">
      <h2 id="nda-title">{t('contracting:nda.title')}</h2>
      {newest ? <Version deal={d} nda={newest} newest /> : <p className="lq-muted">{t('contracting:nda.none')}</p>}
      {may && d.talkBlockedBy.length ? <p className="lq-muted lq-small">{t('contracting:nda.afterScreen')}</p> : null}
      {may && !d.talkBlockedBy.length ? <details open={!newest}><summary>{t(newest ? 'contracting:nda.again' : 'contracting:nda.do')}</summary><NdaOffer deal={d} /></details> : null}
      {older.length ? (
        <details>
          <summary>{t('contracting:nda.older', { count: older.length })}</summary>
          <ul className="lq-stack" style={{ paddingTop: 10 }}>{older.map((n) => <li key={n.id}><Version deal={d} nda={n} /></li>)}</ul>
        </details>
      ) : null}
    </section>
  );
}

function Version({ deal: d, nda: n, newest = false }: { deal: Deal; nda: Nda; newest?: boolean }) {
  const { t } = useTranslation(['contracting']);
  const party = (side: Nda['offeredBySide']) => d[side].name;
  return (
    <article className="lq-stack" style={{ gap: 10 }} aria-label={t('contracting:nda.version', { number: n.number })}>
      <div className="lq-row">
        <b>{t('contracting:nda.version', { number: n.number })}</b><StateTag state={n.state} of="nda" />
        {n.expired ? <span className="lq-tag lq-tag--lost">{t('contracting:nda.expired')}</span> : null}
      </div>
      <dl className="lq-facts">
        <div><dt>{t('contracting:nda.until')}</dt><dd><DateText at={n.openUntil} beside /></dd></div>
        <div><dt>{t('contracting:nda.offered')}</dt><dd>{party(n.offeredBySide)} {n.offeredBy?.name} <span className="lq-muted"><DateText at={n.offeredAt} time /></span></dd></div>
        {n.signedAt ? <div><dt>{t('contracting:nda.signed')}</dt><dd>{party(n.offeredBySide === 'holder' ? 'acquirer' : 'holder')} {n.signedBy?.name} <span className="lq-muted"><DateText at={n.signedAt} time /></span></dd></div> : null}
        {n.endReason ? <div><dt>{t('pieces:acts.reason')}</dt><dd>{n.endReason}</dd></div> : null}
      </dl>
      <details open={newest && n.state === 'offered'}>
        <summary>{t('contracting:nda.text')}</summary>
        <div className="lq-paper" tabIndex={0} role="region" aria-label={t('contracting:nda.text')}><pre lang="zh-CN">{n.text}</pre></div>
        <p className="lq-small lq-muted lq-break">SHA-256 <CopyId id={n.sha256} /></p>
      </details>
      {newest ? <NdaActs deal={d} nda={n} /> : null}
    </article>
  );
}
