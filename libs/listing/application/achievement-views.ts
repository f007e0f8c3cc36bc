import { hasRole, type Actor } from '@app/kernel';
import { mayAct, seesWholeAchievement } from '../domain/access.js';
import { EDITABLE_STATES, type Achievement } from '../domain/achievement.js';
import { achievementMachine, type AchievementFacts } from '../domain/achievement.machine.js';
import type { AchievementBrief, AchievementView } from '../domain/listing-response.schema.js';
import { listingPermissions as may } from '../domain/permissions.js';
import { isGuarded, publicFace, publicHeadline, type Headline } from '../domain/public-face.js';
import type { AttachmentRow } from '../persistence/achievement.repository.js';
import type { AchievementBriefRow } from '../persistence/market.repository.js';
import { servedActs } from './served-acts.js';

const iso = (at: Date | null): string | null => at?.toISOString() ?? null;

/** The owner's own words for the owner and its reviewers, the public ones for others. */
const headlineFor = (row: AchievementBriefRow, whole: boolean): Headline | null => whole ? row : row.state === 'published' ? publicHeadline(row) : null;

function brief(row: AchievementBriefRow, face: Headline, whole: boolean): AchievementBrief {
  return {
    id: row.id, version: row.version, state: row.state, kind: row.kind, guarded: isGuarded(row), title: face.title, valueLine: face.valueLine, keywords: [...face.keywords],
    owner: { id: row.organisationId, nameZh: row.ownerNameZh, nameEn: row.ownerNameEn }, field: row.field, ipc: row.ipc, division: row.division, trl: row.trl, modes: [...row.modes],
    expectedPriceFen: row.expectedPriceFen, priceNegotiable: row.priceNegotiable, region: row.region, publishedAt: iso(row.publishedAt), updatedAt: row.updatedAt.toISOString(),
    ...(whole && { submittedAt: iso(row.submittedAt) }),
  };
}

/** A list row for this reader; undefined where it is not for these eyes. */
export function achievementBrief(row: AchievementBriefRow, actor: Actor): AchievementBrief | undefined {
  const whole = seesWholeAchievement(actor, row);
  const headline = headlineFor(row, whole);
  return headline ? brief(row, headline, whole) : undefined;
}

/** May this person change the content in its present state? On and off the market that is the transfer office's. */
export const mayEdit = (actor: Actor, achievement: Achievement): boolean =>
  EDITABLE_STATES.includes(achievement.state) && mayAct(actor, may['achievement.write'], achievement) && (achievement.state === 'draft' || hasRole(actor, 'tto'));

/** What everybody may read; undefined where the achievement is not on the market. */
export function publicAchievement(achievement: Achievement, attachments: readonly AttachmentRow[]): AchievementView | undefined {
  const face = achievement.state === 'published' ? publicFace(achievement) : null;
  if (!face) return undefined;
  const guarded = isGuarded(achievement);
  const open = guarded ? { applicationNumber: null, grantNumber: null, publicationNumber: null, filingDate: null, grantDate: null }
    : { applicationNumber: achievement.applicationNumber, grantNumber: achievement.grantNumber, publicationNumber: achievement.publicationNumber, filingDate: achievement.filingDate, grantDate: achievement.grantDate };
  return {
    ...brief(achievement, face, false), ...open, legalStatus: achievement.legalStatus, publicText: face.text, editable: false, nextActs: [],
    completers: guarded ? [] : achievement.completers.map(({ name, unit }) => ({ name, unit })),
    attachments: guarded ? [] : attachments.filter((file) => file.public),
  };
}

/** Everything, for the owner's organisation and the reviewers. */
export function wholeAchievement(achievement: Achievement, attachments: readonly AttachmentRow[], actor: Actor, facts: AchievementFacts): AchievementView {
  const { applicationNumber, grantNumber, publicationNumber, filingDate, grantDate, legalStatus, completers, privateText, keepSecret, clearedTitle, clearedValueLine, clearedAbstract, clearedBy,
    secrecyReviewedBy, fundingSource, projectNumber, trlEvidence, authorId, submittedBy, publishedBy } = achievement;
  return {
    ...brief(achievement, achievement, true), publicText: achievement.publicText, applicationNumber, grantNumber, publicationNumber, filingDate, grantDate, legalStatus, completers: [...completers], attachments: [...attachments],
    nextActs: servedActs(achievementMachine, achievement.state, facts, (permission) => mayAct(actor, permission, achievement)), editable: mayEdit(actor, achievement),
    privateText, keepSecret, clearedTitle, clearedValueLine, clearedAbstract, clearedBy, clearedAt: iso(achievement.clearedAt), secrecyReviewedBy, secrecyReviewedAt: iso(achievement.secrecyReviewedAt),
    fundingSource, projectNumber, trlEvidence, authorId, submittedBy, publishedBy, createdAt: achievement.createdAt.toISOString(),
  };
}
