import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { client, take } from '../../api/client';
import { keys } from '../../api/queryKeys';
import type { ImportDetail } from '../../api/shapes';
import { downloadFile, uploadFile } from '../../api/upload';
import { listQuery } from '../../components/useFilters';
import { usePages } from '../../components/usePages';

export type ImportKind = 'achievement' | 'demand';
export const RUNNING: ReadonlySet<string> = new Set(['uploaded', 'checking', 'committing']);

export function useImports() {
  return usePages(keys.imports.list(), (cursor, signal) => take(client.GET('/api/v1/imports', { params: { query: listQuery<'/api/v1/imports'>({}, cursor) }, signal })));
}
/** Asks again each second while the batch moves; an import survives a reload because its id is in the address. */
export function useImport(id: string) {
  return useQuery({
    queryKey: keys.imports.one(id),
    queryFn: ({ signal }) => take(client.GET('/api/v1/imports/{id}', { params: { path: { id } }, signal })),
    refetchInterval: (q) => (q.state.data && RUNNING.has(q.state.data.state) ? 1000 : false),
  });
}
export function useImportAct() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ id, act, version }: { id: string; act: string; version: number }) => take(client.POST('/api/v1/imports/{id}/acts/{act}', { params: { path: { id, act: act as 'commit' | 'discard' | 'undo' } }, body: { version } })),
    onSettled: () => Promise.all([keys.imports, keys.achievements, keys.demands].map((k) => queries.invalidateQueries({ queryKey: k.all }))),
  });
}
/** The fields go before the file, so that the server can refuse before it takes a byte. */
export const uploadImport = (kind: ImportKind, submit: boolean, file: File, onProgress: (part: number) => void) => uploadFile<ImportDetail>('/api/v1/imports', file, onProgress, { kind, submit: String(submit) });
export const downloadTemplate = (kind: ImportKind, format: 'csv' | 'xlsx') => downloadFile(`/api/v1/imports/templates/${kind}.${format}`, `luqiao-${kind}-template.${format}`);
