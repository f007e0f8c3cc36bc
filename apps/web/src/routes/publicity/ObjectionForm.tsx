import { useState } from 'react';
import { Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import type { PublicityNotice } from '../../api/shapes';
import { useSession } from '../../api/session';
import { DraftStatus } from '../../components/DraftStatus';
import { ProblemAlert } from '../../components/ProblemAlert';
import { readDraft, useDraft } from '../../components/useDraft';
import { useObject } from './api';

interface Kept { text: string }
interface Values extends Kept { password: string }

/** What is typed survives a reload under the person's own key; the password is never kept. */
export function ObjectionForm({ notice }: { notice: PublicityNotice }) {
  const { t } = useTranslation(['publicity']);
  const { user } = useSession();
  const key = `objection.${user?.id ?? ''}.${notice.id}`;
  const [kept] = useState(() => readDraft<Kept>(key));
  const [form] = Form.useForm<Values>();
  const draft = useDraft<Kept>(key);
  const object = useObject(notice.id);

  function finish(values: Values) {
    object.mutate(values, {
      onSuccess: () => {
        draft.discard();
        form.setFieldsValue({ text: '', password: '' });
      },
      onError: () => form.setFieldsValue({ password: '' }),
    });
  }

  return (
    <div style={{ borderTop: '1px solid var(--line)', paddingTop: 14 }}>
      <h3>{t(notice.state === 'ended' ? 'publicity:complain' : 'publicity:object')}</h3>
      <p className="lq-muted lq-small" style={{ margin: '6px 0 12px' }}>{t(notice.state === 'ended' ? 'publicity:complainAbout' : 'publicity:objectAbout')}</p>
      {object.data ? (
        <div className="lq-note lq-note--open" role="status" style={{ marginBottom: 12 }}>
          <strong>{t('publicity:receiptGiven', { number: object.data.receipt.number })}</strong>
          <span className="lq-small" style={{ overflowWrap: 'anywhere' }}>{`SHA-256 ${object.data.receipt.sha256}`}</span>
        </div>
      ) : null}
      <Form<Values> form={form} layout="vertical" requiredMark={false} validateTrigger="onBlur" initialValues={{ text: kept?.values.text ?? '', password: '' }} onFinish={finish} onValuesChange={(change: Partial<Values>) => change.text !== undefined && draft.change({ text: change.text })}>
        <Form.Item<Values> name="text" label={t('publicity:said')} extra={<DraftStatus state={draft.state} savedAt={draft.savedAt} />} rules={[{ required: true, min: 10, whitespace: true, message: t('publicity:need.text') }]}>
          <Input.TextArea rows={5} maxLength={4000} showCount />
        </Form.Item>
        <Form.Item<Values> name="password" label={t('publicity:password')} extra={t('publicity:passwordAbout')} rules={[{ required: true, message: t('publicity:need.password') }]}>
          <Input.Password autoComplete="current-password" style={{ maxWidth: 320 }} />
        </Form.Item>
        <ProblemAlert problem={object.error} />
        <button type="submit" className="lq-button lq-button--primary" disabled={object.isPending} style={{ marginTop: 12 }}>{t('publicity:sign')}</button>
      </Form>
    </div>
  );
}
