import { useDeferredValue, useState } from 'react';
import { Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { usePeople } from './api';

interface Props { value?: string[]; onChange?: (ids: string[]) => void; id?: string; most: number; known: readonly { id: string; name: string }[] }

/** People of verified organisations, found by name; `known` names those that are chosen already. */
export function PeopleSelect({ value = [], onChange, id, most, known }: Props) {
  const { t } = useTranslation(['challenge-award', 'pieces']);
  const [typed, setTyped] = useState('');
  const [chosen, setChosen] = useState(() => known.map((one) => ({ value: one.id, label: one.name })));
  const words = useDeferredValue(typed.trim());
  const found = usePeople(words);
  const options = (found.data?.items ?? []).map((one) => ({ value: one.id, label: `${one.name} \u00b7 ${one.organisation.name}` }));
  const mine = chosen.filter((one) => value.includes(one.value));
  const offered = [...mine, ...options.filter((one) => !mine.some((each) => each.value === one.value))];
  return (
    <Select
      id={id} mode="multiple" value={value} maxCount={most} placeholder={t('challenge-award:keepers.find')} loading={found.isFetching} options={offered} showSearch={{ filterOption: false, onSearch: setTyped }}
      notFoundContent={found.isError ? t('pieces:problem.unreachable') : t(words.length > 1 && !found.isPending ? 'challenge-award:keepers.none' : 'challenge-award:keepers.type')}
      onChange={(ids: string[]) => { setChosen(offered.filter((one) => ids.includes(one.value))); setTyped(''); onChange?.(ids); }}
    />
  );
}
