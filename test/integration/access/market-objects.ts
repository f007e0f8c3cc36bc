import { newId } from '@app/kernel';
import { achievementDraft, demandDraft } from '@app/listing/testing';
import { addOrganisation, addPerson, type Market } from '../../support/index.js';

/** Stands in every text that a stranger must never read. */
export const CANARY = '密文7419canary';
/** The beat of every broker here; a lead outside it belongs to whoever claimed it. */
export const BEAT = 'materials.battery';

/** One object of the marketplace: what fills the route's parameters, and its version. */
export interface Made {
  readonly params: Record<string, string>;
  readonly version: number;
  /** An organisation of which the actor is a member while the request runs, where the object is the organisation itself. */
  readonly home?: string;
}

export interface Maker {
  readonly id: string;
  readonly organisationId: string;
}

type AchievementState = 'draft' | 'submitted' | 'in_review' | 'published' | 'suspended' | 'withdrawn';
type DemandState = 'draft' | 'submitted' | 'published' | 'matched' | 'expired';

/** Makes objects straight in the tables: what may be done with them is the question, not how they came to be. */
export class MarketObjects {
  protected constructor(protected readonly market: Market, protected readonly checker: string, protected readonly stranger: Maker, protected readonly sha256: string, protected readonly reviewer: string) {}

  async insert(table: string, row: Record<string, unknown>): Promise<void> {
    const names = Object.keys(row);
    await this.market.database.sql(`insert into ${table} (${names.map((name) => `"${name}"`).join(', ')}) values (${names.map((_, i) => `$${i + 1}`).join(', ')})`, Object.values(row));
  }

  /** Rows of one schema in one statement: sums and states are checked at the end of the transaction. */
  protected async together(schema: string, rows: readonly (readonly [string, object])[]): Promise<void> {
    const values: unknown[] = [];
    const parts = rows.map(([table, row], i) => `p${i} as (insert into ${schema}.${table} (${Object.keys(row).join(', ')}) values (${Object.values(row).map((value) => `$${values.push(value)}`).join(', ')}))`);
    await this.market.database.sql(`with ${parts.join(', ')} select 1`, values);
  }

  async achievement(by: Maker, state: AchievementState): Promise<Made> {
    const id = newId();
    const on = state === 'published' || state === 'suspended';
    const { completers: _, secrecyAnswer: __, publicText, privateText: ___, valueLine, applicationNumber, filingDate, legalStatus, trlEvidence, expectedPriceFen, ...same } = achievementDraft() as Record<string, unknown>;
    await this.insert('listing.achievement', {
      ...this.frame(id, state, by, on, state !== 'draft'), ...same, title: state === 'draft' ? `${CANARY}草稿` : '公开的复合隔膜', value_line: valueLine, public_text: publicText, private_text: `${CANARY}配方`,
      application_number: applicationNumber, filing_date: filingDate, legal_status: legalStatus, trl_evidence: trlEvidence, expected_price_fen: expectedPriceFen, keep_secret: false, price_negotiable: false,
      ...(on && { secrecy_reviewed_by: this.checker, secrecy_reviewed_at: new Date() }),
    });
    await this.insert('listing.completer', { achievement_id: id, position: 0, name: '周明渊', share_percent: 100 });
    return { params: { id }, version: 1 };
  }

  /** Know-how, whose abstract can be cleared. */
  async guardedAchievement(by: Maker): Promise<Made> {
    const made = await this.achievement(by, 'submitted');
    await this.market.database.sql(`update listing.achievement set kind = 'know_how', application_number = null, filing_date = null, legal_status = null, cleared_title = '某材料制备工艺',
      cleared_abstract = '一种可显著降低能耗的材料制备工艺，适用于储能材料。' where id = $1`, [made.params['id']]);
    return made;
  }

  /** Ready for publication but for the last act. */
  async reviewedAchievement(by: Maker): Promise<Made> {
    const made = await this.achievement(by, 'in_review');
    await this.market.database.sql('update listing.achievement set secrecy_reviewed_by = $2, secrecy_reviewed_at = now() where id = $1', [made.params['id'], this.checker]);
    return made;
  }

