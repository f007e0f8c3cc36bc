import { useTranslation } from 'react-i18next';

const TONES: Record<string, string> = { awaiting_entry: 'wait', carried: 'open', write_off_proposed: 'wait', written_off: 'lost' };
export const LEDGER_STATES = ['awaiting_entry', 'carried', 'write_off_proposed', 'written_off'] as const;

export function LedgerState({ state }: { state: string }) {
  const { t } = useTranslation(['ledger']);
  return <span className={`lq-tag lq-tag--dot lq-tag--${TONES[state] ?? 'plain'}`}>{t(`ledger:states.${state}`)}</span>;
}
