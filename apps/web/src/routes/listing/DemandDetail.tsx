import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { ApiProblem } from '../../api/problem';
import { useSession } from '../../api/session';
import { DateText } from '../../components/DateText';
import { ErrorState } from '../../components/ErrorState';
import { LoadingState } from '../../components/LoadingState';
import { ModeTags } from '../../components/ModeTags';
import { BudgetText } from '../../components/MoneyText';
import { NextActs } from '../../components/NextActs';
import { PageHeader } from '../../components/PageHeader';
import { StateTag } from '../../components/StateTag';
import { TrlBar } from '../../components/TrlBar';
import { useFields, useRegions } from '../../reference/useReference';
import NotFound from '../missing/NotFound';
import { useDemand, useDemandMatches, useListingAct } from './api';
import { Facts } from './Facts';
import { History } from './History';
import { MatchPanel } from './MatchPanel';

export default function DemandDetail() {
  const { t } = useTranslation(['listing']);
  const { id = '' } = useParams();
  const { user } = useSession();
  const query = useDemand(id);
  const act = useListingAct('demand');
  const matches = useDemandMatches(id, !!user && query.isSuccess);
  const { fieldName } = useFields();
  const { regionName } = useRegions();
  const crumbs = [{ to: '/demands', label: t('listing:demands.title') }];
  const column = (name: string) => t(`reference:columns.${name}`);

  if (query.isPending) return <><PageHeader title={t('listing:demands.one')} crumbs={crumbs} /><div className="lq-wide"><LoadingState kind="page" rows={2} /></div></>;
  if (query.isError) {
    if (query.error instanceof ApiProblem && query.error.status === 404) return <NotFound />;
    return <><PageHeader title={t('listing:demands.one')} crumbs={crumbs} /><div className="lq-wide"><ErrorState problem={query.error} retry={() => void query.refetch()} /></div></>;
  }
  const d = query.data;
  const editable = d.nextActs.some((n) => n.act === 'edit' && !n.blockedBy.length);
  const text = (name: 'problem' | 'targetMetrics' | 'constraints') => d[name] ? <section className="lq-card"><h2>{column(name)}</h2><pre>{d[name]}</pre></section> : null;
  return (
    <>
      <PageHeader
        title={d.title} crumbs={[...crumbs, { label: t('listing:demands.one') }]} state={<StateTag state={d.state} />}
        about={<span className="lq-row">{d.owner ? <Link to={`/organisations/${d.owner.id}`}>{d.owner.name}</Link> : <span>{t('reference:anonymous')}</span>}{d.deadline ? <span>{column('deadline')} <DateText at={d.deadline} beside /></span> : null}</span>}
        acts={(
          <div className="lq-row">
            {editable ? <Link className="lq-button" to={`/demands/${d.id}/edit`}>{t('reference:acts.edit')}</Link> : null}
            <NextActs acts={d.nextActs.filter((n) => n.act !== 'edit')} onAct={(name, reason) => act.mutateAsync({ id: d.id, version: d.version, act: name, reason })} />
          </div>
        )}
      />
      <div className="lq-wide lq-two">
        <div className="lq-stack">
          {text('problem')}{text('targetMetrics')}{text('constraints')}
          <MatchPanel query={matches} side="demand" visible={!!user} />
          <History entries={d.history ?? []} />
        </div>
        <aside aria-label={t('listing:detail.facts')}>
          <div className="lq-card"><Facts rows={[
            [column('budget'), <BudgetText key="b" min={d.budgetMinFen} max={d.budgetMaxFen} />],
            [column('deadline'), <DateText key="d" at={d.deadline} beside />],
            [column('modes'), d.modes.length ? <ModeTags key="m" modes={d.modes} /> : null],
            [column('wantedTrl'), d.wantedTrlMin ? <TrlBar key="t" trl={d.wantedTrlMin} /> : null],
            [column('fieldCode'), fieldName(d.fieldCode)],
            [column('regionCode'), regionName(d.regionCode)],
            [column('answerRate'), d.answerRate === null || d.answerRate === undefined ? null : t('listing:detail.rate', { percent: Math.round(d.answerRate * 100) })],
          ]} /></div>
        </aside>
      </div>
    </>
  );
}
