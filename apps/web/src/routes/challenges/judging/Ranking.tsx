import { useTranslation } from 'react-i18next';
import type { Challenge, ChallengeJudging } from '../../../api/shapes';
import { CardTable } from '../../../components/CardTable';
import { scoreText } from './scores';
import { SpreadPicture } from './SpreadPicture';

/** Counts until every card is signed, so that nobody is anchored; then raw scores, their spread and what is left once harsh and mild are levelled. */
export function Ranking({ challenge: c, judging: j }: { challenge: Challenge; judging: ChallengeJudging }) {
  const { t } = useTranslation(['challenge-judging']);
  if (!j.complete) return <section className="lq-card"><h2>{t('challenge-judging:ranking.title')}</h2><p role="status">{t('challenge-judging:ranking.waits', { signed: j.signed, cards: j.cards })}</p><p className="lq-muted lq-small">{t('challenge-judging:ranking.anchoring')}</p></section>;
  const names = new Map(c.content.criteria.map(({ id, name }) => [id, name]));
  const number = (entryId: string) => j.ranking.find((one) => one.entryId === entryId)?.number ?? 0;
  return (
    <section className="lq-card"><h2>{t('challenge-judging:ranking.title')}</h2>
      <p className="lq-muted" style={{ marginBottom: 12 }}>{t('challenge-judging:ranking.about', { count: j.winners ?? 0 })}</p>
      {j.border ? <p className="lq-note lq-note--wait"><span>{t(`challenge-judging:ranking.border.${j.border.by}`, { entries: j.border.entryIds.map(number).join(t('pieces:comma')) })}</span></p> : null}
      <div className="lq-table-scroll" tabIndex={0} role="region" aria-label={t('challenge-judging:ranking.title')}><CardTable>
        <thead><tr><th scope="col">{t('challenge-judging:ranking.place')}</th><th scope="col">{t('challenge-judging:entry')}</th><th scope="col" className="lq-weights__share">{t('challenge-judging:ranking.raw')}</th><th scope="col">{t('challenge-judging:ranking.spread')}</th><th scope="col" className="lq-weights__share">{t('challenge-judging:ranking.range')}</th><th scope="col" className="lq-weights__share">{t('challenge-judging:ranking.calibrated')}</th></tr></thead>
        <tbody>{j.ranking.map((e) => (
          <tr key={e.entryId}>
            <td>{e.place}{j.first.includes(e.entryId) ? <> <span className="lq-tag lq-tag--open">{t('challenge-judging:ranking.first')}</span></> : null}</td>
            <th scope="row" className="lq-weights__name">{t('challenge-judging:number', { number: e.number })} {e.title}
              <details className="lq-small"><summary>{t('challenge-judging:ranking.cards')}</summary><ul>{e.cards.map((card) => <li key={card.expert}><b>{card.expert}</b> {scoreText(card.score)} <span className="lq-muted">{Object.entries(card.points).map(([id, points]) => `${names.get(id) ?? id} ${points}`).join(t('pieces:comma'))}</span>{card.overall ? <pre>{card.overall}</pre> : null}</li>)}</ul></details>
            </th>
            <td className="lq-weights__share"><strong title={e.score}>{scoreText(e.score)}</strong></td>
            <td><SpreadPicture entry={e} /></td>
            <td className="lq-weights__share">{scoreText(e.lowest)}{'\u2013'}{scoreText(e.highest)}</td>
            <td className="lq-weights__share">{e.calibrated ?? '\u2014'}</td>
          </tr>
        ))}</tbody>
      </CardTable></div>
      <p className="lq-muted lq-small" style={{ marginTop: 10 }}>{t('challenge-judging:spread.legend')}</p>
      <ul className="lq-row" style={{ marginTop: 10 }}>{j.experts.map((one) => <li key={one.expert} className={`lq-tag${one.habit === 'even' ? '' : ' lq-tag--wait'}`}>{t(`challenge-judging:habits.${one.habit}`, { expert: one.expert, mean: one.mean, panel: one.panelMean })}</li>)}</ul>
    </section>
  );
}
