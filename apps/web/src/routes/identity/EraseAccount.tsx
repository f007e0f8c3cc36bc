import { useState } from 'react';
import { Modal } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Account, Erasure } from '../../api/shapes';
import { DateText } from '../../components/DateText';
import { ErrorState } from '../../components/ErrorState';
import { LoadingState } from '../../components/LoadingState';
import { ReasonDialog } from '../../components/ReasonDialog';
import { useTexts } from '../../components/useTexts';
import { useErase, useErasure } from './api';

/** Forgets a person on request, and shows afterwards what is gone and what stays with its reason. */
export function EraseAccount({ account: a }: { account: Account }) {
  const { t } = useTranslation(['identity']);
  const [open, setOpen] = useState(false);
  const erase = useErase();
  if (a.state === 'unverified') return null;
  return (
    <>
      <button type="button" className={`lq-button lq-button--small${a.erased ? '' : ' lq-button--danger'}`} onClick={() => setOpen(true)}>{t(a.erased ? 'identity:erasure.show' : 'identity:erasure.do')}</button>
      {open && !a.erased ? <ReasonDialog name={t('identity:erasure.do')} needsReason danger close={() => setOpen(false)} go={(reason) => erase.mutateAsync({ id: a.id, version: a.version, reason: reason ?? '' })} /> : null}
      {open && a.erased ? <Report id={a.id} close={() => setOpen(false)} /> : null}
    </>
  );
}

function Report({ id, close }: { id: string; close: () => void }) {
  const { t } = useTranslation(['identity']);
  const query = useErasure(id);
  return (
    <Modal open title={t('identity:erasure.title')} width={720} footer={null} onCancel={close}>
      {query.isPending ? <LoadingState rows={2} /> : query.isError ? <ErrorState problem={query.error} retry={() => void query.refetch()} /> : <Lists erasure={query.data} />}
    </Modal>
  );
}

function Lists({ erasure: e }: { erasure: Erasure }) {
  const { t } = useTranslation(['identity']);
  const say = useTexts();
  return (
    <div className="lq-stack">
      <p>{t('identity:erasure.by', { name: e.pseudonym })} <DateText at={e.erasedAt} time /></p>
      <section><h3>{t('identity:erasure.gone')}</h3>
        <ul className="lq-stack" style={{ gap: 6 }}>{e.erased.map((x) => <li key={x.table} className="lq-break"><code>{x.table}</code>{' '}{x.columns.join(t('pieces:comma'))}{' '}<span className="lq-muted">{t(`identity:erasure.how.${x.how}`, { count: x.rows })}</span></li>)}</ul>
      </section>
      <section><h3>{t('identity:erasure.stays')}</h3>
        {e.kept.length === 0 ? <p className="lq-muted">{t('identity:erasure.nothing')}</p> : <ul className="lq-stack" style={{ gap: 6 }}>{e.kept.map((x) => <li key={`${x.table} ${x.columns.join()}`} className="lq-break"><code>{x.table}</code>{' '}{x.columns.join(t('pieces:comma'))}<p className="lq-muted lq-small">{say(x.because)}{x.article ? ` ${t('pieces:acts.article', { article: x.article })}` : ''}</p></li>)}</ul>}
      </section>
    </div>
  );
}
