import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { client, take } from '../../../api/client';
import { keys } from '../../../api/queryKeys';
import type { ConcealmentClaim, ConcealmentClaims } from '../../../api/shapes';
import { downloadFile, uploadFile } from '../../../api/upload';
import { listQuery, type Filters } from '../../../components/useFilters';
import { usePages } from '../../../components/usePages';

/** Under the key of the agreement: a claim moves its fee. */
export const useClaims = (mediationId: string) =>
  useQuery({ queryKey: keys.mediations.part(mediationId, 'concealment'), queryFn: ({ signal }) => take(client.GET('/api/v1/mediations/{id}/concealment-claims', { params: { path: { id: mediationId } }, signal })), refetchInterval: 30_000 });
export const useAllClaims = (filters: Filters) =>
  usePages(keys.mediations.list({ ...filters, of: 'concealment' }), (cursor, signal) => take(client.GET('/api/v1/concealment-claims', { params: { query: listQuery<'/api/v1/concealment-claims'>(filters, cursor) }, signal })));

function useMove<Input, Answer>(move: (input: Input) => Promise<Answer>) {
  const queries = useQueryClient();
  return useMutation({ mutationFn: move, onSettled: () => queries.invalidateQueries({ queryKey: keys.mediations.all }) });
}
export const useAssert = (mediationId: string) => useMove(({ file, kind, statement }: { file: File; kind: string; statement: string }) => uploadFile<ConcealmentClaims>(`/api/v1/mediations/${mediationId}/concealment-claims`, file, () => undefined, { kind, statement }));
export const useClaimAct = (id: string) => useMove(({ act, version, reason }: { act: string; version: number; reason?: string }) =>
  take(client.POST('/api/v1/concealment-claims/{id}/acts/{act}', { params: { path: { id, act } }, body: { version, ...(reason ? { reason } : {}) } })));
export const useEvidence = () => useMutation({ mutationFn: ({ id, evidence }: ConcealmentClaim) => downloadFile(`/api/v1/concealment-claims/${id}/evidence`, evidence.name) });
