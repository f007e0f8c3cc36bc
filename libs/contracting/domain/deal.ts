export const DEAL_STATES = ['proposed', 'declined', 'withdrawn', 'talking', 'agreed', 'abandoned'] as const;
export type DealState = (typeof DEAL_STATES)[number];
/** One deal of the same two about the same achievement at a time, in the database too. */
export const LIVE_DEALS: readonly DealState[] = ['proposed', 'talking', 'agreed'];

/** The right-holder, and whoever wants to use the achievement. */
export const SIDES = ['holder', 'acquirer'] as const;
export type Side = (typeof SIDES)[number];
export const otherSide = (side: Side): Side => (side === 'holder' ? 'acquirer' : 'holder');

/** Whether the acquirer is foreign, or somebody foreign controls it or would get the technology. */
export const FOREIGN_ANSWERS = ['no', 'yes', 'unknown'] as const;
export type ForeignAnswer = (typeof FOREIGN_ANSWERS)[number];

/** An entry that won a challenge: its team develops, the organiser commissions. */
export interface Award { readonly challengeId: string; readonly entryId: string }

export interface Deal {
  readonly id: string;
  readonly state: DealState;
  readonly version: number;
  readonly holderId: string;
  readonly acquirerId: string;
  /** What it is about: an achievement, or an entry that won a challenge; exactly one of the two. */
  readonly achievementId: string | null;
  readonly award: Award | null;
  /** Of the achievement as the market showed it when the deal was proposed, or of the challenge. */
  readonly achievementTitle: string;
  readonly demandId: string | null;
  readonly matchId: string | null;
  readonly proposedBy: Side;
  readonly proposerId: string;
  readonly note: string;
  /** The acquirer's own answer; null until it is asked, which is before anything is said. */
  readonly foreign: ForeignAnswer | null;
  readonly endReason: string | null;
  readonly createdAt: Date;
  readonly updatedAt: Date;
}

/** The side of an organisation; undefined for everybody else. */
export function sideOf({ holderId, acquirerId }: Pick<Deal, 'holderId' | 'acquirerId'>, organisationId: string): Side | undefined {
  return organisationId === holderId ? 'holder' : organisationId === acquirerId ? 'acquirer' : undefined;
}
export const organisationOf = (deal: Pick<Deal, 'holderId' | 'acquirerId'>, side: Side): string => (side === 'holder' ? deal.holderId : deal.acquirerId);

/** A person's judgement of the export screen; the last one counts. */
export const SCREEN_OUTCOMES = ['not_needed', 'free', 'restricted_permitted', 'restricted_pending', 'prohibited'] as const;
export type ScreenOutcome = (typeof SCREEN_OUTCOMES)[number];
export interface ExportScreen {
  readonly id: string;
  readonly dealId: string;
  readonly outcome: ScreenOutcome;
  /** Of the catalogue of technologies that are prohibited or restricted. */
  readonly catalogueVersion: string;
  readonly document: string | null;
  readonly reason: string;
  readonly screenedBy: string;
  readonly screenedAt: Date;
}
const CLEARED: ReadonlySet<ScreenOutcome> = new Set(['not_needed', 'free', 'restricted_permitted']);

/** Technical talk waits for a person's screen wherever something foreign is, or is not known to be absent (技术进出口条例 第二条). */
export const talkIsOpen = (foreign: ForeignAnswer | null, screen: Pick<ExportScreen, 'outcome'> | undefined): boolean => foreign === 'no' || (screen !== undefined && CLEARED.has(screen.outcome));

export const CHECK_ITEMS = ['credit', 'capacity', 'ownership', 'relations', 'sanctions'] as const;
export type CheckItem = (typeof CHECK_ITEMS)[number];
export const CHECK_ANSWERS = ['clear', 'concern', 'unknown'] as const;
export interface CheckedItem {
  readonly item: CheckItem;
  readonly answer: (typeof CHECK_ANSWERS)[number];
  readonly evidence: string;
}
/** What the holder found out about the acquirer before the table: who looked, when, and at what. */
export interface RecipientCheck {
  readonly id: string;
  readonly dealId: string;
  readonly items: readonly CheckedItem[];
  readonly checkedBy: string;
  /** A civil day in China. */
  readonly checkedOn: string;
  readonly checkedAt: Date;
}
