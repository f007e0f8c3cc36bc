import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { client, take } from '../../api/client';
import { keys } from '../../api/queryKeys';
import type { Role } from '../../api/shapes';
import { usePages } from '../../components/usePages';

export function useOrganisations(filters: Record<string, string | undefined>) {
  return usePages(keys.organisations.list(filters), (cursor, signal) => take(client.GET('/api/v1/organisations', { params: { query: { ...filters, cursor, limit: 20 } }, signal })));
}
export function useOrganisation(id: string) {
  return useQuery({ queryKey: keys.organisations.one(id), queryFn: ({ signal }) => take(client.GET('/api/v1/organisations/{id}', { params: { path: { id } }, signal })) });
}
export function useOrganisationAct() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ id, act, version, reason }: { id: string; act: string; version: number; reason?: string }) => take(client.POST('/api/v1/organisations/{id}/acts/{act}', { params: { path: { id, act } }, body: { version, ...(reason ? { reason } : {}) } })),
    onSettled: () => queries.invalidateQueries({ queryKey: keys.organisations.all }),
  });
}
export function useColleagues() {
  return useQuery({ queryKey: keys.colleagues.all, queryFn: ({ signal }) => take(client.GET('/api/v1/colleagues', { signal })) });
}
export function useInvite() {
  const queries = useQueryClient();
  return useMutation({ mutationFn: (body: { email: string; displayName: string; roles: Role[] }) => take(client.POST('/api/v1/invitations', { body })), onSettled: () => queries.invalidateQueries({ queryKey: keys.colleagues.all }) });
}
export function useChangePassword() {
  return useMutation({ mutationFn: (body: { currentPassword: string; newPassword: string }) => take(client.POST('/api/v1/auth/password', { body })) });
}
export function usePermissions() {
  return useQuery({ queryKey: keys.permissions.all, queryFn: ({ signal }) => take(client.GET('/api/v1/permissions', { signal })), staleTime: Infinity });
}
