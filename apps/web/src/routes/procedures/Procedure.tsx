import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { ApiProblem } from '../../api/problem';
import type { Procedure as Guide, ProcedureRule, Texts } from '../../api/shapes';
import { ErrorState } from '../../components/ErrorState';
import { LoadingState } from '../../components/LoadingState';
import { PageHeader } from '../../components/PageHeader';
import { RuleMarkTag } from '../../components/RuleMarkTag';
import { useTexts } from '../../components/useTexts';
import { useRegions } from '../../reference/useReference';
import NotFound from '../missing/NotFound';
import { RuleValue } from '../rules/RuleValue';
import { useProcedure } from './api';
import '../../styles/rules.css';
import '../../styles/procedures.css';

/** A procedure as a service counter hands it out: who, conditions, materials, steps, time limits, basis, result. */
export default function Procedure() {
  const { t } = useTranslation(['procedures']);
  const { name = '' } = useParams();
  const say = useTexts();
  const query = useProcedure(name);
  const crumbs = [{ to: '/procedures', label: t('procedures:title') }];
  if (query.isPending) return <><PageHeader title={t('procedures:title')} crumbs={crumbs} /><div className="lq-wide"><LoadingState kind="page" rows={2} /></div></>;
  if (query.isError) {
    if (query.error instanceof ApiProblem && query.error.status === 404) return <NotFound />;
    return <><PageHeader title={t('procedures:title')} crumbs={crumbs} /><div className="lq-wide"><ErrorState problem={query.error} retry={() => void query.refetch()} /></div></>;
  }
  const g = query.data;
  return (
    <>
      <PageHeader title={say(g.texts)} crumbs={crumbs} about={say(g.about)} acts={<Link className="lq-button lq-button--main" to={g.where}>{t('procedures:begin')}</Link>} />
      <div className="lq-wide lq-two">
        <div className="lq-stack">
          <Steps guide={g} />
          <section className="lq-card"><h2>{t('procedures:conditions')}</h2>
            <Grid label={t('procedures:conditions')} heads={['condition', 'basis', 'at']} rows={g.conditions.map((c) => ({ key: c.code, cells: [say(c.texts), <Article key="a" of={c.article} />, c.at.length > 1 && c.at.length === g.steps.length + g.otherwise.length ? t('procedures:every') : <Many key="m" of={c.at} />] }))} />
          </section>
          {g.asks.map((a) => <section key={say(a.texts)} className="lq-card"><h2>{t('procedures:asks')}</h2><p>{say(a.texts)}</p><ul>{a.items.map((i) => <li key={say(i)}>{say(i)}</li>)}</ul></section>)}
          <section className="lq-card"><h2>{t('procedures:basis')}</h2>
            <Grid label={t('procedures:basis')} heads={['rule', 'value', 'basis']} rows={g.basis.map((r) => ({ key: r.rule + r.jurisdiction, cells: [<RuleName key="n" row={r} />, <Value key="v" row={r} />, <Marked key="b" row={r} />] }))} />
            {g.unmarked.length ? <p className="lq-muted lq-small">{t('procedures:unmarked')}<span lang="zh-CN">{g.unmarked.join(t('pieces:comma'))}</span></p> : null}
            <p className="lq-muted lq-small">{t('procedures:noAdvice')}</p>
          </section>
        </div>
        <aside aria-label={t('procedures:summary')}>
          <div className="lq-card"><h2>{t('procedures:who')}</h2><p>{g.who.by.length ? <Many of={g.who.by} /> : t('procedures:system')}</p>{g.who.permission ? <p className="lq-muted lq-small">{say(g.who.permission)}</p> : null}</div>
          <div className="lq-card lq-guide__scroll"><h2>{t('procedures:times')}</h2>
            {g.times.map((each) => <div key={say(each.texts)} style={{ marginBottom: 10 }}><strong>{say(each.texts)}</strong>{each.rows.length ? each.rows.map((r) => <div key={r.jurisdiction}><Value row={r} /> <Marked row={r} /></div>) : <p className="lq-muted">{t('procedures:noTime')}</p>}</div>)}
          </div>
          <div className="lq-card"><h2>{t('procedures:materials')}</h2><ul>{g.materials.map((m) => <li key={say(m.texts)}>{say(m.texts)}<span className="lq-muted lq-small"> {t('procedures:for', { step: say(m.at) })}</span></li>)}</ul></div>
          <div className="lq-card"><h2>{t('procedures:result')}</h2><p>{say(g.result)}</p></div>
        </aside>
      </div>
    </>
  );
}

