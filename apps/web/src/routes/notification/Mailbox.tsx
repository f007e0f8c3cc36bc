import { useTranslation } from 'react-i18next';
import { CursorList } from '../../components/CursorList';
import { DateText } from '../../components/DateText';
import { EmptyState } from '../../components/EmptyState';
import { useMailbox } from './api';
import { MailText } from './MailText';

/** Without mail settings nothing leaves this machine: what would have been sent is read here, marked as simulated. */
export function Mailbox() {
  const { t } = useTranslation(['notification']);
  const query = useMailbox(true);
  return (
    <div className="lq-stack">
      <div className="lq-note"><strong>{t('notification:mailbox.title')}</strong><span>{t('notification:mailbox.about')}</span></div>
      <CursorList
        query={query} keyOf={(m) => m.id} label={t('notification:tabs.mail')} empty={<div className="lq-card"><EmptyState title={t('notification:mailbox.empty')} about={t('notification:mailbox.emptyAbout')} /></div>}
        render={(m) => (
          <details className="lq-card">
            <summary><strong>{m.subject}</strong> <span className="lq-muted lq-small">{t('notification:mailbox.to', { to: m.to })} {'\u00b7'} <DateText at={m.at} time /></span>{m.state === 'held' ? <> <span className="lq-tag lq-tag--wait">{t('notification:mailbox.held')}</span></> : null} <span className="lq-tag">{t('notification:simulated')}</span></summary>
            <MailText text={m.text} />
          </details>
        )}
      />
    </div>
  );
}
