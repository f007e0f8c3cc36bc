import { useTranslation } from 'react-i18next';
import { DateText } from './DateText';
import type { DraftState } from './useDraft';

export function DraftStatus({ state, savedAt }: { state: DraftState; savedAt: string | null }) {
  const { t } = useTranslation();
  return <span className="lq-muted lq-small" role="status">{t(`pieces:draft.${state}`)}{savedAt && state !== 'waiting' && state !== 'clean' ? <> <DateText at={savedAt} time /></> : null}</span>;
}