function Steps({ guide: g }: { guide: Guide }) {
  const { t } = useTranslation(['procedures']);
  const say = useTexts();
  const by = (who: Texts[]) => (who.length ? <Many of={who} /> : t('procedures:system'));
  return (
    <>
      <section className="lq-card"><h2>{t('procedures:steps')}</h2>
        <ol className="lq-stack" style={{ gap: 10 }}>{g.steps.map((s) => (
          <li key={s.act}><strong>{say(s.texts)}</strong>{t('pieces:colon')}{by(s.by)}{s.to ? <> <span className="lq-tag lq-tag--info">{say(s.to)}</span></> : null}
            {s.conditions.length ? <div className="lq-muted lq-small">{t('procedures:checked', { count: s.conditions.length })}</div> : null}
          </li>
        ))}</ol>
      </section>
      {g.otherwise.length ? (
        <section className="lq-card"><h2>{t('procedures:otherwise')}</h2>
          <Grid label={t('procedures:otherwise')} heads={['case', 'by', 'from', 'to']} rows={g.otherwise.map((s) => ({ key: s.act, cells: [<>{say(s.texts)}{s.needsReason ? <div className="lq-muted lq-small">{t('procedures:reason')}</div> : null}</>, by(s.by), <Many key="f" of={s.from} />, s.to ? say(s.to) : '']}))} />
        </section>
      ) : null}
    </>
  );
}

type Head = 'condition' | 'basis' | 'at' | 'rule' | 'value' | 'case' | 'by' | 'from' | 'to';
function Grid({ label, heads, rows }: { label: string; heads: Head[]; rows: { key: string; cells: ReactNode[] }[] }) {
  const { t } = useTranslation(['procedures']);
  return (
    <div className="lq-table-scroll lq-guide__scroll" role="region" aria-label={label} tabIndex={0}>
      <table className="lq-table lq-guide"><thead><tr>{heads.map((h) => <th key={h} scope="col">{t(`procedures:columns.${h}`)}</th>)}</tr></thead><tbody>{rows.map((r) => <tr key={r.key}>{r.cells.map((c, i) => <td key={heads[i]}>{c}</td>)}</tr>)}</tbody></table>
    </div>
  );
}
function Many({ of }: { of: Texts[] }) {
  const { t } = useTranslation();
  const say = useTexts();
  return <>{[...new Set(of.map((one) => say(one)))].join(t('pieces:comma'))}</>;
}
function Article({ of }: { of: string | null }) {
  return of ? <span lang="zh-CN">{of}</span> : <span aria-hidden="true">—</span>;
}
function RuleName({ row }: { row: ProcedureRule }) {
  const say = useTexts();
  return <>{say(row.texts)}<div className="lq-small"><Link to={`/rules?q=${encodeURIComponent(row.rule)}`}><code>{row.rule}</code></Link></div></>;
}
function Value({ row }: { row: ProcedureRule }) {
  const { t } = useTranslation(['rules']);
  const { regionName } = useRegions();
  const place = row.jurisdiction === 'CN' || row.jurisdiction === 'luqiao' ? t(`rules:places.${row.jurisdiction}`) : regionName(row.jurisdiction);
  return <><RuleValue value={row.value} unit={row.unit} /> <span className="lq-muted lq-small">{place}</span></>;
}
/** The article with how far it was checked; what acts only where a unit chose it says so. */
function Marked({ row }: { row: ProcedureRule }) {
  const { t } = useTranslation(['procedures']);
  return <><Article of={row.article} /> <RuleMarkTag mark={row.mark} />{row.startsOn ? null : <span className="lq-muted lq-small"> {t('procedures:off')}</span>}</>;
}
