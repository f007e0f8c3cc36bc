import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useSession } from '../../api/session';
import { CursorList } from '../../components/CursorList';
import { EmptyState } from '../../components/EmptyState';
import { PageHeader } from '../../components/PageHeader';
import { useMyResults } from './api';
import { ResultCard } from './ResultCard';

/** A person's results on one page: state, whose turn, what may be done today, what is due. */
export default function MyResults() {
  const { t } = useTranslation(['clocks']);
  const session = useSession();
  const disclose = session.has('researcher') ? <Link className="lq-button lq-button--main" to="/disclosures/new">{t('clocks:results.new')}</Link> : null;
  return (
    <>
      <PageHeader title={t('clocks:results.title')} about={t('clocks:results.about')} acts={disclose} />
      <div className="lq-wide lq-stack">
        <h2 className="lq-hidden">{t('clocks:results.title')}</h2>
        <CursorList
          query={useMyResults()} keyOf={(r) => r.disclosureId} label={t('clocks:results.title')} render={(r) => <ResultCard result={r} />}
          empty={<div className="lq-card"><EmptyState title={t('clocks:results.empty')} about={t('clocks:results.emptyAbout')}>{disclose}</EmptyState></div>}
        />
      </div>
    </>
  );
}
