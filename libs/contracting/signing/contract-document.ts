import { createHash } from 'node:crypto';
import { canonicalize } from 'json-canonicalize';
import { renderDocument, type DocumentBlock, type DocumentDefinition, type RenderedDocument, type SignatureRoom } from '@app/platform';

/** Stands on every page before the text is sent for signature. */
export const DRAFT_MARK = '草稿，不得签署　DRAFT, NOT FOR SIGNATURE';
/** Stands on every page of a contract that is signed by simulation. */
export const SIMULATION_MARK = '模拟签署，未核验签署人身份　SIMULATED SIGNATURE, IDENTITIES NOT CHECKED';

export interface ContractParty {
  /** 让与人（甲方）, 受让人（乙方）. */
  readonly role: string;
  readonly name: string;
  /** Address, unified social credit code, project manager: in this order. */
  readonly particulars: readonly (readonly [label: string, value: string])[];
}

export interface ContractClause {
  /** As printed: 第一条, 3.2. */
  readonly number: string;
  readonly heading: string;
  /** Paragraphs apart by line breaks. */
  readonly text: string;
}

export interface ContractSignatory {
  readonly role: string;
  readonly partyName: string;
  readonly signerName: string;
  readonly capacity: string;
  /** 公章, 合同专用章, 技术合同专用章; null where a person signs for himself. */
  readonly seal: string | null;
}

/** All that stands in the PDF of a contract, in the language of the contract. The same data give the same bytes. */
export interface ContractDocument {
  readonly contractNumber: string;
  /** Of the text, from 1. */
  readonly version: number;
  readonly title: string;
  /** 技术转让合同（专利权转让） and the like. */
  readonly kind: string;
  readonly parties: readonly ContractParty[];
  /** What both sides know before the first clause. */
  readonly recitals: readonly string[];
  readonly clauses: readonly ContractClause[];
  readonly attachments: readonly { readonly name: string; readonly sha256: string }[];
  readonly signatories: readonly ContractSignatory[];
  /** When this version was frozen. */
  readonly frozenAt: Date;
  /** Public address at which anybody can check a copy, at most 120 bytes. */
  readonly verificationUrl: string;
  readonly provider: string;
  /** The provider's signatures prove nothing about persons. */
  readonly simulated: boolean;
}

export interface RenderedContract extends RenderedDocument {
  /** Of the data in canonical JSON (RFC 8785), hex. Stands at the foot of every page; the hash of the bytes cannot stand in them. */
  readonly contentSha256: string;
}

export function contractContentSha256(contract: ContractDocument): string {
  return createHash('sha256').update(canonicalize({ ...contract, frozenAt: contract.frozenAt.toISOString() })).digest('hex');
}

/** The final text of a contract as PDF, before the first signature; a draft says so on every page. */
export async function renderContract(contract: ContractDocument, { draft = false }: { draft?: boolean } = {}): Promise<RenderedContract> {
  const contentSha256 = contractContentSha256(contract);
  return { ...await renderDocument(contractDefinition(contract, contentSha256, draft)), contentSha256 };
}

export function contractDefinition(contract: ContractDocument, contentSha256: string, draft = false): DocumentDefinition {
  const { contractNumber, version, title, kind, parties, recitals, clauses, attachments, signatories, frozenAt, verificationUrl, provider, simulated } = contract;
  const signing = simulated ? `电子签名：由测试证书机构（${provider}）模拟。` : `电子签名服务：${provider}。`;
  const blocks: DocumentBlock[] = [
    { kind: 'facts', rows: [['合同编号', contractNumber], ['合同类型', kind], ['文本版本', `第 ${version} 版`]] },
    ...parties.flatMap(({ role, name, particulars }): DocumentBlock[] => [
      { kind: 'heading', level: 2, text: `${role}　${name}` }, ...(particulars.length > 0 ? [{ kind: 'facts', rows: particulars } as const] : []),
    ]),
    ...recitals.map((text) => ({ kind: 'text', text }) as const),
    ...clauses.flatMap(({ number, heading, text }): DocumentBlock[] => [{ kind: 'heading', level: 2, text: `${number}　${heading}` }, ...paragraphs(text)]),
    ...(attachments.length > 0 ? attachmentBlocks(attachments) : []),
    { kind: 'heading', level: 1, text: '签署' },
    { kind: 'text', tone: 'small', text: `${signing}签名附于本文件之内，各方以同一文件签署；纸质副本可扫描页脚二维码核验。` },
  ];
  return {
    title, unit: parties.map(({ name }) => name).join('、'), matter: `合同 ${contractNumber} 第 ${version} 版`, asOf: frozenAt, blocks, signatures: signatories.map(signatureRoom),
    foot: { qr: verificationUrl, lines: [`文本摘要 SHA-256：${contentSha256}`, `核验：${verificationUrl}`] },
    ...((draft || simulated) && { mark: draft ? DRAFT_MARK : SIMULATION_MARK }),
  };
}

const attachmentBlocks = (attachments: ContractDocument['attachments']): DocumentBlock[] => [
  { kind: 'heading', level: 1, text: '附件' }, { kind: 'table', widths: [35, 65], head: ['附件', 'SHA-256'], rows: attachments.map(({ name, sha256 }) => [name, sha256]) },
];
const paragraphs = (text: string): DocumentBlock[] => text.split('\n').filter((line) => line.trim() !== '').map((line) => ({ kind: 'text', text: line }));

function signatureRoom({ role, partyName, signerName, capacity, seal }: ContractSignatory): SignatureRoom {
  const sealed = seal === null ? [] : [[`盖章（${seal}）`, ''] as const];
  return { title: `${role}　${partyName}`, rows: [[capacity, signerName], ['签字', ''], ...sealed, ['日期', '　　　　年　　月　　日']] };
}
