import { fenSchema, fractionSchema, idSchema } from '@app/kernel';
import { z } from 'zod';

/** The statutory kinds (Civil Code 843, 851, 862-863, 878); development stands in its two forms. A contract has one primary kind. */
export const CONTRACT_KINDS = ['development_commissioned', 'development_cooperative', 'transfer', 'licence', 'consulting', 'service'] as const;
export type ContractKind = (typeof CONTRACT_KINDS)[number];
/** 独占, 排他, 普通. */
export const LICENCE_KINDS = ['exclusive', 'sole', 'ordinary'] as const;
export type LicenceKind = (typeof LICENCE_KINDS)[number];
/** `provider` gives or makes the technology, `acquirer` gets or orders it, `partner` develops jointly, `broker` mediates. */
export const PARTY_ROLES = ['provider', 'acquirer', 'partner', 'broker'] as const;
export type PartyRole = (typeof PARTY_ROLES)[number];
export const LEGAL_FORMS = ['enterprise', 'public_institution', 'other_legal_person', 'unincorporated_organisation',
  'unincorporated_project_group', 'natural_person', 'foreign_organisation'] as const;
export type LegalForm = (typeof LEGAL_FORMS)[number];
export const ANSWERS = ['yes', 'no', 'unknown'] as const;
export type Answer = (typeof ANSWERS)[number];
export const PATENT_KINDS = ['invention', 'utility_model', 'design'] as const;
/** The six kinds of clause by which technology is monopolised (Civil Code 850, judicial interpretation on technology contracts 10). */
export const RESTRICTIONS = ['improvement', 'competing_technology', 'exploitation', 'tying', 'supply', 'no_challenge'] as const;
export type Restriction = (typeof RESTRICTIONS)[number];
/** Whose something becomes; `as_written` takes it from the text beside it. */
export const OWNERS = ['provider', 'acquirer', 'joint', 'as_written'] as const;
export type Owner = (typeof OWNERS)[number];
/** Events from which a term may run. */
export const START_EVENTS = ['signing', 'recordal', 'first_payment', 'delivery', 'export_permit'] as const;
export type StartEvent = (typeof START_EVENTS)[number];
export const COURT_LEVELS = ['basic', 'intermediate', 'intellectual_property', 'high', 'supreme'] as const;
export type CourtLevel = (typeof COURT_LEVELS)[number];
/** What of a contract is not technology in itself; `other` is a service or right beside it. */
export const ITEM_KINDS = ['equipment', 'instrument', 'part', 'material', 'other'] as const;
export type ItemKind = (typeof ITEM_KINDS)[number];
export const DELIVERY_FORMS = ['document', 'drawing', 'software', 'sample', 'know_how', 'training', 'other'] as const;
export type DeliveryForm = (typeof DELIVERY_FORMS)[number];

const line = (max: number) => z.string().trim().min(1).max(max);
const empty = <T extends z.ZodType>(schema: T) => schema.nullable().default(null as never);
const day = z.iso.date();
const days = z.int().min(1).max(3_650);

const MAX_DEPTH = 24;
/** JSON and nothing else, so that the canonical form is the whole of it; `__proto__` is no key that may be kept. */
function isJson(value: unknown, depth = 0): boolean {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return true;
  if (typeof value === 'number') return Number.isFinite(value);
  if (depth >= MAX_DEPTH || typeof value !== 'object') return false;
  if (Array.isArray(value)) return value.every((each) => isJson(each, depth + 1));
  const prototype: unknown = Object.getPrototypeOf(value);
  return (prototype === Object.prototype || prototype === null) && Object.entries(value).every(([key, each]) => key !== '__proto__' && isJson(each, depth + 1));
}

