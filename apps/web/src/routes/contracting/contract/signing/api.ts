import { useMutation, useQuery } from '@tanstack/react-query';
import { client, take } from '../../../../api/client';
import { keys } from '../../../../api/queryKeys';
import type { SignatoriesInput } from '../../../../api/shapes';
import { downloadFile } from '../../../../api/upload';
import { useMove } from '../../api';

/** The other side signs while one reads. */
const AGAIN = 15_000;

/** Under the key of the deals: with the last signature the contract and its deal are other ones too. */
export function useSigning(id: string) {
  return useQuery({ queryKey: keys.deals.part(id, 'signing'), queryFn: ({ signal }) => take(client.GET('/api/v1/contracts/{id}/signing', { params: { path: { id } }, signal })), refetchInterval: AGAIN });
}

export const useNameSignatories = (id: string) => useMove((body: SignatoriesInput) => take(client.POST('/api/v1/contracts/{id}/signatories', { params: { path: { id } }, body })));
export const useSend = (id: string) => useMove((version: number) => take(client.POST('/api/v1/contracts/{id}/signing/envelopes', { params: { path: { id } }, body: { version } })));
export const useSign = (id: string) => useMove((body: { documentSha256: string; password: string }) => take(client.POST('/api/v1/contracts/{id}/signing/signatures', { params: { path: { id } }, body })));
export const useDecline = (id: string) => useMove((body: { version: number; reason: string }) => take(client.POST('/api/v1/contracts/{id}/signing/declines', { params: { path: { id } }, body })));
export const useRecall = (id: string) => useMove((body: { version: number; reason: string }) => take(client.POST('/api/v1/contracts/{id}/signing/recalls', { params: { path: { id } }, body })));
export const useDocument = (id: string, name: string) => useMutation({ mutationFn: () => downloadFile(`/api/v1/contracts/${id}/signing/document`, name) });
