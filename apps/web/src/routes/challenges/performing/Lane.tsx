import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { ChallengeLane } from '../../../api/shapes';
import { CardTable } from '../../../components/CardTable';
import { CopyId } from '../../../components/CopyId';
import { DateText } from '../../../components/DateText';
import { MoneyText } from '../../../components/MoneyText';
import { StateTag } from '../../../components/StateTag';
import { Eliminate } from './Eliminate';

type Item = ChallengeLane['items'][number];
/** What is not reached once its lane is out is no longer on its way. */
const OUT: readonly string[] = ['eliminated', 'failed'];
const TONES: Record<Item['state'] | Item['payment'] | 'stopped' | 'off', string> = { stopped: 'plain', off: 'plain', unplanned: 'plain', planned: 'info', submitted: 'wait', sent_back: 'lost', accepted: 'open', dropped: 'plain', none: 'plain', awaited: 'plain', due: 'wait', part: 'info', paid: 'open' };

/** One lane: its stages and gates by day, with what hangs on them. Handing in, accepting and sending back are done on the contract. */
export function Lane({ challengeId, lane, race }: { challengeId: string; lane: ChallengeLane; race: boolean }) {
  const { t } = useTranslation(['challenge-performing']);
  const [eliminating, setEliminating] = useState(false);
  const stages = lane.items.filter((item) => !item.gate && item.state !== 'dropped');
  const done = stages.filter((item) => item.state === 'accepted').length;
  const out = OUT.includes(lane.state);
  const name = t('challenge-performing:number', { number: lane.number });
  return (
    <article className="lq-stack" style={{ gap: 10 }} aria-label={`${name} ${lane.organisation.name}`}>
      <div className="lq-row"><h3>{name}</h3><Link to={`/organisations/${lane.organisation.id}`}>{lane.organisation.name}</Link><StateTag state={lane.state} of="entry" />
        {lane.contract ? <Link to={`/contracts/${lane.contract.id}#milestones`}>{t('challenge-performing:toContract', { number: lane.contract.number })}</Link> : lane.dealId ? <Link to={`/deals/${lane.dealId}`}>{t('challenge-performing:contracts.deal')}</Link> : null}
        <span className="lq-muted">{t('challenge-performing:done', { done, all: stages.length })}</span></div>
      <progress max={Math.max(1, stages.length)} value={done} aria-label={t('challenge-performing:done', { done, all: stages.length })} style={{ width: '100%', accentColor: 'var(--pine)' }} />
      {lane.whyNot ? <p className="lq-note"><strong>{t('challenge-performing:whyNot')}</strong><span className="lq-break">{lane.whyNot}</span></p> : null}
      {race && lane.state === 'eliminated' && lane.contract?.state === 'in_effect' ? <p className="lq-note lq-note--wait"><span>{t('challenge-performing:toEnd')}</span></p> : null}
      <div className="lq-table-scroll" tabIndex={0} role="region" aria-label={name}><CardTable>
        <thead><tr>{(['what', 'due', 'state', 'sum', 'payment', 'evidence'] as const).map((column) => <th key={column} scope="col">{t(`challenge-performing:columns.${column}`)}</th>)}</tr></thead>
        <tbody>
          {lane.start ? <tr><th scope="row">{t('challenge-performing:start')}</th><td><DateText at={lane.start.paymentDueOn} /></td><td>{'\u2014'}</td><td><MoneyText fen={lane.start.fen} /></td><td><Tag of="payments" state={lane.start.payment} /></td><td>{'\u2014'}</td></tr> : null}
          {lane.items.map((item) => (
            <tr key={item.milestoneId ?? item.key}>
              <th scope="row" className="lq-break">{item.title}{item.gate ? <span className="lq-muted lq-small"> {t('challenge-performing:gate')}</span> : null}</th>
              <td><DateText at={item.dueOn} />{item.lateDays > 0 ? <span className="lq-tag lq-tag--lost">{t('challenge-performing:late', { count: item.lateDays })}</span> : null}</td>
              <td><Tag of="states" state={out && item.state === 'planned' ? 'stopped' : item.state} /></td><td>{item.fen === null ? '\u2014' : <MoneyText fen={item.fen} />}</td>
              <td><Tag of="payments" state={out && item.payment === 'awaited' ? 'off' : item.payment} />{item.paidFen > 0 ? <> <MoneyText fen={item.paidFen} /></> : null}</td>
              <td>{item.evidence.length ? <ul>{item.evidence.map((paper) => <li key={paper.paperId} className="lq-break">{paper.name} <CopyId id={paper.sha256} label={paper.sha256.slice(0, 12)} /></li>)}</ul> : '\u2014'}</td>
            </tr>
          ))}
        </tbody>
      </CardTable></div>
      {lane.mayEliminate ? <div><button type="button" className="lq-button lq-button--danger" onClick={() => setEliminating(true)}>{t('challenge-performing:eliminate.act')}</button></div> : null}
      {eliminating ? <Eliminate challengeId={challengeId} lane={lane} close={() => setEliminating(false)} /> : null}
    </article>
  );
}

function Tag({ of, state }: { of: 'states' | 'payments'; state: keyof typeof TONES }) {
  const { t } = useTranslation(['challenge-performing']);
  return <span className={`lq-tag lq-tag--dot lq-tag--${TONES[state]}`}>{t(`challenge-performing:${of}.${state}`)}</span>;
}
