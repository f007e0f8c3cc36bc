import { Form, InputNumber } from 'antd';
import { useTranslation } from 'react-i18next';
import { ApiProblem } from '../../api/problem';
import { useSession } from '../../api/session';
import type { ChallengeKeepersView } from '../../api/shapes';
import { Icon } from '../../brand/Icon';
import { ProblemAlert } from '../../components/ProblemAlert';
import { useNameKeepers } from './api';
import { KeeperSelect } from './award/KeeperSelect';

interface Values { accounts: string[]; needed: number }
const MOST = 9;

/** Names all keepers anew, each found by name and organisation. */
export function NameKeepers({ view: v, close }: { view: ChallengeKeepersView; close: () => void }) {
  const { t } = useTranslation(['challenges']);
  const { user } = useSession();
  const [form] = Form.useForm<Values>();
  const name = useNameKeepers(v.challengeId, close);
  const known = v.items.flatMap(({ accountId }) => (accountId ? [accountId] : []));
  const accounts = Form.useWatch('accounts', form) ?? known;
  const needed = Form.useWatch('needed', form) ?? v.needed;
  const names = new Map([...(user ? [[user.id, user.name] as const] : []), ...v.items.flatMap((k) => (k.accountId && k.name ? [[k.accountId, `${k.name} \u00b7 ${k.organisation.name}`] as const] : []))]);

  function send(values: Values) {
    if (v.items.some(({ publicKey }) => publicKey !== null) && !window.confirm(t('challenges:naming.sure'))) return;
    name.mutate({ version: v.version ?? 0, accounts: values.accounts, needed: values.needed }, {
      onError: (e) => { if (e instanceof ApiProblem) form.setFields(e.fieldErrors() as never); },
    });
  }

  return (
    <section className="lq-card"><h2>{t('challenges:naming.title')}</h2>
      <p className="lq-muted" style={{ marginBottom: 12 }}>{t('challenges:naming.about')}</p>
      <Form<Values> form={form} name="keepers" layout="vertical" requiredMark={false} validateTrigger="onBlur" initialValues={{ accounts: known.length ? known : ['', '', ''], needed: v.needed || 2 }} onFinish={send}>
        <Form.List name="accounts">
          {(rows, { add, remove }, { errors }) => (
            <div className="lq-stack" style={{ gap: 4 }} id="keepers_accounts">
              {rows.map((row, at) => (
                <div key={row.key} className="lq-row" style={{ alignItems: 'start', flexWrap: 'nowrap' }}>
                  <Form.Item name={row.name} label={t('challenges:naming.keeper', { n: at + 1 })} rules={[{ required: true, message: t('challenges:naming.need') }]} style={{ flex: 1, marginBottom: 12, minWidth: 0 }}>
                    <KeeperSelect known={names.get(accounts[at] ?? '')} />
                  </Form.Item>
                  <button type="button" className="lq-tool" style={{ marginTop: 28 }} disabled={rows.length <= 1} aria-label={t('challenges:naming.remove', { n: at + 1 })} onClick={() => remove(row.name)}><Icon name="trash" /></button>
                </div>
              ))}
              <div className="lq-listerror" role="alert"><Form.ErrorList errors={errors} /></div>
              <div className="lq-row">
                <button type="button" className="lq-button lq-button--small" disabled={rows.length >= MOST} onClick={() => add('')}><Icon name="plus" size={15} />{t('challenges:naming.add')}</button>
                {user && !accounts.includes(user.id) ? <button type="button" className="lq-button lq-button--small" disabled={rows.length >= MOST} onClick={() => add(user.id)}>{t('challenges:naming.addMe')}</button> : null}
              </div>
            </div>
          )}
        </Form.List>
        <Form.Item<Values> name="needed" label={t('challenges:naming.needed')} extra={t('challenges:naming.neededAbout')} rules={[{ required: true, message: t('challenges:naming.needNumber') }]} style={{ marginTop: 12 }}><InputNumber min={2} max={MOST} precision={0} /></Form.Item>
        {accounts.length > 0 ? <p className={`lq-note${needed >= accounts.length ? ' lq-note--wait' : ''}`} role="status" style={{ marginBottom: 12 }}><span>{needed >= accounts.length ? t('challenges:naming.tooMany') : t('challenges:keepers.spare', { spare: accounts.length - needed })}</span></p> : null}
        <ProblemAlert problem={name.error} />
        <div className="lq-row"><button type="submit" className="lq-button lq-button--main" disabled={name.isPending}>{t('challenges:naming.go')}</button><button type="button" className="lq-button" onClick={close}>{t('pieces:cancel')}</button></div>
      </Form>
    </section>
  );
}
