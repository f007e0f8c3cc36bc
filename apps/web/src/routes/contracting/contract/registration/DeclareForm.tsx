import { Form } from 'antd';
import { useTranslation } from 'react-i18next';
import type { RegistrationDeclaration, RegistrationPack } from '../../../../api/shapes';
import { AmountInput } from '../../../../components/AmountInput';
import { IndustryPicker, RegionPicker } from '../../../../components/CodePicker';
import { FieldPicker } from '../../../../components/FieldPicker';
import { ProblemAlert } from '../../../../components/ProblemAlert';
import { useTexts } from '../../../../components/useTexts';
import { Choice } from '../../Choice';
import { useDeclare } from './api';

type Values = Omit<RegistrationDeclaration, 'version'>;
const ANSWERS = ['yes', 'no', 'unknown'] as const;

/** What the terms do not say. "Unknown" is taken down and goes to a person; it is never filed. */
export function DeclareForm({ contractId, version, pack: p }: { contractId: string; version: number; pack: RegistrationPack }) {
  const { t } = useTranslation(['contract-registration']);
  const say = useTexts();
  const [form] = Form.useForm<Values>();
  const expectation = Form.useWatch('expectation', form);
  const declare = useDeclare(contractId);
  const answers = ANSWERS.map((a) => ({ value: a, label: t(`contract-registration:answers.${a}`) }));
  const finish = (values: Values) => declare.mutate({ ...p.declared, ...values, expectedFen: values.expectation === 'declared' ? values.expectedFen ?? null : null, version });
  return (
    <Form<Values> form={form} name="registration" layout="vertical" requiredMark={false} initialValues={p.declared} onFinish={finish} style={{ marginTop: 12 }}>
      <Form.Item<Values> name="typeFits"><Choice legend={t('contract-registration:declare.type')} about={say(p.typeQuestion)} options={answers} /></Form.Item>
      <Form.Item<Values> name="elsewhere"><Choice legend={t('contract-registration:declare.elsewhere')} options={answers} /></Form.Item>
      {p.openEnded ? <Form.Item<Values> name="expectation"><Choice legend={t('contract-registration:declare.expectation')} options={(['declared', 'unknown'] as const).map((e) => ({ value: e, label: t(`contract-registration:declare.expectations.${e}`) }))} /></Form.Item> : null}
      {p.openEnded && expectation === 'declared' ? <Form.Item<Values> name="expectedFen" label={t('contract-registration:declare.expected')} rules={[{ required: true, type: 'number', message: t('contract-registration:need') }]}><AmountInput /></Form.Item> : null}
      {p.technologyAsked ? <Form.Item<Values> name="technologyFen" label={t('contract-registration:declare.technology')} extra={t('contract-registration:declare.technologyAbout')}><AmountInput /></Form.Item> : null}
      <Form.Item<Values> name="field" label={t('contract-registration:declare.field')}><FieldPicker label={t('contract-registration:declare.field')} /></Form.Item>
      <Form.Item<Values> name="industry" label={t('contract-registration:declare.industry')}><IndustryPicker /></Form.Item>
      <Form.Item<Values> name="place" label={t('contract-registration:declare.place')}><RegionPicker /></Form.Item>
      <ProblemAlert problem={declare.error} />
      <button type="submit" className="lq-button lq-button--primary" disabled={declare.isPending}>{t('contract-registration:save')}</button>
    </Form>
  );
}
