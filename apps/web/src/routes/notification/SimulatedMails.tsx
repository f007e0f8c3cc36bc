import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { client, take } from '../../api/client';
import { keys } from '../../api/queryKeys';
import { MailText } from './MailText';

/** Where no mail server is set up, the mail just sent to a person without a session is shown here; elsewhere the server refuses and nothing is. */
export function SimulatedMails({ address }: { address: string }) {
  const { t } = useTranslation(['notification']);
  const query = useQuery({
    queryKey: keys.mailbox.list({ address }), retry: false,
    queryFn: ({ signal }) => take(client.GET('/api/v1/local-mailbox', { params: { query: { address, limit: 1 } }, signal })),
    refetchInterval: (q) => (q.state.status === 'error' || q.state.data?.items.length || q.state.dataUpdateCount > 10 ? false : 1000),
  });
  const mail = query.data?.items[0];
  if (!mail) return null;
  return (
    <section className="lq-note" aria-label={t('notification:mailbox.title')}>
      <strong>{t('notification:mailbox.title')}</strong>
      <span>{mail.subject}</span>
      <MailText text={mail.text} />
    </section>
  );
}
