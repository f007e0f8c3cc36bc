import { Injectable } from '@nestjs/common';
import { LOCALES, type Locale, type Texts } from '@app/kernel';
import { ReferenceLists, type OperationContext } from '@app/platform';
import type { PreparedAchievement } from '../domain/prepared-profile.js';
import { prepareProfile } from '../domain/prepared-profile.js';
import type { AchievementProfile, DemandProfile } from '../domain/profile.js';
import { CANDIDATES, candidateQuery } from '../domain/query.js';
import { explained, reasonsBetween, reasonText, type MatchReason, type NameOf } from '../domain/reasons.js';
import { scoreMatch, type MatchLevel } from '../domain/scorer.js';
import { DocumentRepository } from '../persistence/document.repository.js';
import { ListingIndex } from '../persistence/listing-index.repository.js';
import { CorpusKnowledge } from './corpus-knowledge.js';
import { FlushIndex } from './flush-index.usecase.js';
import { PreparedProfiles } from './prepared-profiles.js';
import { TextTerms } from './text-terms.js';

export interface FoundAnswer {
  readonly achievementId: string;
  readonly organisationId: string;
  readonly title: string;
  /** 0 to 1, to four decimals. */
  readonly score: number;
  readonly level: MatchLevel;
  readonly reasons: readonly (Pick<MatchReason, 'code' | 'side'> & { readonly texts: Texts })[];
}
/** Scores are kept to four decimals. */
const DECIMALS = 10_000;

/** Which published achievements answer a problem that is no listing: nothing is kept, only public words are compared. */
@Injectable()
export class FindAnswers {
  constructor(
    private readonly documents: DocumentRepository, private readonly index: ListingIndex, private readonly flush: FlushIndex, private readonly corpus: CorpusKnowledge, private readonly prepared: PreparedProfiles,
    private readonly text: TextTerms, private readonly lists: ReferenceLists,
  ) {}

  /** At most `limit` of at least the level, best first, with reasons in words; none of the organisation that asks. */
  async run(ctx: OperationContext, problem: DemandProfile, { leastLevel, limit, except }: { leastLevel: MatchLevel; limit: number; except: string }): Promise<FoundAnswer[]> {
    await this.flush.run(ctx);
    const known = await this.corpus.statistics(ctx);
    const index = await this.index.current(ctx);
    const hits = await index.query({ terms: candidateQuery(problem, this.text.tokenise, known.statistics), filter: [{ column: 'kind', is: 'achievement' }], limit: CANDIDATES });
    const others = (await this.documents.live(ctx, hits.map(({ key }) => key), 'achievement')).filter(({ organisationId }) => organisationId !== except);
    const wanted = prepareProfile(problem, this.text.tokenise, known.statistics);
    const best = others.map((other) => ({ other, ...scoreMatch(wanted, this.prepared.of(other, known) as PreparedAchievement) }))
      .filter(({ level }) => level >= leastLevel).sort((a, b) => b.score - a.score || (a.other.id < b.other.id ? -1 : 1)).slice(0, limit);
    const [nameOf, self] = [await this.names(ctx), explained(problem, this.text.tokenise)];
    return best.map(({ other, score, level }) => ({
      achievementId: other.id, organisationId: other.organisationId, title: other.title, score: Math.round(score * DECIMALS) / DECIMALS, level,
      reasons: reasonsBetween(self, explained(other.profile as AchievementProfile, this.text.tokenise), this.text, known.statistics).map((reason) => ({
        code: reason.code, side: reason.side, texts: Object.fromEntries(LOCALES.map((locale: Locale) => [locale, reasonText(reason, locale, nameOf)])) as Texts,
      })),
    }));
  }

  /** When a published achievement was taken over or left last; null where there is none. */
  newsAt(ctx: OperationContext): Promise<Date | null> {
    return this.documents.changedAt(ctx, 'achievement');
  }

  private async names(ctx: OperationContext): Promise<NameOf> {
    const [field, region, division] = await Promise.all([this.lists.list(ctx, 'industry'), this.lists.list(ctx, 'region'), this.lists.list(ctx, 'gbt4754')]);
    const lists = { field, region, division };
    return (kind, code, locale) => lists[kind].get(code)?.texts[locale] ?? code;
  }
}
