import type { Actor } from '@app/kernel';
import { mayAct, seesWholeDemand } from '../domain/access.js';
import { publicOwner, VISIBLE_DEMAND_STATES, type Demand } from '../domain/demand.js';
import { demandMachine, type DemandFacts } from '../domain/demand.machine.js';
import type { DemandBrief, DemandView } from '../domain/listing-response.schema.js';
import { listingPermissions as may } from '../domain/permissions.js';
import type { DemandBriefRow } from '../persistence/market.repository.js';
import { servedActs } from './served-acts.js';

const iso = (at: Date | null): string | null => at?.toISOString() ?? null;

/** A demand for this reader; an unnamed firm has a name for itself and its reviewers only. Undefined where it is not for these eyes. */
export function demandBrief(row: DemandBriefRow, actor: Actor): DemandBrief | undefined {
  const whole = seesWholeDemand(actor, row);
  if (!whole && !VISIBLE_DEMAND_STATES.includes(row.state)) return undefined;
  return {
    id: row.id, version: row.version, state: row.state, title: row.title, problem: row.problem, anonymous: row.anonymous,
    owner: whole ? { id: row.organisationId, nameZh: row.ownerNameZh, nameEn: row.ownerNameEn } : publicOwner(row),
    budgetMinFen: row.budgetMinFen, budgetMaxFen: row.budgetMaxFen, deadline: row.deadline, modes: [...row.modes], field: row.field, region: row.region,
    wantedTrlMin: row.wantedTrlMin, wantedTrlMax: row.wantedTrlMax, keywords: [...row.keywords], publishedAt: iso(row.publishedAt), updatedAt: row.updatedAt.toISOString(),
    ...(whole && { submittedAt: iso(row.submittedAt) }),
  };
}

export const mayEditDemand = (actor: Actor, demand: Demand): boolean => demand.state === 'draft' && mayAct(actor, may['demand.write'], demand);

/** `facts` are there for those who see it whole; others get no acts and no names of people. */
export function demandView(demand: Demand, actor: Actor, facts: DemandFacts | undefined): DemandView | undefined {
  const shown = demandBrief(demand, actor);
  if (!shown) return undefined;
  const view = { ...shown, targetMetrics: [...demand.targetMetrics], constraints: demand.constraints };
  if (!facts) return { ...view, nextActs: [], editable: false };
  const { authorId, submittedBy, publishedBy } = demand;
  return {
    ...view, nextActs: servedActs(demandMachine, demand.state, facts, (permission) => mayAct(actor, permission, demand)), editable: mayEditDemand(actor, demand),
    authorId, submittedBy, publishedBy, createdAt: demand.createdAt.toISOString(),
  };
}
