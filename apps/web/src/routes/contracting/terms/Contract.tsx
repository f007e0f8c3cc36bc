import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Deal, LintFinding, TermsVersion } from '../../../api/shapes';
import { useTexts } from '../../../components/useTexts';
import { ClauseTalk } from './ClauseTalk';
import { Finding, SEVERITIES, TONES } from './Finding';
import { Wording } from './Wording';

type Clause = TermsVersion['clauses'][number];
const anchor = ({ number }: Clause): string => `clause-${number}`;

/** The contract as a document: each clause with what was found and what was said beside it. */
export function Contract({ deal, version: v, acts }: { deal: Deal; version: TermsVersion; acts: ReactNode }) {
  const { t, i18n } = useTranslation(['terms']);
  const say = useTexts();
  const whole = v.findings.filter(({ clauseId }) => clauseId === null);
  return (
    <>
      <section className="lq-card lq-stack" aria-labelledby="version">
        <div className="lq-row" style={{ justifyContent: 'space-between' }}><h2 id="version" style={{ margin: 0, fontSize: 18 }}>{t('terms:version', { number: v.number })} {'\u00b7'} {t(`terms:kinds.${v.kind}`)}</h2>{acts}</div>
        <Signable version={v} />
        {whole.length ? (
          <details open={whole.some(({ severity }) => severity === 'block') || whole.length <= 4}>
            <summary><b>{t('terms:wholeFindings', { count: whole.length })}</b></summary>
            <div className="lq-findings">{whole.map((f) => <Finding key={keyOf(f)} finding={f} />)}</div>
          </details>
        ) : null}
        {v.price.length ? (
          <details open>
            <summary><b>{t('terms:priceInWords')}</b></summary>
            <ul className="lq-prices">{v.price.map((s, i) => <li key={s.componentId ?? i}>{say(s.texts)}</li>)}</ul>
          </details>
        ) : null}
        {i18n.language === 'en' ? <p className="lq-note lq-small">{t('terms:chineseBinds')}</p> : null}
      </section>
      <article className="lq-contract" aria-label={t('terms:document')}>
        <header className="lq-contract__row">
          <div className="lq-contract__text"><h2><Wording texts={v.heading.title} inline /></h2><p className="lq-muted"><Wording texts={v.heading.kind} inline /></p></div>
          <Beside label={t('terms:besideWhole')}>
            <ClauseTalk deal={deal} version={v} clauseId={null} name={t('terms:whole')} />
          </Beside>
        </header>
        {v.clauses.map((c) => <ClauseRow key={c.id} deal={deal} version={v} clause={c} />)}
      </article>
    </>
  );
}

function ClauseRow({ deal, version, clause: c }: { deal: Deal; version: TermsVersion; clause: Clause }) {
  const { t } = useTranslation(['terms']);
  const say = useTexts();
  const name = `${say(c.label)} ${say(c.heading)}`;
  return (
    <section className="lq-contract__row" id={anchor(c)} aria-labelledby={`${anchor(c)}-name`}>
      <div className="lq-contract__text">
        <h3 id={`${anchor(c)}-name`}><span className="lq-contract__label">{say(c.label)}</span> {say(c.heading)}</h3>
        <Wording texts={c.text} />
      </div>
      <Beside label={t('terms:beside', { clause: name })}>
        {version.findings.filter(({ clauseId }) => clauseId === c.id).map((f) => <Finding key={keyOf(f)} finding={f} />)}
        <ClauseTalk deal={deal} version={version} clauseId={c.id} name={name} />
      </Beside>
    </section>
  );
}

const Beside = ({ label, children }: { label: string; children: ReactNode }) => <aside className="lq-contract__aside" aria-label={label}>{children}</aside>;
const keyOf = ({ code, termPath, params }: LintFinding): string => `${code} ${termPath} ${JSON.stringify(params)}`;

/** Whether the version could be signed as it stands, how much was found, and where to what blocks. */
function Signable({ version: v }: { version: TermsVersion }) {
  const { t } = useTranslation(['terms']);
  const say = useTexts();
  const counts = SEVERITIES.map((severity) => [severity, v.findings.filter((f) => f.severity === severity).length] as const).filter(([, count]) => count > 0);
  const blocking = v.clauses.filter(({ id }) => v.findings.some((f) => f.severity === 'block' && f.clauseId === id));
  return (
    <div className={`lq-note lq-note--${v.mayBeSigned ? 'open' : 'wait'}`}>
      <strong>{t(v.mayBeSigned ? 'terms:signable' : 'terms:notSignable')}</strong>
      {counts.length ? <p className="lq-row" style={{ gap: 8 }}>{counts.map(([severity, count]) => <span key={severity} className={`lq-tag lq-tag--dot lq-tag--${TONES[severity]}`}>{t(`terms:severities.${severity}`)} {count}</span>)}</p> : null}
      {blocking.length ? <ul className="lq-row lq-small">{blocking.map((c) => <li key={c.id}><a href={`#${anchor(c)}`}>{say(c.label)} {say(c.heading)}</a></li>)}</ul> : null}
    </div>
  );
}
