import { useMutation, useQueryClient } from '@tanstack/react-query';
import { client, take } from '../../api/client';
import { keys } from '../../api/queryKeys';
import { usePages } from '../../components/usePages';

export function useMatches(filters: Record<string, string | undefined>) {
  return usePages(keys.matches.list(filters), (cursor, signal) => take(client.GET('/api/v1/matches', { params: { query: { ...filters, cursor, limit: 20 } }, signal })));
}

export interface Answer { id: string; answer: 'interested' | 'declined'; reason?: string; note?: string }
export function useAnswer() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ id, ...body }: Answer) => take(client.POST('/api/v1/matches/{id}/feedback', { params: { path: { id } }, body })),
    onSettled: () => queries.invalidateQueries({ queryKey: keys.matches.all }),
  });
}

export function useLeads() {
  return usePages(keys.leads.list(), (cursor, signal) => take(client.GET('/api/v1/leads', { params: { query: { cursor, limit: 100 } }, signal })));
}
export function useMoveLead() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ id, version, status }: { id: string; version: number; status: string }) => take(client.PATCH('/api/v1/leads/{id}', { params: { path: { id } }, body: { status, version } })),
    onSettled: () => queries.invalidateQueries({ queryKey: keys.leads.all }),
  });
}
export function useLeadNote() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ id, text }: { id: string; text: string }) => take(client.POST('/api/v1/leads/{id}/notes', { params: { path: { id } }, body: { text } })),
    onSettled: () => queries.invalidateQueries({ queryKey: keys.leads.all }),
  });
}
