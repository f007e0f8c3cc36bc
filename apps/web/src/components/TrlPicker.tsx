import { useId } from 'react';
import { useTranslation } from 'react-i18next';

/** The nine-step bar as an input: rising steps, one radio each, the chosen level explained beneath. */
export function TrlPicker({ value, onChange, label, id }: { value?: number; onChange?: (trl: number) => void; label: string; id?: string }) {
  const { t } = useTranslation();
  const name = useId();
  return (
    <div>
      <div className="lq-trlpick" role="radiogroup" aria-label={label} id={id}>
        {Array.from({ length: 9 }, (_, i) => i + 1).map((n) => (
          <label key={n} className={n === value ? 'at' : value && n < value ? 'on' : undefined} style={{ height: 30 + n * 4 }}>
            <input type="radio" name={name} checked={n === value} onChange={() => onChange?.(n)} aria-label={t('pieces:trl.read', { trl: n, name: t(`reference:trl.${n}`) })} />
            <span aria-hidden="true">{n}</span>
          </label>
        ))}
      </div>
      <p className="lq-muted lq-small" role="status" style={{ marginTop: 6, minHeight: 22 }}>{value ? t('pieces:trl.read', { trl: value, name: t(`reference:trl.${value}`) }) : t('pieces:trl.choose')}</p>
    </div>
  );
}
