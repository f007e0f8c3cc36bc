import { AutoComplete, Form } from 'antd';
import { useTranslation } from 'react-i18next';
import { ProblemAlert } from '../../../components/ProblemAlert';
import { useColleagues } from '../../identity/api';
import { useNameEndUser } from './api';

interface Values { accountId: string }

/** A colleague by name, or somebody of another organisation by the number of the account, which only they can tell. */
export function NameEndUser({ id, version, close }: { id: string; version: number; close: () => void }) {
  const { t } = useTranslation(['challenge-performing']);
  const name = useNameEndUser(id, close);
  const options = (useColleagues().data?.pages ?? []).flatMap((page) => page.items).map((one) => ({ value: one.id, label: one.name }));
  return (
    <Form<Values> name="end-user" layout="vertical" requiredMark={false} validateTrigger="onBlur" onFinish={({ accountId }) => name.mutate({ version, accountId: accountId.trim() })}>
      <Form.Item<Values> name="accountId" label={t('challenge-performing:acceptance.account')} extra={t('challenge-performing:acceptance.accountAbout')} rules={[{ required: true, pattern: /^\s*[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}\s*$/i, message: t('challenge-performing:need') }]}>
        <AutoComplete options={options} showSearch={{ filterOption: (typed, option) => String(option?.label ?? '').toLowerCase().includes(typed.toLowerCase()) || String(option?.value ?? '').startsWith(typed) }} />
      </Form.Item>
      <ProblemAlert problem={name.error} />
      <div className="lq-row"><button type="submit" className="lq-button lq-button--primary" disabled={name.isPending}>{t('challenge-performing:acceptance.name')}</button><button type="button" className="lq-button" onClick={close}>{t('pieces:cancel')}</button></div>
    </Form>
  );
}
