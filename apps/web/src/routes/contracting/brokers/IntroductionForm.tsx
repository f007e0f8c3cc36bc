import { useState } from 'react';
import { Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { useSession } from '../../../api/session';
import type { Mediation } from '../../../api/shapes';
import { DraftStatus } from '../../../components/DraftStatus';
import { ProblemAlert } from '../../../components/ProblemAlert';
import { readDraft, useDraft } from '../../../components/useDraft';
import { useIntroduce } from './api';
import { OrganisationSelect } from './OrganisationSelect';

interface Values { introducedId?: string; introducedOn: string; how: string }

const today = () => new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' }).format(new Date());

export function IntroductionForm({ mediation: m }: { mediation: Mediation }) {
  const { t } = useTranslation(['brokers']);
  const { user } = useSession();
  const key = `introduction.${user?.id ?? ''}.${m.id}`;
  const [kept] = useState(() => readDraft<Values>(key));
  const draft = useDraft<Values>(key);
  const [form] = Form.useForm<Values>();
  const log = useIntroduce(m.id, () => {
    draft.discard();
    form.setFieldsValue({ introducedId: undefined, how: '' });
  });
  const need = [{ required: true, whitespace: true, message: t('brokers:need') }];
  const finish = ({ introducedId, introducedOn, how }: Values) => log.mutate({ introducedId: m.other?.id ?? introducedId ?? '', introducedOn, how: how.trim() });
  return (
    <Form<Values> form={form} name="introduction" layout="vertical" requiredMark={false} validateTrigger="onBlur" initialValues={{ introducedOn: today(), ...kept?.values }} onFinish={finish} onValuesChange={(_, all) => draft.change(all)} style={{ marginTop: 12 }}>
      {m.other ? <p style={{ marginBottom: 12 }}>{t('brokers:introductions.who')}{t('pieces:colon')}{m.other.name}</p> : <Form.Item<Values> name="introducedId" label={t('brokers:introductions.who')} rules={need}><OrganisationSelect /></Form.Item>}
      <Form.Item<Values> name="introducedOn" label={t('brokers:introductions.on')} rules={need}><Input type="date" max={today()} style={{ maxWidth: 200 }} /></Form.Item>
      <Form.Item<Values> name="how" label={t('brokers:introductions.how')} extra={<>{t('brokers:introductions.howAbout')}<br /><DraftStatus state={draft.state} savedAt={draft.savedAt} /></>} rules={need}><Input.TextArea rows={3} maxLength={2000} /></Form.Item>
      <ProblemAlert problem={log.error} />
      <button type="submit" className="lq-button lq-button--primary" disabled={log.isPending}>{t('brokers:introductions.save')}</button>
    </Form>
  );
}
