import { useQuery } from '@tanstack/react-query';
import { client, take } from '../../../api/client';
import { keys } from '../../../api/queryKeys';
import type { TermsOffer } from '../../../api/shapes';
import { useMove } from '../api';

/** The other side answers while one reads. */
const AGAIN = 15_000;

export function useNegotiation(id: string) {
  return useQuery({ queryKey: keys.deals.part(id, 'terms'), queryFn: ({ signal }) => take(client.GET('/api/v1/deals/{id}/terms', { params: { path: { id } }, signal })), refetchInterval: AGAIN });
}
export function useTermsVersion(id: string, number: number | null) {
  return useQuery({
    queryKey: keys.deals.part(id, `terms.${number}`), enabled: number !== null, refetchInterval: AGAIN,
    queryFn: ({ signal }) => take(client.GET('/api/v1/deals/{id}/terms/{number}', { params: { path: { id, number: number! } }, signal })),
  });
}
export function useTermsChanges(id: string, number: number, from: number) {
  return useQuery({
    queryKey: keys.deals.part(id, `terms.${number}.from.${from}`),
    queryFn: ({ signal }) => take(client.GET('/api/v1/deals/{id}/terms/{number}/changes', { params: { path: { id, number }, query: { from } }, signal })),
  });
}

export const useOfferTerms = (id: string) => useMove((body: TermsOffer) => take(client.POST('/api/v1/deals/{id}/terms', { params: { path: { id } }, body })));
export const useDecideTerms = (id: string, number: number) => useMove(({ decision, reason }: { decision: 'accept' | 'reject' | 'withdraw'; reason?: string }) =>
  take(client.POST('/api/v1/deals/{id}/terms/{number}/decisions/{decision}', { params: { path: { id, number, decision } }, body: reason ? { reason } : {} })));
export const useCommentTerms = (id: string, number: number, done: (text: string) => void) => useMove((body: { clauseId: string | null; text: string }) =>
  take(client.POST('/api/v1/deals/{id}/terms/{number}/comments', { params: { path: { id, number } }, body })), ({ text }) => done(text));
