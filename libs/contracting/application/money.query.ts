import { Injectable } from '@nestjs/common';
import { mayUse, nextActs } from '@app/kernel';
import type { OperationContext } from '@app/platform';
import { paymentMachine } from '../domain/money/account/payment.machine.js';
import type { MoneyView } from '../domain/money/account/money.response.js';
import type { Claim } from '../domain/money/account/money-account.js';
import { standingReports } from '../domain/money/account/statement.js';
import { contractingPermissions as may } from '../domain/permissions.js';
import type { Royalty } from '../domain/price/price-schedule.schema.js';
import { tiersWords } from '../domain/price/price-words.js';
import { nextPeriod, reportableParts, statementDueOn } from '../domain/price/royalty-periods.js';
import { MONEY_STATES, MoneyBook, type MoneyState } from './money-book.js';
import { DealPeople } from './ports.js';

/** The money of a contract for its two parties: what is due, stated, declared and confirmed. */
@Injectable()
export class ContractMoney {
  constructor(private readonly book: MoneyBook, private readonly people: DealPeople) {}

  /** Refuses 404 whoever is no party. */
  async get(ctx: OperationContext, contractId: string): Promise<MoneyView> {
    const { contract, side, person } = await this.book.seat(ctx, contractId);
    const state = await this.book.state(ctx, contract);
    const { account: { claims, owedBackFen }, payments, statements, today } = state;
    const names = await this.people.names(ctx, [...new Set([...payments.flatMap(({ declaredBy, decidedBy }) => (decidedBy === null ? [declaredBy] : [declaredBy, decidedBy])), ...statements.map(({ statedBy }) => statedBy)])]);
    const who = (id: string) => ({ id, name: names.get(id) ?? '' });
    const open = MONEY_STATES.includes(contract.state);
    const claimOf = (key: string): Claim | undefined => claims.find((claim) => claim.key === key);
    const due = claims.flatMap(({ key, dueOn, outstandingFen }) => (dueOn !== null && outstandingFen > 0 ? [{ key, dueOn, outstandingFen }] : [])).sort((a, b) => (a.dueOn < b.dueOn ? -1 : 1));
    const sum = (of: (claim: Claim) => number): number => claims.reduce((all, claim) => all + of(claim), 0);
    return {
      contractId: contract.id, mySide: side, today, owedBackFen, claims: claims.map((claim) => ({ ...claim, interest: claim.interest && { ...claim.interest, spans: claim.interest.spans.map((span) => ({ ...span })) } })),
      payments: [...payments].reverse().map(({ contractId: _, declaredBy, declaredAt, decidedBy, decidedAt, ...rest }) => {
        const facts = { side, outstandingFen: BigInt(claimOf(rest.receivableKey)?.outstandingFen ?? 0), paymentFen: rest.fen };
        const acts = open ? nextActs(paymentMachine, rest.state, facts, (permission) => mayUse(person, permission)) : [];
        return {
          ...rest, declaredBy: who(declaredBy), declaredAt: declaredAt.toISOString(), decidedBy: decidedBy === null ? null : who(decidedBy), decidedAt: decidedAt?.toISOString() ?? null,
          // the other side's acts are no acts of one's own that wait for something
          nextActs: acts.filter(({ act }) => (act === 'withdraw') === (side === 'acquirer')).map((act) => ({ ...act, blockedBy: act.blockedBy.map((each) => ({ ...each })) })),
        };
      }),
      statements: [...statements].reverse().map(({ id, componentId, from, until, ordinal, parts, figures, statedBy, statedOn }) => ({
        id, componentId, from, until, ordinal, parts: parts.map((part) => ({ ...part })), statedBy: who(statedBy), statedOn, standing: !statements.some((one) => one.componentId === componentId && one.until === until && one.ordinal > ordinal),
        ...figures, lines: figures.lines.map((line) => ({ ...line })), entries: figures.entries.map((entry) => ({ ...entry })),
      })),
      royalties: state.royalties.map(({ agreed, running }) => ({ componentId: agreed.id, words: tiersWords(agreed), begun: running !== undefined, next: running ? this.next(state, running) : null })),
      totals: {
        agreedFen: sum(({ kind, amountFen }) => (kind === 'overdue_interest' ? 0 : amountFen)), confirmedFen: sum(({ confirmedFen }) => confirmedFen), outstandingFen: sum(({ outstandingFen }) => outstandingFen),
        overdueFen: sum(({ state: at, outstandingFen }) => (at === 'overdue' ? outstandingFen : 0)), interestFen: sum(({ interest }) => interest?.fen ?? 0),
      },
      nextDue: due[0] ?? null, may: { report: open && side === 'acquirer' && mayUse(person, may['money.declare']), declare: open && side === 'acquirer' && mayUse(person, may['money.declare']) },
    };
  }

  private next({ statements, today }: MoneyState, royalty: Royalty): MoneyView['royalties'][number]['next'] {
    const next = nextPeriod(royalty, standingReports(statements, royalty.id).at(-1)?.until ?? null);
    return next ? { ...next, dueOn: statementDueOn(royalty, next.until), over: next.until < today, parts: reportableParts(royalty, next) } : null;
  }
}
