import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { client, take } from '../../../api/client';
import { keys } from '../../../api/queryKeys';
import type { AcceptanceInput, AwardContractInput, ChallengeEvaluationInput, LaneElimination } from '../../../api/shapes';
import { downloadFile } from '../../../api/upload';
import { listQuery, type Filters } from '../../../components/useFilters';
import { usePages } from '../../../components/usePages';

/** The other side acts while one reads. */
const AGAIN = 30_000;
const at = (id: string) => ({ params: { path: { id } } });

export function useBoard(id: string) {
  return useQuery({ queryKey: keys.challenges.part(id, 'milestones'), queryFn: ({ signal }) => take(client.GET('/api/v1/challenges/{id}/milestones', { ...at(id), signal })), refetchInterval: AGAIN, retry: false });
}
export function useAcceptance(id: string, enabled: boolean) {
  return useQuery({ queryKey: keys.challenges.part(id, 'acceptance'), enabled, queryFn: ({ signal }) => take(client.GET('/api/v1/challenges/{id}/acceptance', { ...at(id), signal })), retry: false });
}
export function useSettlement(id: string) {
  return useQuery({ queryKey: keys.challenges.part(id, 'settlement'), queryFn: ({ signal }) => take(client.GET('/api/v1/challenges/{id}/settlement', { ...at(id), signal })) });
}
export function useEvaluation(id: string) {
  return useQuery({ queryKey: keys.challenges.part(id, 'evaluation'), queryFn: ({ signal }) => take(client.GET('/api/v1/challenges/{id}/evaluation', { ...at(id), signal })), retry: false });
}
export const useMilestoneList = (filters: Filters) => usePages(keys.challenges.list({ ...filters, of: 'milestones' }), (cursor, signal) => take(client.GET('/api/v1/milestones', { params: { query: listQuery<'/api/v1/milestones'>(filters, cursor) }, signal })));

function useMove<Input>(move: (input: Input) => Promise<unknown>, done?: () => void) {
  const queries = useQueryClient();
  return useMutation({ mutationFn: move, onSuccess: () => done?.(), onSettled: () => Promise.all([queries.invalidateQueries({ queryKey: keys.challenges.all }), queries.invalidateQueries({ queryKey: keys.deals.all })]) });
}
export const useContractAward = (id: string) => useMove((body: AwardContractInput) => take(client.POST('/api/v1/challenges/{id}/contracts', { ...at(id), body })));
export const useEliminate = (id: string, entryId: string) => useMove((body: LaneElimination) => take(client.POST('/api/v1/challenges/{id}/entries/{entryId}/elimination', { params: { path: { id, entryId } }, body })));
export const useNameEndUser = (id: string, done: () => void) => useMove((body: { version: number; accountId: string }) => take(client.PUT('/api/v1/challenges/{id}/end-user', { ...at(id), body })), done);
export const useSign = (id: string, done: () => void) => useMove((body: AcceptanceInput) => take(client.POST('/api/v1/challenges/{id}/acceptance', { ...at(id), body })), done);
export const useSettle = (id: string) => useMove((version: number) => take(client.POST('/api/v1/challenges/{id}/settlement', { ...at(id), body: { version } })));
export const useEvaluate = (id: string, done: () => void) => useMove((body: ChallengeEvaluationInput) => take(client.POST('/api/v1/challenges/{id}/evaluation', { ...at(id), body })), done);
export const downloadClaim = (id: string, name: string) => downloadFile(`/api/v1/challenges/${id}/claim-pack`, name);
