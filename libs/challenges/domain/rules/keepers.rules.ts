import { defineRule } from '@app/kernel';
import { LEAST_NEEDED, mostAllowed, mostOfOne } from '../keepers.js';

export interface KeepersFacts {
  readonly named: readonly string[];
  readonly needed: number;
  /** Of those named whose account is active: the organisation. */
  readonly organisations: ReadonlyMap<string, string>;
  /** Those of the organisations that are verified. */
  readonly verified: ReadonlySet<string>;
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

export const keepersAreOfVerified = defineRule<KeepersFacts>({
  code: 'challenges.keeper-not-verified',
  texts: { 'zh-CN': '该保管人所在单位尚未通过认证，请另行指定。', en: 'The organisation of this keeper is not verified; name somebody else.' },
  keeps: ({ named, organisations, verified }) => named.flatMap((id, at) => (organisations.has(id) && !verified.has(organisations.get(id)!) ? [{ path: `/accounts/${at}` }] : [])),
});

export const noOrganisationDecides = defineRule<KeepersFacts>({
  code: 'challenges.keepers-of-one-organisation', path: '/accounts',
  texts: {
    'zh-CN': '同一单位的保管人现最多 {most} 名，按现定人数不得超过 {allowed} 名：达到开启所需人数，该单位可单独开启；超过可缺席人数，该单位拒不开启，方案就无法开启。',
    en: 'One organisation has {most} keepers and may have {allowed} of this number: with as many as open it opens the entries by itself, with more than may stay away nothing opens without it.',
  },
  keeps: ({ named, needed, organisations }) => {
    const most = mostOfOne(named.map((id) => organisations.get(id) ?? ''));
    // where more are needed than may be, that is said by itself
    const allowed = needed < named.length ? mostAllowed(named.length, needed) : needed - 1;
    return most <= allowed || { params: { most, allowed: Math.max(0, allowed) } };
  },
});

export const neededFits = defineRule<KeepersFacts>({
  code: 'challenges.keepers-needed', path: '/needed',
  texts: { 'zh-CN': '开启所需人数不少于 {least}，且少于保管人数，任何一人缺席都不影响开启。', en: 'Opening needs at least {least} keepers and fewer than are named, so that no single one can keep the entries shut.' },
  keeps: ({ named, needed }) => (needed >= LEAST_NEEDED && needed < named.length) || { params: { least: LEAST_NEEDED } },
});

export const KEEPERS_RULES = [enoughKeepers, keepersAreKnown, keepersAreOfVerified, neededFits, noOrganisationDecides] as const;
