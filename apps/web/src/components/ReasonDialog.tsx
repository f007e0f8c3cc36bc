import { useState } from 'react';
import { Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { ActDialog } from './ActDialog';

interface Props { name: string; needsReason: boolean; about?: string | undefined; danger: boolean; close: () => void; go: (reason?: string) => Promise<unknown> }

/** Asks once more before an act, with its reason where one is needed. */
export function ReasonDialog({ name, needsReason, about, danger, close, go }: Props) {
  const { t } = useTranslation();
  const [reason, setReason] = useState('');
  return (
    <ActDialog title={name} ok={name} danger={danger} ready={!needsReason || reason.trim() !== ''} close={close} go={() => go(reason.trim() || undefined)}>
      <Form layout="vertical" component="div">
        <p style={{ marginBottom: 14 }}>{about ?? t('pieces:acts.confirm')}</p>
        {needsReason ? (
          <Form.Item label={t('pieces:acts.reason')} htmlFor="act-reason" extra={t('pieces:acts.reasonAbout')} required>
            <Input.TextArea id="act-reason" rows={3} maxLength={1000} showCount value={reason} onChange={(e) => setReason(e.target.value)} />
          </Form.Item>
        ) : null}
      </Form>
    </ActDialog>
  );
}
