import { Body, Controller, Param, Query, StreamableFile } from '@nestjs/common';
import { idSchema } from '@app/kernel';
import { contentDisposition, CSV_TYPE, decodeCursor, pageFrom, pageOf, writeCsv, writeXlsx, XLSX_TYPE, type OperationContext } from '@app/platform';
import { Ctx, Endpoint } from '@app/platform/http';
import { z } from 'zod';
import { ArchiveQuery } from '../application/award/archive.query.js';
import { ExcludeEntry } from '../application/award/exclude-entry.usecase.js';
import { HistoryQuery } from '../application/award/history.query.js';
import { PubliciseResult } from '../application/award/publicise-result.usecase.js';
import { ResultsQuery } from '../application/award/results.query.js';
import { ScreenEthics } from '../application/award/screen-ethics.usecase.js';
import { StatisticsQuery } from '../application/award/statistics.query.js';
import { ChallengesQuery } from '../application/challenges.query.js';
import { FoundPeople } from '../application/found-people.query.js';
import {
  archivedSchema, archiveExportQuery, candidatesQuery, candidatesSchema, ethicsSchema, ethicsViewSchema, excludableSchema, exclusionSchema, feedbackSchema, historySchema, publicitySchema, publicityViewSchema, resultsSchema, statisticsQuery, statisticsSchema,
  type ArchiveFilter, type EthicsInput, type ExclusionInput, type PublicityInput, type StatisticsQuestion,
} from '../domain/award/award.schema.js';
import { challengeSchema } from '../domain/challenge.response.js';
import { challengePermissions as may } from '../domain/permissions.js';
import { archiveQuery, entryParam, idParam, type IdParam } from './inputs.js';

@Controller('api/v1/challenges')
export class ArchiveController {
  constructor(private readonly archive: ArchiveQuery, private readonly statistics: StatisticsQuery, private readonly candidates: FoundPeople) {}

  @Endpoint.get('archive', { summary: 'Challenges that have ended, with their outcome, the last first', permission: may['challenge.read'], response: pageOf(archivedSchema) })
  async list(@Ctx() ctx: OperationContext, @Query({ schema: archiveQuery }) { cursor, limit, ...filter }: z.infer<typeof archiveQuery>) {
    const after = decodeCursor(cursor, [z.iso.datetime(), idSchema]);
    return pageFrom(await this.archive.list(ctx, { ...filter, after, limit }), limit, (row) => [row.endedAt, row.id]);
  }

  @Endpoint.get('archive.csv', { summary: 'The archive as CSV', permission: may['challenge.read'], produces: CSV_TYPE })
  csv(@Ctx() ctx: OperationContext, @Query({ schema: archiveExportQuery }) filter: ArchiveFilter): StreamableFile {
    return new StreamableFile(writeCsv(this.archive.rows(ctx, filter)), { type: CSV_TYPE, disposition: contentDisposition('榜单档案.csv') });
  }

  @Endpoint.get('archive.xlsx', { summary: 'The archive as a workbook', permission: may['challenge.read'], produces: XLSX_TYPE })
  xlsx(@Ctx() ctx: OperationContext, @Query({ schema: archiveExportQuery }) filter: ArchiveFilter): StreamableFile {
    return new StreamableFile(writeXlsx(this.archive.rows(ctx, filter), { sheet: '榜单档案' }), { type: XLSX_TYPE, disposition: contentDisposition('榜单档案.xlsx') });
  }

  @Endpoint.get('statistics', { summary: 'Figures over challenges: public ones, or those of the own organisation in full', permission: may['challenge.read'], response: statisticsSchema })
  figures(@Ctx() ctx: OperationContext, @Query({ schema: statisticsQuery }) question: StatisticsQuestion) {
    return this.statistics.figures(ctx, question);
  }

