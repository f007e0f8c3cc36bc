import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate, useParams } from 'react-router';
import { ApiProblem } from '../../api/problem';
import type { AnnualReport } from '../../api/shapes';
import { CopyId } from '../../components/CopyId';
import { DateText } from '../../components/DateText';
import { ErrorState } from '../../components/ErrorState';
import { LoadingState } from '../../components/LoadingState';
import { NextActs } from '../../components/NextActs';
import { PageHeader } from '../../components/PageHeader';
import { ProblemAlert } from '../../components/ProblemAlert';
import { ReasonDialog } from '../../components/ReasonDialog';
import { RuleMarkTag } from '../../components/RuleMarkTag';
import { useFilters } from '../../components/useFilters';
import { useTexts } from '../../components/useTexts';
import { Facts } from '../listing/Facts';
import NotFound from '../missing/NotFound';
import { FigureLines } from './FigureLines';
import { actOnReport, beginReport, exportReport, useReport, useReportMove, type FigureName } from './reportApi';
import { ReportState } from './ReportState';

const NAMES = ['figure'] as const;

/** Each number opens the list that it is the length of; what nobody records yet is empty and says why. */
export default function Report() {
  const { t } = useTranslation(['reports', 'ledger']);
  const { id = '' } = useParams();
  const navigate = useNavigate();
  const say = useTexts();
  const query = useReport(id);
  const { filters } = useFilters(NAMES);
  const act = useReportMove(actOnReport);
  const begin = useReportMove(beginReport);
  const [correcting, setCorrecting] = useState(false);
  const [problem, setProblem] = useState<unknown>(null);
  const crumbs = [{ to: '/ledger', label: t('ledger:title') }, { to: '/ledger/reports', label: t('reports:title') }];
  if (query.isPending) return <><PageHeader title={t('reports:one')} crumbs={crumbs} /><div className="lq-wide"><LoadingState kind="page" rows={2} /></div></>;
  if (query.isError) {
    if (query.error instanceof ApiProblem && query.error.status === 404) return <NotFound />;
    return <><PageHeader title={t('reports:one')} crumbs={crumbs} /><div className="lq-wide"><ErrorState problem={query.error} retry={() => void query.refetch()} /></div></>;
  }
  const r = query.data;
  const chosen = r.figures.find(({ figure }) => figure === filters.figure);
  const take = (ending: 'csv' | 'xlsx') => exportReport(r.id, ending, t('reports:of', { year: r.year, edition: r.edition })).then(() => setProblem(null), setProblem);
  return (
    <>
      <PageHeader
        title={t('reports:of', { year: r.year, edition: r.edition })} crumbs={crumbs} state={<ReportState state={r.state} />} about={t(r.frozen ? 'reports:frozen' : 'reports:live')}
        acts={(
          <div className="lq-row">
            <NextActs acts={r.nextActs} onAct={(name, reason) => act.mutateAsync({ id: r.id, version: r.version, act: name, reason })} />
            {r.mayCorrect ? <button type="button" className="lq-button" onClick={() => setCorrecting(true)}>{t('reports:correct')}</button> : null}
            {(['xlsx', 'csv'] as const).map((ending) => <button key={ending} type="button" className="lq-button" onClick={() => void take(ending)}>{t(`ledger:export.${ending}`)}</button>)}
          </div>
        )}
      />
      <div className="lq-wide lq-two">
        <div className="lq-stack">
          <ProblemAlert problem={problem} />
          {r.corrects ? <div className="lq-note"><Link to={`/ledger/reports/${r.corrects}`}>{t('reports:corrects', { reason: r.correctionReason })}</Link></div> : null}
          <section className="lq-card"><h2>{t('reports:figures')}</h2>
            <table className="lq-table"><tbody>
              {r.figures.map(({ figure, texts, count }) => (
                <tr key={figure}><th scope="row">{say(texts)}</th><td><Link to={`?figure=${figure}#list`} preventScrollReset aria-label={t('reports:openList', { figure: say(texts), count })}>{count}</Link></td></tr>
              ))}
              {r.empty.map(({ figure, texts, why }) => <tr key={figure}><th scope="row">{say(texts)}</th><td className="lq-muted">{t('reports:empty.figure')}<span className="lq-hidden"> {say(why)}</span></td></tr>)}
            </tbody></table>
            {r.empty[0] ? <p className="lq-muted lq-small">{say(r.empty[0].why)}</p> : null}
          </section>
          {chosen ? <FigureLines key={chosen.figure} reportId={r.id} figure={chosen.figure as FigureName} /> : null}
        </div>
        <aside aria-label={t('reports:due.title')}><Due report={r} /></aside>
      </div>
      {correcting ? <ReasonDialog name={t('reports:correct')} needsReason danger={false} close={() => setCorrecting(false)} go={async (reason) => { const { id: next } = await begin.mutateAsync({ year: r.year, correctionReason: reason }); void navigate(`/ledger/reports/${next}`); }} /> : null}
    </>
  );
}

function Due({ report: r }: { report: AnnualReport }) {
  const { t } = useTranslation(['reports']);
  return (
    <div className="lq-stack">
      <div className="lq-card"><h2>{t('reports:due.title')}</h2>
        {r.due ? (
          <>
            <p><DateText at={r.due.on} beside /> {r.due.overdue ? <span className="lq-tag lq-tag--lost">{t('reports:due.overdue')}</span> : null}</p>
            <p className="lq-small">{r.due.article} <RuleMarkTag mark={r.due.mark} /></p>
          </>
        ) : <p>{t('reports:due.none')} <Link to="/rules?q=report.annual-due">{t('reports:due.rules')}</Link></p>}
        {r.contents ? <p className="lq-small">{t('reports:contents')}{t('pieces:colon')}{r.contents.article} <RuleMarkTag mark={r.contents.mark} /></p> : null}
      </div>
      <div className="lq-card"><Facts rows={[
        [t('reports:preparedBy'), r.preparedByName], [t('reports:submittedBy'), r.submittedByName], [t('reports:confirmedBy'), r.confirmedByName], [t('reports:confirmedAt'), r.confirmedAt ? <DateText key="c" at={r.confirmedAt} time /> : null],
        ['SHA-256', r.sha256 ? <CopyId key="s" id={r.sha256} /> : null],
      ]} /><p className="lq-muted lq-small">{t('reports:twoPeople')}</p></div>
    </div>
  );
}