export const signatorySchema = z.strictObject({ name: line(80), capacity: z.enum(['legal_representative', 'agent', 'self']) });
export const partySchema = z.strictObject({
  /** The organisation or person on the platform, or any name by which the deal knows the party. */
  id: line(64),
  role: z.enum(PARTY_ROLES),
  name: line(200),
  /** Unified social credit code; a party abroad or a natural person has none. */
  uscc: empty(z.string().regex(/^[0-9A-HJ-NPQRTUWXY]{18}$/)),
  legalForm: z.enum(LEGAL_FORMS),
  address: empty(line(300)),
  /** Foreign, or controlled or financed from abroad, in whole or part. */
  foreignElement: z.enum(ANSWERS).default('unknown'),
  signatory: empty(signatorySchema),
});
export type Party = z.infer<typeof partySchema>;

export const patentSchema = z.strictObject({
  name: empty(line(200)),
  kind: z.enum(PATENT_KINDS),
  legalStatus: z.enum(['pending', 'granted']),
  applicant: empty(line(200)),
  owner: empty(line(200)),
  applicationNumber: empty(line(40)),
  filingDate: empty(day),
  grantNumber: empty(line(40)),
  /** The last day of the patent. */
  expiryDate: empty(day),
});
export type Patent = z.infer<typeof patentSchema>;

export const licenceSchema = z.strictObject({
  kind: empty(z.enum(LICENCE_KINDS)),
  /** Null where the parties say nothing. The kind of the sub-licence may stay open too. */
  sublicence: empty(z.strictObject({ allowed: z.boolean(), kind: empty(z.enum(LICENCE_KINDS)) })),
  manner: empty(line(500)).describe('make, use, offer for sale, sell, import; for know-how also who may know it'),
});

export const termSchema = z.strictObject({
  from: empty(z.discriminatedUnion('kind', [z.strictObject({ kind: z.literal('date'), on: day }), z.strictObject({ kind: z.literal('event'), event: z.enum(START_EVENTS) })])),
  /** The last day, so many months from the beginning, or without end. */
  until: empty(z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('date'), on: day }), z.strictObject({ kind: z.literal('months'), months: z.int().min(1).max(1_200) }), z.strictObject({ kind: z.literal('unlimited') }),
  ])),
});
export type Term = z.infer<typeof termSchema>;

export const disputeSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('court'), name: line(100), level: empty(z.enum(COURT_LEVELS)) }),
  z.strictObject({ kind: z.literal('arbitration'), body: line(100) }),
]);

export const itemSchema = z.strictObject({
  name: line(200),
  kind: z.enum(ITEM_KINDS),
  quantity: z.int().min(1).max(1_000_000),
  amountFen: empty(fenSchema).describe('for the whole quantity'),
  /** Part of the agreed price, or paid on top of it. */
  inPrice: z.boolean().default(true),
  /** A reasonable quantity of the very thing that is made with the technology. */
  subjectMatter: z.boolean().default(false),
});
export type Item = z.infer<typeof itemSchema>;

