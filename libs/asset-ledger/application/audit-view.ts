import { digest } from '@app/platform';
import type { Asset, Occurrence } from '../domain/asset.js';
import type { Posting } from '../domain/book.js';
import type { Papers } from '../domain/posting.schema.js';

const papersAudit = ({ effectiveOn, decidedOn, reason, document, decidedBy }: Papers) => ({ effectiveOn, decidedOn, reason: digest(reason), document: digest(document), decidedBy: digest(decidedBy) });

/** An achievement as the audit log keeps it: what was decided in the open, texts as digests. */
export const assetAudit = ({ id, version, state, organisationId, titleId, disclosureId, writeOff, proposedBy }: Asset): Record<string, unknown> =>
  ({ id, version, state, organisationId, titleId, disclosureId, proposedBy, writeOff: writeOff && { cause: writeOff.cause, ...papersAudit(writeOff) } });

/** Who the other side is may be a business secret; the digest proves what was written. */
export const postingAudit = (posting: Posting): Record<string, unknown> => ({
  id: posting.id, seq: posting.seq, kind: posting.content.kind, content: digest(JSON.stringify(posting.content)), amountFen: posting.amountFen, ...papersAudit(posting),
  titleEntryId: posting.titleEntryId, applicationId: posting.applicationId, counters: posting.counters, postedBy: posting.postedBy, approvedBy: posting.approvedBy,
});

export const occurrenceAudit = ({ id, kind, titleEntryId, applicationId, postingId, dismissedBy, dismissReason }: Occurrence): Record<string, unknown> =>
  ({ id, kind, titleEntryId, applicationId, postingId, dismissedBy, dismissReason: digest(dismissReason) });
