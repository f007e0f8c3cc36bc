import { Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { ProblemAlert } from '../../components/ProblemAlert';
import { useChangePassword } from './api';

interface Values { currentPassword: string; newPassword: string; again: string }

export function AccountPassword() {
  const { t } = useTranslation(['identity']);
  const [form] = Form.useForm<Values>();
  const change = useChangePassword();
  return (
    <section className="lq-card" style={{ maxWidth: 520 }}>
      <Form form={form} layout="vertical" validateTrigger="onBlur" onFinish={({ currentPassword, newPassword }: Values) => change.mutate({ currentPassword, newPassword }, { onSuccess: () => form.resetFields() })}>
        <Form.Item<Values> name="currentPassword" label={t('identity:currentPassword')} rules={[{ required: true, message: t('identity:need.password') }]}><Input.Password autoComplete="current-password" /></Form.Item>
        <Form.Item<Values> name="newPassword" label={t('identity:newPassword')} extra={t('identity:passwordRule')} rules={[{ required: true, min: 12, message: t('identity:need.newPassword') }]}><Input.Password autoComplete="new-password" /></Form.Item>
        <Form.Item<Values> name="again" label={t('identity:again')} dependencies={['newPassword']} rules={[({ getFieldValue }) => ({ validator: (_, v?: string) => (v === getFieldValue('newPassword') ? Promise.resolve() : Promise.reject(new Error(t('identity:need.same')))) })]}><Input.Password autoComplete="new-password" /></Form.Item>
        <ProblemAlert problem={change.error} />
        {change.isSuccess ? <p className="lq-note lq-note--open" role="status">{t('identity:passwordDone')}</p> : null}
        <button type="submit" className="lq-button lq-button--primary" disabled={change.isPending} style={{ marginTop: 12 }}>{t('identity:passwordDo')}</button>
      </Form>
    </section>
  );
}
