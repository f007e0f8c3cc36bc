import type { Deal, TermsOffer, TermsVersion } from '../../../api/shapes';
import { textOrNull } from '../../listing/formValues';
import type { Fraction } from './rates';

export type Terms = TermsOffer['terms'];
export type ContractKind = Terms['kind'];
export const KINDS: readonly ContractKind[] = ['licence', 'transfer', 'development_commissioned', 'development_cooperative', 'consulting', 'service'];
type Price = NonNullable<Terms['price']>;
type PriceComponent = Price['components'][number];
type Some<T> = T | null | undefined;
type Text = Some<string>;
type Count = Some<number>;

export interface PartyValues { id: string; role?: string; name?: string; uscc?: Text; legalForm?: string; address?: Text; foreignElement?: string; signatory?: Some<{ name?: Text; capacity?: string }> }
export interface ChargeValues { kind?: 'rate' | 'per_unit'; rate?: Some<Fraction>; fen?: Count }
/** Fen, units or a day, as the tiers go; where a step of quantity begins is where the one before it ends. */
export interface StepValues { upTo?: Count; from?: Text; until?: Text; charge?: ChargeValues }
export interface DueValues { kind?: 'date' | 'after'; on?: Text; trigger?: { event?: string; milestoneId?: Text }; count?: Count; unit?: string }
export interface ComponentValues {
  kind: PriceComponent['kind']; id: string; amountFen?: Count; due?: DueValues; valueFen?: Count; valuationId?: Text; base?: string; form?: string; period?: string; statementDays?: Count; paymentDays?: Count;
  tiers?: { by?: 'none' | 'volume' | 'amount' | 'date'; counted?: string; charge?: ChargeValues; steps?: Some<StepValues>[] }; minimumAnnualFen?: Count; from?: Text; until?: Text;
}
export interface PriceValues {
  components?: ComponentValues[]; inspection?: Some<{ by?: Text; noticeDays?: Count; cost?: { bearer?: string; above?: Some<Fraction> } }>; overdueRatePerDay?: Some<Fraction>; totalCapFen?: Count; statedSumFen?: Count;
}
/** As the form holds the terms: the shape of the API, with anything still open. A group counts as agreed when its leading field is filled. */
export interface TermsValues {
  kind: ContractKind; title?: Text; parties?: PartyValues[];
  subject?: { what?: Text; achievementIds?: string[]; knowHow?: Text; plan?: Text; place?: Text; method?: Text };
  patents?: Some<Record<string, Text>>[];
  licence?: Some<{ kind?: Text; sublicence?: Some<{ allowed?: Some<boolean>; kind?: Text }>; manner?: Text }>; territory?: Text; fieldOfUse?: Text; annuityPayer?: Text;
  term?: { from?: Some<{ kind?: Text; on?: Text; event?: Text }>; until?: Some<{ kind?: Text; on?: Text; months?: Count }> };
  consideration?: string; price?: Some<PriceValues>; priceSummary?: Text;
  items?: Some<{ name?: Text; kind?: string; quantity?: Count; amountFen?: Count; inPrice?: boolean; subjectMatter?: boolean }>[]; mixedContent?: boolean;
  improvements?: Some<{ ownership?: Text; providerShare?: Some<Fraction>; sharing?: Text; noticeDays?: Count; text?: Text }>;
  results?: Some<{ inventionRight?: Text; knowHow?: Text; newResults?: Text; providerShare?: Some<Fraction>; benefits?: Text; text?: Text }>;
  acceptance?: Some<{ standard?: Text; method?: Text; days?: Count }>; risk?: Some<{ bearer?: Text; text?: Text; warnDays?: Count }>;
  confidentiality?: Some<{ scope?: Text; years?: Count; survives?: boolean }>; warranty?: Some<{ lawfulHolder?: boolean; completeAndEffective?: boolean; text?: Text }>;
  deliveries?: Some<{ item?: Text; form?: string; quantity?: Text; dueOn?: Text }>[]; guidance?: Some<{ content?: Text; personDays?: Count; place?: Text; costs?: Text }>;
  definitions?: Some<{ word?: Text; meaning?: Text }>[]; restrictions?: string[]; publicFunding?: { funded?: string; projectNumbers?: string[] }; ethicsFlag?: boolean; cureDays?: Count; breach?: Text;
  dispute?: Some<{ kind?: Text; name?: Text; level?: Text; body?: Text }>; language?: { text?: string; name?: Text; chineseCopy?: boolean; sameMeaningPromised?: boolean };
  signatures?: { form?: Text; copies?: Count }; freeClauses?: Some<{ heading?: Text; text?: Text }>[];
}

