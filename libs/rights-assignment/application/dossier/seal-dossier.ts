import { createHash, sign } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Clock, newId, type Texts } from '@app/kernel';
import { AuditLog, RuleRegistry, SigningKeys, spkiOf, type OperationContext, type TransactionContext } from '@app/platform';
import { canonicalize } from 'json-canonicalize';
import { namedUsers } from '../../domain/disclosure.js';
import { NO_PREDECESSOR, sealText, type ChainEnd, type Dossier, type DossierContent, type FrozenRuleVersion, type NoticeOnFile, type Plain, type ReportOnFile, type Seal, type Supplement, type SupplementContent } from '../../domain/dossier/dossier.js';
import { dossierItems } from '../../domain/dossier/items.js';
import { screensOf } from '../../domain/dossier/screens.js';
import type { RightsApplication } from '../../domain/rights-application.js';
import { rightsApplicationMachine, type ApplicationFacts } from '../../domain/rights-application.machine.js';
import type { Found } from '../../persistence/disclosure.repository.js';
import { DossierRepository } from '../../persistence/dossier.repository.js';
import { contentOf } from '../../persistence/rights-application.repository.js';
import { AssignmentNotices, PeopleDirectory, RightsUnits } from '../ports.js';

const AGGREGATE = 'rights-application';
/** Whose rules are shown as judged on the day of the decision. */
const SCREENED = ['decide', 'publicise', 'ask-consent'];

export const sha256Of = (bytes: string | Buffer): string => createHash('sha256').update(bytes).digest('hex');
const plain = <T>(value: T): Plain<T> => JSON.parse(JSON.stringify(value)) as Plain<T>;

export interface Decided {
  readonly before: RightsApplication;
  readonly after: RightsApplication;
  readonly disclosure: Found;
  /** On which the act was judged. */
  readonly facts: ApplicationFacts;
}

/** Freezes what a decision rested on, in its transaction, and adds to it what happens later. */
@Injectable()
export class SealDossier {
  constructor(
    private readonly dossiers: DossierRepository, private readonly audit: AuditLog, private readonly registry: RuleRegistry, private readonly notices: AssignmentNotices,
    private readonly people: PeopleDirectory, private readonly units: RightsUnits, private readonly keys: SigningKeys, private readonly clock: Clock,
  ) {}

  /** For the audit entry of the decision: the dossier's number and hash. */
  async seal(ctx: TransactionContext, { after, disclosure, facts }: Decided): Promise<{ number: number; sha256: string }> {
    const evidence = await this.notices.evidence(ctx, after.id);
    const rules = await this.frozenRules(ctx, after.organisationId, after.ruleVersions);
    const last = await this.dossiers.lastOf(ctx, after.organisationId);
    const auditChain = await this.chainEnd(ctx, after.id);
    const confidential = evidence ? canonicalize(evidence.confidential) : null;
    const decidedBy = after.decidedBy!;
    const sealedAt = this.clock.now();
    const content: DossierContent = {
      format: 'luqiao-dossier/1', organisationId: after.organisationId, organisationName: (await this.units.unit(ctx, after.organisationId))?.nameZh ?? '',
      applicationId: after.id, applicationVersion: after.version, number: (last?.number ?? 0) + 1, previousSha256: last?.sha256 ?? NO_PREDECESSOR, auditChain, sealedAt: sealedAt.toISOString(),
      decision: { act: 'decide', decidedBy, at: after.updatedAt.toISOString() }, people: await this.names(ctx, after, disclosure, facts), disclosure: plain(disclosure),
      assignment: plain(contentOf(after)), contentHash: after.contentHash, applicantId: after.applicantId, reviewedBy: after.reviewedBy, completers: plain(facts.completers), consents: plain(facts.consents),
      college: after.college, unit: after.unit, notice: evidence?.open ?? null, confidentialSha256: confidential === null ? null : sha256Of(confidential), reports: evidence?.reports ?? [], rules,
      screens: screensOf(SCREENED, facts), items: dossierItems({ facts, disclosure, reports: evidence?.reports ?? [], ruleVersions: rules.length }),
    };
    const canonical = canonicalize(plain(content));
    const dossier: Dossier = {
      id: newId(), organisationId: after.organisationId, applicationId: after.id, number: content.number, canonical, confidential, confidentialSha256: content.confidentialSha256,
      previousSha256: content.previousSha256, auditSeq: auditChain.seq, auditHash: auditChain.hash, sealedBy: decidedBy, sealedAt, ...(await this.sealed('dossier', canonical)),
    };
    await this.dossiers.insert(ctx, dossier);
    return { number: dossier.number, sha256: dossier.sha256 };
  }

