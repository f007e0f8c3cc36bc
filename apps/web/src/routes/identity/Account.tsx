import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import { useSession } from '../../api/session';
import { PageHeader } from '../../components/PageHeader';
import { AccountColleagues } from './AccountColleagues';
import { AccountNotices } from './AccountNotices';
import { AccountPassword } from './AccountPassword';
import { AccountPrivacy } from './AccountPrivacy';
import { AccountProfile } from './AccountProfile';
import { AccountSubscriptions } from './AccountSubscriptions';

const TABS = { profile: AccountProfile, password: AccountPassword, notices: AccountNotices, subscriptions: AccountSubscriptions, colleagues: AccountColleagues, privacy: AccountPrivacy };
type Tab = keyof typeof TABS;

export default function Account() {
  const { t } = useTranslation(['identity']);
  const [params] = useSearchParams();
  const { has } = useSession();
  const asked = params.get('tab') ?? 'profile';
  const tab: Tab = asked in TABS ? (asked as Tab) : 'profile';
  const Panel = TABS[tab];
  return (
    <>
      <PageHeader title={t('identity:account.title')} about={t(`identity:account.abouts.${tab}`)} />
      <div className="lq-wide lq-stack">
        <nav className="lq-tabs" aria-label={t('identity:account.title')}>
          {(Object.keys(TABS) as Tab[]).filter((k) => k !== 'subscriptions' || has('broker')).map((k) => <Link key={k} to={k === 'profile' ? '/account' : `/account?tab=${k}`} aria-current={k === tab ? 'page' : undefined}>{t(`identity:account.tabs.${k}`)}</Link>)}
        </nav>
        <Panel />
      </div>
    </>
  );
}
