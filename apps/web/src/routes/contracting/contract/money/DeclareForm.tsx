import { Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import type { MoneyClaim } from '../../../../api/shapes';
import { AmountInput } from '../../../../components/AmountInput';
import { DraftStatus } from '../../../../components/DraftStatus';
import { ProblemAlert } from '../../../../components/ProblemAlert';
import { useDeclare } from './api';
import { useClaimName } from './useClaimName';
import { useFormDraft } from './useFormDraft';

interface Values { fen: number; paidOn: string; bankReference: string }

export function DeclareForm({ contractId, claim: c, close }: { contractId: string; claim: MoneyClaim; close: () => void }) {
  const { t } = useTranslation(['contract-money']);
  const name = useClaimName();
  const draft = useFormDraft<Partial<Values>>('money-payment', `${contractId}.${c.key}`);
  const declare = useDeclare(contractId, () => {
    draft.done();
    close();
  });
  const need = [{ required: true, message: t('contract-money:need') }];
  return (
    <section className="lq-note lq-stack" aria-label={t('contract-money:declare.of', { name: name(c) })}>
      <strong>{t('contract-money:declare.of', { name: name(c) })}</strong>
      <p className="lq-muted lq-small">{t('contract-money:declare.about')}</p>
      <Form<Values> name="declare" layout="vertical" requiredMark={false} validateTrigger="onBlur" initialValues={{ fen: c.openFen, ...draft.kept }} onValuesChange={(_, all) => draft.change(all)} onFinish={(values) => declare.mutate({ ...values, receivableKey: c.key })}>
        <Form.Item<Values> name="fen" label={t('contract-money:declare.fen')} rules={[{ required: true, type: 'integer', min: 1, message: t('contract-money:needAmount') }]}><AmountInput /></Form.Item>
        <Form.Item<Values> name="paidOn" label={t('contract-money:declare.paidOn')} rules={need}><Input type="date" style={{ maxWidth: 200 }} /></Form.Item>
        <Form.Item<Values> name="bankReference" label={t('contract-money:declare.reference')} rules={[{ required: true, whitespace: true, message: t('contract-money:need') }]}><Input maxLength={100} style={{ maxWidth: 360 }} /></Form.Item>
        <p><DraftStatus {...draft.status} /></p>
        <ProblemAlert problem={declare.error} />
        <div className="lq-row"><button type="submit" className="lq-button lq-button--primary" disabled={declare.isPending}>{t('contract-money:declare.go')}</button><button type="button" className="lq-button" onClick={close}>{t('pieces:cancel')}</button></div>
      </Form>
    </section>
  );
}
