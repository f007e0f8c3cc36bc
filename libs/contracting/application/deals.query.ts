import { Injectable } from '@nestjs/common';
import { brokenRules, chinaDate, Clock, mayUse, nextActs, type NextAct, type Person } from '@app/kernel';
import { RuleRegistry, type OperationContext } from '@app/platform';
import type { z } from 'zod';
import { SIDES, sideOf, type Deal, type RecipientCheck, type Side } from '../domain/deal.js';
import { contractMachine } from '../domain/contract/contract.machine.js';
import { dealMachine } from '../domain/deal.machine.js';
import type { dealBriefSchema, DealView, ndaSchema, roomSchema, TIMELINE_KINDS, timelineItemSchema } from '../domain/deal.response.js';
import type { Nda } from '../domain/nda.js';
import { ndaMachine } from '../domain/nda.machine.js';
import { contractingPermissions as may } from '../domain/permissions.js';
import { REGISTRATION_SAID } from './registration/said.js';
import { exportIsCleared } from '../domain/rules/deal.rules.js';
import { ContractRepository } from '../persistence/contract.repository.js';
import { DealRepository, type DealFilter } from '../persistence/deal.repository.js';
import { RoomRepository } from '../persistence/room.repository.js';
import { TimelineRepository } from '../persistence/timeline.repository.js';
import { DataRoom } from './data-room.usecase.js';
import { DealTable, personOf } from './deal-table.js';
import { Mediations } from './mediations.query.js';
import { PERFORMANCE_SAID } from './performance.query.js';
import { DealPeople, DealSources } from './ports.js';

