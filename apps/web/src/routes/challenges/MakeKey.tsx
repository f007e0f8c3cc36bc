import { useState } from 'react';
import { Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { CopyId } from '../../components/CopyId';
import { ProblemAlert } from '../../components/ProblemAlert';
import { makeKeeperKeys, toKeyFile } from '../../sealing/seal';
import { useKeepKey } from './api';
import { CheckKeyFile } from './CheckKeyFile';
import { saveText } from './saveText';

interface Values { passphrase: string; again: string }
interface Made { publicKey: string; fingerprint: string; file: string; name: string; passphrase: string }
const LEAST = 12;

/**
 * Makes the keeper's pair of keys in this browser. The file with the private key leaves for the keeper's disk first and is read back from there;
 * only then the public key is put on file, because a key whose file is lost can never be replaced.
 */
export function MakeKey({ challengeId }: { challengeId: string }) {
  const { t } = useTranslation(['challenges']);
  const [made, setMade] = useState<Made | null>(null);
  const [busy, setBusy] = useState(false);
  const [failed, setFailed] = useState<unknown>(null);
  const [checked, setChecked] = useState(false);
  const keep = useKeepKey(challengeId, () => setMade(null));
  // a plain-http address gives pages no cryptography
  const able = typeof crypto !== 'undefined' && 'subtle' in crypto;

  async function make({ passphrase }: Values) {
    setBusy(true);
    setFailed(null);
    setChecked(false);
    try {
      const keys = await makeKeeperKeys();
      const file = await toKeyFile(keys, passphrase);
      const name = `luqiao-keeper-${challengeId.slice(0, 8)}-${keys.fingerprint.slice(0, 8)}.json`;
      saveText(name, file);
      setMade({ publicKey: keys.publicKey, fingerprint: keys.fingerprint, file, name, passphrase });
    } catch (e) {
      setFailed(e);
    } finally {
      setBusy(false);
    }
  }

  return (
    <section className="lq-card lq-stack" aria-labelledby="make-key">
      <h2 id="make-key">{t('challenges:key.title')}</h2>
      <p>{t('challenges:key.about')}</p>
      <div className="lq-note lq-note--wait"><strong>{t('challenges:key.lost')}</strong><span>{t('challenges:key.lostAbout')}</span></div>
      {able ? (
        <ol className="lq-keysteps">
          <li aria-current={made ? undefined : 'step'}>
            <h3>{t('challenges:key.stepOne')}</h3>
            {made ? (
              <>
                <p className="lq-small">{t('challenges:key.saved')} <b className="lq-break">{made.name}</b></p>
                <p className="lq-small lq-hash">{t('challenges:keepers.fingerprint')} <CopyId id={made.fingerprint} /></p>
                <button type="button" className="lq-button lq-button--small" onClick={() => saveText(made.name, made.file)}>{t('challenges:key.saveAgain')}</button>
              </>
            ) : (
              <Form<Values> name="keeper-key" layout="vertical" requiredMark={false} validateTrigger="onBlur" style={{ width: '100%' }} onFinish={(values) => void make(values)}>
                <Form.Item<Values> name="passphrase" label={t('challenges:key.passphrase')} extra={t('challenges:key.passphraseAbout', { count: LEAST })} rules={[{ required: true, min: LEAST, message: t('challenges:key.passphraseShort', { count: LEAST }) }]}><Input.Password autoComplete="new-password" maxLength={200} /></Form.Item>
                <Form.Item<Values> name="again" label={t('challenges:key.again')} dependencies={['passphrase']} rules={[({ getFieldValue }) => ({ validator: (_, text?: string) => (text === getFieldValue('passphrase') ? Promise.resolve() : Promise.reject(new Error(t('challenges:key.notSame')))) })]}><Input.Password autoComplete="new-password" maxLength={200} /></Form.Item>
                <ProblemAlert problem={failed} />
                <button type="submit" className="lq-button lq-button--main" disabled={busy}>{t(busy ? 'challenges:key.making' : 'challenges:key.make')}</button>
              </Form>
            )}
          </li>
          <li aria-current={made && !checked ? 'step' : undefined}>
            <h3>{t('challenges:key.stepTwo')}</h3>
            <p className="lq-small lq-muted">{t('challenges:key.stepTwoAbout')}</p>
            {made ? <CheckKeyFile fingerprint={made.fingerprint} passphrase={made.passphrase} found={setChecked} /> : null}
          </li>
          <li aria-current={made && checked ? 'step' : undefined}>
            <h3>{t('challenges:key.stepThree')}</h3>
            <p className="lq-small lq-muted">{t('challenges:key.stepThreeAbout')}</p>
            <ProblemAlert problem={keep.error} />
            <button type="button" className="lq-button lq-button--main" disabled={!made || !checked || keep.isPending} onClick={() => { if (made) keep.mutate(made.publicKey); }}>{t('challenges:key.register')}</button>
          </li>
        </ol>
      ) : <p className="lq-note lq-note--wait" role="alert"><span>{t('challenges:key.insecure')}</span></p>}
    </section>
  );
}
