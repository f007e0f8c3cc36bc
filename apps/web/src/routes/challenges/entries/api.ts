import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { client, newKey, take } from '../../../api/client';
import { keys } from '../../../api/queryKeys';
import type { EntryBrief, EntryInput, EntryReceipt, MemberRequest, Page } from '../../../api/shapes';
import { usePages } from '../../../components/usePages';
import { fromKeyFile, openPart, sha256, fromBase64 } from '../../../sealing/seal';

const AGAIN = 20_000;

export function useOwnEntries() {
  return usePages(keys.challenges.list({ mine: true }), (cursor, signal) => take(client.GET('/api/v1/entries/mine', { params: { query: { cursor, limit: 20 } }, signal })));
}
export function useEntries(id: string) {
  return useInfiniteQuery({
    queryKey: keys.challenges.part(id, 'entries'), initialPageParam: undefined as string | undefined, getNextPageParam: (last: Page<EntryBrief>) => last.nextCursor ?? undefined, refetchInterval: AGAIN,
    queryFn: ({ pageParam, signal }): Promise<Page<EntryBrief>> => take(client.GET('/api/v1/challenges/{id}/entries', { params: { path: { id }, query: { cursor: pageParam, limit: 100 } }, signal })),
  });
}
export function useEntry(id: string, entryId: string) {
  return useQuery({ queryKey: [...keys.challenges.part(id, 'entries'), entryId], queryFn: ({ signal }) => take(client.GET('/api/v1/challenges/{id}/entries/{entryId}', { params: { path: { id, entryId } }, signal })) });
}
export function useReceipts(id: string) {
  return useInfiniteQuery({
    queryKey: keys.challenges.part(id, 'receipts'), initialPageParam: undefined as string | undefined, getNextPageParam: (last: { nextCursor: string | null }) => last.nextCursor ?? undefined,
    queryFn: ({ pageParam, signal }) => take(client.GET('/api/v1/challenges/{id}/receipts', { params: { path: { id }, query: { cursor: pageParam, limit: 50 } }, signal })),
  });
}
export function useOpening(id: string, enabled: boolean) {
  return useQuery({ queryKey: keys.challenges.part(id, 'opening'), enabled, refetchInterval: AGAIN, queryFn: ({ signal }) => take(client.GET('/api/v1/challenges/{id}/opening', { params: { path: { id } }, signal })) });
}
/** One key for all tries of one package: a lost answer is asked for again, and the entry comes in once. */
export const handIn = (id: string, body: EntryInput, key = newKey()): Promise<EntryReceipt> => take(client.POST('/api/v1/challenges/{id}/entries', { params: { path: { id } }, body, headers: { 'Idempotency-Key': key } }));

export function useWithdrawEntry(id: string, entryId: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (version: number) => take(client.POST('/api/v1/challenges/{id}/entries/{entryId}/acts/withdraw', { params: { path: { id, entryId } }, body: { version } })), onSettled: () => queries.invalidateQueries({ queryKey: keys.challenges.all }),
  });
}

export function useGiveUpAward(id: string, entryId: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (body: { version: number; reason: string }) => take(client.POST('/api/v1/challenges/{id}/entries/{entryId}/acts/give-up', { params: { path: { id, entryId } }, body })), onSettled: () => queries.invalidateQueries({ queryKey: keys.challenges.all }),
  });
}

export function useEntryMembers(id: string, entryId: string) {
  return useQuery({ queryKey: [...keys.challenges.part(id, 'entries'), entryId, 'members'], queryFn: ({ signal }) => take(client.GET('/api/v1/challenges/{id}/entries/{entryId}/members', { params: { path: { id, entryId } }, signal })) });
}
export function useMemberRequests() {
  return useInfiniteQuery({
    queryKey: keys.challenges.list({ memberRequests: true }), initialPageParam: undefined as string | undefined, getNextPageParam: (last: Page<MemberRequest>) => last.nextCursor ?? undefined,
    queryFn: ({ pageParam, signal }): Promise<Page<MemberRequest>> => take(client.GET('/api/v1/entries/member-requests', { params: { query: { cursor: pageParam, limit: 20 } }, signal })),
  });
}
export function useMemberAnswer(id: string, entryId: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ act, ...body }: { act: string; version: number; reason?: string }) => take(client.POST('/api/v1/challenges/{id}/entries/{entryId}/member/acts/{act}', { params: { path: { id, entryId, act } }, body })),
    onSettled: () => queries.invalidateQueries({ queryKey: keys.challenges.all }),
  });
}

export class OtherKey extends Error {}
export interface OpeningProgress { readonly done: number; readonly of: number; readonly unopenable: number }
const BATCH = 25;

/**
 * Opens what was sealed for this keeper and hands it in, a page at a time; the key never leaves the browser.
 * @throws OtherKey where the file holds another key: with that, everything would look as if it could not be opened
 */
export async function openMine(id: string, { fingerprint, left }: { fingerprint: string; left: number }, file: string, passphrase: string, tell: (progress: OpeningProgress) => void): Promise<void> {
  const key = await fromKeyFile(file, passphrase);
  if (key.fingerprint !== fingerprint) throw new OtherKey();
  let [done, unopenable] = [0, 0];
  for (;;) {
    // what was handed in is no longer on the first page
    const { items } = await take(client.GET('/api/v1/challenges/{id}/opening/parts', { params: { path: { id }, query: { limit: BATCH } } }));
    if (items.length === 0) return;
    const parts = await Promise.all(items.map(async ({ entryId, header, part }) => {
      const opened = await openPart(part, header, key.privateKey).catch(() => null);
      return { entryId, part: opened !== null && (await sha256(fromBase64(opened))) === part.sha256 ? opened : null };
    }));
    const { state } = await take(client.POST('/api/v1/challenges/{id}/opening/parts', { params: { path: { id } }, body: { parts } }));
    done += parts.length;
    unopenable += parts.filter(({ part }) => part === null).length;
    tell({ done, of: Math.max(left, done), unopenable });
    if (state !== 'closed') return;
  }
}
