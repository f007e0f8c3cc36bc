import { useTranslation } from 'react-i18next';
import type { ForeignAnswer } from '../../api/shapes';
import { Choice } from './Choice';

const ANSWERS = ['no', 'yes', 'unknown'] as const;

/** The acquirer answers it about itself before anything is said. */
export function ForeignQuestion({ value, onChange, id }: { value?: ForeignAnswer | null; onChange?: (answer: ForeignAnswer) => void; id?: string }) {
  const { t } = useTranslation(['contracting']);
  return (
    <div className="lq-stack" style={{ gap: 8 }}>
      <Choice id={id} value={value} onChange={onChange} legend={t('contracting:foreign.question')} about={t('contracting:foreign.article')} options={ANSWERS.map((a) => ({ value: a, label: t(`contracting:foreign.answers.${a}`) }))} />
      <div aria-live="polite">{value === 'yes' || value === 'unknown' ? <p className="lq-note lq-note--wait lq-small">{t('contracting:foreign.then')}</p> : null}</div>
    </div>
  );
}
