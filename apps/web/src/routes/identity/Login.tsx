import { useState } from 'react';
import { Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link, Navigate, useNavigate, useSearchParams } from 'react-router';
import { useSession } from '../../api/session';
import { PageHeader } from '../../components/PageHeader';
import { ProblemAlert } from '../../components/ProblemAlert';

/** Only a path of this site: `//elsewhere` and `https:` would send a person away after the login. */
export const safePath = (from: string | null): string => (from && /^\/(?![/\\])/.test(from) ? from : '/');

export default function Login() {
  const { t } = useTranslation(['identity']);
  const session = useSession();
  const go = useNavigate();
  const [params] = useSearchParams();
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<unknown>(null);
  const from = safePath(params.get('from'));

  async function submit({ email, password }: { email: string; password: string }) {
    setBusy(true);
    setProblem(null);
    try {
      await session.login(email.trim(), password);
      void go(from, { replace: true });
    } catch (e) {
      setProblem(e);
      setBusy(false);
    }
  }

  if (session.user && !busy) return <Navigate to={from} replace />;
  return (
    <>
      <PageHeader title={t('identity:login.title')} about={t('identity:login.about')} />
      <div className="lq-wide">
        <div className="lq-card lq-stack" style={{ maxWidth: 440, margin: '0 auto' }}>
          {params.get('from') ? <p className="lq-muted">{t('identity:login.needed')}</p> : null}
          <Form layout="vertical" onFinish={submit} requiredMark={false} validateTrigger="onBlur">
            <Form.Item name="email" label={t('identity:email')} rules={[{ required: true, type: 'email', message: t('identity:need.email') }]}><Input type="email" autoComplete="username" size="large" /></Form.Item>
            <Form.Item name="password" label={t('identity:password')} rules={[{ required: true, message: t('identity:need.password') }]}><Input.Password autoComplete="current-password" size="large" /></Form.Item>
            <ProblemAlert problem={problem} />
            <button type="submit" className="lq-button lq-button--main" disabled={busy} style={{ width: '100%', minHeight: 44, marginTop: 8 }}>{t(busy ? 'pieces:loading' : 'identity:login.do')}</button>
          </Form>
          <p><Link to="/password/forgotten">{t('identity:forgotten.title')}</Link></p>
          <p>{t('identity:login.none')} <Link to="/register">{t('identity:register.title')}</Link></p>
        </div>
      </div>
    </>
  );
}
