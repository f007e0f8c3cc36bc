import { Controller, Param, Res, StreamableFile } from '@nestjs/common';
import { idSchema } from '@app/kernel';
import type { OperationContext } from '@app/platform';
import { Ctx, Endpoint } from '@app/platform/http';
import type { FastifyReply } from 'fastify';
import { z } from 'zod';
import { DossierQuery } from '../application/dossier/dossier.query.js';
import { ExportDossier } from '../application/dossier/export-dossier.usecase.js';
import { dossierPreviewSchema, dossierSchema, dossierVerificationSchema } from '../domain/dossier/dossier.response.js';
import { rightsApplicationPermissions as may } from '../domain/rights-application.permissions.js';

const idParam = z.object({ id: idSchema });
type IdParam = z.infer<typeof idParam>;

@Controller('api/v1/rights-applications/:id/dossier')
export class DossierController {
  constructor(private readonly query: DossierQuery, private readonly exporting: ExportDossier) {}

  @Endpoint.get('', { summary: 'The sealed dossier of a decision', permission: may['dossier.read'], response: dossierSchema })
  get(@Ctx() ctx: OperationContext, @Param({ schema: idParam }) { id }: IdParam) {
    return this.query.get(ctx, id);
  }

  @Endpoint.get('preview', { summary: 'What the dossier has and what is missing, item by item, with why and who can bring it', permission: may['dossier.read'], response: dossierPreviewSchema })
  preview(@Ctx() ctx: OperationContext, @Param({ schema: idParam }) { id }: IdParam) {
    return this.query.preview(ctx, id);
  }

  @Endpoint.get('verification', { summary: 'Hashes, links, signatures and files of a sealed dossier, computed anew', permission: may['dossier.read'], response: dossierVerificationSchema })
  verify(@Ctx() ctx: OperationContext, @Param({ schema: idParam }) { id }: IdParam) {
    return this.query.verify(ctx, id);
  }

  @Endpoint.get('archive', { summary: 'The dossier as one zip with its verifier; each download is audited', permission: may['dossier.read'], produces: 'application/zip' })
  async archive(@Ctx() ctx: OperationContext, @Param({ schema: idParam }) { id }: IdParam, @Res({ passthrough: true }) reply: FastifyReply): Promise<StreamableFile> {
    const { bytes, fileName } = await this.exporting.run(ctx, id);
    void reply.header('x-content-type-options', 'nosniff').header('content-security-policy', `default-src 'none'; sandbox`);
    return new StreamableFile(bytes, { type: 'application/zip', length: bytes.length, disposition: `attachment; filename="${fileName}"` });
  }
}
