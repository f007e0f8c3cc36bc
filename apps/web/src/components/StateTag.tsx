import { useTranslation } from 'react-i18next';

const TONES: Record<string, string> = {
  published: 'open', matched: 'open', transferred: 'open', verified: 'open', committed: 'open', claimed: 'info', in_talks: 'info',
  submitted: 'wait', in_review: 'wait', pending: 'wait', new: 'wait', checking: 'info', committing: 'info', checked: 'info',
  suspended: 'lost', withdrawn: 'lost', expired: 'lost', rejected: 'lost', refused: 'lost', failed: 'lost', undone: 'lost',
};

export function StateTag({ state }: { state: string }) {
  const { t } = useTranslation();
  return <span className={`lq-tag lq-tag--dot lq-tag--${TONES[state] ?? 'plain'}`}>{t(`reference:states.${state}`, { defaultValue: state })}</span>;
}
