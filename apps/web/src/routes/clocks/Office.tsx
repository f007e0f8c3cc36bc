import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { OfficeQueue } from '../../api/shapes';
import { CursorList } from '../../components/CursorList';
import { DateText } from '../../components/DateText';
import { EmptyState } from '../../components/EmptyState';
import { ErrorState } from '../../components/ErrorState';
import { LoadingState } from '../../components/LoadingState';
import { PageHeader } from '../../components/PageHeader';
import { useFilters } from '../../components/useFilters';
import { useTexts } from '../../components/useTexts';
import { useOffice, useOfficeItems } from './api';

const NAMES = ['group', 'late'] as const;
const address = (group?: string, late?: string) => `/office?${new URLSearchParams({ ...(group && { group }), ...(late && { late }) })}`;

/** What waits for this person now; the groups are the filter, and each number is the length of its list. */
export default function Office() {
  const { t } = useTranslation(['clocks']);
  const say = useTexts();
  const { filters } = useFilters(NAMES);
  const query = useOffice();
  const items = useOfficeItems(filters);
  const chosen = query.data?.groups.find((g) => g.group === filters.group);
  const heading = chosen ? say(chosen.texts) : t('clocks:office.all');
  return (
    <>
      <PageHeader title={t('clocks:office.title')} about={t('clocks:office.about')} acts={<Link className="lq-button" to="/deadlines?box=unit">{t('clocks:office.deadlines')}</Link>} />
      <div className="lq-wide lq-stack">
        {query.isPending ? <LoadingState rows={1} /> : query.isError ? <ErrorState problem={query.error} retry={() => void query.refetch()} /> : <Groups queue={query.data} group={filters.group} late={filters.late} />}
        <section className="lq-stack" aria-label={heading}>
          <h2 style={{ fontSize: 18 }}>{heading}</h2>
          {chosen ? <p className="lq-muted">{say(chosen.about)}</p> : null}
          <CursorList
            query={items} keyOf={(i) => i.group + i.subjectId} label={heading}
            empty={<div className="lq-card"><EmptyState title={t('clocks:office.empty')} about={t('clocks:office.emptyAbout')} /></div>}
            render={(i) => (
              <article className="lq-card">
                <h3 style={{ marginBottom: 2, fontSize: 17 }}><Link to={i.page}>{i.title || t('clocks:office.noTitle')}</Link></h3>
                <div className="lq-item__meta">
                  <span className="lq-tag">{say(query.data?.groups.find((g) => g.group === i.group)?.texts)}</span>
                  {i.late ? <span className="lq-tag lq-tag--dot lq-tag--lost">{t('clocks:office.isLate')}</span> : null}
                  <span>{t('clocks:office.since')} <DateText at={i.since} beside /></span>
                  {i.dueOn ? <span>{t('clocks:office.due')} <DateText at={i.dueOn} beside /></span> : null}
                </div>
              </article>
            )}
          />
        </section>
      </div>
    </>
  );
}

function Groups({ queue, group, late }: { queue: OfficeQueue; group: string | undefined; late: string | undefined }) {
  const { t } = useTranslation(['clocks']);
  const say = useTexts();
  const full = queue.groups.filter((g) => g.count > 0 || g.group === group);
  const tab = (name: string | undefined, label: string, count: number) => <Link key={name ?? ''} to={address(name, late)} aria-current={name === group ? 'page' : undefined}>{label} <b>{count}</b></Link>;
  return (
    <div className="lq-stack">
      <nav className="lq-chips" aria-label={t('clocks:office.title')}>
        {[tab(undefined, t('clocks:office.all'), late === 'yes' ? queue.late : queue.total), ...full.map((g) => tab(g.group, say(g.texts), late === 'yes' ? g.late : g.count))].map((link) => <span className="lq-chip" key={link.key}>{link}</span>)}
      </nav>
      {queue.late || late === 'yes' ? <p><Link to={address(group, late === 'yes' ? undefined : 'yes')} aria-current={late === 'yes' ? 'true' : undefined}>{late === 'yes' ? t('pieces:filter.reset') : `${t('clocks:office.onlyLate')} (${queue.late})`}</Link></p> : null}
    </div>
  );
}
