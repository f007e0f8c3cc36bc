import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Attachment } from '../../api/shapes';
import { Icon } from '../../brand/Icon';
import { ProblemAlert } from '../../components/ProblemAlert';
import { downloadAttachment } from './api';

const size = (bytes: number) => (bytes < 1_048_576 ? `${Math.max(1, Math.round(bytes / 1024))} KiB` : `${(bytes / 1_048_576).toFixed(1)} MiB`);

export function AttachmentList({ id, files, after }: { id: string; files: Attachment[]; after?: (file: Attachment) => ReactNode }) {
  const { t } = useTranslation(['listing']);
  const [problem, setProblem] = useState<unknown>(null);
  return (
    <>
      <ul className="lq-files" aria-label={t('reference:columns.attachments')}>
        {files.map((file) => (
          <li key={file.id}>
            <Icon name="file" size={18} />
            <button type="button" className="lq-link lq-break" onClick={() => downloadAttachment(id, file).then(() => setProblem(null), setProblem)}>{file.name}</button>
            <span className="lq-muted lq-small">{size(file.bytes)}</span>
            <span className={`lq-tag lq-tag--${file.public ? 'open' : 'plain'}`}>{t(file.public ? 'listing:files.public' : 'listing:files.inner')}</span>
            {after?.(file)}
          </li>
        ))}
      </ul>
      <ProblemAlert problem={problem} />
    </>
  );
}
