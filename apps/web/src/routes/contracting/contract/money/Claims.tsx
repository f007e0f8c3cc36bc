import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ContractMoney, MoneyClaim } from '../../../../api/shapes';
import { DateText } from '../../../../components/DateText';
import { formatFen } from '../../../../components/money';
import { useTexts } from '../../../../components/useTexts';
import { DeclareForm } from './DeclareForm';
import { useClaimName } from './useClaimName';

const TONES = { awaited: 'plain', open: 'info', overdue: 'lost', paid: 'open' } as const;

/** One line a claim; the payer declares from here what it paid. */
export function Claims({ contractId, money: m }: { contractId: string; money: ContractMoney }) {
  const { t } = useTranslation(['contract-money']);
  const [chosen, setChosen] = useState<string | null>(null);
  if (!m.claims.length) return <p className="lq-muted">{t('contract-money:claims.none')}</p>;
  const paying = m.claims.find(({ key, openFen }) => key === chosen && openFen > 0);
  return (
    <>
      <h3>{t('contract-money:claims.title')}</h3>
      <div className="lq-table-scroll" tabIndex={0} role="region" aria-label={t('contract-money:claims.title')}>
        <table className="lq-table lq-claims">
          <thead><tr><th>{t('contract-money:claims.what')}</th><th>{t('contract-money:claims.amount')}</th><th>{t('contract-money:claims.due')}</th><th>{t('contract-money:claims.paid')}</th><th>{t('contract-money:claims.left')}</th><th>{t('contract-money:claims.interest')}</th><th>{t('contract-money:claims.state')}</th></tr></thead>
          <tbody>{m.claims.map((c) => <ClaimLine key={c.key} claim={c} pay={m.may.declare && c.openFen > 0 ? () => setChosen(c.key) : undefined} />)}</tbody>
        </table>
      </div>
      {paying ? <DeclareForm key={paying.key} contractId={contractId} claim={paying} close={() => setChosen(null)} /> : null}
    </>
  );
}

function ClaimLine({ claim: c, pay }: { claim: MoneyClaim; pay: (() => void) | undefined }) {
  const { t } = useTranslation(['contract-money']);
  const say = useTexts();
  const name = useClaimName();
  return (
    <tr>
      <td>{name(c)}<div className="lq-muted lq-small">{say(c.basis)}</div></td>
      <td className="lq-number">{formatFen(c.amountFen)}</td>
      <td>{c.dueOn ? <><DateText at={c.lastDay ?? c.dueOn} />{c.lastDay && c.lastDay !== c.dueOn ? <div className="lq-muted lq-small">{t('contract-money:claims.moved', { day: c.dueOn })}</div> : null}</> : <span className="lq-muted">{c.awaits ? t(`contract-money:awaits.${c.awaits.event}`) : '\u2014'}</span>}</td>
      <td className="lq-number">{formatFen(c.confirmedFen)}{c.declaredFen ? <div className="lq-muted lq-small">{t('contract-money:claims.declared', { sum: formatFen(c.declaredFen) })}</div> : null}{c.creditFen ? <div className="lq-muted lq-small">{t('contract-money:claims.credit', { sum: formatFen(c.creditFen) })}</div> : null}</td>
      <td className="lq-number">{formatFen(c.outstandingFen)}</td>
      <td className="lq-number">{c.interest?.fen ? <details><summary>{formatFen(c.interest.fen)}</summary>{c.interest.spans.map((s) => <div key={s.from} className="lq-small lq-muted">{t('contract-money:claims.span', { from: s.from, until: s.until, days: s.days, sum: formatFen(s.outstandingFen) })}</div>)}</details> : '\u2014'}</td>
      <td><span className={`lq-tag lq-tag--dot lq-tag--${TONES[c.state]}`}>{t(`contract-money:states.${c.state}`)}</span>{pay ? <div><button type="button" className="lq-link" onClick={pay} aria-label={t('contract-money:declare.of', { name: name(c) })}>{t('contract-money:declare.go')}</button></div> : null}</td>
    </tr>
  );
}
