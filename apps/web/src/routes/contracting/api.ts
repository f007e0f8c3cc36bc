import { keepPreviousData, useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { client, take } from '../../api/client';
import { keys } from '../../api/queryKeys';
import type { DataRoom, DealOpening, DealSide, DealState, DealTimelineItem, ExportScreenInput, ForeignAnswer, NdaInput, Page, RecipientCheckInput } from '../../api/shapes';
import { downloadFile, uploadFile } from '../../api/upload';
import { listQuery, type Filters } from '../../components/useFilters';
import { usePages } from '../../components/usePages';

/** The other side acts while one reads: what stands on the table is asked for again. */
const AGAIN = 15_000;

export function useDeals(filters: Filters, enabled = true) {
  return usePages(keys.deals.list(filters), (cursor, signal) => take(client.GET('/api/v1/deals', { params: { query: listQuery<'/api/v1/deals'>(filters, cursor) }, signal })), { enabled, again: () => 2 * AGAIN });
}
/** One question for each state, so that a long column hides no short one. */
export function useBoard(side: string | undefined, enabled: boolean): Record<DealState, ReturnType<typeof useDeals>> {
  return {
    proposed: useDeals({ state: 'proposed', side }, enabled), talking: useDeals({ state: 'talking', side }, enabled), agreed: useDeals({ state: 'agreed', side }, enabled),
    declined: useDeals({ state: 'declined', side }, enabled), withdrawn: useDeals({ state: 'withdrawn', side }, enabled), abandoned: useDeals({ state: 'abandoned', side }, enabled),
  };
}
export function useDeal(id: string) {
  return useQuery({ queryKey: keys.deals.one(id), queryFn: ({ signal }) => take(client.GET('/api/v1/deals/{id}', { params: { path: { id } }, signal })), refetchInterval: AGAIN });
}
/** Always from the newest: what was just said stands first. */
export function useTimeline(id: string) {
  return useInfiniteQuery({
    queryKey: keys.deals.part(id, 'timeline'), initialPageParam: undefined as string | undefined, getNextPageParam: (last: Page<DealTimelineItem>) => last.nextCursor ?? undefined, refetchInterval: AGAIN,
    queryFn: ({ pageParam, signal }): Promise<Page<DealTimelineItem>> => take(client.GET('/api/v1/deals/{id}/timeline', { params: { path: { id }, query: { cursor: pageParam, limit: 20 } }, signal })),
  });
}
export function useRoom(id: string, enabled: boolean) {
  return useQuery({ queryKey: keys.deals.part(id, 'room'), enabled, queryFn: ({ signal }) => take(client.GET('/api/v1/deals/{id}/room', { params: { path: { id } }, signal })), refetchInterval: AGAIN });
}

/** The product's agreement as it would be signed; asked once the day and the years can be read. */
export function useNdaText(id: string, { years, openUntil }: { years?: number | null; openUntil?: string }) {
  const readable = !!years && /^\d{4}-\d{2}-\d{2}$/.test(openUntil ?? '');
  return useQuery({
    queryKey: keys.deals.part(id, `nda-text.${years}.${openUntil}`), enabled: readable, placeholderData: keepPreviousData,
    queryFn: ({ signal }) => take(client.GET('/api/v1/deals/{id}/nda-text', { params: { path: { id }, query: { years: years!, openUntil: openUntil! } }, signal })),
  });
}

/** After an act the board, the room and its line may all be different. `done` comes as soon as the server has it, before they are asked for again. */
export function useMove<Input, Answer>(move: (input: Input) => Promise<Answer>, done?: (input: Input) => void) {
  const queries = useQueryClient();
  return useMutation({ mutationFn: move, onSuccess: (_, input) => done?.(input), onSettled: () => queries.invalidateQueries({ queryKey: keys.deals.all }) });
}
interface Act { version: number; act: string; reason?: string }
export const useOpenDeal = () => useMove((body: DealOpening) => take(client.POST('/api/v1/deals', { body })));
export const useDealAct = (id: string) => useMove(({ act, version, reason, foreign }: Act & { foreign?: ForeignAnswer }) =>
  take(client.POST('/api/v1/deals/{id}/acts/{act}', { params: { path: { id, act } }, body: { version, ...(reason ? { reason } : {}), ...(foreign ? { foreign } : {}) } })));
export const useSay = (id: string, done: (text: string) => void) => useMove((text: string) => take(client.POST('/api/v1/deals/{id}/messages', { params: { path: { id } }, body: { text } })), done);
export const useCheck = (id: string, done: () => void) => useMove((body: RecipientCheckInput) => take(client.POST('/api/v1/deals/{id}/recipient-checks', { params: { path: { id } }, body })), done);
export const useScreen = (id: string, done: () => void) => useMove((body: ExportScreenInput) => take(client.POST('/api/v1/deals/{id}/export-screens', { params: { path: { id } }, body })), done);
export const useOfferNda = (id: string, done: () => void) => useMove((body: NdaInput) => take(client.POST('/api/v1/deals/{id}/ndas', { params: { path: { id } }, body })), done);
export const useNdaAct = (id: string, ndaId: string) => useMove(({ act, version, reason, password }: Act & { password?: string }) =>
  take(client.POST('/api/v1/deals/{id}/ndas/{ndaId}/acts/{act}', { params: { path: { id, ndaId, act } }, body: { version, ...(reason ? { reason } : {}), ...(password ? { password } : {}) } })));

/** Each of these is a look that is kept, so the line and the room are asked for again. */
export const usePrivateText = (id: string) => useMove(() => take(client.GET('/api/v1/deals/{id}/room/private-text', { params: { path: { id } } })));
export const useDownload = (id: string) => useMove((file: DataRoom['files'][number]) => downloadFile(`/api/v1/deals/${id}/room/files/${file.id}`, file.name));
export const useTakeBack = (id: string) => useMove((fileId: string) => take(client.POST('/api/v1/deals/{id}/room/files/{fileId}/withdrawals', { params: { path: { id, fileId } } })));
export const usePutFile = (id: string) => useMove(({ file, progress }: { file: File; progress: (part: number) => void }) => uploadFile<DataRoom>(`/api/v1/deals/${id}/room/files`, file, progress, { secrecyAnswer: 'no' }));

/** Who talks for a party, who signs, who looks; the server decides on every request. */
export const TALKERS = ['tto', 'firm'] as const;
export const SIGNERS = [...TALKERS, 'unit_leader'] as const;
const LIVE: readonly DealState[] = ['proposed', 'talking', 'agreed'];
export const isLive = (state: DealState): boolean => LIVE.includes(state);
export const isTalking = (state: DealState): boolean => state === 'talking' || state === 'agreed';
export const otherOf = <T>({ mySide, holder, acquirer }: { mySide: DealSide; holder: T; acquirer: T }): T => (mySide === 'holder' ? acquirer : holder);
