import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { DateText } from '../../components/DateText';
import { ErrorState } from '../../components/ErrorState';
import { LoadingState } from '../../components/LoadingState';
import { BudgetText, MoneyText } from '../../components/MoneyText';
import { TrlBar } from '../../components/TrlBar';
import { useOrganisationName } from '../../components/useTexts';
import { useFields } from '../../reference/useReference';
import { useNewestAchievements, useNewestChallenges, useNewestDemands } from './api';

export function Newest({ of }: { of: 'achievements' | 'demands' | 'challenges' }) {
  const { t } = useTranslation(['home']);
  return (
    <div aria-labelledby={`newest-${of}`} role="region">
      <div className="lq-home__head" style={{ marginBottom: 4 }}><h2 id={`newest-${of}`}>{t(`home:newest.${of}`)}</h2><Link to={`/${of}`}>{t(`home:newest.all.${of}`)}</Link></div>
      {{ achievements: <NewestAchievements />, demands: <NewestDemands />, challenges: <NewestChallenges /> }[of]}
    </div>
  );
}

function NewestAchievements() {
  const { t } = useTranslation(['home']);
  const { fieldName } = useFields();
  const organisationName = useOrganisationName();
  const query = useNewestAchievements();
  if (query.isPending) return <LoadingState rows={2} />;
  if (query.isError) return <ErrorState problem={query.error} retry={() => void query.refetch()} />;
  if (!query.data.items.length) return <p className="lq-muted">{t('home:newest.none.achievements')}</p>;
  return <ul>{query.data.items.map((a) => (
    <li key={a.id} className="lq-brief">
      <Link to={`/achievements/${a.id}`}>{a.title}</Link>
      {a.valueLine ? <p>{a.valueLine}</p> : null}
      <span className="lq-row lq-small lq-muted"><TrlBar trl={a.trl} short /><span>{fieldName(a.field)}</span><span>{organisationName(a.owner)}</span></span>
    </li>
  ))}</ul>;
}

function NewestDemands() {
  const { t } = useTranslation(['home']);
  const { fieldName } = useFields();
  const organisationName = useOrganisationName();
  const query = useNewestDemands();
  if (query.isPending) return <LoadingState rows={2} />;
  if (query.isError) return <ErrorState problem={query.error} retry={() => void query.refetch()} />;
  if (!query.data.items.length) return <p className="lq-muted">{t('home:newest.none.demands')}</p>;
  return <ul>{query.data.items.map((d) => (
    <li key={d.id} className="lq-brief">
      <Link to={`/demands/${d.id}`}>{d.title}</Link>
      {d.problem ? <p>{d.problem}</p> : null}
      <span className="lq-row lq-small lq-muted"><BudgetText min={d.budgetMinFen} max={d.budgetMaxFen} /><span>{fieldName(d.field)}</span><span>{organisationName(d.owner) || t('reference:anonymous')}</span></span>
    </li>
  ))}</ul>;
}

function NewestChallenges() {
  const { t } = useTranslation(['home']);
  const { fieldName } = useFields();
  const query = useNewestChallenges();
  if (query.isPending) return <LoadingState rows={2} />;
  if (query.isError) return <ErrorState problem={query.error} retry={() => void query.refetch()} />;
  if (!query.data.items.length) return <p className="lq-muted">{t('home:newest.none.challenges')}</p>;
  return <ul>{query.data.items.map((c) => (
    <li key={c.id} className="lq-brief">
      <Link to={`/challenges/${c.id}`}>{c.title}</Link>
      <span className="lq-row lq-small lq-muted">{c.poolFen === null ? null : <MoneyText fen={c.poolFen} />}{c.field ? <span>{fieldName(c.field)}</span> : null}<span>{c.organiser.name}</span>{c.entriesUntil ? <DateText at={c.entriesUntil} beside /> : null}</span>
    </li>
  ))}</ul>;
}
