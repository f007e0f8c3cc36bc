import { useState } from 'react';
import { Form, Input, type FormInstance } from 'antd';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { ApiProblem } from '../../api/problem';
import type { Challenge } from '../../api/shapes';
import { DraftStatus } from '../../components/DraftStatus';
import { ProblemAlert } from '../../components/ProblemAlert';
import { readDraft, useDraft } from '../../components/useDraft';
import { Section } from '../listing/FormSections';
import { readable } from '../listing/formValues';
import { previewOf } from './amendment';
import { useAmend } from './api';
import { ChallengeFields, CheckList } from './ChallengeFields';
import { challengeContent, challengeReady, challengeValues, placeOf, type ChallengeValues } from './challengeValues';

interface Values extends ChallengeValues { reason?: string }
interface Kept { basedOn: number; values: Values }

/** Another edition of an open challenge, with the reason that everybody reads. Only kept in this browser until it is in force. */
export function AmendForm({ challenge: c }: { challenge: Challenge }) {
  const { t } = useTranslation(['challenges', 'listing']);
  const go = useNavigate();
  const key = `challenge.${c.id}.amendment`;
  const [kept] = useState(() => readDraft<Kept>(key));
  const [basedOn, setBasedOn] = useState(kept?.values.basedOn ?? c.version);
  const draft = useDraft<Kept>(key);
  const [form] = Form.useForm<Values>();
  const [initial] = useState<Values>(() => kept?.values.values ?? challengeValues(c));
  const all = (): Values => form.getFieldsValue(true) as Values;
  const amend = useAmend(c.id, () => {
    draft.discard();
    void go(`/challenges/${c.id}?part=rules`);
  });

  function send() {
    const { reason, ...values } = all();
    if (!readable(values)) return;
    amend.mutate({ secrecyAnswer: 'no', version: basedOn, reason: reason?.trim() ?? '', content: challengeContent(values) }, {
      onError: (e) => {
        if (!(e instanceof ApiProblem)) return;
        const errors = e.fieldErrors().map(({ name, errors: said }) => ({ name: placeOf(name), errors: said }));
        form.setFields(errors as never);
        if (errors[0]) form.scrollToField(errors[0].name as never, { behavior: 'smooth', block: 'center' });
      },
    });
  }
  function beginAgain() {
    if (!window.confirm(t('listing:form.discardSure'))) return;
    draft.discard();
    form.resetFields();
    form.setFieldsValue({ ...challengeValues(c), reason: '' } as never);
    setBasedOn(c.version);
  }
  function keepMine() {
    setBasedOn(c.version);
    draft.change({ basedOn: c.version, values: all() });
  }

  return (
    <div className="lq-form lq-termform">
      <CheckList form={form} initial={initial} after={[{ id: 'send', done: false }]} />
      <div className="lq-stack">
        <div className="lq-note"><strong>{t('challenges:amend.title')}</strong><span>{t('challenges:amend.about')}</span></div>
        {kept ? <div className="lq-note lq-note--open" role="status">{t('listing:form.restored')}<div><button type="button" className="lq-button lq-button--small" onClick={beginAgain}>{t('challenges:amend.again')}</button></div></div> : null}
        {basedOn !== c.version ? <div className="lq-note lq-note--wait" role="alert"><strong>{t('challenges:amend.overtaken')}</strong><div className="lq-row"><button type="button" className="lq-button lq-button--small" onClick={keepMine}>{t('challenges:amend.keepMine')}</button><button type="button" className="lq-button lq-button--small" onClick={beginAgain}>{t('challenges:amend.again')}</button></div></div> : null}
        <p className="lq-muted">{t('listing:secrecy.still')}</p>
        <Form<Values> name="challenge" form={form} layout="vertical" initialValues={initial} onValuesChange={() => draft.change({ basedOn, values: all() })} onFinish={send} scrollToFirstError={{ block: 'center', focus: true }} validateTrigger="onBlur">
          <div className="lq-stack">
            <ChallengeFields kindIsFixed />
            <Section id="send" title={t('challenges:sections.send')}>
              <Preview form={form} initial={initial} challenge={c} />
              <Form.Item<Values> name="reason" label={t('challenges:amend.reason')} extra={t('challenges:amend.reasonAbout')} rules={[{ required: true, whitespace: true, message: t('challenges:form.need') }]}><Input.TextArea autoSize={{ minRows: 3, maxRows: 8 }} maxLength={2000} showCount /></Form.Item>
              <ProblemAlert problem={amend.error} />
            </Section>
          </div>
          <div className="lq-formbar"><DraftStatus state={draft.state} savedAt={draft.savedAt} /><button type="submit" className="lq-button lq-button--main" disabled={amend.isPending}>{t('challenges:amend.go')}</button></div>
        </Form>
      </div>
    </div>
  );
}

/** What the amendment changes, and whether everybody gets the whole time again, before it is sent. */
function Preview({ form, initial, challenge }: { form: FormInstance<Values>; initial: Values; challenge: Challenge }) {
  const { t } = useTranslation(['challenges']);
  const v = (Form.useWatch((values: Values) => values, { form, preserve: true }) as Values | undefined) ?? initial;
  const whole = { ...initial, ...v };
  const { changed, restarting, restarts } = challengeReady(whole) ? previewOf(challenge.content, challengeContent(whole)) : { changed: null, restarting: [], restarts: false };
  const named = (names: readonly string[]) => names.map((name) => t(`challenges:columns.${name}`)).join(t('pieces:comma'));
  return (
    <div className={`lq-note${restarts ? ' lq-note--wait' : ''}`} role="status" style={{ marginBottom: 14 }}>
      <strong>{changed === null ? t('challenges:amend.unfinished') : changed.length ? t('challenges:editions.changed', { parts: named(changed) }) : t('challenges:amend.nothing')}</strong>
      {changed?.length ? <span>{restarts ? t('challenges:amend.restarts', { parts: named(restarting) }) : t('challenges:amend.runsOn')}</span> : null}
    </div>
  );
}
