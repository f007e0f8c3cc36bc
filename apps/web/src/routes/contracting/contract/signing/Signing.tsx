import { useTranslation } from 'react-i18next';
import type { Contract, ContractSigning } from '../../../../api/shapes';
import { ErrorState } from '../../../../components/ErrorState';
import { LoadingState } from '../../../../components/LoadingState';
import { ProblemAlert } from '../../../../components/ProblemAlert';
import { useTexts } from '../../../../components/useTexts';
import { useDocument, useSigning } from './api';
import { Envelope } from './Envelope';
import { Signatories } from './Signatories';
import { SignatoriesForm } from './SignatoriesForm';
import { SigningActs } from './SigningActs';

/** Who signs for whom, what is out, who has signed and what one can do now. */
export default function Signing({ contract }: { contract: Contract }) {
  const { t } = useTranslation(['contract-signing']);
  const signing = useSigning(contract.id);
  return (
    <section className="lq-card lq-stack" id="signing" aria-labelledby="signing-title">
      <h2 id="signing-title">{t('contract-signing:title')}</h2>
      {signing.isPending ? <LoadingState rows={2} /> : signing.isError ? <ErrorState problem={signing.error} retry={() => void signing.refetch()} /> : <Desk contract={contract} signing={signing.data} />}
    </section>
  );
}

function Desk({ contract, signing: s }: { contract: Contract; signing: ContractSigning }) {
  const { t } = useTranslation(['contract-signing']);
  const say = useTexts();
  const own = s.sides[contract.mySide];
  return (
    <>
      {s.envelope?.simulated ? <p className="lq-note lq-note--wait"><strong>{t('contract-signing:simulated')}</strong></p> : null}
      {s.warnings.map((w) => <p key={JSON.stringify(w.params)} className="lq-note lq-note--wait lq-small">{say(w.texts, w.params)}</p>)}
      {(['holder', 'acquirer'] as const).map((side) => <Signatories key={side} side={side} list={s.sides[side]} mine={side === contract.mySide} />)}
      {s.mayName ? (
        <details open={own.signatories.length === 0}>
          <summary>{t(own.signatories.length === 0 ? 'contract-signing:name' : 'contract-signing:nameAgain')}</summary>
          <SignatoriesForm key={own.edition} contract={contract} signing={s} />
        </details>
      ) : null}
      {s.envelope ? <Envelope envelope={s.envelope} /> : null}
      <Document contract={contract} signing={s} />
      <SigningActs contract={contract} signing={s} />
    </>
  );
}

/** A draft before it is sent, then the very bytes that are signed. */
function Document({ contract: c, signing: { envelope } }: { contract: Contract; signing: ContractSigning }) {
  const { t } = useTranslation(['contract-signing']);
  const stage = envelope?.state === 'completed' ? 'signed' : envelope?.state === 'open' ? 'open' : 'draft';
  const file = useDocument(c.id, `${c.number}.pdf`);
  return (
    <div className="lq-stack" style={{ gap: 8 }}>
      <div><button type="button" className="lq-button" disabled={file.isPending} onClick={() => file.mutate()}>{t(`contract-signing:document.${stage}`)}</button></div>
      <ProblemAlert problem={file.error} />
    </div>
  );
}