  async attachment(by: Maker, state: AchievementState, isPublic: boolean): Promise<Made> {
    const { params } = await this.achievement(by, state);
    const [fileId, attachmentId] = [newId(), newId()];
    await this.insert('platform.stored_file', { id: fileId, sha256: this.sha256, name: '附件.txt', media_type: 'text/plain', bytes: 12, owner_organisation_id: by.organisationId, stored_by: by.id, stored_at: new Date() });
    await this.insert('listing.attachment', { id: attachmentId, achievement_id: params['id'], file_id: fileId, sha256: this.sha256, public: isPublic, added_by: by.id, added_at: new Date() });
    return { params: { ...params, attachmentId }, version: 1 };
  }

  async demand(by: Maker, state: DemandState): Promise<Made> {
    const id = newId();
    const on = state === 'published' || state === 'matched' || state === 'expired';
    const { secrecyAnswer: _, targetMetrics, budgetMinFen, budgetMaxFen, wantedTrlMin, wantedTrlMax, ...same } = demandDraft() as Record<string, unknown>;
    await this.insert('listing.demand', {
      ...this.frame(id, state, by, on, state !== 'draft'), ...same, owner_name_zh: `${CANARY}有限公司`, ...(state === 'draft' && { title: `${CANARY}草稿` }), target_metrics: JSON.stringify(targetMetrics),
      budget_min_fen: budgetMinFen, budget_max_fen: budgetMaxFen, wanted_trl_min: wantedTrlMin, wanted_trl_max: wantedTrlMax, anonymous: true,
    });
    return { params: { id }, version: 1 };
  }

  /** A listing as matching knows it. */
  async document(kind: 'achievement' | 'demand', organisationId: string): Promise<Made> {
    const id = newId();
    await this.insert('matching.document', {
      id, kind, version: 1, live: true, organisation_id: organisationId, organisation_name: kind === 'demand' ? null : '甲', anonymous: kind === 'demand', title: '隔膜', profile: { title: '隔膜' },
      ...(kind === 'achievement' && { achievement_kind: 'invention' }), field: BEAT, region: '430100', published_at: new Date(), indexed_version: 1, matched_version: 1,
    });
    return { params: { id }, version: 1 };
  }

  /** The achievement is of the maker's organisation; the demand is a stranger's who stays unnamed. */
  async match(by: Maker, level: number): Promise<Made & { achievementId: string; demandId: string }> {
    const id = newId();
    const achievementId = (await this.document('achievement', by.organisationId)).params['id']!;
    const demandId = (await this.document('demand', this.stranger.organisationId)).params['id']!;
    await this.insert('matching.match', {
      id, demand_id: demandId, achievement_id: achievementId, demand_organisation_id: this.stranger.organisationId, achievement_organisation_id: by.organisationId, state: 'active', version: 1, level, score: 0.5,
      features: {}, reasons: '[]', demand_version: 1, achievement_version: 1, first_found_at: new Date(), created_at: new Date(), updated_at: new Date(),
    });
    return { params: { id }, version: 1, achievementId, demandId };
  }

  async lead(by: Maker, state: 'new' | 'claimed' | 'contacted' | 'in_talks', field: string): Promise<Made> {
    const id = newId();
    const match = await this.match(by, 4);
    await this.insert('brokerage.lead', {
      id, match_id: match.params['id'], demand_id: match.demandId, achievement_id: match.achievementId, level: 4, demand_title: '求隔膜', achievement_title: '隔膜', anonymous_demand: true, fields: [field], regions: ['110000'],
      state, claimed_by: state === 'new' ? null : by.id, as_of: newId(), version: 1, created_at: new Date(), updated_at: new Date(),
    });
    return { params: { id }, version: 1 };
  }

  /** A rule that is left to units and off until one chooses it. */
  async rule(): Promise<Made> {
    const id = newId();
    await this.insert('platform.rule_version', {
      id, rule: `access.rule-${id}`, jurisdiction: 'CN', value: 5, valid_from: '2026-01-01', article: '某文件 第一条', status: 'general-knowledge', enabled: false, texts: { 'zh-CN': '甲', en: 'A' },
    });
    return { params: { id }, version: 1 };
  }