  /** What an act after the decision left behind; nothing where there is no dossier. The act's own audit entry is written already: the supplement stands on it. */
  async followAct(ctx: TransactionContext, act: string, { after, facts }: Omit<Decided, 'before' | 'disclosure'>): Promise<void> {
    const { state, version, agreement, recordal, stateReason } = after;
    const texts = rightsApplicationMachine.acts.find((row) => row.act === act)!.texts;
    await this.append(ctx, after.id, { kind: act, texts, facts: { state, version, agreement, recordal, stateReason, ruleVersions: after.ruleVersions }, screens: screensOf([act], facts), reports: [] });
  }

  /** A report that was made, or made anew, after the decision. One that the dossier holds already is passed over. */
  async followReport(ctx: TransactionContext, applicationId: string, made: readonly ReportOnFile[]): Promise<void> {
    const dossier = await this.dossiers.ofApplication(ctx, applicationId);
    if (!dossier) return;
    const held = new Set((await this.held(ctx, dossier)).map(({ sha256 }) => sha256));
    const reports = made.filter(({ sha256 }) => !held.has(sha256));
    if (reports.length > 0) await this.append(ctx, applicationId, { kind: 'publicity-report', texts: { 'zh-CN': '公示报告', en: 'Publicity report' }, facts: {}, screens: [], reports });
  }

  /** The reports that the dossier and its supplements name, oldest first. */
  async held(ctx: OperationContext, dossier: Dossier): Promise<ReportOnFile[]> {
    const supplements = await this.dossiers.supplements(ctx, dossier.id);
    return [(JSON.parse(dossier.canonical) as DossierContent).reports, ...supplements.map(({ canonical }) => (JSON.parse(canonical) as SupplementContent).reports)].flat();
  }

  /** Hashed, and signed with the key of the audit roots. Signatures and keys in hex, so that they can be written in one way only. */
  async sealed(kind: 'dossier' | 'supplement' | 'export', canonical: string): Promise<Seal & { sha256: string }> {
    const key = await this.keys.signing();
    const sha256 = sha256Of(canonical);
    return { sha256, signature: sign(null, Buffer.from(sealText(kind, sha256)), key).toString('hex'), publicKey: Buffer.from(spkiOf(key), 'base64').toString('hex') };
  }

  async frozenRules(ctx: OperationContext, organisationId: string, ids: readonly string[]): Promise<FrozenRuleVersion[]> {
    const wanted = new Set(ids);
    return (await this.registry.versions(ctx, undefined, organisationId)).filter(({ id }) => wanted.has(id))
      .map(({ id, rule, jurisdiction, unitClass, value, article, status, validFrom, validTo }) => ({ id, rule, jurisdiction, unitClass, value, article, mark: status, validFrom, validTo }));
  }

  evidence(ctx: OperationContext, applicationId: string): Promise<NoticeOnFile | undefined> {
    return this.notices.evidence(ctx, applicationId);
  }

  private async append(ctx: TransactionContext, applicationId: string, said: { kind: string; texts: Texts; facts: object; screens: SupplementContent['screens']; reports: readonly ReportOnFile[] }): Promise<void> {
    const dossier = await this.dossiers.ofApplication(ctx, applicationId);
    if (!dossier) return;
    const last = (await this.dossiers.supplements(ctx, dossier.id)).at(-1);
    const auditChain = await this.chainEnd(ctx, applicationId);
    const at = this.clock.now();
    const content: SupplementContent = {
      format: 'luqiao-dossier-supplement/1', applicationId, dossierSha256: dossier.sha256, number: (last?.number ?? 0) + 1, previousSha256: last?.sha256 ?? dossier.sha256,
      at: at.toISOString(), by: ctx.actor.kind === 'person' ? ctx.actor.userId : null, auditChain, ...said, facts: said.facts as SupplementContent['facts'],
    };
    const canonical = canonicalize(plain(content));
    const supplement: Supplement = {
      id: newId(), dossierId: dossier.id, number: content.number, kind: content.kind, canonical, previousSha256: content.previousSha256, auditSeq: auditChain.seq, auditHash: auditChain.hash, at,
      ...(await this.sealed('supplement', canonical)),
    };
    await this.dossiers.addSupplement(ctx, supplement);
  }

  private async chainEnd(ctx: OperationContext, applicationId: string): Promise<ChainEnd> {
    const { seq, hash } = (await this.audit.history(ctx, AGGREGATE, applicationId)).at(-1)!;
    return { seq, hash };
  }

  private async names(ctx: OperationContext, after: RightsApplication, disclosure: Found, { consents }: ApplicationFacts): Promise<DossierContent['people']> {
    const ids = [after.applicantId, after.reviewedBy, after.decidedBy, disclosure.authorId, disclosure.submittedBy, disclosure.assessedBy, ...namedUsers(disclosure), ...consents.map(({ userId }) => userId), ...disclosure.referrals.flatMap(({ openedBy, answeredBy }) => [openedBy, answeredBy])];
    const wanted = [...new Set(ids.filter((id) => id !== null))].sort();
    return [...await this.people.people(ctx, wanted)].map(({ id, name }) => ({ id, name })).sort((a, b) => (a.id < b.id ? -1 : 1));
  }
}
