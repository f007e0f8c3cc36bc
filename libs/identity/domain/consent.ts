import type { Texts } from '@app/kernel';
import { idSchema } from '@app/kernel';
import { z } from 'zod';

/** What a person agrees to apart from everything else: the words, by version, as they were shown. */
export const CONSENTS = {
  'publicity-beyond-unit': {
    version: '2026-11-26', article: '个人信息保护法 第二十五条',
    texts: {
      'zh-CN': '我同意本单位在单位以外（面向市场）公开本人的姓名以及公示中与本人有关的成果、份额和方式。个人金额不在其内。我可以随时撤回；撤回不影响撤回之前已经进行的公开。',
      en: 'I agree that my unit shows my name, and what a notice says of me in results, shares and ways, outside the unit (to the market). Personal sums are not included. I can withdraw this at any time; what was shown before stays lawful.',
    },
  },
} as const satisfies Record<string, { readonly version: string; readonly article: string; readonly texts: Texts }>;
export type ConsentPurpose = keyof typeof CONSENTS;
export const CONSENT_PURPOSES = Object.keys(CONSENTS) as [ConsentPurpose, ...ConsentPurpose[]];

/** A line of the consent ledger: given or withdrawn; never changed. */
export interface ConsentEntry {
  readonly id: string;
  readonly accountId: string;
  readonly seq: number;
  readonly act: 'given' | 'withdrawn';
  readonly purpose: ConsentPurpose;
  readonly documentVersion: string;
  readonly documentSha256: string;
  readonly at: Date;
}

/** A consent stands when the last line says so and the words have not changed since: other words need another consent. */
export const stands = (last: Pick<ConsentEntry, 'act' | 'purpose' | 'documentVersion'> | undefined): boolean => last?.act === 'given' && last.documentVersion === CONSENTS[last.purpose].version;

const purpose = z.enum(CONSENT_PURPOSES);
const texts = z.object({ 'zh-CN': z.string(), en: z.string() });
/** `version`: of the words that were read. */
export const consentBody = z.strictObject({ purpose, version: z.string().min(1).max(40) }).meta({ id: 'ConsentInput' });
export const withdrawalBody = z.strictObject({ purpose }).meta({ id: 'ConsentWithdrawal' });
export const consentsSchema = z.object({
  purposes: z.array(z.object({ purpose, version: z.string(), article: z.string(), texts, stands: z.boolean(), since: z.iso.datetime().nullable() })),
  entries: z.array(z.object({ id: idSchema, purpose, act: z.enum(['given', 'withdrawn']), version: z.string(), sha256: z.string(), at: z.iso.datetime() })),
}).meta({ id: 'Consents' });
export type ConsentsView = z.infer<typeof consentsSchema>;
