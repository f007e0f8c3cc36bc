import { useState } from 'react';
import { Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { useSession } from '../../api/session';
import { DraftStatus } from '../../components/DraftStatus';
import { ProblemAlert } from '../../components/ProblemAlert';
import { readDraft, useDraft } from '../../components/useDraft';
import { useSay } from './api';

interface Values { text: string }

/** What is typed survives a reload, under the person's own key. */
export function MessageForm({ dealId }: { dealId: string }) {
  const { t } = useTranslation(['contracting']);
  const { user } = useSession();
  const key = `deal-message.${user?.id ?? ''}.${dealId}`;
  const [kept] = useState(() => readDraft<Values>(key));
  const draft = useDraft<Values>(key);
  const [form] = Form.useForm<Values>();
  const text = Form.useWatch('text', form);
  const say = useSay(dealId, (said) => {
    // What was typed on while the message went out is not lost.
    if (form.getFieldValue('text')?.trim() !== said) return;
    draft.discard();
    form.setFieldsValue({ text: '' });
  });
  return (
    <Form<Values> form={form} name="message" layout="vertical" requiredMark={false} initialValues={{ text: kept?.values.text ?? '' }} onFinish={(values) => say.mutate(values.text.trim())} onValuesChange={(_, all) => draft.change(all)}>
      <Form.Item<Values> name="text" label={t('contracting:say.text')} extra={<DraftStatus state={draft.state} savedAt={draft.savedAt} />} style={{ marginBottom: 12 }}>
        <Input.TextArea rows={3} maxLength={8000} placeholder={t('contracting:say.about')} />
      </Form.Item>
      <ProblemAlert problem={say.error} />
      <button type="submit" className="lq-button lq-button--primary" disabled={say.isPending || !text?.trim()}>{t('contracting:say.go')}</button>
    </Form>
  );
}
