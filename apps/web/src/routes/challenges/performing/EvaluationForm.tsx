import { useState } from 'react';
import { Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Challenge, ChallengeEvaluationInput } from '../../../api/shapes';
import { AmountInput } from '../../../components/AmountInput';
import { ProblemAlert } from '../../../components/ProblemAlert';
import { Choice } from '../../contracting/Choice';
import { useEvaluate } from './api';

type Reached = ChallengeEvaluationInput['goals'][number]['reached'];
interface Values { goals?: { measured: string; reached?: Reached }[]; inProduction?: ChallengeEvaluationInput['inProduction']; salesFen?: number | null; savingsFen?: number | null; words: string; lessons: string }

/** Every published target with its measured value, what came of it in production, and what others learn from it. */
export function EvaluationForm({ challenge: c, version }: { challenge: Challenge; version: number }) {
  const { t } = useTranslation(['challenge-performing']);
  const [form] = Form.useForm<Values>();
  const [open, setOpen] = useState<'yes' | 'no' | null>(null);
  const evaluate = useEvaluate(c.id, () => form.resetFields());
  const need = [{ required: true, message: t('challenge-performing:need') }];
  const { targets } = c.content;
  const send = (values: Values) => evaluate.mutate({
    version, goals: targets.map(({ name }, at) => ({ name, measured: values.goals?.[at]?.measured ?? '', reached: values.goals?.[at]?.reached ?? 'no' })), inProduction: values.inProduction ?? 'no',
    salesFen: values.salesFen ?? null, savingsFen: values.savingsFen ?? null, words: values.words, lessons: values.lessons, public: open === 'yes',
  });
  return (
    <Form<Values> form={form} name="evaluation-answers" layout="vertical" requiredMark={false} validateTrigger="onBlur" onFinish={send}>
      {targets.map((target, at) => (
        <fieldset key={target.name} className="lq-choice"><legend>{target.name} {target.value}{target.unit ?? ''}</legend>
          <Form.Item name={['goals', at, 'measured']} label={t('challenge-performing:evaluation.measured')} rules={need}><Input maxLength={120} /></Form.Item>
          <Form.Item name={['goals', at, 'reached']} rules={need}><Choice<Reached> legend={t('challenge-performing:evaluation.reached')} options={(['yes', 'partly', 'no'] as const).map((value) => ({ value, label: t(`challenge-performing:evaluation.answers.${value}`) }))} /></Form.Item>
        </fieldset>
      ))}
      <Form.Item<Values> name="inProduction" rules={need}><Choice legend={t('challenge-performing:evaluation.inProduction')} options={(['yes', 'planned', 'no'] as const).map((value) => ({ value, label: t(`challenge-performing:evaluation.answers.${value}`) }))} /></Form.Item>
      <Form.Item<Values> name="salesFen" style={{ maxWidth: 300 }} label={t('challenge-performing:evaluation.optional', { name: t('challenge-performing:evaluation.sales') })}><AmountInput /></Form.Item>
      <Form.Item<Values> name="savingsFen" style={{ maxWidth: 300 }} label={t('challenge-performing:evaluation.optional', { name: t('challenge-performing:evaluation.savings') })}><AmountInput /></Form.Item>
      <Form.Item<Values> name="words" label={t('challenge-performing:evaluation.words')} rules={need}><Input.TextArea rows={4} maxLength={4000} showCount /></Form.Item>
      <Form.Item<Values> name="lessons" label={t('challenge-performing:evaluation.lessons')} rules={need}><Input.TextArea rows={4} maxLength={4000} showCount /></Form.Item>
      <Choice legend={t('challenge-performing:evaluation.public')} value={open} onChange={setOpen} options={(['yes', 'no'] as const).map((value) => ({ value, label: t(value === 'yes' ? 'challenge-performing:evaluation.isPublic' : 'challenge-performing:evaluation.notPublic') }))} />
      <ProblemAlert problem={evaluate.error} />
      <button type="submit" className="lq-button lq-button--primary" style={{ marginTop: 14 }} disabled={evaluate.isPending || open === null}>{t('challenge-performing:evaluation.act')}</button>
    </Form>
  );
}
