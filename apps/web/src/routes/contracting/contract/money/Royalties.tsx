import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ContractMoney, RoyaltyStatement } from '../../../../api/shapes';
import { DateText } from '../../../../components/DateText';
import { formatFen } from '../../../../components/money';
import { useTexts } from '../../../../components/useTexts';
import { StatementForm } from './StatementForm';

type Royalty = ContractMoney['royalties'][number];

export function Royalties({ contractId, money: m }: { contractId: string; money: ContractMoney }) {
  const { t } = useTranslation(['contract-money']);
  return (
    <>
      <h3>{t('contract-money:royalty.title')}</h3>
      {m.royalties.map((r) => <RoyaltyPart key={r.componentId} contractId={contractId} royalty={r} money={m} />)}
    </>
  );
}

function RoyaltyPart({ contractId, royalty: r, money: m }: { contractId: string; royalty: Royalty; money: ContractMoney }) {
  const { t } = useTranslation(['contract-money']);
  const say = useTexts();
  const [correcting, setCorrecting] = useState<RoyaltyStatement | null>(null);
  const mine = m.statements.filter(({ componentId }) => componentId === r.componentId);
  return (
    <div className="lq-stack" style={{ gap: 10 }}>
      <p>{say(r.words)}</p>
      {r.next ? <p className="lq-small">{t('contract-money:royalty.next', { from: r.next.from, until: r.next.until })} <DateText at={r.next.dueOn} beside /></p> : <p className="lq-muted">{t(r.begun ? 'contract-money:royalty.over' : 'contract-money:royalty.notBegun')}</p>}
      {m.may.report && r.next?.over ? <details><summary>{t('contract-money:royalty.state')}</summary><StatementForm key={r.next.until} contractId={contractId} componentId={r.componentId} period={r.next} parts={r.next.parts} correction={false} close={() => undefined} /></details> : null}
      {mine.length ? <ul className="lq-stack">{mine.map((s) => <Statement key={s.id} statement={s} correct={m.may.report && s.standing ? () => setCorrecting(s) : undefined} />)}</ul> : <p className="lq-muted">{t('contract-money:royalty.none')}</p>}
      {correcting ? <StatementForm key={correcting.id} contractId={contractId} componentId={r.componentId} period={correcting} parts={correcting.parts} correction close={() => setCorrecting(null)} /> : null}
    </div>
  );
}

function Statement({ statement: s, correct }: { statement: RoyaltyStatement; correct: (() => void) | undefined }) {
  const { t } = useTranslation(['contract-money']);
  const say = useTexts();
  return (
    <li className="lq-stack" style={{ gap: 4 }}>
      <div className="lq-row">
        <b>{t('contract-money:royalty.period', { from: s.from, until: s.until })}</b><span className="lq-number">{formatFen(s.payableFen)}</span>
        {s.ordinal ? <span className="lq-tag lq-tag--info">{t('contract-money:royalty.correction', { count: s.ordinal, sum: formatFen(s.differenceFen ?? 0) })}</span> : null}
        {s.standing ? null : <span className="lq-tag lq-tag--plain">{t('contract-money:royalty.replaced')}</span>}
      </div>
      <details>
        <summary>{t('contract-money:royalty.how')}</summary>
        <ul>{s.lines.map((l) => <li key={l.step} className="lq-small">{say(l.texts)}</li>)}</ul>
        {s.topUpFen ? <p className="lq-small">{t('contract-money:royalty.topUp', { least: formatFen(s.minimumFen ?? 0), sum: formatFen(s.topUpFen) })}</p> : null}
        {s.cutByCapFen ? <p className="lq-small">{t('contract-money:royalty.cap', { sum: formatFen(s.cutByCapFen) })}</p> : null}
        {s.entries.map((e) => <p key={`${e.kind}${e.until}`} className="lq-small lq-muted">{t(`contract-money:royalty.${e.kind}`, { until: e.until, sum: formatFen(e.fen) })}</p>)}
        <p className="lq-small lq-muted">{s.statedBy.name} <DateText at={s.statedOn} /></p>
      </details>
      {correct ? <div><button type="button" className="lq-link" onClick={correct}>{t('contract-money:royalty.correct')}</button></div> : null}
    </li>
  );
}
