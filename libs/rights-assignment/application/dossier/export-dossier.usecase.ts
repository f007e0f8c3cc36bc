import { readFileSync } from 'node:fs';
import { Injectable } from '@nestjs/common';
import { LOCALES, type Locale } from '@app/kernel';
import { ChangeRecorder, FileStore, TransactionRunner, type OperationContext } from '@app/platform';
import { canonicalize } from 'json-canonicalize';
import { zipSync, type Zippable } from 'fflate';
import type { ReportOnFile } from '../../domain/dossier/dossier.js';
import { dossierBlocks, supplementBlocks } from './dossier-blocks.js';
import { DossierDocuments } from './dossier-documents.js';
import { dossierPage } from './dossier-page.js';
import { DossierQuery, type SeenDossier } from './dossier.query.js';
import { SealDossier, sha256Of } from './seal-dossier.js';

/** The format's earliest day, without a time zone: the same content gives the same archive everywhere. */
const NO_TIME = new Date(1980, 0, 1);
let verifier: Buffer | undefined;
const verifierSource = (): Buffer => (verifier ??= readFileSync(new URL('./verify.mjs', import.meta.url)));

const WHAT: Readonly<Record<string, readonly [string, string]>> = {
  'dossier.json': ['卷宗内容（规范 JSON，RFC 8785）', 'the dossier itself (canonical JSON, RFC 8785)'], 'dossier.pdf': ['卷宗（PDF）', 'the dossier as PDF'], 'confidential.json': ['异议内容和答复', 'what was objected and answered'],
  'verify.mjs': ['核验程序：node verify.mjs', 'the verifier: node verify.mjs'], 'hashes.json': ['摘要清单', 'the list of hashes'],
};
const what = (path: string, locale: Locale): string => {
  const [zh, en] = WHAT[path] ?? (path.startsWith('publicity/') ? ['公示报告', 'publicity report'] : ['补充件', 'supplement']);
  return locale === 'zh-CN' ? zh : en;
};
const reportPath = ({ copy, edition }: Pick<ReportOnFile, 'copy' | 'edition'>): string => `publicity/report-${copy}-${edition}.pdf`;
const supplementPath = (number: number): string => `supplements/${String(number).padStart(3, '0')}.json`;

export interface DossierArchive {
  readonly bytes: Buffer;
  readonly sha256: string;
  readonly fileName: string;
}

@Injectable()
export class ExportDossier {
  constructor(
    private readonly query: DossierQuery, private readonly seals: SealDossier, private readonly documents: DossierDocuments, private readonly files: FileStore,
    private readonly transactions: TransactionRunner, private readonly recorder: ChangeRecorder,
  ) {}

  /** One zip that can be read and verified without this product. Every download is audited. What a reader may not read is named with its hash and left out. Refuses 404 as the dossier itself. */
  async run(ctx: OperationContext, applicationId: string): Promise<DossierArchive> {
    const seen = await this.query.seen(ctx, applicationId);
    const contents = await this.contents(ctx, seen);
    const zipped = Buffer.from(zipSync(Object.fromEntries([...contents].sort(([a], [b]) => (a < b ? -1 : 1))) as Zippable, { level: 6, mtime: NO_TIME }));
    const sha256 = sha256Of(zipped);
    await this.transactions.run(ctx, (ctx) => this.recorder.record(ctx, {
      aggregateType: 'rights-application', aggregateId: applicationId, act: 'download-dossier', before: null,
      after: { organisationId: seen.dossier.organisationId, dossier: seen.dossier.sha256, archive: sha256, supplements: seen.supplements.length, confidential: seen.holdsConfidential },
    }));
    return { bytes: zipped, sha256, fileName: `luqiao-dossier-${seen.dossier.number}-${seen.dossier.sha256.slice(0, 12)}.zip` };
  }

  private async contents(ctx: OperationContext, { dossier, content, supplements, holdsConfidential }: SeenDossier): Promise<Map<string, Uint8Array>> {
    const files = new Map<string, Uint8Array>([['dossier.json', Buffer.from(dossier.canonical)], ['verify.mjs', verifierSource()]]);
    const withheld: { path: string; sha256: string }[] = [];
    if (dossier.confidential !== null) {
      if (holdsConfidential) files.set('confidential.json', Buffer.from(dossier.confidential));
      else withheld.push({ path: 'confidential.json', sha256: dossier.confidentialSha256! });
    }
    files.set('dossier.pdf', await this.file((await this.documents.of(ctx, dossier)).sha256));
    for (const report of await this.seals.held(ctx, dossier)) {
      if (report.copy === 'unit' || holdsConfidential) files.set(reportPath(report), await this.file(report.sha256));
      else withheld.push({ path: reportPath(report), sha256: report.sha256 });
    }
    for (const { number, canonical } of supplements) files.set(supplementPath(number), Buffer.from(canonical));
    const beside = [...files.keys(), 'hashes.json'].sort();
    files.set('index.html', Buffer.from(dossierPage(LOCALES.map((locale) => ({
      locale, title: locale === 'zh-CN' ? `尽职免责卷宗　${content.disclosure.title}` : `Due-diligence dossier: ${content.disclosure.title}`,
      blocks: [...dossierBlocks(content, dossier.sha256, locale), ...supplements.flatMap(({ said, sha256 }) => supplementBlocks(said, sha256, locale))],
      files: beside.map((path) => ({ path, what: what(path, locale) })),
    })))));
    const { number, previousSha256, applicationId, organisationId, sha256, signature, publicKey } = dossier;
    const body = {
      format: 'luqiao-dossier-export/1', dossier: { number, previousSha256, applicationId, organisationId, sha256, signature, publicKey },
      supplements: supplements.map((each) => ({ sha256: each.sha256, signature: each.signature, publicKey: each.publicKey })),
      files: [...files].map(([path, bytes]) => ({ path, bytes: bytes.length, sha256: sha256Of(Buffer.from(bytes)) })).sort((a, b) => (a.path < b.path ? -1 : 1)), withheld,
    };
    const seal = await this.seals.sealed('export', canonicalize(body));
    return files.set('hashes.json', Buffer.from(canonicalize({ ...body, signature: seal.signature, publicKey: seal.publicKey })));
  }

  private async file(sha256: string): Promise<Buffer> {
    const parts: Buffer[] = [];
    for await (const part of await this.files.open(sha256)) parts.push(part as Buffer);
    return Buffer.concat(parts);
  }
}
