import { useTranslation } from 'react-i18next';
import type { MoneyClaim } from '../../../../api/shapes';

/** What a claim is called; of a royalty with the day on which its period ends. */
export function useClaimName(): (claim: Pick<MoneyClaim, 'kind' | 'key'>) => string {
  const { t } = useTranslation(['contract-money']);
  return ({ kind, key }) => { const until = /\d{4}-\d{2}-\d{2}/.exec(key)?.[0]; return until ? t('contract-money:kindUntil', { kind: t(`contract-money:kinds.${kind}`), until }) : t(`contract-money:kinds.${kind}`); };
}
