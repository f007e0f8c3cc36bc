import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { CursorList } from '../../components/CursorList';
import { EmptyState } from '../../components/EmptyState';
import { FilterBar } from '../../components/FilterBar';
import { PageHeader } from '../../components/PageHeader';
import { StateTag } from '../../components/StateTag';
import { useFilters } from '../../components/useFilters';
import { useOrganisationName } from '../../components/useTexts';
import { useRegions } from '../../reference/useReference';
import { useOrganisations } from './api';
import { ORGANISATION_TYPES } from './roles';

const NAMES = ['type', 'region'] as const;

/** Everybody sees the verified ones. */
export default function Organisations() {
  const { t } = useTranslation(['identity']);
  const { filters, set, reset, active } = useFilters(NAMES);
  const query = useOrganisations({ ...filters, state: 'verified' });
  const organisationName = useOrganisationName();
  const { groups, regionName, say } = useRegions();
  return (
    <>
      <PageHeader title={t('identity:organisations.title')} about={t('identity:organisations.about')} />
      <div className="lq-wide lq-stack">
        <FilterBar
          values={filters} onChange={set} onReset={reset} active={active}
          choices={[
            { name: 'type', label: t('identity:organisation.type'), options: ORGANISATION_TYPES.map((o) => ({ value: o, label: t(`reference:organisationTypes.${o}`) })) },
            { name: 'region', label: t('reference:columns.region'), options: groups.map((g) => ({ label: t(`pieces:regions.${g.key}`), options: g.regions.map((r) => ({ value: r.code, label: say(r.texts) })) })) },
          ]}
        />
        <h2 className="lq-hidden">{t('identity:organisations.title')}</h2>
        <CursorList
          query={query} keyOf={(o) => o.id} label={t('identity:organisations.title')} empty={<div className="lq-card"><EmptyState title={t('identity:verification.empty')} about={t('identity:organisations.emptyAbout')} /></div>}
          render={(o) => (
            <article className="lq-item">
              <div>
                <h3><Link to={`/organisations/${o.id}`}>{organisationName(o)}</Link></h3>
                {o.description ? <p className="lq-item__value">{o.description}</p> : null}
                <div className="lq-item__meta"><span>{t(`reference:organisationTypes.${o.type}`)}</span><span>{regionName(o.region)}</span></div>
              </div>
              <div className="lq-item__side"><StateTag state={o.state} of="organisation" /></div>
            </article>
          )}
        />
      </div>
    </>
  );
}
