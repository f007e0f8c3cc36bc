import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FileDrop } from '../../components/FileDrop';
import { usePutFile } from './api';
import { Choice } from './Choice';

type Answer = 'no' | 'yes' | 'unknown';
const ANSWERS: readonly Answer[] = ['no', 'yes', 'unknown'];

/** Each file is asked about before it leaves the machine: stopping afterwards is already a leak. */
export function RoomUpload({ dealId }: { dealId: string }) {
  const { t } = useTranslation(['contracting']);
  const [secrecy, setSecrecy] = useState<Answer | null>(null);
  const put = usePutFile(dealId);
  return (
    <div className="lq-stack" style={{ gap: 10, borderTop: '1px solid var(--line)', paddingTop: 14 }}>
      <Choice value={secrecy} onChange={setSecrecy} legend={t('contracting:secrecy.question')} options={ANSWERS.map((a) => ({ value: a, label: t(`contracting:secrecy.answers.${a}`) }))} />
      <div aria-live="polite">
        {secrecy === 'yes' || secrecy === 'unknown' ? <div className="lq-note lq-note--wait"><strong>{t('contracting:secrecy.stop')}</strong><span className="lq-small">{t('contracting:secrecy.article')}</span></div> : null}
        {secrecy === null ? <p className="lq-muted lq-small">{t('contracting:secrecy.first')}</p> : null}
      </div>
      {secrecy === 'no' ? <FileDrop label={t('contracting:room.drop')} about={t('contracting:room.dropAbout')} accept="application/pdf,.pdf" upload={async (file, progress) => { await put.mutateAsync({ file, progress }); setSecrecy(null); }} /> : null}
    </div>
  );
}
