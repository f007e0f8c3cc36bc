import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { client, take } from '../../../../api/client';
import { keys } from '../../../../api/queryKeys';
import type { Contract, RecordalActInput, RecordalObjectInput, RegistrationActInput, RegistrationDeclaration, RegistrationTaskInput } from '../../../../api/shapes';
import { downloadFile, uploadFile } from '../../../../api/upload';

const path = (id: string) => ({ params: { path: { id } } });
export const useRegistration = (id: string) => useQuery({ queryKey: keys.contracts.part(id, 'registration'), queryFn: ({ signal }) => take(client.GET('/api/v1/contracts/{id}/registration', { ...path(id), signal })) });
export const useRecordals = (id: string) => useQuery({ queryKey: keys.contracts.part(id, 'recordals'), queryFn: ({ signal }) => take(client.GET('/api/v1/contracts/{id}/recordals', { ...path(id), signal })) });

/** After an act the contract, its registration and its recordals may all be different. */
function useMove<Input, Answer>(id: string, move: (input: Input) => Promise<Answer>) {
  const queries = useQueryClient();
  return useMutation({ mutationFn: move, onSettled: () => Promise.all([queries.invalidateQueries({ queryKey: keys.contracts.one(id) }), queries.invalidateQueries({ queryKey: keys.deals.all })]) });
}
export const useDeclare = (id: string) => useMove(id, (body: RegistrationDeclaration) => take(client.POST('/api/v1/contracts/{id}/registration/declarations', { ...path(id), body })));
export const useRegistrationAct = (id: string) => useMove(id, ({ act, ...body }: RegistrationActInput & { act: string }) => take(client.POST('/api/v1/contracts/{id}/registration/acts/{act}', { params: { path: { id, act } }, body })));
export const useFinishTask = (id: string) => useMove(id, ({ taskId, ...body }: RegistrationTaskInput & { taskId: string }) => take(client.POST('/api/v1/contracts/{id}/registration/tasks/{taskId}/completions', { params: { path: { id, taskId } }, body })));
export const useRecordalAct = (id: string) => useMove(id, ({ act, recordalId, ...body }: RecordalActInput & { act: string; recordalId: string }) =>
  take(client.POST('/api/v1/contracts/{id}/recordals/{recordalId}/acts/{act}', { params: { path: { id, recordalId, act } }, body })));
export const useAddObject = (id: string) => useMove(id, (body: RecordalObjectInput) => take(client.POST('/api/v1/contracts/{id}/recordals', { ...path(id), body })));
export const usePackDownload = ({ id, number }: Contract) => useMove(id, (ending: 'pdf' | 'xlsx') => downloadFile(`/api/v1/contracts/${id}/registration/pack.${ending}`, `${number}.${ending}`));

/** Attaches the proof and gives its id, for the act that names it. */
export async function attach(id: string, kind: 'certificate' | 'recordal', file: File): Promise<string> {
  const { papers } = await uploadFile<Contract>(`/api/v1/contracts/${id}/papers`, file, () => undefined, { kind });
  return papers.filter((paper) => paper.kind === kind && paper.mine).at(-1)!.id;
}
