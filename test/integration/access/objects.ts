import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import { addDays, chinaDate, newId } from '@app/kernel';
import { FileStore } from '@app/platform';
import { writeOffInput } from '@app/asset-ledger/testing';
import { offeredTerms } from '@app/contracting/testing';
import { agreement, aRecipient, anInventor, clearAnswers, disclosureDraft, keptApplication, minutes, progress, transfer } from '@app/rights-assignment/testing';
import { canonicalize } from 'json-canonicalize';
import { addOrganisation, addPerson, type Market } from '../../support/index.js';
import { ChallengeObjects } from './challenge-objects.js';
import { CANARY, type Made, type Maker } from './market-objects.js';

export { BEAT, CANARY, type Made, type Maker } from './market-objects.js';

/** The objects of the market and those of rights, publicity, auditing and the ledger. */
export class Objects extends ChallengeObjects {
  private contracts = 0;

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

  /** About a matter of the maker's organisation, raised by the auditor who is assigned to it. */
  async finding(by: Maker, state: 'open' | 'answered' | 'accepted'): Promise<Made> {
    const id = newId();
    const [assigned] = await this.market.database.sql<{ id: string }>('select auditor_id as id from platform.auditor_assignment where organisation_id = $1 and ended_at is null', [by.organisationId]);
    const [leader] = await this.market.database.sql<{ id: string }>(`select id from identity.account where organisation_id = $1 and 'unit_leader' = any(roles)`, [by.organisationId]);
    await this.insert('auditing.finding', {
      id, organisation_id: by.organisationId, subject_type: 'rights-application', subject_id: newId(), subject_title: `${CANARY}成果`, severity: 'ordinary', basis_document: '某办法', basis_article: '第三条', text: `${CANARY}意见`,
      named: [], due_on: '2999-01-01', state, raised_by: assigned?.id ?? this.checker, ...(state !== 'open' && { answered_by: leader!.id }), version: 1, created_at: new Date(), updated_at: new Date(),
    });
    return { params: { id }, version: 1 };
  }

  async hold(by: Maker): Promise<Made> {
    const id = newId();
    const [assigned] = await this.market.database.sql<{ id: string }>('select auditor_id as id from platform.auditor_assignment where organisation_id = $1 and ended_at is null', [by.organisationId]);
    const today = new Date();
    await this.insert('auditing.hold', {
      id, organisation_id: by.organisationId, subject_type: 'rights-application', subject_id: newId(), subject_title: `${CANARY}成果`, basis_document: '审计法', basis_article: '第三十八条', basis_key: '审计法第三十八条', reason: `${CANARY}理由`,
      placed_on: chinaDate(today), ends_on: chinaDate(addDays(today, 20)), max_days: 30, rule_version_ids: JSON.stringify([newId()]), state: 'running', placed_by: assigned?.id ?? this.checker, version: 1, created_at: today, updated_at: today,
    });
    return { params: { id }, version: 1 };
  }

