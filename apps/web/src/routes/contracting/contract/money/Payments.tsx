import { useTranslation } from 'react-i18next';
import type { ContractMoney, ContractPayment } from '../../../../api/shapes';
import { DateText } from '../../../../components/DateText';
import { formatFen } from '../../../../components/money';
import { NextActs } from '../../../../components/NextActs';
import { usePaymentAct } from './api';
import { useClaimName } from './useClaimName';

const TONES = { declared: 'wait', confirmed: 'open', disputed: 'lost', withdrawn: 'plain' } as const;

export function Payments({ contractId, money: m }: { contractId: string; money: ContractMoney }) {
  const { t } = useTranslation(['contract-money']);
  return (
    <>
      <h3>{t('contract-money:payments.title')}</h3>
      {m.payments.length ? <ul className="lq-stack">{m.payments.map((p) => <PaymentLine key={p.id} contractId={contractId} payment={p} money={m} />)}</ul> : <p className="lq-muted">{t('contract-money:payments.none')}</p>}
    </>
  );
}

function PaymentLine({ contractId, payment: p, money: m }: { contractId: string; payment: ContractPayment; money: ContractMoney }) {
  const { t } = useTranslation(['contract-money']);
  const name = useClaimName();
  const act = usePaymentAct(contractId, p.id);
  const claim = m.claims.find(({ key }) => key === p.receivableKey);
  return (
    <li className="lq-stack" style={{ gap: 4 }}>
      <div className="lq-row"><b className="lq-number">{formatFen(p.fen)}</b><span>{claim ? name(claim) : ''}</span><span className={`lq-tag lq-tag--dot lq-tag--${TONES[p.state]}`}>{t(`contract-money:paymentStates.${p.state}`)}</span></div>
      <p className="lq-small lq-muted lq-break">{t('contract-money:payments.line', { day: p.paidOn, reference: p.bankReference, name: p.declaredBy.name })}{p.decidedBy ? <> {'\u00b7'} {p.decidedBy.name} <DateText at={p.decidedAt} /></> : null}</p>
      {p.refundedFen ? <p className="lq-small">{t('contract-money:payments.refunded', { sum: formatFen(p.refundedFen) })}</p> : null}
      {p.reason ? <p className="lq-small lq-break">{p.reason}</p> : null}
      <NextActs acts={p.nextActs} onAct={(chosen, reason) => act.mutateAsync({ act: chosen, version: p.version, reason })} />
    </li>
  );
}
