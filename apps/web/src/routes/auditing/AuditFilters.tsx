import { useTranslation } from 'react-i18next';
import { FilterBar } from '../../components/FilterBar';
import type { Filters } from '../../components/useFilters';

export const AUDIT_FILTERS = ['q', 'from', 'to', 'aggregateType', 'aggregateId', 'act', 'userId', 'organisationId'] as const;
type Name = (typeof AUDIT_FILTERS)[number];
const DAYS: readonly Name[] = ['from', 'to'];

interface Props { filters: Filters; set: (change: Partial<Record<Name, string | undefined>>) => void; reset: () => void; active: boolean }

/** Each box writes into the address when it is left or on Enter, so that typing does not ask (and leave a trace) letter by letter. */
export function AuditFilters({ filters, set, reset, active }: Props) {
  const { t } = useTranslation(['auditing']);
  const settle = (name: Name, value: string) => {
    const wished = value.trim() || undefined;
    if (wished !== filters[name]) set({ [name]: wished });
  };
  return (
    <FilterBar values={filters} onChange={set} onReset={reset} active={active} choices={[]}>
      {AUDIT_FILTERS.map((name) => (
        <div key={`${name} ${filters[name] ?? ''}`}>
          <label htmlFor={`audit-${name}`}>{t(`auditing:filters.${name}`)}</label>
          <input
            id={`audit-${name}`} className="lq-input" type={DAYS.includes(name) ? 'date' : name === 'q' ? 'search' : 'text'} defaultValue={filters[name]} maxLength={100}
            onKeyDown={(e) => { if (e.key === 'Enter') settle(name, e.currentTarget.value); }} onBlur={(e) => settle(name, e.currentTarget.value)}
          />
        </div>
      ))}
    </FilterBar>
  );
}
