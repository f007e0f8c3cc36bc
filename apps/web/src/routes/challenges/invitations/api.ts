import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { client, take } from '../../../api/client';
import { keys } from '../../../api/queryKeys';
import type { ChallengeInvitationDecline } from '../../../api/shapes';

const load = (id: string, signal: AbortSignal) => take(client.GET('/api/v1/challenges/{id}/invitations', { params: { path: { id } }, signal }));
export const useInvitations = (id: string) => useQuery({ queryKey: keys.challenges.part(id, 'invitations'), queryFn: ({ signal }) => load(id, signal) });
export function useDeclineInvitation(id: string, invitationId: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (body: ChallengeInvitationDecline) => take(client.POST('/api/v1/challenges/{id}/invitations/{invitationId}/decline', { params: { path: { id, invitationId } }, body })),
    onSettled: () => queries.invalidateQueries({ queryKey: keys.challenges.part(id, 'invitations') }),
  });
}
