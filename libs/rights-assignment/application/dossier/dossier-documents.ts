import { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import { Clock } from '@app/kernel';
import { FileStore, renderDocument, type OperationContext } from '@app/platform';
import type { Dossier, DossierContent } from '../../domain/dossier/dossier.js';
import { DossierRepository, type DossierDocument } from '../../persistence/dossier.repository.js';
import { dossierBlocks } from './dossier-blocks.js';

const MOST_BYTES = 100 * 1_048_576;

/** The sealed dossier as PDF, zh-CN; made once, by the worker where it comes first. */
@Injectable()
export class DossierDocuments {
  constructor(private readonly dossiers: DossierRepository, private readonly files: FileStore, private readonly clock: Clock) {}

  async ofApplication(ctx: OperationContext, applicationId: string): Promise<DossierDocument | undefined> {
    const dossier = await this.dossiers.ofApplication(ctx, applicationId);
    return dossier && this.of(ctx, dossier);
  }

  async of(ctx: OperationContext, dossier: Dossier): Promise<DossierDocument> {
    const known = await this.dossiers.document(ctx, dossier.id);
    if (known) return known;
    const content = JSON.parse(dossier.canonical) as DossierContent;
    const title = content.disclosure.title;
    const { bytes } = await renderDocument({
      title: `尽职免责卷宗　${title}`, unit: content.organisationName, matter: `赋权决定：${title}`, asOf: new Date(content.sealedAt), blocks: dossierBlocks(content, dossier.sha256, 'zh-CN'),
    });
    await this.dossiers.keepDocument(ctx, dossier.id, await this.files.put(Readable.from([bytes]), MOST_BYTES), this.clock.now());
    return (await this.dossiers.document(ctx, dossier.id))!;
  }
}
