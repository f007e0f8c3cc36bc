import { Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { ProblemAlert } from '../../components/ProblemAlert';
import { RuleMarkTag } from '../../components/RuleMarkTag';
import { BasisFields } from './BasisFields';
import { useHoldLimits } from './consoleApi';

export interface HoldTerms { basis: { document: string; article: string }; reason: string; endsOn: string }
interface Props { go: string; busy: boolean; problem: unknown; send: (terms: HoldTerms) => void }

/** Basis, limit and reason of a hold; the longest time is shown as what it is, a setting of this product. */
export function HoldForm({ go, busy, problem, send }: Props) {
  const { t } = useTranslation(['auditing']);
  const limits = useHoldLimits();
  const need = [{ required: true, whitespace: true, message: t('auditing:need') }];
  return (
    <Form<HoldTerms> name="hold" layout="vertical" requiredMark={false} validateTrigger="onBlur" onFinish={send}>
      <BasisFields />
      <Form.Item<HoldTerms>
        name="endsOn" label={t('auditing:holds.endsOn')} rules={need}
        extra={limits.data ? <span className="lq-row" style={{ marginTop: 6 }}><span>{t('auditing:holds.limits', { days: limits.data.maxDays, times: limits.data.maxExtensions })}</span><RuleMarkTag mark={limits.data.mark} /></span> : null}
      >
        <Input type="date" max="2999-12-31" style={{ maxWidth: 220 }} />
      </Form.Item>
      <Form.Item<HoldTerms> name="reason" label={t('auditing:holds.reason')} rules={need}><Input.TextArea rows={4} maxLength={4000} showCount /></Form.Item>
      <ProblemAlert problem={problem} />
      <button type="submit" className="lq-button lq-button--main" disabled={busy}>{go}</button>
    </Form>
  );
}
