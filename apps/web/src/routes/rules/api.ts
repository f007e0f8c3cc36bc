import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { client, take } from '../../api/client';
import { keys } from '../../api/queryKeys';
import type { Rule, RuleVersionInput } from '../../api/shapes';

/** The whole registry: a few hundred rows, read by pages and sifted here, so that a text typed answers at once. */
export function useRules(organisationId?: string) {
  return useQuery({
    queryKey: keys.rules.list({ organisationId }),
    queryFn: async ({ signal }) => {
      const rows: Rule[] = [];
      for (let cursor: string | undefined; ;) {
        const page = await take(client.GET('/api/v1/rules', { params: { query: { limit: 100, cursor, organisationId } }, signal }));
        rows.push(...page.items);
        if (!page.nextCursor) return rows;
        cursor = page.nextCursor;
      }
    },
  });
}
export function useRule(id: string, organisationId?: string) {
  return useQuery({ queryKey: keys.rules.part(id, organisationId ?? 'own'), queryFn: ({ signal }) => take(client.GET('/api/v1/rules/{id}', { params: { path: { id }, query: { organisationId } }, signal })) });
}
export function useSwitchRule() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ id, on, reason, organisationId }: { id: string; on: boolean; reason: string; organisationId?: string }) => take(client.POST('/api/v1/rules/{id}/switch', { params: { path: { id } }, body: { on, reason, organisationId } })),
    onSettled: () => queries.invalidateQueries({ queryKey: keys.rules.all }),
  });
}
export function useRenewRule() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ id, body }: { id: string; body: RuleVersionInput }) => take(client.POST('/api/v1/rules/{id}/versions', { params: { path: { id } }, body })),
    onSettled: () => queries.invalidateQueries({ queryKey: keys.rules.all }),
  });
}
/** For system administrators, who may choose for any unit. */
export function useUnits(enabled: boolean) {
  return useQuery({ queryKey: keys.organisations.part('verified', 'units'), queryFn: ({ signal }) => take(client.GET('/api/v1/organisations', { params: { query: { state: 'verified', limit: 100 } }, signal })), enabled });
}
