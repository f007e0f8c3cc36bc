import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { ProblemAlert } from '../../components/ProblemAlert';
import { useDeleteListing } from './api';

/** A draft that never was public may go without a trace but its audit entry. */
export function DeleteDraft({ of, id, version }: { of: 'achievement' | 'demand'; id: string; version: number }) {
  const { t } = useTranslation(['listing']);
  const go = useNavigate();
  const remove = useDeleteListing(of);
  return (
    <>
      <button type="button" className="lq-button lq-button--text" disabled={remove.isPending} onClick={() => { if (window.confirm(t('listing:form.deleteSure'))) remove.mutate({ id, version }, { onSuccess: () => void go(`/${of}s?mine=true`) }); }}>{t('listing:form.delete')}</button>
      <ProblemAlert problem={remove.error} />
    </>
  );
}
