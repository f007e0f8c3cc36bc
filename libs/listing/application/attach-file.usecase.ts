import { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import { Clock, Problem, type SecrecyAnswer } from '@app/kernel';
import { ChangeRecorder, fileName, fileProblems, FileStore, RuleRegistry, TransactionRunner, type OperationContext } from '@app/platform';
import { seesWholeAchievement } from '../domain/access.js';
import type { Achievement } from '../domain/achievement.js';
import { listingProblems } from '../domain/problems.js';
import { AchievementRepository, type AttachmentRow } from '../persistence/achievement.repository.js';
import { AttachmentRepository } from '../persistence/attachment.repository.js';
import { achievementAudit } from './audit-view.js';
import { mayEdit } from './achievement-views.js';
import { actingPerson } from './acting-person.js';
import { sniff } from './file-kind.js';
import { SecrecyGate } from './secrecy-gate.js';

/** A file is looked at whole in memory, so whatever the registry allows, it is never longer than this. */
export const MOST_BYTES = 20 * 1_048_576;

export interface IncomingFile {
  readonly name: string;
  readonly public: boolean;
  /** Reads the bytes; called only once everything else has let the file in. */
  readonly read: (limitBytes: number) => Promise<Buffer>;
}

@Injectable()
export class AttachFile {
  constructor(
    private readonly transactions: TransactionRunner, private readonly gate: SecrecyGate, private readonly achievements: AchievementRepository, private readonly attachments: AttachmentRepository,
    private readonly files: FileStore, private readonly registry: RuleRegistry, private readonly recorder: ChangeRecorder, private readonly clock: Clock,
  ) {}

  /** Keeps a file with a draft or suspended achievement. Refuses 422 `listing.secrecy-stop` before a byte is read, 404, 403, 409 state, 413 size, 415 kind. */
  async run(ctx: OperationContext, id: string, secrecyAnswer: SecrecyAnswer, file: IncomingFile): Promise<AttachmentRow> {
    await this.gate.pass(ctx, secrecyAnswer);
    const person = actingPerson(ctx.actor);
    this.letIn(ctx, await this.achievements.find(ctx, id));
    const limitBytes = Math.min(MOST_BYTES, await this.registry.productDefault(ctx, 'listing.attachment-max-bytes'));
    const bytes = await file.read(limitBytes);
    if (bytes.length > limitBytes) throw new Problem(fileProblems['too-large'], { limitMb: Math.floor(limitBytes / 1_048_576) });
    const name = fileName(file.name);
    const mediaType = await sniff(bytes, name);
    const { sha256 } = await this.files.put(Readable.from([bytes]), limitBytes);
    return this.transactions.run(ctx, async (ctx) => {
      const before = this.letIn(ctx, await this.achievements.lock(ctx, id));
      const known = await this.attachments.sameBytes(ctx, id, sha256);
      if (known) return known;
      const now = this.clock.now();
      const after: Achievement = { ...before, version: before.version + 1, updatedAt: now, ...(file.public && { secrecyReviewedBy: null, secrecyReviewedAt: null }) };
      await this.achievements.save(ctx, after, before.version);
      const kept = await this.attachments.insert(ctx, { achievementId: id, organisationId: before.organisationId, name, mediaType, bytes: bytes.length, sha256, public: file.public, by: person.userId, at: now });
      await this.recorder.record(ctx, {
        aggregateType: 'achievement', aggregateId: id, act: 'attach', before: achievementAudit(before), after: { ...achievementAudit(after), attachment: { id: kept.id, sha256, mediaType, public: file.public } },
      });
      return kept;
    });
  }

  async remove(ctx: OperationContext, id: string, attachmentId: string): Promise<void> {
    await this.transactions.run(ctx, async (ctx) => {
      const before = this.letIn(ctx, await this.achievements.lock(ctx, id));
      const file = await this.attachments.find(ctx, id, attachmentId);
      if (!file) throw new Problem(listingProblems['attachment-not-found']);
      const after: Achievement = { ...before, version: before.version + 1, updatedAt: this.clock.now() };
      await this.achievements.save(ctx, after, before.version);
      await this.attachments.delete(ctx, attachmentId);
      await this.recorder.record(ctx, {
        aggregateType: 'achievement', aggregateId: id, act: 'detach', before: { ...achievementAudit(before), attachment: { id: file.id, sha256: file.sha256 } }, after: achievementAudit(after),
      });
    });
  }

  /** On the market no file comes or goes: what others see has been reviewed. */
  private letIn<T extends Achievement>(ctx: OperationContext, achievement: T | undefined): T {
    if (!achievement || !seesWholeAchievement(ctx.actor, achievement)) throw new Problem(listingProblems['achievement-not-found']);
    if (achievement.state !== 'draft' && achievement.state !== 'suspended') throw new Problem(listingProblems['not-editable'], { state: achievement.state });
    if (!mayEdit(ctx.actor, achievement)) throw new Problem(listingProblems['not-yours'], { act: 'attach' });
    return achievement;
  }
}
