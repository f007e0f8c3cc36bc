import { Checkbox, Form, Input, Radio } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Disclosure } from '../../api/shapes';
import { ProblemAlert } from '../../components/ProblemAlert';
import { answerReferral, assess, useDisclosureMove, type AssessmentInput, type ReferralAnswerInput } from './api';

const DECISIONS = ['patent', 'keep_secret', 'release'] as const;
const empty = (text: string | null | undefined) => text?.trim() || null;

/** The pre-filing assessment; the server judges it, and what blocks is shown with its article. */
export function AssessmentForm({ disclosure }: { disclosure: Disclosure }) {
  const { t } = useTranslation(['rights']);
  const [form] = Form.useForm<AssessmentInput>();
  const move = useDisclosureMove(assess);
  const decision = Form.useWatch('decision', form);
  const send = ({ payer, plannedFilingDate, secrecyReviewNumber, ...values }: AssessmentInput) =>
    move.mutate({ id: disclosure.id, body: { ...values, payer: empty(payer), plannedFilingDate: empty(plannedFilingDate), secrecyReviewNumber: empty(secrecyReviewNumber), version: disclosure.version } });
  return (
    <section className="lq-card">
      <h2>{t('rights:assessment.title')}</h2>
      <Form form={form} layout="vertical" initialValues={{ filedAbroad: false }} onFinish={send}>
        <Form.Item name="decision" label={t('rights:assessment.decision')} rules={[{ required: true, message: t('rights:assessment.needed') }]}><Radio.Group options={DECISIONS.map((d) => ({ value: d, label: t(`rights:decisions.${d}`) }))} /></Form.Item>
        {decision === 'patent' ? (
          <div className="lq-grid">
            <Form.Item name="payer" label={t('rights:assessment.payer')}><Input maxLength={160} /></Form.Item>
            <Form.Item name="plannedFilingDate" label={t('rights:assessment.plannedFilingDate')}><Input type="date" /></Form.Item>
            <Form.Item name="filedAbroad" valuePropName="checked"><Checkbox>{t('rights:assessment.filedAbroad')}</Checkbox></Form.Item>
            <Form.Item name="secrecyReviewNumber" label={t('rights:assessment.secrecyReviewNumber')}><Input maxLength={60} /></Form.Item>
          </div>
        ) : null}
        <Form.Item name="reasons" label={t('rights:assessment.reasons')} rules={[{ required: true, whitespace: true, message: t('rights:assessment.needed') }]}><Input.TextArea rows={3} maxLength={4000} /></Form.Item>
        <ProblemAlert problem={move.error} />
        <button type="submit" className="lq-button lq-button--main" disabled={move.isPending}>{t('rights:assessment.go')}</button>
      </Form>
    </section>
  );
}

export function ReferralAnswerForm({ disclosure, referralId }: { disclosure: Disclosure; referralId: string }) {
  const { t } = useTranslation(['rights']);
  const move = useDisclosureMove(answerReferral);
  return (
    <Form layout="vertical" onFinish={(values: ReferralAnswerInput) => move.mutate({ id: disclosure.id, referralId, body: { ...values, version: disclosure.version } })}>
      <Form.Item name="answer" label={t('rights:referrals.answer')} rules={[{ required: true, message: t('rights:assessment.needed') }]}><Radio.Group options={['yes', 'no'].map((value) => ({ value, label: t(`rights:answers.${value}`) }))} /></Form.Item>
      <Form.Item name="reasons" label={t('rights:assessment.reasons')} rules={[{ required: true, whitespace: true, message: t('rights:assessment.needed') }]}><Input.TextArea rows={2} maxLength={2000} /></Form.Item>
      <ProblemAlert problem={move.error} />
      <button type="submit" className="lq-button lq-button--main" disabled={move.isPending}>{t('rights:referrals.go')}</button>
    </Form>
  );
}
