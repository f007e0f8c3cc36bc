import { useState } from 'react';
import { Form } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { LedgerAsset, LedgerPapers, LedgerPosting } from '../../api/shapes';
import { DateText } from '../../components/DateText';
import { formatFen } from '../../components/money';
import { ProblemAlert } from '../../components/ProblemAlert';
import { counterPosting, useMove } from './api';
import { PapersFields } from './PapersFields';

const signed = (fen: number): string => (fen > 0 ? `+${formatFen(fen)}` : fen < 0 ? `\u2212${formatFen(-fen)}` : '');
const text = (value: unknown): string => (typeof value === 'string' ? value : '');

/** Every line with its paper and who decided; a countered one stays, struck through, beside its counter-posting. */
export function Postings({ asset: a, titleLink }: { asset: LedgerAsset; titleLink: boolean }) {
  const { t } = useTranslation(['ledger']);
  const [countering, setCountering] = useState<string | null>(null);
  return (
    <section className="lq-card" aria-labelledby="postings">
      <h2 id="postings">{t('ledger:postings')}</h2>
      {a.postings.length === 0 ? <p className="lq-muted">{t('ledger:noPostings')}</p> : null}
      <ol className="lq-history">{a.postings.map((p) => (
        <li key={p.id}>
          <div className="lq-row">
            <b style={p.counteredBy ? { textDecoration: 'line-through' } : undefined}>{`#${p.seq} ${t(`ledger:kinds.${p.kind}`)}`}</b>
            {p.amountFen !== 0 ? <span className="lq-money">{signed(p.amountFen)}</span> : null}
            <DateText at={p.effectiveOn} />
            {p.counteredBy ? <span className="lq-tag lq-tag--lost">{t('ledger:countered')}</span> : null}
          </div>
          <Detail posting={p} asset={a} />
          <p className="lq-muted lq-small lq-break">{t('ledger:papers.line', { reason: p.reason, document: p.document, decidedBy: p.decidedBy, decidedOn: p.decidedOn })}</p>
          <p className="lq-muted lq-small">{t('ledger:balanceAfter')}{t('pieces:colon')}{formatFen(p.balanceFen)} {'\u00b7'} {t(p.approvedByName ? 'ledger:postedAndChecked' : 'ledger:postedBy', { by: p.postedByName, checker: p.approvedByName })} {'\u00b7'} <DateText at={p.postedAt} time />
            {titleLink && p.titleEntryId ? <> {'\u00b7'} <Link to={`/titles/${a.titleId}`}>{t('ledger:titleEntry')}</Link></> : null}
            {titleLink && p.applicationId ? <> {'\u00b7'} <Link to={`/rights-applications/${p.applicationId}`}>{t('ledger:application')}</Link></> : null}
          </p>
          {p.mayCounter && countering !== p.id ? <button type="button" className="lq-button" onClick={() => setCountering(p.id)}>{t('ledger:counter')}</button> : null}
          {countering === p.id ? <CounterForm asset={a} posting={p} close={() => setCountering(null)} /> : null}
        </li>
      ))}</ol>
    </section>
  );
}

function Detail({ posting: p, asset: a }: { posting: LedgerPosting; asset: LedgerAsset }) {
  const { t } = useTranslation(['ledger']);
  const { counterparty, basis, cause, valuation, lossFen } = p.content as Record<string, unknown>;
  const valued = valuation as { document: string; valueFen: number } | null | undefined;
  const of = p.counters ? a.postings.find(({ id }) => id === p.counters) : undefined;
  const said = [
    text(counterparty), basis ? t(`ledger:bases.${text(basis)}`) : '', cause ? t(`ledger:causes.${text(cause)}`) : '', valued ? `${valued.document} ${formatFen(valued.valueFen)}` : '',
    typeof lossFen === 'number' ? t('ledger:lossOf', { sum: formatFen(lossFen) }) : '', of ? t('ledger:counters', { seq: of.seq }) : '',
  ].filter(Boolean);
  return said.length ? <p>{said.join(' \u00b7 ')}</p> : null;
}

function CounterForm({ asset: a, posting, close }: { asset: LedgerAsset; posting: LedgerPosting; close: () => void }) {
  const { t } = useTranslation(['ledger']);
  const counter = useMove(counterPosting);
  return (
    <Form<LedgerPapers> name={`counter-${posting.seq}`} layout="vertical" requiredMark={false} validateTrigger="onBlur" onFinish={(papers) => counter.mutate({ id: a.id, postingId: posting.id, version: a.version, papers }, { onSuccess: close })} style={{ marginTop: 8 }}>
      <PapersFields />
      <ProblemAlert problem={counter.error} />
      <div className="lq-row"><button type="submit" className="lq-button lq-button--danger" disabled={counter.isPending}>{t('ledger:counterGo', { seq: posting.seq })}</button><button type="button" className="lq-button" onClick={close}>{t('pieces:cancel')}</button></div>
    </Form>
  );
}