export const isDevelopment = (kind: ContractKind): boolean => kind === 'development_commissioned' || kind === 'development_cooperative';
export const handsOver = (kind: ContractKind): boolean => kind === 'transfer' || kind === 'licence';
export const hasRisk = (kind: ContractKind): boolean => isDevelopment(kind) || kind === 'consulting';
export const rolesOf = (kind: ContractKind): readonly string[] => (kind === 'development_cooperative' ? ['partner', 'broker'] : ['provider', 'acquirer', 'broker']);

const LEGAL_FORMS: Record<string, string> = { university: 'public_institution', research_institute: 'public_institution', enterprise: 'enterprise' };
interface Known { type: string; uscc: string }

/** A first offer knows what the deal is about and who its parties are; whatever else is agreed the people write. */
export function blankTerms(deal: Deal, known: Record<'holder' | 'acquirer', Known | undefined>): TermsValues {
  const party = (side: 'holder' | 'acquirer', role: string, foreignElement: string): PartyValues =>
    ({ id: deal[side].id, role, name: deal[side].name, uscc: known[side]?.uscc ?? null, legalForm: LEGAL_FORMS[known[side]?.type ?? ''], foreignElement });
  return {
    kind: 'licence', title: deal.achievementTitle, subject: { achievementIds: deal.achievementId === null ? [] : [deal.achievementId] }, parties: [party('holder', 'provider', 'unknown'), party('acquirer', 'acquirer', deal.foreign ?? 'unknown')],
    consideration: 'money', price: { components: [] }, publicFunding: { funded: 'unknown', projectNumbers: [] }, language: { text: 'zh' },
  };
}

/** The words on the price come from the schedule where there is one. */
export function termsValues(version: TermsVersion): TermsValues {
  const terms = version.terms as unknown as Terms;
  return { ...terms, price: terms.price ?? { components: [] }, priceSummary: terms.price ? null : terms.priceSummary } as TermsValues;
}

/** Parties keep their places when the kind changes; only what they are called follows. */
export const partiesFor = (kind: ContractKind, parties: readonly PartyValues[], holderId: string): PartyValues[] => parties.map((party) => {
  if (party.role === 'broker' || (party.role !== undefined && rolesOf(kind).includes(party.role))) return party;
  return { ...party, role: kind === 'development_cooperative' ? 'partner' : party.id === holderId ? 'provider' : 'acquirer' };
});

const number = (x: Count): number | null => x ?? null;
const filled = (group: object): boolean => Object.values(group).some((x) => x !== null && x !== undefined && x !== false);
const orNull = <T extends object>(group: T): T | null => (filled(group) ? group : null);
const rows = <T>(list: Some<T>[] | undefined): T[] => (list ?? []).map((row) => row ?? ({} as T));

const chargeInput = ({ kind, rate, fen }: ChargeValues = {}) => (kind === 'per_unit' ? { kind, fen } : { kind: 'rate', rate });

function tiersInput({ by = 'none', counted, charge, steps }: NonNullable<ComponentValues['tiers']>) {
  if (by === 'none') return { by, charge: chargeInput(charge) };
  const list = rows(steps);
  if (by === 'date') return { by, steps: list.map((s) => ({ from: textOrNull(s.from), until: textOrNull(s.until), charge: chargeInput(s.charge) })) };
  return { by, counted, steps: list.map((s, i) => ({ above: i === 0 ? 0 : list[i - 1].upTo, upTo: number(s.upTo), charge: chargeInput(s.charge) })) };
}

function dueInput({ kind, on, trigger, count, unit }: DueValues = {}) {
  if (kind !== 'after') return { kind: 'date', on };
  return { kind, trigger: trigger?.event === 'milestone' ? { event: 'milestone', milestoneId: trigger.milestoneId } : { event: trigger?.event }, count, unit };
}

