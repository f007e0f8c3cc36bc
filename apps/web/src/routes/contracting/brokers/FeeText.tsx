import { useTranslation } from 'react-i18next';
import type { MediationFee } from '../../../api/shapes';
import { formatFen } from '../../../components/money';
import { percentOf } from './percent';

/** The fee clause in the reader's language. There is no usual percentage, and none is shown. */
export function FeeText({ fee: { fee, bearer, expensesFen } }: { fee: MediationFee }) {
  const { t } = useTranslation(['brokers']);
  const amount = fee.kind === 'silent' ? t('brokers:fee.silent')
    : fee.kind === 'fixed' ? t(`brokers:fee.fixed.${fee.accrues}`, { amount: formatFen(fee.fen) })
      : t(fee.capFen ? 'brokers:fee.percentageCapped' : 'brokers:fee.percentage', { share: percentOf(fee.of), cap: formatFen(fee.capFen ?? 0) });
  return <>{amount}<br />{t(`brokers:fee.bearers.${bearer}`)}<br />{expensesFen === null ? t('brokers:fee.noExpenses') : t('brokers:fee.expenses', { amount: formatFen(expensesFen ?? 0) })}</>;
}
