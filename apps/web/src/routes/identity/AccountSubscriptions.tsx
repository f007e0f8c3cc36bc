import { useState } from 'react';
import { Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { Icon } from '../../brand/Icon';
import { RegionPicker } from '../../components/CodePicker';
import { EmptyState } from '../../components/EmptyState';
import { ErrorState } from '../../components/ErrorState';
import { LoadingState } from '../../components/LoadingState';
import { ProblemAlert } from '../../components/ProblemAlert';
import { useFields, useRegions } from '../../reference/useReference';
import { useSubscribe, useSubscriptions, useUnsubscribe } from '../notification/api';

export function AccountSubscriptions() {
  const { t } = useTranslation(['identity']);
  const { groups, say, fieldName } = useFields();
  const { regionName } = useRegions();
  const [field, setField] = useState<string>();
  const [region, setRegion] = useState<string>();
  const query = useSubscriptions();
  const add = useSubscribe();
  const remove = useUnsubscribe();
  const name = (s: { fieldCode?: string | null; regionCode?: string | null }) => [fieldName(s.fieldCode), regionName(s.regionCode)].filter(Boolean).join(' \u00b7 ');
  return (
    <section className="lq-card lq-stack">
      <form className="lq-filter" onSubmit={(e) => { e.preventDefault(); add.mutate({ ...(field ? { fieldCode: field } : {}), ...(region ? { regionCode: region } : {}) }, { onSuccess: () => { setField(undefined); setRegion(undefined); } }); }}>
        <div><label htmlFor="sub-field">{t('reference:columns.fieldCode')}</label><Select id="sub-field" allowClear placeholder={t('pieces:filter.any')} value={field} onChange={setField} options={groups.map((g) => ({ label: say(g.item.texts), options: (g.fields.length ? g.fields : [g.item]).map((f) => ({ value: f.code, label: say(f.texts) })) }))} /></div>
        <div><label htmlFor="sub-region">{t('reference:columns.regionCode')}</label><RegionPicker id="sub-region" value={region} onChange={setRegion} /></div>
        <div className="lq-filter__end"><button type="submit" className="lq-button lq-button--primary" disabled={add.isPending || (!field && !region)}>{t('identity:subscriptions.add')}</button></div>
      </form>
      <ProblemAlert problem={add.error ?? remove.error} />
      {query.isPending ? <LoadingState rows={1} /> : query.isError ? <ErrorState problem={query.error} retry={() => void query.refetch()} /> : query.data.items.length ? (
        <ul className="lq-row">{query.data.items.map((s) => <li key={s.id} className="lq-tag lq-tag--open" style={{ paddingBlock: 4 }}>{name(s)}<button type="button" className="lq-copy" disabled={remove.isPending} onClick={() => remove.mutate(s.id)} aria-label={t('identity:subscriptions.remove', { name: name(s) })}><Icon name="close" size={14} /></button></li>)}</ul>
      ) : <EmptyState title={t('identity:subscriptions.empty')} about={t('identity:subscriptions.emptyAbout')} />}
    </section>
  );
}
