import { createPublicKey, verify } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { belongsTo, Clock, hasRole, Problem, ruleMark, type Actor, type Texts } from '@app/kernel';
import { AuditLog, FileStore, hashEntry, keyIdOf, type OperationContext } from '@app/platform';
import { NO_PREDECESSOR, sealText, type Dossier, type DossierContent, type Supplement, type SupplementContent } from '../../domain/dossier/dossier.js';
import type { DossierPreview, DossierVerification, DossierView } from '../../domain/dossier/dossier.response.js';
import { dossierItems } from '../../domain/dossier/items.js';
import { rightsProblems } from '../../domain/problems.js';
import type { Completer, RightsApplication } from '../../domain/rights-application.js';
import type { Found } from '../../persistence/disclosure.repository.js';
import { DossierRepository } from '../../persistence/dossier.repository.js';
import { RightsApplicationRepository } from '../../persistence/rights-application.repository.js';
import { ApplicationFactsOf, completersOf } from '../application-facts.js';
import { ApplicationReaders } from '../application-readers.js';
import { SealDossier, sha256Of } from './seal-dossier.js';

/** The unit's handlers of objections; neither whoever opened the notice, nor the team that the objections are about. */
export const readsObjections = (actor: Actor, { organisationId, reviewedBy, applicantId }: RightsApplication, completers: readonly Completer[]): boolean =>
  actor.kind === 'person' && belongsTo(actor, organisationId) && hasRole(actor, 'tto', 'unit_leader', 'decision_secretary')
  && actor.userId !== reviewedBy && actor.userId !== applicantId && !completers.some(({ userId }) => userId === actor.userId);

export const keyIdOfHex = (publicKey: string): string => keyIdOf(Buffer.from(publicKey, 'hex').toString('base64'));

function signed(kind: 'dossier' | 'supplement', { sha256, signature, publicKey }: Pick<Dossier, 'sha256' | 'signature' | 'publicKey'>): boolean {
  try {
    return verify(null, Buffer.from(sealText(kind, sha256)), createPublicKey({ key: Buffer.from(publicKey, 'hex'), format: 'der', type: 'spki' }), Buffer.from(signature, 'hex'));
  } catch {
    return false;
  }
}

export interface SeenDossier {
  readonly application: RightsApplication;
  readonly disclosure: Found;
  readonly completers: readonly Completer[];
  readonly dossier: Dossier;
  readonly content: DossierContent;
  readonly supplements: readonly (Supplement & { readonly said: SupplementContent })[];
  readonly holdsConfidential: boolean;
}

@Injectable()
export class DossierQuery {
  constructor(
    private readonly applications: RightsApplicationRepository, private readonly factsOf: ApplicationFactsOf, private readonly dossiers: DossierRepository, private readonly seals: SealDossier,
    private readonly audit: AuditLog, private readonly files: FileStore, private readonly readers: ApplicationReaders, private readonly clock: Clock,
  ) {}

  /** What is there and what is missing, item by item; once it is sealed, as it was then. Refuses 404 foreign or absent. */
  async preview(ctx: OperationContext, applicationId: string): Promise<DossierPreview> {
    const { application, disclosure } = await this.application(ctx, applicationId);
    const dossier = await this.dossiers.ofApplication(ctx, applicationId);
    if (dossier) return shown(true, (JSON.parse(dossier.canonical) as DossierContent).items);
    const { facts, ruleVersions } = await this.factsOf.of(ctx, application, disclosure);
    const evidence = await this.seals.evidence(ctx, applicationId);
    return shown(false, dossierItems({ facts, disclosure, reports: evidence?.reports ?? [], ruleVersions: ruleVersions.length }));
  }

  /** Refuses 404 foreign or absent, or not sealed. */
  async get(ctx: OperationContext, applicationId: string): Promise<DossierView> {
    const { dossier, content, supplements, disclosure, holdsConfidential } = await this.seen(ctx, applicationId);
    const name = content.people.find(({ id }) => id === dossier.sealedBy)?.name ?? '';
    return {
      applicationId, organisationId: dossier.organisationId, organisationName: content.organisationName, title: disclosure.title, number: dossier.number, sha256: dossier.sha256, previousSha256: dossier.previousSha256,
      confidentialSha256: dossier.confidentialSha256, auditChain: { ...content.auditChain }, keyId: keyIdOfHex(dossier.publicKey), sealedAt: dossier.sealedAt.toISOString(), sealedBy: name,
      items: [...content.items], screens: content.screens.map((screen) => ({ ...screen, registry: [...screen.registry], broken: screen.broken.map(({ path, params }) => ({ path, params: { ...params } })) })),
      rules: content.rules.map(({ id, rule, jurisdiction, value, article, mark, validFrom, validTo }) => ({ id, rule, jurisdiction, value, article, mark: ruleMark({ status: mark }), validFrom, validTo })),
      reports: (await this.seals.held(ctx, dossier)).filter(({ copy }) => copy === 'unit' || holdsConfidential).map(({ copy, edition, sha256 }) => ({ copy, edition, sha256 })),
      supplements: supplements.map(({ number, kind, at, sha256, said }) => ({ number, kind, texts: said.texts, at: at.toISOString(), sha256 })), holdsConfidential,
    };
  }

