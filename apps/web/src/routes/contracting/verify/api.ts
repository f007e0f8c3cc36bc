import { useQuery } from '@tanstack/react-query';
import { client, take } from '../../../api/client';
import { keys } from '../../../api/queryKeys';

export function useVerification(code: string) {
  return useQuery({ queryKey: keys.verifications.one(code), queryFn: ({ signal }) => take(client.GET('/api/v1/verifications/{code}', { params: { path: { code } }, signal })), retry: false });
}
