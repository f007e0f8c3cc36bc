import { Form, Input, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Role } from '../../api/shapes';
import { ErrorState } from '../../components/ErrorState';
import { LoadingState } from '../../components/LoadingState';
import { ProblemAlert } from '../../components/ProblemAlert';
import { StateTag } from '../../components/StateTag';
import { useColleagues, useInvite } from './api';
import { ROLES } from './roles';

interface Values { email: string; displayName: string; roles: Role[] }

export function AccountColleagues() {
  const { t } = useTranslation(['identity']);
  const [form] = Form.useForm<Values>();
  const query = useColleagues();
  const invite = useInvite();
  return (
    <>
      <section className="lq-card">
        <h2>{t('identity:colleagues.invite')}</h2>
        <Form form={form} layout="vertical" validateTrigger="onBlur" onFinish={(v: Values) => invite.mutate(v, { onSuccess: () => form.resetFields() })}>
          <div className="lq-grid">
            <Form.Item<Values> name="displayName" label={t('identity:displayName')} rules={[{ required: true, message: t('identity:need.name') }]}><Input maxLength={80} autoComplete="off" /></Form.Item>
            <Form.Item<Values> name="email" label={t('identity:email')} rules={[{ required: true, type: 'email', message: t('identity:need.email') }]}><Input type="email" autoComplete="off" /></Form.Item>
            <Form.Item<Values> name="roles" label={t('identity:roles')} rules={[{ required: true, message: t('identity:need.roles') }]}><Select mode="multiple" placeholder={t('pieces:pick')} options={ROLES.map((r) => ({ value: r, label: t(`reference:roles.${r}`) }))} /></Form.Item>
          </div>
          <ProblemAlert problem={invite.error} />
          <div className="lq-row"><button type="submit" className="lq-button lq-button--primary" disabled={invite.isPending}>{t('identity:colleagues.do')}</button><span role="status" className="lq-muted">{invite.isSuccess ? t('identity:colleagues.done') : ''}</span></div>
        </Form>
      </section>
      <section className="lq-card">
        <h2>{t('identity:colleagues.list')}</h2>
        {query.isPending ? <LoadingState rows={1} /> : query.isError ? <ErrorState problem={query.error} retry={() => void query.refetch()} /> : (
          <div className="lq-table-scroll" tabIndex={0} role="region" aria-label={t('identity:colleagues.list')}>
            <table className="lq-table">
              <thead><tr><th scope="col">{t('identity:displayName')}</th><th scope="col">{t('identity:email')}</th><th scope="col">{t('identity:roles')}</th><th scope="col">{t('identity:state')}</th></tr></thead>
              <tbody>{query.data.items.map((c) => <tr key={c.id}><td>{c.displayName}</td><td>{c.email}</td><td>{c.roles.map((r) => t(`reference:roles.${r}`)).join(t('pieces:comma'))}</td><td><StateTag state={c.state} /></td></tr>)}</tbody>
            </table>
          </div>
        )}
      </section>
    </>
  );
}
