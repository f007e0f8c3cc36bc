import { useTranslation } from 'react-i18next';
import type { LedgerAssetBrief } from '../../api/shapes';
import { MoneyText } from '../../components/MoneyText';

/** No sum is no zero: what awaits its entry or is not valued says so. */
export function Carrying({ asset: a }: { asset: Pick<LedgerAssetBrief, 'basis' | 'carryingFen'> }) {
  const { t } = useTranslation(['ledger']);
  if (a.carryingFen === null) return <span className="lq-muted">{t(a.basis === null ? 'ledger:notEntered' : 'ledger:bases.not_valued')}</span>;
  return <MoneyText fen={a.carryingFen} />;
}
