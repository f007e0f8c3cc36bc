import { useState } from 'react';
import { Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { useSession } from '../../api/session';
import type { BrokerSubscription } from '../../api/shapes';
import { ButtonLink } from '../../components/ButtonLink';
import { EmptyState } from '../../components/EmptyState';
import { ErrorState } from '../../components/ErrorState';
import { LoadingState } from '../../components/LoadingState';
import { ProblemAlert } from '../../components/ProblemAlert';
import { useFields, useRegions } from '../../reference/useReference';
import { useBrokerSubscription, useSaveBrokerSubscription } from '../matching/api';

/** A broker's beat: leads of these fields and of these regions come to the board. */
export function AccountSubscriptions() {
  const { t } = useTranslation(['identity']);
  const { has } = useSession();
  if (!has('broker')) return <div className="lq-card"><EmptyState title={t('identity:subscriptions.brokersOnly')} about={t('identity:subscriptions.brokersOnlyAbout')}><ButtonLink to="/account?tab=notices">{t('identity:account.tabs.notices')}</ButtonLink></EmptyState></div>;
  return <Beat />;
}

function Beat() {
  const query = useBrokerSubscription();
  if (query.isPending) return <LoadingState rows={1} />;
  if (query.isError) return <ErrorState problem={query.error} retry={() => void query.refetch()} />;
  return <BeatForm key={query.data.version} kept={query.data} />;
}

function BeatForm({ kept }: { kept: BrokerSubscription }) {
  const { t } = useTranslation(['identity']);
  const { groups: fields, say } = useFields();
  const { groups: regions } = useRegions();
  const save = useSaveBrokerSubscription();
  const [v, setV] = useState(kept);
  return (
    <form className="lq-card lq-stack" style={{ maxWidth: 760 }} onSubmit={(e) => { e.preventDefault(); save.mutate(v); }}>
      <div>
        <label htmlFor="beat-fields"><b>{t('identity:subscriptions.fields')}</b></label>
        <Select
          id="beat-fields" mode="multiple" style={{ width: '100%' }} value={v.fields} onChange={(x) => setV({ ...v, fields: x })} placeholder={t('identity:subscriptions.anyField')} showSearch={{ optionFilterProp: 'label' }}
          options={fields.map((g) => ({ label: say(g.item.texts), options: [...(g.fields.length ? [{ value: g.item.code, label: t('identity:subscriptions.wholeGroup', { name: say(g.item.texts) }) }] : []), ...(g.fields.length ? g.fields : [g.item]).map((f) => ({ value: f.code, label: say(f.texts) }))] }))}
        />
      </div>
      <div>
        <label htmlFor="beat-regions"><b>{t('identity:subscriptions.regions')}</b></label>
        <Select
          id="beat-regions" mode="multiple" style={{ width: '100%' }} value={v.regions} onChange={(x) => setV({ ...v, regions: x })} placeholder={t('identity:subscriptions.anyRegion')} showSearch={{ optionFilterProp: 'label' }}
          options={regions.map((g) => ({ label: t(`pieces:regions.${g.key}`), options: g.regions.map((r) => ({ value: r.code, label: say(r.texts) })) }))}
        />
      </div>
      <p className="lq-muted lq-small">{t('identity:subscriptions.rule')}</p>
      <ProblemAlert problem={save.error} />
      <div className="lq-row"><button type="submit" className="lq-button lq-button--primary" disabled={save.isPending}>{t('identity:save')}</button><ButtonLink to="/broker">{t('shell:nav.broker')}</ButtonLink><span role="status" className="lq-muted">{v === kept && kept.version > 0 ? t('pieces:draft.server') : ''}</span></div>
    </form>
  );
}
