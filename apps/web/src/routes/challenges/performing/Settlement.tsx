import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ChallengeSettlement } from '../../../api/shapes';
import { ActDialog } from '../../../components/ActDialog';
import { CardTable } from '../../../components/CardTable';
import { CopyId } from '../../../components/CopyId';
import { DateText } from '../../../components/DateText';
import { ErrorState } from '../../../components/ErrorState';
import { LoadingState } from '../../../components/LoadingState';
import { MoneyText } from '../../../components/MoneyText';
import { Facts } from '../../listing/Facts';
import { useSettle, useSettlement } from './api';

/** What the edition owes beside what was paid, line by line with why they differ. */
export function Settlement({ id }: { id: string }) {
  const query = useSettlement(id);
  if (query.isPending) return <LoadingState rows={2} />;
  if (query.isError && !query.data) return <ErrorState problem={query.error} retry={() => void query.refetch()} />;
  return <Shown view={query.data} />;
}

function Shown({ view: v }: { view: ChallengeSettlement }) {
  const { t } = useTranslation(['challenge-performing']);
  const [asking, setAsking] = useState(false);
  const settle = useSettle(v.challengeId);
  const over = v.state !== 'performing';
  return (
    <section className="lq-card lq-stack" id="settlement" aria-labelledby="settlement-title"><h2 id="settlement-title">{t('challenge-performing:settlement.title')}</h2>
      <p className="lq-muted">{t(v.settled ? 'challenge-performing:settlement.frozen' : 'challenge-performing:settlement.about')}</p>
      <Facts rows={[
        [t('challenge-performing:settlement.owed'), <MoneyText key="o" fen={v.owedFen} />], [t('challenge-performing:settlement.paid'), <MoneyText key="p" fen={v.paidFen} />],
        // while it is performed nothing goes back yet, and no contract has to end
        ...(v.whole && over ? [[t(`challenge-performing:settlement.refund.${v.refundTo}`), <MoneyText key="r" fen={v.refundFen} />] as [string, ReactNode]] : []),
        ...(v.settled ? [[t('challenge-performing:settlement.at'), <span key="a">{v.settled.by} <DateText at={v.settled.at} time /> <CopyId id={v.settled.sha256} /></span>] as [string, ReactNode]] : []),
      ]} />
      <div className="lq-table-scroll" tabIndex={0} role="region" aria-label={t('challenge-performing:settlement.title')}><CardTable>
        <thead><tr>{(['team', 'what', 'owed', 'paid', 'why', 'members'] as const).map((column) => <th key={column} scope="col">{t(`challenge-performing:settlement.columns.${column}`)}</th>)}</tr></thead>
        <tbody>{v.lines.map((line) => (
          <tr key={line.entryId + line.id}>
            <th scope="row">{t('challenge-performing:number', { number: line.number })} {line.organisation.name}</th><td className="lq-break">{line.title ?? t('challenge-performing:start')}</td><td><MoneyText fen={line.owedFen} /></td><td><MoneyText fen={line.paidFen} /></td>
            <td>{line.why ? <span className={`lq-tag lq-tag--${line.why === 'contract_settled' ? 'plain' : 'lost'}`}>{t(`challenge-performing:settlement.why.${line.why}`)}</span> : <span className="lq-tag lq-tag--open">{t('challenge-performing:settlement.agrees')}</span>}</td>
            <td>{line.members.length === 0 ? t('challenge-performing:settlement.sharesNotWhole') : line.members.length > 1 ? <ul>{line.members.map((member) => <li key={member.organisationId}>{member.name} <MoneyText fen={member.fen} /></li>)}</ul> : '\u2014'}</td>
          </tr>
        ))}</tbody>
      </CardTable></div>
      {v.correctionFen ? <p className="lq-note lq-note--wait"><span>{t(`challenge-performing:settlement.correction.${v.correctionFen > 0 ? 'more' : 'less'}`)} <MoneyText fen={Math.abs(v.correctionFen)} /></span></p> : null}
      {over && v.running.length ? <p className="lq-note lq-note--wait"><span>{t('challenge-performing:settlement.running', { count: v.running.length })}</span></p> : null}
      {v.maySettle ? <div><button type="button" className="lq-button lq-button--primary" disabled={!v.addsUp} onClick={() => setAsking(true)}>{t('challenge-performing:settlement.act')}</button>{v.addsUp ? null : <p className="lq-muted lq-small">{t('challenge-performing:settlement.differs')}</p>}</div> : null}
      {asking ? <ActDialog title={t('challenge-performing:settlement.act')} ok={t('challenge-performing:settlement.act')} close={() => setAsking(false)} go={() => settle.mutateAsync(v.version)}><p>{t('challenge-performing:settlement.sure')}</p></ActDialog> : null}
    </section>
  );
}
