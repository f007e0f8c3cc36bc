import { compareFractions, type Fraction, type Texts } from '@app/kernel';
import type { Agreement, CoOwnerAct, Term } from './acts.js';

export interface Owner {
  readonly key: string;
  readonly name: string;
  readonly share: Fraction;
}
export interface RunningLicence {
  readonly kind: 'exclusive' | 'sole' | 'ordinary';
  readonly licensee: string;
  readonly territory: string;
  readonly field: string;
}
/** What the registry says of co-owners who agreed on nothing, with its article and row. */
export interface DefaultPowers {
  readonly practiseAlone: boolean;
  readonly ordinaryLicenceAlone: boolean;
  readonly feesShared: boolean;
  readonly article: string;
}
export interface FirstRefusal {
  readonly appliesTo: readonly string[];
  readonly article: string;
}

/** That the completers were asked, and what became of it; on which terms is for the unit and for them, not for everybody who sees the title. */
export interface AnnouncedOffer {
  readonly state: 'open' | 'taken' | 'free';
  /** The last civil day on which an answer counts. */
  readonly deadline: string;
}

export interface ConsentQuestion {
  readonly act: CoOwnerAct;
  /** Who wants to act; one of the owners. */
  readonly asker: string;
  readonly owners: readonly Owner[];
  readonly agreement: Agreement;
  readonly patent: boolean;
  readonly licences: readonly RunningLicence[];
  /** Long-term rights of use that teams hold by an assignment of rights. */
  readonly useRights: readonly { readonly holders: readonly { readonly name: string }[]; readonly until: string }[];
  readonly pledgees: readonly string[];
  readonly seizures: readonly string[];
  /** The asker is the unit whose service achievement it is: its completers come first in a transfer. */
  readonly askerIsUnit: boolean;
  readonly completers: readonly { readonly name: string; readonly userId: string | null }[];
  /** Working days by the unit's announced rule; null where there is none. */
  readonly firstRefusalDays: number | null;
  /** The latest announcement of terms to the completers that was not withdrawn; null where there is none. */
  readonly offer: AnnouncedOffer | null;
  readonly defaults: DefaultPowers;
  readonly firstRefusal: FirstRefusal;
}

/** Something that must be had, or that stands in the way, each with its article where there is one. */
export interface Need {
  readonly code: string;
  readonly texts: Texts;
  readonly article: string | null;
  /** Whose consent, as owner keys or names. */
  readonly of: readonly string[];
}
export interface ConsentAnswer {
  readonly act: CoOwnerAct;
  /** Nobody need be asked and nothing stands in the way. */
  readonly free: boolean;
  /** all: each of `owners`; share: others of `owners` until, with the asker's own, more than half agree; person: it is not known and goes to a person. */
  readonly coOwners: { readonly rule: 'none' | 'all' | 'share' | 'person'; readonly owners: readonly string[]; readonly basis: 'sole-owner' | 'agreement' | 'law' | 'unknown'; readonly article: string | null };
  readonly needs: readonly Need[];
  readonly blocks: readonly Need[];
  readonly notes: readonly Need[];
}

const HALF: Fraction = { numerator: 1, denominator: 2 };
const LICENSING: readonly CoOwnerAct[] = ['ordinary_licence', 'exclusive_licence', 'sole_licence'];

/** What the law says where the owners did not agree: patents only; of other rights the registry says nothing, so a person does. */
function defaultTerm(act: CoOwnerAct, patent: boolean, { practiseAlone, ordinaryLicenceAlone }: DefaultPowers): Exclude<Term, 'silent'> | 'person' {
  if (!patent) return 'person';
  if ((act === 'practise' && practiseAlone) || (act === 'ordinary_licence' && ordinaryLicenceAlone)) return 'alone';
  return 'all';
}

function coOwnersOf({ act, asker, owners, agreement, patent, defaults }: ConsentQuestion): ConsentAnswer['coOwners'] {
  const others = owners.filter(({ key }) => key !== asker).map(({ key }) => key);
  if (others.length === 0) return { rule: 'none', owners: [], basis: 'sole-owner', article: null };
  const silent = agreement[act] === 'silent';
  const term = silent ? defaultTerm(act, patent, defaults) : agreement[act];
  const from = { basis: silent ? (term === 'person' ? 'unknown' : 'law') : 'agreement', article: silent && term !== 'person' ? defaults.article : null } as const;
  if (term === 'person') return { rule: 'person', owners: others, ...from };
  if (term === 'alone') return { rule: 'none', owners: [], ...from };
  if (term === 'majority') {
    const own = owners.find(({ key }) => key === asker)!.share;
    return compareFractions(own, HALF) > 0 ? { rule: 'none', owners: [], ...from } : { rule: 'share', owners: others, ...from };
  }
  return { rule: 'all', owners: others, ...from };
}

