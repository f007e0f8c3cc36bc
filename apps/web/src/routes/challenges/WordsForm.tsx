import { useState } from 'react';
import { Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import type { ChallengeWords, SecrecyAnswer } from '../../api/shapes';
import { DraftStatus } from '../../components/DraftStatus';
import { ProblemAlert } from '../../components/ProblemAlert';
import { readDraft, useDraft } from '../../components/useDraft';
import { Choice } from '../contracting/Choice';

interface Values { text: string }
/** `send` calls `done` once the server has the words. */
interface Props { draftKey: string; label: string; go: string; busy: boolean; problem: unknown; send: (words: ChallengeWords, done: () => void) => void; cancel?: () => void }
/** What stands in for the words of whoever may not write any: the server refuses it unread. */
const NO_WORDS = '----';

/** Words for everybody to read: secrecy is asked before any can be typed, and what is typed survives a reload. */
export function WordsForm({ draftKey, label, go, busy, problem, send, cancel }: Props) {
  const { t } = useTranslation(['challenges', 'listing']);
  const [kept] = useState(() => readDraft<Values>(draftKey));
  const [secrecy, setSecrecy] = useState<SecrecyAnswer | null>(kept ? 'no' : null);
  // a refusal for secrecy is over once the answer is another
  const [tried, setTried] = useState(false);
  const draft = useDraft<Values>(draftKey);
  const [form] = Form.useForm<Values>();
  const text = Form.useWatch('text', form);

  function answer(next: SecrecyAnswer) {
    setSecrecy(next);
    setTried(false);
    if (next === 'no') return;
    draft.discard();
    // the refusal names the officers to ask
    send({ secrecyAnswer: next, text: NO_WORDS }, () => undefined);
  }
  function finish({ text: said }: Values) {
    setTried(true);
    send({ secrecyAnswer: 'no', text: said.trim() }, () => {
      draft.discard();
      form.setFieldsValue({ text: '' });
      setTried(false);
      setSecrecy(null);
    });
  }

  return (
    <div className="lq-stack" style={{ gap: 12 }}>
      <Choice<SecrecyAnswer> legend={t('challenges:questions.secrecy')} value={secrecy} onChange={answer} options={(['no', 'yes', 'unknown'] as const).map((value) => ({ value, label: t(`listing:secrecy.answers.${value}`) }))} />
      {secrecy === 'no' ? (
        <Form<Values> form={form} layout="vertical" requiredMark={false} initialValues={{ text: kept?.values.text ?? '' }} onFinish={finish} onValuesChange={(_, all) => draft.change(all)}>
          <Form.Item<Values> name="text" label={label} extra={<DraftStatus state={draft.state} savedAt={draft.savedAt} />} style={{ marginBottom: 12 }}><Input.TextArea rows={4} maxLength={4000} showCount /></Form.Item>
          <ProblemAlert problem={tried ? problem : null} />
          <div className="lq-row"><button type="submit" className="lq-button lq-button--primary" disabled={busy || (text?.trim().length ?? 0) < 2}>{go}</button>{cancel ? <button type="button" className="lq-button" onClick={cancel}>{t('pieces:cancel')}</button> : null}</div>
        </Form>
      ) : <><div aria-live="polite">{secrecy ? <ProblemAlert problem={problem} /> : null}</div>{cancel ? <div><button type="button" className="lq-button" onClick={cancel}>{t('pieces:cancel')}</button></div> : null}</>}
    </div>
  );
}
