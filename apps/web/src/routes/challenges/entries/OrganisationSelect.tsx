import { useDeferredValue, useState } from 'react';
import { Form, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { useOrganisationName } from '../../../components/useTexts';
import { useOrganisationSearch } from '../../contracting/brokers/api';
import type { ProposalValues } from './proposal';

/** One verified organisation, found by a part of its name; the name goes into the proposal with it. */
export function OrganisationSelect({ value, onChange, id, at }: { value?: string; onChange?: (id: string) => void; id?: string; at: number }) {
  const { t } = useTranslation(['brokers']);
  const name = useOrganisationName();
  const form = Form.useFormInstance<ProposalValues>();
  const [typed, setTyped] = useState('');
  const found = useOrganisationSearch(useDeferredValue(typed));
  const kept = Form.useWatch<string | undefined>(['members', at, 'name'], { form, preserve: true });
  const options = new Map([...(value ? [[value, kept ?? value] as const] : []), ...(found.data?.items ?? []).map((one) => [one.id, name(one)] as const)]);
  const enough = typed.trim().length > 1;
  return (
    <Select
      id={id} value={value} placeholder={t('brokers:organisation.find')} loading={found.isFetching} showSearch={{ filterOption: false, onSearch: setTyped }} options={[...options].map(([one, label]) => ({ value: one, label }))}
      notFoundContent={found.isError ? t('pieces:problem.unreachable') : t(enough && !found.isPending ? 'brokers:organisation.none' : 'brokers:organisation.type')}
      onChange={(one: string) => {
        form.setFieldValue(['members', at, 'name'], options.get(one));
        onChange?.(one);
      }}
    />
  );
}
