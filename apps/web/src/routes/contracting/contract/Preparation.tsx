import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Contract } from '../../../api/shapes';
import { DateText } from '../../../components/DateText';
import { formatFen } from '../../../components/money';
import { NextActs } from '../../../components/NextActs';
import { Facts } from '../../listing/Facts';
import { useContractAct } from './api';
import { ApproveDialog } from './ApproveDialog';
import { Owners } from './Owners';
import { PriceForm } from './PriceForm';

type Prepared = NonNullable<Contract['preparation']>;

/** Price decision and approval: the holder's own matter, in the order in which the law asks for it. */
export function Preparation({ contract: c, prepared: p }: { contract: Contract; prepared: Prepared }) {
  const { t } = useTranslation(['contract']);
  const act = useContractAct(c.id);
  const [approving, setApproving] = useState(false);
  const approve = c.nextActs.find((a) => a.act === 'approve' && !a.blockedBy.length);
  const current = p.decisions.find((d) => d.current);
  return (
    <section className="lq-card lq-stack" id="preparation" aria-labelledby="preparation-title">
      <h2 id="preparation-title">{t('contract:preparation.title')}</h2>
      <Facts rows={[
        [t('contract:preparation.amount'), <span key="a">{formatFen(p.amountFen)}{p.openEnded ? <span className="lq-muted"> {t('contract:preparation.openEnded')}</span> : null}</span>], [t('contract:preparation.level'), t(`contract:levels.${p.level}`)],
        [t('contract:preparation.submittedBy'), p.submittedBy?.name],
      ]} />
      <h3>{t('contract:price.title')}</h3>
      {!p.pricingAsked ? <p className="lq-muted">{t('contract:price.notAsked')}</p> : current ? <Decision decision={current} /> : <p className="lq-note lq-note--wait"><span>{t('contract:price.none')}</span></p>}
      {p.mayDecidePrice ? <details open={!current}><summary>{t(current ? 'contract:price.again' : 'contract:price.do')}</summary><PriceForm contract={c} /></details> : null}
      {p.decisions.some((d) => !d.current) ? <details><summary>{t('contract:price.older')}</summary><ul className="lq-stack">{p.decisions.filter((d) => !d.current).map((d) => <li key={d.id}><Decision decision={d} /></li>)}</ul></details> : null}
      <Owners contract={c} title={p.title} />
      <h3>{t('contract:approval.title')}</h3>
      {p.approvals.length ? (
        <ul className="lq-stack" style={{ gap: 6 }}>{p.approvals.map((a) => (
          <li key={a.id} className="lq-break"><span className={`lq-tag lq-tag--${a.outcome === 'approved' ? 'open' : 'lost'}`}>{t(`contract:approval.${a.outcome}`)}</span> {a.decidedBy.name} <span className="lq-muted">{t(`contract:levels.${a.level}`)} <DateText at={a.decidedAt} time /></span>{a.reason ? <span> {a.reason}</span> : null}{a.current ? null : <span className="lq-muted"> {t('contract:stale')}</span>}</li>
        ))}</ul>
      ) : <p className="lq-muted">{t('contract:approval.none')}</p>}
      <div className="lq-row">
        {approve ? <button type="button" className="lq-button lq-button--main" onClick={() => setApproving(true)}>{t('contract:approval.go')}</button> : null}
        <NextActs acts={c.nextActs.filter((a) => a !== approve)} onAct={(name, reason) => act.mutateAsync({ act: name, version: c.version, reason })} />
      </div>
      {approving && approve ? <ApproveDialog contract={c} level={p.level} close={() => setApproving(false)} /> : null}
    </section>
  );
}

function Decision({ decision: d }: { decision: Prepared['decisions'][number] }) {
  const { t } = useTranslation(['contract']);
  return (
    <div className="lq-stack" style={{ gap: 8 }}>
      <p className="lq-break" lang="zh-CN">{d.priceText}</p>
      <Facts rows={[
        [t('contract:price.mode'), t(`contract:price.modes.${d.mode}`)], [t('contract:price.result'), d.resultReference], [t('contract:price.valuation'), t(`contract:price.valuations.${d.valuation}`)],
        [t('contract:price.related'), `${t(`contract:price.answers.${d.relatedParty}`)}${d.relatedNote ? `\u3000${d.relatedNote}` : ''}`],
        [t('contract:price.notice'), d.noticeId ? <span key="n"><Link to={`/notices/${d.noticeId}`}>{t('contract:price.toNotice')}</Link>{d.notice ? <span className="lq-muted"> {t(d.notice.clear ? 'contract:price.clear' : 'contract:price.running', { until: d.notice.endsOn ?? '', count: d.notice.openObjections })}</span> : null}</span> : null],
        [t('contract:price.decidedBy'), <span key="d">{d.decidedBy.name} <DateText at={d.decidedAt} time /></span>],
      ]} />
    </div>
  );
}
