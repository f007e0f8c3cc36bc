import type { Fraction } from '@app/kernel';
import { SILENT, type Agreement } from '../co-owner/acts.js';
import type { Owner, RunningLicence } from '../co-owner/consents.js';
import type { OwnerInput, TitleEntry } from './title.schema.js';

export interface ChainOwner extends Owner {
  readonly kind: 'organisation' | 'person' | 'outside';
  readonly organisationId: string | null;
  readonly userId: string | null;
}
/** A share over a period; `validTo` is the first day on which it no longer holds. */
export interface SharePeriod extends ChainOwner {
  readonly entryId: string;
  readonly validFrom: string;
  readonly validTo: string | null;
}
export interface Annuity {
  readonly year: number;
  readonly dueOn: string;
  readonly paidOn: string | null;
}

/** An organisation or person is known by id, somebody outside by name. */
export const ownerKey = ({ kind, organisationId, userId, name }: Omit<OwnerInput, 'share'>): string => (kind === 'outside' ? `outside:${name}` : `${kind}:${organisationId ?? userId}`);

/** Entries that stand: a corrected one no longer does, and one that only voids says nothing itself. Oldest effect first, later writing after earlier. */
export function standing(entries: readonly TitleEntry[]): TitleEntry[] {
  const corrected = new Set(entries.flatMap(({ corrects }) => corrects ?? []));
  return entries.filter(({ id, content }) => !corrected.has(id) && content.kind !== 'void')
    .sort((a, b) => a.effectiveOn.localeCompare(b.effectiveOn) || a.seq - b.seq);
}

export const ofKind = <K extends TitleEntry['content']['kind']>(entries: readonly TitleEntry[], kind: K) =>
  entries.flatMap((entry) => (entry.content.kind === kind ? [{ ...entry, content: entry.content as Extract<TitleEntry['content'], { kind: K }> }] : []));

/** The shares over time: each list of owners holds until the next one takes effect; of two on one day the later written one. */
export function sharePeriods(entries: readonly TitleEntry[]): SharePeriod[] {
  const lists = ofKind(standing(entries), 'ownership').filter(({ effectiveOn }, i, all) => all[i + 1]?.effectiveOn !== effectiveOn);
  return lists.flatMap(({ id, effectiveOn, content }, i) => content.owners.map((owner): SharePeriod => ({
    ...owner, key: ownerKey(owner), entryId: id, validFrom: effectiveOn, validTo: lists[i + 1]?.effectiveOn ?? null,
  })));
}

/** The last day of a civil month at most: 29 February has its anniversary on the 28th. */
export function anniversary(date: string, years: number): string {
  const [year, month, day] = date.split('-').map(Number) as [number, number, number];
  const last = new Date(Date.UTC(year + years, month, 0)).getUTCDate();
  return `${String(year + years).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(Math.min(day, last)).padStart(2, '0')}`;
}

/** Calendar of the entered years: the n-th year begins on the (n-1)-th anniversary of filing, and its annuity is due by then. */
export function annuityCalendar(filingDate: string, years: readonly number[], paid: ReadonlyMap<number, string>): Annuity[] {
  return [...new Set(years)].sort((a, b) => a - b).map((year) => ({ year, dueOn: anniversary(filingDate, year - 1), paidOn: paid.get(year) ?? null }));
}

export interface TitleToday {
  readonly owners: readonly ChainOwner[];
  readonly agreement: Agreement;
  readonly firstRefusalDays: number | null;
  readonly applicationNumber: string | null;
  readonly filingDate: string | null;
  readonly grantNumber: string | null;
  readonly grantDate: string | null;
  readonly licences: readonly (RunningLicence & { readonly entryId: string; readonly until: string | null })[];
  /** Long-term rights of use that teams hold by an assignment of rights. */
  readonly useRights: readonly { readonly entryId: string; readonly holders: readonly { readonly name: string; readonly userId: string | null }[]; readonly since: string; readonly until: string }[];
  readonly liens: readonly { readonly entryId: string; readonly kind: 'pledge' | 'seizure' | 'other'; readonly holder: string }[];
  readonly annuities: readonly Annuity[];
}

/** The title as it stands on a civil day: a fold over the chain, nothing of it is stored twice but the shares. */
export function titleOn(entries: readonly TitleEntry[], day: string): TitleToday {
  const live = standing(entries).filter(({ effectiveOn }) => effectiveOn <= day);
  const last = <K extends TitleEntry['content']['kind']>(kind: K) => ofKind(live, kind).at(-1)?.content;
  const ended = new Set([...ofKind(live, 'licence_ended'), ...ofKind(live, 'lien_released'), ...ofKind(live, 'use_right_ended')].map(({ content }) => content.entryId));
  const filing = last('filing');
  const plan = ofKind(standing(entries), 'annuities').flatMap(({ content: { firstYear, lastYear } }) => Array.from({ length: Math.max(0, lastYear - firstYear + 1) }, (_, i) => firstYear + i));
  const paid = new Map(ofKind(live, 'annuity_paid').map(({ content, effectiveOn }) => [content.year, effectiveOn]));
  return {
    owners: sharePeriods(entries).filter(({ validFrom, validTo }) => validFrom <= day && (validTo === null || day < validTo))
      .map(({ key, name, share, kind, organisationId, userId }) => ({ key, name, share: share as Fraction, kind, organisationId, userId })),
    agreement: last('agreement')?.terms ?? SILENT,
    firstRefusalDays: last('first_refusal_rule')?.workingDays ?? null,
    applicationNumber: filing?.applicationNumber ?? null, filingDate: filing?.filingDate ?? null,
    grantNumber: last('grant')?.grantNumber ?? null, grantDate: last('grant')?.grantDate ?? null,
    licences: ofKind(live, 'licence').filter(({ id, content: { until } }) => !ended.has(id) && (until === null || day <= until))
      .map(({ id, content: { licence, licensee, territory, field, until } }) => ({ entryId: id, kind: licence, licensee, territory, field, until })),
    useRights: ofKind(live, 'use_right').filter(({ id, content: { until } }) => !ended.has(id) && day <= until)
      .map(({ id, effectiveOn, content: { holders, until } }) => ({ entryId: id, holders, since: effectiveOn, until })),
    liens: ofKind(live, 'lien').filter(({ id }) => !ended.has(id)).map(({ id, content: { lien, holder } }) => ({ entryId: id, kind: lien, holder })),
    annuities: filing ? annuityCalendar(filing.filingDate, plan, paid) : [],
  };
}
