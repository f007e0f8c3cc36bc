import type { ReactNode } from 'react';
import { Select } from 'antd';
import { useTranslation } from 'react-i18next';

interface Option { value: string; label: string }
interface Choice { name: string; label: string; options: (Option | { label: string; options: Option[] })[] }
interface Props { choices: Choice[]; values: Record<string, string | undefined>; onChange: (change: Record<string, string | undefined>) => void; onReset: () => void; active: boolean; children?: ReactNode }

export function FilterBar({ choices, values, onChange, onReset, active, children }: Props) {
  const { t } = useTranslation();
  return (
    <form className="lq-filter lq-card" role="search" aria-label={t('pieces:filter.name')} onSubmit={(e) => e.preventDefault()}>
      {children}
      {choices.map((c) => (
        <div key={c.name}>
          <label htmlFor={`filter-${c.name}`}>{c.label}</label>
          <Select
            id={`filter-${c.name}`} allowClear placeholder={t('pieces:filter.any')} value={values[c.name] ?? undefined} options={c.options}
            showSearch={c.options.length > 8 ? { optionFilterProp: 'label' } : false} onChange={(v?: string) => onChange({ [c.name]: v })}
          />
        </div>
      ))}
      {active ? <div className="lq-filter__end"><button type="button" className="lq-button lq-button--text" onClick={onReset}>{t('pieces:filter.reset')}</button></div> : null}
    </form>
  );
}
