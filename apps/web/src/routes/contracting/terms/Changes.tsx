import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { TermsChanges } from '../../../api/shapes';
import { ErrorState } from '../../../components/ErrorState';
import { LoadingState } from '../../../components/LoadingState';
import { useTermsChanges } from './api';

type Change = TermsChanges['clauses'][number];
type Spans = Change['text']['en'];
const TONES = { added: 'open', removed: 'lost', changed: 'wait', same: 'plain' } as const;
const plain = (spans: Spans): string => spans.map(({ op, text }) => `${op}${text}`).join('');

/** Clause by clause what changed; clauses that stayed are folded away. */
export function Changes({ dealId, at, from }: { dealId: string; at: number; from: number }) {
  const { t } = useTranslation(['terms']);
  const query = useTermsChanges(dealId, at, from);
  if (query.isPending) return <LoadingState kind="page" rows={3} />;
  if (query.isError && !query.data) return <ErrorState problem={query.error} retry={() => void query.refetch()} />;
  const { clauses } = query.data;
  const touched = clauses.filter((c) => c.change !== 'same');
  return (
    <section className="lq-contract lq-contract--changes" aria-labelledby="changes">
      <header className="lq-stack" style={{ gap: 6 }}>
        <h2 id="changes">{t('terms:changes', { from, to: at })}</h2>
        <p className="lq-muted">{touched.length ? t('terms:changedClauses', { count: touched.length }) : t('terms:nothingChanged')} <ins className="lq-ins">{t('terms:added')}</ins> <del className="lq-del">{t('terms:removed')}</del></p>
      </header>
      {groups(clauses).map((group) => (group[0].change === 'same' ? (
        <details key={group[0].id} className="lq-same"><summary>{t('terms:sameClauses', { count: group.length })}{t('pieces:colon')}<Names clauses={group} /></summary>{group.map((c) => <Clause key={c.id} change={c} />)}</details>
      ) : group.map((c) => <Clause key={c.id} change={c} />)))}
    </section>
  );
}

/** Neighbours that stayed the same together, every other clause by itself. */
function groups(clauses: readonly Change[]): Change[][] {
  const made: Change[][] = [];
  for (const c of clauses) {
    const last = made.at(-1);
    if (c.change === 'same' && last?.[0].change === 'same') last.push(c);
    else made.push([c]);
  }
  return made;
}

function Names({ clauses }: { clauses: readonly Change[] }) {
  const { t, i18n } = useTranslation();
  const language = i18n.language === 'en' ? 'en' : 'zh-CN';
  return <>{clauses.map((c) => c.heading[language].map(({ text }) => text).join('')).join(t('pieces:comma'))}</>;
}

function Clause({ change: c }: { change: Change }) {
  const { t, i18n } = useTranslation(['terms']);
  const english = i18n.language === 'en';
  const two = english && plain(c.text.en) !== plain(c.text['zh-CN']);
  const number = c.numberAfter ?? c.numberBefore;
  return (
    <section className="lq-changed" aria-label={t('terms:clauseNumber', { number })}>
      <div className="lq-row">
        <h3><span className="lq-contract__label">{t('terms:clauseNumber', { number })}</span> <Marked spans={english ? c.heading.en : c.heading['zh-CN']} /></h3>
        {c.change === 'same' ? null : <span className={`lq-tag lq-tag--${TONES[c.change]}`}>{t(`terms:change.${c.change}`)}</span>}
        {c.moved ? <span className="lq-tag lq-tag--info">{t('terms:moved', { number: c.numberBefore })}</span> : null}
      </div>
      {two ? <pre lang="en"><Marked spans={c.text.en} /></pre> : null}
      <pre lang="zh-CN" className={two ? 'lq-contract__binding' : undefined}><Marked spans={c.text['zh-CN']} /></pre>
    </section>
  );
}

/** Added and removed words, told by line and colour to the eye and by a word to the ear. */
function Marked({ spans }: { spans: Spans }): ReactNode {
  const { t } = useTranslation(['terms']);
  return spans.map(({ op, text }, i) => (op === 'same' ? <span key={i}>{text}</span>
    : op === 'added' ? <ins key={i} className="lq-ins"><span className="lq-hidden">{t('terms:heardAdded')}</span>{text}</ins>
      : <del key={i} className="lq-del"><span className="lq-hidden">{t('terms:heardRemoved')}</span>{text}</del>));
}