  @Endpoint.get('keeper-candidates', { summary: 'People who may be named as keepers, by name and organisation', permission: may['challenge.write'], response: candidatesSchema })
  async people(@Ctx() ctx: OperationContext, @Query({ schema: candidatesQuery }) { q }: z.infer<typeof candidatesQuery>) {
    return { items: await this.candidates.named(ctx, q) };
  }
}

@Controller('api/v1/challenges/:id')
export class AwardController {
  constructor(
    private readonly challenges: ChallengesQuery, private readonly ethics: ScreenEthics, private readonly publicity: PubliciseResult, private readonly results: ResultsQuery, private readonly history: HistoryQuery, private readonly excluding: ExcludeEntry,
  ) {}

  @Endpoint.get('ethics', { summary: 'The ethics screen of those who are to win, for the organiser', permission: may['challenge.read'], response: ethicsViewSchema })
  screens(@Ctx() ctx: OperationContext, @Param({ schema: idParam }) { id }: IdParam) {
    return this.ethics.view(ctx, id);
  }

  @Endpoint.post('ethics', { summary: 'Answer the ethics screen of one that is to win; the last answers count', permission: may['award.manage'], status: 201, response: ethicsViewSchema })
  async screen(@Ctx() ctx: OperationContext, @Param({ schema: idParam }) { id }: IdParam, @Body({ schema: ethicsSchema }) body: EthicsInput) {
    await this.ethics.answer(ctx, id, body);
    return this.ethics.view(ctx, id);
  }

  @Endpoint.get('publicity', { summary: 'What is made public of the result, or would be, and how its notice stands; for the organiser', permission: may['challenge.read'], response: publicityViewSchema })
  shown(@Ctx() ctx: OperationContext, @Param({ schema: idParam }) { id }: IdParam) {
    return this.publicity.view(ctx, id);
  }

  @Endpoint.post('publicity', { summary: 'Make the result public, for objections', permission: may['award.manage'], status: 201, response: challengeSchema })
  async publicise(@Ctx() ctx: OperationContext, @Param({ schema: idParam }) { id }: IdParam, @Body({ schema: publicitySchema }) body: PublicityInput) {
    await this.publicity.run(ctx, id, body);
    return this.challenges.get(ctx, id);
  }

  @Endpoint.get('results', { summary: 'Ranking, winners and criteria, once the result is public', permission: may['challenge.read'], response: resultsSchema })
  result(@Ctx() ctx: OperationContext, @Param({ schema: idParam }) { id }: IdParam) {
    return this.results.of(ctx, id);
  }

  @Endpoint.get('history', { summary: 'What was done to a challenge, by whom in which part, and when', permission: may['challenge.read'], response: historySchema })
  past(@Ctx() ctx: OperationContext, @Param({ schema: idParam }) { id }: IdParam) {
    return this.history.of(ctx, id);
  }

  @Endpoint.get('excludable', { summary: 'Entries that may be excluded, as an objection was upheld; for the organiser', permission: may['challenge.read'], response: excludableSchema })
  async excludable(@Ctx() ctx: OperationContext, @Param({ schema: idParam }) { id }: IdParam) {
    return { items: await this.excluding.candidates(ctx, id) };
  }

  @Endpoint.post('entries/:entryId/exclusion', { summary: 'Exclude the entry that an upheld objection was about', permission: may['entry.examine'], status: 201, response: challengeSchema })
  async exclude(@Ctx() ctx: OperationContext, @Param({ schema: entryParam }) { id, entryId }: z.infer<typeof entryParam>, @Body({ schema: exclusionSchema }) body: ExclusionInput) {
    await this.excluding.run(ctx, id, entryId, body);
    return this.challenges.get(ctx, id);
  }
}

@Controller('api/v1/entries')
export class FeedbackController {
  constructor(private readonly statistics: StatisticsQuery) {}

  @Endpoint.get('feedback', { summary: 'Why entries of the own organisation were not taken further', permission: may['entry.read'], response: feedbackSchema })
  feedback(@Ctx() ctx: OperationContext) {
    return this.statistics.feedback(ctx);
  }
}
