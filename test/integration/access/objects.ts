import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import { newId, type Person } from '@app/kernel';
import { FileStore } from '@app/platform';
import { achievementDraft, demandDraft } from '@app/listing/testing';
import { writeOffInput } from '@app/asset-ledger/testing';
import { agreement, aRecipient, anInventor, clearAnswers, disclosureDraft, keptApplication, minutes } from '@app/rights-assignment/testing';
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
export class Objects {
  private constructor(private readonly market: Market, private readonly checker: string, private readonly stranger: Maker, private readonly sha256: string, private readonly reviewer: string) {}

  static async open(market: Market): Promise<Objects> {
    const elsewhere = await addOrganisation(market.database, 'enterprise');
    await market.database.sql('update identity.organisation set name_zh = $2 where id = $1', [elsewhere, `${CANARY}未具名企业`]);
    const stranger = await addPerson(market.database, elsewhere, ['firm']);
    const checker = await addPerson(market.database, await addOrganisation(market.database, 'authority'), ['bureau_officer']);
    const { sha256 } = await market.api.get(FileStore).put(Readable.from([Buffer.from('附件内容')]), 1_000);
    const reviewer = await addPerson(market.database, elsewhere, ['unit_leader']);
    // Periods can be computed whenever these tests run.
    await market.database.sql(`insert into platform.calendar_year (year, source, notice_date, known_until) values (2099, 'test', '2026-01-01', '2099-12-31')`);
    return new Objects(market, checker.userId, { id: stranger.userId, organisationId: elsewhere }, sha256, reviewer.userId);
  }

  async insert(table: string, row: Record<string, unknown>): Promise<void> {
    const names = Object.keys(row);
    await this.market.database.sql(`insert into ${table} (${names.join(', ')}) values (${names.map((_, i) => `$${i + 1}`).join(', ')})`, Object.values(row));
  }

