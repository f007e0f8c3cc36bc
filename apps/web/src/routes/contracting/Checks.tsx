import { useTranslation } from 'react-i18next';
import { useSession } from '../../api/session';
import type { Deal, RecipientCheck } from '../../api/shapes';
import { DateText } from '../../components/DateText';
import { isLive, TALKERS } from './api';
import { CheckForm } from './CheckForm';

const TONES = { clear: 'open', concern: 'lost', unknown: 'wait' } as const;

/** What the holder found out about the acquirer; the other side never sees it. */
export function Checks({ deal: d }: { deal: Deal }) {
  const { t } = useTranslation(['contracting']);
  const { has } = useSession();
  const may = isLive(d.state) && has(...TALKERS);
  return (
    <section className="lq-card lq-stack" id="checks" aria-labelledby="checks-title">
      <h2 id="checks-title">{t('contracting:check.title')}</h2>
      <p className="lq-muted lq-small">{t('contracting:check.about')}</p>
      {d.checks.length ? <ul className="lq-stack">{d.checks.map((c, i) => <li key={c.id}><Check check={c} open={i === 0} /></li>)}</ul> : <p className="lq-muted">{t('contracting:check.none')}</p>}
      {may ? <details><summary>{t(d.checks.length ? 'contracting:check.again' : 'contracting:check.do')}</summary><CheckForm dealId={d.id} /></details> : null}
    </section>
  );
}

function Check({ check: c, open }: { check: RecipientCheck; open: boolean }) {
  const { t } = useTranslation(['contracting']);
  return (
    <details open={open}>
      <summary>
        <DateText at={c.checkedOn} /> {c.checkedBy?.name}{' '}
        <span className={`lq-tag lq-tag--dot lq-tag--${c.current ? 'open' : 'lost'}`}>{t(c.current ? 'contracting:check.validUntil' : 'contracting:check.lapsed', { date: c.validUntil })}</span>
      </summary>
      <ul className="lq-stack" style={{ gap: 8, paddingTop: 8 }}>{c.items.map((i) => (
        <li key={i.item}>
          <b>{t(`contracting:check.items.${i.item}`)}</b> <span className={`lq-tag lq-tag--${TONES[i.answer]}`}>{t(`contracting:check.answers.${i.answer}`)}</span>
          <p className="lq-small lq-break">{i.evidence}</p>
        </li>
      ))}</ul>
    </details>
  );
}
