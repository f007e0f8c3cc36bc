import { Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { EmptyState } from '../../components/EmptyState';
import { PageHeader } from '../../components/PageHeader';
import { ProblemAlert } from '../../components/ProblemAlert';
import { SimulatedMails } from '../notification/SimulatedMails';
import { useForgotten } from './api';

/** The same answer whether the address is known or not. */
export default function ForgottenPassword() {
  const { t } = useTranslation(['identity']);
  const ask = useForgotten();
  return (
    <>
      <PageHeader title={t('identity:forgotten.title')} about={t('identity:forgotten.about')} />
      <div className="lq-wide"><div className="lq-card lq-stack" style={{ maxWidth: 440, margin: '0 auto' }}>
        {ask.isSuccess ? <><EmptyState title={t('identity:forgotten.done')} about={t('identity:forgotten.doneAbout')} /><SimulatedMails address={ask.variables.toLowerCase()} /></> : (
          <Form layout="vertical" requiredMark={false} validateTrigger="onBlur" onFinish={({ email }: { email: string }) => ask.mutate(email.trim())}>
            <Form.Item name="email" label={t('identity:email')} rules={[{ required: true, type: 'email', message: t('identity:need.email') }]}><Input type="email" autoComplete="username" size="large" /></Form.Item>
            <ProblemAlert problem={ask.error} />
            <button type="submit" className="lq-button lq-button--main" disabled={ask.isPending} style={{ width: '100%', minHeight: 44, marginTop: 8 }}>{t('identity:forgotten.do')}</button>
          </Form>
        )}
        <p><Link to="/login">{t('identity:backToLogin')}</Link></p>
      </div></div>
    </>
  );
}