/** An exclusive licence shuts out everybody, the owner too; a sole one everybody but the owner (Interpretation on technology contracts, 25). */
function licencesInTheWay({ act, licences }: ConsentQuestion): Need[] {
  return licences.filter(({ kind }) => (kind === 'exclusive' ? act === 'practise' || LICENSING.includes(act) : kind === 'sole' ? LICENSING.includes(act) : act === 'exclusive_licence' || act === 'sole_licence'))
    .map(({ kind, licensee, territory, field }) => ({
      code: `licence.${kind}`, article: '技术合同司法解释 第二十五条', of: [licensee],
      texts: {
        'zh-CN': `在“${territory}·${field}”内已有${{ exclusive: '独占', sole: '排他', ordinary: '普通' }[kind]}许可（${licensee}），该范围内不能再办理。`,
        en: `A running ${kind} licence (${licensee}) covers "${territory}, ${field}"; within it this is not possible.`,
      },
    }));
}

/** A team's long-term right of use: nobody else gets the field for themselves while it runs, and it goes with the result wherever that goes. */
function useRightsOf({ act, useRights }: ConsentQuestion): { blocks: Need[]; notes: Need[] } {
  const need = (code: string, zh: string, en: string) => useRights.map(({ holders, until }): Need => {
    const of = holders.map(({ name }) => name);
    return { code, article: '国科发区〔2020〕128号 二（二）', of, texts: { 'zh-CN': `团队（${of.join('、')}）享有长期使用权至 ${until}，${zh}`, en: `The team (${of.join(', ')}) has a long-term right of use until ${until}; ${en}` } };
  });
  return {
    blocks: act === 'exclusive_licence' || act === 'sole_licence' ? need('use-right', '不能再给予他人独占或排他许可。', 'nobody else is given an exclusive or sole licence.') : [],
    notes: act === 'transfer' || act === 'pledge' ? need('use-right.stays', '处分不影响该使用权，须告知相对人。', 'it is not touched by this, and the other side is told.') : [],
  };
}

function liensInTheWay({ act, pledgees, seizures }: ConsentQuestion): { needs: Need[]; blocks: Need[] } {
  const disposes = act !== 'practise';
  return {
    needs: disposes ? pledgees.map((holder) => ({ code: 'lien.pledgee', article: null, of: [holder], texts: { 'zh-CN': `已质押给${holder}，须先取得其书面同意（由成果转化办公室核对质押合同）。`, en: `It is pledged to ${holder}; obtain its written consent first (the transfer office checks the pledge contract).` } })) : [],
    blocks: disposes ? seizures.map((holder) => ({ code: 'lien.seizure', article: null, of: [holder], texts: { 'zh-CN': `已被查封或存在其他权利限制（${holder}），解除前不能处分。`, en: `It is under seizure or another restriction (${holder}); nothing is disposed of before that is lifted.` } })) : [],
  };
}

/** First refusal of the completers in a transfer by the unit (Civil Code 847). The Code sets no time; without an announced rule of the unit it is not guessed. */
function firstRefusalOf({ act, askerIsUnit, completers, firstRefusalDays, firstRefusal: { appliesTo, article }, offer }: ConsentQuestion): Pick<ConsentAnswer, 'needs' | 'blocks' | 'notes'> {
  const answer = { needs: [], blocks: [], notes: [] };
  if (!appliesTo.includes(act) || !askerIsUnit || completers.length === 0) return answer;
  const of = completers.map(({ name }) => name);
  if (offer) return { ...answer, ...answeredOffer(offer, of, article) };
  const ask: Need = {
    code: 'first-refusal', article, of,
    texts: {
      'zh-CN': `转让职务技术成果时，完成人（${of.join('、')}）在同等条件下有优先受让权；${firstRefusalDays === null ? '法律没有规定答复期限。' : `按单位规定，答复期为 ${firstRefusalDays} 个工作日，须事先公布。`}`,
      en: `In a transfer of a service achievement its completers (${of.join(', ')}) have first refusal on equal terms; ${firstRefusalDays === null ? 'the law sets no time to answer.' : `by the unit's rule they have ${firstRefusalDays} working days, announced beforehand.`}`,
    },
  };
  const noRule: Need = { code: 'first-refusal.no-rule', article: null, of: [], texts: { 'zh-CN': '单位尚未规定并公布优先受让的答复期限，须先由成果转化办公室登记。', en: 'The unit has announced no time for answering a first refusal; its transfer office must enter one first.' } };
  return { ...answer, needs: [ask], blocks: firstRefusalDays === null ? [noRule] : [] };
}

