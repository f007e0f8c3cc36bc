import type { Disclosure, RightsApplication, RightsApplicationInput } from '../../api/shapes';
import { textOrNull } from '../listing/formValues';

export const FORMS = ['ownership_share', 'use_right', 'full_assignment'] as const;
export const BASES = ['national-pilot', 'province-rule', 'unit-pilot'] as const;
export const CONDITIONS = ['clear-title', 'clear-prospect', 'named-recipient', 'strong-will'] as const;
export const EXCLUSIONS = ['national-security', 'defence-security', 'public-security', 'economic-security', 'social-stability', 'major-public-interest', 'negative-list'] as const;
export const ANSWERS = ['yes', 'no', 'unknown'] as const;
export const FIELDS = ['form', 'basis', 'conditions', 'exclusions', 'teamShare', 'termYears', 'firstStageYears', 'residualPriceFen', 'split', 'representative', 'plan', 'recipient', 'relatedParty', 'relatedPartyNote', 'alreadyRewarded'] as const;

type Whole = Omit<RightsApplicationInput, 'disclosureId'>;
type Fraction = { numerator?: number | null; denominator?: number | null };
/** What the form holds: everything may still be missing. */
export interface ApplicationValues extends Partial<Omit<Whole, 'basis' | 'teamShare' | 'split'>> {
  basis?: Partial<NonNullable<Whole['basis']>> | null;
  teamShare?: Fraction | null;
  split?: { person?: string; share?: Fraction | null }[];
}

/** The team as the disclosure names it: those who completed the result sign and share. */
export const completersOf = (d: Disclosure) => d.recipients.filter(({ role }) => role === 'completed');
export const blankFor = (d: Disclosure): ApplicationValues => ({
  form: 'ownership_share', conditions: {}, exclusions: {}, split: completersOf(d).map(({ name, share }) => ({ person: name, share })), representative: completersOf(d)[0]?.name,
});
export const applicationValues = (a: RightsApplication): ApplicationValues => Object.fromEntries(FIELDS.flatMap((name) => (a[name] === null ? [] : [[name, a[name]]]))) as ApplicationValues;

const whole = (f: Fraction | null | undefined) => (f?.numerator && f.denominator ? { numerator: f.numerator, denominator: f.denominator } : null);
function basisOf(b: ApplicationValues['basis']): Whole['basis'] {
  const [document, issuer, validFrom] = [textOrNull(b?.document), textOrNull(b?.issuer), textOrNull(b?.validFrom)];
  if (!b?.kind || !document || !issuer || !validFrom || !b.jurisdiction || !/^(CN|\d{6})$/.test(b.jurisdiction)) return null;
  return { kind: b.kind, document, issuer, jurisdiction: b.jurisdiction, listEntry: textOrNull(b.listEntry), validFrom, validTo: textOrNull(b.validTo) };
}

/** The content as the server wants it: what is empty is null, and what belongs to another form is left out. */
export function applicationInput(v: ApplicationValues, disclosureId: string): RightsApplicationInput {
  const form = v.form ?? 'ownership_share';
  return {
    disclosureId, form, basis: basisOf(v.basis), teamShare: form === 'use_right' ? null : whole(v.teamShare),
    conditions: Object.fromEntries(CONDITIONS.flatMap((c) => { const said = textOrNull(v.conditions?.[c]); return said ? [[c, said]] : []; })),
    exclusions: Object.fromEntries(EXCLUSIONS.flatMap((x) => { const answer = v.exclusions?.[x]; return answer ? [[x, answer]] : []; })),
    termYears: form === 'use_right' ? (v.termYears ?? null) : null, firstStageYears: form === 'use_right' ? (v.firstStageYears ?? null) : null,
    residualPriceFen: form === 'full_assignment' ? (v.residualPriceFen ?? null) : null,
    split: (v.split ?? []).flatMap(({ person, share }) => { const part = whole(share); return person && part ? [{ person, share: part }] : []; }),
    representative: textOrNull(v.representative), plan: textOrNull(v.plan), recipient: textOrNull(v.recipient),
    relatedParty: v.relatedParty ?? null, relatedPartyNote: textOrNull(v.relatedPartyNote), alreadyRewarded: v.alreadyRewarded ?? null,
  };
}
