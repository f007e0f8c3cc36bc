import { Injectable } from '@nestjs/common';
import { expectVersion, Problem } from '@app/kernel';
import { TransactionRunner, type OperationContext } from '@app/platform';
import { challengeContentSchema, type ChallengeContent } from '../../domain/challenge.schema.js';
import { startOf } from '../../domain/performing/pool-settlement.js';
import type { AwardContractInput } from '../../domain/performing/performing.schema.js';
import { challengeProblems } from '../../domain/problems.js';
import { EntryRepository } from '../../persistence/entry.repository.js';
import { challengeAudit, ChallengeTable } from '../challenge-table.js';
import { AwardContracts } from './ports.js';

/** The award becomes a deal in contracting: proposed by the organiser, with what the edition in force settled as its first terms. */
@Injectable()
export class ContractAward {
  constructor(private readonly transactions: TransactionRunner, private readonly table: ChallengeTable, private readonly entries: EntryRepository, private readonly contracts: AwardContracts) {}

  /** Refuses 404, 409 another state, an entry that was not chosen, or a live deal about it, 422 parties that are not verified. */
  async run(ctx: OperationContext, id: string, { version, entryId, foreign }: AwardContractInput): Promise<string> {
    return this.transactions.run(ctx, async (ctx) => {
      const { challenge, person } = await this.table.own(ctx, id, 'for update');
      expectVersion(challenge.version, version);
      if (challenge.state !== 'awarded') throw new Problem(challengeProblems['not-performing'], { state: challenge.state });
      const entry = await this.entries.find(ctx, entryId);
      if (!entry || entry.challengeId !== id) throw new Problem(challengeProblems['entry-not-found']);
      if (entry.state !== 'chosen' || entry.proposal === null) throw new Problem(challengeProblems['not-chosen']);
      const content = challengeContentSchema.parse(challenge.content);
      const { title, plan, pledge } = entry.proposal;
      const dealId = await this.contracts.propose(ctx, person, {
        challengeId: id, entryId, title: content.title, holderId: entry.organisationId, acquirerId: challenge.organisationId, proposerId: person.userId, foreign,
        note: `榜单“${content.title}”（第 ${challenge.edition} 版）中榜：第 ${entry.number} 号方案“${title}”。首份条款按公布的榜单和提交的军令状生成，请确认后洽谈未定事项。`,
        problem: content.problem ?? content.title, plan, standard: standardOf(content), endUser: content.endUser ?? '', startFen: startOf(content), stages: content.stages.map((stage) => ({ id: stage.id, title: stage.title, fen: stage.fen })),
        ip: { owner: content.ip.owner === 'to_be_decided' ? 'joint' : content.ip.owner, use: content.ip.use ?? content.title, secrecy: content.ip.secrecy ?? content.title }, pledge, publicMoney: content.publicFunds !== null, ethicsFlag: content.ethicsFlag,
      });
      await this.table.note(ctx, id, 'contract', { before: challengeAudit(challenge), after: { ...challengeAudit(challenge), entryId, dealId } });
      return dealId;
    });
  }
}

/** What the result is measured by, as it was published. */
function standardOf({ title, targets, stages }: ChallengeContent): string {
  const lines = [...targets.map(({ name, value, unit }) => `${name}：${value}${unit ?? ''}`), ...stages.map((stage) => `阶段“${stage.title}”${stage.evidence === null ? '' : `：${stage.evidence}`}`)];
  return (lines.length === 0 ? title : lines.join('；')).slice(0, 4_000);
}
