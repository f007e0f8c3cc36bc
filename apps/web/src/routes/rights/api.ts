import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { client, take } from '../../api/client';
import { keys } from '../../api/queryKeys';
import type { Disclosure, DisclosureInput } from '../../api/shapes';
import type { paths } from '../../api/schema';
import { usePages } from '../../components/usePages';

export type Box = 'mine' | 'office' | 'referrals';
export function useDisclosures(box: Box) {
  return usePages(keys.disclosures.list({ box }), (cursor, signal) => take(client.GET('/api/v1/disclosures', { params: { query: { box, limit: 20, cursor } }, signal })));
}
export const loadDisclosure = (id: string, signal?: AbortSignal): Promise<Disclosure> => take(client.GET('/api/v1/disclosures/{id}', { params: { path: { id } }, signal }));
export function useDisclosure(id: string | undefined) {
  return useQuery({ queryKey: keys.disclosures.one(id ?? ''), enabled: !!id, queryFn: ({ signal }) => loadDisclosure(id ?? '', signal) });
}

/** Creates without an id, else writes the content anew over the version that was seen. */
export const saveDisclosure = (body: DisclosureInput, seen?: { id: string; version: number }): Promise<Disclosure> =>
  seen
    ? take(client.PUT('/api/v1/disclosures/{id}', { params: { path: { id: seen.id } }, body: { ...body, version: seen.version } }))
    : take(client.POST('/api/v1/disclosures', { body }));

interface ActInput { id: string; version: number; act: string; reason?: string }
export const actOnDisclosure = ({ id, act, version, reason }: ActInput): Promise<Disclosure> =>
  take(client.POST('/api/v1/disclosures/{id}/acts/{act}', { params: { path: { id, act } }, body: { version, ...(reason ? { reason } : {}) } }));

type Body<P extends keyof paths> = paths[P] extends { post: { requestBody: { content: { 'application/json': infer B } } } } ? B : never;
export type AssessmentInput = Body<'/api/v1/disclosures/{id}/assessments'>;
export type ReferralAnswerInput = Body<'/api/v1/disclosures/{id}/referrals/{referralId}/answers'>;

/** After any move the one, the lists and the title behind it may be different. */
export function useDisclosureMove<T>(run: (input: T) => Promise<Disclosure>) {
  const queries = useQueryClient();
  return useMutation<Disclosure, Error, T>({ mutationFn: run, onSettled: () => Promise.all([keys.disclosures, keys.titles].map((k) => queries.invalidateQueries({ queryKey: k.all }))) });
}
export const assess = ({ id, body }: { id: string; body: AssessmentInput }) => take(client.POST('/api/v1/disclosures/{id}/assessments', { params: { path: { id } }, body }));
export const answerReferral = ({ id, referralId, body }: { id: string; referralId: string; body: ReferralAnswerInput }) =>
  take(client.POST('/api/v1/disclosures/{id}/referrals/{referralId}/answers', { params: { path: { id, referralId } }, body }));

export function useTitle(id: string | undefined) {
  return useQuery({ queryKey: keys.titles.one(id ?? ''), enabled: !!id, queryFn: ({ signal }) => take(client.GET('/api/v1/titles/{id}', { params: { path: { id: id ?? '' } }, signal })) });
}
export function useConsents(id: string | undefined) {
  return useQuery({ queryKey: keys.titles.part(id ?? '', 'consents'), enabled: !!id, queryFn: ({ signal }) => take(client.GET('/api/v1/titles/{id}/consents', { params: { path: { id: id ?? '' } }, signal })) });
}