  /** A finding without an answer in time is a risk. */
  async risk(by: Maker): Promise<Made> {
    const { params } = await this.finding(by, 'open');
    await this.market.database.sql(`update auditing.finding set due_on = '2026-01-31' where id = $1`, [params['id']]);
    const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');
    const facts = [{ name: 'finding', value: params['id'], entryId: null }, { name: 'dueOn', value: '2026-01-31', entryId: null }];
    return { params: { id: sha256(`overdue-finding:${params['id']}`), factsHash: sha256(canonicalize(facts)) }, version: 1 };
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
  async application(by: Maker, state: 'draft' | 'team_consent' | 'unit_review' | 'publicity' | 'decided' | 'agreement_signed' | 'recordal_pending' | 'effective', change: Record<string, unknown> = {}): Promise<Made> {
    const [id, hash, now] = [newId(), 'f'.repeat(64), new Date()];
    const { params } = await this.disclosure(by, 'accepted');
    const publicised = !['draft', 'team_consent', 'unit_review'].includes(state);
    const decided = publicised && state !== 'publicity';
    const signed = decided && state !== 'decided';
    const noticeId = publicised ? (await this.publicity(by)).params['id'] : null;
    const titleId = signed ? await this.beginTitle(by, params['id']!) : null;
    const rows = [
      ['application', {
        id, state, version: 1, organisation_id: by.organisationId, disclosure_id: params['id'], applicant_id: by.id, content: JSON.stringify(keptApplication({ plan: `${CANARY}方案`, ...change })), content_hash: hash, rule_versions: '[]',
        created_at: now, updated_at: now, notice_id: noticeId, ...(publicised && { reviewed_by: this.checker, college: JSON.stringify(minutes()) }), ...(decided && { decided_by: this.reviewer, unit_minutes: JSON.stringify(minutes({ body: 'unit' })) }),
        ...(signed && { agreement: JSON.stringify(agreement()) }),
      }],
      ...(state !== 'effective' ? [] : [['title_entry', {
        id: newId(), title_id: titleId, seq: 2, kind: 'ownership', effective_on: '2026-01-05', evidence: CANARY, written_by: this.checker, written_at: now, application_id: id,
        content: JSON.stringify({ kind: 'ownership', owners: [{ kind: 'organisation', organisationId: by.organisationId, userId: null, name: '甲方大学', share: { numerator: 3, denominator: 10 } }, { kind: 'outside', organisationId: null, userId: null, name: '周明渊', share: { numerator: 7, denominator: 10 } }] }),
      }] as const]),
      ...(state === 'draft' || state === 'team_consent' ? [] : [['application_consent', { id: newId(), application_id: id, person: `${CANARY}某`, signed_by: this.checker, given: true, content_hash: hash, at: now }] as const]),
    ] as const;
    await this.together('rights_assignment', rows);
    return { params: { id }, version: 1 };
  }

  /** Of an assignment in effect; whoever warned, called the hearing and decided are none whom anybody asks as. */
  async report(by: Maker, state: 'due' | 'filed' | 'warned' | 'hearing' | 'recall_decided'): Promise<Made> {
    const { params } = await this.application(by, 'effective');
    const [reportId, now] = [newId(), new Date()];
    const at = ['due', 'filed', 'warned', 'hearing', 'recall_decided'].indexOf(state);
    await this.insert('rights_assignment.implementation_report', {
      id: reportId, application_id: params['id'], organisation_id: by.organisationId, year: 1, due_on: '2026-01-05', state, version: 1, rule_versions: '[]', created_at: now, updated_at: now,
      ...(at >= 1 && { report: JSON.stringify(progress({ summary: `${CANARY}进展` })), filed_by: by.id, filed_at: now }),
      ...(at >= 2 && { warned_by: this.checker, warned_at: now, answer_by: '2026-02-01', state_reason: `${CANARY}无进展` }),
      ...(at >= 3 && { hearing: JSON.stringify({ on: '2026-03-01', place: '行政楼' }), hearing_called_by: this.checker }),
      ...(at >= 4 && { minutes: JSON.stringify({ ...minutes({ body: 'unit', heldOn: '2026-03-02' }), statement: '未到场' }), decided_by: this.reviewer }),
    });
    return { params: { ...params, reportId }, version: 1 };
  }

  /** Open, to the maker as the one completer. */
  async firstRefusal(by: Maker): Promise<Made> {
    const id = newId();
    const { params } = await this.title(by);
    await this.insert('rights_assignment.first_refusal', {
      id, version: 1, state: 'open', title_id: params['id'], organisation_id: by.organisationId, price_fen: 30_000_000, conditions: `${CANARY}条件`, buyer_class: 'other_enterprise', deadline: '2099-06-01', deadline_document: '通知',
      article: '民法典 第八百四十七条', completers: JSON.stringify([{ name: '周明渊', userId: by.id }]), announced_by: this.checker, announced_at: new Date(), rule_versions: '[]', updated_at: new Date(),
    });
    return { params: { id }, version: 1 };
  }

  /** Of a full assignment whose first step is in effect; the purchaser is a stranger to the disclosure. */
  async secondStep(by: Maker, state: 'priced' | 'publicity' | 'decided' | 'agreement_signed' | 'recordal_pending'): Promise<Made> {
    const { params } = await this.application(by, 'effective', { form: 'full_assignment', residualPriceFen: 30_000_000 });
    const [stepId, now] = [newId(), new Date()];
    const at = ['priced', 'publicity', 'decided', 'agreement_signed', 'recordal_pending'].indexOf(state);
    const noticeId = at >= 1 ? (await this.publicity(by)).params['id'] : null;
    await this.insert('rights_assignment.second_step', {
      id: stepId, version: 1, state, application_id: params['id'], organisation_id: by.organisationId, price_fen: 30_000_000, pricing_mode: 'agreement', pricing_document: `${CANARY}议价记录`, scope: 'unit', priced_by: this.checker,
      purchasers: JSON.stringify([{ person: '周明渊', share: { numerator: 1, denominator: 1 } }]), notice_id: noticeId, rule_versions: '[]', created_at: now, updated_at: now,
      ...(at >= 2 && { minutes: JSON.stringify(minutes({ body: 'unit' })), decided_by: this.reviewer }), ...(at >= 3 && { agreement: JSON.stringify(transfer()) }),
    });
    return { params: { ...params, stepId }, version: 1 };
  }

  async referral(by: Maker): Promise<Made> {
    const { params } = await this.disclosure(by, 'referred', { ethics: { answer: 'unknown' } });
    const referralId = newId();
    await this.insert('rights_assignment.referral', { id: referralId, disclosure_id: params['id'], question: 'ethics', kind: 'ethics_secretary', opened_by: this.checker, opened_at: new Date() });
    return { params: { ...params, referralId }, version: 1 };
  }

  /** Of a result of the maker's, in the maker's unit. */
  async deadline(by: Maker): Promise<Made> {
    const [id, titleId] = [newId(), (await this.title(by)).params['id']!];
    const [{ disclosure_id: disclosureId }] = await this.market.database.sql<{ disclosure_id: string }>('select disclosure_id from rights_assignment.title where id = $1', [titleId]) as [{ disclosure_id: string }];
    await this.insert('rights_assignment.deadline', {
      id, version: 1, kind: 'licence_recordal', state: 'open', organisation_id: by.organisationId, subject_type: 'title', subject_id: titleId, period: id, title_id: titleId, disclosure_id: disclosureId, starts_on: '2026-08-31', due_on: '2026-11-30',
      last_day: '2026-11-30', concerned: '[]', rule_versions: '[]', created_at: new Date(), updated_at: new Date(),
    });
    return { params: { id }, version: 1 };
  }

  async deadlineFeed(by: Maker): Promise<Made> {
    const id = newId();
    await this.insert('rights_assignment.deadline_feed', { id, account_id: by.id, organisation_id: by.organisationId, token_hash: createHash('sha256').update(id).digest('hex'), created_at: new Date() });
    return { params: { id }, version: 1 };
  }

  async title(by: Maker): Promise<Made> {
    const { params } = await this.disclosure(by, 'accepted');
    return { params: { id: await this.beginTitle(by, params['id']!) }, version: 1 };
  }

  /** The unit owns it alone. */
  private async beginTitle(by: Maker, disclosureId: string): Promise<string> {
    const [id, entryId] = [newId(), newId()];
    const share = { numerator: 1, denominator: 1 };
    await this.insert('rights_assignment.title', { id, version: 1, disclosure_id: disclosureId, organisation_id: by.organisationId, protection: 'invention', created_at: new Date(), updated_at: new Date() });
    await this.insert('rights_assignment.title_entry', {
      id: entryId, title_id: id, seq: 1, kind: 'ownership', effective_on: '2025-09-01', evidence: CANARY, written_by: this.checker, written_at: new Date(),
      content: JSON.stringify({ kind: 'ownership', owners: [{ kind: 'organisation', organisationId: by.organisationId, userId: null, name: '甲方大学', share }] }),
    });
    await this.insert('rights_assignment.title_share', { title_id: id, entry_id: entryId, owner_key: `organisation:${by.organisationId}`, owner_kind: 'organisation', organisation_id: by.organisationId, owner_name: '甲方大学', ...share, valid_from: '2025-09-01' });
    return id;
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

  /** The maker's organisation holds the achievement; a firm elsewhere proposed. `nda`: offered by the firm. */
  async deal(by: Maker, state: 'proposed' | 'talking' | 'agreed', nda?: 'offered' | 'in_force'): Promise<Made> {
    const [id, ndaId, fileId, now] = [newId(), newId(), newId(), new Date()];
    const achievementId = (await this.achievement(by, 'published')).params['id'];
    await this.insert('contracting.deal', {
      id, state, version: 1, holder_id: by.organisationId, acquirer_id: this.stranger.organisationId, achievement_id: achievementId, achievement_title: `${CANARY}成果`, proposed_by: 'acquirer', proposer_id: this.stranger.id, note: `${CANARY}来意`, foreign: 'no',
      created_at: now, updated_at: now,
    });
    if (nda) {
      await this.insert('contracting.nda', {
        id: ndaId, deal_id: id, number: 1, state: nda, version: 1, text: `${CANARY}保密协议`, sha256: 'a'.repeat(64), open_until: '2099-12-31', offered_by_side: 'acquirer', offered_by: this.stranger.id, offered_at: now, ...(nda === 'in_force' && { signed_by: this.checker, signed_at: now }),
      });
    }
    await this.insert('contracting.room_file', { id: fileId, deal_id: id, side: 'holder', name: `${CANARY}.pdf`, sha256: this.sha256, bytes: Buffer.byteLength('附件内容'), uploaded_by: this.checker, uploaded_at: now });
    return { params: { id, ndaId, fileId }, version: 1 };
  }

  /** Terms that the firm offered. */
  async terms(by: Maker): Promise<Made> {
    const { params } = await this.deal(by, 'talking');
    const terms = { kind: 'licence', title: `${CANARY}许可`, parties: [], subject: { what: null, achievementIds: [], knowHow: null, plan: null, place: null, method: null }, patents: [], licence: null, territory: null, fieldOfUse: null };
    await this.insert('contracting.terms_version', {
      deal_id: params['id'], number: 1, kind: 'offer', side: 'acquirer', offered_by: this.stranger.id, offered_at: new Date(), terms: JSON.stringify(offeredTerms.parse(terms)), hash: 'b'.repeat(64), clause_ids: ['parties'],
    });
    return { params: { ...params, number: '1', decision: 'accept' }, version: 1 };
  }

  /** A contract of accepted terms, prepared by somebody else of the holder where the state needs one. */
  async contract(by: Maker, state: 'preparing' | 'approving' | 'approved' | 'in_effect' = 'preparing'): Promise<Made> {
    const [id, paperId, now] = [newId(), newId(), new Date()];
    const { params } = await this.terms(by);
    await this.market.database.sql(`update contracting.deal set state = 'agreed' where id = $1`, [params['id']]);
    await this.market.database.sql(`update contracting.terms_version set outcome = 'accepted', decided_by = $2, decided_at = now() where deal_id = $1`, [params['id'], this.checker]);
    const approved = state === 'approved' || state === 'in_effect';
    await this.insert('contracting.contract', {
      id, deal_id: params['id'], number: `LQ-2026-9${String(this.contracts += 1).padStart(6, '0')}`, state, version: 1, terms_number: 1, terms_hash: 'b'.repeat(64), holder_id: by.organisationId, acquirer_id: this.stranger.organisationId,
      ...(state !== 'preparing' && { submitted_by: this.checker }), ...(approved && { approved_by: this.stranger.id }), ...(state === 'in_effect' && { effective_on: '2026-06-01' }), created_at: now, updated_at: now,
    });
    await this.insert('contracting.paper', { id: paperId, contract_id: id, kind: 'power_of_attorney', side: 'holder', shared: true, name: `${CANARY}.pdf`, sha256: this.sha256, bytes: Buffer.byteLength('附件内容'), uploaded_by: this.checker, uploaded_at: now });
    return { params: { id, paperId }, version: 1 };
  }

  /** `of`: the maker's organisation is the client of a broker elsewhere, or the maker is the broker of a client elsewhere. An introduction waits for its answer. */
  async mediation(by: Maker, state: 'offered' | 'in_force', of: 'client' | 'broker' = 'client'): Promise<Made> {
    const [id, introductionId, now] = [newId(), newId(), new Date()];
    const [elsewhere] = await this.market.database.sql<{ id: string }>('select organisation_id as id from identity.account where id = $1', [this.checker]);
    const parties = of === 'client' ? { broker_id: this.checker, broker_organisation_id: elsewhere!.id, client_id: by.organisationId, other_id: this.stranger.organisationId } : { broker_id: by.id, broker_organisation_id: by.organisationId, client_id: this.stranger.organisationId };
    await this.insert('contracting.mediation', {
      id, state, version: 1, ...parties, achievement_id: (await this.achievement(by, 'published')).params['id'], achievement_title: `${CANARY}成果`, fee: JSON.stringify({ fee: { kind: 'silent' }, bearer: 'client', expensesFen: null }), protected_months: 12,
      text: `${CANARY}中介合同`, sha256: 'c'.repeat(64), offered_at: now, ...(state === 'in_force' && { signed_by: this.reviewer, signed_at: now }),
    });
    if (state === 'in_force') await this.insert('contracting.introduction', { id: introductionId, mediation_id: id, state: 'logged', introduced_id: this.stranger.organisationId, introduced_on: '2026-01-05', how: `${CANARY}引荐`, logged_at: now });
    return { params: { id, introductionId }, version: 1 };
  }

  /** Of an introduction that was confirmed, and of a deal of the maker's organisation that the agreement covers. */
  async bypassAlert(by: Maker, of: 'client' | 'broker' = 'client'): Promise<Made> {
    const { params } = await this.mediation(by, 'in_force', of);
    const [alertId, dealId] = [newId(), (await this.deal(by, 'agreed')).params['id']];
    await this.market.database.sql(`update contracting.introduction set state = 'confirmed', answered_by = $2, answered_at = now() where id = $1`, [params['introductionId'], this.reviewer]);
    await this.insert('contracting.bypass_alert', { id: alertId, mediation_id: params['id'], introduction_id: params['introductionId'], deal_id: dealId, state: 'raised', version: 1, agreed_on: '2026-02-01', protected_until: '2027-01-05', raised_at: new Date() });
    return { params: { ...params, alertId }, version: 1 };
  }

  /** A claim of the client that waits for the broker, or for whoever decides. */
  async concealment(by: Maker, of: 'client' | 'broker' = 'client', answerBy = '2099-01-05'): Promise<Made> {
    const { params } = await this.mediation(by, 'in_force', of);
    const claimId = newId();
    await this.insert('contracting.concealment_claim', { id: claimId, mediation_id: params['id'], state: 'open', version: 1, kind: 'hidden', statement: `${CANARY}主张`, evidence_name: `${CANARY}.pdf`, evidence_sha256: this.sha256, evidence_bytes: Buffer.byteLength('附件内容'), asserted_by: this.reviewer, asserted_at: new Date(), answer_by: answerBy });
    return { params: { id: claimId }, version: 1 };
  }

}
