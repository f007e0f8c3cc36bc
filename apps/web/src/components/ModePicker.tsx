import { useTranslation } from 'react-i18next';

export const MODES = ['transfer', 'exclusive_licence', 'sole_licence', 'ordinary_licence', 'equity', 'joint_development', 'pay_later'] as const;

export function ModePicker({ value = [], onChange, label, id }: { value?: string[]; onChange?: (modes: string[]) => void; label: string; id?: string }) {
  const { t } = useTranslation();
  return (
    <div className="lq-chips" role="group" aria-label={label} id={id}>
      {MODES.map((m) => (
        <label key={m} className="lq-chip">
          <input type="checkbox" checked={value.includes(m)} onChange={(e) => onChange?.(e.target.checked ? [...value, m] : value.filter((v) => v !== m))} />
          <span>{t(`reference:modes.${m}`)}</span>
        </label>
      ))}
    </div>
  );
}
