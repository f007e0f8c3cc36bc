import { useQuery } from '@tanstack/react-query';
import { client, take } from '../../../api/client';
import { keys } from '../../../api/queryKeys';
import type { Contract, PriceDecisionInput } from '../../../api/shapes';
import { downloadFile, uploadFile } from '../../../api/upload';
import { listQuery, type Filters } from '../../../components/useFilters';
import { usePages } from '../../../components/usePages';
import { useMove } from '../api';

/** The other side acts while one reads. */
const AGAIN = 15_000;

/** Under the key of the deals: whatever moves a deal may move its contract. */
export function useContracts(filters: Filters, enabled = true) {
  return usePages(keys.deals.list({ ...filters, of: 'contracts' }), (cursor, signal) => take(client.GET('/api/v1/contracts', { params: { query: listQuery<'/api/v1/contracts'>(filters, cursor) }, signal })), { enabled, again: () => 2 * AGAIN });
}
export function useContract(id: string) {
  return useQuery({ queryKey: keys.deals.part(id, 'contract'), queryFn: ({ signal }) => take(client.GET('/api/v1/contracts/{id}', { params: { path: { id } }, signal })), refetchInterval: AGAIN });
}

export const useContractAct = (id: string) => useMove(({ act, version, reason, interest, minutesPaperId }: { act: string; version: number; reason?: string; interest?: 'none' | 'declared'; minutesPaperId?: string }) =>
  take(client.POST('/api/v1/contracts/{id}/acts/{act}', { params: { path: { id, act } }, body: { version, ...(reason ? { reason } : {}), ...(interest ? { interest } : {}), ...(minutesPaperId ? { minutesPaperId } : {}) } })));
export const useDecidePrice = (id: string, done: () => void) => useMove((body: PriceDecisionInput) => take(client.POST('/api/v1/contracts/{id}/price-decisions', { params: { path: { id } }, body })), done);
export const useOwnerConsent = (id: string) => useMove((body: { version: number; ownerKey: string; paperId: string }) => take(client.POST('/api/v1/contracts/{id}/owner-consents', { params: { path: { id } }, body })));
export const usePutPaper = (id: string) => useMove(({ file, kind, progress }: { file: File; kind: string; progress: (part: number) => void }) => uploadFile<Contract>(`/api/v1/contracts/${id}/papers`, file, progress, { kind }));
export const useReadPaper = (id: string) => useMove((paper: Contract['papers'][number]) => downloadFile(`/api/v1/contracts/${id}/papers/${paper.id}`, paper.name));
