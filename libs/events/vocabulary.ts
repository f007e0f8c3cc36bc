import { z } from 'zod';

/** Words of the trade that more than one module speaks. Texts in both languages live with the web and the reference data. */
export const ACHIEVEMENT_KINDS = ['invention', 'utility_model', 'design', 'software_copyright', 'layout_design', 'plant_variety', 'know_how'] as const;
export const achievementKindSchema = z.enum(ACHIEVEMENT_KINDS);
export type AchievementKind = z.infer<typeof achievementKindSchema>;

export const COOPERATION_MODES = ['transfer', 'exclusive_licence', 'sole_licence', 'ordinary_licence', 'equity', 'joint_development', 'pay_later'] as const;
export const cooperationModeSchema = z.enum(COOPERATION_MODES);
export type CooperationMode = z.infer<typeof cooperationModeSchema>;

export const ORGANISATION_TYPES = ['university', 'research_institute', 'enterprise', 'broker_agency', 'authority', 'service_provider'] as const;
export const organisationTypeSchema = z.enum(ORGANISATION_TYPES);
export type OrganisationType = z.infer<typeof organisationTypeSchema>;

/** The eight reasons for which a side declines a match. */
export const DECLINE_REASONS = ['too_early', 'benefit_unclear', 'route_unclear', 'description_unclear', 'price', 'already_solved', 'wrong_field', 'other'] as const;
export const declineReasonSchema = z.enum(DECLINE_REASONS);
export type DeclineReason = z.infer<typeof declineReasonSchema>;

/** Technology readiness level, GB/T 22900-2022. */
export const trlSchema = z.int().min(1).max(9);

export const matchLevelSchema = z.int().min(1).max(4);

export const LISTING_KINDS = ['achievement', 'demand'] as const;
export const listingKindSchema = z.enum(LISTING_KINDS);
export type ListingKind = z.infer<typeof listingKindSchema>;

/** What is made public for objections: an assignment of rights, an agreed price, an award, the result of a challenge. */
export const NOTICE_KINDS = ['rights-assignment', 'agreed-price', 'award', 'challenge-result'] as const;
export const noticeKindSchema = z.enum(NOTICE_KINDS);
export type NoticeKind = z.infer<typeof noticeKindSchema>;

/** Who sees a notice: the unit's own people, or everybody on the market. */
export const PUBLICITY_SCOPES = ['unit', 'market'] as const;
export const publicityScopeSchema = z.enum(PUBLICITY_SCOPES);
export type PublicityScope = z.infer<typeof publicityScopeSchema>;
