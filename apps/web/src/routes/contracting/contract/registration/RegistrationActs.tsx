import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { NextAct, RegistrationPack } from '../../../../api/shapes';
import { NextActs } from '../../../../components/NextActs';
import { useTexts } from '../../../../components/useTexts';
import { useRegistrationAct } from './api';
import { ProofDialog } from './ProofDialog';

/** Filing and what the office answered; certificate and cancellation come with their proof. */
export function RegistrationActs({ contractId, version, pack: p }: { contractId: string; version: number; pack: RegistrationPack }) {
  const { t } = useTranslation(['contract-registration']);
  const say = useTexts();
  const act = useRegistrationAct(contractId);
  const [proving, setProving] = useState<NextAct | null>(null);
  const withProof = p.nextActs.filter((a) => (a.act === 'accept' || a.act === 'cancel') && !a.blockedBy.length);
  const file = p.nextActs.find((a) => a.act === 'file' && !a.blockedBy.length);
  const rest = p.nextActs.filter((a) => !withProof.includes(a));
  return (
    <>
      <div className="lq-row">
        {withProof.map((a) => <button key={a.act} type="button" className={`lq-button${a.act === 'accept' ? ' lq-button--main' : ''}`} onClick={() => setProving(a)}>{say(a.texts)}</button>)}
        {file && p.provincial ? <button type="button" className="lq-button" disabled={act.isPending} onClick={() => act.mutate({ act: 'file', version, channel: 'provincial' })}>{t('contract-registration:fileProvincial')}</button> : null}
        <NextActs acts={rest} onAct={(name, reason) => act.mutateAsync({ act: name, version, ...(reason ? { reason } : {}) })} />
      </div>
      {proving ? (
        <ProofDialog
          contractId={contractId} kind="certificate" title={say(proving.texts)} numbers={proving.act === 'accept' ? ['certificateNumber', 'nationalNumber'] : []} asksReason={proving.needsReason} close={() => setProving(null)}
          go={(proof) => act.mutateAsync({ act: proving.act, version, ...proof })}
        />
      ) : null}
    </>
  );
}
