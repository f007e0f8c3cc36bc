import { useState } from 'react';
import { Segmented } from 'antd';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { useSession } from '../../api/session';
import { CursorList } from '../../components/CursorList';
import { DateText } from '../../components/DateText';
import { FileDrop } from '../../components/FileDrop';
import { PageHeader } from '../../components/PageHeader';
import { ProblemAlert } from '../../components/ProblemAlert';
import { StateTag } from '../../components/StateTag';
import { downloadTemplate, uploadImport, useImports, type ImportKind } from './importApi';
import { ImportBatchCard } from './ImportBatchCard';

export default function Imports() {
  const { t } = useTranslation(['listing']);
  const session = useSession();
  const [params, setParams] = useSearchParams();
  // Whoever writes a kind by hand may import it.
  const kinds: ImportKind[] = [...(session.has('researcher', 'tto') ? ['achievement' as const] : []), ...(session.has('firm') ? ['demand' as const] : [])];
  const kind = kinds.find((k) => k === params.get('kind')) ?? kinds[0] ?? 'achievement';
  const batch = params.get('batch');
  const [submit, setSubmit] = useState(false);
  const [problem, setProblem] = useState<unknown>(null);
  const list = useImports();
  const open = (id: string | null) => setParams((old) => {
    const next = new URLSearchParams(old);
    if (id) next.set('batch', id);
    else next.delete('batch');
    return next;
  });
  return (
    <>
      <PageHeader title={t('listing:imports.title')} about={t('listing:imports.about')} />
      <div className="lq-wide lq-stack">
        <section className="lq-card lq-stack">
          {kinds.length > 1 ? <Segmented aria-label={t('listing:imports.kind')} value={kind} onChange={(v) => setParams({ kind: v })} options={kinds.map((k) => ({ value: k, label: t(`reference:types.${k}`) }))} style={{ justifySelf: 'start' }} /> : <p><b>{t('listing:imports.kind')}{t('pieces:colon')}</b>{t(`reference:types.${kind}`)}</p>}
          <div>
            <h2 style={{ fontSize: 16 }}>{t('listing:imports.first')}</h2>
            <p className="lq-muted">{t('listing:imports.firstAbout')}</p>
            <div className="lq-row" style={{ marginTop: 8 }}>{(['xlsx', 'csv'] as const).map((f) => <button key={f} type="button" className="lq-button lq-button--small" onClick={() => downloadTemplate(kind, f).then(() => setProblem(null), setProblem)}>{t('listing:imports.template', { format: f.toUpperCase() })}</button>)}</div>
            <ProblemAlert problem={problem} />
          </div>
          <div className="lq-stack" style={{ gap: 8 }}>
            <h2 style={{ fontSize: 16 }}>{t('listing:imports.second')}</h2>
            <p className="lq-muted">{t('listing:imports.secondAbout')}</p>
            <label className="lq-check"><input type="checkbox" checked={submit} onChange={(e) => setSubmit(e.target.checked)} /><span>{t('listing:imports.submit')}</span></label>
            <FileDrop key={kind} label={t('listing:imports.drop')} about={t('listing:imports.formats')} accept=".csv,.xlsx,.jsonl,.ndjson" upload={async (file, progress) => { open((await uploadImport(kind, submit, file, progress)).id); void list.refetch(); }} />
          </div>
        </section>
        {batch ? <ImportBatchCard key={batch} id={batch} close={() => open(null)} /> : null}
        <section>
          <h2 style={{ fontSize: 18, margin: '8px 0 12px' }}>{t('listing:imports.past')}</h2>
          <CursorList
            query={list} keyOf={(b) => b.id} label={t('listing:imports.past')} empty={<p className="lq-muted">{t('listing:imports.none')}</p>}
            render={(b) => <article className="lq-card lq-row"><button type="button" className="lq-link lq-break" onClick={() => open(b.id)}>{b.fileName}</button><StateTag state={b.state} /><span className="lq-muted">{t(`reference:types.${b.kind}`)} {'\u00b7'} {t('listing:imports.rows', { count: b.rowsTotal })}</span><span style={{ marginInlineStart: 'auto' }}><DateText at={b.createdAt} time beside /></span></article>}
          />
        </section>
      </div>
    </>
  );
}
