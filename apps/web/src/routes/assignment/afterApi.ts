import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { client, take } from '../../api/client';
import { keys } from '../../api/queryKeys';
import type { ImplementationReportInput, SecondStepActInput, SecondStepInput } from '../../api/shapes';

const family = keys['rights-applications'];

export function useReports(id: string) {
  return useQuery({ queryKey: family.part(id, 'reports'), queryFn: ({ signal }) => take(client.GET('/api/v1/rights-applications/{id}/reports', { params: { path: { id } }, signal })) });
}
export interface ReportMove { id: string; reportId: string; act: string; body: ImplementationReportInput }
export const actOnReport = ({ id, reportId, act, body }: ReportMove) => take(client.POST('/api/v1/rights-applications/{id}/reports/{reportId}/acts/{act}', { params: { path: { id, reportId, act } }, body }));

export function useSteps(id: string) {
  return useQuery({ queryKey: family.part(id, 'second-steps'), queryFn: ({ signal }) => take(client.GET('/api/v1/rights-applications/{id}/second-steps', { params: { path: { id } }, signal })) });
}
export const priceStep = ({ id, body }: { id: string; body: SecondStepInput }) => take(client.POST('/api/v1/rights-applications/{id}/second-steps', { params: { path: { id } }, body }));
export interface StepMove { id: string; stepId: string; act: string; body: SecondStepActInput }
export const actOnStep = ({ id, stepId, act, body }: StepMove) => take(client.POST('/api/v1/rights-applications/{id}/second-steps/{stepId}/acts/{act}', { params: { path: { id, stepId, act } }, body }));

/** After a move the reports, the application and the title behind it may be different. */
export function useReportMove<I, O>(run: (input: I) => Promise<O>) {
  const queries = useQueryClient();
  return useMutation<O, Error, I>({ mutationFn: run, onSettled: () => Promise.all([family, keys.titles].map((k) => queries.invalidateQueries({ queryKey: k.all }))) });
}
