import { useState } from 'react';
import { Form, Input } from 'antd';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { client, take } from '../../api/client';
import { ButtonLink } from '../../components/ButtonLink';
import { EmptyState } from '../../components/EmptyState';
import { PageHeader } from '../../components/PageHeader';
import { ProblemAlert } from '../../components/ProblemAlert';

/** Behind two mailed links: accepting an invitation, and setting a forgotten password anew. */
export default function ChoosePassword({ of }: { of: 'invitation' | 'reset' }) {
  const { t } = useTranslation(['identity']);
  const [params] = useSearchParams();
  const [token] = useState(params.get('token') ?? '');
  const save = useMutation({
    mutationFn: (password: string) => take<unknown>(of === 'invitation' ? client.POST('/api/v1/invitations/accept', { body: { token, password } }) : client.POST('/api/v1/auth/password/reset', { body: { token, newPassword: password } })),
  });
  return (
    <>
      <PageHeader title={t(`identity:choose.${of}.title`)} about={t(`identity:choose.${of}.about`)} />
      <div className="lq-wide"><div className="lq-card lq-stack" style={{ maxWidth: 440, margin: '0 auto' }}>
        {save.isSuccess ? <EmptyState title={t(`identity:choose.${of}.done`)} about={t('identity:choose.doneAbout')}><ButtonLink to="/login" tone="primary">{t('identity:login.do')}</ButtonLink></EmptyState> : token ? (
          <Form layout="vertical" requiredMark={false} validateTrigger="onBlur" onFinish={({ password }: { password: string }) => save.mutate(password)}>
            <Form.Item name="password" label={t('identity:newPassword')} extra={t('identity:passwordRule')} rules={[{ required: true, min: 12, message: t('identity:need.newPassword') }]}><Input.Password autoComplete="new-password" size="large" /></Form.Item>
            <Form.Item name="again" label={t('identity:again')} dependencies={['password']} rules={[({ getFieldValue }) => ({ validator: (_, v?: string) => (v === getFieldValue('password') ? Promise.resolve() : Promise.reject(new Error(t('identity:need.same')))) })]}><Input.Password autoComplete="new-password" size="large" /></Form.Item>
            <ProblemAlert problem={save.error} />
            <button type="submit" className="lq-button lq-button--main" disabled={save.isPending} style={{ width: '100%', minHeight: 44, marginTop: 8 }}>{t(`identity:choose.${of}.do`)}</button>
          </Form>
        ) : <p>{t('identity:noToken')}</p>}
      </div></div>
    </>
  );
}
