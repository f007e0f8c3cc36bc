import { useState } from 'react';
import { Form, Input, Modal } from 'antd';
import { useTranslation } from 'react-i18next';
import { ProblemAlert } from '../../../../components/ProblemAlert';
import { attach } from './api';

type ProofNumber = 'certificateNumber' | 'nationalNumber' | 'registerNumber';
type Numbers = Partial<Record<ProofNumber, string>>;
export type Proof = Numbers & { on: string; reason?: string; paperId: string };
interface Props { contractId: string; kind: 'certificate' | 'recordal'; title: string; numbers: ProofNumber[]; asksReason: boolean; close: () => void; go: (proof: Proof) => Promise<unknown> }

/** Numbers, day and the paper that proves them, in one step; what the server refuses is said here. */
export function ProofDialog({ contractId, kind, title, numbers, asksReason, close, go }: Props) {
  const { t } = useTranslation(['contract-registration']);
  const [form] = Form.useForm<Omit<Proof, 'paperId'>>();
  const [file, setFile] = useState<File | null>(null);
  // a refusal after the upload does not upload again
  const [paperId, setPaperId] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<unknown>(null);
  const need = [{ required: true, whitespace: true, message: t('contract-registration:need') }];
  async function finish(values: Omit<Proof, 'paperId'>) {
    if (!file) return;
    setBusy(true);
    setProblem(null);
    try {
      const paper = paperId ?? (await attach(contractId, kind, file));
      setPaperId(paper);
      await go({ ...values, paperId: paper });
      close();
    } catch (e) {
      setProblem(e);
    } finally {
      setBusy(false);
    }
  }
  return (
    <Modal open title={title} okText={t('contract-registration:save')} cancelText={t('pieces:cancel')} okButtonProps={{ disabled: !file }} confirmLoading={busy} onOk={() => form.submit()} onCancel={close}>
      <Form form={form} name="proof" layout="vertical" requiredMark={false} onFinish={(values) => void finish(values)}>
        {numbers.map((n) => <Form.Item key={n} name={n} label={t(`contract-registration:proof.${n}`)} rules={need}><Input maxLength={100} autoComplete="off" /></Form.Item>)}
        <Form.Item name="on" label={t('contract-registration:proof.on')} rules={need}><Input type="date" style={{ maxWidth: 200 }} /></Form.Item>
        {asksReason ? <Form.Item name="reason" label={t('contract-registration:proof.reason')} rules={need}><Input.TextArea rows={3} maxLength={2000} /></Form.Item> : null}
        <Form.Item label={t('contract-registration:proof.paper')} extra={t('contract-registration:proof.paperAbout')}>
          <input type="file" aria-label={t('contract-registration:proof.paper')} accept="application/pdf,image/png,image/jpeg" onChange={(e) => { setFile(e.target.files?.[0] ?? null); setPaperId(null); }} />
        </Form.Item>
        <ProblemAlert problem={problem} />
      </Form>
    </Modal>
  );
}
