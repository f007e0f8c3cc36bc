import { Checkbox, Form, Input, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import type { ConversionCostInput } from '../../../../api/shapes';
import { AmountInput } from '../../../../components/AmountInput';
import { DraftStatus } from '../../../../components/DraftStatus';
import { ProblemAlert } from '../../../../components/ProblemAlert';
import { useCost } from './api';
import { useFormDraft } from './useFormDraft';

const KINDS = ['tax', 'upkeep', 'valuation', 'appraisal', 'negotiation', 'development', 'delivery', 'brokerage', 'other'] as const;

export function CostForm({ contractId }: { contractId: string }) {
  const { t } = useTranslation(['contract-money']);
  const draft = useFormDraft<Partial<ConversionCostInput>>('money-cost', contractId);
  const cost = useCost(contractId, draft.done);
  const need = [{ required: true, message: t('contract-money:need') }];
  return (
    <Form<ConversionCostInput> key={draft.round} name="cost" layout="vertical" requiredMark={false} validateTrigger="onBlur" initialValues={{ publicMoney: false, ...draft.kept }} onValuesChange={(_, all) => draft.change(all)} onFinish={(values) => cost.mutate(values)} style={{ marginTop: 10 }}>
      <Form.Item<ConversionCostInput> name="kind" label={t('contract-money:cost.kind')} rules={need}><Select options={KINDS.map((value) => ({ value, label: t(`contract-money:costs.${value}`) }))} style={{ maxWidth: 280 }} /></Form.Item>
      <Form.Item<ConversionCostInput> name="fen" label={t('contract-money:cost.fen')} rules={[{ required: true, type: 'integer', min: 1, message: t('contract-money:needAmount') }]}><AmountInput /></Form.Item>
      <Form.Item<ConversionCostInput> name="on" label={t('contract-money:cost.on')} rules={need}><Input type="date" style={{ maxWidth: 200 }} /></Form.Item>
      <Form.Item<ConversionCostInput> name="evidence" label={t('contract-money:cost.evidence')} rules={[{ required: true, whitespace: true, message: t('contract-money:need') }]}><Input maxLength={200} /></Form.Item>
      <Form.Item<ConversionCostInput> name="publicMoney" valuePropName="checked"><Checkbox>{t('contract-money:cost.publicMoney')}</Checkbox></Form.Item>
      <p><DraftStatus {...draft.status} /></p>
      <ProblemAlert problem={cost.error} />
      <button type="submit" className="lq-button lq-button--primary" disabled={cost.isPending}>{t('contract-money:cost.enter')}</button>
    </Form>
  );
}
