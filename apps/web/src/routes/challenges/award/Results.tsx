import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { ApiProblem } from '../../../api/problem';
import { useSession } from '../../../api/session';
import type { Challenge, ChallengeResults } from '../../../api/shapes';
import { CardTable } from '../../../components/CardTable';
import { DateText } from '../../../components/DateText';
import { EmptyState } from '../../../components/EmptyState';
import { ErrorState } from '../../../components/ErrorState';
import { LoadingState } from '../../../components/LoadingState';
import { StateTag } from '../../../components/StateTag';
import { Facts } from '../../listing/Facts';
import { useResults } from './api';
import { Excludable } from './Excludable';
import '../../../styles/challenge-award.css';

type Line = ChallengeResults['entries'][number];
type Score = NonNullable<Line['score']>;

/** Ranking, spread and means by criterion; a team sees besides why it was not chosen. */
export function Results({ challenge: c }: { challenge: Challenge }) {
  const { t } = useTranslation(['challenge-award']);
  const results = useResults(c.id);
  const { user } = useSession();
  if (results.isPending) return <LoadingState rows={2} />;
  if (results.isError && results.error instanceof ApiProblem && results.error.status === 404) {
    return <div className="lq-stack"><div className="lq-card"><EmptyState title={t('challenge-award:results.none')} about={t('challenge-award:results.noneAbout')} /></div>{user?.organisation.id === c.organiser.id && c.state === 'judging' ? <Excludable challenge={c} /> : null}</div>;
  }
  if (results.isError) return <ErrorState problem={results.error} retry={() => void results.refetch()} />;
  const r = results.data;
  return (
    <div className="lq-stack">
      <section className="lq-card"><h2>{t('challenge-award:results.title')}</h2>
        {!r.public ? <p className="lq-note lq-note--wait" style={{ marginBottom: 12 }}><span>{t('challenge-award:results.inside')}</span></p> : null}
        <Facts rows={[
          [t('challenge-award:results.round'), t('challenge-award:results.roundNumber', { round: r.round })],
          [t('challenge-award:results.concluded'), <DateText key="c" at={r.concludedAt} time />],
          [t('challenge-award:results.opened'), String(r.opened)], [t('challenge-award:results.experts'), String(r.experts)],
          [t('challenge-award:publicity.notice'), r.notice ? <span key="n" className="lq-row"><StateTag state={r.notice.state} of="notice" /><Link to={`/notices/${r.notice.noticeId}`}>{t('challenge-award:publicity.open')}</Link></span> : null],
        ]} />
        {r.voided.map((v) => <p key={v.round} className="lq-note" style={{ marginTop: 8 }}><span>{t(`challenge-award:results.voidedBy.${v.cause}`, { round: v.round })} <DateText at={v.at} time /></span></p>)}
      </section>
      {r.entries.filter(({ mine, gaveUp }) => mine && !gaveUp).map((e) => <Mine key={e.number} line={e} results={r} />)}
      <section className="lq-card"><h2>{t('challenge-award:results.ranking')}</h2>
        <p className="lq-muted lq-small" style={{ marginBottom: 8 }}>{t('challenge-award:results.rankingAbout')}</p>
        <div className="lq-table-scroll" tabIndex={0} role="region" aria-label={t('challenge-award:results.ranking')}>
          <CardTable>
            <thead><tr>
              <th scope="col">{t('challenge-award:results.rank')}</th><th scope="col">{t('challenge-award:results.number')}</th><th scope="col">{t('challenge-award:results.state')}</th><th scope="col">{t('challenge-award:results.score')}</th><th scope="col">{t('challenge-award:results.spread')}</th>
              {r.criteria.map((k) => <th key={k.id} scope="col">{k.name}</th>)}<th scope="col">{t('challenge-award:results.who')}</th>
            </tr></thead>
            <tbody>{r.entries.map((e) => <Row key={e.number} line={e} criteria={r.criteria} />)}</tbody>
          </CardTable>
        </div>
      </section>
    </div>
  );
}

/** To two decimals; what that leaves out is in the title. */
const Exact = ({ score }: { score: Score }) => <span title={`${score.numerator}/${score.denominator}`}>{score.value.toFixed(2)}</span>;

function Row({ line: e, criteria }: { line: Line; criteria: ChallengeResults['criteria'] }) {
  const { t } = useTranslation(['challenge-award']);
  return (
    <tr>
      <td>{e.rank ?? '\u2014'}</td><th scope="row">{t('challenge-award:entry', { number: e.number })}{e.mine ? <> <span className="lq-tag lq-tag--info">{t('challenge-award:results.mine')}</span></> : null}</th><td>{e.gaveUp ? <span className="lq-tag lq-tag--lost">{t('challenge-award:results.gaveUp')}</span> : <StateTag state={e.state} of="entry" />}</td>
      <td>{e.score ? <Exact score={e.score} /> : '\u2014'}</td><td>{e.lowest && e.highest ? <Spread line={e} /> : '\u2014'}</td>
      {criteria.map((k) => { const found = e.means.find(({ criterion }) => criterion === k.id); return <td key={k.id}>{found ? <Exact score={found.mean} /> : '\u2014'}</td>; })}
      <td>{e.organisations ? e.organisations.map((o) => <div key={o.id}><Link to={`/organisations/${o.id}`}>{o.name}</Link>{o.lead && (e.organisations?.length ?? 0) > 1 ? <span className="lq-muted lq-small"> {t('challenge-award:results.lead')}</span> : null}</div>) : <span className="lq-muted lq-small">{t('challenge-award:results.unnamed')}</span>}</td>
    </tr>
  );
}

/** From the lowest card to the highest, with the mean on it; the numbers stand beside. */
function Spread({ line: e }: { line: Line }) {
  const [low, high, mean] = [e.lowest?.value ?? 0, e.highest?.value ?? 0, e.score?.value ?? 0];
  return (
    <span className="lq-range">
      <svg viewBox="0 0 100 12" width="100" height="12" aria-hidden="true"><rect className="lq-range__all" x="0" y="5" width="100" height="2" /><rect className="lq-range__range" x={low} y="3" width={Math.max(1, high - low)} height="6" /><rect className="lq-range__mean" x={Math.max(0, mean - 1)} y="0" width="2" height="12" /></svg>
      <span className="lq-small">{low.toFixed(2)}{'\u2013'}{high.toFixed(2)}</span>
    </span>
  );
}

function Mine({ line: e, results: r }: { line: Line; results: ChallengeResults }) {
  const { t } = useTranslation(['challenge-award']);
  if (e.whyNot === null && e.weakest === null) return null;
  return (
    <section className="lq-card"><h2>{t('challenge-award:results.why', { number: e.number })}</h2>
      {e.whyNot ? <p className="lq-break">{e.whyNot}</p> : null}
      {e.weakest ? <p className="lq-muted" style={{ marginTop: 6 }}>{t('challenge-award:results.weakest', { name: r.criteria.find(({ id }) => id === e.weakest)?.name ?? e.weakest })}</p> : null}
      <p style={{ marginTop: 8 }}><Link to="/challenges/feedback">{t('challenge-award:results.all')}</Link></p>
    </section>
  );
}
