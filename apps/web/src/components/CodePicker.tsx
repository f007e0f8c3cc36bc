import { Select } from 'antd';
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

/** IPC subclasses are typed; the class's name is offered while typing. */
export function IpcPicker({ value, onChange, id }: { value?: string[]; onChange?: (codes: string[]) => void; id?: string }) {
  const { t } = useTranslation();
  const { classes, say } = useIpc();
  return (
    <Select
      id={id} mode="tags" value={value} onChange={(codes: string[]) => onChange?.(codes.map((c) => c.trim().toUpperCase()))} showSearch={{ optionFilterProp: 'label' }} placeholder={t('pieces:ipc')} tokenSeparators={[',', ';', ' ']}
      options={classes.filter((c) => c.parent !== null).map((c) => ({ value: c.code, label: `${c.code} ${say(c.texts)}` }))} optionLabelProp="value"
    />
  );
}
