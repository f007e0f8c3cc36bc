import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import type { ContractVerification, VerifiedFile } from '../../../api/shapes';
import { uploadFile } from '../../../api/upload';
import { CopyId } from '../../../components/CopyId';
import { DateText } from '../../../components/DateText';
import { ErrorState } from '../../../components/ErrorState';
import { FileDrop } from '../../../components/FileDrop';
import { LoadingState } from '../../../components/LoadingState';
import { PageHeader } from '../../../components/PageHeader';
import { useTexts } from '../../../components/useTexts';
import { useVerification } from './api';

const TONES: Record<ContractVerification['state'], string> = { signing: 'wait', signed: 'open', terminated: 'lost', rescinded: 'lost', recalled: 'lost', lapsed: 'lost' };

/** For whoever holds a paper copy and scanned its QR code; nobody has to log in. */
export default function Verify() {
  const { t } = useTranslation(['verify']);
  const { code = '' } = useParams();
  const found = useVerification(code);
  return (
    <>
      <PageHeader title={t('verify:title')} about={t('verify:about')} state={found.data ? <span className={`lq-tag lq-tag--dot lq-tag--${TONES[found.data.state]}`}>{t(`verify:states.${found.data.state}`)}</span> : undefined} />
      <div className="lq-wide lq-page lq-stack">
        {found.isPending ? <LoadingState rows={2} /> : found.isError ? <><ErrorState problem={found.error} retry={() => void found.refetch()} /><p className="lq-muted">{t('verify:notFoundAbout')}</p></> : <Found found={found.data} />}
      </div>
    </>
  );
}

function Found({ found: v }: { found: ContractVerification }) {
  const { t } = useTranslation(['verify']);
  return (
    <>
      {v.simulated ? <p className="lq-note lq-note--wait"><strong>{t('verify:simulated')}</strong><span className="lq-small">{t('verify:simulatedAbout')}</span></p> : null}
      <section className="lq-card lq-stack" aria-labelledby="verify-paper">
        <h2 id="verify-paper">{t('verify:paper')}</h2>
        <p className="lq-muted lq-small">{t(`verify:stateAbout.${v.state}`)}</p>
        <dl className="lq-facts">
          <div><dt>{t('verify:number')}</dt><dd>{v.contractNumber}</dd></div>
          <div><dt>{t('verify:name')}</dt><dd className="lq-break">{v.title}</dd></div>
          <div><dt>{t('verify:parties')}</dt><dd className="lq-break">{v.parties.join(t('verify:and'))}</dd></div>
          {v.signedAt ? <div><dt>{t('verify:signedAt')}</dt><dd><DateText at={v.signedAt} time /></dd></div> : null}
          {v.effectiveOn ? <div><dt>{t('verify:effectiveOn')}</dt><dd><DateText at={v.effectiveOn} /></dd></div> : null}
          <div><dt>{t('verify:signatures')}</dt><dd>{v.signatures}</dd></div>
          <div><dt>{t('verify:content')}</dt><dd className="lq-small"><CopyId id={v.contentSha256} /></dd></div>
          {v.sha256 ? <div><dt>{t('verify:file')}</dt><dd className="lq-small"><CopyId id={v.sha256} /></dd></div> : null}
        </dl>
      </section>
      <FileCheck code={v.code} />
    </>
  );
}

const RESULT_TONES: Record<VerifiedFile['result'], string> = { original: 'open', incomplete: 'wait', altered: 'lost', another: 'lost' };

function FileCheck({ code }: { code: string }) {
  const { t } = useTranslation(['verify']);
  const say = useTexts();
  const [checked, setChecked] = useState<VerifiedFile | null>(null);
  const upload = async (file: File, progress: (part: number) => void) => {
    setChecked(null);
    setChecked(await uploadFile<VerifiedFile>(`/api/v1/verifications/${code}/files`, file, progress));
  };
  const faults = checked ? [...checked.faults, ...checked.signatures.flatMap((s) => s.faults)] : [];
  return (
    <section className="lq-card lq-stack" aria-labelledby="verify-file">
      <h2 id="verify-file">{t('verify:check')}</h2>
      <FileDrop label={t('verify:drop')} about={t('verify:dropAbout')} accept="application/pdf,.pdf" upload={upload} />
      <div aria-live="polite">
        {checked ? (
          <div className="lq-stack" style={{ gap: 8 }}>
            <p><span className={`lq-tag lq-tag--dot lq-tag--${RESULT_TONES[checked.result]}`}>{t(`verify:results.${checked.result}`)}</span></p>
            <p>{t(`verify:resultAbout.${checked.result}`)}</p>
            {checked.simulated ? <p className="lq-muted lq-small">{t('verify:simulated')}</p> : null}
            {checked.checked ? null : <p className="lq-muted lq-small">{t('verify:hashOnly')}</p>}
            {checked.result === 'altered' && faults.length ? <ul>{faults.map((f, at) => <li key={`${f.code}-${at}`}>{say(f.texts)}</li>)}</ul> : null}
            <p className="lq-small lq-muted lq-break">SHA-256 <CopyId id={checked.sha256} /></p>
          </div>
        ) : null}
      </div>
    </section>
  );
}