/** What the announced terms have come to. Nobody who stayed silent or waived is asked again, as long as the buyer pays no less. */
function answeredOffer({ state, deadline }: AnnouncedOffer, of: readonly string[], article: string): Partial<Pick<ConsentAnswer, 'needs' | 'blocks' | 'notes'>> {
  if (state === 'open') {
    return { needs: [{ code: 'first-refusal.open', article, of, texts: {
      'zh-CN': `已告知完成人（${of.join('、')}）优先受让，答复截止 ${deadline}；全部答复或期满前不能转让给他人。`,
      en: `The completers (${of.join(', ')}) were asked and may answer until ${deadline}; nobody else gets it before that or before all have answered.`,
    } }] };
  }
  if (state === 'taken') return { blocks: [{ code: 'first-refusal.taken', article, of: [], texts: { 'zh-CN': '已有完成人行使优先受让权，不能转让给他人。', en: 'A completer took it by first refusal; it goes to nobody else.' } }] };
  return { notes: [{ code: 'first-refusal.free', article, of, texts: {
    'zh-CN': '完成人均未行使优先受让权：以不低于所告知的价格转让时不必再问，更低的价格须重新告知。', en: 'No completer took it: at no less than the announced price nobody is asked again; a lower one is announced anew.',
  } }] };
}

/**
 * What an owner may do with a result today and whose consent that needs: by the owners' agreement, and where it is silent by the
 * registry's row of Patent Law 14. Throws a RangeError where the asker is no owner.
 */
export function consentsFor(question: ConsentQuestion): ConsentAnswer {
  const { act, asker, owners, defaults } = question;
  if (!owners.some(({ key }) => key === asker)) throw new RangeError(`${asker} is no owner`);
  const coOwners = coOwnersOf(question);
  const [liens, refusal, use] = [liensInTheWay(question), firstRefusalOf(question), useRightsOf(question)];
  const needs = [...liens.needs, ...refusal.needs];
  const blocks = [...licencesInTheWay(question), ...use.blocks, ...liens.blocks, ...refusal.blocks];
  const feesAreShared = act === 'ordinary_licence' && owners.length > 1 && coOwners.basis === 'law' && defaults.feesShared;
  return {
    act, coOwners, needs, blocks, free: coOwners.rule === 'none' && needs.length === 0 && blocks.length === 0,
    notes: [...use.notes, ...refusal.notes, ...(feesAreShared ? [{ code: 'fees-shared', article: defaults.article, of: owners.map(({ key }) => key), texts: { 'zh-CN': '收取的使用费应当在共有人之间分配。', en: 'The fees are shared among the co-owners.' } }] : [])],
  };
}

/** Have the consents that were given carried the co-owners' part? For whoever holds signatures. */
export function isCarried({ coOwners }: Pick<ConsentAnswer, 'coOwners'>, owners: readonly Owner[], asker: string, given: ReadonlySet<string>): boolean {
  switch (coOwners.rule) {
    case 'none': return true;
    case 'person': return false;
    case 'all': return coOwners.owners.every((key) => given.has(key));
    case 'share': {
      const agreeing = owners.filter(({ key }) => key === asker || given.has(key));
      const sum = agreeing.reduce((total, { share }) => ({ numerator: total.numerator * BigInt(share.denominator) + BigInt(share.numerator) * total.denominator, denominator: total.denominator * BigInt(share.denominator) }), { numerator: 0n, denominator: 1n });
      return compareFractions(sum, HALF) > 0;
    }
  }
}
