import { Form, Input, Radio, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import type { DistributionRun } from '../../../../api/shapes';
import { DraftStatus } from '../../../../components/DraftStatus';
import { ProblemAlert } from '../../../../components/ProblemAlert';
import { usePay } from './api';
import { useFormDraft } from './useFormDraft';

interface Values { paidOn: string; personIds?: string[]; separateAccounts: boolean; taxClass?: 'half_taxed' | 'fully_taxed'; document?: string }

export function PayForm({ contractId, run: r, close }: { contractId: string; run: DistributionRun; close: () => void }) {
  const { t } = useTranslation(['contract-money']);
  const draft = useFormDraft<Partial<Values>>('money-payout', r.id);
  const pay = usePay(contractId, r.id, () => {
    draft.done();
    close();
  });
  const need = [{ required: true, message: t('contract-money:need') }];
  const undecided = r.people.some(({ clocks }) => clocks.some(({ status }) => status === 'undecided'));
  const finish = ({ paidOn, personIds, separateAccounts, taxClass, document }: Values) => pay.mutate({ paidOn, separateAccounts, personIds: personIds?.length ? personIds : null, decision: taxClass && document ? { taxClass, document } : null });
  return (
    <Form<Values> name={`pay-${r.id}`} layout="vertical" requiredMark={false} validateTrigger="onBlur" initialValues={draft.kept} onValuesChange={(_, all) => draft.change(all)} onFinish={finish}>
      <Form.Item<Values> name="paidOn" label={t('contract-money:pay.on')} rules={need}><Input type="date" style={{ maxWidth: 200 }} /></Form.Item>
      <Form.Item<Values> name="personIds" label={t('contract-money:pay.whom')}><Select mode="multiple" placeholder={t('contract-money:pay.everybody')} options={r.people.filter(({ clocks }) => clocks.length).map(({ person }) => ({ value: person.id, label: person.name }))} /></Form.Item>
      <Form.Item<Values> name="separateAccounts" label={t('contract-money:pay.separate')} rules={need}><Radio.Group options={[{ value: true, label: t('contract-money:answers.yes') }, { value: false, label: t('contract-money:answers.no') }]} /></Form.Item>
      {undecided ? (
        <fieldset className="lq-choice">
          <legend>{t('contract-money:pay.decision')}</legend>
          <Form.Item<Values> name="taxClass" label={t('contract-money:pay.class')} rules={need}><Radio.Group options={(['half_taxed', 'fully_taxed'] as const).map((value) => ({ value, label: t(`contract-money:taxClasses.${value}`) }))} /></Form.Item>
          <Form.Item<Values> name="document" label={t('contract-money:pay.document')} rules={need}><Input maxLength={200} /></Form.Item>
        </fieldset>
      ) : null}
      <p><DraftStatus {...draft.status} /></p>
      <ProblemAlert problem={pay.error} />
      <div className="lq-row"><button type="submit" className="lq-button lq-button--main" disabled={pay.isPending}>{t('contract-money:pay.go')}</button><button type="button" className="lq-button" onClick={close}>{t('pieces:cancel')}</button></div>
    </Form>
  );
}
