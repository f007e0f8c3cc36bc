import { useState } from 'react';
import { Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import type { ChallengeAcceptance } from '../../../api/shapes';
import { CopyId } from '../../../components/CopyId';
import { DateText } from '../../../components/DateText';
import { LoadingState } from '../../../components/LoadingState';
import { ProblemAlert } from '../../../components/ProblemAlert';
import { useTexts } from '../../../components/useTexts';
import { Facts } from '../../listing/Facts';
import { Choice } from '../../contracting/Choice';
import { NameEndUser } from './NameEndUser';
import { useAcceptance, useSign } from './api';

/** What the end user signs; nothing for whoever has no business with it. */
export function Acceptance({ id }: { id: string }) {
  const query = useAcceptance(id, true);
  if (query.isPending) return <LoadingState rows={1} />;
  return query.data ? <Shown view={query.data} /> : null;
}

function Shown({ view: v }: { view: ChallengeAcceptance }) {
  const { t } = useTranslation(['challenge-performing']);
  const say = useTexts();
  const [naming, setNaming] = useState(false);
  return (
    <section className="lq-card lq-stack" id="acceptance" aria-labelledby="acceptance-title"><h2 id="acceptance-title">{t('challenge-performing:acceptance.title')}</h2>
      <Facts rows={[
        [t('challenge-performing:acceptance.endUser'), v.endUser], [t('challenge-performing:acceptance.person'), v.person ? `${v.person.name} \u00b7 ${v.person.organisation.name}` : t('challenge-performing:acceptance.nobody')],
        [t('challenge-performing:acceptance.stages'), <ul key="s">{v.stages.map((stage) => <li key={stage.id}>{stage.title}{t('pieces:colon')}{t(stage.accepted ? 'challenge-performing:states.accepted' : 'challenge-performing:acceptance.open')}</li>)}</ul>],
      ]} />
      {v.mayName && !naming ? <div><button type="button" className="lq-button" onClick={() => setNaming(true)}>{t(v.person ? 'challenge-performing:acceptance.nameAnew' : 'challenge-performing:acceptance.name')}</button></div> : null}
      {v.mayName && naming ? <NameEndUser id={v.challengeId} version={v.version} close={() => setNaming(false)} /> : null}
      {v.blockedBy.length ? <ul className="lq-note lq-note--wait">{v.blockedBy.map((each) => <li key={each.code}>{say(each.texts)}</li>)}</ul> : null}
      {v.signed.map((one) => (
        <article key={one.id} className={`lq-note${one.outcome === 'refused' ? ' lq-note--wait' : ''}`}><strong>{t(`challenge-performing:acceptance.outcomes.${one.outcome}`)}</strong><span className="lq-break">{one.opinion}</span>
          <span className="lq-muted lq-small">{one.by.name} <DateText at={one.at} time /> <CopyId id={one.sha256} /></span></article>
      ))}
      {v.mine && v.state === 'performing' && v.blockedBy.length === 0 ? <Sign view={v} /> : null}
    </section>
  );
}

interface Values { opinion: string; password: string }

/** The password signs; a refusal says why, and the challenge goes on. */
function Sign({ view: v }: { view: ChallengeAcceptance }) {
  const { t } = useTranslation(['challenge-performing']);
  const [form] = Form.useForm<Values>();
  const [outcome, setOutcome] = useState<'accepted' | 'refused' | null>(null);
  const sign = useSign(v.challengeId, () => form.resetFields());
  const need = [{ required: true, whitespace: true, message: t('challenge-performing:need') }];
  return (
    <Form<Values> form={form} name="acceptance-signature" layout="vertical" requiredMark={false} onFinish={(values) => outcome && sign.mutate({ version: v.version, outcome, ...values }, { onError: () => form.setFieldsValue({ password: '' }) })}>
      <Choice legend={t('challenge-performing:acceptance.ask')} value={outcome} onChange={setOutcome} options={(['accepted', 'refused'] as const).map((value) => ({ value, label: t(`challenge-performing:acceptance.outcomes.${value}`) }))} />
      <Form.Item<Values> name="opinion" label={t(outcome === 'refused' ? 'challenge-performing:acceptance.why' : 'challenge-performing:acceptance.opinion')} rules={need} style={{ marginTop: 14 }}><Input.TextArea rows={4} maxLength={4000} showCount /></Form.Item>
      <Form.Item<Values> name="password" style={{ maxWidth: 460 }} label={t('challenge-performing:acceptance.password')} extra={t('challenge-performing:acceptance.passwordAbout')} rules={need}><Input.Password autoComplete="current-password" /></Form.Item>
      <ProblemAlert problem={sign.error} />
      <button type="submit" className="lq-button lq-button--primary" disabled={sign.isPending || outcome === null}>{t('challenge-performing:acceptance.sign')}</button>
    </Form>
  );
}
