import type { Texts } from '@app/kernel';
import type { ChallengeContent } from '../challenge.schema.js';

/** Why somebody is invited: a published achievement that may answer, an earlier entry to a challenge of the same field, or the organiser named them. */
export const INVITATION_GROUNDS = ['achievement', 'past_entry', 'named'] as const;
export type InvitationGround = (typeof INVITATION_GROUNDS)[number];

export interface InvitationReason {
  readonly code: string;
  readonly side: 'for' | 'against' | 'open';
  readonly texts: Texts;
}
export interface Invitation {
  readonly id: string;
  readonly challengeId: string;
  /** Of the challenge, that was compared. */
  readonly edition: number;
  readonly organisationId: string;
  /** Of an earlier entry: its author, who alone is told. */
  readonly accountId: string | null;
  readonly ground: InvitationGround;
  readonly achievementId: string | null;
  /** As the market showed it when it was compared. */
  readonly achievementTitle: string | null;
  readonly pastChallengeId: string | null;
  readonly score: number | null;
  readonly level: number | null;
  readonly reasons: readonly InvitationReason[];
  readonly invitedAt: Date;
  readonly declinedAt: Date | null;
  readonly declineReason: string | null;
  readonly declineComment: string | null;
}

/** The public words of a challenge, as they are compared with achievements. */
export const comparedText = ({ problem, targets }: ChallengeContent): string => [problem, ...targets.map(({ name, value, unit }) => `${name} ${value}${unit ?? ''}`)].filter(Boolean).join('\n');

/** What a team that entered an earlier challenge of the field is told; nothing of what it wrote then. */
export const pastEntryReason = (title: string): InvitationReason => ({
  code: 'past_entry', side: 'for', texts: { 'zh-CN': `您的团队揭过同一领域的榜单“${title}”`, en: `Your team entered an earlier challenge of this field: "${title}"` },
});
export const NAMED_REASON: InvitationReason = { code: 'named', side: 'for', texts: { 'zh-CN': '发榜单位定向邀请贵单位', en: 'The organiser asks your organisation by name' } };
