import { useTranslation } from 'react-i18next';
import { ErrorState } from '../../components/ErrorState';
import { LoadingState } from '../../components/LoadingState';
import { ProgressLine } from '../../components/FileDrop';
import { ProblemAlert } from '../../components/ProblemAlert';
import { StateTag } from '../../components/StateTag';
import { useImport, useImportAct } from './api';

/** One batch from dry run to commit or undo: all rows or none. */
export function ImportBatchCard({ id, close }: { id: string; close: () => void }) {
  const { t } = useTranslation(['listing']);
  const query = useImport(id);
  const act = useImportAct();
  if (query.isPending) return <LoadingState rows={1} />;
  if (query.isError) return <ErrorState problem={query.error} retry={() => void query.refetch()} />;
  const b = query.data;
  const running = b.state === 'uploaded' || b.state === 'checking' || b.state === 'committing';
  const percent = b.rowsTotal ? Math.min(100, Math.round((b.rowsDone / b.rowsTotal) * 100)) : 0;
  return (
    <section className="lq-card lq-stack" aria-labelledby="batch">
      <div className="lq-row">
        <h2 id="batch" style={{ margin: 0 }} className="lq-break">{b.fileName}</h2><StateTag state={b.state} />
        <button type="button" className="lq-button lq-button--small lq-button--text" style={{ marginInlineStart: 'auto' }} onClick={close}>{t('listing:imports.close')}</button>
      </div>
      {running ? <ProgressLine label={t('listing:imports.progress', { done: b.rowsDone, total: b.rowsTotal ?? '?' })} percent={percent} /> : null}
      {b.state === 'checked' ? <p>{b.errorCount ? t('listing:imports.wrong', { count: b.errorCount, total: b.rowsTotal ?? b.rowsDone }) : t('listing:imports.right', { count: b.rowsTotal ?? b.rowsDone })}</p> : null}
      {b.errors.length ? (
        <div className="lq-table-scroll" tabIndex={0} role="region" aria-label={t('listing:imports.errors')}>
          <table className="lq-table">
            <thead><tr><th scope="col">{t('listing:imports.row')}</th><th scope="col">{t('listing:imports.column')}</th><th scope="col">{t('listing:imports.reason')}</th></tr></thead>
            <tbody>{b.errors.map((e, i) => <tr key={i}><td>{e.row}</td><td>{t(`reference:columns.${e.column}`, { defaultValue: e.column })}</td><td>{e.reason}</td></tr>)}</tbody>
          </table>
        </div>
      ) : null}
      <ProblemAlert problem={act.error} />
      <div className="lq-row">
        {b.state === 'checked' && !b.errorCount ? <button type="button" className="lq-button lq-button--main" disabled={act.isPending} onClick={() => act.mutate({ id, act: 'commit' })}>{t('listing:imports.commit', { count: b.rowsTotal ?? b.rowsDone })}</button> : null}
        {b.canUndo ? <button type="button" className="lq-button lq-button--danger" disabled={act.isPending} onClick={() => act.mutate({ id, act: 'undo' })}>{t('listing:imports.undo')}</button> : null}
        {b.state === 'committed' && !b.canUndo ? <span className="lq-muted">{t('listing:imports.noUndo')}</span> : null}
      </div>
    </section>
  );
}
