import type { Disclosure, DisclosureInput } from '../../api/shapes';
import { textOrNull } from '../listing/formValues';

/** What the form holds: everything may still be missing. */
export type DisclosureValues = Partial<Omit<DisclosureInput, 'secrecyAnswer'>>;
export const KINDS = ['invention', 'utility_model', 'design', 'software_copyright', 'layout_design', 'plant_variety', 'know_how'] as const;
export const STATUSES = ['staff', 'student', 'retiree', 'visitor', 'leaver', 'deceased'] as const;
export const WAYS = ['account', 'paper_with_witness', 'heir_or_representative'] as const;
export const TAX = ['resident_employee', 'resident_other', 'non_resident', 'heir', 'unknown'] as const;
export const QUESTIONS = ['unitTask', 'unitMeans', 'fundingContract', 'taskBook', 'materialTransfer', 'softwareLicences', 'employmentTerms', 'defence', 'security', 'keyCoreTechnology', 'ethics', 'humanGeneticResources'] as const;
export const FIELDS = ['title', 'abstract', 'technicalDescription', 'protection', 'completedOn', 'achievementId', 'inventors', 'recipients', 'answers', 'publicFunded', 'projects', 'coOwners', 'unitShare', 'publications'] as const;
export const WHOLE = { numerator: 1, denominator: 1 };
export const BLANK: DisclosureValues = { title: '', inventors: [], recipients: [], projects: [], coOwners: [], publications: [], publicFunded: false, unitShare: WHOLE };

export function disclosureValues(d: Disclosure): DisclosureValues {
  return { ...BLANK, ...(Object.fromEntries(FIELDS.flatMap((name) => (d[name] === null || d[name] === undefined ? [] : [[name, d[name]]]))) as DisclosureValues) };
}

type Person = Partial<NonNullable<DisclosureInput['inventors']>[number]> & Partial<NonNullable<DisclosureInput['recipients']>[number]>;
const person = (p: Person | undefined) => ({
  name: p?.name?.trim() ?? '', status: p?.status ?? ('staff' as const), userId: p?.userId ?? null, unit: textOrNull(p?.unit), proof: textOrNull(p?.proof), taxClass: p?.taxClass ?? ('unknown' as const),
  signsBy: p?.signsBy ?? ('paper_with_witness' as const), heirs: textOrNull(p?.heirs), contribution: textOrNull(p?.contribution), share: p?.share ?? WHOLE,
});

/** The whole content as the server wants it: what is empty is null, what nobody answered is unknown. */
export function disclosureInput(v: DisclosureValues): DisclosureInput {
  return {
    secrecyAnswer: 'no', title: v.title ?? '', protection: v.protection as DisclosureInput['protection'], abstract: textOrNull(v.abstract), technicalDescription: textOrNull(v.technicalDescription), completedOn: textOrNull(v.completedOn),
    achievementId: v.achievementId ?? null, publicFunded: v.publicFunded ?? false, unitShare: v.unitShare ?? WHOLE,
    inventors: (v.inventors ?? []).map((p) => ({ ...person(p), contributionKind: p?.contributionKind ?? 'creative' })), recipients: (v.recipients ?? []).map((p) => ({ ...person(p), role: p?.role ?? 'completed' })),
    answers: Object.fromEntries(QUESTIONS.map((name) => [name, { answer: v.answers?.[name]?.answer ?? 'unknown', evidence: textOrNull(v.answers?.[name]?.evidence) }])) as DisclosureInput['answers'],
    projects: (v.projects ?? []).map((p) => ({ number: p?.number ?? '', name: textOrNull(p?.name), acceptedOn: textOrNull(p?.acceptedOn), conversionDeadline: textOrNull(p?.conversionDeadline) })),
    coOwners: (v.coOwners ?? []).map((c) => ({ name: c?.name ?? '', organisationId: c?.organisationId ?? null, share: c?.share ?? WHOLE, evidence: textOrNull(c?.evidence) })),
    publications: (v.publications ?? []).map((p) => ({ date: p?.date ?? '', place: p?.place ?? '', kind: p?.kind ?? 'paper', graceCase: p?.graceCase ?? null })),
  };
}

const named = (list: { name?: string }[] | undefined) => (list ?? []).every((p) => !!p?.name?.trim());
/** Has it what the server needs to take a draft? Rows still being typed wait. */
export const disclosureReady = (v: DisclosureValues): boolean => !!v.protection && (v.title?.trim().length ?? 0) >= 4 && named(v.inventors) && named(v.recipients) && named(v.coOwners)
  && (v.projects ?? []).every((p) => !!p?.number) && (v.publications ?? []).every((p) => !!p?.date && !!p.place);
