import type { Fen, Texts } from '@app/kernel';
import type { ReportedPart, Royalty, RoyaltyReport } from '../../price/price-schedule.schema.js';
import { royaltyLineWords } from '../../price/price-words.js';
import { correctionClaims, statementReceivables } from '../../price/receivables.js';
import { royaltyCorrection, royaltyStatement, type RoyaltyStatement } from '../../price/royalty.js';
import type { StatedClaims } from './money-account.js';

/** A royalty statement, or the correction of one (`ordinal` from 1): what was reported, and what it made due. Never changed. */
export interface KeptStatement extends StatedClaims {
  readonly id: string;
  readonly contractId: string;
  readonly componentId: string;
  readonly from: string;
  readonly until: string;
  readonly ordinal: number;
  readonly parts: readonly ReportedPart[];
  readonly figures: StatementFigures;
  readonly statedBy: string;
  readonly statedAt: Date;
}
/** The computed royalty as it is shown: no sum here is beyond 2^53-1 fen, quantities are text. */
export interface StatementFigures {
  readonly royaltyFen: Fen;
  readonly topUpFen: Fen;
  readonly cutByCapFen: Fen;
  readonly payableFen: Fen;
  /** Of a correction: what is owed on top, below zero what is owed back. */
  readonly differenceFen: Fen | null;
  readonly minimumFen: Fen | null;
  readonly lines: readonly { readonly step: number; readonly fen: Fen; readonly texts: Texts }[];
  /** A correction reverses and restates: one entry each, also of later periods that move with it. */
  readonly entries: readonly { readonly kind: 'reversal' | 'restatement'; readonly from: string; readonly until: string; readonly fen: Fen }[];
}
export type Stated = Pick<KeptStatement, 'from' | 'until' | 'ordinal' | 'parts' | 'figures' | 'receivables' | 'credits'>;

/** The reports that stand of one royalty, in order: of each period the last one given. */
export function standingReports(kept: readonly Pick<KeptStatement, 'componentId' | 'from' | 'until' | 'ordinal' | 'parts'>[], componentId: string): RoyaltyReport[] {
  const last = new Map<string, (typeof kept)[number]>();
  for (const one of kept) if (one.componentId === componentId && one.ordinal >= (last.get(one.until)?.ordinal ?? 0)) last.set(one.until, one);
  return [...last.values()].sort((a, b) => (a.until < b.until ? -1 : 1)).map(({ from, until, parts }) => ({ from, until, parts: [...parts] }));
}

const figuresOf = (royalty: Royalty, statement: RoyaltyStatement, more: Pick<StatementFigures, 'differenceFen' | 'entries'>): StatementFigures => ({
  royaltyFen: statement.royaltyFen, topUpFen: statement.payableTopUpFen, cutByCapFen: statement.cutByCapFen, payableFen: statement.payableFen, minimumFen: statement.minimum?.minimumFen ?? null,
  lines: statement.lines.map((line) => ({ step: line.step, fen: line.fen, texts: royaltyLineWords(royalty, line) })), ...more,
});

/** The statement of the next period. Refuses (422) as `royaltyStatement` does. */
export function stateNext(royalty: Royalty, before: readonly RoyaltyReport[], report: RoyaltyReport, capFen: Fen | null, on: string): Stated {
  const statement = royaltyStatement({ royalty, before, report, capFen });
  return { ...report, ordinal: 0, figures: figuresOf(royalty, statement, { differenceFen: null, entries: [] }), receivables: statementReceivables(royalty, statement, on), credits: [] };
}

/** A correction of a period that was stated. Refuses (422) as `royaltyCorrection` does. */
export function restate(royalty: Royalty, before: readonly RoyaltyReport[], report: RoyaltyReport, capFen: Fen | null, { on, ordinal }: { on: string; ordinal: number }): Stated {
  const correction = royaltyCorrection({ royalty, before, report, capFen });
  const statement = correction.restated.find(({ until }) => until === report.until)!;
  const figures = figuresOf(royalty, statement, { differenceFen: correction.differenceFen, entries: correction.entries.map((entry) => ({ ...entry })) });
  return { ...report, ordinal, figures, ...correctionClaims(royalty, correction, ordinal, on) };
}
