import type { Proposal } from '../entry/proposal.schema.js';

/** A proposal as an expert reads it: what is to be done, and no word about who does it. */
export interface BlindProposal {
  readonly title: string;
  readonly hypothesis: string;
  readonly rationale: string;
  readonly plan: string;
  readonly expertise: string;
  readonly trl: number;
  readonly evidence: readonly string[];
  /** What each member does, the lead first. */
  readonly parts: readonly string[];
  readonly roles: readonly string[];
  readonly budget: { readonly totalFen: number; readonly uses: readonly { readonly use: string; readonly fen: number; readonly note: string | null }[] };
  readonly pledge: string;
}
/** Stands where a name stood. */
export const HIDDEN = '■■';
/** A name of one character is no word of its own. */
const LEAST_NAME = 2;
const FILE_NAME = /[^\s，。；、：“”"'/\\]*\.(?:pdf|docx?|xlsx?|pptx?|wps|ofd|zip|rar|7z|txt|csv|png|jpe?g|tiff?|mp4|dwg|step|stl)(?![A-Za-z0-9])/giu;
const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Hides the names, whatever their case and however they are spaced, and everything that looks like a file's name. */
export function hideNames(text: string, names: readonly string[]): string {
  const known = [...new Set(names.map((name) => name.replace(/\s+/gu, '')))].filter((name) => [...name].length >= LEAST_NAME).sort((a, b) => b.length - a.length);
  const without = (from: string): string => known.reduce((left, name) => left.replace(new RegExp([...name].map(escaped).join('\\s*'), 'giu'), HIDDEN), from.replace(FILE_NAME, HIDDEN));
  // what stands around a hidden name may be a name itself
  for (let [before, after] = [text, without(text)]; ; [before, after] = [after, without(after)]) if (before === after) return after;
}

/** `alsoKnownAs`: names that the register has for the members, beside those that the team wrote itself. */
export function blind(proposal: Proposal, alsoKnownAs: readonly string[] = []): BlindProposal {
  const names = [...proposal.members.map(({ name }) => name), ...proposal.people.map(({ name }) => name), proposal.pledge.signedBy, ...alsoKnownAs];
  const hide = (text: string): string => hideNames(text, names);
  return {
    title: hide(proposal.title), hypothesis: hide(proposal.hypothesis), rationale: hide(proposal.rationale), plan: hide(proposal.plan), expertise: hide(proposal.expertise), trl: proposal.trl,
    evidence: proposal.evidence.map(({ what }) => hide(what)), parts: proposal.members.map(({ part }) => hide(part)), roles: proposal.people.map(({ role }) => hide(role)),
    budget: { totalFen: proposal.budget.totalFen, uses: proposal.budget.uses.map(({ use, fen, note }) => ({ use, fen, note: note === null ? null : hide(note) })) }, pledge: hide(proposal.pledge.text),
  };
}
