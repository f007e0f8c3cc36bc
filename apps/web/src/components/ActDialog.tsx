import { useState, type ReactNode } from 'react';
import { Modal } from 'antd';
import { useTranslation } from 'react-i18next';
import { ProblemAlert } from './ProblemAlert';

/** `valid`: asks the fields, which say themselves what they miss. */
interface Props { title: string; ok: string; ready?: boolean; danger?: boolean; close: () => void; valid?: () => Promise<boolean>; go: () => Promise<unknown>; children: ReactNode }

/** An act with what it asks for. It closes once the act is done; what the server refuses is said here, and nothing typed is lost. */
export function ActDialog({ title, ok, ready = true, danger = false, close, valid, go, children }: Props) {
  const { t } = useTranslation();
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<unknown>(null);

  async function run() {
    if (valid && !(await valid())) return;
    setBusy(true);
    setProblem(null);
    try {
      await go();
      close();
    } catch (e) {
      setProblem(e);
      setBusy(false);
    }
  }

  return (
    <Modal open title={title} okText={ok} cancelText={t('pieces:cancel')} onOk={() => void run()} onCancel={close} confirmLoading={busy} okButtonProps={{ danger, disabled: !ready }}>
      {children}
      <ProblemAlert problem={problem} />
    </Modal>
  );
}
