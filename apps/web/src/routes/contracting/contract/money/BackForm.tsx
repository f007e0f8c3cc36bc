import { Form, Input, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import type { GoingBackInput } from '../../../../api/shapes';
import { AmountInput } from '../../../../components/AmountInput';
import { DraftStatus } from '../../../../components/DraftStatus';
import { formatFen } from '../../../../components/money';
import { ProblemAlert } from '../../../../components/ProblemAlert';
import { useGoBack, useMoney } from './api';
import { useFormDraft } from './useFormDraft';

const CAUSES = ['refund', 'invalidity', 'rescission', 'registration_cancelled'] as const;
const GROUNDS = ['none', 'bad_faith', 'plainly_unfair'] as const;
interface Values { cause: GoingBackInput['cause']; document: string; ground?: (typeof GROUNDS)[number]; refunds?: { receiptId: string; fen: number }[] }

/** What goes back to the payer, by payment; the effect on each person is computed and shown before it is confirmed. */
export function BackForm({ contractId }: { contractId: string }) {
  const draft = useFormDraft<Partial<Values>>('money-back', contractId);
  return <Fields key={draft.round} contractId={contractId} draft={draft} />;
}

function Fields({ contractId, draft }: { contractId: string; draft: ReturnType<typeof useFormDraft<Partial<Values>>> }) {
  const { t } = useTranslation(['contract-money']);
  const [form] = Form.useForm<Values>();
  const money = useMoney(contractId);
  const back = useGoBack(contractId, draft.done);
  const cause = Form.useWatch('cause', form);
  const need = [{ required: true, message: t('contract-money:need') }];
  const options = (money.data?.payments ?? []).filter(({ state, fen, refundedFen }) => state === 'confirmed' && fen > refundedFen).map((p) => ({ value: p.id, label: `${p.paidOn} ${formatFen(p.fen - p.refundedFen)}` }));
  const finish = ({ cause: why, document, ground, refunds }: Values) => back.mutate({ cause: why, document, ground: why === 'invalidity' ? ground ?? null : null, refunds: why === 'registration_cancelled' ? [] : refunds ?? [] });
  return (
    <Form<Values> form={form} name="back" layout="vertical" requiredMark={false} validateTrigger="onBlur" initialValues={{ refunds: [{}], ...draft.kept }} onValuesChange={(_, all) => draft.change(all)} onFinish={finish} style={{ marginTop: 10 }}>
      <Form.Item<Values> name="cause" label={t('contract-money:back.cause')} rules={need}><Select options={CAUSES.map((value) => ({ value, label: t(`contract-money:causes.${value}`) }))} style={{ maxWidth: 320 }} /></Form.Item>
      <Form.Item<Values> name="document" label={t('contract-money:back.document')} rules={[{ required: true, whitespace: true, message: t('contract-money:need') }]}><Input maxLength={200} /></Form.Item>
      {cause === 'invalidity' ? <Form.Item<Values> name="ground" label={t('contract-money:back.ground')} rules={need}><Select options={GROUNDS.map((value) => ({ value, label: t(`contract-money:grounds.${value}`) }))} style={{ maxWidth: 320 }} /></Form.Item> : null}
      {cause && cause !== 'registration_cancelled' ? (
        <Form.List name="refunds">
          {(fields, { add, remove }) => (
            <div className="lq-stack">
              {fields.map(({ key, name }) => (
                <div key={key} className="lq-row">
                  <Form.Item name={[name, 'receiptId']} label={t('contract-money:back.payment')} rules={need}><Select options={options} style={{ minWidth: 240 }} /></Form.Item>
                  <Form.Item name={[name, 'fen']} label={t('contract-money:back.fen')} rules={[{ required: true, type: 'integer', min: 1, message: t('contract-money:needAmount') }]}><AmountInput /></Form.Item>
                  <button type="button" className="lq-link" onClick={() => remove(name)}>{t('contract-money:back.remove', { number: name + 1 })}</button>
                </div>
              ))}
              <div><button type="button" className="lq-button lq-button--small" onClick={() => add({})}>{t('contract-money:back.add')}</button></div>
            </div>
          )}
        </Form.List>
      ) : null}
      <p><DraftStatus {...draft.status} /></p>
      <ProblemAlert problem={back.error} />
      <button type="submit" className="lq-button lq-button--primary" disabled={back.isPending} style={{ marginTop: 10 }}>{t('contract-money:back.propose')}</button>
    </Form>
  );
}
