import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { client, take } from '../../api/client';
import { downloadFile } from '../../api/upload';
import { keys } from '../../api/queryKeys';
import { listQuery, type Filters } from '../../components/useFilters';
import { usePages } from '../../components/usePages';

export function useNotices(filters: Filters) {
  return usePages(keys.notices.list(filters), (cursor, signal) => take(client.GET('/api/v1/publicity-notices', { params: { query: listQuery<'/api/v1/publicity-notices'>(filters, cursor) }, signal })));
}
export function useNotice(id: string) {
  return useQuery({ queryKey: keys.notices.one(id), queryFn: ({ signal }) => take(client.GET('/api/v1/publicity-notices/{id}', { params: { path: { id } }, signal })) });
}
export function useObjections(id: string, enabled: boolean) {
  return useQuery({ queryKey: keys.notices.part(id, 'objections'), enabled, queryFn: ({ signal }) => take(client.GET('/api/v1/publicity-notices/{id}/objections', { params: { path: { id } }, signal })) });
}

export function useReports(id: string, enabled: boolean) {
  return useQuery({ queryKey: keys.notices.part(id, 'report'), enabled, queryFn: ({ signal }) => take(client.GET('/api/v1/publicity-notices/{id}/report', { params: { path: { id } }, signal })) });
}
export const downloadReport = (id: string, { copy, edition }: { copy: string; edition: number }): Promise<void> =>
  downloadFile(`/api/v1/publicity-notices/${id}/report/${copy}?edition=${edition}`, `luqiao-publicity-report-${copy}-${edition}.pdf`);

interface Act { id: string; version: number; act: string; reason?: string }
const body = ({ version, reason }: Act) => ({ version, ...(reason ? { reason } : {}) });

/** After an act the board, the notice and its objections may all be different. */
function useMove<Input, Answer>(move: (input: Input) => Promise<Answer>) {
  const queries = useQueryClient();
  return useMutation({ mutationFn: move, onSettled: () => queries.invalidateQueries({ queryKey: keys.notices.all }) });
}
export const useNoticeAct = () => useMove((input: Act) => take(client.POST('/api/v1/publicity-notices/{id}/acts/{act}', { params: { path: { id: input.id, act: input.act } }, body: body(input) })));
export const useObjectionAct = () => useMove((input: Act) => take(client.POST('/api/v1/publicity-objections/{id}/acts/{act}', { params: { path: { id: input.id, act: input.act } }, body: body(input) })));
export const useMakeReport = (id: string) => useMove(() => take(client.POST('/api/v1/publicity-notices/{id}/report', { params: { path: { id } } })));
export const useObject = (id: string) => useMove((input: { text: string; password: string }) => take(client.POST('/api/v1/publicity-notices/{id}/objections', { params: { path: { id } }, body: input })));
