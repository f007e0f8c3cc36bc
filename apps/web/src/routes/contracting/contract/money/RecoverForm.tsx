import { Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { AmountInput } from '../../../../components/AmountInput';
import { ProblemAlert } from '../../../../components/ProblemAlert';
import { useRecover } from './api';

interface Values { fen: number; on: string; document: string }

export function RecoverForm({ contractId, runId, person, owedFen }: { contractId: string; runId: string; person: { id: string; name: string }; owedFen: number }) {
  const { t } = useTranslation(['contract-money']);
  const recover = useRecover(contractId, () => undefined);
  const need = [{ required: true, message: t('contract-money:need') }];
  return (
    <details>
      <summary>{t('contract-money:back.recoverOf', { name: person.name })}</summary>
      <Form<Values> name={`recover-${runId}-${person.id}`} layout="vertical" requiredMark={false} validateTrigger="onBlur" initialValues={{ fen: owedFen }} onFinish={(values) => recover.mutate({ ...values, runId, personId: person.id })} style={{ marginTop: 8 }}>
        <Form.Item<Values> name="fen" label={t('contract-money:back.fen')} rules={[{ required: true, type: 'integer', min: 1, message: t('contract-money:needAmount') }]}><AmountInput /></Form.Item>
        <Form.Item<Values> name="on" label={t('contract-money:back.on')} rules={need}><Input type="date" style={{ maxWidth: 200 }} /></Form.Item>
        <Form.Item<Values> name="document" label={t('contract-money:back.document')} rules={need}><Input maxLength={200} /></Form.Item>
        <ProblemAlert problem={recover.error} />
        <button type="submit" className="lq-button lq-button--small" disabled={recover.isPending}>{t('contract-money:back.recover')}</button>
      </Form>
    </details>
  );
}
