import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from '../brand/Icon';
import { ProblemAlert } from './ProblemAlert';

interface Props { label: string; about?: string; accept?: string; disabled?: boolean; upload: (file: File, onProgress: (part: number) => void) => Promise<unknown> }

/** Drop or choose a file; the bar shows what has left this machine. */
export function FileDrop({ label, about, accept, disabled, upload }: Props) {
  const { t } = useTranslation();
  const [over, setOver] = useState(false);
  const [name, setName] = useState('');
  const [part, setPart] = useState<number | null>(null);
  const [problem, setProblem] = useState<unknown>(null);

  async function start(files: FileList | null) {
    const file = files?.[0];
    if (!file) return;
    setName(file.name);
    setProblem(null);
    setPart(0);
    try {
      await upload(file, setPart);
      setPart(1);
    } catch (e) {
      setProblem(e);
      setPart(null);
    }
  }

  const percent = part === null ? 0 : Math.round(part * 100);
  return (
    <div className="lq-stack" style={{ gap: 10 }}>
      <label className={`lq-drop${over ? ' lq-drop--over' : ''}`} onDragOver={() => setOver(true)} onDragLeave={() => setOver(false)} onDrop={() => setOver(false)}>
        <Icon name="file" size={26} />
        <strong style={{ display: 'block' }}>{label}</strong>
        {about ? <span className="lq-muted lq-small">{about}</span> : null}
        <input type="file" accept={accept} disabled={disabled || (part !== null && part < 1)} onChange={(e) => { void start(e.target.files); e.target.value = ''; }} />
      </label>
      {part !== null ? <ProgressLine label={t('pieces:file.sent', { name, percent })} percent={percent} /> : null}
      <ProblemAlert problem={problem} />
    </div>
  );
}

export function ProgressLine({ label, percent }: { label: string; percent: number }) {
  return (
    <div>
      <p className="lq-small">{label}</p>
      <div className="lq-bar" role="progressbar" aria-label={label} aria-valuemin={0} aria-valuemax={100} aria-valuenow={percent}><i style={{ width: `${percent}%` }} /></div>
    </div>
  );
}
