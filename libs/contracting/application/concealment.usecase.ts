import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { Injectable } from '@nestjs/common';
import { concealmentMoved } from '@app/events';
import { chinaDate, Clock, decideAct, enforce, expectVersion, mayUse, newId, nextActs, Problem, type Person } from '@app/kernel';
import { digest, fileName, FileStore, RuleRegistry, sniffFile, tell, TransactionRunner, type OperationContext, type TransactionContext } from '@app/platform';
import { UNDECIDED_CLAIMS, type ConcealmentClaim, type ConcealmentState } from '../domain/concealment/concealment.js';
import { concealmentMachine, type ConcealmentFacts } from '../domain/concealment/concealment.machine.js';
import type { ConcealmentActInput, ConcealmentInput, ConcealmentView } from '../domain/concealment/concealment.schema.js';
import { mediationSideOf, type Mediation } from '../domain/mediation/mediation.js';
import { clientAnswers } from '../domain/mediation/mediation.rules.js';
import { contractingPermissions as may } from '../domain/permissions.js';
import { daysAfter } from '../domain/price/civil-days.js';
import { contractingProblems } from '../domain/problems.js';
import { ConcealmentRepository } from '../persistence/concealment.repository.js';
import { MediationRepository } from '../persistence/mediation.repository.js';
import { personOf } from './deal-table.js';
import { askedAct, MediationDesk, partiesOfMediation, tellTheOther } from './mediation-desk.js';
import { DealPeople } from './ports.js';

export const MOST_EVIDENCE_BYTES = 20 * 1_048_576;
const ACCEPTED = { 'application/pdf': 'PDF', 'image/png': 'PNG', 'image/jpeg': 'JPEG' } as const;
/** What the claim rests on: the fee is lost, damages are for the courts. */
export const CONCEALMENT_ARTICLE = '民法典 第九百六十二条';

interface ClaimSeat { readonly claim: ConcealmentClaim; readonly mediation: Mediation; readonly as: ConcealmentFacts['as']; readonly person: Person }
const audit = ({ id, state, version, kind, statement, evidenceSha256, answerBy, endedBy }: ConcealmentClaim): Record<string, unknown> => ({ concealmentId: id, state, version, kind, statement: digest(statement), evidence: evidenceSha256, answerBy, endedBy });

/** A client asserts that its broker hid or misstated material facts (民法典 第九百六十二条); the broker is heard, the platform decides, and the fee follows. */
@Injectable()
export class Concealments {
  constructor(
    private readonly transactions: TransactionRunner, private readonly claims: ConcealmentRepository, private readonly mediations: MediationRepository, private readonly desk: MediationDesk, private readonly people: DealPeople,
    private readonly files: FileStore, private readonly registry: RuleRegistry, private readonly clock: Clock,
  ) {}

  /** The client's, once signed. Refuses 404, 409 not signed, undecided or upheld already, 413, 415, 422 the broker. */
  async assert(ctx: OperationContext, mediationId: string, { kind, statement, name, read }: ConcealmentInput & { name: string; read: () => Promise<Buffer> }): Promise<void> {
    this.expectClient(await this.desk.seat(ctx, mediationId));
    const bytes = await read();
    await sniffFile(bytes, name, ACCEPTED);
    const { sha256 } = await this.files.put(Readable.from([bytes]), MOST_EVIDENCE_BYTES);
    await this.transactions.run(ctx, async (ctx) => {
      const seat = await this.desk.seat(ctx, mediationId, 'for update');
      this.expectClient(seat);
      const now = this.clock.now();
      const answerBy = daysAfter(chinaDate(now), await this.registry.productDefault(ctx, 'mediation.concealment-answer-days'));
      const claim: ConcealmentClaim = {
        id: newId(), mediationId, state: concealmentMachine.initial, version: 1, kind, statement, evidenceName: fileName(name), evidenceSha256: sha256, evidenceBytes: bytes.length, assertedBy: seat.person.userId, assertedAt: now, answerBy,
        answer: null, answeredAt: null, endedBy: null, endedAt: null, endReason: null,
      };
      if (!(await this.claims.insert(ctx, claim))) throw new Problem(contractingProblems['concealment-standing']);
      await this.note(ctx, seat.mediation, null, claim, 'assert', 'client');
    });
  }

  /** Answer, withdraw, uphold or dismiss. Refuses 404 strangers, 403, 409 stale or illegal, 422 the wrong side, a late answer, a broker who was not heard, no reason. */
  async act(ctx: OperationContext, id: string, act: string, { version, reason }: ConcealmentActInput): Promise<ConcealmentView> {
    await this.transactions.run(ctx, async (ctx) => {
      const { claim: before, mediation, as, person } = await this.seat(ctx, id, 'for update');
      expectVersion(before.version, version);
      askedAct(concealmentMachine, before.state, act, person);
      const { to } = decideAct(concealmentMachine, before.state, act, this.facts(before, mediation, as, person), reason);
      const now = this.clock.now();
      const said = to === 'answered' ? { answer: reason!, answeredAt: now } : { endedBy: person.userId, endedAt: now, endReason: reason! };
      const after: ConcealmentClaim = { ...before, ...said, state: to, version: before.version + 1 };
      await this.claims.save(ctx, after, before.version);
      await this.note(ctx, mediation, before, after, act, as, reason);
    });
    const seat = await this.seat(ctx, id);
    return (await this.views(ctx, [seat]))[0]!;
  }

