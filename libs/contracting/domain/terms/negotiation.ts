import { defineRule, enforce, type Rule, type Violation, brokenRules } from '@app/kernel';

/** What a version is: a first or renewed offer, another side's counter-offer, or a change of what was frozen. */
export type VersionKind = 'offer' | 'counter_offer' | 'amendment';
export interface Version {
  /** 1, 2, … without gaps. */
  readonly number: number;
  readonly kind: VersionKind;
  readonly by: string;
  /** SHA-256 over `canonicalTerms` of the version. */
  readonly hash: string;
  /** The clauses to which comments may be tied. */
  readonly clauseIds: readonly string[];
  readonly acceptedBy: readonly string[];
  readonly signedBy: readonly string[];
  readonly ended: 'withdrawn' | 'rejected' | null;
}
export interface Comment {
  readonly by: string;
  readonly version: number;
  /** Null where it concerns the whole. */
  readonly clauseId: string | null;
  readonly text: string;
}
export interface Negotiation {
  /** Who must agree; brokers are not among them. */
  readonly parties: readonly string[];
  readonly versions: readonly Version[];
  /** The number of the accepted version that stands; only an accepted amendment takes its place. */
  readonly frozen: number | null;
  readonly comments: readonly Comment[];
}

/** An act names the version that its author saw: the latest one, or, for the first offer, 0. */
export type NegotiationAct =
  | { readonly act: 'offer' | 'counter_offer' | 'amend'; readonly by: string; readonly version: number; readonly hash: string; readonly clauseIds: readonly string[] }
  | { readonly act: 'accept' | 'reject' | 'withdraw' | 'sign'; readonly by: string; readonly version: number }
  | { readonly act: 'comment'; readonly by: string; readonly version: number; readonly clauseId: string | null; readonly text: string };

export const openNegotiation = (parties: readonly string[]): Negotiation => ({ parties: [...new Set(parties)], versions: [], frozen: null, comments: [] });

export const latestOf = ({ versions }: Negotiation): Version | undefined => versions.at(-1);
export const frozenOf = ({ versions, frozen }: Negotiation): Version | undefined => (frozen === null ? undefined : versions[frozen - 1]);
/** The version that waits for an answer. */
export const pendingOf = (state: Negotiation): Version | undefined => {
  const latest = latestOf(state);
  return latest && latest.number !== state.frozen && latest.ended === null ? latest : undefined;
};
/** Signed by every party, in the version that stands. */
export const isSigned = (state: Negotiation): boolean => {
  const frozen = frozenOf(state);
  return frozen !== undefined && state.parties.every((party) => frozen.signedBy.includes(party));
};

interface NegotiationFacts { readonly state: Negotiation; readonly act: NegotiationAct }
const ANSWERS: readonly NegotiationAct['act'][] = ['accept', 'reject'];

const actorIsAParty = defineRule<NegotiationFacts>({
  code: 'contracting.negotiation-not-a-party',
  texts: { 'zh-CN': '只有合同当事人可以进行此操作。', en: 'Only a party to the contract does this.' },
  keeps: ({ state, act }) => state.parties.includes(act.by),
});

const twoAreNeeded = defineRule<NegotiationFacts>({
  code: 'contracting.negotiation-alone',
  texts: { 'zh-CN': '谈判至少需要两方当事人，请先加入另一方。', en: 'It takes two parties to negotiate; bring in the other side first.' },
  keeps: ({ state }) => state.parties.length >= 2,
});

const versionIsTheLatest = defineRule<NegotiationFacts>({
  code: 'contracting.negotiation-old-version', path: '/version',
  texts: { 'zh-CN': '所针对的是第 {version} 版，最新为第 {latest} 版；请查看最新版本后再操作。', en: 'This is about version {version}, the latest is {latest}; read the latest and act on that.' },
  keeps: ({ state, act }) => {
    // A signature may name the version that stands after a later amendment came to nothing.
    const latest = act.act === 'sign' && !pendingOf(state) && state.frozen !== null ? state.frozen : state.versions.length;
    return act.act === 'comment' || act.version === latest || { params: { version: act.version, latest } };
  },
});

const commentHasItsClause = defineRule<NegotiationFacts>({
  code: 'contracting.negotiation-clause-unknown', path: '/clauseId',
  texts: { 'zh-CN': '该版本没有这一条款，请重新选择批注的位置。', en: 'That version has no such clause; choose again where the comment belongs.' },
  keeps: ({ state, act }) => {
    if (act.act !== 'comment') return true;
    const version = state.versions[act.version - 1];
    return version !== undefined && (act.clauseId === null || version.clauseIds.includes(act.clauseId));
  },
});

const frozenStays = defineRule<NegotiationFacts>({
  code: 'contracting.negotiation-frozen',
  texts: { 'zh-CN': '第 {version} 版已被接受并固定，不能再要约或者反要约；需要变更的，请提出变更协议。', en: 'Version {version} was accepted and is frozen: no more offers. Propose an amendment.' },
  keeps: ({ state, act }) => {
    const counters = act.act === 'counter_offer' && pendingOf(state)?.kind === 'amendment';
    return state.frozen === null || (act.act !== 'offer' && act.act !== 'counter_offer') || counters || { params: { version: state.frozen } };
  },
});

const amendsTheFrozen = defineRule<NegotiationFacts>({
  code: 'contracting.negotiation-nothing-to-amend',
  texts: { 'zh-CN': '尚无已固定的版本可供变更；请使用要约或者反要约。', en: 'No version is frozen yet, so there is nothing to amend; make an offer or a counter-offer.' },
  keeps: ({ state, act }) => act.act !== 'amend' || state.frozen !== null,
});