function componentInput(c: ComponentValues) {
  if (c.kind === 'equity') return { kind: c.kind, id: c.id, valueFen: c.valueFen, valuationId: textOrNull(c.valuationId) };
  if (c.kind !== 'royalty') return { kind: c.kind, id: c.id, amountFen: c.amountFen, due: dueInput(c.due) };
  const { kind, id, base, form, period, statementDays, paymentDays, from, until } = c;
  return { kind, id, base, form, tiers: tiersInput(c.tiers ?? {}), period, statementDays, paymentDays, minimumAnnualFen: number(c.minimumAnnualFen), from, until };
}

function priceInput({ components = [], inspection, overdueRatePerDay, totalCapFen, statedSumFen }: PriceValues) {
  const cost = inspection?.cost?.bearer === 'payer_if_understated' ? { bearer: inspection.cost.bearer, above: inspection.cost.above } : { bearer: inspection?.cost?.bearer };
  return {
    components: components.map(componentInput), inspection: inspection?.by ? { by: inspection.by, noticeDays: inspection.noticeDays, cost } : null,
    overdueRatePerDay: overdueRatePerDay ?? null, totalCapFen: number(totalCapFen), statedSumFen: number(statedSumFen),
  };
}

/** What is paid for follows from the parts of the price. */
function considerationOf({ consideration, price }: TermsValues): string | undefined {
  const kinds = price?.components?.map(({ kind }) => kind === 'equity') ?? [];
  if (kinds.length === 0) return consideration;
  return kinds.every(Boolean) ? 'equity' : kinds.some(Boolean) ? 'mixed' : 'money';
}

/** Names a new part of the price so that no other one has the name. */
export function newComponentId(kind: ComponentValues['kind'], components: readonly Some<ComponentValues>[]): string {
  const taken = new Set(components.map((c) => c?.id));
  const stem = kind.replace('_', '-');
  let n = 1;
  while (taken.has(`${stem}-${n}`)) n += 1;
  return `${stem}-${n}`;
}