  /** For the two of the agreement; refuses 404 everybody else. */
  async ofMediation(ctx: OperationContext, mediationId: string): Promise<{ items: ConcealmentView[]; mayAssert: boolean }> {
    const { mediation, side: as, person } = await this.desk.seat(ctx, mediationId);
    const claims = await this.claims.ofMediation(ctx, mediationId);
    const stands = claims.some(({ state }) => state === 'upheld' || UNDECIDED_CLAIMS.includes(state));
    return { items: await this.views(ctx, claims.map((claim) => ({ claim, mediation, as, person }))), mayAssert: as === 'client' && isSigned(mediation) && !stands && mayUse(person, may['mediation.sign']) };
  }

  /** Of the whole platform, for those who decide. Up to `limit` + 1. */
  async list(ctx: OperationContext, filter: { state?: ConcealmentState | undefined; after?: string | undefined; limit: number }): Promise<ConcealmentView[]> {
    const seats: ClaimSeat[] = [];
    const person = personOf(ctx.actor);
    for (const claim of await this.claims.page(ctx, filter)) {
      const mediation = (await this.mediations.find(ctx, claim.mediationId))!;
      seats.push({ claim, mediation, as: mediationSideOf(mediation, person) ?? 'decider', person });
    }
    return this.views(ctx, seats);
  }

  /** Refuses 404 strangers. */
  async evidence(ctx: OperationContext, id: string): Promise<{ name: string; bytes: Buffer }> {
    const { claim } = await this.seat(ctx, id);
    return { name: claim.evidenceName, bytes: await buffer(await this.files.open(claim.evidenceSha256)) };
  }

  /** Locks the agreement, so that two who act on one claim wait for each other. */
  private async seat(ctx: OperationContext, id: string, lock: '' | 'for update' = ''): Promise<ClaimSeat> {
    const person = personOf(ctx.actor);
    const found = await this.claims.find(ctx, id);
    const mediation = found && (await this.mediations.find(ctx, found.mediationId, lock));
    const as = mediation && (mediationSideOf(mediation, person) ?? (mayUse(person, may['concealment.decide']) ? 'decider' : undefined));
    if (!as) throw new Problem(contractingProblems['concealment-not-found']);
    return { claim: lock === '' ? found : (await this.claims.find(ctx, id))!, mediation, as, person };
  }

  private expectClient({ mediation, side }: { mediation: Mediation; side: 'broker' | 'client' }): void {
    enforce([clientAnswers], { side });
    if (!isSigned(mediation)) throw new Problem(contractingProblems['concealment-unsigned']);
  }

  private facts({ answeredAt, answerBy }: ConcealmentClaim, { clientId, brokerOrganisationId, brokerId }: Mediation, as: ConcealmentFacts['as'], person: Person): ConcealmentFacts {
    return { as, ofAParty: person.userId === brokerId || [clientId, brokerOrganisationId].includes(person.organisationId), answered: answeredAt !== null, answerBy, today: chinaDate(this.clock.now()) };
  }

  private async views(ctx: OperationContext, seats: readonly ClaimSeat[]): Promise<ConcealmentView[]> {
    if (seats.length === 0) return [];
    const parties = new Map((await this.people.organisations(ctx, [...new Set(seats.flatMap(({ mediation: { clientId, brokerOrganisationId } }) => [clientId, brokerOrganisationId]))])).map(({ id, nameZh }) => [id, nameZh]));
    const brokers = await this.people.names(ctx, [...new Set(seats.map(({ mediation }) => mediation.brokerId))]);
    const party = (id: string) => ({ id, name: parties.get(id) ?? '' });
    return seats.map(({ claim: c, mediation: m, as, person }) => ({
      id: c.id, mediationId: m.id, state: c.state, stateTexts: concealmentMachine.states[c.state].texts, version: c.version, article: CONCEALMENT_ARTICLE, achievementTitle: m.achievementTitle, client: party(m.clientId),
      broker: { id: m.brokerId, name: brokers.get(m.brokerId) ?? '' }, brokerOrganisation: party(m.brokerOrganisationId), kind: c.kind, statement: c.statement, evidence: { name: c.evidenceName, bytes: c.evidenceBytes, sha256: c.evidenceSha256 },
      assertedAt: c.assertedAt.toISOString(), answerBy: c.answerBy, answer: c.answer, answeredAt: c.answeredAt?.toISOString() ?? null, endedAt: c.endedAt?.toISOString() ?? null, endReason: c.endReason,
      nextActs: nextActs(concealmentMachine, c.state, this.facts(c, m, as, person), (permission) => mayUse(person, permission)).map((next) => ({ ...next, blockedBy: next.blockedBy.map((each) => ({ ...each })) })),
    }));
  }

  private async note(ctx: TransactionContext, mediation: Mediation, before: ConcealmentClaim | null, after: ConcealmentClaim, act: string, as: ConcealmentFacts['as'], reason?: string): Promise<void> {
    const told = as === 'decider' ? { tellUserId: mediation.brokerId, tellOrganisationId: mediation.clientId } : tellTheOther(mediation, as);
    await this.desk.note(ctx, mediation, {
      act: `concealment-${act}`, before: before && audit(before), after: { organisationId: mediation.clientId, ...audit(after) }, reason,
      events: [tell(concealmentMoved, mediation.id, { ...partiesOfMediation(mediation), ...told, concealmentId: after.id, act, from: before?.state ?? null, to: after.state, version: after.version })],
    });
  }
}

const isSigned = ({ state }: Mediation): boolean => state === 'in_force' || state === 'ended';
