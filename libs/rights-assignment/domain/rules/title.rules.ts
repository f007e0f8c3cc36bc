import { defineRule, formatFraction, isWhole, sumFractions, type Rule } from '@app/kernel';
import { ownerKey, sharePeriods, standing } from '../title/chain.js';
import type { TitleEntry } from '../title/title.schema.js';

export interface EntryFacts {
  readonly entry: Pick<TitleEntry, 'effectiveOn' | 'content' | 'evidence' | 'corrects'>;
  /** The chain before the entry. */
  readonly chain: readonly TitleEntry[];
  readonly today: string;
  readonly unknownOwners: ReadonlySet<string>;
}

export const ownersAreTheWhole = defineRule<EntryFacts>({
  code: 'rights.title-shares-not-whole', path: '/content/owners',
  texts: { 'zh-CN': '权利人份额之和须恰为 1，现为 {sum}。', en: 'The owners\' shares must sum to exactly 1; they are {sum}.' },
  keeps: ({ entry: { content } }) => content.kind !== 'ownership' || isWhole(content.owners.map(({ share }) => share)) || { params: { sum: formatFraction(sumFractions(content.owners.map(({ share }) => share))) } },
});

export const ownersAreNamedOnce = defineRule<EntryFacts>({
  code: 'rights.title-owner-wrong', path: '/content/owners',
  texts: { 'zh-CN': '权利人不存在、重复，或其类型与所填编号不符。', en: 'An owner does not exist, stands twice, or its kind does not fit the id given.' },
  keeps: ({ entry: { content }, unknownOwners }) => {
    if (content.kind !== 'ownership') return true;
    const wrong = content.owners.findIndex((owner, i) => (owner.kind === 'organisation') !== (owner.organisationId !== null) || (owner.kind === 'person') !== (owner.userId !== null)
      || unknownOwners.has(owner.organisationId ?? owner.userId ?? '') || content.owners.findIndex((other) => ownerKey(other) === ownerKey(owner)) < i);
    return wrong === -1 || { path: `/content/owners/${wrong}` };
  },
});

/** What was written stays; a correction names it, and nothing is corrected twice. */
export const correctionNamesAnEntry = defineRule<EntryFacts>({
  code: 'rights.title-correction', path: '/corrects',
  texts: { 'zh-CN': '更正须指明本权属链上仍有效的一条记录；作废只能用于更正。', en: 'A correction names an entry of this chain that still stands, and voiding is only a correction.' },
  keeps: ({ entry: { corrects, content }, chain }) => (corrects === null ? content.kind !== 'void' : standing(chain).some(({ id }) => id === corrects)),
});

/** What follows from an assignment of rights ends with it, by the way that the law and the agreement give, not by hand. */
export const assignmentStands = defineRule<EntryFacts>({
  code: 'rights.title-entry-of-assignment', path: '/corrects',
  texts: { 'zh-CN': '该记录由赋权决定形成，不能手工更正：须经撤销赋权决定或收回权利的程序。', en: 'This entry follows from an assignment of rights; it is not corrected by hand but by revoking the decision or recalling the right.' },
  keeps: ({ entry: { corrects }, chain }) => corrects === null || !chain.some(({ id, applicationId }) => id === corrects && applicationId !== null),
});

export const endsWhatIsThere = defineRule<EntryFacts>({
  code: 'rights.title-nothing-to-end', path: '/content/entryId',
  texts: { 'zh-CN': '没有找到要终止、要备案的许可或要解除的权利限制。', en: 'There is no such licence to end or to put on record, or lien to release.' },
  keeps: ({ entry: { content }, chain }) => {
    if (content.kind !== 'licence_ended' && content.kind !== 'licence_recorded' && content.kind !== 'lien_released') return true;
    return standing(chain).some(({ id, content: { kind } }) => id === content.entryId && kind === (content.kind === 'lien_released' ? 'lien' : 'licence'));
  },
});

/** A title never loses its first owner, whatever is corrected. */
export const somebodyOwnsIt = defineRule<EntryFacts>({
  code: 'rights.title-ownerless', path: '/corrects',
  texts: { 'zh-CN': '更正后该成果将在某一时段没有权利人，请同时写明正确的权利人。', en: 'With this correction nobody would own the result for a time; write the right owners instead.' },
  keeps: ({ entry: { corrects, content, effectiveOn }, chain }) => {
    const first = sharePeriods(chain)[0];
    if (!corrects || first === undefined) return true;
    const rest = standing(chain).filter(({ id, content: { kind } }) => kind === 'ownership' && id !== corrects);
    const starts = [...rest.map((entry) => entry.effectiveOn), ...(content.kind === 'ownership' ? [effectiveOn] : [])].sort();
    return starts[0] !== undefined && starts[0] <= first.validFrom;
  },
});

export const yearsInOrder = defineRule<EntryFacts>({
  code: 'rights.title-dates', path: '/content',
  texts: { 'zh-CN': '日期或年度前后不符：已发生的事项不能晚于今天（{today}），末年不能早于首年。', en: 'Dates or years are out of order: what has happened cannot lie after today ({today}), and the last year not before the first.' },
  keeps: ({ entry: { content, effectiveOn }, today }) => {
    if (content.kind === 'annuities' && content.lastYear < content.firstYear) return { params: { today } };
    if (content.kind === 'filing' && content.filingDate > today) return { path: '/content/filingDate', params: { today } };
    if (content.kind === 'grant' && content.grantDate > today) return { path: '/content/grantDate', params: { today } };
    return (content.kind !== 'annuity_paid' && content.kind !== 'licence_recorded') || effectiveOn <= today || { path: '/effectiveOn', params: { today } };
  },
});

export const licenseeIsKnown = defineRule<EntryFacts>({
  code: 'rights.title-licensee-unknown', path: '/content/licenseeId',
  texts: { 'zh-CN': '没有找到所填的被许可单位。', en: 'There is no such organisation for the licensee.' },
  keeps: ({ entry: { content }, unknownOwners }) => content.kind !== 'licence' || content.licenseeId === null || !unknownOwners.has(content.licenseeId),
});

export const entryRules: readonly Rule<EntryFacts>[] = [ownersAreTheWhole, ownersAreNamedOnce, correctionNamesAnEntry, assignmentStands, endsWhatIsThere, somebodyOwnsIt, yearsInOrder, licenseeIsKnown];
