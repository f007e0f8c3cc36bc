import { useState } from 'react';
import { Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { useSession } from '../../api/session';
import type { RecipientCheckInput } from '../../api/shapes';
import { DraftStatus } from '../../components/DraftStatus';
import { ProblemAlert } from '../../components/ProblemAlert';
import { readDraft, useDraft } from '../../components/useDraft';
import { useCheck } from './api';
import { Choice } from './Choice';

const ITEMS = ['credit', 'capacity', 'ownership', 'relations', 'sanctions'] as const;
const ANSWERS = ['clear', 'concern', 'unknown'] as const;
type Item = RecipientCheckInput['items'][number];
type Values = Record<Item['item'], { answer?: Item['answer']; evidence?: string } | undefined>;

export function CheckForm({ dealId }: { dealId: string }) {
  const { t } = useTranslation(['contracting']);
  const { user } = useSession();
  const key = `deal-check.${user?.id ?? ''}.${dealId}`;
  const [kept] = useState(() => readDraft<Values>(key));
  const draft = useDraft<Values>(key);
  const [form] = Form.useForm<Values>();
  const check = useCheck(dealId, () => {
    draft.discard();
    form.setFieldsValue(Object.fromEntries(ITEMS.map((item) => [item, { answer: undefined, evidence: undefined }])));
  });
  const need = [{ required: true, whitespace: true, message: t('contracting:need') }];
  const finish = (values: Values) => check.mutate({ items: ITEMS.flatMap((item) => { const said = values[item]; return said?.answer ? [{ item, answer: said.answer, evidence: said.evidence?.trim() ?? '' }] : []; }) });
  return (
    <Form<Values> form={form} name="check" layout="vertical" requiredMark={false} validateTrigger="onBlur" initialValues={kept?.values} onFinish={finish} onValuesChange={(_, all) => draft.change(all)} style={{ marginTop: 12 }}>
      {ITEMS.map((item) => (
        <div key={item} className="lq-stack" style={{ gap: 0 }}>
          <Form.Item<Values> name={[item, 'answer']} rules={need} style={{ marginBottom: 8 }}><Choice legend={t(`contracting:check.items.${item}`)} about={t(`contracting:check.hints.${item}`)} options={ANSWERS.map((a) => ({ value: a, label: t(`contracting:check.answers.${a}`) }))} /></Form.Item>
          <Form.Item<Values> name={[item, 'evidence']} label={t('contracting:check.evidence', { item: t(`contracting:check.items.${item}`) })} rules={need}><Input.TextArea autoSize={{ minRows: 1, maxRows: 6 }} maxLength={1000} /></Form.Item>
        </div>
      ))}
      <p><DraftStatus state={draft.state} savedAt={draft.savedAt} /></p>
      <ProblemAlert problem={check.error} />
      <button type="submit" className="lq-button lq-button--primary" disabled={check.isPending} style={{ marginTop: 8 }}>{t('contracting:check.save')}</button>
    </Form>
  );
}
