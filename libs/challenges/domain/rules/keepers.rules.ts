import { defineRule } from '@app/kernel';
import { LEAST_NEEDED } from '../keepers.js';

export interface KeepersFacts {
  readonly named: readonly string[];
  readonly needed: number;
  /** Of those named whose account is active: the organisation. */
  readonly organisations: ReadonlyMap<string, string>;
  /** Registry: fewest keepers of a challenge. */
  readonly least: number;
}

export const enoughKeepers = defineRule<KeepersFacts>({
  code: 'challenges.too-few-keepers', path: '/accounts', registry: ['challenges.keepers-least'],
  texts: { 'zh-CN': '保管人不少于 {least} 名，每人只能指定一次。', en: 'There are at least {least} keepers, each named once.' },
  keeps: ({ named, least }) => (named.length >= least && new Set(named).size === named.length) || { params: { least } },
});

export const keepersAreKnown = defineRule<KeepersFacts>({
  code: 'challenges.keeper-unknown',
  texts: { 'zh-CN': '没有这个账号，或该账号未启用，请另行指定。', en: 'There is no such account, or it is not active; name somebody else.' },
  keeps: ({ named, organisations }) => named.flatMap((id, at) => (organisations.has(id) ? [] : [{ path: `/accounts/${at}` }])),
});

export const keepersOfTwoOrganisations = defineRule<KeepersFacts>({
  code: 'challenges.keepers-of-one-organisation', path: '/accounts',
  texts: { 'zh-CN': '保管人须来自至少两个单位，任何一个单位都不能单独开启。', en: 'Keepers come from at least two organisations, so that none opens the entries by itself.' },
  keeps: ({ named, needed, organisations }) => {
    const counts = new Map<string, number>();
    for (const id of named) counts.set(organisations.get(id) ?? '', (counts.get(organisations.get(id) ?? '') ?? 0) + 1);
    return counts.size >= 2 && Math.max(...counts.values()) < needed;
  },
});

export const neededFits = defineRule<KeepersFacts>({
  code: 'challenges.keepers-needed', path: '/needed',
  texts: { 'zh-CN': '开启所需人数不少于 {least}，不多于保管人数。', en: 'Opening needs at least {least} keepers and no more than are named.' },
  keeps: ({ named, needed }) => (needed >= LEAST_NEEDED && needed <= named.length) || { params: { least: LEAST_NEEDED } },
});

export const KEEPERS_RULES = [enoughKeepers, keepersAreKnown, neededFits, keepersOfTwoOrganisations] as const;
