import type { Challenge, ChallengeContent } from '../../api/shapes';
import { textOrNull } from '../listing/formValues';
import type { Fraction } from './weights';

type Some<T> = T | null | undefined;
export interface TargetValues { name?: Some<string>; value?: Some<string>; unit?: Some<string> }
export interface CriterionValues { id: string; name?: Some<string>; weight?: Some<Fraction>; guide?: Some<string> }
export interface StageValues { id: string; title?: Some<string>; fen?: Some<number>; evidence?: Some<string> }
export interface LimitValues { kind?: ChallengeContent['eligibility'][number]['kind']; text?: Some<string> }
type Insurance = NonNullable<ChallengeContent['insurance']>;
type PublicFunds = NonNullable<ChallengeContent['publicFunds']>;

/** As the form holds it: the shape of the API with anything still open. `insured` and `publicMoney` say whether their group counts at all. */
export interface ChallengeValues {
  kind?: ChallengeContent['kind']; title?: Some<string>; problem?: Some<string>; targets?: Some<TargetValues>[]; field?: Some<string>; region?: Some<string>; regime?: ChallengeContent['regime'];
  eligibility?: Some<LimitValues>[]; criteria?: Some<CriterionValues>[]; poolFen?: Some<number>; stages?: Some<StageValues>[]; lanes?: Some<{ count?: Some<number>; startShare?: Some<Fraction> }>; invited?: string[];
  ip?: { owner?: ChallengeContent['ip']['owner']; use?: Some<string>; secrecy?: Some<string> }; endUser?: Some<string>; insured?: boolean; insurance?: Some<Partial<Insurance>>; publicMoney?: boolean; publicFunds?: Some<{ inPlaceFen?: Some<number>; otherSupport?: PublicFunds['otherSupport'] }>;
  ethicsFlag?: boolean; questionsUntil?: Some<string>; entriesUntil?: Some<string>; judgedBy?: Some<string>;
}

export const BLANK_CHALLENGE: ChallengeValues = {
  kind: 'open', title: '', regime: 'firm', targets: [], eligibility: [], criteria: [], stages: [], invited: [], ip: { owner: 'to_be_decided' }, ethicsFlag: false, insured: false, publicMoney: false, publicFunds: { otherSupport: 'unknown' },
};
/** Names of the content, for telling in what two versions differ. */
export const CHALLENGE_FIELDS = [
  'kind', 'title', 'problem', 'targets', 'field', 'region', 'regime', 'eligibility', 'criteria', 'poolFen', 'stages', 'lanes', 'invited', 'ip', 'endUser', 'insurance', 'publicFunds', 'ethicsFlag', 'questionsUntil', 'entriesUntil', 'judgedBy',
] as const;

export const challengeValues = ({ content }: Pick<Challenge, 'content'>): ChallengeValues => ({ ...content, insured: content.insurance !== null, publicMoney: content.publicFunds !== null, publicFunds: content.publicFunds ?? { otherSupport: 'unknown' } });

const rows = <T>(list: Some<Some<T>[]>): T[] => (list ?? []).filter((one): one is T => one !== null && one !== undefined);
const text = (x: Some<string>): string => x?.trim() ?? '';

export function challengeContent(v: ChallengeValues): ChallengeContent {
  const kind = v.kind ?? 'open';
  return {
    kind, title: text(v.title), problem: textOrNull(v.problem), field: textOrNull(v.field), region: textOrNull(v.region), regime: v.regime ?? 'firm',
    targets: rows(v.targets).map((one) => ({ name: text(one.name), value: text(one.value), unit: textOrNull(one.unit) })),
    eligibility: rows(v.eligibility).map((one) => ({ kind: one.kind ?? 'other', text: text(one.text) })),
    criteria: rows(v.criteria).map((one) => ({ id: one.id, name: text(one.name), weight: one.weight as Fraction, guide: textOrNull(one.guide) })),
    poolFen: v.poolFen ?? null, stages: rows(v.stages).map((one) => ({ id: one.id, title: text(one.title), fen: one.fen as number, evidence: textOrNull(one.evidence) })),
    lanes: kind === 'race' && v.lanes?.count && v.lanes.startShare ? { count: v.lanes.count, startShare: v.lanes.startShare } : null,
    invited: kind === 'directed' ? (v.invited ?? []) : [],
    ip: { owner: v.ip?.owner ?? 'to_be_decided', use: textOrNull(v.ip?.use), secrecy: textOrNull(v.ip?.secrecy) }, endUser: textOrNull(v.endUser),
    insurance: v.insured ? { insurer: text(v.insurance?.insurer), policyNumber: text(v.insurance?.policyNumber), event: text(v.insurance?.event), until: text(v.insurance?.until) } : null,
    publicFunds: v.publicMoney ? { inPlaceFen: v.publicFunds?.inPlaceFen as number, otherSupport: v.publicFunds?.otherSupport ?? 'unknown' } : null,
    ethicsFlag: v.ethicsFlag ?? false, questionsUntil: textOrNull(v.questionsUntil), entriesUntil: textOrNull(v.entriesUntil), judgedBy: textOrNull(v.judgedBy),
  };
}

const filled = (...texts: Some<string>[]): boolean => texts.every((one) => text(one) !== '');
const given = (n: Some<number>): boolean => typeof n === 'number' && Number.isFinite(n);
/** Has it what the server takes as a draft? A row that is begun but not finished stays in this browser until it is. */
export function challengeReady(v: ChallengeValues): boolean {
  const problem = text(v.problem);
  return text(v.title).length >= 4 && (problem === '' || problem.length >= 10)
    && rows(v.targets).every((one) => filled(one.name, one.value)) && rows(v.eligibility).every((one) => !!one.kind && filled(one.text))
    && rows(v.criteria).every((one) => filled(one.name) && !!one.weight) && rows(v.stages).every((one) => filled(one.title) && given(one.fen))
    && (v.kind !== 'race' || !!v.lanes?.count === !!v.lanes?.startShare)
    && (!v.insured || filled(v.insurance?.insurer, v.insurance?.policyNumber, v.insurance?.event, v.insurance?.until)) && (!v.publicMoney || given(v.publicFunds?.inPlaceFen));
}

/** Where the form shows what the server says of a path in the content. */
export function placeOf(path: (string | number)[]): (string | number)[] {
  const [first, ...rest] = path;
  const place = first === 'content' ? rest : path;
  const [name, at] = place;
  if (name === 'lanes') return at === 'startShare' ? ['lanes', 'startShare'] : ['lanes', 'count'];
  if (name === 'eligibility' && place.length === 2) return [...place, 'kind'];
  if (name === 'ip' && place.length === 1) return ['ip', 'owner'];
  if (name === 'invited') return ['invited'];
  // the form makes the ids itself and shows none
  if (name === 'stages' && place[2] === 'id') return [...place.slice(0, 2), 'title'];
  // a weight is one field, whatever of its fraction is wrong
  return name === 'criteria' && place[2] === 'weight' ? place.slice(0, 3) : place;
}

/** A key that no row has yet; a key keeps its row through every edition. */
export function nextKey(list: Some<Some<{ id: string }>[]>, letter: string): string {
  const taken = new Set(rows(list).map(({ id }) => id));
  for (let n = 1; ; n += 1) if (!taken.has(`${letter}${n}`)) return `${letter}${n}`;
}
