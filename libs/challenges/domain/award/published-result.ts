import type { Texts } from '@app/kernel';
import type { ChallengeContent } from '../challenge.schema.js';
import type { Entry } from '../entry/entry.js';
import type { Proposal } from '../entry/proposal.schema.js';
import { said, type Decision } from './decision.js';

export interface ResultMaterial {
  readonly content: Pick<ChallengeContent, 'kind' | 'title' | 'criteria'>;
  readonly organiser: string;
  readonly decision: Pick<Decision, 'ranking' | 'winners'>;
  readonly entries: readonly Pick<Entry, 'id' | 'number' | 'organisationId' | 'proposal'>[];
  /** Names by which identity knows organisations; never those that a team wrote. */
  readonly names: ReadonlyMap<string, string>;
}
type Fact = { readonly label: Texts; readonly value: Texts };

/** Longest value that publicity takes. */
const MOST = 1_900;
const same = (text: string): Texts => ({ 'zh-CN': text, en: text });
const percent = ({ numerator, denominator }: { readonly numerator: number; readonly denominator: number }): string => {
  const share = (numerator * 100) / denominator;
  return Number.isInteger(share * 100) ? `${share}%` : `${numerator}/${denominator}`;
};

/** What a team's member does, where the words name nobody of the team; a notice to everybody names no person. */
export function partOf(proposal: Proposal | null, organisationId: string): string | null {
  const member = proposal?.members.find((each) => each.organisationId === organisationId);
  if (!proposal || !member) return null;
  const people = [...proposal.people.map(({ name }) => name), proposal.pledge.signedBy];
  return people.some((name) => member.part.includes(name)) ? null : member.part.slice(0, 120);
}

/** The facts of the notice about a result, in their order: what was asked, by what it was judged, how many took part, and who is to win. No person, no sum; of a directed challenge nothing that tells what it asks or how it was answered. */
export function publishedFacts({ content, organiser, decision, entries, names }: ResultMaterial): readonly Fact[] {
  const directed = content.kind === 'directed';
  const winners = entries.filter(({ id }) => decision.winners.includes(id));
  return [
    { label: { 'zh-CN': '榜单名称', en: 'Challenge' }, value: same(content.title) },
    { label: { 'zh-CN': '发榜单位', en: 'Organiser' }, value: same(organiser) },
    ...(directed ? [] : [{ label: { 'zh-CN': '评分标准及权重', en: 'Criteria and weights' }, value: same(content.criteria.map(({ name, weight }) => `${name} ${percent(weight)}`).join('；').slice(0, MOST) || '—') }]),
    { label: { 'zh-CN': '揭榜方案件数', en: 'Entries' }, value: same(String(entries.filter(({ proposal }) => proposal !== null).length)) },
    { label: { 'zh-CN': '评榜专家人数', en: 'Experts' }, value: same(String(Math.max(0, ...decision.ranking.map(({ experts }) => experts)))) },
    ...winners.map((entry) => {
      const line = directed ? undefined : decision.ranking.find(({ entryId }) => entryId === entry.id);
      const members = (entry.proposal?.members ?? []).map(({ organisationId }) => organisationId);
      const whole = [...new Set([entry.organisationId, ...members])];
      const each = (lead: string, does: string) => whole.map((id) => {
        const notes = [...(id === entry.organisationId && whole.length > 1 ? [lead] : []), ...(whole.length > 1 && !directed ? [partOf(entry.proposal, id)].flatMap((part) => (part === null ? [] : [`${does}${part}`])) : [])];
        return `${names.get(id) ?? '—'}${notes.length > 0 ? `（${notes.join('；')}）` : ''}`;
      }).join('、').slice(0, MOST);
      return {
        label: { 'zh-CN': `拟中榜团队（第 ${entry.number} 号方案）`, en: `To win: entry No. ${entry.number}` },
        value: { 'zh-CN': `${each('牵头', '承担：')}${line ? `；得分 ${said(line.score)}` : ''}`, en: `${each('lead', '')}${line ? `; score ${said(line.score)}` : ''}` },
      };
    }),
  ];
}
