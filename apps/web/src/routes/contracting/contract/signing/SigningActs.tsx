import { useState } from 'react';
import { Form, Input, Modal } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Contract, ContractSigning } from '../../../../api/shapes';
import { BlockedAct } from '../../../../components/BlockedAct';
import { CopyId } from '../../../../components/CopyId';
import { ProblemAlert } from '../../../../components/ProblemAlert';
import { ReasonDialog } from '../../../../components/ReasonDialog';
import { useDecline, useDocument, useRecall, useSend, useSign } from './api';

type Open = 'sign' | 'send' | 'decline' | 'recall';

/** Send, sign, decline, recall: what is possible as buttons, what is blocked with its reason. */
export function SigningActs({ contract: c, signing: s }: { contract: Contract; signing: ContractSigning }) {
  const { t } = useTranslation(['contract-signing']);
  const [open, setOpen] = useState<Open | null>(null);
  const [send, decline, recall] = [useSend(c.id), useDecline(c.id), useRecall(c.id)];
  const close = () => setOpen(null);
  const button = (act: Open, look: string) => <button key={act} type="button" className={`lq-button lq-button--${look}`} onClick={() => setOpen(act)}>{t(`contract-signing:acts.${act}`)}</button>;
  return (
    <div className="lq-acts">
      {s.sign && !s.sign.blockedBy.length ? button('sign', 'main') : null}
      {s.send && !s.send.blockedBy.length ? button('send', 'main') : null}
      {s.mayDecline ? button('decline', 'danger') : null}
      {s.mayRecall ? button('recall', 'danger') : null}
      {s.sign?.blockedBy.length ? <BlockedAct name={t('contract-signing:acts.sign')} blocks={s.sign.blockedBy} /> : null}
      {s.send?.blockedBy.length ? <BlockedAct name={t('contract-signing:acts.send')} blocks={s.send.blockedBy} /> : null}
      {open === 'sign' && s.envelope ? <SignDialog contract={c} sha256={s.envelope.currentSha256} close={close} /> : null}
      {open === 'send' ? <ReasonDialog name={t('contract-signing:acts.send')} needsReason={false} danger={false} close={close} go={() => send.mutateAsync(s.version)} /> : null}
      {open === 'decline' ? <ReasonDialog name={t('contract-signing:acts.decline')} needsReason danger close={close} go={(reason = '') => decline.mutateAsync({ version: s.version, reason })} /> : null}
      {open === 'recall' ? <ReasonDialog name={t('contract-signing:acts.recall')} needsReason danger close={close} go={(reason = '') => recall.mutateAsync({ version: s.version, reason })} /> : null}
    </div>
  );
}

/** The hash of what was there when the dialog opened: if the other side signs meanwhile, the server refuses it and says so. */
function SignDialog({ contract: c, sha256, close }: { contract: Contract; sha256: string; close: () => void }) {
  const { t } = useTranslation(['contract-signing', 'contracting']);
  const [seen] = useState(sha256);
  const [form] = Form.useForm<{ password: string }>();
  const sign = useSign(c.id);
  const file = useDocument(c.id, `${c.number}.pdf`);
  const finish = ({ password }: { password: string }) => sign.mutate({ documentSha256: seen, password }, {
    onSuccess: ({ goTo }) => { if (goTo) window.location.assign(goTo); else close(); }, onError: () => form.setFieldsValue({ password: '' }),
  });
  return (
    <Modal open title={`${t('contract-signing:acts.sign')} \u00b7 ${c.number}`} okText={t('contract-signing:acts.sign')} cancelText={t('pieces:cancel')} onOk={() => form.submit()} onCancel={close} confirmLoading={sign.isPending}>
      <p>{t('contract-signing:signMeans')}</p>
      <div style={{ margin: '10px 0' }}><button type="button" className="lq-button" disabled={file.isPending} onClick={() => file.mutate()}>{t('contract-signing:document.open')}</button></div>
      <p className="lq-small lq-muted lq-break" style={{ margin: '8px 0 14px' }}>SHA-256 <CopyId id={seen} /></p>
      <Form form={form} name="sign-contract" layout="vertical" requiredMark={false} validateTrigger="onBlur" onFinish={finish}>
        <Form.Item name="password" label={t('contracting:password')} extra={t('contracting:passwordAbout')} rules={[{ required: true, message: t('contract-signing:need') }]}><Input.Password autoComplete="current-password" /></Form.Item>
        <ProblemAlert problem={file.error ?? sign.error} />
      </Form>
    </Modal>
  );
}
