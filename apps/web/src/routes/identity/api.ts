import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { client, take } from '../../api/client';
import { keys } from '../../api/queryKeys';
import type { Consents, Invitation, OrganisationChange, Role } from '../../api/shapes';
import { listQuery, type Filters } from '../../components/useFilters';
import { usePages } from '../../components/usePages';

export function useOrganisations(filters: Filters) {
  return usePages(keys.organisations.list(filters), (cursor, signal) => take(client.GET('/api/v1/organisations', { params: { query: listQuery<'/api/v1/organisations'>(filters, cursor) }, signal })));
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
export function useChangeOrganisation(id: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (body: OrganisationChange) => take(client.PUT('/api/v1/organisations/{id}', { params: { path: { id } }, body })),
    onSettled: () => queries.invalidateQueries({ queryKey: keys.organisations.all }),
  });
}

export function useColleagues() {
  return usePages(keys.colleagues.list(), (cursor, signal) => take(client.GET('/api/v1/colleagues', { params: { query: { cursor, limit: 50 } }, signal })));
}
export function useInvite() {
  const queries = useQueryClient();
  return useMutation({ mutationFn: (body: Invitation) => take(client.POST('/api/v1/invitations', { body })), onSettled: () => queries.invalidateQueries({ queryKey: keys.colleagues.all }) });
}
export function useAccounts(filters: Filters) {
  return usePages(keys.accounts.list(filters), (cursor, signal) => take(client.GET('/api/v1/accounts', { params: { query: listQuery<'/api/v1/accounts'>(filters, cursor) }, signal })));
}
export function useAccountAct() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ id, act, version, reason }: { id: string; act: string; version: number; reason?: string }) => take(client.POST('/api/v1/accounts/{id}/acts/{act}', { params: { path: { id, act } }, body: { version, ...(reason ? { reason } : {}) } })),
    onSettled: () => queries.invalidateQueries({ queryKey: keys.accounts.all }),
  });
}
export function useChangeRoles() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ id, roles, version }: { id: string; roles: Role[]; version: number }) => take(client.PUT('/api/v1/accounts/{id}/roles', { params: { path: { id } }, body: { roles, version } })),
    onSettled: () => queries.invalidateQueries({ queryKey: keys.accounts.all }),
  });
}

export function useChangeMe() {
  return useMutation({ mutationFn: (body: { name?: string; phone?: string | null; locale?: 'zh-CN' | 'en'; version: number }) => take(client.PATCH('/api/v1/me', { body })) });
}
export function useChangePassword() {
  return useMutation({ mutationFn: (body: { currentPassword: string; newPassword: string }) => take(client.POST('/api/v1/auth/password', { body })) });
}
export function useForgotten() {
  return useMutation({ mutationFn: (email: string) => take(client.POST('/api/v1/auth/password/forgotten', { body: { email } })) });
}
export function usePermissions() {
  return useQuery({ queryKey: keys.permissions.all, queryFn: ({ signal }) => take(client.GET('/api/v1/permissions', { signal })), staleTime: Infinity });
}

export function useConsents() {
  return useQuery({ queryKey: keys.settings.part('me', 'consents'), queryFn: ({ signal }) => take(client.GET('/api/v1/me/consents', { signal })) });
}
/** Gives what does not stand, withdraws what does. */
export function useConsentAct() {
  const queries = useQueryClient();
  return useMutation<Consents, Error, Consents['purposes'][number]>({
    mutationFn: ({ purpose, version, stands }) => (stands ? take(client.POST('/api/v1/me/consent-withdrawals', { body: { purpose } })) : take(client.POST('/api/v1/me/consents', { body: { purpose, version } }))),
    onSettled: () => queries.invalidateQueries({ queryKey: keys.settings.part('me', 'consents') }),
  });
}

/** What was erased of a person and what stayed. */
export function useErasure(id: string) {
  return useQuery({ queryKey: keys.accounts.part(id, 'erasure'), queryFn: ({ signal }) => take(client.GET('/api/v1/accounts/{id}/erasures', { params: { path: { id } }, signal })) });
}
export function useErase() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ id, version, reason }: { id: string; version: number; reason: string }) => take(client.POST('/api/v1/accounts/{id}/erasures', { params: { path: { id } }, body: { version, reason } })),
    onSettled: () => queries.invalidateQueries({ queryKey: keys.accounts.all }),
  });
}
