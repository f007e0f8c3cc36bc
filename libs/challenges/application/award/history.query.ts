import { Injectable } from '@nestjs/common';
import { belongsTo, LOCALES, renderText, type Texts } from '@app/kernel';
import { AuditLog, type OperationContext } from '@app/platform';
import type { HistoryView } from '../../domain/award/award.schema.js';
import { JUDGED_AGAIN_TEXTS, type VoidCause } from '../../domain/award/decision.js';
import { isPublished } from '../../domain/challenge.js';
import { challengeMachine } from '../../domain/challenge.machine.js';
import { ChallengeTable } from '../challenge-table.js';
import { ChallengePeople } from '../ports.js';

/** Acts of the table up to its opening are the organiser's own affair. */
const INSIDE: readonly string[] = ['submit', 'return', 'approve', 'rework'];
/** Beside the table: what everybody may know of, and what the organiser's people may. Whatever is not named here, and may tell who takes part, is nobody's. */
const BESIDE: Readonly<Record<string, { readonly texts: Texts; readonly inside: boolean }>> = {
  amend: { inside: false, texts: { 'zh-CN': '修订', en: 'Amend' } },
  'winner-gave-up': { inside: false, texts: { 'zh-CN': '有中榜团队放弃中榜，其余团队继续', en: 'A winner gave up; the others go on' } },
  'uphold-objection': { inside: false, texts: { 'zh-CN': '对结果的异议成立', en: 'An objection to the result was upheld' } },
  'exclude-entry': { inside: false, texts: { 'zh-CN': '取消第 {number} 号方案的参评资格', en: 'Exclude entry No. {number}, as an objection was upheld' } },
  'record-unsigned': { inside: false, texts: { 'zh-CN': '记录一名专家未签署会议纪要', en: 'Put on record that an expert did not sign the minutes' } },
  'publicise-again': { inside: false, texts: { 'zh-CN': '重新公示', en: 'Publicise again' } },
  create: { inside: true, texts: { 'zh-CN': '起草', en: 'Start a draft' } },
  edit: { inside: true, texts: { 'zh-CN': '修改草稿', en: 'Change the draft' } },
  'name-keepers': { inside: true, texts: { 'zh-CN': '指定保管人', en: 'Name keepers' } },
  'keep-key': { inside: true, texts: { 'zh-CN': '保管人登记公钥', en: 'A keeper puts a key on file' } },
  'screen-ethics': { inside: true, texts: { 'zh-CN': '科技伦理审查确认', en: 'Screen for ethics' } },
};
interface LoggedActor { readonly kind: string; readonly userId?: string; readonly organisationId?: string; readonly roles?: readonly string[] }
const stateIn = (value: unknown): string | null => (typeof value === 'object' && value !== null && typeof (value as { state?: unknown }).state === 'string' ? (value as { state: string }).state : null);

/** Before another cause was known it was an objection. */
const textsOfAgain = (after: unknown): Texts => JUDGED_AGAIN_TEXTS[(after as { cause?: VoidCause } | null)?.cause ?? 'objection'];
/** Of an entry everybody reads the number alone. */
const numbered = (texts: Texts | undefined, after: unknown): Texts | undefined => {
  const number = (after as { number?: unknown } | null)?.number;
  return texts && typeof number === 'number' ? Object.fromEntries(LOCALES.map((locale) => [locale, renderText(texts, locale, { number })])) as Texts : texts;
};

/** Everything that was done to a challenge, with the actor's part and the moment, from the audit chain (rules I1). */
@Injectable()
export class HistoryQuery {
  constructor(private readonly table: ChallengeTable, private readonly audit: AuditLog, private readonly people: ChallengePeople) {}

  /** What is public for everybody; for the organiser's people whole, with who. Refuses 404. */
  async of(ctx: OperationContext, id: string): Promise<HistoryView> {
    const challenge = await this.table.seen(ctx, id);
    const whole = belongsTo(ctx.actor, challenge.organisationId);
    const table = new Map(challengeMachine.acts.map(({ act, texts }) => [act, texts]));
    const entries = (await this.audit.history(ctx, 'challenge', id)).flatMap((entry) => {
      const texts = entry.act === 'judge-again' ? textsOfAgain(entry.after) : table.get(entry.act) ?? numbered(BESIDE[entry.act]?.texts, entry.after);
      const inside = INSIDE.includes(entry.act) || (BESIDE[entry.act]?.inside ?? false);
      return texts && (whole || (!inside && isPublished(challenge))) ? [{ entry, texts, actor: entry.actor as unknown as LoggedActor }] : [];
    });
    const ids = [...new Set(entries.flatMap(({ actor }) => actor.userId ?? []))];
    const names = new Map(whole && ids.length > 0 ? (await this.people.accounts(ctx, ids)).map((account) => [account.id, account.name]) : []);
    return {
      items: entries.map(({ entry, texts, actor }) => ({
        act: entry.act, texts: { ...texts }, at: entry.at, from: stateIn(entry.before), to: stateIn(entry.after), role: this.roleOf(entry.act, actor, challenge.organisationId),
        who: whole && actor.userId ? names.get(actor.userId) ?? null : null, reason: whole ? entry.reason : null,
      })),
    };
  }

  private roleOf(act: string, actor: LoggedActor, organiserId: string): HistoryView['items'][number]['role'] {
    if (actor.kind !== 'person') return 'system';
    if (act === 'keep-key') return 'keeper';
    if (act === 'approve' || act === 'return' || act === 'end-for-silence') return 'reviewer';
    return actor.organisationId === organiserId ? 'organiser' : 'other';
  }
}
