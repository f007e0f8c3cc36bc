import { useState } from 'react';
import { Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Entry, SecrecyAnswer } from '../../../api/shapes';
import { ActDialog } from '../../../components/ActDialog';
import { ErrorState } from '../../../components/ErrorState';
import { LoadingState } from '../../../components/LoadingState';
import { ProblemAlert } from '../../../components/ProblemAlert';
import { Choice } from '../../contracting/Choice';
import { useRemark, useTalks } from './api';
import { Talk } from './Talk';

/** What the organiser recorded of the talks with a team, for the team itself, which may add its own words. */
export function TeamTalks({ entry: e }: { entry: Entry }) {
  const { t } = useTranslation(['challenge-judging']);
  const query = useTalks(e.challengeId, e.id);
  const [asked, setAsked] = useState<string | null>(null);
  return (
    <section className="lq-card"><h2>{t('challenge-judging:talks.own')}</h2>
      {query.isPending ? <LoadingState rows={1} /> : !query.data ? <ErrorState problem={query.error} retry={() => void query.refetch()} /> : query.data.items.length ? (
        <ul>{query.data.items.map((one) => <li key={one.id} className="lq-asked"><Talk talk={one} />{query.data.remarks ? <div><button type="button" className="lq-button lq-button--small" onClick={() => setAsked(one.id)}>{t('challenge-judging:talks.addRemark')}</button></div> : null}</li>)}</ul>
      ) : <p className="lq-muted">{t('challenge-judging:talks.none')}</p>}
      {asked ? <RemarkDialog entry={e} talkId={asked} close={() => setAsked(null)} /> : null}
    </section>
  );
}

/** What stands in for the words of whoever may not write any: the server refuses it unread. */
const NO_WORDS = '----';

function RemarkDialog({ entry: e, talkId, close }: { entry: Entry; talkId: string; close: () => void }) {
  const { t } = useTranslation(['challenge-judging', 'listing']);
  const [form] = Form.useForm<{ text: string }>();
  const [remark, ask] = [useRemark(e.challengeId, e.id), useRemark(e.challengeId, e.id)];
  const [secrecy, setSecrecy] = useState<SecrecyAnswer | null>(null);
  function answer(next: SecrecyAnswer) {
    setSecrecy(next);
    ask.reset();
    if (next === 'no') return;
    form.resetFields();
    // the refusal names the officers to ask
    ask.mutate({ talkId, secrecyAnswer: next, text: NO_WORDS });
  }
  return (
    <ActDialog title={t('challenge-judging:talks.addRemark')} ok={t('challenge-judging:talks.addRemark')} ready={secrecy === 'no'} close={close} valid={() => form.validateFields().then(() => true, () => false)} go={() => remark.mutateAsync({ talkId, secrecyAnswer: 'no', text: form.getFieldValue('text') as string })}>
      <Choice<SecrecyAnswer> legend={t('challenge-judging:talks.secrecy')} value={secrecy} onChange={answer} options={(['no', 'yes', 'unknown'] as const).map((value) => ({ value, label: t(`listing:secrecy.answers.${value}`) }))} />
      <div aria-live="polite">{secrecy === 'no' ? null : <ProblemAlert problem={ask.error} />}</div>
      {secrecy === 'no' ? <Form form={form} name="remark" layout="vertical" requiredMark={false}>
        <Form.Item name="text" label={t('challenge-judging:talks.remark')} extra={t('challenge-judging:talks.remarkAbout')} rules={[{ required: true, whitespace: true, message: t('challenge-judging:need') }]}><Input.TextArea rows={4} maxLength={4000} showCount /></Form.Item>
      </Form> : null}
    </ActDialog>
  );
}
