import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { client, take } from '../../api/client';
import { keys } from '../../api/queryKeys';
import type { FirstRefusalActInput, FirstRefusalAnswerInput, FirstRefusalInput } from '../../api/shapes';

const family = keys['first-refusals'];

export function useFirstRefusals(titleId: string) {
  return useQuery({ queryKey: family.list({ titleId }), queryFn: ({ signal }) => take(client.GET('/api/v1/first-refusals', { params: { query: { titleId } }, signal })) });
}
export const announceOffer = (body: FirstRefusalInput) => take(client.POST('/api/v1/first-refusals', { body }));
export const answerOffer = ({ id, body }: { id: string; body: FirstRefusalAnswerInput }) => take(client.POST('/api/v1/first-refusals/{id}/answers', { params: { path: { id } }, body }));
export const actOnOffer = ({ id, act, body }: { id: string; act: string; body: FirstRefusalActInput }) => take(client.POST('/api/v1/first-refusals/{id}/acts/{act}', { params: { path: { id, act } }, body }));

export function useOfferMove<I, O>(run: (input: I) => Promise<O>) {
  const queries = useQueryClient();
  return useMutation<O, Error, I>({ mutationFn: run, onSettled: () => queries.invalidateQueries({ queryKey: family.all }) });
}
