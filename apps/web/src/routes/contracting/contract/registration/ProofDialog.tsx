import { useState } from 'react';
import { Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { ActDialog } from '../../../../components/ActDialog';
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
  const need = [{ required: true, whitespace: true, message: t('contract-registration:need') }];
  async function prove() {
    const values = form.getFieldsValue();
    const paper = paperId ?? (await attach(contractId, kind, file!));
    setPaperId(paper);
    await go({ ...values, paperId: paper });
  }
  return (
    <ActDialog title={title} ok={t('contract-registration:save')} ready={file !== null} close={close} valid={() => form.validateFields().then(() => true, () => false)} go={prove}>
      <Form form={form} name="proof" layout="vertical" requiredMark={false}>
        {numbers.map((n) => <Form.Item key={n} name={n} label={t(`contract-registration:proof.${n}`)} rules={need}><Input maxLength={100} autoComplete="off" /></Form.Item>)}
        <Form.Item name="on" label={t('contract-registration:proof.on')} rules={need}><Input type="date" style={{ maxWidth: 200 }} /></Form.Item>
        {asksReason ? <Form.Item name="reason" label={t('contract-registration:proof.reason')} rules={need}><Input.TextArea rows={3} maxLength={2000} /></Form.Item> : null}
        <Form.Item label={t('contract-registration:proof.paper')} extra={t('contract-registration:proof.paperAbout')}>
          <input type="file" aria-label={t('contract-registration:proof.paper')} accept="application/pdf,image/png,image/jpeg" onChange={(e) => { setFile(e.target.files?.[0] ?? null); setPaperId(null); }} />
        </Form.Item>
      </Form>
    </ActDialog>
  );
}
