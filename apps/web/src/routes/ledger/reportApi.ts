import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { client, take } from '../../api/client';
import { keys } from '../../api/queryKeys';
import type { AnnualReport, AnnualReportFigure } from '../../api/shapes';
import { downloadFile } from '../../api/upload';
import { usePages } from '../../components/usePages';

const family = keys['annual-reports'];
export type FigureName = AnnualReportFigure['figure'];

export function useReports() {
  return usePages(family.list(), (cursor, signal) => take(client.GET('/api/v1/annual-reports', { params: { query: { cursor, limit: 20 } }, signal })));
}
export function useReport(id: string) {
  return useQuery({ queryKey: family.one(id), queryFn: ({ signal }) => take(client.GET('/api/v1/annual-reports/{id}', { params: { path: { id } }, signal })) });
}
export function useFigure(id: string, figure: FigureName) {
  return useQuery({ queryKey: family.part(id, figure), queryFn: ({ signal }) => take(client.GET('/api/v1/annual-reports/{id}/figures/{figure}', { params: { path: { id, figure } }, signal })) });
}
export const beginReport = ({ year, correctionReason }: { year: number; correctionReason?: string }): Promise<AnnualReport> => take(client.POST('/api/v1/annual-reports', { body: { year, correctionReason: correctionReason ?? null } }));
export const actOnReport = ({ id, act, version, reason }: { id: string; act: string; version: number; reason?: string }): Promise<AnnualReport> =>
  take(client.POST('/api/v1/annual-reports/{id}/acts/{act}', { params: { path: { id, act } }, body: { version, ...(reason && { reason }) } }));

export function useReportMove<T>(run: (input: T) => Promise<AnnualReport>) {
  const queries = useQueryClient();
  return useMutation<AnnualReport, Error, T>({ mutationFn: run, onSettled: () => queries.invalidateQueries({ queryKey: family.all }) });
}
export const exportReport = (id: string, ending: 'csv' | 'xlsx', name: string) => downloadFile(`/api/v1/annual-reports/${id}/export.${ending}`, `${name}.${ending}`);
