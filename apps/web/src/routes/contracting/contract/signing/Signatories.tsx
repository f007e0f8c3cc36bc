import { useTranslation } from 'react-i18next';
import type { ContractSigning, DealSide } from '../../../../api/shapes';
import { DateText } from '../../../../components/DateText';

/** One side's people, each with capacity, authority and seal, and whether the signature is there. */
export function Signatories({ side, list, mine }: { side: DealSide; list: ContractSigning['sides']['holder']; mine: boolean }) {
  const { t } = useTranslation(['contract-signing']);
  return (
    <article className="lq-stack" style={{ gap: 8 }} aria-label={t(`contract-signing:sides.${side}`)}>
      <h3>{t(`contract-signing:sides.${side}`)} <span className="lq-muted lq-small lq-break">{list.party}{mine ? ` \u00b7 ${t('contract-signing:ours')}` : ''}</span></h3>
      {list.signatories.length === 0 ? <p className="lq-muted lq-small">{t('contract-signing:nobody')}</p> : null}
      <ul className="lq-stack" style={{ gap: 8 }}>
        {list.signatories.map((s) => (
          <li key={s.id} className="lq-row">
            <b>{s.person.name}</b>{s.me ? <span className="lq-tag lq-tag--info">{t('contract-signing:me')}</span> : null}
            <span className="lq-muted lq-small lq-break">
              {t(`contract-signing:capacities.${s.capacity}`)}{s.powerUntil ? ` \u00b7 ${t('contract-signing:powerUntil', { until: s.powerUntil })}` : ''}{s.sealName ? ` \u00b7 ${t(`contract-signing:seals.${s.sealType}`)} ${s.sealName}` : ''}
            </span>
            {s.signedAt ? <span className="lq-tag lq-tag--dot lq-tag--open">{t('contract-signing:signed')} <DateText at={s.signedAt} time /></span> : <span className="lq-tag lq-tag--dot lq-tag--wait">{t('contract-signing:unsigned')}</span>}
          </li>
        ))}
      </ul>
    </article>
  );
}
