import { Injectable } from '@nestjs/common';
import { chinaDate, Clock, mayUse, nextActs, Problem, type Violation } from '@app/kernel';
import { renderDocument, TransactionRunner, type CellValue, type OperationContext } from '@app/platform';
import { contractingPermissions as may } from '../../domain/permissions.js';
import { contractingProblems } from '../../domain/problems.js';
import { registrationMachine } from '../../domain/registration/registration.machine.js';
import { TYPE_QUESTIONS } from '../../domain/registration/pack.rules.js';
import type { PackView, RegistrationView } from '../../domain/registration/registration.response.js';
import { NOTHING_DECLARED, type Registration } from '../../domain/registration/registration.js';
import { RegistrationRepository } from '../../persistence/registration.repository.js';
import { ContractTable, type ContractSeat } from '../contract-table.js';
import { ContractRegistry, DealPeople } from '../ports.js';
import { packDocument, packRows, type PackSheet } from './pack-document.js';
import { PackOf, type Pack } from './pack.js';
import { applicantSide } from './registration-moves.js';

const item = ({ path, code, article, texts, params }: Violation) => ({ path, code, article: article ?? null, texts, params: { ...params } });

/** The registration of a contract as its side may see it, and the pack as files that an office can file. */
@Injectable()
export class ContractRegistrations {
  constructor(
    private readonly transactions: TransactionRunner, private readonly table: ContractTable, private readonly packs: PackOf, private readonly registrations: RegistrationRepository, private readonly registry: ContractRegistry,
    private readonly people: DealPeople, private readonly clock: Clock,
  ) {}

  /** Refuses 404 whoever is no party. The side that does not apply sees the certificate alone. */
  async get(ctx: OperationContext, contractId: string): Promise<RegistrationView> {
    const seat = await this.table.seat(ctx, contractId);
    const registration = await this.registrations.ofContract(ctx, contractId);
    const pack = await this.packs.of(ctx, seat.contract, seat.deal, registration?.declared ?? NOTHING_DECLARED);
    const own = applicantSide(pack) === seat.side && seat.contract.amends === null;
    const shown = own || registration?.state === 'accepted' || registration?.state === 'cancelled' ? registration : undefined;
    return {
      contractId, contractNumber: seat.contract.number, state: shown?.state ?? null, version: own ? registration?.version ?? 0 : 0, stateTexts: shown ? registrationMachine.states[shown.state].texts : null,
      certificateNumber: shown?.certificateNumber ?? null, nationalNumber: shown?.nationalNumber ?? null, recognisedOn: shown?.recognisedOn ?? null, certificatePaperId: shown?.certificatePaperId ?? null, cancelledOn: shown?.cancelledOn ?? null,
      pack: own ? await this.packView(ctx, seat, registration, pack) : null,
    };
  }

  /** The pack as PDF: the same data, the same bytes. Refuses 404, 403, 422 open amounts. The download is kept. */
  async pdf(ctx: OperationContext, contractId: string): Promise<{ number: string; bytes: Buffer }> {
    const sheet = await this.sheet(ctx, contractId, 'pdf');
    return { number: sheet.contract.number, bytes: (await renderDocument(packDocument(sheet))).bytes };
  }

  /** The pack as rows of a workbook. Refuses as `pdf`. */
  async rows(ctx: OperationContext, contractId: string): Promise<{ number: string; rows: CellValue[][] }> {
    const sheet = await this.sheet(ctx, contractId, 'xlsx');
    return { number: sheet.contract.number, rows: packRows(sheet) };
  }

  private async sheet(ctx: OperationContext, contractId: string, format: 'pdf' | 'xlsx'): Promise<PackSheet> {
    return this.transactions.run(ctx, async (ctx) => {
      const seat = await this.table.seat(ctx, contractId, 'for update');
      const registration = await this.registrations.ofContract(ctx, contractId);
      const declared = registration?.declared ?? NOTHING_DECLARED;
      const pack = await this.packs.of(ctx, seat.contract, seat.deal, declared);
      if (applicantSide(pack) !== seat.side) throw new Problem(contractingProblems['registration-not-yours']);
      if (!pack.amounts) throw new Problem(contractingProblems['pack-amounts-open'], {}, pack.missing);
      await this.table.tell(ctx, seat, seat.contract, 'own-registration', { act: 'registration-download', after: { format, termsHash: seat.contract.termsHash, registrationVersion: registration?.version ?? 0 } });
      const parties = new Map((await this.people.organisations(ctx, [seat.deal.holderId, seat.deal.acquirerId])).map(({ id, nameZh }) => [id, nameZh]));
      const unit = parties.get(seat.side === 'holder' ? seat.deal.holderId : seat.deal.acquirerId) ?? '';
      return { contract: seat.contract, declared, pack: { ...pack, amounts: pack.amounts }, unit, asOf: registration?.updatedAt ?? seat.contract.updatedAt };
    });
  }

  private async packView(ctx: OperationContext, { contract, person }: ContractSeat, registration: Registration | undefined, pack: Pack): Promise<PackView> {
    const declared = registration?.declared ?? NOTHING_DECLARED;
    const filings = registration ? await this.registrations.filings(ctx, registration.id) : [];
    const tasks = registration ? await this.registrations.tasks(ctx, registration.id) : [];
    const names = await this.people.names(ctx, [...new Set(filings.map(({ filedBy }) => filedBy))]);
    const today = chinaDate(this.clock.now());
    const write = mayUse(person, may['registration.file']);
    const facts = { missing: pack.missing, channel: filings[0]?.channel ?? null, filedOn: filings[0]?.filedOn ?? null, today, outcome: null };
    return {
      applicant: pack.applicant, kind: pack.terms.kind, declared: { ...declared }, missing: pack.missing.map(item), notices: pack.notices.map(item), typeQuestion: TYPE_QUESTIONS[pack.terms.kind], openEnded: pack.openEnded, technologyAsked: pack.technologyAsked,
      amounts: pack.amounts && { ...pack.amounts, lines: pack.amounts.lines.map(({ what, fen, texts }) => ({ what, fen, texts })) },
      clock: pack.clock && { days: pack.clock.period?.days ?? null, unit: pack.clock.period?.unit ?? null, expert: pack.clock.expert, dueOn: pack.clock.dueOn, open: pack.clock.open, article: pack.clock.article, mark: pack.clock.mark },
      applyBy: pack.applyBy,
      filings: filings.map(({ id, number, channel, filedOn, filedBy, contractFen, technologyFen, packSha256, dueOn, attempts, lastFailure }, at) => ({
        id, number, channel, filedOn, filedBy: { id: filedBy, name: names.get(filedBy) ?? '' }, contractFen, technologyFen, packSha256, dueOn, overdue: at === 0 && registration!.state === 'filed' && dueOn !== null && today > dueOn, attempts, lastFailure,
      })),
      tasks: tasks.map(({ id, kind, cause, causedBy, openedAt, doneOn, paperId }) => ({ id, kind, cause, causedBy, openedAt: openedAt.toISOString(), doneOn, paperId })),
      provincial: this.registry.provincial, mayWrite: write && (contract.state === 'in_effect' || contract.state === 'performed'),
      nextActs: registration ? nextActs(registrationMachine, registration.state, facts, (permission) => mayUse(person, permission)).map((act) => ({ ...act, blockedBy: act.blockedBy.map((each) => ({ ...each })) })) : [],
    };
  }
}
