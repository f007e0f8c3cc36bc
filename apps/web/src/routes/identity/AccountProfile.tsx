import { Form, Input, Segmented } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useSession } from '../../api/session';
import { ProblemAlert } from '../../components/ProblemAlert';
import { StateTag } from '../../components/StateTag';
import { useOrganisationName } from '../../components/useTexts';
import { LANGUAGES, type Language } from '../../i18n/setup';
import { Facts } from '../listing/Facts';
import { useChangeMe } from './api';

export function AccountProfile() {
  const { t, i18n } = useTranslation(['identity']);
  const { user, renew } = useSession();
  const organisationName = useOrganisationName();
  const change = useChangeMe();
  if (!user) return null;
  const language = i18n.language === 'en' ? 'en' : 'zh-CN';
  const save = (v: { name?: string; phone?: string | null; locale?: 'zh-CN' | 'en' }) => change.mutate({ ...v, version: user.version }, { onSettled: () => void renew() });
  return (
    <>
      <section className="lq-card lq-stack">
        <Facts rows={[
          [t('identity:email'), user.email],
          [t('identity:organisation.one'), <span key="o" className="lq-row"><Link to={`/organisations/${user.organisation.id}`}>{organisationName(user.organisation)}</Link><StateTag state={user.organisation.state} of="organisation" /></span>],
          [t('identity:roles'), user.roles.map((r) => t(`reference:roles.${r}`)).join(t('pieces:comma'))],
          [t('identity:language'), <Segmented<Language> key="l" aria-label={t('identity:language')} value={language} onChange={(l) => { void i18n.changeLanguage(l); save({ locale: l }); }} options={LANGUAGES.map((l) => ({ value: l, label: t(`shell:language.${l}`) }))} />],
        ]} />
      </section>
      <section className="lq-card" style={{ maxWidth: 640 }}>
        <h2>{t('identity:account.change')}</h2>
        <Form layout="vertical" validateTrigger="onBlur" initialValues={{ name: user.name, phone: user.phone ?? '' }} onFinish={(v: { name: string; phone: string }) => save({ name: v.name.trim(), phone: v.phone.trim() || null })}>
          <div className="lq-grid">
            <Form.Item name="name" label={t('identity:displayName')} rules={[{ required: true, whitespace: true, message: t('identity:need.name') }]}><Input maxLength={100} autoComplete="name" /></Form.Item>
            <Form.Item name="phone" label={t('identity:phone')} extra={t('identity:phoneAbout')}><Input maxLength={30} autoComplete="tel" /></Form.Item>
          </div>
          <ProblemAlert problem={change.error} />
          <div className="lq-row"><button type="submit" className="lq-button lq-button--primary" disabled={change.isPending}>{t('identity:save')}</button><span role="status" className="lq-muted">{change.isSuccess ? t('pieces:draft.server') : ''}</span></div>
        </Form>
      </section>
    </>
  );
}
