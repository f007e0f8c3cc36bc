import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Lead } from '../../api/shapes';
import { DateText } from '../../components/DateText';
import { LevelBadge } from '../../components/LevelBadge';
import { MatchReasons } from '../../components/MatchReasons';
import { BudgetText } from '../../components/MoneyText';
import { ProblemAlert } from '../../components/ProblemAlert';
import { useLeadNote } from './api';

interface Props { lead: Lead; columns: readonly string[]; moveTo: (status: string) => void; busy: boolean }

export function LeadCard({ lead, columns, moveTo, busy }: Props) {
  const { t } = useTranslation(['matching']);
  const [text, setText] = useState('');
  const note = useLeadNote();
  const id = useId();
  const m = lead.match;
  return (
    <article className="lq-lead" draggable={!busy} onDragStart={(e) => e.dataTransfer.setData('text/plain', lead.id)} aria-labelledby={`${id}-title`}>
      <LevelBadge level={m.level} />
      <h3 id={`${id}-title`}><Link to={`/demands/${m.demand.id}`}>{m.demand.title}</Link></h3>
      <p><Link to={`/achievements/${m.achievement.id}`}>{m.achievement.title}</Link></p>
      <p className="lq-muted lq-small">{m.demand.owner?.name ?? t('reference:anonymous')} {'\u00b7'} <BudgetText min={m.demand.budgetMinFen} max={m.demand.budgetMaxFen} /> {'\u00b7'} <DateText at={m.createdAt} beside /></p>
      {lead.claimedBy ? <p className="lq-small">{t('matching:board.by', { name: lead.claimedBy })}</p> : null}
      <details><summary>{t('matching:board.why')}</summary><div style={{ paddingTop: 8 }}><MatchReasons reasons={m.reasons} /></div></details>
      <details>
        <summary>{t('matching:board.notes', { count: lead.notes.length })}</summary>
        <ul className="lq-stack" style={{ gap: 6, padding: '6px 0' }}>{lead.notes.map((n) => <li key={n.at}><span className="lq-muted lq-small">{n.who} {'\u00b7'} <DateText at={n.at} time /></span><br />{n.text}</li>)}</ul>
        <form className="lq-stack" style={{ gap: 6 }} onSubmit={(e) => { e.preventDefault(); if (text.trim()) note.mutate({ id: lead.id, text: text.trim() }, { onSuccess: () => setText('') }); }}>
          <label htmlFor={`${id}-note`} className="lq-hidden">{t('matching:board.note')}</label>
          <textarea id={`${id}-note`} rows={2} maxLength={2000} value={text} onChange={(e) => setText(e.target.value)} placeholder={t('matching:board.note')} style={{ width: '100%', border: '1px solid #c9cfc6', borderRadius: 6, padding: 6 }} />
          <button type="submit" className="lq-button lq-button--small" disabled={note.isPending || !text.trim()}>{t('matching:board.noteAdd')}</button>
          <ProblemAlert problem={note.error} />
        </form>
      </details>
      <div className="lq-row">
        {lead.status === 'new' ? <button type="button" className="lq-button lq-button--small lq-button--main" disabled={busy} onClick={() => moveTo('claimed')}>{t('matching:board.claim')}</button> : null}
        <label htmlFor={`${id}-move`} className="lq-small lq-muted">{t('matching:board.moveTo')}</label>
        <select id={`${id}-move`} value="" disabled={busy} onChange={(e) => moveTo(e.target.value)}>
          <option value="" disabled>{t('pieces:pick')}</option>
          {columns.filter((c) => c !== lead.status).map((c) => <option key={c} value={c}>{t(`reference:states.${c}`)}</option>)}
        </select>
      </div>
    </article>
  );
}
