import { defineRule, type Rule } from '@app/kernel';

/** An effective assignment is the reward for every conversion of the result while it lasts. */
export const EVERY_CONVERSION = '*';

/** One conversion of a result was, or is to be, rewarded by one route. */
export interface RewardClaim {
  readonly id: string;
  readonly disclosureId: string;
  readonly organisationId: string;
  /** What the claiming module calls the conversion, a contract's id say; `*` of an assignment. */
  readonly conversion: string;
  readonly route: 'assignment' | 'reward';
  readonly applicationId: string | null;
  readonly reference: string | null;
  readonly effectiveOn: string;
  /** The first civil day on which it no longer holds. */
  readonly releasedOn: string | null;
}

/** The claim that a conversion of that civil day falls under: its own before an assignment's. */
export function routeOf(claims: readonly RewardClaim[], conversion: string, on: string): RewardClaim | undefined {
  return claims.find((claim) => claim.conversion === conversion && claim.releasedOn === null)
    ?? claims.find((claim) => claim.route === 'assignment' && claim.effectiveOn <= on && (claim.releasedOn === null || on < claim.releasedOn));
}

export const conversionIsFree: Rule<{ readonly used: RewardClaim | undefined; readonly inForce: boolean }> = defineRule<{ readonly used: RewardClaim | undefined; readonly inForce: boolean }>({
  code: 'rights.conversion-rewarded', path: '/conversion', article: '国科发区〔2020〕128号 二（三）',
  registry: ['rights.no-double-reward'],
  texts: {
    'zh-CN': '该成果的同一次转化已由赋权兑现（自 {since} 起），不能再按促进科技成果转化法第四十五条重复奖励。',
    en: 'The same conversion of this result is rewarded by an assignment of rights (since {since}) and is not rewarded again under article 45 of the Act.',
  },
  keeps: ({ used, inForce }) => used?.route !== 'assignment' || !inForce || { params: { since: used.effectiveOn } },
});
