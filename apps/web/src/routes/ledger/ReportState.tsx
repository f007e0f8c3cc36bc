import { useTranslation } from 'react-i18next';

const TONES: Record<string, string> = { submitted: 'wait', confirmed: 'open', superseded: 'lost', discarded: 'lost' };

export function ReportState({ state }: { state: string }) {
  const { t } = useTranslation(['reports']);
  return <span className={`lq-tag lq-tag--dot lq-tag--${TONES[state] ?? 'plain'}`}>{t(`reports:states.${state}`)}</span>;
}
