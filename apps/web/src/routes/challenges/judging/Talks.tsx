import { useState } from 'react';
import { Form, Input, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Challenge, Examination, SecrecyAnswer } from '../../../api/shapes';
import { ActDialog } from '../../../components/ActDialog';
import { ErrorState } from '../../../components/ErrorState';
import { LoadingState } from '../../../components/LoadingState';
import { ProblemAlert } from '../../../components/ProblemAlert';
import { Choice } from '../../contracting/Choice';
import { useTalk, useTalks } from './api';
import { Talk } from './Talk';

const WAYS = ['meeting', 'video', 'telephone', 'visit', 'writing'] as const;

/** Talks with one team: what was recorded stays, a correction stands beside it, and the team may add its own words. */
export function Talks({ challenge: c, item, records }: { challenge: Challenge; item: Examination['items'][number]; records: boolean }) {
  const { t } = useTranslation(['challenge-judging']);
  const query = useTalks(c.id, item.entryId);
  const [asked, setAsked] = useState<{ declined: boolean; supplements: string | null } | null>(null);
  return (
    <section className="lq-card"><h2>{t('challenge-judging:talks.title', { number: item.number })}</h2>
      {query.isPending ? <LoadingState rows={1} /> : query.isError && !query.data ? <ErrorState problem={query.error} retry={() => void query.refetch()} /> : query.data.items.length ? (
        <ul>{query.data.items.map((one) => <li key={one.id} className="lq-asked"><Talk talk={one} />{records ? <div><button type="button" className="lq-button lq-button--small" onClick={() => setAsked({ declined: one.declined, supplements: one.id })}>{t('challenge-judging:talks.correct')}</button></div> : null}</li>)}</ul>
      ) : <p className="lq-muted">{t('challenge-judging:talks.none')}</p>}
      {records ? <div className="lq-row" style={{ marginTop: 14 }}><button type="button" className="lq-button" onClick={() => setAsked({ declined: false, supplements: null })}>{t('challenge-judging:talks.record')}</button><button type="button" className="lq-button" onClick={() => setAsked({ declined: true, supplements: null })}>{t('challenge-judging:talks.recordDeclined')}</button></div> : null}
      {asked ? <TalkDialog id={c.id} entryId={item.entryId} {...asked} close={() => setAsked(null)} /> : null}
    </section>
  );
}

/** What stands in for the words of whoever may not write any: the server refuses it unread. */
const NO_WORDS = '----';
interface Values { heldOn: string; way: (typeof WAYS)[number]; participants: string[]; text: string }

function TalkDialog({ id, entryId, declined, supplements, close }: { id: string; entryId: string; declined: boolean; supplements: string | null; close: () => void }) {
  const { t } = useTranslation(['challenge-judging', 'listing']);
  const [form] = Form.useForm<Values>();
  const [talk, ask] = [useTalk(id, entryId), useTalk(id, entryId)];
  const [secrecy, setSecrecy] = useState<SecrecyAnswer | null>(null);
  const need = [{ required: true, message: t('challenge-judging:need') }];
  const name = t(declined ? 'challenge-judging:talks.recordDeclined' : 'challenge-judging:talks.record');
  function answer(next: SecrecyAnswer) {
    setSecrecy(next);
    ask.reset();
    if (next === 'no') return;
    form.resetFields();
    // the refusal names the officers to ask
    ask.mutate({ secrecyAnswer: next, declined: true, reason: NO_WORDS, supplements: null });
  }
  const send = () => {
    const { heldOn, way, participants, text } = form.getFieldsValue();
    return talk.mutateAsync(declined ? { secrecyAnswer: 'no', declined: true, reason: text, supplements } : { secrecyAnswer: 'no', declined: false, heldOn, way, participants, minutes: text, supplements });
  };
  return (
    <ActDialog title={name} ok={name} ready={secrecy === 'no'} close={close} valid={() => form.validateFields().then(() => true, () => false)} go={send}>
      <Choice<SecrecyAnswer> legend={t('challenge-judging:talks.secrecy')} value={secrecy} onChange={answer} options={(['no', 'yes', 'unknown'] as const).map((value) => ({ value, label: t(`listing:secrecy.answers.${value}`) }))} />
      <div aria-live="polite">{secrecy === 'no' ? null : <ProblemAlert problem={ask.error} />}</div>
      {secrecy === 'no' ? <Form<Values> form={form} name="talk" layout="vertical" requiredMark={false} initialValues={{ way: 'meeting' }}>
        {declined ? null : (
          <>
            <Form.Item<Values> name="heldOn" label={t('challenge-judging:talks.heldOn')} rules={need}><Input type="date" /></Form.Item>
            <Form.Item<Values> name="way" label={t('challenge-judging:talks.way')} rules={need}><Select options={WAYS.map((value) => ({ value, label: t(`challenge-judging:ways.${value}`) }))} /></Form.Item>
            <Form.Item<Values> name="participants" label={t('challenge-judging:talks.participants')} extra={t('challenge-judging:talks.participantsAbout')} rules={need}><Select mode="tags" open={false} maxCount={30} tokenSeparators={[',', ';']} /></Form.Item>
          </>
        )}
        <Form.Item<Values> name="text" label={t(declined ? 'challenge-judging:talks.reason' : 'challenge-judging:talks.minutes')} extra={t('challenge-judging:talks.textAbout')} rules={need}><Input.TextArea rows={5} maxLength={declined ? 2000 : 8000} showCount /></Form.Item>
      </Form> : null}
    </ActDialog>
  );
}