type Names = ReadonlyMap<string, string>;
/** What stands beside deals in other tables. */
interface Beside { readonly parties: Names; readonly contracts: Awaited<ReturnType<ContractRepository['mains']>> }
const day = (date: string, days: number): string => new Date(Date.parse(`${date}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
const unblocked = (acts: readonly NextAct[]) => acts.map((act) => ({ ...act, blockedBy: act.blockedBy.map((each) => ({ ...each })) }));
const SAID: Readonly<Record<string, { 'zh-CN': string; en: string }>> = Object.fromEntries([
  ...dealMachine.acts.map(({ act, texts }) => [act, texts]), ...ndaMachine.acts.map(({ act, texts }) => [`nda-${act}`, texts]),
  ...REGISTRATION_SAID, ...contractMachine.acts.map(({ act, texts }) => [`contract-${act}`, texts]), ['contract-prepare', { 'zh-CN': '形成合同，准备签约', en: 'Began to prepare the contract' }], ['put-paper', { 'zh-CN': '上传附件', en: 'Attached a paper' }], ['send-envelope', { 'zh-CN': '生成待签文件', en: 'Made the document to be signed' }], ['name-signatories', { 'zh-CN': '指定签署人', en: 'Named who signs' }], ['sign-contract', { 'zh-CN': '签署合同', en: 'Signed the contract' }],
  ['contract-amend', { 'zh-CN': '补充协议生效，条款随之变更', en: 'Amended by a supplement in effect' }], ['record-owner-consent', { 'zh-CN': '登记共有人的同意', en: 'Recorded the consent of a co-owner' }], ['decide-price', { 'zh-CN': '形成定价记录', en: 'Recorded the price decision' }],
  ['state-royalty', { 'zh-CN': '申报提成', en: 'Stated a royalty' }], ['correct-royalty', { 'zh-CN': '更正提成报表', en: 'Corrected a royalty statement' }], ['declare-payment', { 'zh-CN': '申报付款', en: 'Declared a payment' }], ['confirm-payment', { 'zh-CN': '确认到账', en: 'Confirmed a payment' }],
  ['dispute-payment', { 'zh-CN': '对付款提出异议', en: 'Disputed a payment' }], ['withdraw-payment', { 'zh-CN': '撤回付款申报', en: 'Took a declared payment back' }], ['remind-due', { 'zh-CN': '款项或报表到期提醒', en: 'Reminder of what is due' }],
  ['enter-cost', { 'zh-CN': '登记转化成本', en: 'Entered a cost' }], ['reverse-cost', { 'zh-CN': '冲销转化成本', en: 'Took a cost back' }], ['prepare-run', { 'zh-CN': '编制收益分配', en: 'Prepared a distribution' }], ['confirm-run', { 'zh-CN': '确认收益分配', en: 'Confirmed a distribution' }],
  ['return-run', { 'zh-CN': '退回收益分配', en: 'Returned a distribution' }], ['reverse-run', { 'zh-CN': '冲回收益分配', en: 'Reversed a distribution' }], ['pay-awards', { 'zh-CN': '发放奖励', en: 'Paid awards' }], ['recover-award', { 'zh-CN': '登记追回', en: 'Entered what was given back' }],
  ['prepare-back', { 'zh-CN': '提出冲回', en: 'Proposed to take money back' }], ['confirm-back', { 'zh-CN': '确认冲回', en: 'Confirmed that money goes back' }], ['return-back', { 'zh-CN': '退回冲回', en: 'Returned it' }],
  ['propose', { 'zh-CN': '发起交易', en: 'Proposed the deal' }], ['terms-offer', { 'zh-CN': '提出条款', en: 'Offered terms' }], ['terms-counter-offer', { 'zh-CN': '反要约', en: 'Counter-offer' }], ['terms-amend', { 'zh-CN': '提出变更', en: 'Proposed an amendment' }], ['terms-accept', { 'zh-CN': '接受条款', en: 'Accepted the terms' }],
  ['terms-reject', { 'zh-CN': '拒绝条款', en: 'Rejected the terms' }], ['terms-withdraw', { 'zh-CN': '撤回条款', en: 'Took the terms back' }], ['nda-offer', { 'zh-CN': '提出并签署', en: 'Offered and signed' }], ['name-broker', { 'zh-CN': '载明本交易由中介人促成', en: 'Named the broker of the deal' }], ...Object.entries(PERFORMANCE_SAID),
]);

@Injectable()
export class Deals {
  constructor(
    private readonly deals: DealRepository, private readonly contracts: ContractRepository, private readonly rooms: RoomRepository, private readonly timeline: TimelineRepository, private readonly table: DealTable, private readonly room: DataRoom,
    private readonly people: DealPeople, private readonly sources: DealSources, private readonly mediations: Mediations, private readonly registry: RuleRegistry, private readonly clock: Clock,
  ) {}

  async list(ctx: OperationContext, filter: Omit<DealFilter, 'organisationId'>): Promise<z.infer<typeof dealBriefSchema>[]> {
    const person = personOf(ctx.actor);
    const { organisationId } = person;
    const found = await this.deals.page(ctx, { ...filter, organisationId });
    const beside = await this.beside(ctx, found);
    return found.map((deal) => this.brief(deal, sideOf(deal, organisationId)!, person, beside));
  }

  /** Refuses 404 whoever is no party. */
  async get(ctx: OperationContext, id: string): Promise<DealView> {
    const { deal, side, person } = await this.table.seat(ctx, id);
    const [screen, checks, ndas, clearance] = [await this.deals.screen(ctx, id), side === 'holder' ? await this.deals.checks(ctx, id) : [], await this.rooms.ndas(ctx, id), await this.table.clearance(ctx, deal)];
    const names = await this.people.names(ctx, [deal.proposerId, ...checks.map(({ checkedBy }) => checkedBy), ...(screen ? [screen.screenedBy] : []), ...ndas.flatMap(({ offeredBy, signedBy }) => [offeredBy, ...(signedBy ? [signedBy] : [])])]);
    const who = named(names);
    const days = checks.length === 0 ? 0 : await this.registry.productDefault(ctx, 'recipient-check.valid-natural-days');
    const talking = deal.state === 'talking' || deal.state === 'agreed';
    return {
      ...this.brief(deal, side, person, await this.beside(ctx, [deal])), note: deal.note, proposer: who(deal.proposerId), endReason: deal.endReason,
      talkBlockedBy: brokenRules([exportIsCleared], clearance).map((each) => ({ ...each })).filter(() => talking),
      screen: screen ? { ...screen, screenedBy: who(screen.screenedBy), screenedAt: screen.screenedAt.toISOString() } : null,
      checks: checks.map((check) => this.check(check, days, who)), ndas: ndas.map((nda) => this.nda(nda, side, person, who)),
      mayWrite: talking && mayUse(person, may['deal.write']), mayLook: mayUse(person, may['room.read']), brokers: await this.mediations.beside(ctx, deal, person.organisationId),
    };
  }

  async happened(ctx: OperationContext, id: string, { before, limit }: { before: string | undefined; limit: number }): Promise<z.infer<typeof timelineItemSchema>[]> {
    const { deal, side } = await this.table.seat(ctx, id);
    const closed = this.room.closedBecause(deal, await this.rooms.ndas(ctx, id)).length > 0;
    const rows = await this.timeline.page(ctx, { dealId: id, side, before, limit });
    const who = named(await this.people.names(ctx, rows.flatMap(({ personId }) => personId ?? [])));
    return rows.map((r) => ({
      id: r.id, auditHash: r.auditHash, at: r.at.toISOString(), kind: r.kind as (typeof TIMELINE_KINDS)[number], side: r.side, person: r.personId === null ? null : who(r.personId), act: r.act, texts: SAID[r.act] ?? null, reason: r.reason, text: r.text, refId: r.refId,
      // the name of the other side's file is part of what the agreement protects
      label: closed && r.fileSide !== null && r.fileSide !== side ? null : r.fileName ?? (r.ndaNumber === null ? null : String(r.ndaNumber)),
    }));
  }

  /** What is in the room for this reader. Names of the other side's files are part of what the agreement protects. */
  async roomOf(ctx: OperationContext, id: string): Promise<z.infer<typeof roomSchema>> {
    const { deal, side } = await this.table.seat(ctx, id);
    const ndas = await this.rooms.ndas(ctx, id);
    const closed = this.room.closedBecause(deal, ndas);
    const files = await this.rooms.files(ctx, id, closed.length > 0 ? side : undefined);
    const looks = await this.rooms.looks(ctx, id, side);
    const who = named(await this.people.names(ctx, [...files.map(({ uploadedBy }) => uploadedBy), ...looks.map(({ readerId }) => readerId)]));
    const achievement = deal.achievementId !== null && (side === 'holder' || closed.length === 0) ? await this.sources.achievement(ctx, deal.achievementId) : undefined;
    return {
      open: closed.length === 0, blockedBy: closed.map((each) => ({ ...each })), openUntil: closed.length === 0 ? ndas[0]!.openUntil : null, privateText: achievement?.hasPrivateText ?? false,
      files: files.map((f) => ({ id: f.id, name: f.name, bytes: f.bytes, sha256: f.sha256, side: f.side, uploadedBy: who(f.uploadedBy), uploadedAt: f.uploadedAt.toISOString(), mine: f.side === side })),
      looks: looks.map((l) => ({ at: l.at.toISOString(), side: l.side, person: who(l.readerId), what: l.fileId === null ? 'private_text' as const : 'file' as const, fileName: l.fileName })),
    };
  }

  private check({ id, items, checkedBy, checkedOn }: RecipientCheck, days: number, who: (id: string) => { id: string; name: string }) {
    const validUntil = day(checkedOn, days);
    return { id, items: items.map((item) => ({ ...item })), checkedBy: who(checkedBy), checkedOn, validUntil, current: validUntil >= chinaDate(this.clock.now()) };
  }

  private nda(nda: Nda, side: Side, person: Person, who: (id: string) => { id: string; name: string }): z.infer<typeof ndaSchema> {
    const { id, number, state, version, text, sha256, openUntil, offeredBySide, endReason } = nda;
    return {
      id, number, state, version, text, sha256, openUntil, offeredBySide, endReason, expired: openUntil < chinaDate(this.clock.now()), offeredBy: who(nda.offeredBy), offeredAt: nda.offeredAt.toISOString(),
      signedBy: nda.signedBy === null ? null : who(nda.signedBy), signedAt: nda.signedAt?.toISOString() ?? null,
      nextActs: unblocked(nextActs(ndaMachine, state, { side, offeredBy: offeredBySide }, (permission) => mayUse(person, permission))),
    };
  }

  private brief(deal: Deal, mySide: Side, person: Person, { parties, contracts }: Beside): z.infer<typeof dealBriefSchema> {
    const { id, state, version, proposedBy, achievementId, award, achievementTitle, demandId, matchId, foreign, createdAt, updatedAt } = deal;
    // an acquirer that has not answered yet does so as it accepts
    const acts = nextActs(dealMachine, state, { side: mySide, proposedBy, foreign: mySide === 'acquirer' ? foreign ?? 'unknown' : foreign }, (permission) => mayUse(person, permission));
    const party = (organisationId: string) => ({ id: organisationId, name: parties.get(organisationId) ?? '' });
    return {
      id, state, version, holder: party(deal.holderId), acquirer: party(deal.acquirerId), mySide, proposedBy, achievementId, award, achievementTitle, demandId, matchId, foreign, createdAt: createdAt.toISOString(), updatedAt: updatedAt.toISOString(),
      nextActs: unblocked(acts), contract: contracts.get(id) ?? null,
    };
  }

  private async beside(ctx: OperationContext, deals: readonly Deal[]): Promise<Beside> {
    const contracts = deals.length === 0 ? new Map() : await this.contracts.mains(ctx, deals.map(({ id }) => id));
    const ids = [...new Set(deals.flatMap((deal) => SIDES.map((side) => (side === 'holder' ? deal.holderId : deal.acquirerId))))];
    return { contracts, parties: new Map(ids.length === 0 ? [] : (await this.people.organisations(ctx, ids)).map(({ id, nameZh }) => [id, nameZh])) };
  }
}

const named = (names: Names) => (id: string): { id: string; name: string } => ({ id, name: names.get(id) ?? '' });
