import { useState } from 'react';
import { Input } from 'antd';
import { useTranslation } from 'react-i18next';
import type { DeclineReason } from '../../api/shapes';
import { ActDialog } from '../../components/ActDialog';

const REASONS = ['too_early', 'benefit_unclear', 'route_unclear', 'description_unclear', 'price', 'already_solved', 'wrong_field', 'other'] as const;

/** A "no" teaches the other side something only with its reason. */
export function DeclineDialog({ title, close, decline }: { title: string; close: () => void; decline: (reason: DeclineReason, note?: string) => Promise<unknown> }) {
  const { t } = useTranslation(['matching']);
  const [reason, setReason] = useState<DeclineReason | null>(null);
  const [note, setNote] = useState('');
  return (
    <ActDialog title={t('matching:declineTitle')} ok={t('matching:declineDo')} ready={reason !== null} close={close} go={() => decline(reason!, note.trim() || undefined)}>
      <div className="lq-stack">
        <p className="lq-muted">{title}</p>
        <fieldset>
          <legend style={{ fontWeight: 600, marginBottom: 8 }}>{t('matching:declineWhy')}</legend>
          <div className="lq-chips">{REASONS.map((r) => <label key={r} className="lq-chip"><input type="radio" name="decline-reason" value={r} checked={reason === r} onChange={() => setReason(r)} /><span>{t(`reference:declineReasons.${r}`)}</span></label>)}</div>
        </fieldset>
        <div><label htmlFor="decline-note">{t('matching:declineNote')}</label><Input.TextArea id="decline-note" rows={3} maxLength={500} value={note} onChange={(e) => setNote(e.target.value)} /></div>
        <p className="lq-muted lq-small">{t('matching:declineSeen')}</p>
      </div>
    </ActDialog>
  );
}
