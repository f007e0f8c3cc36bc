import { useQuery } from '@tanstack/react-query';
import { client, take } from '../../api/client';
import { keys } from '../../api/queryKeys';

export function useProcedures() {
  return useQuery({ queryKey: keys.procedures.list(), queryFn: ({ signal }) => take(client.GET('/api/v1/procedures', { signal })) });
}
export function useProcedure(name: string) {
  return useQuery({ queryKey: keys.procedures.one(name), queryFn: ({ signal }) => take(client.GET('/api/v1/procedures/{name}', { params: { path: { name } }, signal })) });
}
