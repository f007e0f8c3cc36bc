import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Challenge, ChallengeEditionBrief } from '../../../api/shapes';
import { CopyId } from '../../../components/CopyId';
import { DateText } from '../../../components/DateText';
import { ErrorState } from '../../../components/ErrorState';
import { LoadingState } from '../../../components/LoadingState';
import { ProblemAlert } from '../../../components/ProblemAlert';
import { loadEdition, useEditions } from '../api';
import { editionChanges, type PartChange } from '../editionChanges';
import { saveText } from '../saveText';
import { percentText } from '../weights';

export function Rules({ challenge: c }: { challenge: Challenge }) {
  const { t } = useTranslation(['challenges']);
  const { eligibility, regime } = c.content;
  return (
    <div className="lq-stack">
      <section className="lq-card"><h2>{t('challenges:eligibility.title')}</h2>
        {eligibility.length ? <ul className="lq-stack" style={{ gap: 8 }}>{eligibility.map((one, at) => <li key={at}><span className="lq-tag lq-tag--mode">{t(`challenges:limits.${one.kind}`)}</span> <span className="lq-break">{one.text}</span></li>)}</ul> : <p>{t(c.kind === 'directed' ? 'challenges:eligibility.invited' : 'challenges:eligibility.none')}</p>}
        {regime === 'national' ? <p className="lq-muted lq-small" style={{ marginTop: 8 }}>{t('challenges:eligibility.national')}</p> : null}
      </section>
      <Criteria challenge={c} />
      {c.edition > 0 ? <Editions id={c.id} /> : null}
    </div>
  );
}

/** The table says every weight in words; the picture beside it only shows it. */
function Criteria({ challenge: { content: { criteria } } }: { challenge: Challenge }) {
  const { t } = useTranslation(['challenges']);
  const width = ({ weight }: (typeof criteria)[number]) => `${(weight.numerator * 100) / weight.denominator}%`;
  return (
    <section className="lq-card"><h2>{t('challenges:criteria.title')}</h2>
      {criteria.length ? (
        <>
          <p className="lq-muted" style={{ marginBottom: 12 }}>{t('challenges:criteria.about')}</p>
          <div className="lq-weights">
            <div className="lq-table-scroll" tabIndex={0} role="region" aria-label={t('challenges:criteria.title')}><table className="lq-table">
              <thead><tr><th scope="col">{t('challenges:criteria.name')}</th><th scope="col" className="lq-weights__share">{t('challenges:criteria.weight')}</th><th scope="col">{t('challenges:criteria.guide')}</th></tr></thead>
              <tbody>{criteria.map((one) => <tr key={one.id}><th scope="row" className="lq-weights__name">{one.name}</th><td className="lq-weights__share">{percentText(one.weight)}</td><td>{one.guide ? <pre>{one.guide}</pre> : <span className="lq-muted">{'\u2014'}</span>}</td></tr>)}</tbody>
            </table></div>
            <figure className="lq-weights__picture" aria-hidden="true">{criteria.map((one) => <div key={one.id}><span className="lq-small">{one.name}</span><div className="lq-bar"><i style={{ width: width(one) }} /></div></div>)}</figure>
          </div>
        </>
      ) : <p className="lq-muted">{t('challenges:notYet')}</p>}
    </section>
  );
}

function Editions({ id }: { id: string }) {
  const { t } = useTranslation(['challenges']);
  const query = useEditions(id);
  return (
    <section className="lq-card"><h2>{t('challenges:editions.title')}</h2>
      <p className="lq-muted" style={{ marginBottom: 12 }}>{t('challenges:editions.about')}</p>
      {query.isPending ? <LoadingState rows={1} /> : query.isError && !query.data ? <ErrorState problem={query.error} retry={() => void query.refetch()} /> : <ol className="lq-line" reversed>{query.data.items.map((one) => <Edition key={one.edition} id={id} edition={one} />)}</ol>}
    </section>
  );
}

function Edition({ id, edition: e }: { id: string; edition: ChallengeEditionBrief }) {
  const { t } = useTranslation(['challenges']);
  const [problem, setProblem] = useState<unknown>(null);
  const [changes, setChanges] = useState<PartChange[] | null>(null);
  const compare = () => (changes ? setChanges(null) : void Promise.all([loadEdition(id, e.edition - 1), loadEdition(id, e.edition)]).then(([before, after]) => { setChanges(editionChanges(before.content, after.content, e.changed)); setProblem(null); }, setProblem));
  const save = () => loadEdition(id, e.edition).then(({ canonical }) => { saveText(`challenge-${id}-${e.edition}.json`, canonical); setProblem(null); }, setProblem);
  return (
    <li className="lq-line__item lq-line__item--said">
      <span className="lq-line__who"><b>{t('challenges:editionNumber', { number: e.edition })}</b><DateText at={e.openedAt} time />{e.restarts ? <span className="lq-tag lq-tag--wait">{t('challenges:editions.restarted')}</span> : e.edition > 1 ? <span className="lq-tag">{t('challenges:editions.ran')}</span> : null}</span>
      {e.changed.length ? <span>{t('challenges:editions.changed', { parts: e.changed.map((name) => t(`challenges:columns.${name}`, { defaultValue: name })).join(t('pieces:comma')) })}</span> : null}
      {e.reason ? <span className="lq-break">{t('challenges:editions.reason', { reason: e.reason })}</span> : null}
      <span className="lq-small lq-muted">SHA-256 <CopyId id={e.sha256} /></span>
      {e.edition > 1 ? <button type="button" className="lq-link lq-small" aria-expanded={changes !== null} onClick={compare}>{t(changes ? 'challenges:editions.hide' : 'challenges:editions.compare')}</button> : null}
      {changes?.map((one) => (
        <div key={one.part} className="lq-stack" style={{ gap: 4 }}>
          <b className="lq-small">{t(`challenges:columns.${one.part}`, { defaultValue: one.part })}</b>
          {one.gone.map((line) => <del key={line} className="lq-small lq-break">{line}</del>)}
          {one.come.map((line) => <ins key={line} className="lq-small lq-break">{line}</ins>)}
        </div>
      ))}
      <button type="button" className="lq-link lq-small" onClick={() => void save()}>{t('challenges:editions.save', { number: e.edition })}</button>
      <ProblemAlert problem={problem} />
    </li>
  );
}
