import { useTranslation } from 'react-i18next';
import { DraftStatus } from '../../components/DraftStatus';
import type { DraftState } from '../../components/useDraft';

interface Props { state: DraftState; savedAt: string | null; busy: boolean; draft: boolean; onSave: () => void; onDiscard?: () => void; submit?: string }

export function FormBar({ state, savedAt, busy, draft, onSave, onDiscard, submit }: Props) {
  const { t } = useTranslation(['listing']);
  return (
    <div className="lq-formbar">
      <DraftStatus state={state} savedAt={savedAt} />
      {onDiscard ? <button type="button" className="lq-button lq-button--text" onClick={onDiscard}>{t('listing:form.discard')}</button> : null}
      <button type="button" className={`lq-button${draft ? '' : ' lq-button--main'}`} disabled={busy} onClick={onSave}>{t(draft ? 'listing:form.save' : 'listing:form.saveOpen')}</button>
      {draft ? <button type="submit" className="lq-button lq-button--main" disabled={busy}>{submit ?? t('listing:form.submit')}</button> : null}
    </div>
  );
}
