import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Deal, Negotiation, TermsVersionBrief } from '../../../api/shapes';
import { DateText } from '../../../components/DateText';

const TONES = { accepted: 'open', rejected: 'lost', withdrawn: 'lost' } as const;
const SHOWN = 3;

interface Props { deal: Deal; talks: Negotiation; at: number; from: number | null }

/** Newest first; which one is read and what it is compared with stand in the address. */
export function VersionList({ deal, talks, at, from }: Props) {
  const { t } = useTranslation(['terms']);
  const first = talks.versions.filter(({ number }, i) => i < SHOWN || number === at);
  const rest = talks.versions.filter((v) => !first.includes(v));
  const list = (versions: TermsVersionBrief[]) => <ol className="lq-versions" reversed>{versions.map((v) => <li key={v.number}><Version deal={deal} version={v} pending={talks.pending === v.number} at={at} from={from} /></li>)}</ol>;
  return (
    <section className="lq-card" aria-labelledby="versions">
      <h2 id="versions">{t('terms:versions')}</h2>
      {list(first)}
      {rest.length ? <details><summary>{t('terms:earlier', { count: rest.length })}</summary>{list(rest)}</details> : null}
    </section>
  );
}

function Version({ deal: d, version: v, pending, at, from }: { deal: Deal; version: TermsVersionBrief; pending: boolean; at: number; from: number | null }) {
  const { t } = useTranslation(['terms', 'contracting']);
  const here = v.number === at;
  return (
    <div className={`lq-version${here ? ' lq-version--here' : ''}`}>
      <div className="lq-row">
        <Link to={`?v=${v.number}`} aria-current={here && !from ? 'page' : undefined}><b>{t('terms:version', { number: v.number })}</b></Link>
        <span className="lq-tag">{t(`terms:kinds.${v.kind}`)}</span>
        <span className={`lq-tag lq-tag--dot lq-tag--${v.outcome ? TONES[v.outcome] : pending ? 'wait' : 'plain'}`}>{t(`terms:outcomes.${v.outcome ?? (pending ? 'pending' : 'replaced')}`)}</span>
      </div>
      <p className="lq-small lq-muted">
        {d[v.side].name}{d.mySide === v.side ? t('terms:oursBeside') : null} {v.offeredBy.name} <DateText at={v.offeredAt} time />
        {v.outcome && v.decidedBy ? <> {'\u00b7'} {t(`terms:decided.${v.outcome}`)} {v.decidedBy.name} <DateText at={v.decidedAt} time /></> : null}
      </p>
      {v.note ? <p className="lq-small lq-break">{t('terms:note')}{t('pieces:colon')}{v.note}</p> : null}
      {v.number > 1 ? <p className="lq-small">{earlier(v.number).map((n) => <Link key={n} to={`?v=${v.number}&from=${n}`} aria-current={here && from === n ? 'page' : undefined}>{t('terms:compare', { number: n })}</Link>)}</p> : null}
    </div>
  );
}

/** With the one before and, where that is another, with the first. */
const earlier = (number: number): number[] => [...new Set([number - 1, 1])];
