import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { client, take } from '../../api/client';
import { keys } from '../../api/queryKeys';
import type { DeadlineEvidence, RightsDeadline } from '../../api/shapes';
import { listQuery, type Filters } from '../../components/useFilters';
import { usePages } from '../../components/usePages';

export function useMyResults() {
  return usePages(keys.results.list(), (cursor, signal) => take(client.GET('/api/v1/my-results', { params: { query: { limit: 10, cursor } }, signal })));
}
export function useOffice() {
  return useQuery({ queryKey: keys.office.one('counts'), queryFn: ({ signal }) => take(client.GET('/api/v1/office-queue', { signal })) });
}
export function useOfficeItems(filters: Filters) {
  return usePages(keys.office.list(filters), (cursor, signal) => take(client.GET('/api/v1/office-queue/items', { params: { query: listQuery<'/api/v1/office-queue/items'>(filters, cursor) }, signal })));
}
export function useDeadlines(filters: Filters) {
  return usePages(keys.deadlines.list(filters), (cursor, signal) => take(client.GET('/api/v1/rights-deadlines', { params: { query: listQuery<'/api/v1/rights-deadlines'>(filters, cursor) }, signal })));
}

/** Closed deadlines leave the queue and the results' clocks too. */
export function useMeetDeadline() {
  const queries = useQueryClient();
  return useMutation<RightsDeadline, Error, { id: string; body: DeadlineEvidence }>({
    mutationFn: ({ id, body }) => take(client.POST('/api/v1/rights-deadlines/{id}/fulfilments', { params: { path: { id } }, body })),
    onSettled: () => Promise.all([keys.deadlines, keys.office, keys.results].map((k) => queries.invalidateQueries({ queryKey: k.all }))),
  });
}
