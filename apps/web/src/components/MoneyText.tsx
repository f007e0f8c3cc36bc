import { useTranslation } from 'react-i18next';
import { formatFen } from './money';

export function MoneyText({ fen, negotiable = false }: { fen: number | null | undefined; negotiable?: boolean }) {
  const { t } = useTranslation();
  if (fen === null || fen === undefined) return <span className="lq-money">{t(negotiable ? 'pieces:money.negotiable' : 'pieces:money.none')}</span>;
  return <span className="lq-money">{formatFen(fen)}</span>;
}

export function BudgetText({ min, max }: { min: number | null | undefined; max: number | null | undefined }) {
  const { t } = useTranslation();
  const low = min ?? null;
  const high = max ?? null;
  if (low === null && high === null) return <span className="lq-money">{t('pieces:money.negotiable')}</span>;
  if (low !== null && high !== null) return <span className="lq-money">{low === high ? formatFen(low) : t('pieces:money.between', { min: formatFen(low), max: formatFen(high) })}</span>;
  return <span className="lq-money">{low === null ? t('pieces:money.upTo', { max: formatFen(high ?? 0) }) : t('pieces:money.from', { min: formatFen(low) })}</span>;
}