/** Everything that the parties agree. A draft may leave out anything but the kind and the title; lint says what is missing. */
export const termsSchema = z.strictObject({
  kind: z.enum(CONTRACT_KINDS),
  title: line(200),
  parties: z.array(partySchema).max(10).default([]),
  subject: z.strictObject({
    what: empty(line(8_000)),
    achievementIds: z.array(idSchema).max(50).default([]),
    knowHow: empty(line(4_000)),
    plan: empty(line(8_000)),
    place: empty(line(300)),
    method: empty(line(2_000)),
  }),
  patents: z.array(patentSchema).max(200).default([]),
  licence: empty(licenceSchema),
  territory: empty(line(300)),
  fieldOfUse: empty(line(300)),
  term: termSchema.default({ from: null, until: null }),
  consideration: z.enum(['money', 'equity', 'mixed']).default('money'),
  /** The price schedule is another schema's matter; here it is any JSON. */
  price: z.unknown().refine((value) => value === undefined || isJson(value)).default(null),
  priceSummary: empty(line(4_000)),
  items: z.array(itemSchema).max(200).default([]),
  /** Does the contract hold more than technology (goods, works, other services)? */
  mixedContent: z.boolean().default(false),
  improvements: empty(z.strictObject({
    ownership: z.enum(['maker', ...OWNERS]),
    /** The provider's share of what is jointly owned. */
    providerShare: empty(fractionSchema),
    /** How the other side may use what one side improves. */
    sharing: z.enum(['none', 'free_mutual', 'free_to_provider', 'free_to_acquirer', 'paid']),
    noticeDays: empty(days),
    text: empty(line(2_000)),
  })),
  results: empty(z.strictObject({
    /** Who may apply for a patent on what is developed. */
    inventionRight: empty(z.enum(OWNERS)),
    /** Use, transfer and benefit of know-how that is developed; `each`: every party for itself. */
    knowHow: empty(z.enum(['each', ...OWNERS])),
    /** New results of consulting and service work. */
    newResults: empty(z.enum(['maker', ...OWNERS])),
    providerShare: empty(fractionSchema),
    benefits: empty(line(2_000)),
    text: empty(line(2_000)),
  })),
  acceptance: empty(z.strictObject({ standard: empty(line(4_000)), method: empty(line(2_000)), days: empty(days) })),
  risk: empty(z.strictObject({ bearer: z.enum(['provider', 'acquirer', 'shared']), text: empty(line(2_000)), warnDays: empty(days) })),
  confidentiality: empty(z.strictObject({ scope: line(2_000), years: empty(z.int().min(1).max(100)), survives: z.boolean() })),
  warranty: empty(z.strictObject({ lawfulHolder: z.boolean(), completeAndEffective: z.boolean(), text: empty(line(2_000)) })),
  annuityPayer: empty(z.enum(['provider', 'acquirer'])),
  deliveries: z.array(z.strictObject({ item: line(300), form: z.enum(DELIVERY_FORMS), quantity: empty(line(60)), dueOn: empty(day) })).max(200).default([]),
  guidance: empty(z.strictObject({ content: line(2_000), personDays: empty(z.int().min(1).max(10_000)), place: empty(line(200)), costs: empty(z.enum(['provider', 'acquirer'])) })),
  definitions: z.array(z.strictObject({ word: line(80), meaning: line(1_000) })).max(100).default([]),
  /** Declared by the drafter: kinds of restrictive clause that the contract holds. */
  restrictions: z.array(z.enum(RESTRICTIONS)).max(RESTRICTIONS.length).default([]),
  publicFunding: z.strictObject({ funded: z.enum(ANSWERS), projectNumbers: z.array(line(100)).max(30).default([]) }).default({ funded: 'unknown', projectNumbers: [] }),
  ethicsFlag: z.boolean().default(false),
  /** Days between a demand to perform and the right to end the contract. */
  cureDays: empty(days),
  breach: empty(line(4_000)),
  dispute: empty(disputeSchema),
  language: z.strictObject({ text: z.enum(['zh', 'foreign']), name: empty(line(60)), chineseCopy: z.boolean().default(false), sameMeaningPromised: z.boolean().default(false) })
    .default({ text: 'zh', name: null, chineseCopy: false, sameMeaningPromised: false }),
  signatures: z.strictObject({ form: empty(z.enum(['written', 'electronic', 'oral'])), copies: empty(z.int().min(1).max(100)) }).default({ form: null, copies: null }),
  freeClauses: z.array(z.strictObject({ heading: line(100), text: line(8_000) })).max(100).default([]),
}).meta({ id: 'ContractTerms' });
export type Terms = z.infer<typeof termsSchema>;
export type TermsInput = z.input<typeof termsSchema>;

export const isDevelopment = ({ kind }: Pick<Terms, 'kind'>): boolean => kind === 'development_commissioned' || kind === 'development_cooperative';
/** Transfer and licence: technology that exists already changes hands. */
export const handsOver = ({ kind }: Pick<Terms, 'kind'>): boolean => kind === 'transfer' || kind === 'licence';