  /** Rows of one schema in one statement: sums and states are checked at the end of the transaction. */
  private async together(schema: string, rows: readonly (readonly [string, object])[]): Promise<void> {
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

  /** In the unit or on the market, opened by a person whom nobody asks as; `by` makes the objection to it. */
  async publicity(by: Maker, scope: 'unit' | 'market' = 'unit', openedBy: string = this.checker): Promise<Made> {
    const id = newId();
    await this.insert('publicity.notice', {
      id, organisation_id: by.organisationId, organisation_name: '甲方大学', kind: 'agreed-price', subject_type: 'free', subject_id: newId(), title: { 'zh-CN': scope === 'unit' ? `${CANARY}转让` : '公开转让', en: 'Transfer' },
      facts: JSON.stringify([
        { label: { 'zh-CN': '成果', en: 'Achievement' }, value: { 'zh-CN': '隔膜', en: 'Membrane' }, person: null, personalSum: false },
        { label: { 'zh-CN': '奖励', en: 'Award' }, value: { 'zh-CN': `${CANARY}8万元`, en: 'sum' }, person: '周明渊', personalSum: true },
      ]),
      related_party: 'no', scope, ...(scope === 'market' && { scope_basis: { kind: 'consents', consents: [] } }), place: '公告栏', text: '公示', working_days: 15, opened_on: '2026-06-01', starts_on: '2026-06-02', ends_on: '2026-06-30',
      rules: JSON.stringify([{ id: newId(), rule: 'publicity.notice-working-days', jurisdiction: 'CN', article: null, status: 'general-knowledge', value: 15 }]), opened_by: openedBy, state: 'running', version: 1, created_at: new Date(), updated_at: new Date(),
    });
    return { params: { id }, version: 1 };
  }

  /** Of a notice of the unit, with a file in the storage. */
  async publicityReport(by: Maker, copy: 'unit' | 'reviewers'): Promise<Made> {
    const { params } = await this.publicity(by);
    await this.insert('publicity.report', {
      id: newId(), notice_id: params['id'], copy, edition: 1, content: '{}', content_sha256: createHash('sha256').update('{}').digest('hex'), sha256: this.sha256, bytes: Buffer.byteLength('附件内容'), made_at: new Date(),
    });
    return { params: { ...params, copy }, version: 1 };
  }

  /** Made by somebody who is asked as nobody, to a notice of the unit; `mine`: by the maker. */
  async objection(by: Maker, state: 'received' | 'admissible', mine = false): Promise<Made> {
    const id = newId();
    const { params } = await this.publicity(by);
    const canonical = JSON.stringify({ id });
    await this.insert('publicity.objection', {
      id, notice_id: params['id'], organisation_id: by.organisationId, objector_id: mine ? by.id : this.stranger.id, number: id, text: `${CANARY}异议`, canonical, sha256: createHash('sha256').update(canonical).digest('hex'),
      in_time: true, state, rule_version_ids: '[]', ...(state === 'admissible' && { admitted_by: this.reviewer, admitted_at: new Date() }), version: 1, received_at: new Date(), updated_at: new Date(),
    });
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

  /** `taskBook` is unknown where something is to be referred, `unitTask` is no where nothing is the unit's. */
  async disclosure(by: Maker, state: 'draft' | 'submitted' | 'in_assessment' | 'referred' | 'accepted', answers: Parameters<typeof clearAnswers>[0] = {}): Promise<Made> {
    const id = newId();
    const { title: _, completedOn, protection, abstract } = disclosureDraft() as Record<string, unknown>;
    const now = new Date();
    const accepted = state === 'accepted';
    const person = (list: 'inventor' | 'recipient', part: string) => ({ disclosure_id: id, list, position: 0, name: `${CANARY}某`, status: 'staff', tax_class: 'unknown', signs_by: 'paper_with_witness', part, contribution: '配方', numerator: 1, denominator: 1 });
    const rows = [
      ['disclosure', {
        id, state, version: 1, organisation_id: by.organisationId, author_id: by.id, secrecy_answer: 'no', secrecy_answered_by: by.id, secrecy_answered_at: now, title: `${CANARY}披露`, abstract, technical_description: '配方',
        protection, completed_on: completedOn, answers: JSON.stringify(clearAnswers(answers)), public_funded: false, projects: '[]', publications: '[]', unit_share: '{"numerator":1,"denominator":1}', rule_versions: '[]', created_at: now, updated_at: now,
        ...(state !== 'draft' && { submitted_by: by.id, submitted_at: now }), ...(accepted && { assessment: '{"decision":"patent","payer":"x","plannedFilingDate":null,"filedAbroad":false,"secrecyReviewNumber":null,"reasons":"x"}', assessed_by: this.checker, assessed_at: now }),
      }],
      ['contributor', person('inventor', anInventor().contributionKind)], ['contributor', person('recipient', aRecipient().role)],
    ] as const;
    await this.together('rights_assignment', rows);
    return { params: { id }, version: 1 };
  }

  /** Past the team, with the signature of the one completer and, where there must be one, a notice. */
  async application(by: Maker, state: 'draft' | 'team_consent' | 'unit_review' | 'publicity' | 'decided' | 'agreement_signed' | 'recordal_pending'): Promise<Made> {
    const [id, hash, now] = [newId(), 'f'.repeat(64), new Date()];
    const { params } = await this.disclosure(by, 'accepted');
    const publicised = !['draft', 'team_consent', 'unit_review'].includes(state);
    const decided = publicised && state !== 'publicity';
    const signed = decided && state !== 'decided';
    const noticeId = publicised ? (await this.publicity(by)).params['id'] : null;
    const rows = [
      ['application', {
        id, state, version: 1, organisation_id: by.organisationId, disclosure_id: params['id'], applicant_id: by.id, content: JSON.stringify(keptApplication({ plan: `${CANARY}方案` })), content_hash: hash, rule_versions: '[]',
        created_at: now, updated_at: now, notice_id: noticeId, ...(publicised && { reviewed_by: this.checker, college: JSON.stringify(minutes()) }), ...(decided && { decided_by: this.reviewer, unit_minutes: JSON.stringify(minutes({ body: 'unit' })) }),
        ...(signed && { agreement: JSON.stringify(agreement()) }),
      }],
      ...(state === 'draft' || state === 'team_consent' ? [] : [['application_consent', { id: newId(), application_id: id, person: `${CANARY}某`, signed_by: this.checker, given: true, content_hash: hash, at: now }] as const]),
    ] as const;
    await this.together('rights_assignment', rows);
    return { params: { id }, version: 1 };
  }

  async referral(by: Maker): Promise<Made> {
    const { params } = await this.disclosure(by, 'referred', { ethics: { answer: 'unknown' } });
    const referralId = newId();
    await this.insert('rights_assignment.referral', { id: referralId, disclosure_id: params['id'], question: 'ethics', kind: 'ethics_secretary', opened_by: this.checker, opened_at: new Date() });
    return { params: { ...params, referralId }, version: 1 };
  }

  async title(by: Maker): Promise<Made> {
    const { params } = await this.disclosure(by, 'accepted');
    const [id, entryId] = [newId(), newId()];
    const share = { numerator: 1, denominator: 1 };
    await this.insert('rights_assignment.title', { id, version: 1, disclosure_id: params['id'], organisation_id: by.organisationId, protection: 'invention', created_at: new Date(), updated_at: new Date() });
    await this.insert('rights_assignment.title_entry', {
      id: entryId, title_id: id, seq: 1, kind: 'ownership', effective_on: '2026-09-01', evidence: CANARY, written_by: this.checker, written_at: new Date(),
      content: JSON.stringify({ kind: 'ownership', owners: [{ kind: 'organisation', organisationId: by.organisationId, userId: null, name: '甲方大学', share }] }),
    });
    await this.insert('rights_assignment.title_share', { title_id: id, entry_id: entryId, owner_key: `organisation:${by.organisationId}`, owner_kind: 'organisation', organisation_id: by.organisationId, owner_name: '甲方大学', ...share, valid_from: '2026-09-01' });
    return { params: { id }, version: 1 };
  }

  /** With one change noted that nobody settled; `changed`: carried, with a licence posted. Proposed and checked by people who are asked as nobody. */
  async ledgerAsset(by: Maker, wanted: 'awaiting_entry' | 'carried' | 'changed' | 'write_off_proposed' | 'written_off'): Promise<Made> {
    const state = wanted === 'changed' ? 'carried' : wanted;
    const titleId = (await this.title(by)).params['id'];
    const [id, postingId, occurrenceId, now] = [newId(), newId(), newId(), new Date()];
    const [entry] = await this.market.database.sql<{ id: string; disclosure: string }>('select e.id, t.disclosure_id as disclosure from rights_assignment.title_entry e join rights_assignment.title t on t.id = e.title_id where t.id = $1', [titleId]);
    const line = (seq: number, key: string, content: object, amount: number, approved: string | null = null) => ['posting', {
      id: key, asset_id: id, seq, content: JSON.stringify(content), amount_fen: amount, effective_on: '2026-10-01', reason: `${CANARY}理由`, document: '文件', decided_by: '校长办公会', decided_on: '2026-10-01', posted_by: this.checker, posted_at: now, approved_by: approved,
    }] as const;
    const off = state === 'write_off_proposed' || state === 'written_off';
    const rows = [
      ['asset', {
        id, state, version: 1, organisation_id: by.organisationId, title_id: titleId, disclosure_id: entry!.disclosure, protection: 'invention', created_at: now, updated_at: now, ...(off && { write_off: JSON.stringify(writeOffInput()), proposed_by: this.checker }),
      }],
      ...(state === 'awaiting_entry' ? [] : [line(1, newId(), { kind: 'entry', basis: 'cost' }, 100)]),
      ...(wanted === 'changed' ? [line(2, postingId, { kind: 'licence', counterparty: '甲公司' }, 0)] : []),
      ...(state === 'written_off' ? [line(2, newId(), { kind: 'write_off', cause: 'expiry' }, -100, this.reviewer)] : []),
      ['occurrence', { id: occurrenceId, asset_id: id, kind: 'ownership', title_entry_id: entry!.id, noticed_at: now }],
    ] as const;
    await this.together('asset_ledger', rows);
    return { params: { id, postingId, occurrenceId }, version: 1 };
  }

  /** A unit has one of a year under way, so that one made before for another cell gives way. */
  async annualReport(by: Maker, state: 'draft' | 'submitted'): Promise<Made> {
    const id = newId();
    await this.market.database.sql('delete from asset_ledger.annual_report where organisation_id = $1 and year = 2025', [by.organisationId]);
    await this.insert('asset_ledger.annual_report', {
      id, state, version: 1, organisation_id: by.organisationId, year: 2025, edition: 1, prepared_by: this.checker, created_at: new Date(), updated_at: new Date(), ...(state === 'submitted' && { snapshot: '{"figures":{},"ruleVersions":[]}', sha256: 'f'.repeat(64), submitted_by: this.checker }),
    });
    return { params: { id, figure: 'disclosed' }, version: 1 };
  }

  async account(by: Maker, state: 'active' | 'disabled'): Promise<Made> {
    const { userId } = await addPerson(this.market.database, by.organisationId, ['expert']);
    if (state === 'disabled') await this.market.database.sql(`update identity.account set state = 'disabled' where id = $1`, [userId]);
    return { params: { id: userId }, version: 1 };
  }

  async organisation(state: 'unverified' | 'verified' | 'rejected' | 'suspended'): Promise<Made> {
    const id = await addOrganisation(this.market.database, 'university', state === 'verified' || state === 'suspended' ? 'verified' : 'unverified');
    if (state === 'rejected' || state === 'suspended') await this.market.database.sql('update identity.organisation set state = $2, state_reason = $3 where id = $1', [id, state, '证照不清']);
    return { params: { id }, version: 1, home: id };
  }

  private frame(id: string, state: string, by: Maker, published: boolean, submitted: boolean) {
    const now = new Date();
    return {
      id, state, version: 1, organisation_id: by.organisationId, owner_name_zh: '甲方大学', author_id: by.id, secrecy_answer: 'no', secrecy_answered_by: by.id, secrecy_answered_at: now, created_at: now, updated_at: now,
      ...(submitted && { submitted_by: by.id, submitted_at: now }), ...(published && { published_by: this.checker, published_at: now }),
    };
  }

  static person = (person: Pick<Person, 'userId' | 'organisationId'>): Maker => ({ id: person.userId, organisationId: person.organisationId });
}
