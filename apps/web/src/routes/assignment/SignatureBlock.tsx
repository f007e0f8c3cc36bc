import { useState } from 'react';
import { Form, Input, Modal } from 'antd';
import { useTranslation } from 'react-i18next';
import type { RightsApplication } from '../../api/shapes';
import { useSession } from '../../api/session';
import { CopyId } from '../../components/CopyId';
import { DateText } from '../../components/DateText';
import { ProblemAlert } from '../../components/ProblemAlert';
import { signApplication, useMove } from './api';

interface Asked { person: string; given: boolean; paper: boolean }

/** Who has signed the content as it stands; each completer signs in person, the office enters the paper of those who cannot. */
export function SignatureBlock({ application: a }: { application: RightsApplication }) {
  const { t } = useTranslation(['assignment', 'rights']);
  const session = useSession();
  const [asked, setAsked] = useState<Asked | null>(null);
  const asking = a.state === 'team_consent';
  return (
    <section className="lq-card lq-stack" aria-labelledby="signatures">
      <h2 id="signatures">{t('assignment:sign.title')}</h2>
      <p className="lq-muted lq-small">{t('assignment:sign.about')}</p>
      <ul className="lq-stack" style={{ listStyle: 'none', padding: 0, gap: 10 }}>{a.completers.map((c) => {
        const said = a.consents.filter((one) => one.person === c.name && one.current).at(-1);
        const paper = c.userId === null || c.signsBy !== 'account';
        const may = asking && !said && (paper ? session.has('tto') : c.mine);
        return (
          <li key={c.name} className="lq-row">
            <b>{c.name}</b>
            <span className={`lq-tag lq-tag--dot lq-tag--${c.signed ? 'open' : said ? 'lost' : 'wait'}`}>{t(`assignment:sign.${c.signed ? 'signed' : said ? 'refused' : 'waiting'}`)}</span>
            {said ? <DateText at={said.at} time /> : <span className="lq-muted">{t(`rights:ways.${c.signsBy}`)}</span>}
            {said?.onPaper ? <span className="lq-muted">{t('assignment:sign.onPaper')}</span> : null}
            {said?.reason ? <span>{said.reason}</span> : null}
            {may ? (
              <>
                <button type="button" className="lq-button lq-button--main lq-button--small" onClick={() => setAsked({ person: c.name, given: true, paper })}>{t(paper ? 'assignment:sign.enterPaper' : 'assignment:sign.go')}</button>
                <button type="button" className="lq-button lq-button--danger lq-button--small" onClick={() => setAsked({ person: c.name, given: false, paper })}>{t('assignment:sign.refuse')}</button>
              </>
            ) : null}
          </li>
        );
      })}</ul>
      <p className="lq-small lq-muted" style={{ overflowWrap: 'anywhere' }}>{t('assignment:sign.hash')} <CopyId id={a.contentHash} /></p>
      {asked ? <SignDialog application={a} asked={asked} close={() => setAsked(null)} /> : null}
    </section>
  );
}

interface Values { password: string; reason?: string; document?: string; witness?: string }

/** The password is asked again and never kept; what the server refuses is said here. */
function SignDialog({ application: a, asked, close }: { application: RightsApplication; asked: Asked; close: () => void }) {
  const { t } = useTranslation(['assignment']);
  const [form] = Form.useForm<Values>();
  const sign = useMove(signApplication);
  const name = t(asked.given ? (asked.paper ? 'assignment:sign.enterPaper' : 'assignment:sign.go') : 'assignment:sign.refuse');
  const need = [{ required: true, whitespace: true, message: t('assignment:need') }];
  const finish = ({ password, reason, document, witness }: Values) => sign.mutate(
    { id: a.id, body: { version: a.version, person: asked.person, given: asked.given, password, reason: reason?.trim() || null, paper: document && witness ? { document, witness } : null } },
    { onSuccess: close, onError: () => form.setFieldsValue({ password: '' }) },
  );
  return (
    <Modal open title={`${name} \u00b7 ${asked.person}`} okText={name} cancelText={t('pieces:cancel')} onOk={() => form.submit()} onCancel={close} confirmLoading={sign.isPending} okButtonProps={{ danger: !asked.given }}>
      <p style={{ marginBottom: 14 }}>{t(asked.given ? 'assignment:sign.means' : 'assignment:sign.refuseMeans')}</p>
      <Form<Values> form={form} name="sign" layout="vertical" requiredMark={false} validateTrigger="onBlur" onFinish={finish}>
        {asked.given ? null : <Form.Item<Values> name="reason" label={t('pieces:acts.reason')} rules={need}><Input.TextArea rows={3} maxLength={2000} /></Form.Item>}
        {asked.paper ? (
          <>
            <Form.Item<Values> name="document" label={t('assignment:sign.document')} rules={need}><Input maxLength={200} /></Form.Item>
            <Form.Item<Values> name="witness" label={t('assignment:sign.witness')} rules={need}><Input maxLength={80} /></Form.Item>
          </>
        ) : null}
        <Form.Item<Values> name="password" label={t('assignment:sign.password')} extra={t('assignment:sign.passwordAbout')} rules={[{ required: true, message: t('assignment:need') }]}><Input.Password autoComplete="current-password" /></Form.Item>
        <ProblemAlert problem={sign.error} />
      </Form>
    </Modal>
  );
}
