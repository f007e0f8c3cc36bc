import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { client, take } from '../../api/client';
import { keys } from '../../api/queryKeys';
import type { Achievement, AchievementInput, Attachment, Demand, DemandInput, ImportBatch, SearchAnswer, SearchHit } from '../../api/shapes';
import { downloadFile, uploadFile } from '../../api/upload';
import { usePages } from '../../components/usePages';

export type Filters = Record<string, string | undefined>;
const query = (filters: Filters, cursor?: string, limit = 20) => ({ query: { ...filters, cursor, limit } });

export function useAchievements(filters: Filters) {
  return usePages(keys.achievements.list(filters), (cursor, signal) => take(client.GET('/api/v1/achievements', { params: query(filters, cursor), signal })));
}
export function useAchievement(id: string | undefined) {
  return useQuery({ queryKey: keys.achievements.one(id ?? ''), enabled: !!id, queryFn: ({ signal }) => take(client.GET('/api/v1/achievements/{id}', { params: { path: { id: id ?? '' } }, signal })) });
}
export function useAchievementMatches(id: string, enabled: boolean) {
  return useQuery({ queryKey: keys.achievements.part(id, 'matches'), enabled, queryFn: ({ signal }) => take(client.GET('/api/v1/achievements/{id}/matches', { params: { path: { id } }, signal })) });
}
export function useDemands(filters: Filters) {
  return usePages(keys.demands.list(filters), (cursor, signal) => take(client.GET('/api/v1/demands', { params: query(filters, cursor), signal })));
}
export function useDemand(id: string | undefined) {
  return useQuery({ queryKey: keys.demands.one(id ?? ''), enabled: !!id, queryFn: ({ signal }) => take(client.GET('/api/v1/demands/{id}', { params: { path: { id: id ?? '' } }, signal })) });
}
export function useDemandMatches(id: string, enabled: boolean) {
  return useQuery({ queryKey: keys.demands.part(id, 'matches'), enabled, queryFn: ({ signal }) => take(client.GET('/api/v1/demands/{id}/matches', { params: { path: { id } }, signal })) });
}

/** Creates without an id, else updates with the version that was seen. */
export const saveAchievement = (input: AchievementInput, seen?: { id: string; version: number }): Promise<Achievement> =>
  seen
    ? take(client.PATCH('/api/v1/achievements/{id}', { params: { path: { id: seen.id } }, body: { ...input, version: seen.version } }))
    : take(client.POST('/api/v1/achievements', { body: input }));
export const saveDemand = (input: DemandInput, seen?: { id: string; version: number }): Promise<Demand> =>
  seen
    ? take(client.PATCH('/api/v1/demands/{id}', { params: { path: { id: seen.id } }, body: { ...input, version: seen.version } }))
    : take(client.POST('/api/v1/demands', { body: input }));

interface ActInput { id: string; version: number; act: string; reason?: string }
const body = ({ version, reason }: ActInput) => ({ version, ...(reason ? { reason } : {}) });

export const actOnAchievement = (input: ActInput): Promise<Achievement> => take(client.POST('/api/v1/achievements/{id}/acts/{act}', { params: { path: { id: input.id, act: input.act } }, body: body(input) }));
export const actOnDemand = (input: ActInput): Promise<Demand> => take(client.POST('/api/v1/demands/{id}/acts/{act}', { params: { path: { id: input.id, act: input.act } }, body: body(input) }));

/** After an act the lists, the one, the queue and the matches may all be different. */
export function useListingAct(of: 'achievement' | 'demand') {
  const queries = useQueryClient();
  return useMutation<Achievement | Demand, Error, ActInput>({
    mutationFn: (input) => (of === 'achievement' ? actOnAchievement(input) : actOnDemand(input)),
    onSettled: () => Promise.all([keys.achievements, keys.demands, keys.reviews, keys.matches, keys.inbox].map((k) => queries.invalidateQueries({ queryKey: k.all }))),
  });
}

export function useSearch(filters: Filters) {
  return usePages<SearchHit, SearchAnswer>(keys.search.list(filters), (cursor, signal) => take(client.GET('/api/v1/search', { params: query(filters, cursor), signal })));
}

export function useReviews() {
  return usePages(keys.reviews.list(), (cursor, signal) => take(client.GET('/api/v1/reviews', { params: query({}, cursor), signal })));
}

export function useImports() {
  return usePages(keys.imports.list(), (cursor, signal) => take(client.GET('/api/v1/imports', { params: query({}, cursor), signal })));
}
const RUNNING = new Set(['uploaded', 'checking', 'committing']);
/** Asks again each second while the batch moves; an import survives a reload because its id is in the address. */
export function useImport(id: string | null) {
  return useQuery({
    queryKey: keys.imports.one(id ?? ''), enabled: !!id,
    queryFn: ({ signal }) => take(client.GET('/api/v1/imports/{id}', { params: { path: { id: id ?? '' } }, signal })),
    refetchInterval: (q) => (q.state.data && RUNNING.has(q.state.data.state) ? 1000 : false),
  });
}
export function useImportAct() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ id, act }: { id: string; act: 'commit' | 'undo' }) =>
      take(act === 'commit' ? client.POST('/api/v1/imports/{id}/commit', { params: { path: { id } } }) : client.POST('/api/v1/imports/{id}/undo', { params: { path: { id } } })),
    onSettled: () => queries.invalidateQueries({ queryKey: keys.imports.all }),
  });
}
export const uploadImport = (kind: string, file: File, onProgress: (part: number) => void) => uploadFile<ImportBatch>(`/api/v1/imports?kind=${kind}`, file, onProgress, { kind });
export const downloadTemplate = (kind: string, format: 'csv' | 'xlsx') => downloadFile(`/api/v1/imports/templates/${kind}?format=${format}`, `luqiao-${kind}.${format}`);
export const exportList = (of: 'achievements' | 'demands', filters: Filters, format: 'csv' | 'xlsx') => {
  const text = new URLSearchParams(Object.entries({ ...filters, format }).flatMap(([k, v]) => (v ? [[k, v]] : [])));
  return downloadFile(`/api/v1/${of}/export?${text.toString()}`, `luqiao-${of}.${format}`);
};
export const uploadAttachment = (achievementId: string, file: File, onProgress: (part: number) => void) => uploadFile<Attachment>(`/api/v1/achievements/${achievementId}/attachments`, file, onProgress, { secrecy: 'no' });
