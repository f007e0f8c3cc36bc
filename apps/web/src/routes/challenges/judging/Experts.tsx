import { useTranslation } from 'react-i18next';
import { useSession } from '../../../api/session';
import type { PoolExpert } from '../../../api/shapes';
import { CursorList } from '../../../components/CursorList';
import { DateText } from '../../../components/DateText';
import { EmptyState } from '../../../components/EmptyState';
import { ErrorState } from '../../../components/ErrorState';
import { FilterBar } from '../../../components/FilterBar';
import { LoadingState } from '../../../components/LoadingState';
import { NextActs } from '../../../components/NextActs';
import { PageHeader } from '../../../components/PageHeader';
import { StateTag } from '../../../components/StateTag';
import { useFilters } from '../../../components/useFilters';
import { useFields } from '../../../reference/useReference';
import { useListingChoices } from '../../listing/useListingChoices';
import { useExpertAct, useExperts, useOwnExpert } from './api';
import { ProfileForm } from './ProfileForm';
import '../../../styles/contracting.css';
import '../../../styles/challenges.css';

const STATES = ['applied', 'admitted', 'refused', 'retired'] as const;

/** The pool: an expert's own profile, and for those who keep it everybody who applied. */
export default function Experts() {
  const { t } = useTranslation(['challenge-judging']);
  const session = useSession();
  const [expert, keeps] = [session.has('expert'), session.has('bureau_officer')];
  return (
    <>
      <PageHeader title={t('challenge-judging:pool.title')} about={t('challenge-judging:pool.about')} />
      <div className="lq-wide lq-stack">{expert ? <Own /> : null}{keeps ? <Everybody /> : null}</div>
    </>
  );
}

function Own() {
  const { t } = useTranslation(['challenge-judging']);
  const query = useOwnExpert(true);
  return (
    <section className="lq-card"><h2>{t('challenge-judging:pool.own')}</h2>
      {query.isPending ? <LoadingState rows={1} /> : query.isError && !query.data ? <ErrorState problem={query.error} retry={() => void query.refetch()} /> : (
        <>
          {query.data.profile ? <p style={{ marginBottom: 12 }}><StateTag state={query.data.profile.state} of="expert" /> {query.data.profile.reason ? <span className="lq-break">{query.data.profile.reason}</span> : null}</p> : <p className="lq-muted" style={{ marginBottom: 12 }}>{t('challenge-judging:pool.apply')}</p>}
          <ProfileForm key={query.data.profile?.version ?? 0} profile={query.data.profile} />
        </>
      )}
    </section>
  );
}

function Everybody() {
  const { t } = useTranslation(['challenge-judging', 'listing']);
  const { filters, set } = useFilters(['state', 'field'] as const);
  const { field } = useListingChoices();
  const query = useExperts({ ...filters }, true);
  const active = !!(filters.state ?? filters.field);
  const reset = () => set({ state: undefined, field: undefined });
  return (
    <section className="lq-stack"><h2>{t('challenge-judging:pool.all')}</h2>
      <FilterBar choices={[{ name: 'state', label: t('challenge-judging:pool.state'), options: STATES.map((value) => ({ value, label: t(`reference:expertStates.${value}`) })) }, field]} values={filters} onChange={set} onReset={reset} active={active} />
      <CursorList query={query} keyOf={(one) => one.id} label={t('challenge-judging:pool.all')} render={(one) => <Expert expert={one} />} empty={<div className="lq-card"><EmptyState title={t('challenge-judging:pool.empty')} about={t('challenge-judging:pool.emptyAbout')} /></div>} />
    </section>
  );
}

function Expert({ expert: x }: { expert: PoolExpert }) {
  const { t } = useTranslation(['challenge-judging']);
  const { fieldName } = useFields();
  const move = useExpertAct();
  return (
    <article className="lq-card lq-stack">
      <div className="lq-row"><h3>{x.name}</h3><StateTag state={x.state} of="expert" /><span className="lq-muted">{x.organisation.name}</span></div>
      <p className="lq-break">{x.introduction}</p>
      <p className="lq-small lq-muted">{x.fields.map((code) => fieldName(code)).join(t('pieces:comma'))} {'\u00b7'} {t('challenge-judging:pool.relations', { people: x.relatedPeople.length, organisations: x.relatedOrganisations.length })} {'\u00b7'} {t('challenge-judging:pool.judged', { count: x.judged })} {'\u00b7'} {t('challenge-judging:pool.appliedAt')} <DateText at={x.appliedAt} /></p>
      {x.reason ? <p className="lq-small lq-break">{x.reason}</p> : null}
      <NextActs acts={x.nextActs} onAct={(act, reason) => move.mutateAsync({ id: x.id, act, version: x.version, reason })} />
    </article>
  );
}
