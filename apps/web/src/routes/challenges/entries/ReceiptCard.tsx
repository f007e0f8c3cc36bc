import { useTranslation } from 'react-i18next';
import type { EntryReceipt } from '../../../api/shapes';
import { CopyId } from '../../../components/CopyId';
import { DateText } from '../../../components/DateText';
import { Facts } from '../../listing/Facts';
import { saveText } from '../saveText';
import { receiptFile } from './sealing';

/** What proves that an entry came in, when, and what it was; to be kept by its team. */
export function ReceiptCard({ receipt: r }: { receipt: EntryReceipt }) {
  const { t } = useTranslation(['entries']);
  return (
    <section className="lq-card lq-stack" style={{ gap: 12 }}>
      <h2>{t('entries:receipt.title', { number: r.sequence })}</h2>
      <Facts rows={[
        [t('entries:receipt.at'), <span key="at" className="lq-row"><DateText at={r.receivedAt} time /><span className="lq-muted lq-small">{r.receivedAt}</span></span>], [t('entries:receipt.edition'), r.edition], [t('entries:receipt.package'), <CopyId key="package" id={r.packageSha256} />],
        [t('entries:receipt.hash'), <CopyId key="hash" id={r.sha256} />], [t('entries:receipt.previous'), r.previous ? <CopyId key="previous" id={r.previous} /> : t('entries:receipt.first')],
      ]} />
      <p className="lq-small lq-muted">{t('entries:receipt.about')}</p>
      <div><button type="button" className="lq-button" onClick={() => saveText(`receipt-${r.sequence}-${r.entryId.slice(0, 8)}.json`, receiptFile(r))}>{t('entries:receipt.save')}</button></div>
    </section>
  );
}
