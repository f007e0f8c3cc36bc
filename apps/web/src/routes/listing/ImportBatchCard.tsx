import { useTranslation } from 'react-i18next';
import { ErrorState } from '../../components/ErrorState';
import { LoadingState } from '../../components/LoadingState';
import { NextActs } from '../../components/NextActs';
import { ProgressLine } from '../../components/FileDrop';
import { StateTag } from '../../components/StateTag';
import { useTexts } from '../../components/useTexts';
import { RUNNING, useImport, useImportAct } from './importApi';

/** One batch from dry run to commit or undo: all rows or none. */
export function ImportBatchCard({ id, close }: { id: string; close: () => void }) {
  const { t } = useTranslation(['listing']);
  const say = useTexts();
  const query = useImport(id);
  const act = useImportAct();
  if (query.isPending) return <LoadingState rows={1} />;
  if (query.isError) return <ErrorState problem={query.error} retry={() => void query.refetch()} />;
  const b = query.data;
  const percent = b.rowsTotal ? Math.min(100, Math.round((b.rowsDone / b.rowsTotal) * 100)) : 0;
  return (
    <section className="lq-card lq-stack" aria-labelledby="batch">
      <div className="lq-row">
        <h2 id="batch" style={{ margin: 0 }} className="lq-break">{b.fileName}</h2><StateTag state={b.state} />
        <button type="button" className="lq-button lq-button--small lq-button--text" style={{ marginInlineStart: 'auto' }} onClick={close}>{t('listing:imports.close')}</button>
      </div>
      {RUNNING.has(b.state) ? <ProgressLine label={t('listing:imports.progress', { done: b.rowsDone, total: b.rowsTotal || '?' })} percent={percent} /> : null}
      <p role="status">
        {b.state === 'checked' ? (b.errorCount ? t('listing:imports.wrong', { count: b.errorCount, total: b.rowsTotal }) : t('listing:imports.right', { count: b.rowsTotal })) : null}
        {b.state === 'committed' ? t(b.submit ? 'listing:imports.doneSubmitted' : 'listing:imports.done', { count: b.rowsTotal }) : null}
        {b.state === 'failed' ? t('listing:imports.failed') : null}
      </p>
      {b.errors.length ? (
        <div className="lq-table-scroll" tabIndex={0} role="region" aria-label={t('listing:imports.errors')}>
          <table className="lq-table">
            <thead><tr><th scope="col">{t('listing:imports.row')}</th><th scope="col">{t('listing:imports.column')}</th><th scope="col">{t('listing:imports.value')}</th><th scope="col">{t('listing:imports.reason')}</th></tr></thead>
            <tbody>{b.errors.map((e, i) => <tr key={i}><td>{e.row}</td><td>{e.column ? t(`reference:columns.${e.column}`, { defaultValue: e.column }) : '\u2014'}</td><td className="lq-break">{e.value ?? '\u2014'}</td><td>{say(e.texts)}</td></tr>)}</tbody>
          </table>
        </div>
      ) : null}
      {b.nextErrors ? <p className="lq-muted lq-small">{t('listing:imports.firstErrors', { shown: b.errors.length, count: b.errorCount })}</p> : null}
      <NextActs acts={b.nextActs} onAct={(name) => act.mutateAsync({ id, act: name, version: b.version })} />
    </section>
  );
}
