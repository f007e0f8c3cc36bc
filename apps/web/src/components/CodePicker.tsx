import { Input, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { useIndustries, useIpc, useRegions } from '../reference/useReference';

interface Props { value?: string; onChange?: (code?: string) => void; id?: string }

export function RegionPicker({ value, onChange, id }: Props) {
  const { t } = useTranslation();
  const { groups, say } = useRegions();
  return (
    <Select
      id={id} value={value} onChange={onChange} allowClear showSearch={{ optionFilterProp: 'label' }} placeholder={t('pieces:pick')}
      options={groups.map((g) => ({ label: t(`pieces:regions.${g.key}`), options: g.regions.map((r) => ({ value: r.code, label: say(r.texts) })) }))}
    />
  );
}

/** GB/T 4754-2017: sections and divisions. */
export function IndustryPicker({ value, onChange, id }: Props) {
  const { t } = useTranslation();
  const { industries, say } = useIndustries();
  return <Select id={id} value={value} onChange={onChange} allowClear showSearch={{ optionFilterProp: 'label' }} placeholder={t('pieces:pick')} options={industries.filter((c) => c.parent !== null).map((c) => ({ value: c.code, label: `${c.code} ${say(c.texts)}` }))} />;
}

/** One IPC subclass, typed (H01M); the name of its class is offered while typing. */
export function IpcPicker({ value, onChange, id }: { value?: string | null; onChange?: (code?: string) => void; id?: string }) {
  const { t } = useTranslation();
  const { ipcName } = useIpc();
  return (
    <>
      <Input id={id} value={value ?? ''} maxLength={4} placeholder={t('pieces:ipc')} autoComplete="off" onChange={(e) => onChange?.(e.target.value.trim().toUpperCase())} />
      {value && value.length >= 3 ? <span className="lq-muted lq-small">{value.slice(0, 3)} {ipcName(value.slice(0, 3))}</span> : null}
    </>
  );
}
