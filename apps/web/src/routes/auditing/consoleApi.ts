import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { client, take } from '../../api/client';
import { keys } from '../../api/queryKeys';
import type { AuditHold, AuditHoldInput, AuditRiskPage, Finding, FindingInput } from '../../api/shapes';
import { listQuery, type Filters } from '../../components/useFilters';
import { usePages } from '../../components/usePages';

export const useRisks = (filters: Filters) =>
  usePages<AuditRiskPage['items'][number], AuditRiskPage>(keys.risks.list(filters), (cursor, signal) => take(client.GET('/api/v1/audit/risks', { params: { query: listQuery<'/api/v1/audit/risks'>(filters, cursor) }, signal })));
export const useFindings = (filters: Filters) =>
  usePages(keys.findings.list(filters), (cursor, signal) => take(client.GET('/api/v1/findings', { params: { query: listQuery<'/api/v1/findings'>(filters, cursor) }, signal })));
export const useFinding = (id: string) => useQuery({ queryKey: keys.findings.one(id), queryFn: ({ signal }) => take(client.GET('/api/v1/findings/{id}', { params: { path: { id } }, signal })) });
export const useHolds = (filters: Filters) =>
  usePages(keys.holds.list(filters), (cursor, signal) => take(client.GET('/api/v1/audit-holds', { params: { query: listQuery<'/api/v1/audit-holds'>(filters, cursor) }, signal })));
export const useHold = (id: string) => useQuery({ queryKey: keys.holds.one(id), queryFn: ({ signal }) => take(client.GET('/api/v1/audit-holds/{id}', { params: { path: { id } }, signal })) });
export const useHoldLimits = () => useQuery({ queryKey: keys.holds.part('limits', 'now'), queryFn: ({ signal }) => take(client.GET('/api/v1/audit-holds/limits', { signal })) });

/** After any move of the console the queue, the findings, the holds and the applications that they stop may be different. */
function useMove<Input, Answer>(move: (input: Input) => Promise<Answer>) {
  const queries = useQueryClient();
  return useMutation({ mutationFn: move, onSettled: () => Promise.all([keys.risks, keys.findings, keys.holds, keys['rights-applications']].map((family) => queries.invalidateQueries({ queryKey: family.all }))) });
}
interface Act { id: string; version: number; act: string; reason?: string }

export const useMarkRisk = () => useMove(({ id, factsHash, note }: { id: string; factsHash: string; note: string }) => take(client.POST('/api/v1/audit/risks/{id}/marks', { params: { path: { id } }, body: { factsHash, note } })));
export const useRaise = () => useMove((body: FindingInput): Promise<Finding> => take(client.POST('/api/v1/findings', { body })));
export const useFindingAct = () => useMove(({ id, act, version, reason, answer, dueOn }: Act & { answer?: { text: string; measures: string }; dueOn?: string }): Promise<Finding> =>
  take(client.POST('/api/v1/findings/{id}/acts/{act}', { params: { path: { id, act } }, body: { version, ...(reason && { reason }), ...(answer && { answer }), ...(dueOn && { dueOn }) } })));
export const usePlaceHold = () => useMove((body: AuditHoldInput): Promise<AuditHold> => take(client.POST('/api/v1/audit-holds', { body })));
export const useHoldAct = () => useMove(({ id, act, version, reason, basis, endsOn }: Act & { basis?: { document: string; article: string }; endsOn?: string }): Promise<AuditHold> =>
  take(client.POST('/api/v1/audit-holds/{id}/acts/{act}', { params: { path: { id, act } }, body: { version, ...(reason && { reason }), ...(basis && { basis }), ...(endsOn && { endsOn }) } })));
export const useObjectToHold = () => useMove(({ id, text }: { id: string; text: string }): Promise<AuditHold> => take(client.POST('/api/v1/audit-holds/{id}/statements', { params: { path: { id } }, body: { text } })));
