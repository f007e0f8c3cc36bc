import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { client, take } from '../../api/client';
import { keys } from '../../api/queryKeys';
import type { NoticeSettings } from '../../api/shapes';
import { usePages } from '../../components/usePages';

export function useInbox() {
  return usePages(keys.inbox.list(), (cursor, signal) => take(client.GET('/api/v1/notifications', { params: { query: { cursor, limit: 20 } }, signal })));
}
export function useMailbox(enabled: boolean) {
  return usePages(keys.mailbox.list(), (cursor, signal) => take(client.GET('/api/v1/mailbox', { params: { query: { cursor, limit: 20 } }, signal })), enabled);
}
/** Without an id: all of them. */
export function useMarkRead() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (id?: string) => take(id ? client.POST('/api/v1/notifications/{id}/read', { params: { path: { id } } }) : client.POST('/api/v1/notifications/read')),
    onSettled: () => queries.invalidateQueries({ queryKey: keys.inbox.all }),
  });
}
export function useNoticeSettings() {
  return useQuery({ queryKey: keys.settings.all, queryFn: ({ signal }) => take(client.GET('/api/v1/notifications/settings', { signal })) });
}
export function useSaveNoticeSettings() {
  const queries = useQueryClient();
  return useMutation({ mutationFn: (body: NoticeSettings) => take(client.PUT('/api/v1/notifications/settings', { body })), onSettled: () => queries.invalidateQueries({ queryKey: keys.settings.all }) });
}
export function useSubscriptions() {
  return useQuery({ queryKey: keys.subscriptions.all, queryFn: ({ signal }) => take(client.GET('/api/v1/subscriptions', { signal })) });
}
export function useSubscribe() {
  const queries = useQueryClient();
  return useMutation({ mutationFn: (body: { fieldCode?: string; regionCode?: string }) => take(client.POST('/api/v1/subscriptions', { body })), onSettled: () => queries.invalidateQueries({ queryKey: keys.subscriptions.all }) });
}
export function useUnsubscribe() {
  const queries = useQueryClient();
  return useMutation({ mutationFn: (id: string) => take(client.DELETE('/api/v1/subscriptions/{id}', { params: { path: { id } } })), onSettled: () => queries.invalidateQueries({ queryKey: keys.subscriptions.all }) });
}
