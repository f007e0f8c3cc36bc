import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { AwardClock, DistributionRun } from '../../../../api/shapes';
import { DateText } from '../../../../components/DateText';
import { formatFen } from '../../../../components/money';
import { NextActs } from '../../../../components/NextActs';
import { useTexts } from '../../../../components/useTexts';
import { useSession } from '../../../../api/session';
import { useRunAct } from './api';
import { PayForm } from './PayForm';
import { RecoverForm } from './RecoverForm';
import { SplitBar, type SplitPart } from './SplitBar';

const TONES = { prepared: 'wait', confirmed: 'open', returned: 'lost', reversed: 'lost' } as const;
const PARTS = ['college', 'unit', 'team', 'office'] as const;

export function RunView({ contractId, run: r }: { contractId: string; run: DistributionRun }) {
  const { t } = useTranslation(['contract-money']);
  const say = useTexts();
  const act = useRunAct(contractId, r.id);
  const [paying, setPaying] = useState(false);
  const { has } = useSession();
  const parts: SplitPart[] = [
    { name: t('contract-money:split.costs'), fen: r.deductedFen, tone: 'cost' }, ...PARTS.map((p): SplitPart => ({ name: t(`contract-money:remainder.${p}`), fen: r.remainder[p], tone: 'unit' })),
    ...r.people.map((p): SplitPart => ({ name: p.person.name, fen: p.fen, tone: 'person' })),
  ];
  return (
    <article className="lq-stack lq-money__run" aria-label={t('contract-money:run.of', { day: r.on })}>
      <div className="lq-row">
        <b>{t('contract-money:run.of', { day: r.on })}</b><span className={`lq-tag lq-tag--dot lq-tag--${TONES[r.state]}`}>{t(`contract-money:runStates.${r.state}`)}</span><span className="lq-tag lq-tag--info">{t(`contract-money:ways.${r.way}`)}</span>
      </div>
      <p>{t('contract-money:run.sums', { gross: formatFen(r.grossFen), costs: formatFen(r.deductedFen), net: formatFen(r.netFen), pool: formatFen(r.poolFen) })}</p>
      <SplitBar wholeFen={r.grossFen} parts={parts} label={t('contract-money:split.label', { gross: formatFen(r.grossFen), pool: formatFen(r.poolFen), count: r.people.length })} />
      <div className="lq-table-scroll" tabIndex={0} role="region" aria-label={t('contract-money:run.people')}>
        <table className="lq-table">
          <thead><tr><th>{t('contract-money:people.who')}</th><th>{t('contract-money:people.share')}</th><th>{t('contract-money:people.sum')}</th><th>{t('contract-money:people.paid')}</th><th>{t('contract-money:people.clock')}</th></tr></thead>
          <tbody>{r.people.map((p) => (
            <tr key={p.person.id}>
              <td>{p.person.name}{p.mainContributor ? <div className="lq-muted lq-small">{t('contract-money:roles.main')}</div> : null}</td><td>{p.share.numerator}/{p.share.denominator}</td><td className="lq-number">{formatFen(p.fen)}</td>
              <td className="lq-number">{formatFen(p.paidFen)}{p.debtFen ? <div className="lq-small">{t('contract-money:people.debt', { sum: formatFen(p.debtFen) })}</div> : null}</td><td><Clocks clocks={p.clocks} /></td>
            </tr>
          ))}</tbody>
        </table>
      </div>
      {r.publicity.required ? <p className="lq-small">{t('contract-money:run.publicity')} {r.publicity.noticeId ? <Link to={`/notices/${r.publicity.noticeId}`}>{t(`contract-money:notice.${r.publicity.clear ? 'clear' : 'running'}`)}</Link> : null} <DateText at={r.publicity.endsOn} beside /></p> : null}
      <details><summary>{t('contract-money:run.why')}</summary><ul>{r.explanation.map((e, at) => <li key={`${e.code}${at}`} className="lq-small">{say(e.texts, e.params)}</li>)}</ul></details>
      <p className="lq-small lq-muted">{t('contract-money:run.preparedBy', { name: r.preparedBy.name })} <DateText at={r.preparedAt} />{r.confirmedBy ? <> {'\u00b7'} {t('contract-money:run.confirmedBy', { name: r.confirmedBy.name })} <DateText at={r.confirmedAt} /></> : null}</p>
      {r.departure ? <p className="lq-small lq-break">{t('contract-money:run.departure', { what: r.departure.of.map((one) => t(`contract-money:departures.${one}`)).join(t('pieces:comma')) })} {r.departure.reason}</p> : null}
      {r.endReason ? <p className="lq-note lq-break">{r.endReason}</p> : null}
      <NextActs acts={r.nextActs} onAct={(name, reason) => act.mutateAsync({ act: name, version: r.version, reason })} />
      {r.mayPay && !paying ? <div><button type="button" className="lq-button lq-button--primary" onClick={() => setPaying(true)}>{t('contract-money:pay.go')}</button></div> : null}
      {has('finance') ? r.people.filter(({ debtFen }) => debtFen > 0).map((p) => <RecoverForm key={p.person.id} contractId={contractId} runId={r.id} person={p.person} owedFen={p.debtFen} />) : null}
      {r.mayPay && paying ? <PayForm contractId={contractId} run={r} close={() => setPaying(false)} /> : null}
    </article>
  );
}

/** What is unpaid by receipt, and until when it is half-taxed. */
export function Clocks({ clocks }: { clocks: readonly AwardClock[] }) {
  const { t } = useTranslation(['contract-money']);
  const say = useTexts();
  if (!clocks.length) return <span className="lq-muted">{'\u2014'}</span>;
  return <ul>{clocks.map((c) => <li key={c.receivedOn} className="lq-small">{formatFen(c.fen)} {t(`contract-money:clock.${c.status}`)} {c.until ? <DateText at={c.until} beside /> : null}{c.texts ? <span className="lq-muted"> {say(c.texts)}</span> : null}</li>)}</ul>;
}
