import { useId, useState } from 'react';
import { Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { fromKeyFile } from '../../sealing/seal';

type Outcome = 'reading' | 'good' | 'other' | 'unread';
/** `passphrase`: still known from making the key; without it the keeper types it. */
interface Props { fingerprint: string; passphrase?: string; found?: (good: boolean) => void }

/** Opens a key file in this browser, to see that it is there, opens with the passphrase and belongs to the key on file. Nothing is sent. */
export function CheckKeyFile({ fingerprint, passphrase, found }: Props) {
  const { t } = useTranslation(['challenges']);
  const id = useId();
  const [typed, setTyped] = useState('');
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const words = passphrase ?? typed;

  async function check(file: File | undefined) {
    if (!file) return;
    setOutcome('reading');
    const next = await fromKeyFile(await file.text(), words).then((key): Outcome => (key.fingerprint === fingerprint ? 'good' : 'other'), (): Outcome => 'unread');
    setOutcome(next);
    found?.(next === 'good');
  }

  return (
    <div className="lq-stack" style={{ gap: 8, width: '100%' }}>
      {passphrase === undefined ? <div><label htmlFor={`${id}-words`}>{t('challenges:key.passphrase')}</label><Input.Password id={`${id}-words`} autoComplete="off" maxLength={200} value={typed} onChange={(e) => setTyped(e.target.value)} /></div> : null}
      <div><label htmlFor={`${id}-file`}>{t('challenges:key.choose')}</label><br /><input id={`${id}-file`} type="file" accept="application/json,.json" disabled={!words || outcome === 'reading'} aria-describedby={words ? undefined : `${id}-first`} style={{ maxWidth: '100%' }} onChange={(e) => { void check(e.target.files?.[0]); e.target.value = ''; }} />{words ? null : <p id={`${id}-first`} className="lq-small lq-muted">{t('challenges:key.wordsFirst')}</p>}</div>
      <div role="status">{outcome ? <p className={`lq-note${outcome === 'good' ? ' lq-note--open' : outcome === 'reading' ? '' : ' lq-note--wait'}`}><span>{t(`challenges:key.outcome.${outcome}`)}</span></p> : null}</div>
    </div>
  );
}
