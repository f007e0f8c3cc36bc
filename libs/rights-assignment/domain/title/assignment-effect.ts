import { compareFractions, keptFraction, multiplyFractions, subtractFractions, sumFractions, type ExactFraction, type Fraction } from '@app/kernel';
import { SILENT } from '../co-owner/acts.js';
import type { Completer, RightsApplication } from '../rights-application.js';
import { anniversary, ownerKey, sharePeriods, standing, titleOn, type ChainOwner } from './chain.js';
import type { EntryContent, OwnerInput, TitleEntry } from './title.schema.js';

/** An entry that is still to be written. */
export type NewEntry = Pick<TitleEntry, 'effectiveOn' | 'content' | 'evidence' | 'corrects' | 'applicationId'>;
type Assigned = Pick<RightsApplication, 'id' | 'form' | 'teamShare' | 'termYears' | 'firstStageYears' | 'split' | 'agreement' | 'recordal'>;
type Somebody = Omit<OwnerInput, 'share'>;
export interface Held { readonly owner: Somebody; readonly share: ExactFraction }

const dayBefore = (date: string): string => new Date(Date.parse(`${date}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);
export const unitKey = (organisationId: string): string => `organisation:${organisationId}`;

/** The civil day from which the assignment holds: that of the registration where that gives effect (Patent Law 10), else the agreement's. */
export const effectDay = ({ form, agreement, recordal }: Assigned, effectByRegistration: boolean): string | null =>
  (effectByRegistration && form !== 'use_right' ? recordal?.registeredOn : agreement?.effectiveOn) ?? null;

/** A completer as an owner: known by account where there is one, else by name. */
export function asOwner({ name, userId }: Pick<Completer, 'name' | 'userId'>): Somebody {
  return userId === null ? { kind: 'outside', organisationId: null, userId: null, name } : { kind: 'person', organisationId: null, userId, name };
}

/** What each completer gets of the whole: the unit's share x the team's part of it x the internal split, exact. */
export function grantOf({ teamShare, split }: Pick<RightsApplication, 'teamShare' | 'split'>, unitShare: Fraction | ExactFraction, completers: readonly Pick<Completer, 'name' | 'userId'>[]): Held[] {
  if (teamShare === null) return [];
  const team = multiplyFractions(unitShare, teamShare);
  return split.map(({ person, share }) => ({ owner: asOwner(completers.find(({ name }) => name === person) ?? { name: person, userId: null }), share: multiplyFractions(team, share) }));
}

/** Can the team's shares, and what the unit keeps, be kept exactly? */
export function sharesAreKept(a: Pick<RightsApplication, 'teamShare' | 'split'>, unitShare: Fraction): boolean {
  const grant = grantOf(a, unitShare, []).map(({ share }) => share);
  return [...grant, subtractFractions(unitShare, sumFractions(grant))].every((share) => keptFraction(share) !== undefined);
}

/** The list of owners, or undefined where a share would be finer than one that can be kept. Whoever holds nothing any more is left out. */
function listed(held: readonly Held[]): OwnerInput[] | undefined {
  const owners = held.filter(({ share }) => share.numerator > 0n).map(({ owner, share }) => ({ ...owner, share: keptFraction(share) }));
  return owners.every((owner): owner is OwnerInput => owner.share !== undefined) ? owners : undefined;
}

/** Shares moved from one owner to others or back; each owner's sum stays exact. */
function moved(owners: readonly ChainOwner[], changes: readonly Held[]): Held[] {
  const held = new Map<string, Held>(owners.map(({ key, kind, organisationId, userId, name, share }) => [key, { owner: { kind, organisationId, userId, name }, share: sumFractions([share]) }]));
  for (const { owner, share } of changes) {
    const key = ownerKey(owner);
    const before = held.get(key);
    held.set(key, { owner: before?.owner ?? owner, share: before ? sumFractions([before.share, share]) : share });
  }
  return [...held.values()];
}
const negative = ({ numerator, denominator }: ExactFraction): ExactFraction => ({ numerator: -numerator, denominator });

/** The owners once the unit has given the team its part; the unit keeps the rest. Undefined where the unit owns nothing or a share is too fine. */
export function ownersAfterAssignment(a: Pick<RightsApplication, 'teamShare' | 'split'>, owners: readonly ChainOwner[], organisationId: string, completers: readonly Pick<Completer, 'name' | 'userId'>[]): OwnerInput[] | undefined {
  const unit = owners.find(({ key }) => key === unitKey(organisationId));
  if (!unit) return undefined;
  const grant = grantOf(a, unit.share, completers);
  const given = sumFractions(grant.map(({ share }) => share));
  return listed(moved(owners, [{ owner: unit, share: negative(given) }, ...grant].map(({ owner, share }) => ({ owner: plain(owner), share }))));
}

/** The owners once the team has given back what it was given and still has; what others hold by now is not touched. */
export function ownersAfterRecall(granted: readonly Held[], owners: readonly ChainOwner[], unit: Somebody): OwnerInput[] | undefined {
  const back = granted.flatMap(({ owner, share }): Held[] => {
    const now = owners.find(({ key }) => key === ownerKey(owner));
    return now ? [{ owner: plain(owner), share: compareFractions(now.share, share) < 0 ? sumFractions([now.share]) : share }] : [];
  });
  const sum = sumFractions(back.map(({ share }) => share));
  return listed(moved(owners, [...back.map(({ owner, share }) => ({ owner, share: negative(share) })), { owner: plain(unit), share: sum }]));
}
const plain = ({ kind, organisationId, userId, name }: Somebody): Somebody => ({ kind, organisationId, userId, name });

/** Entries of an application that stand. */
export const entriesOf = (chain: readonly TitleEntry[], applicationId: string): TitleEntry[] => standing(chain).filter((entry) => entry.applicationId === applicationId);

/** Has somebody written another list of owners that holds after this day? Then the assignment would not be what the title says. */
export const movedOnAfter = (chain: readonly TitleEntry[], day: string): boolean => standing(chain).some(({ content, effectiveOn }) => content.kind === 'ownership' && effectiveOn > day);

/** Does a later list of owners rest on the one that the application wrote? */
export function restsOnAssignment(chain: readonly TitleEntry[], applicationId: string): boolean {
  const lists = standing(chain).filter(({ content }) => content.kind === 'ownership');
  const own = lists.findIndex((entry) => entry.applicationId === applicationId);
  return own !== -1 && lists.slice(own + 1).length > 0;
}

/** Does anybody own the result on that day yet, and the unit with them? */
export const unitOwnsOn = (chain: readonly TitleEntry[], day: string, organisationId: string): boolean =>
  sharePeriods(chain).some(({ key, validFrom, validTo }) => key === unitKey(organisationId) && validFrom <= day && (validTo === null || day < validTo));

const evidenceOf = ({ id, agreement, recordal }: Assigned): string =>
  [`赋权申请 ${id}`, ...(agreement ? [`《${agreement.document}》 SHA-256 ${agreement.sha256}`] : []), ...(recordal ? [`登记 ${recordal.number}（${recordal.registeredOn}）`] : [])].join('；');

/**
 * What the title says once the assignment holds: co-owners by their exact shares with what they agreed, or the team's right of use
 * to the end of its term (of its first stage, where the unit's rule has stages). Undefined where it cannot be said.
 */
export function entriesOfAssignment(a: Assigned, chain: readonly TitleEntry[], day: string, organisationId: string, completers: readonly Pick<Completer, 'name' | 'userId'>[]): NewEntry[] | undefined {
  const entry = (content: EntryContent): NewEntry => ({ effectiveOn: day, content, evidence: evidenceOf(a), corrects: null, applicationId: a.id });
  if (a.form === 'use_right') {
    const years = a.firstStageYears ?? a.termYears;
    if (years === null) return undefined;
    const holders = a.split.map(({ person }) => ({ name: person, userId: completers.find(({ name }) => name === person)?.userId ?? null }));
    return [entry({ kind: 'use_right', holders, until: dayBefore(anniversary(day, years)) })];
  }
  const owners = ownersAfterAssignment(a, titleOn(chain, day).owners, organisationId, completers);
  if (!owners) return undefined;
  return [entry({ kind: 'ownership', owners }), entry({ kind: 'agreement', terms: a.agreement?.terms ?? SILENT })];
}

/**
 * What the title says once the right is recalled: the right of use has ended, or the unit has back of its share what was given and is
 * still there, and what the owners had agreed before holds again. Nothing that a third party holds is in it.
 */
export function entriesOfRecall(a: Assigned & Pick<RightsApplication, 'organisationId'>, chain: readonly TitleEntry[], day: string, completers: readonly Pick<Completer, 'name' | 'userId'>[], evidence: string): NewEntry[] {
  const entry = (content: EntryContent): NewEntry => ({ effectiveOn: day, content, evidence, corrects: null, applicationId: a.id });
  const own = entriesOf(chain, a.id);
  const rights = own.filter(({ content }) => content.kind === 'use_right').map(({ id }) => entry({ kind: 'use_right_ended', entryId: id }));
  const given = own.find(({ content }) => content.kind === 'ownership');
  if (!given) return rights;
  const without = titleOn(chain.filter(({ applicationId }) => applicationId !== a.id), given.effectiveOn);
  const unit = without.owners.find(({ key }) => key === unitKey(a.organisationId));
  if (!unit) return rights;
  const owners = ownersAfterRecall(grantOf(a, unit.share, completers), titleOn(chain, day).owners, unit);
  return owners ? [...rights, entry({ kind: 'ownership', owners }), entry({ kind: 'agreement', terms: { ...without.agreement } })] : rights;
}

/** The owners once purchasers have bought all that the unit holds, each their part of it. Undefined where the unit owns nothing or a share is too fine. */
export function ownersAfterPurchase(purchasers: readonly { readonly person: string; readonly share: Fraction }[], owners: readonly ChainOwner[], organisationId: string, completers: readonly Pick<Completer, 'name' | 'userId'>[]): OwnerInput[] | undefined {
  return ownersAfterAssignment({ teamShare: { numerator: 1, denominator: 1 }, split: purchasers.map(({ person, share }) => ({ person, share })) }, owners, organisationId, completers);
}

/** The correction of everything that the application wrote: as if it had not been. Licences that were given meanwhile stay. */
export const correctionsOf = (chain: readonly TitleEntry[], applicationId: string, evidence: string): NewEntry[] =>
  entriesOf(chain, applicationId).map(({ id, effectiveOn }) => ({ effectiveOn, content: { kind: 'void' }, evidence, corrects: id, applicationId }));
