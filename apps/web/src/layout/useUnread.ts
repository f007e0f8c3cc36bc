import { useQuery } from '@tanstack/react-query';
import { client, take } from '../api/client';
import { keys } from '../api/queryKeys';
import { useSession } from '../api/session';

export function useUnread(): number {
  const { user } = useSession();
  const { data } = useQuery({
    queryKey: keys.inbox.part('me', 'unread'),
    queryFn: ({ signal }) => take(client.GET('/api/v1/notifications/unread-count', { signal })),
    enabled: user !== null,
    refetchInterval: 20_000,
  });
  return data?.unread ?? 0;
}
