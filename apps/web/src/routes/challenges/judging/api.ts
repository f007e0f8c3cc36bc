import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { client, take } from '../../../api/client';
import { keys } from '../../../api/queryKeys';
import type { CardInput, EligibilityInput, ExpertProfileInput, Review, TalkInput, TalkRemarkInput } from '../../../api/shapes';
import { listQuery, type Filters } from '../../../components/useFilters';
import { usePages } from '../../../components/usePages';

type Whys = { entryId: string; whyNot: string }[];
/** Experts score while the organiser looks on. */
const AGAIN = 30_000;

export const useExamination = (id: string) => useQuery({ queryKey: keys.challenges.part(id, 'examination'), queryFn: ({ signal }) => take(client.GET('/api/v1/challenges/{id}/examination', { params: { path: { id } }, signal })) });
export const useTalks = (id: string, entryId: string) => useQuery({ queryKey: keys.challenges.part(id, `talks.${entryId}`), queryFn: ({ signal }) => take(client.GET('/api/v1/challenges/{id}/entries/{entryId}/talks', { params: { path: { id, entryId } }, signal })) });
export const usePanel = (id: string) => useQuery({ queryKey: keys.challenges.part(id, 'panel'), queryFn: ({ signal }) => take(client.GET('/api/v1/challenges/{id}/panel', { params: { path: { id } }, signal })), retry: false, refetchInterval: AGAIN });
export const useJudging = (id: string) => useQuery({ queryKey: keys.challenges.part(id, 'judging'), queryFn: ({ signal }) => take(client.GET('/api/v1/challenges/{id}/judging', { params: { path: { id } }, signal })), refetchInterval: AGAIN });
export const useMinutes = (id: string, enabled = true) => useQuery({ queryKey: keys.challenges.part(id, 'minutes'), enabled, queryFn: ({ signal }) => take(client.GET('/api/v1/challenges/{id}/minutes', { params: { path: { id } }, signal })), retry: false });
export const useAssignments = () => useQuery({ queryKey: keys.cards.list(), queryFn: ({ signal }) => take(client.GET('/api/v1/reviews', { signal })) });
export const usePay = () => useQuery({ queryKey: keys.cards.list({ pay: true }), queryFn: ({ signal }) => take(client.GET('/api/v1/reviews/pay', { signal })) });
export const useReview = (id: string) => useQuery({ queryKey: keys.cards.one(id), queryFn: ({ signal }) => take(client.GET('/api/v1/reviews/{id}', { params: { path: { id } }, signal })), refetchOnWindowFocus: false });
export const useOwnExpert = (enabled: boolean) => useQuery({ queryKey: keys.experts.one('me'), enabled, queryFn: ({ signal }) => take(client.GET('/api/v1/experts/me', { signal })) });
export const usePeople = (q: string) => useQuery({ queryKey: keys.experts.list({ people: q }), enabled: q.length > 1, staleTime: 60_000, queryFn: ({ signal }) => take(client.GET('/api/v1/experts/people', { params: { query: { q } }, signal })) });
export const useExperts = (filters: Filters, enabled: boolean) => usePages(keys.experts.list(filters), (cursor, signal) => take(client.GET('/api/v1/experts', { params: { query: listQuery<'/api/v1/experts'>(filters, cursor) }, signal })), { enabled });

/** After an act every part of a challenge, the desk and the pool may be different. */
function useMove<Input, Answer>(move: (input: Input) => Promise<Answer>) {
  const queries = useQueryClient();
  return useMutation({ mutationFn: move, onSettled: () => Promise.all([keys.challenges.all, keys.cards.all, keys.experts.all].map((queryKey) => queries.invalidateQueries({ queryKey }))) });
}
const of = (id: string) => ({ path: { id } });
export const useEligibility = (id: string, entryId: string) => useMove((body: EligibilityInput) => take(client.POST('/api/v1/challenges/{id}/entries/{entryId}/eligibility', { params: { path: { id, entryId } }, body })));
export const useTalk = (id: string, entryId: string) => useMove((body: TalkInput) => take(client.POST('/api/v1/challenges/{id}/entries/{entryId}/talks', { params: { path: { id, entryId } }, body })));
export const useRemark = (id: string, entryId: string) => useMove(({ talkId, ...body }: TalkRemarkInput & { talkId: string }) => take(client.POST('/api/v1/challenges/{id}/entries/{entryId}/talks/{talkId}/remarks', { params: { path: { id, entryId, talkId } }, body })));
export const useDraw = (id: string) => useMove((body: { count: number; feeFen: number; cardsBy: string }) => take(client.POST('/api/v1/challenges/{id}/panel', { params: of(id), body })));
export const useDrawAgain = (id: string) => useMove((body: { cardsBy: string }) => take(client.POST('/api/v1/challenges/{id}/panel/draws', { params: of(id), body })));
export const useOwnSeat = (id: string) => useMove(({ act, ...body }: { act: string; version: number; reason?: string }) => take(client.POST('/api/v1/challenges/{id}/panel/mine/acts/{act}', { params: { path: { id, act } }, body })));
export const useSeatAct = (id: string, seatId: string) => useMove(({ act, ...body }: { act: string; version: number; reason?: string }) => take(client.POST('/api/v1/challenges/{id}/panel/seats/{seatId}/acts/{act}', { params: { path: { id, seatId, act } }, body })));
export const useSeatPayment = (id: string, seatId: string) => useMove((body: { paidOn: string; reference: string }) => take(client.POST('/api/v1/challenges/{id}/panel/seats/{seatId}/payments', { params: { path: { id, seatId } }, body })));
export const useWriteMinutes = (id: string) => useMove((body: { revision: number; text: string }) => take(client.PUT('/api/v1/challenges/{id}/minutes', { params: of(id), body })));
export const useSignMinutes = (id: string) => useMove((body: { sha256: string; cardsSha256: string; dissent: string | null; password: string }) => take(client.POST('/api/v1/challenges/{id}/minutes/signatures', { params: of(id), body })));
export const useRecordUnsigned = (id: string) => useMove((body: { seatId: string; sha256: string; reason: string }) => take(client.POST('/api/v1/challenges/{id}/minutes/unsigned', { params: of(id), body })));
export const useConclude = (id: string) => useMove((body: { version: number; winners: string[]; answers: Whys }) => take(client.POST('/api/v1/challenges/{id}/conclusion', { params: of(id), body })));
export const useReject = (id: string) => useMove((body: { version: number; reason: string; answers: Whys }) => take(client.POST('/api/v1/challenges/{id}/rejection', { params: of(id), body })));
export const useSceneAnswers = (id: string) => useMove((body: { version: number; chosen: string[]; answers: Whys }) => take(client.POST('/api/v1/challenges/{id}/scene-answers', { params: of(id), body })));
export const useSignCard = (id: string) => useMove((body: { version: number; password: string }) => take(client.POST('/api/v1/reviews/{id}/signature', { params: of(id), body })));
export const useWriteProfile = () => useMove((body: ExpertProfileInput) => take(client.PUT('/api/v1/experts/me', { body })));
export const useExpertAct = () => useMove(({ id, act, ...body }: { id: string; act: string; version: number; reason?: string }) => take(client.POST('/api/v1/experts/{id}/acts/{act}', { params: { path: { id, act } }, body })));
/** A draft; the page keeps what it got back itself. */
export const saveCard = (id: string, body: CardInput): Promise<Review> => take(client.PUT('/api/v1/reviews/{id}', { params: of(id), body }));
