import { achievementMoved, achievementPublished, achievementUnpublished } from '@app/events';
import { tell, type Told } from '@app/platform';
import type { Achievement } from '../domain/achievement.js';
import { publicFace } from '../domain/public-face.js';

/** The public face alone goes out; a listing that lacks what the rules ask for cannot get here. */
function published(after: Achievement): Told {
  const face = publicFace(after);
  if (!face || after.field === null || after.trl === null || after.region === null || after.publishedAt === null) throw new Error(`achievement ${after.id} is published incomplete`);
  return tell(achievementPublished, after.id, {
    achievementId: after.id, version: after.version, organisationId: after.organisationId, organisationName: after.ownerNameZh, authorId: after.authorId, kind: after.kind,
    title: face.title, valueLine: face.valueLine ?? '', text: face.text ?? '', keywords: [...face.keywords], field: after.field, ipc: after.ipc, division: after.division, trl: after.trl,
    modes: [...after.modes], expectedPriceFen: after.expectedPriceFen, region: after.region, publishedAt: after.publishedAt.toISOString(),
  });
}

/** What others are told of a change: moves of state, and the market's gain or loss. */
export function achievementEvents(before: Achievement | null, after: Achievement, act: string, reason: string | null): Told[] {
  const from = before?.state ?? null;
  return [
    ...(from === after.state ? [] : [tell(achievementMoved, after.id, { listingId: after.id, organisationId: after.organisationId, authorId: after.authorId, version: after.version, act, from, to: after.state, reason })]),
    ...(after.state === 'published' ? [published(after)] : []),
    ...(from === 'published' && after.state !== 'published' ? [tell(achievementUnpublished, after.id, { listingId: after.id, version: after.version, act })] : []),
  ];
}
