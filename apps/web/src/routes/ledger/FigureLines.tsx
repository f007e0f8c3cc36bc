import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { AnnualReportFigure } from '../../api/shapes';
import { useSession } from '../../api/session';
import { DateText } from '../../components/DateText';
import { ErrorState } from '../../components/ErrorState';
import { LoadingState } from '../../components/LoadingState';
import { useTexts } from '../../components/useTexts';
import { useFigure, type FigureName } from './reportApi';

type Line = AnnualReportFigure['items'][number];
const PLACES: Record<Line['kind'], string> = { disclosure: '/disclosures', title: '/titles', application: '/rights-applications', asset: '/ledger' };

/** The list behind a number; finance reads the names, and the pages of the ledger only. */
export function FigureLines({ reportId, figure }: { reportId: string; figure: FigureName }) {
  const { t } = useTranslation(['reports']);
  const say = useTexts();
  const session = useSession();
  const query = useFigure(reportId, figure);
  if (query.isPending) return <LoadingState rows={1} />;
  if (query.isError) return <ErrorState problem={query.error} retry={() => void query.refetch()} />;
  const { texts, count, items } = query.data;
  const opens = (line: Line) => line.kind === 'asset' || session.has('tto', 'unit_leader', 'decision_secretary');
  return (
    <section className="lq-card" id="list" aria-labelledby="list-name">
      <h2 id="list-name">{say(texts)} {`(${count})`}</h2>
      {items.length === 0 ? <p className="lq-muted">{t('reports:emptyList')}</p> : null}
      <ol className="lq-stack" style={{ gap: 6 }}>{items.map((line) => (
        <li key={line.entryId ?? line.id}>{opens(line) ? <Link to={`${PLACES[line.kind]}/${line.id}`}>{line.name}</Link> : line.name} <DateText at={line.on} /></li>
      ))}</ol>
    </section>
  );
}
