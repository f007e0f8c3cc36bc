import { useDeferredValue, useState } from 'react';
import { Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { useOrganisationName } from '../../../components/useTexts';
import { useOrganisationSearch } from './api';

/** A verified organisation, found by a part of its name. */
export function OrganisationSelect({ value, onChange, id }: { value?: string; onChange?: (id?: string) => void; id?: string }) {
  const { t } = useTranslation(['brokers']);
  const name = useOrganisationName();
  const [typed, setTyped] = useState('');
  const found = useOrganisationSearch(useDeferredValue(typed));
  const enough = typed.trim().length > 1;
  return (
    <Select
      id={id} value={value} onChange={onChange} allowClear placeholder={t('brokers:organisation.find')} loading={found.isFetching} showSearch={{ filterOption: false, onSearch: setTyped }}
      notFoundContent={found.isError ? t('pieces:problem.unreachable') : t(enough && !found.isPending ? 'brokers:organisation.none' : 'brokers:organisation.type')}
      options={(found.data?.items ?? []).map((o) => ({ value: o.id, label: name(o) }))}
    />
  );
}
