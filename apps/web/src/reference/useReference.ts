import { useMemo } from 'react';
import { useQuery } from '@tanstack/react-query';
import { client, take } from '../api/client';
import { keys } from '../api/queryKeys';
import { useTexts } from '../components/useTexts';
import type { FieldGroup, ReferenceItem, RegionGroup, Tier } from './shapes';

type ListName = 'industry' | 'region' | 'ipc' | 'gbt4754';
const NONE: ReferenceItem[] = [];

/** A coded list of the registry: asked for once, then kept for the visit. An unknown code is shown as itself. */
function useList(list: ListName): ReferenceItem[] {
  const { data } = useQuery({
    queryKey: keys.reference.one(list),
    queryFn: ({ signal }) => take(client.GET('/api/v1/reference/{list}', { params: { path: { list } }, signal })),
    staleTime: Infinity,
    gcTime: Infinity,
  });
  return data?.items ?? NONE;
}

function useNamed(list: ListName) {
  const items = useList(list);
  const say = useTexts();
  const byCode = useMemo(() => new Map(items.map((i) => [i.code, i])), [items]);
  const name = (code: string | null | undefined) => (code ? say(byCode.get(code)?.texts) || code : '');
  return { items, name, say };
}

export function useFields() {
  const { items, name, say } = useNamed('industry');
  const groups = useMemo<FieldGroup[]>(
    () => items.filter((i) => i.parent === null).map((item) => ({ item, tier: String(item.attributes.tier ?? 'N') as Tier, fields: items.filter((f) => f.parent === item.code) })),
    [items],
  );
  return { groups, fieldName: name, say };
}

export function useRegions() {
  const { items, name, say } = useNamed('region');
  const groups = useMemo<RegionGroup[]>(() => {
    const of = (key: RegionGroup['key'], keep: (i: ReferenceItem) => boolean) => ({ key, regions: items.filter(keep) });
    return [
      of('zones', (i) => i.code.startsWith('xj.')),
      of('cities', (i) => !i.code.startsWith('xj.') && i.parent !== null),
      of('provinces', (i) => !i.code.startsWith('xj.') && i.parent === null),
    ];
  }, [items]);
  return { groups, regionName: name, say };
}

export function useIpc() {
  const { items, name, say } = useNamed('ipc');
  return { classes: items, ipcName: name, say };
}

export function useIndustries() {
  const { items, name, say } = useNamed('gbt4754');
  return { industries: items, industryName: name, say };
}
