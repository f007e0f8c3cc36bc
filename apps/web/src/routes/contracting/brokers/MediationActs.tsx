import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Mediation } from '../../../api/shapes';
import { CopyId } from '../../../components/CopyId';
import { NextActs } from '../../../components/NextActs';
import { useTexts } from '../../../components/useTexts';
import { useMediationAct } from './api';
import { PasswordDialog } from './PasswordDialog';

export function MediationActs({ mediation: m }: { mediation: Mediation }) {
  const { t } = useTranslation(['brokers']);
  const say = useTexts();
  const act = useMediationAct(m.id);
  const [signing, setSigning] = useState(false);
  const open = m.nextActs.filter((a) => !a.blockedBy.length);
  const sign = open.find((a) => a.act === 'sign');
  return (
    <>
      {sign ? <button type="button" className="lq-button lq-button--main" onClick={() => setSigning(true)}>{say(sign.texts)}</button> : null}
      <NextActs acts={open.filter((a) => a !== sign)} onAct={(name, reason) => act.mutateAsync({ act: name, version: m.version, reason })} />
      {signing && sign ? (
        <PasswordDialog title={`${say(sign.texts)} \u00b7 ${t('brokers:one')}`} ok={say(sign.texts)} busy={act.isPending} problem={act.error} close={() => { act.reset(); setSigning(false); }} go={(password, failed) => act.mutate({ act: 'sign', version: m.version, password }, { onSuccess: () => setSigning(false), onError: failed })}>
          <p>{t('brokers:signMeans', { months: m.protectedMonths })}</p>
          <p className="lq-small lq-muted lq-break" style={{ marginTop: 8 }}>SHA-256 <CopyId id={m.sha256} /></p>
        </PasswordDialog>
      ) : null}
    </>
  );
}
