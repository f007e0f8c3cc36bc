import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { ApiProblem } from '../../api/problem';
import { DateText } from '../../components/DateText';
import { ErrorState } from '../../components/ErrorState';
import { LoadingState } from '../../components/LoadingState';
import { ModeTags } from '../../components/ModeTags';
import { BudgetText } from '../../components/MoneyText';
import { NextActs } from '../../components/NextActs';
import { PageHeader } from '../../components/PageHeader';
import { StateTag } from '../../components/StateTag';
import { TrlBar } from '../../components/TrlBar';
import { useOrganisationName } from '../../components/useTexts';
import { useFields, useRegions } from '../../reference/useReference';
import { AnswerRateText } from '../matching/AnswerRateText';
import { useAnswerRate } from '../matching/api';
import NotFound from '../missing/NotFound';
import { useDemand, useListingAct } from './api';
import { DeleteDraft } from './DeleteDraft';
import { Facts } from './Facts';
import { History } from './History';
import { MatchPanel } from './MatchPanel';

export default function DemandDetail() {
  const { t } = useTranslation(['listing']);
  const { id = '' } = useParams();
  const organisationName = useOrganisationName();
  const query = useDemand(id);
  const act = useListingAct('demand');
  const rate = useAnswerRate(query.data?.owner?.id);
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
  // Only those who see it whole are served its maker.
  const whole = d.createdAt !== undefined;
  const text = (name: 'problem' | 'constraints') => d[name] ? <section className="lq-card"><h2>{column(name)}</h2><pre>{d[name]}</pre></section> : null;
  return (
    <>
      <PageHeader
        title={d.title} crumbs={crumbs} state={<StateTag state={d.state} />}
        about={<span className="lq-row">{d.owner ? <Link to={`/organisations/${d.owner.id}`}>{organisationName(d.owner)}</Link> : <span>{t('reference:anonymous')}</span>}{d.deadline ? <span>{column('deadline')} <DateText at={d.deadline} beside /></span> : null}</span>}
        acts={(
          <div className="lq-row">
            {d.editable ? <Link className="lq-button" to={`/demands/${d.id}/edit`}>{t('reference:acts.edit')}</Link> : null}
            <NextActs acts={d.nextActs} onAct={(name, reason) => act.mutateAsync({ id: d.id, version: d.version, act: name, reason })} />
            {d.editable && d.state === 'draft' ? <DeleteDraft of="demand" id={d.id} version={d.version} /> : null}
          </div>
        )}
      />
      <div className="lq-wide lq-two">
        <div className="lq-stack">
          {text('problem')}
          {d.targetMetrics.length ? (
            <section className="lq-card"><h2>{column('targetMetrics')}</h2>
              <table className="lq-table"><tbody>{d.targetMetrics.map((m) => <tr key={m.name}><th scope="row">{m.name}</th><td>{m.value}{m.unit ? ` ${m.unit}` : ''}</td></tr>)}</tbody></table>
            </section>
          ) : null}
          {text('constraints')}
          {whole ? <>{d.publishedAt ? <MatchPanel of="demand" id={d.id} /> : null}<History of="demand" id={d.id} /></> : null}
        </div>
        <aside aria-label={t('listing:detail.facts')}>
          <div className="lq-card"><Facts rows={[
            [column('budget'), <BudgetText key="b" min={d.budgetMinFen} max={d.budgetMaxFen} />],
            [column('deadline'), <DateText key="d" at={d.deadline} beside />],
            [column('modes'), d.modes.length ? <ModeTags key="m" modes={d.modes} /> : null],
            [column('wantedTrlMin'), d.wantedTrlMin ? <TrlBar key="t" trl={d.wantedTrlMin} /> : null],
            [column('wantedTrlMax'), d.wantedTrlMax ? <TrlBar key="u" trl={d.wantedTrlMax} /> : null],
            [column('field'), fieldName(d.field)],
            [column('region'), regionName(d.region)],
            [column('keywords'), d.keywords.join(t('pieces:comma'))],
            [column('answerRate'), rate.data ? <AnswerRateText key="r" rate={rate.data} /> : null],
          ]} /></div>
        </aside>
      </div>
    </>
  );
}
