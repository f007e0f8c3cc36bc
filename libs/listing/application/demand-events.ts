import { demandMoved, demandPublished, demandUnpublished } from '@app/events';
import { tell, type Told } from '@app/platform';
import { demandText, VISIBLE_DEMAND_STATES, type Demand } from '../domain/demand.js';

function published(after: Demand): Told {
  if (after.field === null || after.region === null || after.deadline === null || after.publishedAt === null) throw new Error(`demand ${after.id} is published incomplete`);
  return tell(demandPublished, after.id, {
    demandId: after.id, version: after.version, organisationId: after.organisationId, organisationName: after.anonymous ? null : after.ownerNameZh, authorId: after.authorId, anonymous: after.anonymous,
    title: after.title, text: demandText(after), keywords: [...after.keywords], field: after.field, wantedTrlMin: after.wantedTrlMin, wantedTrlMax: after.wantedTrlMax, modes: [...after.modes],
    budgetMinFen: after.budgetMinFen, budgetMaxFen: after.budgetMaxFen, region: after.region, deadline: after.deadline, publishedAt: after.publishedAt.toISOString(),
  });
}

/** A matched demand keeps its place and its matches; every other way out of the market is told as such. */
export function demandEvents(before: Demand | null, after: Demand, act: string, reason: string | null): Told[] {
  const from = before?.state ?? null;
  const wasVisible = from !== null && VISIBLE_DEMAND_STATES.includes(from);
  return [
    ...(from === after.state ? [] : [tell(demandMoved, after.id, { listingId: after.id, organisationId: after.organisationId, authorId: after.authorId, version: after.version, act, from, to: after.state, reason })]),
    ...(after.state === 'published' ? [published(after)] : []),
    ...(wasVisible && !VISIBLE_DEMAND_STATES.includes(after.state) ? [tell(demandUnpublished, after.id, { listingId: after.id, version: after.version, act })] : []),
  ];
}
