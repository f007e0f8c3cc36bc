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
import { useListingChoices } from '../../listing/useListingChoices';
import { WRITERS } from '../choices';
import { saveText } from '../saveText';
import { useFigures } from './api';
import { Bars } from './Bars';
import { figuresCsv, type FigureRow } from './figuresCsv';
import { yearChoices } from './years';

const NAMES = ['of', 'year', 'field'] as const;

/** Figures over all challenges for everybody; an organiser sees those over its own in full. */
export default function Statistics() {
  const { t } = useTranslation(['challenge-archive', 'challenges', 'listing']);
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

interface Group { name: string; title: string; unit: string; bars: { key: string; label: string; value: number; said: string }[] }

function Figures({ figures: f }: { figures: ChallengeStatistics }) {
  const { t } = useTranslation(['challenge-archive', 'challenges', 'listing']);
  const say = useTexts();
  const { fieldName } = useFields();
  // one's own are shown however few they are: what is not there is none yet
  const hidden = f.least > 1 ? t('challenge-archive:statistics.small', { least: f.least }) : t('challenge-archive:statistics.nothingYet');
  const share = (value: number | null) => (value === null ? hidden : `${(value * 100).toFixed(1)}%`);
  const counted = (rows: readonly { key: string; count: number }[], label: (key: string) => string) => rows.map(({ key, count }) => ({ key, label: label(key), value: count, said: String(count) }));
  const group = (name: 'kinds' | 'states' | 'fields' | 'years' | 'steps' | 'reasons' | 'criteria', bars: Group['bars']): Group => ({ name, title: t(`challenge-archive:statistics.${name}`), unit: t(`challenge-archive:statistics.${name === 'steps' ? 'days' : 'count'}`), bars });
  const tiles: [string, string | null][] = [
    ['challenges', String(f.challenges)], ['entries', f.entries.total === null ? null : String(f.entries.total)], ['mean', f.entries.mean === null ? null : String(f.entries.mean)],
    ['success', f.success.share === null ? null : t('challenge-archive:statistics.successOf', { share: share(f.success.share), completed: f.success.completed, finished: f.success.finished })],
    ['pool', f.pool.fen === null ? null : formatFen(Number(f.pool.fen))], ['refused', f.refused.total === null ? null : t('challenge-archive:statistics.refusedOf', { count: f.refused.total, share: share(f.refused.share) })],
  ];
  const groups = [
    group('kinds', counted(f.kinds, (key) => t(`challenges:kinds.${key as 'open'}`))), group('states', counted(f.states, (key) => t(`reference:challengeStates.${key}`, { defaultValue: key }))),
    group('fields', counted(f.fields, (key) => (key ? fieldName(key) : t('challenge-archive:statistics.noField')))), group('years', counted(f.years, (key) => key)),
    group('steps', f.steps.flatMap((s) => (s.medianDays === null ? [] : [{ key: `${s.from} ${s.to}`, label: `${say(s.fromTexts)} \u2192 ${say(s.toTexts)}`, value: s.medianDays, said: t('challenge-archive:statistics.dayCount', { count: s.medianDays, cases: s.cases }) }]))),
    group('reasons', f.refused.reasons.map(({ key, count, share: part }) => ({ key, label: t(`challenge-archive:reasons.${key as 'fault'}`), value: count, said: `${count} (${share(part)})` }))), group('criteria', counted(f.refused.criteria, (key) => key)),
  ];
  const [drawn, empty] = [groups.filter(({ bars }) => bars.length > 0), groups.filter(({ bars }) => bars.length === 0)];
  const whole = t('challenge-archive:statistics.whole');
  const rows = (): FigureRow[] => [...tiles.map(([name, value]) => ({ group: whole, label: t(`challenge-archive:statistics.${name}`), value: value ?? hidden })), ...drawn.flatMap(({ title, bars }) => bars.map(({ label, said }) => ({ group: title, label, value: said })))];
  const save = () => saveText('luqiao-challenge-figures.csv', figuresCsv([t('challenge-archive:statistics.group'), t('challenge-archive:statistics.figure'), t('challenge-archive:statistics.value')], rows()), 'text/csv');
  return (
    <>
      <section aria-labelledby="figures-whole"><h2 id="figures-whole" className="lq-hidden">{whole}</h2>
        <dl className="lq-tiles">{tiles.map(([name, value]) => <div key={name}><dt>{t(`challenge-archive:statistics.${name}`)}</dt><dd className={value === null ? 'lq-muted' : undefined}>{value ?? hidden}</dd></div>)}</dl>
      </section>
      <div className="lq-bargrid">{drawn.map(({ name, title, unit, bars }) => <section key={name} className="lq-card"><Bars title={title} unit={unit} none="" bars={bars} /></section>)}</div>
      {empty.length ? <p className="lq-muted lq-small">{t(f.least > 1 ? 'challenge-archive:statistics.notShown' : 'challenge-archive:statistics.notYet', { groups: empty.map(({ title }) => title).join(t('pieces:comma')) })}</p> : null}
      {f.least > 1 ? <p className="lq-muted lq-small">{t('challenge-archive:statistics.least', { least: f.least })}</p> : null}
      <div><button type="button" className="lq-button lq-button--small" onClick={save}>{t('listing:export', { format: 'CSV' })}</button></div>
    </>
  );
}
