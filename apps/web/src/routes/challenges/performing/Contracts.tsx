import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { AwardContractInput, Challenge, ChallengeBoard } from '../../../api/shapes';
import { ActDialog } from '../../../components/ActDialog';
import { StateTag } from '../../../components/StateTag';
import { Choice } from '../../contracting/Choice';
import { useContractAward } from './api';

type Foreign = AwardContractInput['foreign'];

/** The contracts with those who won: proposed here by the organiser, negotiated and signed like any other. */
export function Contracts({ challenge: c, board }: { challenge: Challenge; board: ChallengeBoard }) {
  const { t } = useTranslation(['challenge-performing', 'contracting']);
  const [chosen, setChosen] = useState<string | null>(null);
  const [foreign, setForeign] = useState<Foreign | null>(null);
  const propose = useContractAward(c.id);
  return (
    <section className="lq-card lq-stack"><h2>{t('challenge-performing:contracts.title')}</h2>
      <p className="lq-muted">{t('challenge-performing:contracts.about')}</p>
      <ul className="lq-stack" style={{ gap: 10, listStyle: 'none', paddingInlineStart: 0 }}>{board.lanes.map((lane) => (
        <li key={lane.entryId} className="lq-row">
          <b>{t('challenge-performing:number', { number: lane.number })}</b><Link to={`/organisations/${lane.organisation.id}`}>{lane.organisation.name}</Link>
          {lane.contract ? <><Link to={`/contracts/${lane.contract.id}`}>{lane.contract.number}</Link><StateTag state={lane.contract.state} of="contract" /></> : lane.dealId ? <><Link to={`/deals/${lane.dealId}`}>{t('challenge-performing:contracts.deal')}</Link><StateTag state={lane.dealState ?? ''} of="deal" /></> : <span className="lq-muted">{t('challenge-performing:contracts.none')}</span>}
          {lane.mayContract ? <button type="button" className="lq-button lq-button--main" onClick={() => { setForeign(null); setChosen(lane.entryId); }}>{t('challenge-performing:contracts.propose')}</button> : null}
        </li>
      ))}</ul>
      {chosen ? (
        <ActDialog title={t('challenge-performing:contracts.propose')} ok={t('challenge-performing:contracts.propose')} ready={foreign !== null} close={() => setChosen(null)} go={() => propose.mutateAsync({ version: board.version, entryId: chosen, foreign: foreign! })}>
          <p style={{ marginBottom: 14 }}>{t('challenge-performing:contracts.fixed')}</p>
          <Choice<Foreign> legend={t('challenge-performing:contracts.foreign')} value={foreign} onChange={setForeign} options={(['no', 'yes', 'unknown'] as const).map((value) => ({ value, label: t(`contracting:foreign.answers.${value}`) }))} />
        </ActDialog>
      ) : null}
    </section>
  );
}
