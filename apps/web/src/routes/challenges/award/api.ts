import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { client, take } from '../../../api/client';
import { keys } from '../../../api/queryKeys';
import type { ChallengePublicityInput, EthicsInput } from '../../../api/shapes';
import { downloadFile } from '../../../api/upload';
import { listQuery, type Filters } from '../../../components/useFilters';
import { usePages } from '../../../components/usePages';

const { challenges } = keys;

export const useEthics = (id: string) => useQuery({ queryKey: challenges.part(id, 'ethics'), queryFn: ({ signal }) => take(client.GET('/api/v1/challenges/{id}/ethics', { params: { path: { id } }, signal })) });
export const useShown = (id: string) => useQuery({ queryKey: challenges.part(id, 'publicity'), queryFn: ({ signal }) => take(client.GET('/api/v1/challenges/{id}/publicity', { params: { path: { id } }, signal })) });
export const useResults = (id: string, enabled = true) => useQuery({ queryKey: challenges.part(id, 'results'), enabled, queryFn: ({ signal }) => take(client.GET('/api/v1/challenges/{id}/results', { params: { path: { id } }, signal })) });
export const useHistory = (id: string) => useQuery({ queryKey: challenges.part(id, 'history'), queryFn: ({ signal }) => take(client.GET('/api/v1/challenges/{id}/history', { params: { path: { id } }, signal })) });
export const useArchive = (filters: Filters) => usePages(challenges.list({ archive: true, ...filters }), (cursor, signal) => take(client.GET('/api/v1/challenges/archive', { params: { query: listQuery<'/api/v1/challenges/archive'>(filters, cursor) }, signal })));
export const useFeedback = () => useQuery({ queryKey: challenges.list({ feedback: true }), queryFn: ({ signal }) => take(client.GET('/api/v1/entries/feedback', { signal })) });
export function useFigures({ of, year, field }: { of: 'all' | 'own'; year?: string; field?: string }) {
  return useQuery({
    queryKey: challenges.list({ statistics: of, year, field }),
    queryFn: ({ signal }) => take(client.GET('/api/v1/challenges/statistics', { params: { query: { of, ...(year && { year: Number(year) }), ...(field && { field }) } }, signal })),
  });
}
export const useCandidates = (q: string) => useQuery({ queryKey: challenges.list({ candidates: q }), enabled: q.length > 1, staleTime: 60_000, queryFn: ({ signal }) => take(client.GET('/api/v1/challenges/keeper-candidates', { params: { query: { q } }, signal })) });

export function exportArchive(filters: Filters, format: 'csv' | 'xlsx') {
  const text = new URLSearchParams(Object.entries(filters).flatMap(([k, v]) => (v ? [[k, v]] : [])));
  return downloadFile(`/api/v1/challenges/archive.${format}?${text.toString()}`, `luqiao-challenges.${format}`);
}

/** Whatever was answered or shown, the challenge itself may be allowed something else now. */
function useAfter<Input, Answer>(run: (input: Input) => Promise<Answer>, done?: () => void) {
  const queries = useQueryClient();
  return useMutation({ mutationFn: run, onSuccess: () => done?.(), onSettled: () => queries.invalidateQueries({ queryKey: challenges.all }) });
}
export const useScreen = (id: string, done: () => void) => useAfter((body: EthicsInput) => take(client.POST('/api/v1/challenges/{id}/ethics', { params: { path: { id } }, body })), done);
export const usePublicise = (id: string) => useAfter((body: ChallengePublicityInput) => take(client.POST('/api/v1/challenges/{id}/publicity', { params: { path: { id } }, body })));
export const useExcludable = (id: string) => useQuery({ queryKey: challenges.part(id, 'excludable'), queryFn: ({ signal }) => take(client.GET('/api/v1/challenges/{id}/excludable', { params: { path: { id } }, signal })) });
export const useExclude = (id: string, done: () => void) => useAfter(({ entryId, version, reason }: { entryId: string; version: number; reason: string }) => take(client.POST('/api/v1/challenges/{id}/entries/{entryId}/exclusion', { params: { path: { id, entryId } }, body: { version, reason } })), done);
