import { Form, Input, Modal } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemAlert } from '../../../components/ProblemAlert';

interface Props { title: string; ok: string; children: ReactNode; busy: boolean; problem: unknown; close: () => void; go: (password: string, failed: () => void) => void }

/** A signature: the password is asked again and never kept; what the server refuses is said here. */
export function PasswordDialog({ title, ok, children, busy, problem, close, go }: Props) {
  const { t } = useTranslation(['brokers']);
  const [form] = Form.useForm<{ password: string }>();
  return (
    <Modal open title={title} okText={ok} cancelText={t('pieces:cancel')} onOk={() => form.submit()} onCancel={close} confirmLoading={busy}>
      {children}
      <Form form={form} name="password-signature" layout="vertical" requiredMark={false} validateTrigger="onBlur" onFinish={({ password }) => go(password, () => form.setFieldsValue({ password: '' }))} style={{ marginTop: 14 }}>
        <Form.Item name="password" label={t('brokers:password')} extra={t('brokers:passwordAbout')} rules={[{ required: true, message: t('brokers:need') }]}><Input.Password autoComplete="current-password" /></Form.Item>
        <ProblemAlert problem={problem} />
      </Form>
    </Modal>
  );
}
