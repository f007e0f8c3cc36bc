import { keepPreviousData, useInfiniteQuery, useMutation, useQueries, useQuery, useQueryClient } from '@tanstack/react-query';
import { client, take } from '../../api/client';
import { keys } from '../../api/queryKeys';
import type { Challenge, ChallengeAmendmentInput, ChallengeContent, ChallengeKeepersInput, ChallengeQuestion, ChallengeWords, Page, SecrecyAnswer } from '../../api/shapes';
import { listQuery, type Filters } from '../../components/useFilters';
import { usePages } from '../../components/usePages';

/** Questions come in and keys are made while one reads. */
const AGAIN = 30_000;

export function useChallenges(filters: Filters, enabled = true) {
  return usePages(keys.challenges.list(filters), (cursor, signal) => take(client.GET('/api/v1/challenges', { params: { query: listQuery<'/api/v1/challenges'>(filters, cursor) }, signal })), { enabled });
}
export const loadChallenge = (id: string, signal?: AbortSignal): Promise<Challenge> => take(client.GET('/api/v1/challenges/{id}', { params: { path: { id } }, signal }));
export function useChallenge(id: string | undefined) {
  return useQuery({ queryKey: keys.challenges.one(id ?? ''), enabled: !!id, queryFn: ({ signal }) => loadChallenge(id ?? '', signal) });
}
export function useEditions(id: string) {
  return useQuery({ queryKey: keys.challenges.part(id, 'editions'), queryFn: ({ signal }) => take(client.GET('/api/v1/challenges/{id}/editions', { params: { path: { id } }, signal })) });
}
export const loadEdition = (id: string, edition: number) => take(client.GET('/api/v1/challenges/{id}/editions/{edition}', { params: { path: { id, edition } } }));
export function useKeepers(id: string, enabled = true) {
  return useQuery({ queryKey: keys.challenges.part(id, 'keepers'), enabled, queryFn: ({ signal }) => take(client.GET('/api/v1/challenges/{id}/keepers', { params: { path: { id } }, signal })), refetchInterval: AGAIN });
}
/** Always from the newest: what was just asked stands first. */
export function useQuestions(id: string) {
  return useInfiniteQuery({
    queryKey: keys.challenges.part(id, 'questions'), initialPageParam: undefined as string | undefined, getNextPageParam: (last: Page<ChallengeQuestion>) => last.nextCursor ?? undefined, refetchInterval: AGAIN, placeholderData: keepPreviousData,
    queryFn: ({ pageParam, signal }): Promise<Page<ChallengeQuestion>> => take(client.GET('/api/v1/challenges/{id}/questions', { params: { path: { id }, query: { cursor: pageParam, limit: 20 } }, signal })),
  });
}

/** Creates without an id, else writes the content anew over the version that was seen. */
export const saveChallenge = (content: ChallengeContent, seen?: { id: string; version: number }): Promise<Challenge> => {
  const body = { secrecyAnswer: 'no' as const, content };
  return seen ? take(client.PUT('/api/v1/challenges/{id}', { params: { path: { id: seen.id } }, body: { ...body, version: seen.version } })) : take(client.POST('/api/v1/challenges', { body }));
};
/** "Yes" and "unknown" are refused before anything is kept, with the officers to ask; "no" needs no telling. */
export const tellSecrecy = (answer: SecrecyAnswer): Promise<unknown> => (answer === 'no' ? Promise.resolve() : take(client.POST('/api/v1/challenges', { body: { secrecyAnswer: answer, content: NOTHING } })));
const NOTHING: ChallengeContent = {
  kind: 'open', title: '----', problem: null, targets: [], field: null, region: null, regime: 'firm', eligibility: [], criteria: [], poolFen: null, stages: [], lanes: null, invited: [],
  ip: { owner: 'to_be_decided', use: null, secrecy: null }, endUser: null, insurance: null, publicFunds: null, ethicsFlag: false, questionsUntil: null, entriesUntil: null, judgedBy: null,
};

interface ActInput { id: string; version: number; act: string; reason?: string }
export const actOnChallenge = ({ id, act, version, reason }: ActInput): Promise<Challenge> => take(client.POST('/api/v1/challenges/{id}/acts/{act}', { params: { path: { id, act } }, body: { version, ...(reason ? { reason } : {}) } }));

/** After an act its page, the lists and what was told of it may all be different. */
function useMove<Input, Answer>(move: (input: Input) => Promise<Answer>, done?: (answer: Answer) => void) {
  const queries = useQueryClient();
  return useMutation({ mutationFn: move, onSuccess: (answer) => done?.(answer), onSettled: () => queries.invalidateQueries({ queryKey: keys.challenges.all }) });
}
export const useChallengeAct = () => useMove(actOnChallenge);
export const useAmend = (id: string, done: () => void) => useMove((body: ChallengeAmendmentInput) => take(client.POST('/api/v1/challenges/{id}/amendments', { params: { path: { id } }, body })), done);
export const useFollow = (id: string) => useMove((follow: boolean) => take(follow ? client.PUT('/api/v1/challenges/{id}/followers/me', { params: { path: { id } } }) : client.DELETE('/api/v1/challenges/{id}/followers/me', { params: { path: { id } } })));
export const useAsk = (id: string, done: () => void) => useMove((body: ChallengeWords) => take(client.POST('/api/v1/challenges/{id}/questions', { params: { path: { id } }, body })), done);
export const useAnswer = (id: string, questionId: string, done: () => void) => useMove((body: ChallengeWords) => take(client.POST('/api/v1/challenges/{id}/questions/{questionId}/answers', { params: { path: { id, questionId } }, body })), done);
export const useNameKeepers = (id: string, done: () => void) => useMove((body: ChallengeKeepersInput) => take(client.PUT('/api/v1/challenges/{id}/keepers', { params: { path: { id } }, body })), done);
export const useKeepKey = (id: string, done: () => void) => useMove((publicKey: string) => take(client.POST('/api/v1/challenges/{id}/keepers/me', { params: { path: { id } }, body: { publicKey } })), done);

/** Names of organisations that are known by their ids only. */
export function useOrganisationsById(ids: readonly string[]) {
  return useQueries({ queries: ids.map((id) => ({ queryKey: keys.organisations.one(id), queryFn: ({ signal }: { signal: AbortSignal }) => take(client.GET('/api/v1/organisations/{id}', { params: { path: { id } }, signal })), staleTime: 300_000 })) });
}
