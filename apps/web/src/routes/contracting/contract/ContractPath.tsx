import { useTranslation } from 'react-i18next';
import type { ContractBrief } from '../../../api/shapes';

const STEPS = ['preparing', 'approving', 'signing', 'in_effect', 'performed'] as const;
const AT: Record<ContractBrief['state'], number> = { preparing: 0, approving: 1, approved: 2, signing: 2, in_effect: 3, performed: 5, terminated: 3, rescinded: 3, cancelled: 0 };

/** Where the contract stands between accepted terms and the end of performance; one that ended early stops where it did. */
export function ContractPath({ contract: { state } }: { contract: Pick<ContractBrief, 'state'> }) {
  const { t } = useTranslation(['contract']);
  const at = AT[state];
  const ended = state === 'terminated' || state === 'rescinded' || state === 'cancelled';
  return (
    <ol className="lq-path" aria-label={t('contract:path.name')}>
      {STEPS.map((step, index) => {
        const now = index === at;
        return (
          <li key={step} className={`lq-path__step${index < at ? ' lq-path__step--done' : ''}${now ? ended ? ' lq-path__step--ended' : ' lq-path__step--now' : ''}`} aria-current={now ? 'step' : undefined}>
            <span className="lq-path__mark" aria-hidden="true">{index < at ? '✓' : index + 1}</span><span>{t(`contract:path.${step}`)}</span>
          </li>
        );
      })}
    </ol>
  );
}
