import { useTranslation } from 'react-i18next';
import type { ContractSigning } from '../../../../api/shapes';
import { CopyId } from '../../../../components/CopyId';
import { DateText } from '../../../../components/DateText';

const TONES = { open: 'wait', completed: 'open', recalled: 'lost', declined: 'lost', lapsed: 'lost' } as const;

/** What was sent, until when, and the address at which anybody who holds the paper can check it. */
export function Envelope({ envelope: e }: { envelope: NonNullable<ContractSigning['envelope']> }) {
  const { t } = useTranslation(['contract-signing']);
  return (
    <div className="lq-stack" style={{ gap: 8 }}>
      <div className="lq-row"><b>{t('contract-signing:envelope')}</b><span className={`lq-tag lq-tag--dot lq-tag--${TONES[e.state]}`}>{t(`contract-signing:states.${e.state}`)}</span></div>
      <dl className="lq-facts">
        <div><dt>{t('contract-signing:sent')}</dt><dd>{e.sentBy.name} <span className="lq-muted"><DateText at={e.sentAt} time /></span></dd></div>
        {e.state === 'open' ? <div><dt>{t('contract-signing:until')}</dt><dd><DateText at={e.expiresAt} time beside /></dd></div> : null}
        {e.closeReason ? <div><dt>{t('pieces:acts.reason')}</dt><dd className="lq-break">{e.closeReason}</dd></div> : null}
        <div><dt>{t('contract-signing:provider')}</dt><dd>{e.provider}{e.simulated ? ` \u00b7 ${t('contract-signing:simulatedShort')}` : ''}</dd></div>
        <div><dt>SHA-256</dt><dd className="lq-small"><CopyId id={e.currentSha256} /></dd></div>
        <div><dt>{t('contract-signing:verify')}</dt><dd className="lq-small lq-break"><a href={e.verificationUrl} target="_blank" rel="noreferrer">{e.verificationUrl}</a></dd></div>
      </dl>
    </div>
  );
}
