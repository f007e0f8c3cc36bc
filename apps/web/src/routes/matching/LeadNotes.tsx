import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DateText } from '../../components/DateText';
import { ErrorState } from '../../components/ErrorState';
import { ProblemAlert } from '../../components/ProblemAlert';
import { useLead, useLeadNote } from './api';

/** Notes are for whoever works on the lead; before it is claimed one only reads one's own. */
export function LeadNotes({ id, mine }: { id: string; mine: boolean }) {
  const { t } = useTranslation(['matching']);
  const query = useLead(id, true);
  const note = useLeadNote();
  const [text, setText] = useState('');
  const field = useId();
  if (query.isError) return <ErrorState problem={query.error} retry={() => void query.refetch()} />;
  return (
    <>
      <ul className="lq-stack" style={{ gap: 6, padding: '6px 0' }}>{(query.data?.notes ?? []).map((n) => <li key={n.id}><span className="lq-muted lq-small">{t(n.byMe ? 'matching:board.byMe' : 'matching:board.byAnother')} {'\u00b7'} <DateText at={n.at} time /></span><br />{n.text}</li>)}</ul>
      {mine ? (
        <form className="lq-stack" style={{ gap: 6 }} onSubmit={(e) => { e.preventDefault(); if (text.trim()) note.mutate({ id, text: text.trim() }, { onSuccess: () => setText('') }); }}>
          <label htmlFor={field} className="lq-hidden">{t('matching:board.note')}</label>
          <textarea id={field} className="lq-textarea" rows={2} maxLength={4000} value={text} onChange={(e) => setText(e.target.value)} placeholder={t('matching:board.note')} />
          <button type="submit" className="lq-button lq-button--small" disabled={note.isPending || !text.trim()}>{t('matching:board.noteAdd')}</button>
          <ProblemAlert problem={note.error} />
        </form>
      ) : <p className="lq-muted lq-small">{t('matching:board.claimFirst')}</p>}
    </>
  );
}
