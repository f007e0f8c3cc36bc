import { useState } from 'react';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { keys } from '../../api/queryKeys';
import { Icon } from '../../brand/Icon';
import { FileDrop } from '../../components/FileDrop';
import { ProblemAlert } from '../../components/ProblemAlert';
import { AttachmentList } from './AttachmentList';
import { loadAchievement, removeAttachment, uploadAttachment, useAchievement } from './api';
import type { Seen } from './useListingForm';

/** Files of a saved draft. Each file is asked about for itself before it leaves the machine; a file moves the version, so the form is told. */
export function AttachmentsField({ id, moved }: { id: string; moved: (seen: Seen) => void }) {
  const { t } = useTranslation(['listing']);
  const queries = useQueryClient();
  const query = useAchievement(id);
  const [harmless, setHarmless] = useState(false);
  const [forAll, setForAll] = useState(false);
  const [problem, setProblem] = useState<unknown>(null);

  async function refresh() {
    const fresh = await loadAchievement(id);
    queries.setQueryData(keys.achievements.one(id), fresh);
    moved(fresh);
  }
  async function remove(attachmentId: string) {
    setProblem(null);
    try {
      await removeAttachment(id, attachmentId);
      await refresh();
    } catch (e) {
      setProblem(e);
    }
  }

  return (
    <div className="lq-stack">
      {query.data?.attachments.length ? (
        <AttachmentList id={id} files={query.data.attachments} after={(file) => <button type="button" className="lq-tool" onClick={() => void remove(file.id)} aria-label={t('listing:files.remove', { name: file.name })}><Icon name="trash" /></button>} />
      ) : null}
      <div className="lq-stack" style={{ gap: 8 }}>
        <label className="lq-check"><input type="checkbox" checked={harmless} onChange={(e) => setHarmless(e.target.checked)} /><span>{t('listing:files.harmless')}</span></label>
        <label className="lq-check"><input type="checkbox" checked={forAll} onChange={(e) => setForAll(e.target.checked)} /><span>{t('listing:files.forAll')}</span></label>
      </div>
      {harmless ? (
        <FileDrop
          label={t('listing:form.drop')} about={t('listing:form.dropAbout')}
          upload={async (file, progress) => { await uploadAttachment(id, file, forAll, progress); await refresh(); setHarmless(false); }}
        />
      ) : <p className="lq-muted lq-small">{t('listing:files.first')}</p>}
      <ProblemAlert problem={problem} />
    </div>
  );
}
