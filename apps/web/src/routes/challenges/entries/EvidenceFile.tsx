import { useId, useState } from 'react';
import { Form } from 'antd';
import { useTranslation } from 'react-i18next';
import { ProgressLine } from '../../../components/FileDrop';
import { ProblemAlert } from '../../../components/ProblemAlert';
import { isPdf } from '../../../sealing/seal';
import { MOST_FILE_BYTES, type ProposalValues } from './proposal';
import { handInFile } from './sealing';

/** One PDF beside a line of evidence: sealed here first, so that only unreadable bytes leave this machine. */
export function EvidenceFile({ challengeId, at, full, changed }: { challengeId: string; at: number; full: boolean; changed: () => void }) {
  const { t } = useTranslation(['entries']);
  const form = Form.useFormInstance<ProposalValues>();
  const id = useId();
  const [part, setPart] = useState<number | null>(null);
  const [said, setSaid] = useState<'notPdf' | 'tooLong' | null>(null);
  const [problem, setProblem] = useState<unknown>(null);
  const name = Form.useWatch<string | null | undefined>(['evidence', at, 'name']);

  async function choose(file: File | undefined) {
    if (!file) return;
    setProblem(null);
    setSaid(null);
    if (file.size > MOST_FILE_BYTES) return setSaid('tooLong');
    if (!isPdf(new Uint8Array(await file.slice(0, 5).arrayBuffer()))) return setSaid('notPdf');
    setPart(0);
    try {
      keep(await handInFile(challengeId, file, setPart));
    } catch (e) {
      setProblem(e);
    } finally {
      setPart(null);
    }
  }
  function keep(about: object | null) {
    const rows = form.getFieldValue('evidence') as ProposalValues['evidence'];
    form.setFieldValue(['evidence', at], { what: rows[at]?.what ?? '', ...about });
    // the form tells nobody of what was not typed
    changed();
  }

  return (
    <div className="lq-stack" style={{ gap: 6 }}>
      {(['sha256', 'bytes', 'key', 'iv', 'name'] as const).map((field) => <Form.Item key={field} name={[at, field]} hidden noStyle><input type="hidden" /></Form.Item>)}
      {name ? <p className="lq-small">{t('entries:evidence.sealed', { name })} <button type="button" className="lq-button lq-button--text" onClick={() => keep(null)}>{t('entries:evidence.without')}</button></p> : (
        <div><label htmlFor={id}>{t('entries:evidence.file')}</label><br /><input id={id} type="file" accept="application/pdf,.pdf" disabled={full || part !== null} style={{ maxWidth: '100%' }} onChange={(e) => { void choose(e.target.files?.[0]); e.target.value = ''; }} /></div>
      )}
      {part !== null ? <ProgressLine label={t('entries:evidence.sending', { percent: Math.round(part * 100) })} percent={Math.round(part * 100)} /> : null}
      <div role="status">{said ? <p className="lq-note lq-note--wait"><span>{t(`entries:evidence.${said}`)}</span></p> : null}</div>
      <ProblemAlert problem={problem} />
    </div>
  );
}
