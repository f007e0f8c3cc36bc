import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useSession } from '../../api/session';
import { CursorList } from '../../components/CursorList';
import { DateText } from '../../components/DateText';
import { EmptyState } from '../../components/EmptyState';
import { FilterBar } from '../../components/FilterBar';
import { GuideLink } from '../../components/GuideLink';
import { PageHeader } from '../../components/PageHeader';
import { useFilters } from '../../components/useFilters';
import { useApplications, type Box } from './api';
import { ApplicationState, STATES } from './ApplicationState';

const NAMES = ['box', 'state'] as const;

/** What one wrote or signs, and the unit's applications for those who handle them. */
export default function Applications() {
  const { t } = useTranslation(['assignment']);
  const session = useSession();
  const { filters, set } = useFilters(NAMES);
  const boxes: Box[] = [...(session.has('researcher', 'tto') ? ['mine' as const] : []), ...(session.has('tto', 'college_secretary', 'decision_secretary', 'unit_leader') ? ['unit' as const] : [])];
  const box = boxes.find((b) => b === filters.box) ?? boxes[0] ?? 'mine';
  const query = useApplications(box, filters.state);
  return (
    <>
      <PageHeader title={t('assignment:title')} about={<>{t('assignment:about')} <GuideLink /></>} acts={session.has('researcher') ? <Link className="lq-button lq-button--main" to="/rights-applications/new">{t('assignment:new')}</Link> : undefined} />
      <div className="lq-wide lq-stack">
        {boxes.length > 1 ? <nav className="lq-tabs" aria-label={t('assignment:title')}>{boxes.map((b) => <Link key={b} to={`/rights-applications?box=${b}`} aria-current={b === box ? 'page' : undefined}>{t(`assignment:boxes.${b}`)}</Link>)}</nav> : null}
        <FilterBar choices={[{ name: 'state', label: t('assignment:state'), options: STATES.map((value) => ({ value, label: t(`assignment:states.${value}`) })) }]} values={filters} onChange={set} onReset={() => set({ state: undefined })} active={!!filters.state} />
        <h2 className="lq-hidden">{t(`assignment:boxes.${box}`)}</h2>
        <CursorList
          query={query} keyOf={(a) => a.id} label={t(`assignment:boxes.${box}`)}
          empty={<div className="lq-card"><EmptyState title={t(filters.state ? 'assignment:empty.state' : `assignment:empty.${box}`)} about={t('assignment:empty.about')}>{box === 'mine' ? <Link className="lq-button" to="/disclosures">{t('assignment:toDisclosures')}</Link> : null}</EmptyState></div>}
          render={(a) => (
            <article className="lq-card">
              <h3 style={{ marginBottom: 2, fontSize: 17 }}><Link to={`/rights-applications/${a.id}`}>{a.disclosureTitle}</Link></h3>
              <div className="lq-item__meta"><ApplicationState state={a.state} /><span>{t(`assignment:forms.${a.form}`)}</span><DateText at={a.updatedAt} beside /></div>
            </article>
          )}
        />
      </div>
    </>
  );
}
