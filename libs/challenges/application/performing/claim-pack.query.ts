import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Clock, Problem } from '@app/kernel';
import { ChangeRecorder, renderDocument, TransactionRunner, type OperationContext } from '@app/platform';
import { canonicalize } from 'json-canonicalize';
import { zipSync, type Zippable } from 'fflate';
import { challengeContentSchema } from '../../domain/challenge.schema.js';
import { eventDay } from '../../domain/performing/event-day.js';
import { poolSettlement } from '../../domain/performing/pool-settlement.js';
import { challengeProblems } from '../../domain/problems.js';
import { ChallengeRepository } from '../../persistence/challenge.repository.js';
import { PerformingRepository, type KeptSettlement } from '../../persistence/performing.repository.js';
import { ChallengeTable } from '../challenge-table.js';
import { claimBlocks } from './claim-pack-document.js';
import { LanesOf } from './lanes.js';

export interface ClaimPackFile { readonly bytes: Buffer; readonly sha256: string; readonly fileName: string }

const ENDED = ['failed', 'force_majeure', 'settled', 'evaluated'] as const;
/** The format's earliest day: the same content gives the same archive everywhere. */
const NO_TIME = new Date(1980, 0, 1);
const sha256Of = (bytes: Buffer | string): string => createHash('sha256').update(bytes).digest('hex');

/** As what it ended; the settlement keeps that once the state went on. */
const endedAs = (state: string, settled: KeptSettlement | undefined): string => (settled ? (JSON.parse(settled.canonical) as { state: string }).state : state);

/** What an insurer asks for after a failure, out of what was kept (rules I7): one zip of canonical JSON, a page to read, and the hashes of both. */
@Injectable()
export class ClaimPack {
  constructor(
    private readonly table: ChallengeTable, private readonly challenges: ChallengeRepository, private readonly lanesOf: LanesOf, private readonly kept: PerformingRepository, private readonly transactions: TransactionRunner, private readonly recorder: ChangeRecorder,
    private readonly clock: Clock,
  ) {}

  /** Refuses 404 whoever is not of the organiser, 409 without an insurance, or where nothing failed. */
  async run(ctx: OperationContext, id: string): Promise<ClaimPackFile> {
    const { challenge } = await this.table.own(ctx, id);
    const content = challengeContentSchema.parse(challenge.content);
    const lanes = await this.lanesOf.of(ctx, id);
    const fell = lanes.some(({ entry }) => entry.state === 'failed');
    if (content.insurance === null || !fell || !ENDED.some((state) => state === challenge.state)) throw new Problem(challengeProblems['no-claim-pack']);
    const edition = await this.challenges.edition(ctx, id, challenge.edition);
    const { poolFen, paidFen, refundFen } = poolSettlement(content, lanes);
    const settled = await this.kept.settlement(ctx, id);
    const eventOn = eventDay(lanes, endedAs(challenge.state, settled));
    const claim = {
      format: 'luqiao-claim-pack/1',
      challenge: { id, title: content.title, edition: challenge.edition, editionSha256: edition?.sha256 ?? null, state: challenge.state, reason: challenge.stateReason, organisationId: challenge.organisationId },
      policy: content.insurance, eventOn,
      warnings: [...(eventOn === null ? ['event-day-unknown'] : []), ...(eventOn !== null && eventOn > content.insurance.until ? ['policy-expired'] : [])],
      lanes: lanes.map(({ entry, deal }) => ({
        entryId: entry.id, number: entry.number, organisationId: entry.organisationId, state: entry.state, whyNot: entry.whyNot, contract: deal?.contract ?? null,
        milestones: (deal?.milestones ?? []).map(({ id: milestoneId, key, title, dueOn, state, submittedOn, acceptedOn, lateDays, evidence }) => ({
          id: milestoneId, key, title, dueOn, state, submittedOn, acceptedOn, lateDays, evidence: evidence.map(({ name, sha256, at }) => ({ name, sha256, at: at.toISOString() })),
        })),
        payments: (deal?.sums ?? []).flatMap(({ id: sum, fen, payments }) => payments.map(({ fen: paid, paidOn, bankReference }) => ({ sum, agreedFen: fen, paidFen: paid, paidOn, bankReference }))),
        forceMajeure: (deal?.forceMajeure ?? []).map(({ state, what, since, endedOn, at }) => ({ state, what, since, endedOn, at: at.toISOString() })),
        endings: (deal?.endings ?? []).map(({ state, kind, ground, reason, at }) => ({ state, kind, ground, reason, at: at.toISOString() })),
      })),
      pool: { poolFen, paidFen, refundFen }, settlement: settled ? { sha256: settled.sha256, settledAt: settled.settledAt.toISOString() } : null,
    };
    const json = Buffer.from(canonicalize(claim));
    const { bytes: pdf } = await renderDocument({ title: '科技攻关保险理赔材料', unit: content.insurance.insurer, matter: content.title, asOf: challenge.updatedAt, blocks: claimBlocks(claim, sha256Of(json)) });
    const files = { 'claim.json': json, 'claim.pdf': pdf };
    const hashes = Buffer.from(canonicalize({ format: 'luqiao-claim-pack-hashes/1', madeAt: this.clock.now().toISOString(), files: Object.entries(files).map(([path, bytes]) => ({ path, bytes: bytes.length, sha256: sha256Of(bytes) })) }));
    const bytes = Buffer.from(zipSync({ ...files, 'hashes.json': hashes } as Zippable, { level: 6, mtime: NO_TIME }));
    const sha256 = sha256Of(bytes);
    await this.transactions.run(ctx, (ctx) => this.recorder.record(ctx, { aggregateType: 'challenge', aggregateId: id, act: 'download-claim-pack', before: null, after: { organisationId: challenge.organisationId, claim: sha256Of(json), archive: sha256 } }));
    return { bytes, sha256, fileName: `luqiao-claim-${id.slice(0, 8)}-${sha256.slice(0, 12)}.zip` };
  }
}
