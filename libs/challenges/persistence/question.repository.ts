import { Injectable } from '@nestjs/common';
import { Database, type OperationContext, type TransactionContext } from '@app/platform';

export interface Question {
  readonly id: string;
  readonly challengeId: string;
  readonly askerId: string;
  readonly askerOrganisationId: string;
  readonly text: string;
  readonly askedAt: Date;
}
export interface Answer {
  readonly id: string;
  readonly questionId: string;
  /** 1 is the answer, the rest supplement it. */
  readonly seq: number;
  readonly text: string;
  readonly answeredBy: string;
  readonly answeredAt: Date;
}

const QUESTION = `q.id, q.challenge_id as "challengeId", q.asker_id as "askerId", q.asker_organisation_id as "askerOrganisationId", q.text, q.asked_at as "askedAt"`;
const ANSWER = `a.id, a.question_id as "questionId", a.seq, a.text, a.answered_by as "answeredBy", a.answered_at as "answeredAt"`;

@Injectable()
export class QuestionRepository {
  constructor(private readonly database: Database) {}

  async insert(ctx: TransactionContext, q: Question): Promise<void> {
    await this.database.execute(ctx, 'insert into challenges.question (id, challenge_id, asker_id, asker_organisation_id, text, asked_at) values ($1, $2, $3, $4, $5, $6)', [q.id, q.challengeId, q.askerId, q.askerOrganisationId, q.text, q.askedAt]);
  }

  async find(ctx: OperationContext, challengeId: string, id: string): Promise<Question | undefined> {
    return (await this.database.query<Question>(ctx, `select ${QUESTION} from challenges.question q where q.challenge_id = $1 and q.id = $2`, [challengeId, id]))[0];
  }

  async asker(ctx: OperationContext, id: string): Promise<string | undefined> {
    return (await this.database.query<{ id: string }>(ctx, 'select asker_id as id from challenges.question where id = $1', [id]))[0]?.id;
  }

  async answered(ctx: OperationContext, questionId: string): Promise<number> {
    return (await this.database.query<{ count: number }>(ctx, 'select count(*)::int as count from challenges.answer where question_id = $1', [questionId]))[0]!.count;
  }

  async answer(ctx: TransactionContext, a: Answer): Promise<void> {
    await this.database.execute(ctx, 'insert into challenges.answer (id, question_id, seq, text, answered_by, answered_at) values ($1, $2, $3, $4, $5, $6)', [a.id, a.questionId, a.seq, a.text, a.answeredBy, a.answeredAt]);
  }

  async count(ctx: OperationContext, challengeId: string): Promise<number> {
    return (await this.database.query<{ count: number }>(ctx, 'select count(*)::int as count from challenges.question where challenge_id = $1', [challengeId]))[0]!.count;
  }

  /** Newest first, up to `limit` + 1. */
  page(ctx: OperationContext, challengeId: string, after: string | undefined, limit: number): Promise<Question[]> {
    return this.database.query<Question>(ctx, `select ${QUESTION} from challenges.question q where q.challenge_id = $1 and ($2::uuid is null or q.id < $2) order by q.id desc limit $3`, [challengeId, after ?? null, limit + 1]);
  }

  answers(ctx: OperationContext, questionIds: readonly string[]): Promise<Answer[]> {
    return this.database.query<Answer>(ctx, `select ${ANSWER} from challenges.answer a where a.question_id = any($1::uuid[]) order by a.question_id, a.seq`, [questionIds]);
  }
}
