import { useState } from 'react';
import { Form, Input, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { ApiProblem } from '../../api/problem';
import { useSession } from '../../api/session';
import type { RegisterInput } from '../../api/shapes';
import { ButtonLink } from '../../components/ButtonLink';
import { RegionPicker } from '../../components/CodePicker';
import { EmptyState } from '../../components/EmptyState';
import { PageHeader } from '../../components/PageHeader';
import { ProblemAlert } from '../../components/ProblemAlert';
import { creditCodeHolds } from '../listing/identifiers';
import { SimulatedMails } from '../notification/SimulatedMails';
import { ORGANISATION_TYPES } from './roles';

export default function Register() {
  const { t, i18n } = useTranslation(['identity']);
  const { register } = useSession();
  const [form] = Form.useForm<RegisterInput>();
  const [busy, setBusy] = useState(false);
  const [done, setDone] = useState<string | null>(null);
  const [problem, setProblem] = useState<unknown>(null);

  async function submit(values: RegisterInput) {
    setBusy(true);
    setProblem(null);
    try {
      await register({ ...values, locale: i18n.language === 'en' ? 'en' : 'zh-CN' });
      setDone(values.email.trim().toLowerCase());
    } catch (e) {
      setProblem(e);
      if (e instanceof ApiProblem) form.setFields(e.fieldErrors().map(({ name, errors }) => ({ name: name as never, errors })));
    } finally {
      setBusy(false);
    }
  }

  return (
    <>
      <PageHeader title={t('identity:register.title')} about={t('identity:register.about')} />
      <div className="lq-wide">
        <div className="lq-card" style={{ maxWidth: 640, margin: '0 auto' }}>
          {done ? <><EmptyState title={t('identity:register.done')} about={t('identity:register.doneAbout')}><ButtonLink to="/login" tone="primary">{t('identity:login.do')}</ButtonLink></EmptyState><SimulatedMails address={done} /></> : (
            <Form form={form} layout="vertical" onFinish={submit} validateTrigger="onBlur" scrollToFirstError={{ focus: true }}>
              <h2 style={{ marginBottom: 12 }}>{t('identity:register.organisation')}</h2>
              <Form.Item<RegisterInput> name={['organisation', 'nameZh']} label={t('identity:organisation.name')} rules={[{ required: true, message: t('identity:need.organisation') }]}><Input maxLength={200} autoComplete="organization" /></Form.Item>
              <div className="lq-grid">
                <Form.Item<RegisterInput> name={['organisation', 'type']} label={t('identity:organisation.type')} rules={[{ required: true, message: t('identity:need.type') }]}><Select placeholder={t('pieces:pick')} options={ORGANISATION_TYPES.map((o) => ({ value: o, label: t(`reference:organisationTypes.${o}`) }))} /></Form.Item>
                <Form.Item<RegisterInput> name={['organisation', 'uscc']} label={t('identity:organisation.creditCode')} required extra={t('identity:register.creditCode')} normalize={(v: string) => v.toUpperCase().trim()} rules={[{ validator: (_, v?: string) => (v && creditCodeHolds(v) ? Promise.resolve() : Promise.reject(new Error(t('identity:need.creditCode')))) }]}><Input maxLength={18} autoComplete="off" /></Form.Item>
                <Form.Item<RegisterInput> name={['organisation', 'region']} label={t('reference:columns.region')} rules={[{ required: true, message: t('identity:need.region') }]}><RegionPicker /></Form.Item>
              </div>
              <h2 style={{ marginBottom: 12 }}>{t('identity:register.person')}</h2>
              <div className="lq-grid">
                <Form.Item<RegisterInput> name="name" label={t('identity:displayName')} rules={[{ required: true, message: t('identity:need.name') }]}><Input maxLength={80} autoComplete="name" /></Form.Item>
                <Form.Item<RegisterInput> name="email" label={t('identity:email')} rules={[{ required: true, type: 'email', message: t('identity:need.email') }]}><Input type="email" autoComplete="username" /></Form.Item>
              </div>
              <Form.Item<RegisterInput> name="password" label={t('identity:password')} extra={t('identity:passwordRule')} rules={[{ required: true, min: 12, message: t('identity:need.newPassword') }]}><Input.Password autoComplete="new-password" /></Form.Item>
              <ProblemAlert problem={problem} />
              <div className="lq-row" style={{ marginTop: 12 }}>
                <button type="submit" className="lq-button lq-button--main" disabled={busy}>{t('identity:register.do')}</button>
                <Link to="/login">{t('identity:register.have')}</Link>
              </div>
            </Form>
          )}
        </div>
      </div>
    </>
  );
}
