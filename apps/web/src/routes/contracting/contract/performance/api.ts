import { useQuery } from '@tanstack/react-query';
import { client, take } from '../../../../api/client';
import { keys } from '../../../../api/queryKeys';
import type { Contract, ContractDisputeInput, ContractEndingInput, ForceMajeureInput, HandoverInput, MilestonePlanInput, PerformanceActInput, PerformanceDemandInput, PerformanceThing } from '../../../../api/shapes';
import { useMove } from '../../api';

/** The other side acts while one reads. */
const AGAIN = 15_000;

/** Under the key of the deals: whatever moves a deal may move what is performed. */
export function usePerformance(id: string, enabled: boolean) {
  return useQuery({ queryKey: keys.deals.part(id, 'performance'), enabled, queryFn: ({ signal }) => take(client.GET('/api/v1/contracts/{id}/performance', { params: { path: { id } }, signal })), refetchInterval: AGAIN });
}
const at = (id: string) => ({ params: { path: { id } } });
export const useHandOver = (id: string, done: () => void) => useMove((body: HandoverInput) => take(client.POST('/api/v1/contracts/{id}/performance/handovers', { ...at(id), body })), done);
export const usePlan = (id: string, done: () => void) => useMove((body: MilestonePlanInput) => take(client.POST('/api/v1/contracts/{id}/performance/milestone-plans', { ...at(id), body })), done);
export const useDemand = (id: string, done: () => void) => useMove((body: PerformanceDemandInput) => take(client.POST('/api/v1/contracts/{id}/performance/demands', { ...at(id), body })), done);
export const useForceMajeure = (id: string, done: () => void) => useMove((body: ForceMajeureInput) => take(client.POST('/api/v1/contracts/{id}/performance/force-majeure', { ...at(id), body })), done);
export const useDispute = (id: string, done: () => void) => useMove((body: ContractDisputeInput) => take(client.POST('/api/v1/contracts/{id}/performance/disputes', { ...at(id), body })), done);
export const useEnding = (id: string, done: () => void) => useMove((body: ContractEndingInput) => take(client.POST('/api/v1/contracts/{id}/performance/endings', { ...at(id), body })), done);
export const usePerformanceAct = (id: string, thing: PerformanceThing, thingId: string) => useMove(({ act, ...body }: PerformanceActInput & { act: string }) =>
  take(client.POST('/api/v1/contracts/{id}/performance/{thing}/{thingId}/acts/{act}', { params: { path: { id, thing, thingId, act } }, body })));

/** Papers of one's own side and of a kind, to choose from. */
export const ownPapers = ({ papers }: Contract, kind: string) => papers.filter((p) => p.mine && p.kind === kind).map((p) => ({ value: p.id, label: p.name }));
/** There is something to show from the day of effect on. */
export const isPerformed = ({ state, amends }: Contract): boolean => amends === null && ['in_effect', 'performed', 'terminated', 'rescinded'].includes(state);
