import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Lead, NextAct } from '../../api/shapes';
import { DateText } from '../../components/DateText';
import { ErrorState } from '../../components/ErrorState';
import { LevelBadge } from '../../components/LevelBadge';
import { MatchReasons } from '../../components/MatchReasons';
import { useTexts } from '../../components/useTexts';
import { useFields } from '../../reference/useReference';
import { useMatch } from './api';
import { LeadNotes } from './LeadNotes';

interface Props { lead: Lead; moveBy: (act: NextAct) => void; busy: boolean }

export function LeadCard({ lead, moveBy, busy }: Props) {
  const { t } = useTranslation(['matching']);
  const say = useTexts();
  const { fieldName } = useFields();
  const [open, setOpen] = useState<{ why: boolean; notes: boolean }>({ why: false, notes: false });
  const match = useMatch(lead.matchId, open.why);
  const id = useId();
  const acts = lead.nextActs.filter((a) => !a.blockedBy.length);
  const claim = acts.find((a) => a.act === 'claim');
  return (
    <article className="lq-lead" draggable={!busy && acts.length > 0} onDragStart={(e) => e.dataTransfer.setData('application/json', JSON.stringify(lead))} aria-labelledby={`${id}-title`}>
      <div className="lq-row" style={{ justifyContent: 'space-between' }}><LevelBadge level={lead.level} />{lead.taken ? <span className="lq-tag">{t('matching:board.taken')}</span> : lead.mine ? <span className="lq-tag lq-tag--info">{t('matching:board.mine')}</span> : null}</div>
      <h3 id={`${id}-title`}><Link to={`/demands/${lead.demandId}`}>{lead.demandTitle}</Link></h3>
      <p><Link to={`/achievements/${lead.achievementId}`}>{lead.achievementTitle}</Link></p>
      <p className="lq-muted lq-small">{lead.fields.filter((f) => f.includes('.') || lead.fields.length === 1).map((f) => fieldName(f)).join(t('pieces:comma'))} {'\u00b7'} <DateText at={lead.createdAt} beside /></p>
      <details onToggle={(e) => setOpen({ ...open, why: e.currentTarget.open })}>
        <summary>{t('matching:board.why')}</summary>
        <div style={{ paddingTop: 8 }}>{match.isError ? <ErrorState problem={match.error} retry={() => void match.refetch()} /> : match.data ? <MatchReasons reasons={match.data.reasons} /> : open.why ? <div className="lq-bone" /> : null}</div>
      </details>
      {lead.taken || (lead.state === 'new' && !lead.mine) ? null : (
        <details onToggle={(e) => setOpen({ ...open, notes: e.currentTarget.open })}>
          <summary>{t('matching:board.notes')}</summary>
          {open.notes ? <LeadNotes id={lead.id} mine={lead.mine} /> : null}
        </details>
      )}
      {lead.mine && lead.state !== 'lost' && lead.state !== 'dropped' ? <p><Link to={`/mediations/new?achievement=${lead.achievementId}&match=${lead.matchId}`}>{t('matching:board.mediation')}</Link></p> : null}
      {acts.length ? (
        <div className="lq-row">
          {claim ? <button type="button" className="lq-button lq-button--small lq-button--main" disabled={busy} onClick={() => moveBy(claim)}>{say(claim.texts)}</button> : (
            <>
              <label htmlFor={`${id}-move`} className="lq-small lq-muted">{t('matching:board.moveTo')}</label>
              <select id={`${id}-move`} value="" disabled={busy} onChange={(e) => { const act = acts.find((a) => a.act === e.target.value); if (act) moveBy(act); }}>
                <option value="" disabled>{t('pieces:pick')}</option>
                {acts.map((a) => <option key={a.act} value={a.act}>{say(a.texts)}</option>)}
              </select>
            </>
          )}
        </div>
      ) : null}
    </article>
  );
}
