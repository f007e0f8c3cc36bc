import { useTranslation } from 'react-i18next';

const TONES: Record<string, string> = { running: 'wait', extended: 'info', released: 'open', expired: 'plain' };
export const HOLD_STATES = ['running', 'extended', 'released', 'expired'] as const;

/** A running hold whose last day is over holds nothing any more, whether or not the job has come by. */
export function HoldState({ state, active }: { state: string; active: boolean }) {
  const { t } = useTranslation(['auditing']);
  const shown = state === 'running' && !active ? 'expired' : state;
  return <span className={`lq-tag lq-tag--dot lq-tag--${TONES[shown] ?? 'plain'}`}>{t(`auditing:holds.states.${shown}`)}</span>;
}
