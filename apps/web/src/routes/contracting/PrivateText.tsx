import { Modal, Watermark } from 'antd';
import { useTranslation } from 'react-i18next';
import type { DealPrivateText } from '../../api/shapes';
import { DateText } from '../../components/DateText';

const clock = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai', dateStyle: 'short', timeStyle: 'medium' });

/** The private text with its reader and the time all over it, as the server answered them. */
export function PrivateText({ shown: { text, reader, at }, close }: { shown: DealPrivateText; close: () => void }) {
  const { t } = useTranslation(['contracting']);
  return (
    <Modal open title={t('contracting:room.privateTextName')} width={720} footer={null} onCancel={close}>
      <Watermark content={[reader, clock.format(new Date(at))]} gap={[60, 70]} rotate={-18} font={{ color: 'rgba(31, 35, 41, 0.13)', fontSize: 14 }}>
        <div className="lq-private"><pre lang="zh-CN">{text}</pre></div>
      </Watermark>
      <p className="lq-muted lq-small">{t('contracting:room.readBy', { reader })} <DateText at={at} time /></p>
    </Modal>
  );
}
