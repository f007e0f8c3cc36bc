import { useDeferredValue, useState } from 'react';
import { Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { useCandidates } from './api';

/** One person of a verified organisation, found by name; `known` names the one that is chosen already. */
export function KeeperSelect({ value, onChange, id, known }: { value?: string; onChange?: (id: string) => void; id?: string; known?: string }) {
  const { t } = useTranslation(['challenge-award']);
  const [typed, setTyped] = useState('');
  const [chosen, setChosen] = useState<{ value: string; label: string } | null>(null);
  const words = useDeferredValue(typed.trim());
  const found = useCandidates(words);
  const options = (found.data?.items ?? []).map((one) => ({ value: one.id, label: `${one.name} \u00b7 ${one.organisation.name}` }));
  const mine = chosen?.value === value && chosen ? chosen : value ? { value, label: known ?? value } : null;
  return (
    <Select
      id={id} value={value || undefined} placeholder={t('challenge-award:keepers.find')} loading={found.isFetching} showSearch={{ filterOption: false, onSearch: setTyped }}
      options={[...options, ...(mine && !options.some((one) => one.value === mine.value) ? [mine] : [])]}
      notFoundContent={found.isError ? t('pieces:problem.unreachable') : t(words.length > 1 && !found.isPending ? 'challenge-award:keepers.none' : 'challenge-award:keepers.type')}
      onChange={(one: string) => { setChosen(options.find((option) => option.value === one) ?? null); onChange?.(one); }}
    />
  );
}
