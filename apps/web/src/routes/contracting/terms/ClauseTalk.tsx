import { useState } from 'react';
import { Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { useSession } from '../../../api/session';
import type { Deal, TermsVersion } from '../../../api/shapes';
import { DateText } from '../../../components/DateText';
import { DraftStatus } from '../../../components/DraftStatus';
import { ProblemAlert } from '../../../components/ProblemAlert';
import { readDraft, useDraft } from '../../../components/useDraft';
import { useCommentTerms } from './api';
import { useMayOffer } from './TermsActs';

interface Props { deal: Deal; version: TermsVersion; clauseId: string | null; name: string }
interface Values { text: string }

/** What both sides said about a clause of this version, and a place to say more. */
export function ClauseTalk({ deal: d, version: v, clauseId, name }: Props) {
  const { t } = useTranslation(['terms', 'contracting']);
  const { user } = useSession();
  const may = useMayOffer(d);
  const key = `deal-comment.${user?.id ?? ''}.${d.id}.${v.number}.${clauseId ?? ''}`;
  const [open, setOpen] = useState(() => readDraft<Values>(key) !== null);
  const said = v.comments.filter((c) => c.clauseId === clauseId);
  return (
    <>
      {said.length ? (
        <ul className="lq-stack" style={{ gap: 8 }} aria-label={t('terms:commentsOn', { clause: name })}>{said.map((c) => (
          <li key={c.id} className="lq-comment">
            <p className="lq-line__who"><span className={`lq-tag lq-tag--${c.side === d.mySide ? 'open' : 'info'}`}>{t(c.side === d.mySide ? 'contracting:ours' : 'contracting:theirs')}</span><b>{c.author.name}</b><span className="lq-muted"><DateText at={c.at} time /></span></p>
            <pre>{c.text}</pre>
          </li>
        ))}</ul>
      ) : null}
      {may ? (
        <details className="lq-comment-on" open={open} onToggle={(e) => setOpen(e.currentTarget.open)}>
          <summary aria-label={t('terms:commentOn', { clause: name })}>{t('terms:comment')}</summary>
          {open ? <CommentForm dealId={d.id} number={v.number} clauseId={clauseId} draftKey={key} name={name} /> : null}
        </details>
      ) : null}
    </>
  );
}

function CommentForm({ dealId, number, clauseId, draftKey, name }: { dealId: string; number: number; clauseId: string | null; draftKey: string; name: string }) {
  const { t } = useTranslation(['terms']);
  const [kept] = useState(() => readDraft<Values>(draftKey));
  const draft = useDraft<Values>(draftKey);
  const [form] = Form.useForm<Values>();
  const text = Form.useWatch('text', form);
  const comment = useCommentTerms(dealId, number, (said) => {
    // What was typed on while the comment went out is not lost.
    if (form.getFieldValue('text')?.trim() !== said) return;
    draft.discard();
    form.setFieldsValue({ text: '' });
  });
  return (
    <Form<Values> form={form} layout="vertical" requiredMark={false} initialValues={{ text: kept?.values.text ?? '' }} onFinish={(values) => comment.mutate({ clauseId, text: values.text.trim() })} onValuesChange={(_, all) => draft.change(all)}>
      <Form.Item<Values> name="text" extra={<DraftStatus state={draft.state} savedAt={draft.savedAt} />} style={{ marginBottom: 8 }}><Input.TextArea aria-label={t('terms:commentOn', { clause: name })} autoSize={{ minRows: 2, maxRows: 8 }} maxLength={4000} placeholder={t('terms:commentAbout')} /></Form.Item>
      <ProblemAlert problem={comment.error} />
      <button type="submit" className="lq-button lq-button--small" disabled={comment.isPending || !text?.trim()}>{t('terms:commentGo')}</button>
    </Form>
  );
}
