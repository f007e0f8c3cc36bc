import { useState } from 'react';
import { Form, Input, Modal } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Deal, Nda } from '../../api/shapes';
import { CopyId } from '../../components/CopyId';
import { NextActs } from '../../components/NextActs';
import { ProblemAlert } from '../../components/ProblemAlert';
import { useTexts } from '../../components/useTexts';
import { useNdaAct } from './api';

/** To sign asks for the password; the side that offered it has signed and is told so in one sentence. */
export function NdaActs({ deal: d, nda: n }: { deal: Deal; nda: Nda }) {
  const { t } = useTranslation(['contracting']);
  const say = useTexts();
  const act = useNdaAct(d.id, n.id);
  const [signing, setSigning] = useState(false);
  const open = n.nextActs.filter((a) => !a.blockedBy.length);
  const sign = open.find((a) => a.act === 'sign');
  const blocked = n.nextActs.find((a) => a.blockedBy.length);
  return (
    <>
      {blocked ? <p className="lq-muted lq-small">{say(blocked.blockedBy[0].texts, blocked.blockedBy[0].params)}</p> : null}
      {sign && d.talkBlockedBy.length ? <p className="lq-muted lq-small">{t('contracting:nda.afterScreen')}</p> : null}
      <div className="lq-row">
        {sign && !d.talkBlockedBy.length ? <button type="button" className="lq-button lq-button--main" onClick={() => setSigning(true)}>{say(sign.texts)}</button> : null}
        <NextActs acts={open.filter((a) => a !== sign)} onAct={(name, reason) => act.mutateAsync({ act: name, version: n.version, reason })} />
      </div>
      {signing && sign ? <SignDialog deal={d} nda={n} name={say(sign.texts)} close={() => setSigning(false)} /> : null}
    </>
  );
}

/** The password is asked again and never kept; what the server refuses is said here. */
function SignDialog({ deal: d, nda: n, name, close }: { deal: Deal; nda: Nda; name: string; close: () => void }) {
  const { t } = useTranslation(['contracting']);
  const [form] = Form.useForm<{ password: string }>();
  const act = useNdaAct(d.id, n.id);
  const finish = ({ password }: { password: string }) => act.mutate({ act: 'sign', version: n.version, password }, { onSuccess: close, onError: () => form.setFieldsValue({ password: '' }) });
  return (
    <Modal open title={`${name} \u00b7 ${t('contracting:nda.version', { number: n.number })}`} okText={name} cancelText={t('pieces:cancel')} onOk={() => form.submit()} onCancel={close} confirmLoading={act.isPending}>
      <p>{t('contracting:nda.signMeans', { until: n.openUntil })}</p>
      <p className="lq-small lq-muted lq-break" style={{ margin: '8px 0 14px' }}>SHA-256 <CopyId id={n.sha256} /></p>
      <Form form={form} name="sign-nda" layout="vertical" requiredMark={false} validateTrigger="onBlur" onFinish={finish}>
        <Form.Item name="password" label={t('contracting:password')} extra={t('contracting:passwordAbout')} rules={[{ required: true, message: t('contracting:need') }]}><Input.Password autoComplete="current-password" /></Form.Item>
        <ProblemAlert problem={act.error} />
      </Form>
    </Modal>
  );
}
