import { useTranslation } from 'react-i18next';

const TONES: Record<string, string> = { open: 'wait', answered: 'info', accepted: 'info', closed: 'open', withdrawn: 'lost' };
const SEVERE: Record<string, string> = { advice: 'plain', ordinary: 'wait', serious: 'lost' };
export const FINDING_STATES = ['open', 'answered', 'accepted', 'closed', 'withdrawn'] as const;
export const SEVERITIES = ['advice', 'ordinary', 'serious'] as const;

export function FindingState({ state, severity, overdue }: { state: string; severity: string; overdue: boolean }) {
  const { t } = useTranslation(['auditing']);
  return (
    <>
      <span className={`lq-tag lq-tag--dot lq-tag--${TONES[state] ?? 'plain'}`}>{t(`auditing:findings.states.${state}`)}</span>
      <span className={`lq-tag lq-tag--${SEVERE[severity] ?? 'plain'}`}>{t(`auditing:findings.severities.${severity}`)}</span>
      {overdue ? <span className="lq-tag lq-tag--lost">{t('auditing:findings.overdue')}</span> : null}
    </>
  );
}
