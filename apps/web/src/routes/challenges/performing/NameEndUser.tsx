import { Form } from 'antd';
import { useTranslation } from 'react-i18next';
import { ProblemAlert } from '../../../components/ProblemAlert';
import { KeeperSelect } from '../award/KeeperSelect';
import { useNameEndUser } from './api';

interface Values { accountId: string }

/** Anybody of a verified organisation, found by name, but nobody of a winning team. */
export function NameEndUser({ id, version, close }: { id: string; version: number; close: () => void }) {
  const { t } = useTranslation(['challenge-performing']);
  const name = useNameEndUser(id, close);
  return (
    <Form<Values> name="end-user" layout="vertical" requiredMark={false} validateTrigger="onBlur" onFinish={({ accountId }) => name.mutate({ version, accountId })}>
      <Form.Item<Values> name="accountId" label={t('challenge-performing:acceptance.account')} extra={t('challenge-performing:acceptance.accountAbout')} rules={[{ required: true, message: t('challenge-performing:need') }]}><KeeperSelect /></Form.Item>
      <ProblemAlert problem={name.error} />
      <div className="lq-row"><button type="submit" className="lq-button lq-button--primary" disabled={name.isPending}>{t('challenge-performing:acceptance.name')}</button><button type="button" className="lq-button" onClick={close}>{t('pieces:cancel')}</button></div>
    </Form>
  );
}
