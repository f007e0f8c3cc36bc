import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { client, take } from '../../../../api/client';
import { keys } from '../../../../api/queryKeys';
import type { ConversionCostInput, DistributionInput, AwardPayInput, AwardRecoveryInput, GoingBackInput, PaymentInput, RoyaltyReportInput } from '../../../../api/shapes';
import { downloadFile } from '../../../../api/upload';

const AGAIN = 30_000;
const path = (id: string) => ({ path: { id } });

export function useMoney(id: string) {
  return useQuery({ queryKey: keys.contracts.part(id, 'money'), queryFn: ({ signal }) => take(client.GET('/api/v1/contracts/{id}/money', { params: path(id), signal })), refetchInterval: AGAIN });
}
export function useDistribution(id: string, enabled: boolean) {
  return useQuery({ queryKey: keys.contracts.part(id, 'distribution'), enabled, queryFn: ({ signal }) => take(client.GET('/api/v1/contracts/{id}/distribution', { params: path(id), signal })) });
}
/** What a distribution begins with; fixed while its form is open, so that nothing typed is thrown away. */
export function useProposal(id: string, form: 'cash' | 'equity') {
  return useQuery({ queryKey: keys.contracts.part(id, `proposal-${form}`), staleTime: Infinity, queryFn: ({ signal }) => take(client.GET('/api/v1/contracts/{id}/distribution/proposal', { params: { ...path(id), query: { form } }, signal })) });
}
export function useMyAwards() {
  return useQuery({ queryKey: keys.awards.all, queryFn: ({ signal }) => take(client.GET('/api/v1/my-awards', { signal })) });
}
/** Whom the award may go to, by name; one page of the unit's people, a name is searched in it. */
export function usePeople(enabled: boolean) {
  return useQuery({ queryKey: keys.colleagues.list({ for: 'awards' }), enabled, queryFn: ({ signal }) => take(client.GET('/api/v1/colleagues', { params: { query: { limit: 100 } }, signal })) });
}

/** After an act claims, payments and distributions may all be different. */
function useMove<Input, Answer>(move: (input: Input) => Promise<Answer>, done?: () => void) {
  const queries = useQueryClient();
  return useMutation({ mutationFn: move, onSuccess: () => done?.(), onSettled: () => queries.invalidateQueries({ queryKey: keys.contracts.all }) });
}
interface Act { version: number; act: string; reason?: string }
const acted = ({ version, reason }: Act) => ({ version, ...(reason ? { reason } : {}) });

export const useStateRoyalty = (id: string, correction: boolean, done: () => void) => useMove((body: RoyaltyReportInput) =>
  (correction ? take(client.POST('/api/v1/contracts/{id}/royalty-corrections', { params: path(id), body })) : take(client.POST('/api/v1/contracts/{id}/royalty-statements', { params: path(id), body }))), done);
export const useDeclare = (id: string, done: () => void) => useMove((body: PaymentInput) => take(client.POST('/api/v1/contracts/{id}/payments', { params: path(id), body })), done);
export const usePaymentAct = (id: string, paymentId: string) => useMove((act: Act) => take(client.POST('/api/v1/contracts/{id}/payments/{paymentId}/acts/{act}', { params: { path: { id, paymentId, act: act.act } }, body: acted(act) })));
export const useCost = (id: string, done: () => void) => useMove((body: ConversionCostInput) => take(client.POST('/api/v1/contracts/{id}/costs', { params: path(id), body })), done);
export const useReverseCost = (id: string) => useMove((costId: string) => take(client.POST('/api/v1/contracts/{id}/costs/{costId}/reversals', { params: { path: { id, costId } } })));
export const usePrepareRun = (id: string, done: () => void) => useMove((body: DistributionInput) => take(client.POST('/api/v1/contracts/{id}/distribution/runs', { params: path(id), body })), done);
export const useRunAct = (id: string, runId: string) => useMove((act: Act) => take(client.POST('/api/v1/contracts/{id}/distribution/runs/{runId}/acts/{act}', { params: { path: { id, runId, act: act.act } }, body: acted(act) })));
export const usePay = (id: string, runId: string, done: () => void) => useMove((body: AwardPayInput) => take(client.POST('/api/v1/contracts/{id}/distribution/runs/{runId}/payouts', { params: { path: { id, runId } }, body })), done);
export const useGoBack = (id: string, done: () => void) => useMove((body: GoingBackInput) => take(client.POST('/api/v1/contracts/{id}/going-back', { params: path(id), body })), done);
export const useBackAct = (id: string, backId: string) => useMove((act: Act) => take(client.POST('/api/v1/contracts/{id}/going-back/{backId}/acts/{act}', { params: { path: { id, backId, act: act.act } }, body: acted(act) })));
export const useRecover = (id: string, done: () => void) => useMove((body: AwardRecoveryInput) => take(client.POST('/api/v1/contracts/{id}/distribution/recoveries', { params: path(id), body })), done);
export const usePayroll = (id: string) => useMove((format: 'xlsx' | 'csv') => downloadFile(`/api/v1/contracts/${id}/distribution/payroll.${format}`, `payroll.${format}`));