const somethingIsPending = defineRule<NegotiationFacts>({
  code: 'contracting.negotiation-nothing-pending',
  texts: { 'zh-CN': '没有待答复的要约：最新版本已被接受、拒绝或者撤回。', en: 'No offer waits for an answer: the latest was accepted, rejected or withdrawn.' },
  keeps: ({ state, act }) => !(act.act === 'counter_offer' || act.act === 'withdraw' || ANSWERS.includes(act.act)) || pendingOf(state) !== undefined,
});

const otherPartyAnswers = defineRule<NegotiationFacts>({
  code: 'contracting.negotiation-own-offer',
  texts: { 'zh-CN': '要约人不能接受、拒绝自己的要约或者对其反要约；可以撤回，或者提出新的要约。', en: 'Whoever made an offer neither accepts, rejects nor counters it; withdraw it or make a new one.' },
  keeps: ({ state, act }) => !(act.act === 'counter_offer' || ANSWERS.includes(act.act)) || pendingOf(state)?.by !== act.by,
});

const ownerWithdraws = defineRule<NegotiationFacts>({
  code: 'contracting.negotiation-foreign-offer',
  texts: { 'zh-CN': '只有要约人可以撤回要约或者以新的要约替换；另一方可以反要约或者拒绝。', en: 'Only its author withdraws or replaces an offer; the other side counters or rejects it.' },
  keeps: ({ state, act }) => !(act.act === 'withdraw' || act.act === 'offer' || act.act === 'amend') || (pendingOf(state) ?? { by: act.by }).by === act.by,
});

const onceIsEnough = defineRule<NegotiationFacts>({
  code: 'contracting.negotiation-accepted-already',
  texts: { 'zh-CN': '该当事人已经接受此版本，正在等待其他当事人。', en: 'This party has accepted the version already; the others are awaited.' },
  keeps: ({ state, act }) => act.act !== 'accept' || !(pendingOf(state)?.acceptedBy.includes(act.by) ?? false),
});

const somethingChanges = defineRule<NegotiationFacts>({
  code: 'contracting.negotiation-unchanged',
  texts: { 'zh-CN': '所提内容与第 {version} 版相同，没有变更；同意的，请直接接受。', en: 'This is the same as version {version}; whoever agrees accepts it.' },
  keeps: ({ state, act }) => {
    if (act.act !== 'offer' && act.act !== 'counter_offer' && act.act !== 'amend') return true;
    const against = pendingOf(state) ?? frozenOf(state);
    return against === undefined || against.hash !== act.hash || { params: { version: against.number } };
  },
});

const onlyTheFrozenIsSigned = defineRule<NegotiationFacts>({
  code: 'contracting.negotiation-not-frozen', path: '/version',
  texts: { 'zh-CN': '只能签署已被全部当事人接受并固定的版本，且没有待答复的变更。', en: 'Only the version that every party accepted is signed, and only while no amendment waits for an answer.' },
  keeps: ({ state, act }) => act.act !== 'sign' || (state.frozen === act.version && !pendingOf(state)),
});

const signedOnce = defineRule<NegotiationFacts>({
  code: 'contracting.negotiation-signed-already',
  texts: { 'zh-CN': '该当事人已经签署此版本，不能重复签署。', en: 'This party has signed the version already.' },
  keeps: ({ state, act }) => act.act !== 'sign' || !(frozenOf(state)?.signedBy.includes(act.by) ?? false),
});

export const negotiationRules: readonly Rule<NegotiationFacts>[] = [
  actorIsAParty, twoAreNeeded, versionIsTheLatest, commentHasItsClause, amendsTheFrozen, frozenStays, somethingIsPending,
  otherPartyAnswers, ownerWithdraws, onceIsEnough, somethingChanges, onlyTheFrozenIsSigned, signedOnce,
];

/** Why an act is not possible now; empty where it is. For the form, before anybody sends it. */
export const negotiationRefusals = (state: Negotiation, act: NegotiationAct): readonly Violation[] => brokenRules(negotiationRules, { state, act });

const replaced = (state: Negotiation, number: number, change: Partial<Version>): Version[] => state.versions.map((version) => (version.number === number ? { ...version, ...change } : version));

/** The state after an act; refuses (422) with the broken rules and leaves the given state alone. */
export function negotiate(state: Negotiation, act: NegotiationAct): Negotiation {
  enforce(negotiationRules, { state, act });
  switch (act.act) {
    case 'offer': case 'counter_offer': case 'amend': {
      const kind: VersionKind = state.frozen !== null ? 'amendment' : act.act === 'counter_offer' ? 'counter_offer' : 'offer';
      return { ...state, versions: [...state.versions, { number: state.versions.length + 1, kind,
        by: act.by, hash: act.hash, clauseIds: act.clauseIds, acceptedBy: [], signedBy: [], ended: null }] };
    }
    case 'accept': {
      const acceptedBy = [...latestOf(state)!.acceptedBy, act.by];
      const complete = state.parties.every((party) => party === latestOf(state)!.by || acceptedBy.includes(party));
      return { ...state, versions: replaced(state, act.version, { acceptedBy }), frozen: complete ? act.version : state.frozen };
    }
    case 'reject': return { ...state, versions: replaced(state, act.version, { ended: 'rejected' }) };
    case 'withdraw': return { ...state, versions: replaced(state, act.version, { ended: 'withdrawn' }) };
    case 'sign': return { ...state, versions: replaced(state, act.version, { signedBy: [...frozenOf(state)!.signedBy, act.by] }) };
    case 'comment': return { ...state, comments: [...state.comments, { by: act.by, version: act.version, clauseId: act.clauseId, text: act.text }] };
  }
}
