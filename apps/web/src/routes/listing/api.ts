import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { client, take } from '../../api/client';
import { keys } from '../../api/queryKeys';
import type { Achievement, AchievementInput, Attachment, Demand, DemandInput, SearchAnswer, SearchHit } from '../../api/shapes';
import { downloadFile, uploadFile } from '../../api/upload';
import { listQuery, type Filters } from '../../components/useFilters';
import { usePages } from '../../components/usePages';

export function useAchievements(filters: Filters) {
  return usePages(keys.achievements.list(filters), (cursor, signal) => take(client.GET('/api/v1/achievements', { params: { query: listQuery<'/api/v1/achievements'>(filters, cursor) }, signal })));
}
export const loadAchievement = (id: string, signal?: AbortSignal): Promise<Achievement> => take(client.GET('/api/v1/achievements/{id}', { params: { path: { id } }, signal }));
export function useAchievement(id: string | undefined) {
  return useQuery({ queryKey: keys.achievements.one(id ?? ''), enabled: !!id, queryFn: ({ signal }) => loadAchievement(id ?? '', signal) });
}
export function useDemands(filters: Filters) {
  return usePages(keys.demands.list(filters), (cursor, signal) => take(client.GET('/api/v1/demands', { params: { query: listQuery<'/api/v1/demands'>(filters, cursor) }, signal })));
}
export const loadDemand = (id: string, signal?: AbortSignal): Promise<Demand> => take(client.GET('/api/v1/demands/{id}', { params: { path: { id } }, signal }));
export function useDemand(id: string | undefined) {
  return useQuery({ queryKey: keys.demands.one(id ?? ''), enabled: !!id, queryFn: ({ signal }) => loadDemand(id ?? '', signal) });
}

/** Creates without an id, else writes the content anew over the version that was seen. */
export const saveAchievement = (body: AchievementInput, seen?: { id: string; version: number }): Promise<Achievement> =>
  seen
    ? take(client.PUT('/api/v1/achievements/{id}', { params: { path: { id: seen.id } }, body: { ...body, version: seen.version } }))
    : take(client.POST('/api/v1/achievements', { body }));
export const saveDemand = (body: DemandInput, seen?: { id: string; version: number }): Promise<Demand> =>
  seen
    ? take(client.PUT('/api/v1/demands/{id}', { params: { path: { id: seen.id } }, body: { ...body, version: seen.version } }))
    : take(client.POST('/api/v1/demands', { body }));

interface ActInput { id: string; version: number; act: string; reason?: string }
const body = ({ version, reason }: ActInput) => ({ version, ...(reason ? { reason } : {}) });

export const actOnAchievement = (input: ActInput): Promise<Achievement> => take(client.POST('/api/v1/achievements/{id}/acts/{act}', { params: { path: { id: input.id, act: input.act } }, body: body(input) }));
export const actOnDemand = (input: ActInput): Promise<Demand> => take(client.POST('/api/v1/demands/{id}/acts/{act}', { params: { path: { id: input.id, act: input.act } }, body: body(input) }));

/** After an act the lists, the one, the queue and the matches may all be different. */
export function useListingAct(of: 'achievement' | 'demand') {
  const queries = useQueryClient();
  return useMutation<Achievement | Demand, Error, ActInput>({
    mutationFn: (input) => (of === 'achievement' ? actOnAchievement(input) : actOnDemand(input)),
    onSettled: () => Promise.all([keys.achievements, keys.demands, keys.matches, keys.inbox, keys.numbers].map((k) => queries.invalidateQueries({ queryKey: k.all }))),
  });
}

/** A draft that was never published may be removed. */
export function useDeleteListing(of: 'achievement' | 'demand') {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ id, version }: { id: string; version: number }) => {
      const params = { path: { id }, query: { version } };
      return take(of === 'achievement' ? client.DELETE('/api/v1/achievements/{id}', { params }) : client.DELETE('/api/v1/demands/{id}', { params }));
    },
    onSuccess: () => queries.invalidateQueries({ queryKey: keys[`${of}s`].all, refetchType: 'none' }),
  });
}

/** What was done with it; only for those who see it whole. */
export function useHistory(of: 'achievement' | 'demand', id: string, enabled: boolean) {
  return useQuery({
    queryKey: keys[`${of}s`].part(id, 'history'), enabled,
    queryFn: ({ signal }) => take(of === 'achievement' ? client.GET('/api/v1/achievements/{id}/history', { params: { path: { id } }, signal }) : client.GET('/api/v1/demands/{id}/history', { params: { path: { id } }, signal })),
  });
}

export function useSearch(filters: Filters) {
  return usePages<SearchHit, SearchAnswer>(keys.search.list(filters), (cursor, signal) => take(client.GET('/api/v1/search', { params: { query: listQuery<'/api/v1/search'>(filters, cursor) }, signal })));
}

export const exportList = (of: 'achievements' | 'demands', filters: Filters, format: 'csv' | 'xlsx') => {
  const text = new URLSearchParams(Object.entries(filters).flatMap(([k, v]) => (v ? [[k, v]] : [])));
  return downloadFile(`/api/v1/exports/${of}.${format}?${text.toString()}`, `luqiao-${of}.${format}`);
};

export const uploadAttachment = (achievementId: string, file: File, forAll: boolean, onProgress: (part: number) => void) =>
  uploadFile<Attachment>(`/api/v1/achievements/${achievementId}/attachments`, file, onProgress, { secrecyAnswer: 'no', public: String(forAll) });
export const removeAttachment = (id: string, attachmentId: string) => take(client.DELETE('/api/v1/achievements/{id}/attachments/{attachmentId}', { params: { path: { id, attachmentId } } }));
export const downloadAttachment = (id: string, file: Attachment) => downloadFile(`/api/v1/achievements/${id}/attachments/${file.id}`, file.name);
