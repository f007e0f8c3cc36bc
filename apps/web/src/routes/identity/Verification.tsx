import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { CopyId } from '../../components/CopyId';
import { CursorList } from '../../components/CursorList';
import { DateText } from '../../components/DateText';
import { EmptyState } from '../../components/EmptyState';
import { FilterBar } from '../../components/FilterBar';
import { NextActs } from '../../components/NextActs';
import { PageHeader } from '../../components/PageHeader';
import { StateTag } from '../../components/StateTag';
import { useFilters } from '../../components/useFilters';
import { useOrganisationName } from '../../components/useTexts';
import { useRegions } from '../../reference/useReference';
import { useOrganisationAct, useOrganisations } from './api';
import { ORGANISATION_TYPES } from './roles';

const NAMES = ['state', 'type'] as const;

export default function Verification() {
  const { t } = useTranslation(['identity']);
  const { filters, set, reset, active } = useFilters(NAMES);
  const query = useOrganisations(filters);
  const act = useOrganisationAct();
  const organisationName = useOrganisationName();
  const { regionName } = useRegions();
  return (
    <>
      <PageHeader title={t('identity:verification.title')} about={t('identity:verification.about')} />
      <div className="lq-wide lq-stack">
        <FilterBar
          values={filters} onChange={set} onReset={reset} active={active}
          choices={[
            { name: 'state', label: t('identity:state'), options: ['unverified', 'verified', 'rejected', 'suspended'].map((s) => ({ value: s, label: t(`reference:organisationStates.${s}`) })) },
            { name: 'type', label: t('identity:organisation.type'), options: ORGANISATION_TYPES.map((o) => ({ value: o, label: t(`reference:organisationTypes.${o}`) })) },
          ]}
        />
        <h2 className="lq-hidden">{t('identity:verification.title')}</h2>
        <CursorList
          query={query} keyOf={(o) => o.id} label={t('identity:verification.title')} empty={<div className="lq-card"><EmptyState title={t('identity:verification.empty')} about={t('identity:verification.emptyAbout')} /></div>}
          render={(o) => (
            <article className="lq-card lq-stack" style={{ gap: 10 }}>
              <div className="lq-row"><h3 style={{ margin: 0 }}><Link to={`/organisations/${o.id}`}>{organisationName(o)}</Link></h3><StateTag state={o.state} of="organisation" /></div>
              <div className="lq-item__meta"><span>{t(`reference:organisationTypes.${o.type}`)}</span><CopyId id={o.uscc} /><span>{regionName(o.region)}</span><DateText at={o.createdAt} beside /></div>
              <NextActs acts={o.nextActs} onAct={(name, reason) => act.mutateAsync({ id: o.id, act: name, version: o.version, reason })} />
            </article>
          )}
        />
      </div>
    </>
  );
}
