import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { client, take } from '../../../api/client';
import { keys } from '../../../api/queryKeys';
import type { IntroductionInput, MediationInput } from '../../../api/shapes';
import { listQuery, type Filters } from '../../../components/useFilters';
import { usePages } from '../../../components/usePages';

/** The other side acts while one reads. */
const AGAIN = 30_000;

export function useMediations(filters: Filters) {
  return usePages(keys.mediations.list(filters), (cursor, signal) => take(client.GET('/api/v1/mediations', { params: { query: listQuery<'/api/v1/mediations'>(filters, cursor) }, signal })), { again: () => AGAIN });
}
export function useMediation(id: string, enabled = true) {
  return useQuery({ queryKey: keys.mediations.one(id), enabled, queryFn: ({ signal }) => take(client.GET('/api/v1/mediations/{id}', { params: { path: { id } }, signal })), refetchInterval: AGAIN });
}
/** Verified organisations by a part of their name. */
export function useOrganisationSearch(q: string) {
  return useQuery({ queryKey: keys.organisations.list({ q, search: true }), enabled: q.trim().length > 1, queryFn: ({ signal }) => take(client.GET('/api/v1/organisations', { params: { query: { q: q.trim(), state: 'verified', limit: 20 } }, signal })) });
}

/** An act may show at a deal too, so both are asked for again. */
function useMove<Input, Answer>(move: (input: Input) => Promise<Answer>, done?: () => void) {
  const queries = useQueryClient();
  return useMutation({ mutationFn: move, onSuccess: () => done?.(), onSettled: () => Promise.all([queries.invalidateQueries({ queryKey: keys.mediations.all }), queries.invalidateQueries({ queryKey: keys.deals.all })]) });
}
interface Said { password?: string; reason?: string }
const said = ({ password, reason }: Said): Said => ({ ...(password ? { password } : {}), ...(reason ? { reason } : {}) });

export const useOfferMediation = () => useMove((body: MediationInput) => take(client.POST('/api/v1/mediations', { body })));
export const useMediationAct = (id: string) => useMove(({ act, version, ...rest }: Said & { act: string; version: number }) => take(client.POST('/api/v1/mediations/{id}/acts/{act}', { params: { path: { id, act } }, body: { version, ...said(rest) } })));
export const useIntroduce = (id: string, done: () => void) => useMove((body: IntroductionInput) => take(client.POST('/api/v1/mediations/{id}/introductions', { params: { path: { id } }, body })), done);
export const useIntroductionAct = (id: string, introductionId: string) => useMove(({ act, ...rest }: Said & { act: string }) =>
  take(client.POST('/api/v1/mediations/{id}/introductions/{introductionId}/acts/{act}', { params: { path: { id, introductionId, act } }, body: said(rest) })));
export const useBypassAct = (id: string, alertId: string) => useMove(({ act, version, reason }: { act: string; version: number; reason?: string }) =>
  take(client.POST('/api/v1/mediations/{id}/bypass-alerts/{alertId}/acts/{act}', { params: { path: { id, alertId, act } }, body: { version, ...(reason ? { reason } : {}) } })));
export const useNameDeal = (id: string) => useMove((dealId: string) => take(client.POST('/api/v1/mediations/{id}/deals', { params: { path: { id } }, body: { dealId } })));
