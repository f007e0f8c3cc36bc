import { panelSeatMoved } from '@app/events';
import { defineMachine } from '@app/kernel';
import { CONFLICTS, type Conflict } from '../experts/draw.js';
import { challengePermissions as may } from '../permissions.js';
import { nothingIsSigned, scoresAreHidden, type SeatFacts } from '../rules/panel.rules.js';

export const SEAT_STATES = ['drawn', 'accepted', 'signed', 'recused', 'removed'] as const;
export type SeatState = (typeof SEAT_STATES)[number];
/** Those who judge. */
export const SEATED: readonly SeatState[] = ['drawn', 'accepted', 'signed'];
export { CONFLICTS, type Conflict };

/** One expert of the panel of a challenge. */
export interface PanelSeat {
  readonly id: string;
  readonly challengeId: string;
  readonly accountId: string;
  /** As it was when they were drawn. */
  readonly organisationId: string;
  /** In the order of the draw, reserves after those drawn first. */
  readonly place: number;
  readonly state: SeatState;
  readonly version: number;
  /** The seat that became empty. */
  readonly inPlaceOf: string | null;
  /** By when its cards are due; of the seat, so that a day set later binds nobody who sat before. */
  readonly cardsBy: string;
  readonly reason: string | null;
  readonly movedBy: string | null;
  readonly movedAt: Date;
}
/** Of what the seed is made: the opening of the entries; their receipts alone; or, where nothing was sealed, the entries. */
export const SEED_SOURCES = ['opening', 'receipts', 'entries'] as const;
export type SeedSource = (typeof SEED_SOURCES)[number];
/** The draw, frozen. */
export interface Panel {
  readonly challengeId: string;
  readonly field: string;
  readonly count: number;
  readonly seed: string;
  readonly seedSource: SeedSource;
  /** How the order came of the seed, see DRAW_METHOD. */
  readonly method: number;
  /** Everybody of the field, by id: what the hash of the pool is of. */
  readonly pool: readonly { readonly expertId: string; readonly organisationId: string }[];
  readonly poolSha256: string;
  readonly chosen: readonly string[];
  readonly reserves: readonly string[];
  readonly excluded: readonly { readonly expertId: string; readonly conflicts: readonly Conflict[] }[];
  /** Experts of the field whom the organiser's people retired after entries had ended; it cannot be undone, so it is shown. */
  readonly retired: readonly { readonly expertId: string; readonly at: string }[];
  readonly feeFen: number;
  readonly cardsBy: string;
  readonly drawnBy: string;
  readonly drawnAt: Date;
}
/** A draw after the first, for the seats that nobody was left to take; frozen as that one. */
export interface FurtherDraw extends Pick<Panel, 'challengeId' | 'seed' | 'method' | 'retired' | 'pool' | 'poolSha256' | 'chosen' | 'reserves' | 'excluded' | 'cardsBy' | 'drawnBy' | 'drawnAt'> {
  /** From 2 on. */
  readonly number: number;
  readonly places: number;
}

const event = panelSeatMoved.type;

/** The promise to judge without a relation, the cards, or a step back: then the next reserve steps in. */
export const panelSeatMachine = defineMachine<SeatState, SeatFacts>({
  aggregate: 'panel-expert',
  initial: 'drawn',
  states: {
    drawn: { texts: { 'zh-CN': '已抽中', en: 'Drawn' } },
    accepted: { texts: { 'zh-CN': '已承诺', en: 'Accepted' } },
    signed: { texts: { 'zh-CN': '已签评分表', en: 'Cards signed' } },
    recused: { texts: { 'zh-CN': '已回避', en: 'Recused' }, terminal: true },
    removed: { texts: { 'zh-CN': '被要求回避', en: 'Removed for a conflict' }, terminal: true },
  },
  acts: [
    { act: 'accept', texts: { 'zh-CN': '承诺公正评审', en: 'Accept, without a relation' }, from: ['drawn'], to: 'accepted', permission: may['review.write'], event },
    { act: 'recuse', texts: { 'zh-CN': '申请回避', en: 'Recuse' }, from: ['drawn', 'accepted'], to: 'recused', permission: may['review.write'], rules: [nothingIsSigned], event, reason: 'required' },
    // what the expert admits is nobody else's to make; after the scores it is the way out
    { act: 'admit-conflict', texts: { 'zh-CN': '承认利益关系并退出', en: 'Admit a relation and step back' }, from: ['signed'], to: 'recused', permission: may['review.write'], event, reason: 'required' },
    { act: 'remove', texts: { 'zh-CN': '要求回避', en: 'Remove for a conflict' }, from: ['drawn', 'accepted', 'signed'], to: 'removed', permission: may['panel.manage'], rules: [scoresAreHidden], event, reason: 'required' },
    // with the last card; another one is due where an objection brings an entry back
    { act: 'finish', texts: { 'zh-CN': '评分表全部签署', en: 'All cards are signed' }, from: ['accepted'], to: 'signed', permission: 'system' },
  ],
});
