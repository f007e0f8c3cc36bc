import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import { ButtonLink } from '../../components/ButtonLink';
import { CursorList } from '../../components/CursorList';
import { DateText } from '../../components/DateText';
import { EmptyState } from '../../components/EmptyState';
import { PageHeader } from '../../components/PageHeader';
import { useUnread } from '../../layout/useUnread';
import { useInbox, useMarkRead } from './api';
import { Mailbox } from './Mailbox';

export default function Inbox() {
  const { t } = useTranslation(['notification']);
  const [params] = useSearchParams();
  const mail = params.get('tab') === 'mail';
  const unread = useUnread();
  const unreadOnly = params.get('unread') === 'true';
  const query = useInbox(unreadOnly);
  const read = useMarkRead();
  return (
    <>
      <PageHeader
        title={t('notification:title')} about={t('notification:unread', { count: unread })}
        acts={<div className="lq-row">{unread ? <button type="button" className="lq-button" disabled={read.isPending} onClick={() => read.mutate(undefined)}>{t('notification:readAll')}</button> : null}<ButtonLink to="/account?tab=notices" tone="text">{t('notification:settings')}</ButtonLink></div>}
      />
      <div className="lq-wide lq-stack">
        <nav className="lq-tabs" aria-label={t('notification:title')}>
          <Link to="/inbox" aria-current={mail || unreadOnly ? undefined : 'page'}>{t('notification:tabs.notices')}</Link>
          <Link to="/inbox?unread=true" aria-current={!mail && unreadOnly ? 'page' : undefined}>{t('notification:tabs.unread')}</Link>
          <Link to="/inbox?tab=mail" aria-current={mail ? 'page' : undefined}>{t('notification:tabs.mail')} <span className="lq-tag lq-tag--wait">{t('notification:simulated')}</span></Link>
        </nav>
        <h2 className="lq-hidden">{t(mail ? 'notification:tabs.mail' : 'notification:tabs.notices')}</h2>
        {mail ? <Mailbox /> : (
          <CursorList
            query={query} keyOf={(n) => n.id} label={t('notification:title')}
            empty={<div className="lq-card"><EmptyState title={t('notification:empty')} about={t('notification:emptyAbout')}><ButtonLink to="/matches">{t('shell:nav.matches')}</ButtonLink></EmptyState></div>}
            render={(n) => (
              <article className="lq-item" style={n.readAt ? undefined : { borderInlineStart: '4px solid var(--tangerine)' }}>
                <div>
                  <h3 style={{ fontSize: 16 }}>{n.link ? <Link to={n.link} onClick={() => { if (!n.readAt) read.mutate(n.id); }}>{n.title}</Link> : n.title}</h3>
                  {n.subject ? <p className="lq-break"><b>{n.subject}</b></p> : null}
                  <p className="lq-break">{n.text}</p>
                  <div className="lq-item__meta"><span className="lq-tag">{t(`notification:groups.${n.group}`)}</span><DateText at={n.createdAt} time beside />{n.readAt ? null : <span className="lq-tag lq-tag--wait">{t('notification:new')}</span>}</div>
                </div>
              </article>
            )}
          />
        )}
      </div>
    </>
  );
}
