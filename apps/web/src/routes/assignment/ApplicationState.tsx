import { useTranslation } from 'react-i18next';

const TONES: Record<string, string> = {
  team_consent: 'wait', unit_review: 'wait', publicity: 'info', objection_handling: 'wait', decided: 'open', agreement_signed: 'open', recordal_pending: 'wait', effective: 'open', returned: 'wait', rejected: 'lost', withdrawn: 'lost', revoked: 'lost', recalled: 'lost',
};
export const STATES = ['draft', 'returned', 'team_consent', 'unit_review', 'publicity', 'objection_handling', 'decided', 'agreement_signed', 'recordal_pending', 'effective', 'rejected', 'withdrawn', 'revoked', 'recalled'] as const;

export function ApplicationState({ state }: { state: string }) {
  const { t } = useTranslation(['assignment']);
  return <span className={`lq-tag lq-tag--dot lq-tag--${TONES[state] ?? 'plain'}`}>{t(`assignment:states.${state}`)}</span>;
}
