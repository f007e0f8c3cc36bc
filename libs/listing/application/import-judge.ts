import { Injectable } from '@nestjs/common';
import type { ListingKind } from '@app/events';
import { brokenRules, Clock, findAct, newId, type Violation } from '@app/kernel';
import { ReferenceLists, type OperationContext } from '@app/platform';
import { normalised, stamped, type Achievement } from '../domain/achievement.js';
import { achievementFacts, achievementMachine, draftRules } from '../domain/achievement.machine.js';
import type { AchievementDraft } from '../domain/achievement.schema.js';
import { demandStamped, type Demand } from '../domain/demand.js';
import { demandDraftRules, demandFacts, demandMachine } from '../domain/demand.machine.js';
import type { DemandDraft } from '../domain/demand.schema.js';
import type { ImportBatch } from '../domain/import-batch.js';
import type { NamedCodes } from '../domain/import-cells.js';
import type { KnownCodes } from '../domain/known-codes.js';
import { ListingFacts } from './listing-facts.js';
import { OrganisationDirectory, type ListedOrganisation } from './ports.js';

/** One row as a listing: the draft, and where the batch hands in at once the draft after it. */
export interface Judged<Listing> {
  readonly draft: Listing;
  readonly final: Listing;
  readonly broken: readonly Violation[];
}

/** The same rules as for one listing written by hand, with what they ask for fetched once for all rows. */
export class Judgement {
  constructor(private readonly batch: ImportBatch, private readonly owner: ListedOrganisation, private readonly codes: KnownCodes, private readonly today: string, private readonly now: Date) {}

  achievement({ secrecyAnswer: _, ...content }: AchievementDraft, unknownUsers: ReadonlySet<string>): Judged<Achievement> {
    const draft: Achievement = { ...normalised(content), ...this.frame('draft'), clearedBy: null, clearedAt: null, secrecyReviewedBy: null, secrecyReviewedAt: null };
    const facts = achievementFacts(draft, { ...this.facts(), unknownUsers });
    return {
      draft, final: this.batch.submit ? stamped(draft, 'submit', 'submitted', draft.authorId, this.now, null) : draft,
      broken: brokenRules(this.batch.submit ? findAct(achievementMachine, 'draft', 'submit').rules ?? [] : draftRules, facts),
    };
  }

  demand({ secrecyAnswer: _, ...content }: DemandDraft): Judged<Demand> {
    const draft: Demand = { ...content, ...this.frame('draft') };
    return {
      draft, final: this.batch.submit ? demandStamped(draft, 'submit', 'submitted', draft.authorId, this.now, null) : draft,
      broken: brokenRules(this.batch.submit ? findAct(demandMachine, 'draft', 'submit').rules ?? [] : demandDraftRules, demandFacts(draft, this.facts())),
    };
  }

  private facts() {
    return { today: this.today, codes: this.codes, ownerVerified: this.owner.state === 'verified', actorId: this.batch.actor.userId, selfReviewAllowed: false };
  }

  private frame<State extends string>(state: State) {
    const { userId, organisationId } = this.batch.actor;
    return {
      id: newId(), version: 1, state, organisationId, ownerNameZh: this.owner.nameZh, ownerNameEn: this.owner.nameEn, authorId: userId, secrecyAnsweredBy: userId, secrecyAnsweredAt: this.now,
      submittedBy: null, submittedAt: null, publishedBy: null, publishedAt: null, selfReviewRule: null, createdAt: this.now, updatedAt: this.now,
    };
  }
}

@Injectable()
export class ImportJudge {
  constructor(private readonly facts: ListingFacts, private readonly lists: ReferenceLists, private readonly directory: OrganisationDirectory, private readonly clock: Clock) {}

  async of(ctx: OperationContext, batch: ImportBatch): Promise<Judgement> {
    const owner = await this.facts.owner(ctx, batch.organisationId);
    if (!owner) throw new Error(`the organisation of import ${batch.id} is gone`);
    return new Judgement(batch, owner, await this.facts.codes(ctx), this.facts.today(), this.clock.now());
  }

  /** Names of fields, regions and divisions as people write them; a name that two codes share stands for neither. */
  async names(ctx: OperationContext): Promise<NamedCodes> {
    const [industry, region, division] = await Promise.all([this.lists.list(ctx, 'industry'), this.lists.list(ctx, 'region'), this.lists.list(ctx, 'gbt4754')]);
    const tables = new Map(([['field', industry], ['region', region], ['division', division]] as const).map(([column, list]) => {
      const names = new Map<string, string | undefined>();
      // A group of fields is no field, and some groups are called like their first one.
      const items = column === 'field' ? list.items.filter(({ parent }) => parent !== null) : list.items;
      for (const { code, texts } of items) for (const text of new Set(Object.values(texts))) names.set(text, names.has(text) ? undefined : code);
      return [column as string, { names, list }] as const;
    }));
    return {
      codeOf: (column, name) => {
        const table = tables.get(column);
        return table && !table.list.has(name) ? table.names.get(name) : undefined;
      },
    };
  }

  /** Those of the user ids that nobody has. */
  async unknownUsers(ctx: OperationContext, kind: ListingKind, drafts: readonly (AchievementDraft | DemandDraft)[]): Promise<ReadonlySet<string>> {
    if (kind !== 'achievement') return new Set();
    const wanted = new Set((drafts as readonly AchievementDraft[]).flatMap(({ completers }) => completers.flatMap(({ userId }) => (userId === null ? [] : [userId]))));
    if (wanted.size === 0) return wanted;
    const known = new Set((await this.directory.users(ctx, [...wanted])).map(({ id }) => id));
    return new Set([...wanted].filter((id) => !known.has(id)));
  }
}
