import { useTranslation } from 'react-i18next';

/** Under its name, or unnamed: two radio chips. */
export function NamePicker({ value = false, onChange, label, id }: { value?: boolean; onChange?: (anonymous: boolean) => void; label: string; id?: string }) {
  const { t } = useTranslation();
  return (
    <div className="lq-chips" role="radiogroup" aria-label={label} id={id}>
      {([false, true] as const).map((anonymous) => (
        <label key={String(anonymous)} className="lq-chip">
          <input type="radio" name="anonymous" checked={value === anonymous} onChange={() => onChange?.(anonymous)} />
          <span>{t(`reference:confidentiality.${anonymous ? 'anonymous' : 'named'}`)}</span>
        </label>
      ))}
    </div>
  );
}
