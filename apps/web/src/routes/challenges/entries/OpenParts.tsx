import { useId, useState } from 'react';
import { useQueryClient } from '@tanstack/react-query';
import { Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { keys } from '../../../api/queryKeys';
import { ApiProblem, Unreachable } from '../../../api/problem';
import { ProgressLine } from '../../../components/FileDrop';
import { ProblemAlert } from '../../../components/ProblemAlert';
import { openMine, OtherKey, type OpeningProgress } from './api';

type Said = 'otherKey' | 'unread' | 'done';

/** A keeper's own act: the key file opens the parts in this browser, and only the opened parts are handed in. */
export function OpenParts({ challengeId, mine }: { challengeId: string; mine: { fingerprint: string; left: number } }) {
  const { t } = useTranslation(['entries', 'challenges']);
  const id = useId();
  const queries = useQueryClient();
  const [words, setWords] = useState('');
  const [file, setFile] = useState<File | null>(null);
  const [progress, setProgress] = useState<OpeningProgress | null>(null);
  const [busy, setBusy] = useState(false);
  const [said, setSaid] = useState<Said | null>(null);
  const [problem, setProblem] = useState<unknown>(null);
  const able = typeof crypto !== 'undefined' && 'subtle' in crypto;

  async function open() {
    if (!file) return;
    setBusy(true);
    setSaid(null);
    setProblem(null);
    try {
      await openMine(challengeId, mine, await file.text(), words, setProgress);
      setSaid('done');
      setWords('');
    } catch (e) {
      if (e instanceof OtherKey) setSaid('otherKey');
      else if (e instanceof ApiProblem || e instanceof Unreachable) setProblem(e);
      else setSaid('unread');
    } finally {
      setBusy(false);
      await queries.invalidateQueries({ queryKey: keys.challenges.all });
    }
  }

  return (
    <section className="lq-card lq-stack" aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{t('entries:open.title')}</h2>
      {mine.left > 0 ? (
        <>
          <p>{t('entries:open.about', { count: mine.left })}</p>
          {able ? null : <p className="lq-note lq-note--wait" role="alert"><span>{t('challenges:key.insecure')}</span></p>}
          <div><label htmlFor={`${id}-file`}>{t('challenges:key.choose')}</label><br /><input id={`${id}-file`} type="file" accept="application/json,.json" disabled={busy || !able} style={{ maxWidth: '100%' }} onChange={(e) => setFile(e.target.files?.[0] ?? null)} /></div>
          <div style={{ maxWidth: 460 }}><label htmlFor={`${id}-words`}>{t('challenges:key.passphrase')}</label><Input.Password id={`${id}-words`} autoComplete="off" maxLength={200} value={words} disabled={busy} onChange={(e) => setWords(e.target.value)} /></div>
          <div><button type="button" className="lq-button lq-button--main" disabled={busy || !file || !words || !able} onClick={() => void open()}>{t(busy ? 'entries:open.opening' : 'entries:open.act')}</button></div>
        </>
      ) : <p className="lq-note lq-note--open"><span>{t('entries:open.nothingLeft')}</span></p>}
      {progress ? <ProgressLine label={t('entries:open.progress', { done: progress.done, of: progress.of })} percent={Math.round((100 * progress.done) / Math.max(1, progress.of))} /> : null}
      <div role="status">
        {said && said !== 'done' ? <p className="lq-note lq-note--wait"><span>{t(`entries:open.${said}`)}</span></p> : null}
        {progress && progress.unopenable > 0 ? <p className="lq-note lq-note--wait"><span>{t('entries:open.unopenable', { count: progress.unopenable })}</span></p> : null}
      </div>
      <ProblemAlert problem={problem} />
    </section>
  );
}
