import { useQuery } from '@tanstack/react-query';
import { client, take } from '../../api/client';
import { keys } from '../../api/queryKeys';

export function useNumbers() {
  return useQuery({ queryKey: keys.numbers.all, queryFn: ({ signal }) => take(client.GET('/api/v1/market/summary', { signal })), staleTime: 60_000 });
}
export function useNewestAchievements() {
  return useQuery({ queryKey: keys.achievements.list({ newest: 5 }), queryFn: ({ signal }) => take(client.GET('/api/v1/achievements', { params: { query: { limit: 5 } }, signal })) });
}
export function useNewestDemands() {
  return useQuery({ queryKey: keys.demands.list({ newest: 5 }), queryFn: ({ signal }) => take(client.GET('/api/v1/demands', { params: { query: { limit: 5 } }, signal })) });
}
export function useNewestChallenges() {
  return useQuery({ queryKey: keys.challenges.list({ newest: 5 }), queryFn: ({ signal }) => take(client.GET('/api/v1/challenges', { params: { query: { state: 'open', limit: 5 } }, signal })) });
}
