import { daysBetween } from './hold.js';
import type { ApplicationCase, Risk, RiskFact, RiskKind, TrailStep } from './risk.js';

const OVER = new Set(['rejected', 'withdrawn', 'revoked']);
/** Past the team: the unit has it. */
const WITH_UNIT = new Set(['unit_review', 'publicity', 'objection_handling', 'decided', 'agreement_signed', 'recordal_pending', 'effective']);
const SIGNED = new Set(['sign', 'all-consented']);

const fact = (name: string, value: string | null, step?: TrailStep): RiskFact => ({ name, value, entryId: step?.entryId ?? null });
const risk = (kind: RiskKind, a: ApplicationCase, since: string, facts: readonly RiskFact[]): Risk =>
  ({ kind, key: `${kind}:rights-application:${a.id}`, organisationId: a.organisationId, subjectType: 'rights-application', subjectId: a.id, title: a.title, since, facts });
const decisionOf = ({ trail, state }: ApplicationCase): TrailStep | undefined => (OVER.has(state) ? undefined : trail.findLast(({ act }) => act === 'decide'));

/** The document on which the power to assign rested was not in force on the day of the decision (科学技术进步法 33; 国科发区〔2020〕128号). */
export function noLiveBasis(a: ApplicationCase): Risk | null {
  const decision = decisionOf(a);
  if (!decision) return null;
  const { basis, on } = decision;
  if (basis && basis.validFrom <= on && (basis.validTo === null || on <= basis.validTo)) return null;
  return risk('no-basis', a, on, [fact('basis', basis?.document ?? null, decision), fact('validFrom', basis?.validFrom ?? null), fact('validTo', basis?.validTo ?? null), fact('decidedOn', on, decision)]);
}

const answered = (answer: string | null): boolean => answer === 'yes' || answer === 'no';

/** Whether the recipient is related is unanswered although the unit has it, or was answered or changed only after the team had been asked to sign (浙江条例 17). */
export function relatedPartyLate(a: ApplicationCase): Risk | null {
  if (OVER.has(a.state)) return null;
  const asked = a.trail.find(({ act }) => act === 'ask-consent');
  if (!asked) return null;
  const first = fact('answerWhenAsked', asked.relatedParty, asked);
  if (!answered(a.relatedParty)) return WITH_UNIT.has(a.state) ? risk('related-party', a, asked.on, [first, fact('answerNow', a.relatedParty)]) : null;
  const later = a.trail.slice(a.trail.indexOf(asked)).find(({ relatedParty }) => relatedParty !== asked.relatedParty);
  return later ? risk('related-party', a, later.on, [first, fact('answerNow', a.relatedParty, later)]) : null;
}

const splitText = (split: TrailStep['split']): string => split.map(({ share }) => `${share.numerator}/${share.denominator}`).join(' + ');

/** Who gets how much was changed after a completer had signed, so that new signatures were asked for. */
export function splitChanged(a: ApplicationCase): Risk | null {
  if (OVER.has(a.state)) return null;
  const given = a.trail.find(({ act }) => SIGNED.has(act));
  if (!given) return null;
  const same = JSON.stringify(given.split);
  const changed = a.trail.slice(a.trail.indexOf(given)).findLast(({ act, split }) => act === 'edit' && JSON.stringify(split) !== same);
  return changed ? risk('split-changed', a, changed.on, [fact('splitSigned', splitText(given.split), given), fact('splitNow', splitText(changed.split), changed)]) : null;
}

/** Decided on the last day of the notice or the day after: there was hardly time to look at what had come in. */
export function decidedAtOnce(a: ApplicationCase): Risk | null {
  const decision = decisionOf(a);
  if (!decision || a.noticeEndsOn === null || daysBetween(a.noticeEndsOn, decision.on) > 1) return null;
  return risk('decided-at-once', a, decision.on, [fact('noticeEndsOn', a.noticeEndsOn), fact('decidedOn', decision.on, decision)]);
}

/** The agreement was signed so many natural days ago and the right is not recorded yet; without registration a patent has not passed (专利法 10). */
export function noRecordal(a: ApplicationCase, { today, days }: { readonly today: string; readonly days: number }): Risk | null {
  if (a.form === 'use_right' || (a.state !== 'agreement_signed' && a.state !== 'recordal_pending') || a.agreementSignedOn === null) return null;
  if (daysBetween(a.agreementSignedOn, today) <= days) return null;
  return risk('no-recordal', a, a.agreementSignedOn, [fact('agreementSignedOn', a.agreementSignedOn, a.trail.findLast(({ act }) => act === 'sign-agreement')), fact('daysAllowed', String(days))]);
}

const partyOf = (recipient: string): string => recipient.normalize('NFKC').replace(/[\s\p{P}]/gu, '').toLowerCase();

/** One recipient in several live applications of a unit: one risk per recipient, at the oldest of them. `hash` makes the key, so that no name stands in it. */
export function samePartyAgain(cases: readonly ApplicationCase[], hash: (text: string) => string): Risk[] {
  const groups = new Map<string, ApplicationCase[]>();
  for (const each of cases) {
    if (each.recipient === null || !WITH_UNIT.has(each.state)) continue;
    const key = `${each.organisationId}:${partyOf(each.recipient)}`;
    groups.set(key, [...(groups.get(key) ?? []), each]);
  }
  return [...groups].filter(([, group]) => group.length > 1).map(([key, group]) => {
    const [first, ...others] = group.toSorted((one, other) => (one.id < other.id ? -1 : 1)) as [ApplicationCase, ...ApplicationCase[]];
    const last = others.at(-1)!;
    const facts = [fact('recipient', first.recipient), fact('applications', String(group.length)), ...[first, ...others].map((each) => fact('application', each.title, each.trail[0]))];
    return { ...risk('same-party', first, last.trail[0]?.on ?? '2000-01-01', facts), key: `same-party:${hash(key)}` };
  });
}

export function applicationRisks(cases: readonly ApplicationCase[], limits: { readonly today: string; readonly days: number }, hash: (text: string) => string): Risk[] {
  const each = cases.flatMap((a) => [noLiveBasis(a), relatedPartyLate(a), splitChanged(a), decidedAtOnce(a), noRecordal(a, limits)].filter((found) => found !== null));
  return [...each, ...samePartyAgain(cases, hash)];
}
