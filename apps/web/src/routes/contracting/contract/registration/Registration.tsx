import { useTranslation } from 'react-i18next';
import type { Contract, ContractRegistration } from '../../../../api/shapes';
import { ErrorState } from '../../../../components/ErrorState';
import { LoadingState } from '../../../../components/LoadingState';
import { useTexts } from '../../../../components/useTexts';
import { Facts } from '../../../listing/Facts';
import { useRegistration } from './api';
import { DeclareForm } from './DeclareForm';
import { Pack } from './Pack';
import { Recordals } from './Recordals';
import { RegistrationActs } from './RegistrationActs';
import { RegistrationTasks } from './RegistrationTasks';

/** The registration of a contract and the recordal of its rights: what is missing stands first. */
export default function Registration({ contract }: { contract: Contract }) {
  const { t } = useTranslation(['contract-registration']);
  const registration = useRegistration(contract.id);
  return (
    <>
      <section className="lq-card lq-stack" id="registration" aria-labelledby="registration-title">
        <h2 id="registration-title">{t('contract-registration:title')}</h2>
        {registration.isPending ? <LoadingState /> : registration.error ? <ErrorState problem={registration.error} retry={() => void registration.refetch()} /> : <Standing contract={contract} registration={registration.data} />}
      </section>
      <Recordals contract={contract} />
    </>
  );
}

function Standing({ contract, registration: r }: { contract: Contract; registration: ContractRegistration }) {
  const { t } = useTranslation(['contract-registration']);
  const say = useTexts();
  const open = r.state === null || r.state === 'draft' || r.state === 'returned' || r.state === 'refused';
  return (
    <>
      <p><span className={`lq-tag lq-tag--dot lq-tag--${r.state === 'accepted' ? 'open' : r.state === 'filed' ? 'wait' : r.state === 'returned' || r.state === 'refused' ? 'lost' : 'info'}`}>{r.stateTexts ? say(r.stateTexts) : t('contract-registration:none')}</span></p>
      <Facts rows={[[t('contract-registration:certificate'), r.certificateNumber], [t('contract-registration:national'), r.nationalNumber], [t('contract-registration:recognisedOn'), r.recognisedOn], [t('contract-registration:cancelledOn'), r.cancelledOn]]} />
      {r.pack ? (
        <>
          <Pack contract={contract} pack={r.pack} open={open} />
          {r.pack.mayWrite && open ? <details open={r.state === null}><summary>{t('contract-registration:declare.title')}</summary><DeclareForm key={r.version} contractId={contract.id} version={r.version} pack={r.pack} /></details> : null}
          {r.version > 0 ? <RegistrationActs contractId={contract.id} version={r.version} pack={r.pack} /> : null}
          <RegistrationTasks contractId={contract.id} pack={r.pack} />
        </>
      ) : <p className="lq-muted">{t('contract-registration:theirs')}</p>}
    </>
  );
}
