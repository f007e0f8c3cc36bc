import { useTranslation } from 'react-i18next';
import { useSession } from '../../api/session';
import { CursorList } from '../../components/CursorList';
import { EmptyState } from '../../components/EmptyState';
import { FilterBar } from '../../components/FilterBar';
import { GuideLink } from '../../components/GuideLink';
import { PageHeader } from '../../components/PageHeader';
import { useFilters } from '../../components/useFilters';
import { useNotices } from './api';
import { NoticeItem } from './NoticeItem';

const NAMES = ['state', 'kind', 'organisationId'] as const;
const STATES = ['running', 'ended', 'superseded', 'withdrawn'] as const;
const KINDS = ['rights-assignment', 'agreed-price', 'award', 'challenge-result'] as const;

export default function Notices() {
  const { t } = useTranslation(['publicity']);
  const { user } = useSession();
  const { filters, set, reset, active } = useFilters(NAMES);
  const query = useNotices(filters);
  return (
    <>
      <PageHeader title={t('publicity:title')} about={<>{t(user ? 'publicity:about' : 'publicity:aboutPublic')} <GuideLink to="publicity" /></>} />
      <div className="lq-wide">
        <FilterBar
          values={filters} onChange={set} onReset={reset} active={active}
          choices={[
            { name: 'state', label: t('reference:columns.state'), options: STATES.map((s) => ({ value: s, label: t(`reference:noticeStates.${s}`) })) },
            { name: 'kind', label: t('publicity:kind'), options: KINDS.map((k) => ({ value: k, label: t(`publicity:kinds.${k}`) })) },
          ]}
        />
        <p className="lq-row lq-small" style={{ margin: '14px 0' }}>
          <span className="lq-muted">{t('publicity:feeds')}</span><a href="/api/v1/publicity-notices.ics">{t('publicity:calendar')}</a><a href="/api/v1/publicity-notices.rss">RSS</a>
        </p>
        <h2 className="lq-hidden">{t('publicity:title')}</h2>
        <CursorList
          query={query} keyOf={(n) => n.id} label={t('publicity:title')} render={(n) => <NoticeItem item={n} />}
          empty={(
            <div className="lq-card">
              <EmptyState title={t(active ? 'publicity:emptyFiltered' : 'publicity:empty')} about={t('publicity:emptyAbout')}>
                {active ? <button type="button" className="lq-button" onClick={reset}>{t('pieces:filter.reset')}</button> : null}
              </EmptyState>
            </div>
          )}
        />
      </div>
    </>
  );
}