  /** The first entry of a chain, written by this person. */
  async auditEntry(by: Maker): Promise<Made> {
    const id = newId();
    await this.insert('platform.audit_entry', {
      id, aggregate_type: 'planted', aggregate_id: id, seq: 1, at: new Date(), actor: { kind: 'person', userId: by.id, organisationId: by.organisationId, roles: ['researcher'] }, request_id: 'planted', act: 'plant',
      before: null, after: { note: CANARY }, reason: null, rule_versions: '[]', prev_hash: '0'.repeat(64), hash: id.replaceAll('-', '').repeat(2),
    });
    return { params: { id }, version: 1 };
  }

  /** An auditor and an organisation to which nobody is assigned. */
  async auditor(): Promise<Made> {
    const organisationId = await addOrganisation(this.market.database);
    const { userId } = await addPerson(this.market.database, organisationId, ['auditor']);
    return { params: { auditorId: userId, organisationId }, version: 1 };
  }

  async assignment(): Promise<Made> {
    const { params } = await this.auditor();
    const id = newId();
    await this.insert('platform.auditor_assignment', { id, auditor_id: params['auditorId'], organisation_id: params['organisationId'], valid_from: '2026-01-01', assigned_by: this.checker, assigned_at: new Date() });
    return { params: { id }, version: 1 };
  }

  async notice(by: Maker): Promise<Made> {
    const id = newId();
    await this.insert('notification.effect', { id, event_id: newId(), channel: 'app', recipient: by.id, created_at: new Date() });
    await this.insert('notification.notice', { id, user_id: by.id, kind: 'review.submitted', params: { listing: 'achievement', achievementId: newId() }, created_at: new Date() });
    return { params: { id }, version: 1 };
  }

  async importBatch(by: Maker, state: 'checked' | 'committed'): Promise<Made> {
    const id = newId();
    await this.insert('listing.import_batch', {
      id, state, version: 1, organisation_id: by.organisationId, created_by: by.id, actor: { kind: 'person', userId: by.id }, kind: 'achievement', submit: false, file_name: `${CANARY}.csv`, format: 'csv',
      rows_total: 1, rows_done: 0, error_count: 0, worked_at: new Date(), created_at: new Date(), updated_at: new Date(),
    });
    return { params: { id }, version: 1 };
  }

  async account(by: Maker, state: 'active' | 'disabled'): Promise<Made> {
    const { userId } = await addPerson(this.market.database, by.organisationId, ['expert']);
    if (state === 'disabled') await this.market.database.sql(`update identity.account set state = 'disabled' where id = $1`, [userId]);
    return { params: { id: userId }, version: 1 };
  }

  async erased(by: Maker): Promise<Made> {
    const { userId } = await addPerson(this.market.database, by.organisationId, ['expert']);
    await this.insert('identity.erasure', { account_id: userId, erased_by: this.checker, erased_at: new Date(), reason: '本人书面请求', report: { userId, pseudonym: '已注销用户', erasedAt: new Date().toISOString(), erased: [], kept: [] } });
    return { params: { id: userId }, version: 1 };
  }

  async organisation(state: 'unverified' | 'verified' | 'rejected' | 'suspended'): Promise<Made> {
    const id = await addOrganisation(this.market.database, 'university', state === 'verified' || state === 'suspended' ? 'verified' : 'unverified');
    if (state === 'rejected' || state === 'suspended') await this.market.database.sql('update identity.organisation set state = $2, state_reason = $3 where id = $1', [id, state, '证照不清']);
    return { params: { id }, version: 1, home: id };
  }

  protected frame(id: string, state: string, by: Maker, published: boolean, submitted: boolean) {
    const now = new Date();
    return {
      id, state, version: 1, organisation_id: by.organisationId, owner_name_zh: '甲方大学', author_id: by.id, secrecy_answer: 'no', secrecy_answered_by: by.id, secrecy_answered_at: now, created_at: now, updated_at: now,
      ...(submitted && { submitted_by: by.id, submitted_at: now }), ...(published && { published_by: this.checker, published_at: now }),
    };
  }
}
