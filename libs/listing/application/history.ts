import type { AuditEntry, OperationContext } from '@app/platform';
import type { OrganisationDirectory } from './ports.js';

export interface HistoryItem {
  readonly id: string;
  readonly at: string;
  readonly act: string;
  readonly from: string | null;
  readonly to: string | null;
  readonly reason: string | null;
  readonly actor: { readonly kind: string; readonly userId: string | null; readonly name: string | null };
  readonly hash: string;
}

const stateOf = (view: unknown): string | null => (view as { state?: string } | null)?.state ?? null;

/** Audit entries as a person reads them, oldest first; two statements whatever their number. */
export async function describedHistory(ctx: OperationContext, entries: readonly (AuditEntry & { hash: string })[], directory: OrganisationDirectory): Promise<HistoryItem[]> {
  const userIdOf = ({ actor }: AuditEntry): string | null => (typeof actor['userId'] === 'string' ? actor['userId'] : null);
  const ids = [...new Set(entries.flatMap((entry) => userIdOf(entry) ?? []))];
  const names = new Map((ids.length === 0 ? [] : await directory.users(ctx, ids)).map(({ id, name }) => [id, name]));
  return entries.map((entry) => {
    const userId = userIdOf(entry);
    return {
      id: entry.id, at: entry.at, act: entry.act, from: stateOf(entry.before), to: stateOf(entry.after), reason: entry.reason, hash: entry.hash,
      actor: { kind: String(entry.actor['kind']), userId, name: userId === null ? null : names.get(userId) ?? null },
    };
  });
}
