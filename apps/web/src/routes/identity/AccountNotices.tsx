import { Checkbox, Form, Input, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import type { NoticeSettings } from '../../api/shapes';
import { ErrorState } from '../../components/ErrorState';
import { LoadingState } from '../../components/LoadingState';
import { ProblemAlert } from '../../components/ProblemAlert';
import { useNoticeSettings, useSaveNoticeSettings } from '../notification/api';

export function AccountNotices() {
  const { t } = useTranslation(['identity']);
  const query = useNoticeSettings();
  const save = useSaveNoticeSettings();
  if (query.isPending) return <LoadingState rows={1} />;
  if (query.isError) return <ErrorState problem={query.error} retry={() => void query.refetch()} />;
  return (
    <section className="lq-card" style={{ maxWidth: 640 }}>
      <Form<NoticeSettings> layout="vertical" initialValues={query.data} onFinish={(v) => save.mutate({ ...v, quietFrom: v.quietFrom || null, quietTo: v.quietTo || null })}>
        <Form.Item<NoticeSettings> name="mail" valuePropName="checked"><Checkbox>{t('identity:notices.mail')}</Checkbox></Form.Item>
        <Form.Item<NoticeSettings> name="digest" label={t('identity:notices.digest')}><Select options={['at_once', 'daily', 'weekly'].map((d) => ({ value: d, label: t(`identity:notices.digests.${d}`) }))} /></Form.Item>
        <div className="lq-grid">
          <Form.Item<NoticeSettings> name="quietFrom" label={t('identity:notices.quietFrom')} extra={t('identity:notices.quietAbout')}><Input type="time" /></Form.Item>
          <Form.Item<NoticeSettings> name="quietTo" label={t('identity:notices.quietTo')}><Input type="time" /></Form.Item>
        </div>
        <ProblemAlert problem={save.error} />
        <div className="lq-row"><button type="submit" className="lq-button lq-button--primary" disabled={save.isPending}>{t('identity:save')}</button><span role="status" className="lq-muted">{save.isSuccess ? t('pieces:draft.server') : ''}</span></div>
      </Form>
    </section>
  );
}
