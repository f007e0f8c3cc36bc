import { useTranslation } from 'react-i18next';
import type { ContractDistribution, GoingBack } from '../../../../api/shapes';
import { DateText } from '../../../../components/DateText';
import { formatFen } from '../../../../components/money';
import { NextActs } from '../../../../components/NextActs';
import { useBackAct } from './api';

const TONES = { prepared: 'wait', done: 'open', returned: 'lost' } as const;

export function Backs({ contractId, distribution: d }: { contractId: string; distribution: ContractDistribution }) {
  const { t } = useTranslation(['contract-money']);
  return <><h3>{t('contract-money:back.title')}</h3><ul className="lq-stack">{d.goingBack.map((b) => <Back key={b.id} contractId={contractId} back={b} />)}</ul></>;
}

function Back({ contractId, back: b }: { contractId: string; back: GoingBack }) {
  const { t } = useTranslation(['contract-money']);
  const act = useBackAct(contractId, b.id);
  const sum = b.refunds.reduce((all, { fen }) => all + fen, 0);
  return (
    <li className="lq-stack" style={{ gap: 4 }}>
      <div className="lq-row"><b>{t(`contract-money:causes.${b.cause}`)}</b>{sum ? <span className="lq-number">{formatFen(sum)}</span> : null}<span className={`lq-tag lq-tag--dot lq-tag--${TONES[b.state]}`}>{t(`contract-money:backStates.${b.state}`)}</span></div>
      <p className="lq-small lq-muted lq-break">{b.document} {'\u00b7'} {b.preparedBy.name} <DateText at={b.preparedAt} />{b.confirmedBy ? <> {'\u00b7'} {b.confirmedBy.name}</> : null}</p>
      {b.debts.length ? <ul>{b.debts.map((one) => <li key={one.person.id} className="lq-small">{t('contract-money:back.debt', { name: one.person.name, sum: formatFen(one.fen), paid: formatFen(one.paidFen), entitled: formatFen(one.entitledFen) })}</li>)}</ul> : null}
      {b.endReason ? <p className="lq-small lq-break">{b.endReason}</p> : null}
      <NextActs acts={b.nextActs} onAct={(name, reason) => act.mutateAsync({ act: name, version: b.version, reason })} />
    </li>
  );
}
