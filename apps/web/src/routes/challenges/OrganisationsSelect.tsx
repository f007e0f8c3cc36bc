import { useDeferredValue, useState } from 'react';
import { Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { useOrganisationName } from '../../components/useTexts';
import { useOrganisationSearch } from '../contracting/brokers/api';
import { useOrganisationsById } from './api';

const NONE: string[] = [];

/** Verified organisations, each found by a part of its name. */
export function OrganisationsSelect({ value = NONE, onChange, id }: { value?: string[]; onChange?: (ids: string[]) => void; id?: string }) {
  const { t } = useTranslation(['challenges', 'brokers']);
  const name = useOrganisationName();
  const [typed, setTyped] = useState('');
  const found = useOrganisationSearch(useDeferredValue(typed));
  const chosen = useOrganisationsById(value);
  const enough = typed.trim().length > 1;
  const labels = new Map([...value.map((one, at) => [one, name(chosen[at].data) || t('challenges:organisation', { n: at + 1 })] as const), ...(found.data?.items ?? []).map((o) => [o.id, name(o)] as const)]);
  return (
    <Select
      mode="multiple" id={id} value={value} onChange={onChange} maxCount={50} placeholder={t('brokers:organisation.find')} loading={found.isFetching} showSearch={{ filterOption: false, onSearch: setTyped }}
      notFoundContent={found.isError ? t('pieces:problem.unreachable') : t(enough && !found.isPending ? 'brokers:organisation.none' : 'brokers:organisation.type')}
      options={[...labels].map(([one, label]) => ({ value: one, label }))}
    />
  );
}
