export interface Fraction { numerator: number; denominator: number }
export type Use = 'equipment' | 'materials' | 'testing' | 'labour' | 'travel' | 'outsourcing' | 'publication' | 'management' | 'other' | 'personal_consumption' | 'fines' | 'donation' | 'investment' | 'debt' | 'gifts';
/** As it is sealed; by itself, so that the same file is tested beside the server's. */
export interface Proposal {
  title: string; hypothesis: string; rationale: string; plan: string; expertise: string; trl: number;
  evidence: { what: string; sha256: string | null; bytes: number | null; key: string | null; iv: string | null; name: string | null }[];
  members: { organisationId: string; name: string; share: Fraction; part: string }[]; people: { name: string; organisationId: string; role: string }[];
  budget: { totalFen: number; uses: { use: Use; fen: number; note: string | null }[] }; pledge: { text: string; signedBy: string };
}

/** As the server limits them; test/parity/proposal.spec.ts holds both to each other. */
export const LIMITS = { title: 80, hypothesis: 600, rationale: 1_200, plan: 2_400, expertise: 800, what: 200, part: 500, role: 80, name: 80, note: 200, pledge: 1_000 } as const;
export const MOST_FILES = 6;
export const MOST_FILE_BYTES = 20 * 1_048_576;
export const MOST_SEALED_BYTES = 256 * 1_024 - 32;
export const USES: readonly Use[] = ['equipment', 'materials', 'testing', 'labour', 'travel', 'outsourcing', 'publication', 'management', 'other', 'personal_consumption', 'fines', 'donation', 'investment', 'debt', 'gifts'];
export const NEGATIVE: readonly Use[] = ['personal_consumption', 'fines', 'donation', 'investment', 'debt', 'gifts'];

export interface Fault { readonly code: string; readonly path: string }
export interface Against { readonly organisationId: string; readonly poolFen: number | null; readonly organiserId: string }

/** Whether the shares make exactly one, by exact arithmetic. */
function isWhole(shares: readonly Fraction[]): boolean {
  let [n, d] = [0n, 1n];
  for (const { numerator, denominator } of shares) {
    if (!Number.isInteger(numerator) || !Number.isInteger(denominator) || denominator < 1) return false;
    [n, d] = [n * BigInt(denominator) + BigInt(numerator) * d, d * BigInt(denominator)];
  }
  return n === d;
}

/** The rules of an opened proposal, as the server asks them once it is opened; nobody there reads it before. */
export function faultsOf({ members, people, budget }: Pick<Proposal, 'members' | 'people' | 'budget'>, { organisationId, poolFen, organiserId }: Against): Fault[] {
  const known = new Set(members.map((one) => one.organisationId));
  return [
    ...(isWhole(members.map(({ share }) => share)) && members[0]?.organisationId === organisationId && known.size === members.length ? [] : [{ code: 'challenges.consortium-shares', path: '/members' }]),
    ...(poolFen === null || budget.totalFen <= poolFen ? [] : [{ code: 'challenges.budget-over-pool', path: '/budget/totalFen' }]),
    ...(budget.uses.reduce((sum, { fen }) => sum + fen, 0) <= budget.totalFen ? [] : [{ code: 'challenges.budget-uses', path: '/budget/uses' }]),
    ...budget.uses.flatMap(({ use }, at) => (NEGATIVE.includes(use) ? [{ code: 'challenges.budget-negative-list', path: `/budget/uses/${at}/use` }] : [])),
    ...people.flatMap((one, at) => (known.has(one.organisationId) ? [] : [{ code: 'challenges.people-of-others', path: `/people/${at}/organisationId` }])),
    ...members.flatMap((one, at) => (one.organisationId === organiserId ? [{ code: 'challenges.organiser-among-members', path: `/members/${at}/organisationId` }] : [])),
    ...people.flatMap((one, at) => (one.organisationId === organiserId ? [{ code: 'challenges.organiser-among-members', path: `/people/${at}/organisationId` }] : [])),
  ];
}

/** What the form holds: everything may still be missing. */
export interface EvidenceValues { what?: string; sha256?: string | null; bytes?: number | null; key?: string | null; iv?: string | null; name?: string | null }
export interface ProposalValues {
  title?: string; hypothesis?: string; rationale?: string; plan?: string; expertise?: string; trl?: number; evidence: (EvidenceValues | null)[];
  members: ({ organisationId?: string; name?: string; share?: Fraction | null; part?: string } | null)[]; people: ({ name?: string; organisationId?: string; role?: string } | null)[];
  totalFen?: number | null; uses: ({ use?: Use; fen?: number | null; note?: string } | null)[]; pledge?: string; signedBy?: string;
}

