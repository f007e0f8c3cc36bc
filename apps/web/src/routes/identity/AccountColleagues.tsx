import { Form, Input, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { ApiProblem } from '../../api/problem';
import { useSession } from '../../api/session';
import type { Invitation } from '../../api/shapes';
import { ErrorState } from '../../components/ErrorState';
import { LoadingState } from '../../components/LoadingState';
import { ProblemAlert } from '../../components/ProblemAlert';
import { StateTag } from '../../components/StateTag';
import { useColleagues, useInvite } from './api';
import { ROLES } from './roles';

export function AccountColleagues() {
  const { t, i18n } = useTranslation(['identity']);
  const { has } = useSession();
  const [form] = Form.useForm<Invitation>();
  const query = useColleagues();
  const invite = useInvite();
  const people = query.data?.pages.flatMap((p) => p.items) ?? [];
  return (
    <>
      {has('unit_leader', 'tto', 'firm', 'broker', 'bureau_officer', 'system_admin', 'security_admin') ? (
        <section className="lq-card">
          <h2>{t('identity:colleagues.invite')}</h2>
          <Form
            form={form} layout="vertical" validateTrigger="onBlur"
            onFinish={(v: Invitation) => invite.mutate({ ...v, locale: i18n.language === 'en' ? 'en' : 'zh-CN' }, {
              onSuccess: () => form.resetFields(),
              onError: (e) => { if (e instanceof ApiProblem) form.setFields(e.fieldErrors().map(({ name, errors }) => ({ name: name as never, errors }))); },
            })}
          >
            <div className="lq-grid">
              <Form.Item<Invitation> name="name" label={t('identity:displayName')} rules={[{ required: true, message: t('identity:need.name') }]}><Input maxLength={100} autoComplete="off" /></Form.Item>
              <Form.Item<Invitation> name="email" label={t('identity:email')} rules={[{ required: true, type: 'email', message: t('identity:need.email') }]}><Input type="email" autoComplete="off" /></Form.Item>
              <Form.Item<Invitation> name="roles" label={t('identity:roles')} rules={[{ required: true, message: t('identity:need.roles') }]}><Select mode="multiple" placeholder={t('pieces:pick')} options={ROLES.map((r) => ({ value: r, label: t(`reference:roles.${r}`) }))} /></Form.Item>
            </div>
            <ProblemAlert problem={invite.error} />
            <div className="lq-row"><button type="submit" className="lq-button lq-button--primary" disabled={invite.isPending}>{t('identity:colleagues.do')}</button><span role="status" className="lq-muted">{invite.isSuccess ? t('identity:colleagues.done') : ''}</span></div>
          </Form>
        </section>
      ) : null}
      <section className="lq-card">
        <h2>{t('identity:colleagues.list')}</h2>
        {query.isPending ? <LoadingState rows={1} /> : query.isError ? <ErrorState problem={query.error} retry={() => void query.refetch()} /> : (
          <div className="lq-table-scroll" tabIndex={0} role="region" aria-label={t('identity:colleagues.list')}>
            <table className="lq-table">
              <thead><tr><th scope="col">{t('identity:displayName')}</th><th scope="col">{t('identity:email')}</th><th scope="col">{t('identity:roles')}</th><th scope="col">{t('identity:state')}</th></tr></thead>
              <tbody>{people.map((c) => <tr key={c.id}><td>{c.name}</td><td className="lq-break">{c.email}</td><td>{c.roles.map((r) => t(`reference:roles.${r}`)).join(t('pieces:comma'))}</td><td><StateTag state={c.invited && c.state === 'unverified' ? 'invited' : c.state} of="account" /></td></tr>)}</tbody>
            </table>
          </div>
        )}
        {query.hasNextPage ? <button type="button" className="lq-button lq-button--small" onClick={() => void query.fetchNextPage()}>{t('pieces:list.more')}</button> : null}
      </section>
    </>
  );
}
