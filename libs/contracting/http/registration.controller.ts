import { Body, Controller, Param, Query, StreamableFile } from '@nestjs/common';
import { idSchema } from '@app/kernel';
import { CSV_TYPE, writeCsv, writeXlsx, XLSX_TYPE, type OperationContext } from '@app/platform';
import { Ctx, Endpoint } from '@app/platform/http';
import { z } from 'zod';
import { ContractStatistics } from '../application/contract-statistics.query.js';
import { ContractRecordals } from '../application/registration/recordals.query.js';
import { RecordRights } from '../application/registration/record-rights.usecase.js';
import { RegisterContract } from '../application/registration/register-contract.usecase.js';
import { ContractRegistrations } from '../application/registration/registration.query.js';
import { contractingPermissions as may } from '../domain/permissions.js';
import { recordalActBody, recordalObjectBody, recordalsSchema, type RecordalActInput, type RecordalObjectInput } from '../domain/recordal/recordal.schema.js';
import { registrationSchema } from '../domain/registration/registration.response.js';
import { registrationActBody, registrationDeclaration, registrationTaskBody, type RegistrationActInput, type RegistrationDeclaration, type RegistrationTaskInput } from '../domain/registration/registration.schema.js';
import { contractStatisticsSchema, statisticsQuery, type StatisticsQuery } from '../domain/statistics/statistics.schema.js';

const idParam = z.object({ id: idSchema });
type Id = z.infer<typeof idParam>;
const actParam = z.object({ id: idSchema, act: z.string().max(40) });
const taskParam = z.object({ id: idSchema, taskId: idSchema });
const recordalParam = z.object({ id: idSchema, recordalId: idSchema, act: z.string().max(40) });
const PDF_TYPE = 'application/pdf';
const named = (number: string, ending: string): string => `attachment; filename="registration-${number}.${ending}"; filename*=UTF-8''${encodeURIComponent(`认定登记材料-${number}`)}.${ending}`;

@Controller('api/v1/contracts')
export class RegistrationController {
  constructor(private readonly query: ContractRegistrations, private readonly register: RegisterContract, private readonly recordals: ContractRecordals, private readonly rights: RecordRights) {}

  @Endpoint.get(':id/registration', { summary: 'The registration of a contract: what is missing, both amounts, the clock; the other side sees the certificate alone', permission: may['deal.read'], response: registrationSchema })
  get(@Ctx() ctx: OperationContext, @Param({ schema: idParam }) { id }: Id) {
    return this.query.get(ctx, id);
  }

  @Endpoint.post(':id/registration/declarations', { summary: 'Begin the registration, or change what the terms do not say', permission: may['registration.file'], status: 201, response: registrationSchema })
  async declare(@Ctx() ctx: OperationContext, @Param({ schema: idParam }) { id }: Id, @Body({ schema: registrationDeclaration }) body: RegistrationDeclaration) {
    await this.register.declare(ctx, id, body);
    return this.query.get(ctx, id);
  }

  @Endpoint.post(':id/registration/acts/:act', { summary: 'File, recall, enter the certificate, a return, a refusal or a cancellation', permission: may['registration.file'], response: registrationSchema })
  async act(@Ctx() ctx: OperationContext, @Param({ schema: actParam }) { id, act }: z.infer<typeof actParam>, @Body({ schema: registrationActBody }) body: RegistrationActInput) {
    await this.register.act(ctx, id, act, body);
    return this.query.get(ctx, id);
  }

  @Endpoint.post(':id/registration/tasks/:taskId/completions', { summary: 'A change that was registered, or a notice to the tax office', permission: may['registration.file'], status: 201, response: registrationSchema })
  async finish(@Ctx() ctx: OperationContext, @Param({ schema: taskParam }) { id, taskId }: z.infer<typeof taskParam>, @Body({ schema: registrationTaskBody }) body: RegistrationTaskInput) {
    await this.register.finish(ctx, id, taskId, body);
    return this.query.get(ctx, id);
  }

  @Endpoint.get(':id/registration/pack.pdf', { summary: 'The pack as PDF; the download is kept', permission: may['registration.file'], produces: PDF_TYPE })
  async pdf(@Ctx() ctx: OperationContext, @Param({ schema: idParam }) { id }: Id): Promise<StreamableFile> {
    const { number, bytes } = await this.query.pdf(ctx, id);
    return new StreamableFile(bytes, { type: PDF_TYPE, length: bytes.length, disposition: named(number, 'pdf') });
  }

  @Endpoint.get(':id/registration/pack.xlsx', { summary: 'The pack as a workbook; the download is kept', permission: may['registration.file'], produces: XLSX_TYPE })
  async xlsx(@Ctx() ctx: OperationContext, @Param({ schema: idParam }) { id }: Id): Promise<StreamableFile> {
    const { number, rows } = await this.query.rows(ctx, id);
    return new StreamableFile(writeXlsx(rows, { sheet: '认定登记', widths: [14, 28, 70, 18] }), { type: XLSX_TYPE, disposition: named(number, 'xlsx') });
  }

  @Endpoint.get(':id/recordals', { summary: 'Rights to be entered in their registers, by when, and where each stands', permission: may['deal.read'], response: recordalsSchema })
  recorded(@Ctx() ctx: OperationContext, @Param({ schema: idParam }) { id }: Id) {
    return this.recordals.get(ctx, id);
  }

  @Endpoint.post(':id/recordals', { summary: 'Add a right that the terms do not list: a layout design, a plant variety, software', permission: may['registration.file'], status: 201, response: recordalsSchema })
  async add(@Ctx() ctx: OperationContext, @Param({ schema: idParam }) { id }: Id, @Body({ schema: recordalObjectBody }) body: RecordalObjectInput) {
    await this.rights.addObject(ctx, id, body);
    return this.recordals.get(ctx, id);
  }

  @Endpoint.post(':id/recordals/:recordalId/acts/:act', { summary: 'Enter a recordal, or drop it', permission: may['registration.file'], response: recordalsSchema })
  async record(@Ctx() ctx: OperationContext, @Param({ schema: recordalParam }) { id, recordalId, act }: z.infer<typeof recordalParam>, @Body({ schema: recordalActBody }) body: RecordalActInput) {
    await this.rights.act(ctx, id, recordalId, act, body);
    return this.recordals.get(ctx, id);
  }
}

@Controller('api/v1/statistics/contracts')
export class ContractStatisticsController {
  constructor(private readonly statistics: ContractStatistics) {}

  @Endpoint.get('', { summary: "Registered contracts of one's own organisation, or of a bureau's region, summed by one figure", permission: may['statistics.read'], response: contractStatisticsSchema })
  sums(@Ctx() ctx: OperationContext, @Query({ schema: statisticsQuery }) query: StatisticsQuery) {
    return this.statistics.sums(ctx, query);
  }

  @Endpoint.get('lines.csv', { summary: 'Every line behind the sums, as CSV', permission: may['statistics.read'], produces: CSV_TYPE })
  async csv(@Ctx() ctx: OperationContext, @Query({ schema: statisticsQuery }) query: StatisticsQuery): Promise<StreamableFile> {
    return new StreamableFile(writeCsv(await this.statistics.rows(ctx, query)), { type: CSV_TYPE, disposition: 'attachment; filename="contract-statistics.csv"' });
  }
}
