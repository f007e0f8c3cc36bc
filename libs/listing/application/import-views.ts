import { mayUse, Problem, type Actor } from '@app/kernel';
import type { OperationContext } from '@app/platform';
import type { ListingKind } from '@app/events';
import { hasRole, belongsTo } from '@app/kernel';
import { importProblems, type ImportBatch, type ImportBatchView } from '../domain/import-batch.js';
import { importMachine, type ImportFacts } from '../domain/import-batch.machine.js';
import { listingPermissions } from '../domain/permissions.js';
import { servedActs } from './served-acts.js';

/** Which batches a person sees: one's own, and all of the organisation for its transfer office. */
export const seesBatch = (actor: Actor, batch: ImportBatch): boolean =>
  actor.kind === 'person' && belongsTo(actor, batch.organisationId) && (actor.userId === batch.createdBy || hasRole(actor, 'tto'));

export function requireBatch(ctx: OperationContext, batch: ImportBatch | undefined): ImportBatch {
  if (!batch || !seesBatch(ctx.actor, batch)) throw new Problem(importProblems['not-found']);
  return batch;
}

/** Whoever writes a kind by hand may import it. */
export function requireKind(actor: Actor, kind: ListingKind): void {
  if (!mayUse(actor, listingPermissions[`${kind}.write`])) throw new Problem(importProblems['wrong-kind']);
}

export const factsOfBatch = ({ errorCount, rowsTotal }: ImportBatch, changed: number): ImportFacts => ({ errorCount, rowsTotal, changed });

export function batchView(batch: ImportBatch, actor: Actor, changed: number): ImportBatchView {
  const { id, state, version, kind, submit, fileName, format, rowsTotal, rowsDone, errorCount, failure } = batch;
  return {
    id, state, version, kind, submit, fileName, format, rowsTotal, rowsDone, errorCount, failure, createdAt: batch.createdAt.toISOString(), updatedAt: batch.updatedAt.toISOString(),
    nextActs: servedActs(importMachine, state, factsOfBatch(batch, changed), (permission) => mayUse(actor, permission) && seesBatch(actor, batch)),
  };
}

/** What the audit log keeps of a batch: no word of the file. */
export const batchAudit = ({ id, state, version, kind, submit, format, rowsTotal, errorCount, failure }: ImportBatch) => ({ id, state, version, kind, submit, format, rowsTotal, errorCount, failure });