export const blankProposal = (own: { organisationId: string; organisation: string; person: string }): ProposalValues => ({
  evidence: [], members: [{ organisationId: own.organisationId, name: own.organisation, share: { numerator: 1, denominator: 1 }, part: '' }], people: [{ name: own.person, organisationId: own.organisationId, role: '' }], uses: [],
});

const said = (text: string | undefined): string => text?.trim() ?? '';
const amount = (fen: number | null | undefined): number => (fen === null || fen === undefined || Number.isNaN(fen) ? 0 : fen);

/** The standard proposal of what was typed; sections that are not complete are named by `missing`. */
export function proposalOf(v: ProposalValues): Proposal {
  return {
    title: said(v.title), hypothesis: said(v.hypothesis), rationale: said(v.rationale), plan: said(v.plan), expertise: said(v.expertise), trl: v.trl ?? 0,
    evidence: v.evidence.flatMap((one) => (one && said(one.what) ? [{ what: said(one.what), sha256: one.sha256 ?? null, bytes: one.bytes ?? null, key: one.key ?? null, iv: one.iv ?? null, name: one.name ?? null }] : [])),
    members: v.members.map((one) => ({ organisationId: one?.organisationId ?? '', name: said(one?.name), share: one?.share ?? { numerator: 0, denominator: 1 }, part: said(one?.part) })),
    people: v.people.map((one) => ({ name: said(one?.name), organisationId: one?.organisationId ?? '', role: said(one?.role) })),
    budget: { totalFen: amount(v.totalFen), uses: v.uses.flatMap((one) => (one?.use ? [{ use: one.use, fen: amount(one.fen), note: said(one.note) || null }] : [])) },
    pledge: { text: said(v.pledge), signedBy: said(v.signedBy) },
  };
}

export const SECTIONS = ['idea', 'evidence', 'team', 'budget', 'pledge'] as const;
export type SectionName = (typeof SECTIONS)[number];

/** Sections that still lack something; to a scene nothing is promised yet. */
export function missing(p: Proposal, scene: boolean): SectionName[] {
  const lacks: Record<SectionName, boolean> = {
    idea: [p.title, p.hypothesis, p.rationale, p.plan, p.expertise].includes('') || p.trl < 1, evidence: false,
    team: p.people.length === 0 || p.members.some(({ organisationId, name, part }) => !organisationId || !name || !part) || p.people.some(({ name, organisationId, role }) => !name || !organisationId || !role),
    budget: !scene && p.budget.totalFen === 0, pledge: !scene && (p.pledge.text === '' || p.pledge.signedBy === ''),
  };
  return SECTIONS.filter((name) => lacks[name]);
}

/** A scene's answer leaves out what it does not promise. */
export function sceneAnswer({ budget, pledge, ...rest }: Proposal): Omit<Proposal, 'budget' | 'pledge'> & Partial<Pick<Proposal, 'budget' | 'pledge'>> {
  return { ...rest, ...(budget.totalFen > 0 || budget.uses.length > 0 ? { budget } : {}), ...(pledge.text && pledge.signedBy ? { pledge } : {}) };
}

const FORMAT = 'luqiao-proposal-1';
/** The team's own file: files beside an entry belong to one challenge, so what shows something is kept without them. */
export const toFile = (values: ProposalValues): string => JSON.stringify({ format: FORMAT, values: { ...values, evidence: values.evidence.map((one) => ({ what: one?.what ?? '' })) } }, null, 2);

/** Null where it is no such file. Who leads is whoever loads it. */
export function fromFile(text: string, own: Parameters<typeof blankProposal>[0]): ProposalValues | null {
  try {
    const { format, values } = JSON.parse(text) as { format: unknown; values: Partial<ProposalValues> };
    if (format !== FORMAT || typeof values !== 'object') return null;
    const blank = blankProposal(own);
    const rows = <T>(list: T[] | undefined, otherwise: T[]): T[] => (Array.isArray(list) ? list : otherwise);
    const [lead, ...others] = rows(values.members, blank.members);
    return {
      ...blank, ...values, evidence: rows(values.evidence, []).map((one) => ({ what: one?.what ?? '' })), people: rows(values.people, blank.people), uses: rows(values.uses, []),
      members: [{ ...lead, organisationId: own.organisationId, name: own.organisation }, ...others.filter((one) => one?.organisationId !== own.organisationId)],
    };
  } catch {
    return null;
  }
}
