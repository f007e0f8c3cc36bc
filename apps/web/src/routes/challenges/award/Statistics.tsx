import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useSession } from '../../../api/session';
import type { ChallengeStatistics } from '../../../api/shapes';
import { EmptyState } from '../../../components/EmptyState';
import { ErrorState } from '../../../components/ErrorState';
import { FilterBar } from '../../../components/FilterBar';
import { LoadingState } from '../../../components/LoadingState';
import { formatFen } from '../../../components/money';
import { PageHeader } from '../../../components/PageHeader';
import { useFilters } from '../../../components/useFilters';
import { useTexts } from '../../../components/useTexts';
import { useFields } from '../../../reference/useReference';
import { Facts } from '../../listing/Facts';
import { useListingChoices } from '../../listing/useListingChoices';
import { WRITERS } from '../choices';
import { useFigures } from './api';
import { Bars } from './Bars';
import { yearChoices } from './years';

const NAMES = ['of', 'year', 'field'] as const;

/** Figures over all challenges for everybody; an organiser sees those over its own in full. */
export default function Statistics() {
  const { t } = useTranslation(['challenge-archive', 'challenges']);
  const session = useSession();
  const { filters, set, reset } = useFilters(NAMES);
  const { field } = useListingChoices();
  const writes = session.has(...WRITERS);
  const of = writes && filters.of === 'own' ? 'own' : 'all';
  const figures = useFigures({ of, year: filters.year, field: filters.field });
  return (
    <>
      <PageHeader title={t('challenge-archive:statistics.title')} about={t('challenge-archive:statistics.about')} crumbs={[{ to: '/challenges', label: t('challenges:title') }]} />
      <div className="lq-wide lq-stack">
        <FilterBar choices={[{ name: 'year', label: t('challenge-archive:year'), options: yearChoices() }, field]} values={filters} onChange={set} onReset={reset} active={!!(filters.year ?? filters.field)} />
        {writes ? <nav className="lq-tabs" aria-label={t('challenge-archive:statistics.whose')}>{(['all', 'own'] as const).map((one) => <Link key={one} to={one === 'all' ? '/challenges/statistics' : '/challenges/statistics?of=own'} aria-current={one === of ? 'page' : undefined}>{t(`challenge-archive:statistics.${one}`)}</Link>)}</nav> : null}
        {figures.isPending ? <LoadingState rows={3} /> : figures.isError ? <ErrorState problem={figures.error} retry={() => void figures.refetch()} /> : figures.data.challenges === 0 ? <div className="lq-card"><EmptyState title={t('challenge-archive:statistics.none')} about={t('challenge-archive:statistics.noneAbout')} /></div> : <Figures figures={figures.data} />}
      </div>
    </>
  );
}

function Figures({ figures: f }: { figures: ChallengeStatistics }) {
  const { t } = useTranslation(['challenge-archive', 'challenges']);
  const say = useTexts();
  const { fieldName } = useFields();
  const hidden = t('challenge-archive:statistics.small', { least: f.least });
  const share = (value: number | null) => (value === null ? hidden : `${(value * 100).toFixed(1)}%`);
  const none = f.least > 1 ? hidden : t('challenge-archive:statistics.nothing');
  const counted = (rows: readonly { key: string; count: number }[], label: (key: string) => string) => rows.map(({ key, count }) => ({ key, label: label(key), value: count, said: String(count) }));
  return (
    <>
      <section className="lq-card"><h2>{t('challenge-archive:statistics.whole')}</h2><Facts rows={[
        [t('challenge-archive:statistics.challenges'), String(f.challenges)],
        [t('challenge-archive:statistics.entries'), f.entries.total === null ? none : String(f.entries.total)],
        [t('challenge-archive:statistics.mean'), f.entries.mean === null ? none : String(f.entries.mean)],
        [t('challenge-archive:statistics.success'), f.success.share === null ? hidden : t('challenge-archive:statistics.successOf', { share: share(f.success.share), completed: f.success.completed, finished: f.success.finished })],
        [t('challenge-archive:statistics.pool'), f.pool.fen === null ? hidden : formatFen(Number(f.pool.fen))],
        [t('challenge-archive:statistics.refused'), f.refused.total === null ? hidden : t('challenge-archive:statistics.refusedOf', { count: f.refused.total, share: share(f.refused.share) })],
      ]} /></section>
      <div className="lq-bargrid">
        <section className="lq-card"><Bars title={t('challenge-archive:statistics.kinds')} unit={t('challenge-archive:statistics.count')} none={none} bars={counted(f.kinds, (key) => t(`challenges:kinds.${key as 'open'}`))} /></section>
        <section className="lq-card"><Bars title={t('challenge-archive:statistics.states')} unit={t('challenge-archive:statistics.count')} none={none} bars={counted(f.states, (key) => t(`reference:challengeStates.${key}`, { defaultValue: key }))} /></section>
        <section className="lq-card"><Bars title={t('challenge-archive:statistics.fields')} unit={t('challenge-archive:statistics.count')} none={none} bars={counted(f.fields, (key) => (key ? fieldName(key) : t('challenge-archive:statistics.noField')))} /></section>
        <section className="lq-card"><Bars title={t('challenge-archive:statistics.years')} unit={t('challenge-archive:statistics.count')} none={none} bars={counted(f.years, (key) => key)} /></section>
        <section className="lq-card"><Bars title={t('challenge-archive:statistics.steps')} unit={t('challenge-archive:statistics.days')} none={none} bars={f.steps.flatMap((s) => (s.medianDays === null ? [] : [{ key: s.to, label: `${say(s.fromTexts)} \u2192 ${say(s.toTexts)}`, value: s.medianDays, said: t('challenge-archive:statistics.dayCount', { count: s.medianDays, cases: s.cases }) }]))} /></section>
        <section className="lq-card"><Bars title={t('challenge-archive:statistics.reasons')} unit={t('challenge-archive:statistics.count')} none={none} bars={f.refused.reasons.map(({ key, count, share: part }) => ({ key, label: t(`challenge-archive:reasons.${key as 'fault'}`), value: count, said: `${count} (${share(part)})` }))} /></section>
        <section className="lq-card"><Bars title={t('challenge-archive:statistics.criteria')} unit={t('challenge-archive:statistics.count')} none={none} bars={counted(f.refused.criteria, (key) => key)} /></section>
      </div>
      {f.least > 1 ? <p className="lq-muted lq-small">{t('challenge-archive:statistics.least', { least: f.least })}</p> : null}
    </>
  );
}
