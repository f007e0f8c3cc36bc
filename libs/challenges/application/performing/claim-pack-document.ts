import type { DocumentBlock } from '@app/platform';

interface ClaimLane {
  readonly number: number;
  readonly contract: { readonly number: string; readonly state: string } | null;
  readonly milestones: readonly { readonly title: string; readonly dueOn: string; readonly state: string; readonly submittedOn: string | null; readonly acceptedOn: string | null; readonly evidence: readonly { readonly name: string; readonly sha256: string }[] }[];
  readonly payments: readonly { readonly sum: string; readonly paidFen: number; readonly paidOn: string; readonly bankReference: string }[];
  readonly forceMajeure: readonly { readonly what: string; readonly since: string; readonly endedOn: string | null }[];
  readonly endings: readonly { readonly ground: string; readonly reason: string; readonly at: string }[];
}
export interface Claim {
  readonly challenge: { readonly title: string; readonly edition: number; readonly editionSha256: string | null; readonly reason: string | null };
  readonly policy: { readonly insurer: string; readonly policyNumber: string; readonly event: string; readonly until: string };
  readonly eventOn: string | null;
  readonly warnings: readonly string[];
  readonly lanes: readonly ClaimLane[];
  readonly pool: { readonly poolFen: number; readonly paidFen: number; readonly refundFen: number };
}

const WARNINGS: Readonly<Record<string, string>> = { 'policy-expired': '注意：事故发生日晚于保单截止日，保险可能不赔。', 'event-day-unknown': '注意：合同中没有可据以确定事故发生日的记录，请向保险人另行说明。' };
const STATES: Readonly<Record<string, string>> = { planned: '进行中', submitted: '待验收', sent_back: '退回整改', accepted: '已验收', dropped: '已删去' };
const yuan = (fen: number): string => `${(BigInt(fen) / 100n).toString()}.${(BigInt(fen) % 100n).toString().padStart(2, '0')} 元`;
const or = (value: string | null): string => value ?? '—';

/** The claim as an insurer reads it, in Chinese; the hash is that of the JSON beside it. */
export function claimBlocks({ challenge, policy, eventOn, warnings, lanes, pool }: Claim, sha256: string): DocumentBlock[] {
  return [
    ...warnings.map((code): DocumentBlock => ({ kind: 'text', tone: 'strong', text: WARNINGS[code] ?? code })),
    { kind: 'facts', rows: [
      ['榜单', `${challenge.title}（第 ${challenge.edition} 版）`], ['榜单版本摘要', or(challenge.editionSha256)], ['保险人', policy.insurer], ['保单号', policy.policyNumber], ['保险事故', policy.event], ['保单截止日', policy.until],
      ['事故发生日', or(eventOn)], ['认定理由', or(challenge.reason)], ['奖金池', yuan(pool.poolFen)], ['已付', yuan(pool.paidFen)], ['退回', yuan(pool.refundFen)],
    ] },
    ...lanes.flatMap(laneBlocks),
    { kind: 'heading', level: 2, text: '摘要' }, { kind: 'text', tone: 'small', text: `claim.json（规范 JSON，RFC 8785）的 SHA-256：${sha256}` },
  ];
}

function laneBlocks({ number, contract, milestones, payments, forceMajeure, endings }: ClaimLane): DocumentBlock[] {
  return [
    { kind: 'heading', level: 2, text: `第 ${number} 号方案${contract ? `　合同 ${contract.number}` : ''}` },
    { kind: 'table', widths: [5, 3, 2, 3, 3], head: ['里程碑', '期限', '状态', '提交', '验收'], rows: milestones.map((m) => [m.title, m.dueOn, STATES[m.state] ?? m.state, or(m.submittedOn), or(m.acceptedOn)]) },
    ...milestones.flatMap(({ title, evidence }) => evidence.map(({ name, sha256 }): DocumentBlock => ({ kind: 'text', tone: 'small', text: `${title}：${name}　SHA-256 ${sha256}` }))),
    { kind: 'table', widths: [4, 4, 3, 5], head: ['款项', '已付', '日期', '银行流水号'], rows: payments.map((p) => [p.sum, yuan(p.paidFen), p.paidOn, p.bankReference]) },
    ...forceMajeure.flatMap(({ what, since, endedOn }): DocumentBlock[] => [{ kind: 'text', text: `不可抗力：${since} 起${endedOn === null ? '' : `，至 ${endedOn}`}` }, { kind: 'quote', text: what }]),
    ...endings.flatMap(({ reason, at }): DocumentBlock[] => [{ kind: 'text', text: `合同终止：${at.slice(0, 10)}` }, { kind: 'quote', text: reason }]),
  ];
}
