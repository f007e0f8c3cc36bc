import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { client, take } from '../../api/client';
import { keys } from '../../api/queryKeys';
import type { NoticeSettings } from '../../api/shapes';
import { listQuery } from '../../components/useFilters';
import { usePages } from '../../components/usePages';

export function useInbox(unreadOnly: boolean) {
  return usePages(keys.inbox.list({ unreadOnly }), (cursor, signal) => take(client.GET('/api/v1/notifications', { params: { query: listQuery<'/api/v1/notifications'>(unreadOnly ? { unread: 'true' } : {}, cursor) }, signal })));
}
export function useMailbox(enabled: boolean) {
  return usePages(keys.mailbox.list(), (cursor, signal) => take(client.GET('/api/v1/local-mailbox', { params: { query: { cursor, limit: 20 } }, signal })), { enabled });
}
/** Without an id: all of them. */
export function useMarkRead() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (id?: string) => take<unknown>(id ? client.POST('/api/v1/notifications/{id}/read', { params: { path: { id } } }) : client.POST('/api/v1/notifications/read-all')),
    onSettled: () => queries.invalidateQueries({ queryKey: keys.inbox.all }),
  });
}
export function useNoticeSettings() {
  return useQuery({ queryKey: keys.settings.all, queryFn: ({ signal }) => take(client.GET('/api/v1/notification-preferences', { signal })) });
}
export function useSaveNoticeSettings() {
  const queries = useQueryClient();
  return useMutation({ mutationFn: (body: NoticeSettings) => take(client.PUT('/api/v1/notification-preferences', { body })), onSettled: () => queries.invalidateQueries({ queryKey: keys.settings.all }) });
}
