import { useState } from 'react';
import { Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import type { ExportScreenInput } from '../../api/shapes';
import { useSession } from '../../api/session';
import { DraftStatus } from '../../components/DraftStatus';
import { ProblemAlert } from '../../components/ProblemAlert';
import { readDraft, useDraft } from '../../components/useDraft';
import { useScreen } from './api';
import { Choice } from './Choice';

const OUTCOMES = ['not_needed', 'free', 'restricted_permitted', 'restricted_pending', 'prohibited'] as const;
type Values = Omit<ExportScreenInput, 'document'> & { document?: string };

/** A person's judgement against the catalogue of technologies; nothing here judges by itself. */
export function ScreenForm({ dealId }: { dealId: string }) {
  const { t } = useTranslation(['contracting']);
  const { user } = useSession();
  const key = `deal-screen.${user?.id ?? ''}.${dealId}`;
  const [kept] = useState(() => readDraft<Values>(key));
  const draft = useDraft<Values>(key);
  const [form] = Form.useForm<Values>();
  const outcome = Form.useWatch('outcome', form);
  const screen = useScreen(dealId, () => {
    draft.discard();
    form.setFieldsValue({ outcome: undefined, catalogueVersion: undefined, document: undefined, reason: undefined });
  });
  const need = [{ required: true, message: t('contracting:need') }];
  const finish = ({ document, ...values }: Values) => screen.mutate({ ...values, document: outcome === 'restricted_permitted' ? document?.trim() || null : null });
  return (
    <Form<Values> form={form} name="screen" layout="vertical" requiredMark={false} validateTrigger="onBlur" initialValues={kept?.values} onFinish={finish} onValuesChange={(_, all) => draft.change(all)} style={{ marginTop: 12 }}>
      <Form.Item<Values> name="outcome" rules={need}><Choice legend={t('contracting:screen.outcome')} options={OUTCOMES.map((o) => ({ value: o, label: t(`contracting:screen.outcomes.${o}`) }))} /></Form.Item>
      <Form.Item<Values> name="catalogueVersion" label={t('contracting:screen.catalogue')} extra={t('contracting:screen.catalogueAbout')} rules={need}><Input type="date" style={{ maxWidth: 200 }} /></Form.Item>
      {outcome === 'restricted_permitted' ? <Form.Item<Values> name="document" label={t('contracting:screen.document')} rules={[{ required: true, whitespace: true, message: t('contracting:need') }]}><Input maxLength={200} /></Form.Item> : null}
      <Form.Item<Values> name="reason" label={t('contracting:screen.reason')} extra={<DraftStatus state={draft.state} savedAt={draft.savedAt} />} rules={[{ required: true, whitespace: true, message: t('contracting:need') }]}><Input.TextArea rows={3} maxLength={2000} showCount /></Form.Item>
      <ProblemAlert problem={screen.error} />
      <button type="submit" className="lq-button lq-button--primary" disabled={screen.isPending}>{t('contracting:screen.save')}</button>
    </Form>
  );
}
