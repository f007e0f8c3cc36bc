import { useTranslation } from 'react-i18next';

const TONES: Record<string, string> = { submitted: 'wait', in_assessment: 'info', referred: 'wait', returned: 'wait', accepted: 'open', withdrawn: 'lost', not_service: 'plain', draft: 'plain' };

export function DisclosureState({ state }: { state: string }) {
  const { t } = useTranslation(['rights']);
  return <span className={`lq-tag lq-tag--dot lq-tag--${TONES[state] ?? 'plain'}`}>{t(`rights:states.${state}`)}</span>;
}
