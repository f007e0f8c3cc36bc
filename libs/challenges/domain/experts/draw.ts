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
}
/** Who takes part: organisations and people of the organiser and of all entries. */
export interface Interested {
  readonly organisations: readonly string[];
  readonly people: readonly string[];
}
/** 同单位, 本人, 合作论文, 亲属等关系, 以往交易. */
export const CONFLICTS = ['same_unit', 'own_entry', 'co_author', 'relation', 'dealing'] as const;
export type Conflict = (typeof CONFLICTS)[number];

export function conflictsOf(candidate: Candidate, { organisations, people }: Interested): readonly Conflict[] {
  const [units, persons] = [new Set(organisations), new Set(people)];
  const found: readonly (readonly [Conflict, boolean])[] = [
    ['same_unit', units.has(candidate.organisationId)], ['own_entry', persons.has(candidate.expertId)], ['co_author', candidate.coAuthors.some((each) => persons.has(each))],
    ['relation', candidate.relations.some((each) => persons.has(each))], ['dealing', candidate.dealings.some((each) => units.has(each))],
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

/**
 * Draws `count` experts of the field without a conflict. The same seed and pool give the same draw, whatever the order of the pool:
 * the field's candidates are shuffled by the first 32 bits of SHA-256 over `seed:0`, `seed:1` and so on. `sha256` answers hex.
 */
export function drawExperts(pool: readonly Candidate[], { field, count, seed, interested }: { readonly field: string; readonly count: number; readonly seed: string; readonly interested: Interested }, sha256: (text: string) => string): Drawn {
  const known = [...pool].filter(({ fields }) => fields.includes(field)).sort((a, b) => (a.expertId < b.expertId ? -1 : 1));
  const excluded = known.map((candidate) => ({ expertId: candidate.expertId, conflicts: conflictsOf(candidate, interested) })).filter(({ conflicts }) => conflicts.length > 0);
  const out = new Set(excluded.map(({ expertId }) => expertId));
  const order = shuffled(known.map(({ expertId }) => expertId).filter((id) => !out.has(id)), numbers(seed, sha256));
  return {
    chosen: order.slice(0, count), reserves: order.slice(count), excluded,
    poolSha256: sha256(JSON.stringify(known.map(({ expertId, organisationId }) => [expertId, organisationId]))),
  };
}

/** Fisher and Yates, with numbers that anybody can compute from the seed. */
function shuffled(ids: readonly string[], next: (below: number) => number): string[] {
  const order = [...ids];
  for (let at = order.length - 1; at > 0; at--) {
    const other = next(at + 1);
    [order[at], order[other]] = [order[other]!, order[at]!];
  }
  return order;
}

/** Whole numbers below a bound, each as likely as the other: what would favour the small ones is thrown away. */
function numbers(seed: string, sha256: (text: string) => string): (below: number) => number {
  let counter = 0;
  return (below) => {
    const most = 2 ** 32 - (2 ** 32 % below);
    for (;;) {
      const drawn = Number.parseInt(sha256(`${seed}:${counter++}`).slice(0, 8), 16);
      if (drawn < most) return drawn % below;
    }
  };
}