  /** Hashes, links, signatures, audit entries and files, computed anew. Refuses as `get`. */
  async verify(ctx: OperationContext, applicationId: string): Promise<DossierVerification> {
    const { dossier, supplements } = await this.seen(ctx, applicationId);
    const checks: DossierVerification['checks'] = [];
    const check = (name: string, zh: string, en: string, holds: boolean, found: string | null = null) => checks.push({ check: name, texts: { 'zh-CN': zh, en }, holds, found: holds ? null : found });
    check('hash', '卷宗内容的摘要', 'Hash of the content', sha256Of(dossier.canonical) === dossier.sha256, sha256Of(dossier.canonical));
    check('signature', '卷宗的签名', 'Signature of the dossier', signed('dossier', dossier));
    check('confidential', '单独保存部分的摘要', 'Hash of what is kept apart', dossier.confidential === null || sha256Of(dossier.confidential) === dossier.confidentialSha256);
    const before = dossier.number > 1 ? await this.dossiers.numbered(ctx, dossier.organisationId, dossier.number - 1) : undefined;
    check('chain', '与本单位上一卷的链接', 'Link to the unit\'s dossier before', dossier.number === 1 ? dossier.previousSha256 === NO_PREDECESSOR : before !== undefined && sha256Of(before.canonical) === dossier.previousSha256);
    let previous = dossier.sha256;
    const links = supplements.map(({ number, sha256, canonical, previousSha256, ...seal }, at) => {
      const holds = number === at + 1 && previousSha256 === previous && sha256Of(canonical) === sha256 && signed('supplement', { sha256, ...seal });
      previous = sha256;
      return holds;
    });
    check('supplements', '补充件的摘要、链接和签名', 'Hashes, links and signatures of the supplements', links.every(Boolean));
    const trail = new Map((await this.audit.history(ctx, 'rights-application', applicationId)).map(({ hash, ...entry }) => [entry.seq, hashEntry(entry) === hash ? hash : null]));
    check('audit', '所依据的审计记录', 'The audit entries that it stands on', [dossier, ...supplements].every(({ auditSeq, auditHash }) => trail.get(auditSeq) === auditHash));
    const document = await this.dossiers.document(ctx, dossier.id);
    const wanted = [...(await this.seals.held(ctx, dossier)), ...(document ? [document] : [])].map(({ sha256 }) => sha256);
    const lost: string[] = [];
    for (const sha256 of new Set(wanted)) if (!(await this.fileHolds(sha256))) lost.push(sha256);
    check('files', '公示报告和卷宗文件', 'Publicity reports and the dossier\'s document', lost.length === 0, lost.join(' '));
    return { holds: checks.every(({ holds }) => holds), checks, checkedAt: this.clock.now().toISOString() };
  }

  async seen(ctx: OperationContext, applicationId: string): Promise<SeenDossier> {
    const { application, disclosure, completers } = await this.application(ctx, applicationId);
    const dossier = await this.dossiers.ofApplication(ctx, applicationId);
    if (!dossier) throw new Problem(rightsProblems['dossier-not-sealed']);
    const supplements = (await this.dossiers.supplements(ctx, dossier.id)).map((each) => ({ ...each, said: JSON.parse(each.canonical) as SupplementContent }));
    return { application, disclosure, completers, dossier, content: JSON.parse(dossier.canonical) as DossierContent, supplements, holdsConfidential: dossier.confidential !== null && readsObjections(ctx.actor, application, completers) };
  }

  private async application(ctx: OperationContext, id: string): Promise<{ application: RightsApplication; disclosure: Found; completers: readonly Completer[] }> {
    const application = await this.applications.find(ctx, id);
    if (!application) throw new Problem(rightsProblems['application-not-found']);
    const disclosure = await this.factsOf.disclosure(ctx, application.disclosureId);
    const completers = completersOf(disclosure);
    await this.readers.require(ctx, application, completers);
    return { application, disclosure, completers };
  }

  private async fileHolds(sha256: string): Promise<boolean> {
    try {
      const parts: Buffer[] = [];
      for await (const part of await this.files.open(sha256)) parts.push(part as Buffer);
      return sha256Of(Buffer.concat(parts)) === sha256;
    } catch {
      return false;
    }
  }
}

const shown = (sealed: boolean, items: readonly { item: string; texts: Texts; present: boolean; why: Texts | null; article: string | null; who: Texts }[]): DossierPreview =>
  ({ sealed, missing: items.filter(({ present }) => !present).length, items: [...items] });
