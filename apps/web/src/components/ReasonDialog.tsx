import { useState } from 'react';
import { Form, Input, Modal } from 'antd';
import { useTranslation } from 'react-i18next';
import { ProblemAlert } from './ProblemAlert';

interface Props { name: string; needsReason: boolean; danger: boolean; close: () => void; go: (reason?: string) => Promise<unknown> }

/** Asks once more before an act, with its reason where one is needed. What the server refuses is said here, and nothing typed is lost. */
export function ReasonDialog({ name, needsReason, danger, close, go }: Props) {
  const { t } = useTranslation();
  const [reason, setReason] = useState('');
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<unknown>(null);

  async function ok() {
    setBusy(true);
    setProblem(null);
    try {
      await go(reason.trim() || undefined);
      close();
    } catch (e) {
      setProblem(e);
      setBusy(false);
    }
  }

  return (
    <Modal open title={name} okText={name} cancelText={t('pieces:cancel')} onOk={ok} onCancel={close} confirmLoading={busy} okButtonProps={{ danger, disabled: needsReason && !reason.trim() }}>
      <Form layout="vertical" component="div">
        <p style={{ marginBottom: 14 }}>{t('pieces:acts.confirm')}</p>
        {needsReason ? (
          <Form.Item label={t('pieces:acts.reason')} htmlFor="act-reason" extra={t('pieces:acts.reasonAbout')} required>
            <Input.TextArea id="act-reason" rows={3} maxLength={1000} showCount value={reason} onChange={(e) => setReason(e.target.value)} />
          </Form.Item>
        ) : null}
        <ProblemAlert problem={problem} />
      </Form>
    </Modal>
  );
}