/** The terms as the API takes them. What the chosen kind has no clause for is left out, so that nothing is agreed which the text does not say. */
export function termsInput(v: TermsValues): Terms {
  const { kind } = v;
  const [licence, transfer] = [kind === 'licence', handsOver(kind)];
  const { from, until } = v.term ?? {};
  const { improvements, confidentiality, guidance, dispute, risk, results, warranty, language } = v;
  const patents = rows(v.patents).map(({ kind: of, legalStatus, ...rest }) => ({
    kind: of, legalStatus, name: textOrNull(rest.name), applicant: textOrNull(rest.applicant), applicationNumber: textOrNull(rest.applicationNumber), filingDate: textOrNull(rest.filingDate),
    owner: legalStatus === 'granted' ? textOrNull(rest.owner) : null, grantNumber: legalStatus === 'granted' ? textOrNull(rest.grantNumber) : null, expiryDate: legalStatus === 'granted' ? textOrNull(rest.expiryDate) : null,
  }));
  const price = v.price?.components?.length ? priceInput(v.price) : null;
  const terms = {
    kind, title: v.title?.trim() ?? '',
    parties: rows(v.parties).map((p) => ({ ...p, uscc: textOrNull(p.uscc), address: textOrNull(p.address), signatory: textOrNull(p.signatory?.name) ? { name: p.signatory!.name, capacity: p.signatory!.capacity } : null })),
    subject: { what: textOrNull(v.subject?.what), achievementIds: v.subject?.achievementIds ?? [], knowHow: textOrNull(v.subject?.knowHow), plan: textOrNull(v.subject?.plan), place: textOrNull(v.subject?.place), method: textOrNull(v.subject?.method) },
    patents,
    licence: licence ? orNull({ kind: textOrNull(v.licence?.kind), manner: textOrNull(v.licence?.manner), sublicence: typeof v.licence?.sublicence?.allowed === 'boolean' ? { allowed: v.licence.sublicence.allowed, kind: v.licence.sublicence.allowed ? textOrNull(v.licence.sublicence.kind) : null } : null }) : null,
    territory: transfer ? textOrNull(v.territory) : null, fieldOfUse: transfer ? textOrNull(v.fieldOfUse) : null, annuityPayer: licence && patents.length ? textOrNull(v.annuityPayer) : null,
    term: {
      from: from?.kind === 'date' ? { kind: 'date', on: from.on } : from?.kind === 'event' ? { kind: 'event', event: from.event } : null,
      until: until?.kind === 'date' ? { kind: 'date', on: until.on } : until?.kind === 'months' ? { kind: 'months', months: until.months } : until?.kind === 'unlimited' ? { kind: 'unlimited' } : null,
    },
    consideration: considerationOf(v), price, priceSummary: price ? null : textOrNull(v.priceSummary),
    items: rows(v.items).map((i) => ({ name: i.name, kind: i.kind, quantity: i.quantity, amountFen: number(i.amountFen), inPrice: i.inPrice ?? true, subjectMatter: i.subjectMatter ?? false })), mixedContent: v.mixedContent ?? false,
    improvements: improvements?.ownership ? { ownership: improvements.ownership, providerShare: improvements.ownership === 'joint' ? improvements.providerShare ?? null : null, sharing: improvements.sharing, noticeDays: number(improvements.noticeDays), text: textOrNull(improvements.text) } : null,
    results: orNull({
      inventionRight: isDevelopment(kind) ? textOrNull(results?.inventionRight) : null, knowHow: isDevelopment(kind) ? textOrNull(results?.knowHow) : null, newResults: isDevelopment(kind) || transfer ? null : textOrNull(results?.newResults),
      providerShare: results?.providerShare ?? null, benefits: textOrNull(results?.benefits), text: textOrNull(results?.text),
    }),
    acceptance: orNull({ standard: textOrNull(v.acceptance?.standard), method: textOrNull(v.acceptance?.method), days: number(v.acceptance?.days) }),
    risk: hasRisk(kind) && risk?.bearer ? { bearer: risk.bearer, text: textOrNull(risk.text), warnDays: isDevelopment(kind) ? number(risk.warnDays) : null } : null,
    confidentiality: textOrNull(confidentiality?.scope) ? { scope: confidentiality!.scope, years: number(confidentiality!.years), survives: confidentiality!.survives ?? false } : null,
    warranty: orNull({ lawfulHolder: warranty?.lawfulHolder ?? false, completeAndEffective: warranty?.completeAndEffective ?? false, text: textOrNull(warranty?.text) }),
    deliveries: rows(v.deliveries).map((d) => ({ item: d.item, form: d.form, quantity: textOrNull(d.quantity), dueOn: textOrNull(d.dueOn) })),
    guidance: textOrNull(guidance?.content) ? { content: guidance!.content, personDays: number(guidance!.personDays), place: textOrNull(guidance!.place), costs: textOrNull(guidance!.costs) } : null,
    definitions: rows(v.definitions).map(({ word, meaning }) => ({ word, meaning })), restrictions: v.restrictions ?? [],
    publicFunding: { funded: v.publicFunding?.funded ?? 'unknown', projectNumbers: v.publicFunding?.funded === 'yes' ? v.publicFunding.projectNumbers ?? [] : [] }, ethicsFlag: v.ethicsFlag ?? false,
    cureDays: number(v.cureDays), breach: textOrNull(v.breach),
    dispute: dispute?.kind === 'court' ? { kind: 'court', name: dispute.name, level: textOrNull(dispute.level) } : dispute?.kind === 'arbitration' ? { kind: 'arbitration', body: dispute.body } : null,
    language: language?.text === 'foreign' ? { text: 'foreign', name: textOrNull(language.name), chineseCopy: language.chineseCopy ?? false, sameMeaningPromised: language.sameMeaningPromised ?? false } : { text: 'zh', name: null, chineseCopy: false, sameMeaningPromised: false },
    signatures: { form: textOrNull(v.signatures?.form), copies: v.signatures?.form === 'written' ? number(v.signatures.copies) : null },
    freeClauses: rows(v.freeClauses).map(({ heading, text }) => ({ heading, text })),
  };
  // what is still open goes out as it is: the server says what is missing, and where
  return terms as unknown as Terms;
}
