import { Injectable } from '@nestjs/common';
import { Problem, stateProblems } from '@app/kernel';
import { Database, type OperationContext, type TransactionContext } from '@app/platform';
import type { AnnouncedOffer } from '../domain/co-owner/consents.js';
import type { Offer, OfferAnswer } from '../domain/first-refusal/offer.js';
import { rightsProblems } from '../domain/problems.js';

const COLUMNS = `o.id, o.version, o.state, o.title_id as "titleId", o.organisation_id as "organisationId", o.price_fen as "priceFen", o.conditions, o.buyer_class as "buyerClass", to_char(o.deadline, 'YYYY-MM-DD') as deadline,
  o.working_days as "workingDays", o.deadline_document as "deadlineDocument", o.article, o.completers, o.announced_by as "announcedBy", o.announced_at as "announcedAt", o.state_reason as "stateReason",
  o.rule_versions as "ruleVersions", o.updated_at as "updatedAt"`;
type Row = Omit<Offer, 'answers' | 'priceFen'> & { readonly priceFen: string };

@Injectable()
export class FirstRefusalRepository {
  constructor(private readonly database: Database) {}

  /** The offer for a change of it; others wait. Refuses with 404 where there is none. */
  async lock(ctx: TransactionContext, id: string): Promise<Offer> {
    const [found] = await this.some(ctx, 'o.id = $1 for update', [id]);
    if (!found) throw new Problem(rightsProblems['first-refusal-not-found']);
    return found;
  }

  async find(ctx: OperationContext, id: string): Promise<Offer | undefined> {
    return (await this.some(ctx, 'o.id = $1', [id]))[0];
  }

  /** Newest first. */
  ofTitle(ctx: OperationContext, titleId: string): Promise<Offer[]> {
    return this.some(ctx, 'o.title_id = $1 order by o.id desc', [titleId]);
  }

  /** Of each title the newest that was not withdrawn, by title id. */
  async latest(ctx: OperationContext, titleIds: readonly string[]): Promise<Map<string, AnnouncedOffer>> {
    const found = await this.database.query<AnnouncedOffer & { titleId: string }>(ctx,
      `select distinct on (title_id) title_id as "titleId", state, to_char(deadline, 'YYYY-MM-DD') as deadline from rights_assignment.first_refusal where title_id = any($1) and state <> 'withdrawn' order by title_id, id desc`, [titleIds]);
    return new Map(found.map(({ titleId, ...offer }) => [titleId, offer]));
  }

  /** Open offers whose last day has passed, locked; what another worker holds is left to it. */
  over(ctx: TransactionContext, today: string, limit: number): Promise<Offer[]> {
    return this.some(ctx, `o.state = 'open' and o.deadline < $1 order by o.id limit $2 for update skip locked`, [today, limit]);
  }

  /** False where the title has an open offer already. */
  async insert(ctx: TransactionContext, o: Offer): Promise<boolean> {
    return 1 === await this.database.execute(ctx,
      `insert into rights_assignment.first_refusal (id, version, state, title_id, organisation_id, price_fen, conditions, buyer_class, deadline, working_days, deadline_document, article, completers, announced_by, announced_at, rule_versions, updated_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17) on conflict do nothing`,
      [o.id, o.version, o.state, o.titleId, o.organisationId, o.priceFen, o.conditions, o.buyerClass, o.deadline, o.workingDays, o.deadlineDocument, o.article, JSON.stringify(o.completers), o.announcedBy, o.announcedAt,
        JSON.stringify(o.ruleVersions), o.updatedAt]);
  }

  async save(ctx: TransactionContext, { id, version, state, stateReason, updatedAt }: Offer, seen: number): Promise<void> {
    const changed = await this.database.execute(ctx, 'update rights_assignment.first_refusal set version = $3, state = $4, state_reason = $5, updated_at = $6 where id = $1 and version = $2', [id, seen, version, state, stateReason, updatedAt]);
    if (changed !== 1) throw new Problem(stateProblems['stale-version'], { seen, current: version });
  }

  /** False where this person has answered already. */
  async addAnswer(ctx: TransactionContext, offerId: string, { person, answer, answeredBy, paper, at }: OfferAnswer): Promise<boolean> {
    return 1 === await this.database.execute(ctx,
      'insert into rights_assignment.first_refusal_answer (first_refusal_id, person, answer, answered_by, paper, at) values ($1, $2, $3, $4, $5, $6) on conflict do nothing',
      [offerId, person, answer, answeredBy, paper === null ? null : JSON.stringify(paper), at]);
  }

  private async some(ctx: OperationContext, which: string, values: unknown[]): Promise<Offer[]> {
    const rows = await this.database.query<Row>(ctx, `select ${COLUMNS} from rights_assignment.first_refusal o where ${which}`, values);
    if (rows.length === 0) return [];
    const answers = await this.database.query<OfferAnswer & { offerId: string }>(ctx,
      `select first_refusal_id as "offerId", person, answer, answered_by as "answeredBy", paper, at from rights_assignment.first_refusal_answer where first_refusal_id = any($1) order by at, person`, [rows.map(({ id }) => id)]);
    return rows.map((row) => ({ ...row, priceFen: Number(row.priceFen), answers: answers.filter(({ offerId }) => offerId === row.id).map(({ offerId: _, ...answer }) => answer) }));
  }
}
