/** An expert of the pool, as the draw needs to know them. */
export interface Candidate {
  readonly expertId: string;
  readonly organisationId: string;
  readonly fields: readonly string[];
  /** People with whom they wrote, by account. */
  readonly coAuthors: readonly string[];
  /** Declared relations, by account. */
  readonly relations: readonly string[];
  /** Organisations with which they had a deal, or that paid them. */
  readonly dealings: readonly string[];
  /** For which organisation somebody admitted them to the pool, and when; null where nobody knows. */
  readonly admitted: { readonly organisationId: string; readonly at: Date } | null;
}
/** Who takes part: organisations and people of the organiser and of all entries; and who must not judge besides. */
export interface Interested {
  readonly organisations: readonly string[];
  readonly people: readonly string[];
  /** They see whose an entry is before it opens. */
  readonly keepers: readonly string[];
  /** Whose people change no pool for their own challenge once entries have ended; null where there was no end. */
  readonly organiser: { readonly organisationId: string; readonly closedAt: Date } | null;
}
/** 同单位, 本人, 合作论文, 亲属等关系, 以往交易, 保管人, 发榜单位截止后准入. */
export const CONFLICTS = ['same_unit', 'own_entry', 'co_author', 'relation', 'dealing', 'keeper', 'admitted_by_organiser'] as const;
export type Conflict = (typeof CONFLICTS)[number];

export function conflictsOf(candidate: Candidate, { organisations, people, keepers, organiser }: Interested): readonly Conflict[] {
  const [units, persons] = [new Set(organisations), new Set(people)];
  const found: readonly (readonly [Conflict, boolean])[] = [
    ['same_unit', units.has(candidate.organisationId)], ['own_entry', persons.has(candidate.expertId)], ['co_author', candidate.coAuthors.some((each) => persons.has(each))],
    ['relation', candidate.relations.some((each) => persons.has(each))], ['dealing', candidate.dealings.some((each) => units.has(each))],
    ['keeper', keepers.includes(candidate.expertId)],
    ['admitted_by_organiser', organiser !== null && candidate.admitted?.organisationId === organiser.organisationId && candidate.admitted.at > organiser.closedAt],
  ];
  return found.filter(([, is]) => is).map(([conflict]) => conflict);
}

export interface Drawn {
  readonly chosen: readonly string[];
  /** In the order in which they step in for whoever recuses. */
  readonly reserves: readonly string[];
  readonly excluded: readonly { readonly expertId: string; readonly conflicts: readonly Conflict[] }[];
  /** Of the pool as it was, so that nobody can change it afterwards. */
  readonly poolSha256: string;
}

/** How an order comes of a seed: 1 shuffled everybody, so that one more moved all others; 2 is a lot for each. What is frozen says by which it was drawn. */
export const DRAW_METHOD = 2;

/**
 * Draws `count` experts of the field without a conflict. The same seed and pool give the same draw, whatever the order of the pool: the field's candidates are in the order of their lots,
 * SHA-256 over `seed:expertId`, the smaller hex first. So one candidate more or less moves nobody else. `sha256` answers hex.
 */
export function drawExperts(pool: readonly Candidate[], { field, count, seed, interested }: { readonly field: string; readonly count: number; readonly seed: string; readonly interested: Interested }, sha256: (text: string) => string): Drawn {
  const known = [...pool].filter(({ fields }) => fields.includes(field)).sort((a, b) => (a.expertId < b.expertId ? -1 : 1));
  const excluded = known.map((candidate) => ({ expertId: candidate.expertId, conflicts: conflictsOf(candidate, interested) })).filter(({ conflicts }) => conflicts.length > 0);
  const out = new Set(excluded.map(({ expertId }) => expertId));
  const lots = known.filter(({ expertId }) => !out.has(expertId)).map(({ expertId }) => ({ expertId, lot: sha256(`${seed}:${expertId}`) }));
  const order = lots.sort((a, b) => (a.lot < b.lot ? -1 : 1)).map(({ expertId }) => expertId);
  return {
    chosen: order.slice(0, count), reserves: order.slice(count), excluded,
    poolSha256: sha256(JSON.stringify(known.map(({ expertId, organisationId }) => [expertId, organisationId]))),
  };
}
