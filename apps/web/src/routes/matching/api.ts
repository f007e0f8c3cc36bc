import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { client, take } from '../../api/client';
import { keys } from '../../api/queryKeys';
import { ApiProblem } from '../../api/problem';
import type { BrokerSubscription, LeadState, MatchAnswerInput } from '../../api/shapes';
import { listQuery, type Filters } from '../../components/useFilters';
import { usePages } from '../../components/usePages';

export function useMatches(filters: Filters) {
  return usePages(keys.matches.list(filters), (cursor, signal) => take(client.GET('/api/v1/matches', { params: { query: listQuery<'/api/v1/matches'>(filters, cursor) }, signal })));
}
export function useMatch(id: string | undefined, enabled = true) {
  return useQuery({ queryKey: keys.matches.one(id ?? ''), enabled: !!id && enabled, queryFn: ({ signal }) => take(client.GET('/api/v1/matches/{id}', { params: { path: { id: id ?? '' } }, signal })) });
}
/** Just published, and the background has not come to it yet. */
const notYet = (problem: unknown) => (problem instanceof ApiProblem && problem.status === 404 ? 3000 : false);
export function useListingMatches(of: 'achievement' | 'demand', id: string) {
  return usePages(keys.matches.list({ of, id }), (cursor, signal) => {
    const params = { path: { id }, query: { cursor, limit: 10 } };
    return take(of === 'demand' ? client.GET('/api/v1/demands/{id}/matches', { params, signal }) : client.GET('/api/v1/achievements/{id}/matches', { params, signal }));
  }, { again: notYet });
}
export function useAnswerRate(organisationId: string | undefined) {
  return useQuery({ queryKey: keys.organisations.part(organisationId ?? '', 'rate'), enabled: !!organisationId, queryFn: ({ signal }) => take(client.GET('/api/v1/organisations/{id}/answer-rate', { params: { path: { id: organisationId ?? '' } }, signal })) });
}

export function useAnswer() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ id, ...body }: { id: string } & MatchAnswerInput) => take(client.POST('/api/v1/matches/{id}/answers', { params: { path: { id } }, body })),
    onSettled: () => Promise.all([keys.matches, keys.inbox].map((k) => queries.invalidateQueries({ queryKey: k.all }))),
  });
}

export function useLeads(state: LeadState) {
  return usePages(keys.leads.list({ state }), (cursor, signal) => take(client.GET('/api/v1/broker/leads', { params: { query: { state, cursor, limit: 20 } }, signal })));
}
export function useBoard() {
  return useQuery({ queryKey: keys.leads.list({ board: true }), queryFn: ({ signal }) => take(client.GET('/api/v1/broker/leads/board', { signal })), refetchInterval: 30_000 });
}
export function useLead(id: string, enabled: boolean) {
  return useQuery({ queryKey: keys.leads.one(id), enabled, queryFn: ({ signal }) => take(client.GET('/api/v1/broker/leads/{id}', { params: { path: { id } }, signal })) });
}
export function useMoveLead() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ id, version, act, reason }: { id: string; version: number; act: string; reason?: string }) => take(client.POST('/api/v1/broker/leads/{id}/acts/{act}', { params: { path: { id, act } }, body: { version, ...(reason ? { reason } : {}) } })),
    onSettled: () => queries.invalidateQueries({ queryKey: keys.leads.all }),
  });
}
export function useLeadNote() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ id, text }: { id: string; text: string }) => take(client.POST('/api/v1/broker/leads/{id}/notes', { params: { path: { id } }, body: { text } })),
    onSettled: () => queries.invalidateQueries({ queryKey: keys.leads.all }),
  });
}

export function useBrokerSubscription() {
  return useQuery({ queryKey: keys.subscriptions.all, queryFn: ({ signal }) => take(client.GET('/api/v1/broker/subscription', { signal })) });
}
export function useSaveBrokerSubscription() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (body: BrokerSubscription) => take(client.PUT('/api/v1/broker/subscription', { body })),
    onSettled: () => Promise.all([keys.subscriptions, keys.leads].map((k) => queries.invalidateQueries({ queryKey: k.all }))),
  });
}
