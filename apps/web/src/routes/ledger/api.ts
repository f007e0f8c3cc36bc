import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { client, take } from '../../api/client';
import { keys } from '../../api/queryKeys';
import type { LedgerAct, LedgerAsset, LedgerChangeInput, LedgerPapers } from '../../api/shapes';
import { downloadFile } from '../../api/upload';
import { listQuery, type Filters } from '../../components/useFilters';
import { usePages } from '../../components/usePages';

const family = keys.ledger;

export function useLedger(filters: Filters) {
  return usePages(family.list(filters), (cursor, signal) => take(client.GET('/api/v1/asset-ledger', { params: { query: listQuery<'/api/v1/asset-ledger'>(filters, cursor) }, signal })));
}
export function useBalance() {
  return useQuery({ queryKey: family.part('unit', 'balance'), queryFn: ({ signal }) => take(client.GET('/api/v1/asset-ledger/balance', { signal })) });
}
export function useLedgerAsset(id: string) {
  return useQuery({ queryKey: family.one(id), queryFn: ({ signal }) => take(client.GET('/api/v1/asset-ledger/{id}', { params: { path: { id } }, signal })) });
}

interface At { id: string; version: number }
export const actOnAsset = ({ id, act, ...body }: LedgerAct & { id: string; act: string }): Promise<LedgerAsset> => take(client.POST('/api/v1/asset-ledger/{id}/acts/{act}', { params: { path: { id, act } }, body }));
export const postChange = ({ id, ...body }: LedgerChangeInput & { id: string }): Promise<LedgerAsset> => take(client.POST('/api/v1/asset-ledger/{id}/postings', { params: { path: { id } }, body }));
export const counterPosting = ({ id, postingId, version, papers }: At & { postingId: string; papers: LedgerPapers }): Promise<LedgerAsset> =>
  take(client.POST('/api/v1/asset-ledger/{id}/postings/{postingId}/counter-postings', { params: { path: { id, postingId } }, body: { ...papers, version } }));
export const dismissOccurrence = ({ id, occurrenceId, version, reason }: At & { occurrenceId: string; reason: string }): Promise<LedgerAsset> =>
  take(client.POST('/api/v1/asset-ledger/{id}/occurrences/{occurrenceId}/dismissals', { params: { path: { id, occurrenceId } }, body: { version, reason } }));

/** After any posting the achievement, the lists and the sums may be different. */
export function useMove<T>(run: (input: T) => Promise<LedgerAsset>) {
  const queries = useQueryClient();
  return useMutation<LedgerAsset, Error, T>({ mutationFn: run, onSettled: () => queries.invalidateQueries({ queryKey: family.all }) });
}
export const exportLedger = (ending: 'csv' | 'xlsx', name: string) => downloadFile(`/api/v1/asset-ledger/export.${ending}`, `${name}.${ending}`);
