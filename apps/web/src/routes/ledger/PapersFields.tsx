import { Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';

/** What every posting rests on: why, which paper, who decided it, when, and from which day it counts. */
export function PapersFields() {
  const { t } = useTranslation(['ledger']);
  const need = [{ required: true, message: t('ledger:need') }];
  return (
    <>
      <div className="lq-grid">
        <Form.Item name="effectiveOn" label={t('ledger:papers.effectiveOn')} rules={need}><Input type="date" max="9999-12-31" /></Form.Item>
        <Form.Item name="decidedOn" label={t('ledger:papers.decidedOn')} rules={need}><Input type="date" max="9999-12-31" /></Form.Item>
        <Form.Item name="decidedBy" label={t('ledger:papers.decidedBy')} rules={need}><Input maxLength={160} /></Form.Item>
        <Form.Item name="document" label={t('ledger:papers.document')} rules={need}><Input maxLength={200} /></Form.Item>
      </div>
      <Form.Item name="reason" label={t('ledger:papers.reason')} rules={need}><Input.TextArea rows={2} maxLength={2000} /></Form.Item>
    </>
  );
}
